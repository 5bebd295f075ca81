//! Words on what must hold for a start.

use super::{
    super::{sentence, sure::counted},
    dates,
};
use crate::{
    domain::{
        amount::Amount,
        answers::Moment,
        timing::{Month, Stretch},
    },
    words::{figures, study_plan},
};

/// The section: “What Fall 2027 asks of you”.
pub fn heading(start: &str) -> String {
    ["What ", start, " asks of you"].concat()
}

/// Where no entry rule is known.
pub const NO_RULES: &str = "We found no rule on who may enter.";
/// Where no deadline was found.
pub const NO_DEADLINE: &str = "We found no deadline. Ask for it.";

/// From when on a rule is met: “Met from June 2028 on.”
pub fn met_from(month: Month) -> String {
    ["Met from ", &sentence::month(month), " on."].concat()
}

/// Where what is expected may come before or after the start.
pub fn month_open(moments: &[Moment]) -> String {
    let names: Vec<String> = moments.iter().map(|it| moment(*it)).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    if names.is_empty() {
        return "What you expect may come too late for this start. Ask.".to_owned();
    }
    let names = figures::list(&names, "or");
    ["What you expect in ", &names, " may come too late for this start. Ask."].concat()
}

/// Where years of teaching would be enough by then.
pub fn grows(by_then: u8) -> String {
    let years = dates::months(u16::from(by_then) * 12);
    ["If you teach on and it is documented, that makes ", &years, " by then. Ask."].concat()
}

/// Free hours against the load: “Your hours cover 28.9% of the load of a week.”
pub fn hours(covered: u16) -> String {
    ["Your hours cover ", &share(covered), " of the load of a week."].concat()
}

/// The least part of it: “At least 50% is what we ask.”
pub fn hours_least(least: u16) -> String {
    ["At least ", &share(least), " is what we ask."].concat()
}

/// The hours that would do: “4 hours a week would do.”
pub fn hours_needed(needed: u16) -> String {
    counted(needed.into(), "hour") + " a week would do."
}

/// Where no hours of a week would.
pub const NO_HOURS_DO: &str = "No hours of a week would do.";

/// Where the program begins in a month without study: “It begins in September, a
/// month in which you could not study.”
pub fn begins_blocked(start: Month) -> String {
    let month = figures::month(start.month());
    ["It begins in ", month, ", a month in which you could not study."].concat()
}

/// What to do about that.
pub const BEGINS_BLOCKED_ASK: &str = "Ask what the first weeks take.";
/// Where months without study move nothing.
pub const BLOCKED_UNCOUNTED: &str =
    "Your months without study could not be counted: we found no load to hold them against.";
/// What to do about that.
pub const BLOCKED_UNCOUNTED_ASK: &str = "Ask when in the year the work falls.";
/// Of what holds only if months without study come to an open answer’s most.
pub const IF_BLOCKED: &str =
    "That is so only if some months go without study. Say which, and it is settled.";

/// A length of study in years and months: “8 years and 8 months”.
pub fn length(months: u16) -> String {
    match (months - months % 12, months % 12) {
        (0, rest) => dates::months(rest),
        (whole, 0) => dates::months(whole),
        (whole, rest) => [&dates::months(whole), " and ", &dates::months(rest)].concat(),
    }
}

/// How long study takes at the hours that one has: “At these hours study would take
/// about 8 years and 8 months.”
pub fn stretch(takes: Option<u16>) -> String {
    match takes {
        Some(months) => ["At these hours study would take about ", &length(months), "."].concat(),
        None => "At these hours study would not come to its end.".to_owned(),
    }
}

/// What the program gives: “The program gives 5 years at most.”
pub fn most(of: Stretch) -> String {
    let months = length(of.most);
    if of.is_limit {
        ["The program gives ", &months, " at most."].concat()
    } else {
        ["The longest time that it publishes is ", &months, "."].concat()
    }
}

/// What would fix that: “8 hours a week would do it within 5 years.”
pub fn stretch_needed(of: Stretch) -> String {
    let hours = counted(of.needed.into(), "hour");
    let fix = [&hours, " a week would do it within ", &length(of.most), "."].concat();
    if of.is_limit { fix } else { fix + " Or ask whether you may take longer." }
}

/// A part of something in thousandths: “28.9%”.
fn share(thousandths: u16) -> String {
    let hundredths = Amount(u64::from(thousandths) * 10);
    [&figures::number(hundredths, 1), "%"].concat()
}

fn moment(moment: Moment) -> String {
    match moment.on() {
        Some(on) => study_plan::moment(on, moment.year()),
        None => moment.year().to_string(),
    }
}
