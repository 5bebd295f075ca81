//! Words of the load over the year.

use crate::{
    domain::{
        answers::Pace,
        order::sort,
        timing::{LoadBasis, Month, MonthOfYear},
    },
    words::{figures, provenance, timing::sentence},
};

/// The heading.
pub const HEADING: &str = "The load over the year";
/// The disclosure of the table.
pub const TABLE: &str = "The same as a table";
/// Over the scale of the figure.
pub const UNIT: &str = "Hours a\u{a0}week";
/// The head of the months.
pub const MONTH: &str = "Month";
/// The head of the load.
pub const LOAD: &str = "Load, hours a\u{a0}week";
/// The head of one’s hours.
pub const HOURS: &str = "Your hours a\u{a0}week";
/// In the place of the load in a month that is blocked.
pub const BLOCKED: &str = "blocked";
/// The sign of a month that is blocked.
pub const BLOCKED_SIGN: &str = "×";
/// The sign of hours that were not said.
pub const OPEN_SIGN: &str = "[\u{a0}]";
/// Where no hours were said.
pub const SAY: &str = "Say how many hours a\u{a0}week you could study, and they stand beside it.";
/// Where hours were said that do not go with another answer.
pub const AT_ODDS: &str = "Your hours do not go with another of your answers, so they are left open \
                           here.";
/// Where every month is blocked.
pub const ALL_BLOCKED: &str =
    "Every month of the year is blocked, so there is no week to study\u{a0}in.";
/// Before the assumptions, and before the link to where they can be changed.
pub const HANGS_ON: &str =
    "It hangs on these numbers. Each can be changed in “How sure is this?”, under ";
/// Behind a number that the person set.
pub const YOURS: &str = "yours";

/// Where the load is not known.
pub fn unknown() -> String {
    provenance::brackets("not found: how many hours the program takes")
}

/// Where the hours are known and the time that they are spread over is not.
pub fn no_span() -> String {
    provenance::brackets("not found: how long the program takes, so no hours a\u{a0}week")
}

/// Tenths of an hour as whole hours. They are rounded here and nowhere else.
pub fn whole(tenths: u32) -> u32 {
    (tenths + 5) / 10
}

fn hours(number: u32) -> String {
    let unit = if number == 1 { "\u{a0}hour" } else { "\u{a0}hours" };
    number.to_string() + unit
}

/// The load: "The load is taken as about 9 hours a week, one course at a time; you
/// have 6." The needed hours are tenths, at the fastest and the slowest pace.
pub fn sentence(needed: (u32, u32), pace: Option<Pace>, year: &[MonthOfYear]) -> String {
    let (fast, slow) = (whole(needed.0), whole(needed.1));
    let mut text = ["The load is taken as about ", &hours(slow), " a\u{a0}week"].concat();
    text.push_str(match pace {
        Some(Pace::OneCourse) => ", one course at a\u{a0}time",
        Some(Pace::TwoCourses) => ", two courses at a\u{a0}time",
        Some(Pace::FullTime) => ", full-time",
        None => "",
    });
    if fast != slow {
        let rest = [" at the slowest published pace, and ", &fast.to_string(), " at the fastest"];
        text.push_str(&rest.concat());
    }
    let runs = runs(year);
    if runs.iter().any(|(free, _)| free.is_some()) {
        text.push_str("; you have ");
        text.push_str(&free(&runs));
    }
    text.push('.');
    text
}

/// Hours that stay the same, each with the month in which they begin; blocked months
/// begin none.
pub fn runs(year: &[MonthOfYear]) -> Vec<(Option<u16>, Month)> {
    let mut runs: Vec<(Option<u16>, Month)> = Vec::new();
    for it in year {
        if runs.last().is_none_or(|(free, _)| *free != it.free) {
            runs.push((it.free, it.month));
        }
    }
    runs
}

/// "6", "6, and 12 from July 2028", "6, and [ not said ] from July 2028".
pub fn free(runs: &[(Option<u16>, Month)]) -> String {
    let number = |free: &Option<u16>| match free {
        Some(free) => free.to_string(),
        None => provenance::brackets("not said"),
    };
    let mut text = String::new();
    for (at, (free, from)) in runs.iter().enumerate() {
        if at > 0 {
            text.push_str(", and ");
        }
        text.push_str(&number(free));
        if at > 0 {
            text.push_str(" from ");
            text.push_str(&sentence::month(*from));
        }
    }
    text
}

/// The blocked months: "July and August are blocked, so their work lies in the other
/// months."
pub fn blocked(year: &[MonthOfYear]) -> Option<String> {
    let mut months: Vec<i8> =
        year.iter().filter(|it| it.is_blocked).map(|it| it.month.month()).collect();
    sort(&mut months, |it| *it);
    let names: Vec<&str> = months.iter().map(|it| figures::month(*it)).collect();
    let (are, their) = match names.len() {
        0 => return None,
        1 => (" is blocked, so its", " work lies in the other months."),
        _ => (" are blocked, so their", " work lies in the other months."),
    };
    Some([&figures::and(&names), are, their].concat())
}

/// How the load is known.
pub fn basis(basis: LoadBasis) -> &'static str {
    match basis {
        LoadBasis::Published => "From the hours a\u{a0}week that the program publishes:",
        LoadBasis::UsCredits => {
            "Worked out from its credits by the usual convention of the United States, because the \
             program’s own hours were not found:"
        }
        LoadBasis::UkCredits => {
            "Worked out from its credits by the usual convention of the United Kingdom, because \
             the program’s own hours were not found:"
        }
    }
}

/// An assumption with its number: "Weeks of a term: 15".
pub fn assumption(name: &str, number: u16) -> String {
    [name, ": ", &number.to_string()].concat()
}

/// What the figure shows.
pub fn picture(start: Month) -> String {
    ["Hours a\u{a0}week by month, for the year from ", &sentence::month(start)].concat()
}

/// The load of a month in the table: "9", "9 to 22", or that it is blocked.
pub fn load(month: &MonthOfYear) -> String {
    match month.needed {
        None => BLOCKED.to_owned(),
        Some((fast, slow)) if whole(fast) == whole(slow) => whole(slow).to_string(),
        Some((fast, slow)) => {
            [&whole(slow).to_string(), " to\u{a0}", &whole(fast).to_string()].concat()
        }
    }
}

/// One’s hours in a month in the table.
pub fn month_free(month: &MonthOfYear) -> String {
    month.free.map_or_else(|| provenance::brackets("not said"), |it| it.to_string())
}

/// The first letters of a month.
pub fn letters(month: Month, count: usize) -> &'static str {
    figures::month(month.month()).get(..count).unwrap_or_default()
}

/// Beside the line of the load.
pub fn key_slow(needed: (u32, u32)) -> String {
    let is_one = whole(needed.0) == whole(needed.1);
    let rest = if is_one { "" } else { " at the slowest pace" };
    ["the load: ", &hours(whole(needed.1)), rest].concat()
}

/// Beside the line of the fastest pace.
pub fn key_fast(needed: (u32, u32)) -> String {
    [&hours(whole(needed.0)), " at the fastest"].concat()
}

/// Beside the bar of one’s hours.
pub fn key_hours(year: &[MonthOfYear]) -> String {
    let runs: Vec<_> = runs(year).into_iter().filter(|(free, _)| free.is_some()).collect();
    match runs.as_slice() {
        [(Some(free), _)] => ["your hours: ", &free.to_string()].concat(),
        runs => ["your hours: ", &free(runs)].concat(),
    }
}

/// Beside the sign of what was not said.
pub const KEY_OPEN: &str = "hours not said";
