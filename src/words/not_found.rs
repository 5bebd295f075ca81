//! Words for an address that leads nowhere.

/// The heading.
pub const HEADING: &str = "This address leads nowhere";
/// What may have happened.
pub const TEXT: &str = "The link may be old or cut short.";
/// The heading where the program is not in the content.
pub const PROGRAM: &str = "This program is not in the list";
/// What may have happened.
pub const PROGRAM_TEXT: &str = "It may have left the list, or the link was cut short.";
/// The way on.
pub const TO_PROGRAMS: &str = "See all programs";
/// The other way on.
pub const TO_HOME: &str = "Start at the beginning";
