//! Words of the list of programs.

use super::figures::count;
use crate::domain::{
    calendar::{Starts, YearlyDay},
    source::Year,
};

/// Beneath the heading.
pub const LEAD: &str =
    "Each value carries the year of its source. Open a year to see where it was read.";
/// Why the featured program leads.
pub const FEATURED: &str = "Featured by this site, so listed first";

/// The heading: "Two programs, by what they publish".
pub fn heading(programs: usize) -> String {
    let noun = if programs == 1 { "program" } else { "programs" };
    format!("{} {noun}, by what they publish", count(programs))
}

/// The link back to the list: "All two programs".
pub fn all(programs: usize) -> String {
    if programs < 2 {
        "All programs".into()
    } else {
        format!("All {} programs", count(programs).to_ascii_lowercase())
    }
}

/// When a program starts, on a line of a list: "starts Fall".
pub fn starts(starts: &Starts) -> String {
    format!("starts {}", super::figures::starts(starts))
}

/// The deadline that we expect, on a line of a list: "apply by July 15".
pub fn apply_by(day: YearlyDay) -> String {
    format!("apply by {}", super::figures::yearly_day(day))
}

/// Named wherever a program may have closed.
pub fn last_seen(year: Year) -> String {
    format!("Last seen {year}, may have closed")
}

/// The name of what is not known, in a list.
pub mod labels {
    /// Credits.
    pub const CREDITS: &str = "credits";
    /// Time to finish.
    pub const TIME: &str = "time to finish";
    /// Start.
    pub const START: &str = "start";
    /// Cost.
    pub const COST: &str = "cost";
    /// Deadline.
    pub const DEADLINE: &str = "deadline";
    /// Hours a week.
    pub const HOURS: &str = "hours a week";
    /// Format.
    pub const FORMAT: &str = "format";
}
