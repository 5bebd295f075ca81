//! When something can be, in words: what is far away is a year and no month.

use crate::{
    domain::{month::Month, pathway::MonthRange},
    words::figures,
};

/// From so many months on, a date is a year.
const FAR: u32 = 24;

/// In place of a time that no source gives.
pub const NO_TIME: &str = "time not found";

/// A month as it is said today: “July 2028”, and from two years on “2029”.
pub fn month(month: Month, now: Month) -> String {
    let year = month.year().to_string();
    if month.since(now) > FAR { year } else { [figures::month(month.month()), " ", &year].concat() }
}

/// When something can be: “July 2028”, “2029 to 2032”, “now to 2029”, “from 2029 on”.
pub fn when(when: MonthRange, now: Month) -> String {
    let from = soonest(when.from, now);
    match when.to.map(|it| soonest(it, now)) {
        None if when.from <= now => NO_TIME.to_owned(),
        None => ["from ", &from, " on"].concat(),
        Some(to) if to == from => from,
        Some(to) => [&from, " to ", &to].concat(),
    }
}

/// The same for what lies now: “now”, where the earliest month is this one.
pub fn soonest(month_: Month, now: Month) -> String {
    if month_ <= now { "now".to_owned() } else { month(month_, now) }
}

/// Months in words: “8 months”, “2 years”, “2 years and 3 months”.
pub fn months(count: u32) -> String {
    let counted = |n: u32, name: &str| match n {
        0 => None,
        1 => Some(["1\u{a0}", name].concat()),
        _ => Some([&n.to_string(), "\u{a0}", name, "s"].concat()),
    };
    let parts = [counted(count / 12, "year"), counted(count % 12, "month")];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    if parts.is_empty() { "no time".to_owned() } else { parts.join(" and ") }
}
