//! Words of the dates of a start.

use super::{super::sentence, decide};
use crate::{
    domain::{
        amount::{Amount, Span},
        answers::Moment,
        calendar::{Day, Start},
        intake::Intake,
        timing::{DeadlineKind, Finish, Hang, KeyDate, Month},
    },
    words::{figures, study_plan},
};

/// The name of the file for a calendar.
pub const FILE_NAME: &str = "docent-dates.ics";

/// The button that puts them into a calendar.
pub const CALENDAR: &str = "Add these dates to my calendar";
/// Behind a day to begin that is over.
pub const OVER: &str = "This day is over.";
/// The last day to apply.
pub const APPLY: &str = "Last day to apply";
/// The start.
pub const START: &str = "The program starts";
/// The end.
pub const FINISH: &str = "You would finish";
/// Where it was not found that a program asks for something.
pub const USUAL: &str = "Usual for such programs; for this one";

/// Where no time to finish was found.
pub const UNKNOWN: &str = "[\u{a0}not found: time to finish\u{a0}]";
/// Where the free hours never come to the whole program.
pub const NEVER: &str = "With the hours that you named you would not come to the end of it.";

/// A date further off than this, in months, is a year.
const FAR: u32 = 24;

/// The section: “Dates for Fall 2027”.
pub fn heading(start: &str) -> String {
    ["Dates for ", start].concat()
}

/// A length of time: “3 months”.
pub fn months(number: u16) -> String {
    figures::span(&Span { min: number, max: number })
}

/// A month of the end: the year alone where it is more than 24 months away.
pub fn end(month: Month, today: Day) -> String {
    let is_far = month.since(Month::of(today)) > FAR;
    if is_far { month.year().to_string() } else { sentence::month(month) }
}

/// What the end hangs on where hours to come are open.
pub const TURN_OUT: &str = "As your hours turn out.";

/// When one would finish: “You would finish between 2029 and 2032.” Where hours to come
/// are open: “You would finish between 2031 and 2033, as your hours turn out.”
pub fn finish(finish: Finish, today: Day) -> String {
    match finish {
        Finish::Unknown => UNKNOWN.to_owned(),
        Finish::Never => NEVER.to_owned(),
        Finish::Between { earliest, latest, is_open, .. } => {
            let (first, last) = (end(earliest, today), end(latest, today));
            if first == last {
                return ["You would finish in\u{a0}", &first, "."].concat();
            }
            let how = if is_open { ", as your hours turn out." } else { "." };
            ["You would finish between\u{a0}", &first, " and\u{a0}", &last, how].concat()
        }
    }
}

/// The range of the end as a date in a list: “2029 to 2032”.
pub fn range(earliest: Month, latest: Month, today: Day) -> String {
    let (first, last) = (end(earliest, today), end(latest, today));
    if first == last { first } else { [&first, " to\u{a0}", &last].concat() }
}

/// A step that takes time: “Ask for two letters of recommendation”.
pub fn begin(what: &str) -> String {
    ["Ask for ", what].concat()
}

/// What a step asks for, in words that stand after “asking for”.
pub fn asked<'a>(date: &KeyDate<'a>) -> &'a str {
    let known = date.hangs_on.iter().find_map(|it| match it {
        Hang::Asked(asked) => asked.what.value().map(String::as_str),
        Hang::Usual(step) => Some(decide::usual(*step)),
        _ => None,
    });
    known.unwrap_or_default()
}

/// What the day to begin hangs on: “3 months before the last day to apply.”
pub fn lead(months: u16, is_own: bool) -> String {
    let before = match months {
        0 => "On the last day to apply".to_owned(),
        more => [&self::months(more), " before the last day to apply"].concat(),
    };
    let whose = if is_own { ", as you set it." } else { "." };
    [&before, whose].concat()
}

/// What the last day to apply hangs on.
pub fn deadline(kind: DeadlineKind, year: Option<&str>, lead: &str) -> String {
    match (kind, year) {
        (DeadlineKind::Published, _) => "Published for this start.".to_owned(),
        (DeadlineKind::Projected, Some(year)) => ["If it stays as in\u{a0}", year, "."].concat(),
        (DeadlineKind::Projected, None) => "If it is as we expect it.".to_owned(),
        (DeadlineKind::Assumed, _) => {
            ["We found no deadline, and assume ", lead, " before the start."].concat()
        }
    }
}

/// What the start hangs on: “The program says Fall. That is September by our
/// assumption.”
pub fn start(intake: Intake) -> String {
    match intake.start {
        Start::Month(_) => "The program names the month. Ask for the day.".to_owned(),
        Start::Season(_) => {
            let month = figures::month(intake.month);
            let said = study_plan::moment(intake.start, intake.year);
            ["The program says ", &said, ". That this is ", month, " is an assumption."].concat()
        }
    }
}

/// What the earliest end hangs on.
pub fn earliest(by_hours: bool, has_pace: bool) -> &'static str {
    match (by_hours, has_pace) {
        (true, _) => "The earliest is when your free hours come to the whole program.",
        (false, true) => "The earliest is the published time that fits your pace.",
        (false, false) => "The earliest is the shortest published time.",
    }
}

/// What the latest end hangs on.
pub fn latest(as_graduates: bool, by_hours: bool, has_pace: bool) -> &'static str {
    match (as_graduates, by_hours, has_pace) {
        (true, ..) => "The latest is what graduates took.",
        (_, true, _) => {
            "The latest is when the fewest free hours that you may have come to the whole program."
        }
        (.., true) => "The latest is the published time that fits your pace.",
        (.., false) => "The latest is the longest published time.",
    }
}

/// What the end hangs on where there is one alone.
pub fn only(by_hours: bool, has_pace: bool) -> &'static str {
    match (by_hours, has_pace) {
        (true, _) => "When your free hours come to the whole program.",
        (false, true) => "The published time that fits your pace.",
        (false, false) => "The published time.",
    }
}

/// How an end by hours was worked out: “1,553 hours in all, against your free hours
/// in 45 weeks of a year.”
pub fn hours_working(hours: u32, weeks: u16) -> String {
    let hours = figures::number(Amount(u64::from(hours) * 100), 0);
    let weeks = weeks.to_string();
    [&hours, "\u{a0}hours in all, against your free hours in ", &weeks, "\u{a0}weeks of a year."]
        .concat()
}

/// Where even the earliest end is later than the program allows.
pub fn beyond(limit: u16) -> String {
    ["Even the earliest lies beyond the program’s limit of ", &months(limit), "."].concat()
}

/// A degree or license that is expected, by what it is.
pub fn expected(is_degree: bool, is_license: bool) -> &'static str {
    match (is_degree, is_license) {
        (true, true) => "Your degree and your license",
        (false, true) => "Your license",
        (_, false) => "Your degree",
    }
}

/// When it is expected: “by May 2028”.
pub fn expected_by(moment: Moment) -> String {
    let when = match moment.on() {
        Some(on) => study_plan::moment(on, moment.year()),
        None => moment.year().to_string(),
    };
    ["by\u{a0}", &when].concat()
}

/// What that hangs on.
pub fn expectation(is_over: bool) -> &'static str {
    if is_over {
        "As you expected it. That date is over: if you hold it, say so."
    } else {
        "As you expect it."
    }
}

/// A date in a calendar: “Johns Hopkins MEHP, Fall 2027: last day to apply”.
pub fn in_calendar(program: &str, start: &str, what: &str) -> String {
    [program, ", ", start, ": ", &figures::inside(what)].concat()
}

/// Of a start whose day is not known.
pub fn month_alone(start: Month) -> String {
    ["The day is not known, only the month: ", &sentence::month(start), "."].concat()
}
