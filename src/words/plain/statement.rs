//! Words of the accessibility statement, around what its file says.

use crate::{domain::calendar::Day, words::figures};

/// The heading.
pub const HEADING: &str = "Accessibility statement";
/// Beneath it.
pub const LEAD: &str = "What Docent aims at, what was tested and how, and every gap that we know \
     of, with its day.";
/// The heading of what is aimed at.
pub const STANDARD: &str = "What it aims at";
/// The heading of what was tested.
pub const CHECKS: &str = "What was tested";
/// The head of what holds.
pub const WHAT: &str = "What holds";
/// The head of what it was tested with.
pub const WITH: &str = "With what, and when";
/// The head of the tests.
pub const TESTS: &str = "Tests in the source";
/// The head of names.
pub const NAME: &str = "Subject";
/// Beneath the table.
pub const AGAIN: &str = "These tests run again on every change or before every release; the day \
     is that of the last run that is written down here.";
/// The heading of what is missing.
pub const GAPS: &str = "Known gaps";
/// The head of the gaps.
pub const GAP: &str = "What is missing";
/// The head of their days.
pub const SINCE: &str = "Known since";
/// The head of the plans.
pub const PLAN: &str = "What is planned";
/// The heading of the way to report.
pub const REPORT: &str = "Tell us what is in your way";
/// What helps in a report.
pub const HELPS: &str = "Say what you wanted to do, where it stopped, and with which browser and \
     aid. Send no health data and nothing on others.";
/// The way where the content names no address.
pub const SCHOOL: &str = "Tell the school that runs this site. Docent has no address of its own.";
/// Before the address.
pub const WRITE: &str = "Write to ";
/// Before the file that the page is made from.
pub const FILE: &str = "The same as a file: ";
/// Its name.
pub const FILE_NAME: &str = "accessibility.json";

/// What something was tested with, and on which day.
pub fn with(with: &str, day: Day) -> String {
    [with, " (", &figures::day(day), ")"].concat()
}
