//! Words of the page on what changed.

use crate::{
    domain::{calendar::Day, changes::Part},
    words::figures,
};

/// The heading.
pub const HEADING: &str = "What changed, and why";
/// Beneath it.
pub const LEAD: &str = "Every change of the content and of the rules that Docent works with, part by \
     part, newest first in each, with its reason. Where a source led to it, that is named.";
/// The head of the days.
pub const WHEN: &str = "Day and version";
/// The head of what changed.
pub const WHAT: &str = "What changed";
/// The head of the reasons.
pub const WHY: &str = "Why";
/// Before the file that the page is made from.
pub const FILE: &str = "The same as a file: ";
/// Before the page that checks content.
pub const CHECK: &str = "If you edit the content: ";
/// The name of that file.
pub const FILE_NAME: &str = "changes.json";

/// What a change concerns.
pub fn part(part: Part) -> &'static str {
    match part {
        Part::Programs => "Programs and sources",
        Part::SelfCheck => "The self-check",
        Part::Timing => "When to start",
        Part::Roles => "Roles",
        Part::Method => "How it works, and the terms",
    }
}

/// When a change was made: "November 27, 2026 (2026.11.7)".
pub fn when(day: Day, version: &str) -> String {
    [&figures::day(day), " (", version, ")"].concat()
}
