//! Words of the points by criterion, and of how they were worked out.

use crate::{
    domain::{
        answers::{Answers, Topic},
        calendar::Day,
        catalog::Catalog,
        timing::Points,
    },
    words::{answers::value, figures, provenance, timing::questions},
};

/// The head of it.
pub const HEADING: &str = "Points by criterion";
/// What the table is.
pub const CAPTION: &str = "Points by criterion and start, from 0 to 1";
/// The head of the criteria.
pub const CRITERION: &str = "Criterion, 0 to 1";
/// At the best start.
pub const BEST: &str = "best";
/// At a criterion in which all starts are alike.
pub const ALIKE: &str = "the same for every start";
/// At a criterion without a number for any start.
pub const NOWHERE: &str = "not known, so it lowers nothing";
/// How to read brackets.
pub const HOW: &str = "Brackets show how far your open answers can still move a number.";
/// In the cell of what is not known.
pub const UNKNOWN: &str = "not known";
/// Over the rule.
pub const RULE: &str = "The rule";
/// Before the rule that alone gave the points of every start.
pub const ALONE: &str = "The points of every start come from one rule:";
/// Over where it comes from.
pub const BASIS: &str = "Where it comes from";
/// Over the answers that went in.
pub const USED: &str = "Your answers in it";
/// Where there are none.
pub const NOTHING_USED: &str = "none";
/// Before the open answers.
pub const OPEN: &str = "open: ";

/// Points in a cell: "0.8", "[ 0.7–0.9 ]", "[ not known ]".
///
/// ```
/// use docent::{domain::timing::Points, words::timing::table::points};
/// assert_eq!(points(Points::Known(767)), "0.8");
/// assert_eq!(points(Points::Range(0, 1000)), "[\u{a0}0.0–1.0\u{a0}]");
/// assert_eq!(points(Points::Unknown), "[\u{a0}not known\u{a0}]");
/// ```
pub fn points(points: Points) -> String {
    match points {
        Points::Known(it) => tenths(it),
        Points::Range(low, high) if tenths(low) == tenths(high) => {
            provenance::brackets(&tenths(low))
        }
        Points::Range(low, high) => provenance::brackets(&[tenths(low), tenths(high)].join("–")),
        Points::Unknown => provenance::brackets(UNKNOWN),
    }
}

/// Thousandths as tenths, rounded.
fn tenths(points: u16) -> String {
    let tenths = points.saturating_add(50) / 100;
    format!("{}.{}", tenths / 10, tenths % 10)
}

/// What open answers give the best start: “For Fall 2027 your open answers give
/// [ 0.4–1.0 ].”
pub fn open_give(start: &str, points: Points) -> String {
    ["For ", start, " your open answers give ", &self::points(points), "."].concat()
}

/// What opens to how a criterion was worked out.
pub fn how(criterion: &str) -> String {
    format!("{criterion}: how was this worked out?")
}

/// Before the rule that alone gave the points of some starts: "The points of Fall 2027
/// and Fall 2028 come from one rule:"
pub fn alone(starts: &[String]) -> String {
    let starts: Vec<&str> = starts.iter().map(String::as_str).collect();
    format!("The points of {} come from one rule:", figures::and(&starts))
}

/// An answer that went in: "Hours a week that I could study now: 8 hours".
pub fn used(topic: Topic, answers: &Answers, catalog: &Catalog) -> String {
    let value = value::value(topic, answers, catalog);
    format!("{}: {value}", questions::label(topic))
}

/// The open answers: "[ open: Pace that I would choose, When it comes ]".
pub fn open(open: &[Topic]) -> String {
    let labels: Vec<&str> = open.iter().map(|it| questions::label(*it)).collect();
    provenance::brackets(&[OPEN, &labels.join(", ")].concat())
}

/// When it was worked out: "Worked out on November 26, 2026."
pub fn worked_out(today: Day) -> String {
    format!("Worked out on {}.", figures::day(today))
}
