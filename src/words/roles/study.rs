//! A study of the field as a step.

use crate::domain::timing::Finish;

/// The link to “When to start”.
pub const WHEN: &str = "When to start";

/// What a person’s hours make of the time of a study; nothing where published times hold.
pub fn by_hours(finish: Finish) -> Option<&'static str> {
    match finish {
        Finish::Never => Some("At the hours that you gave it would not come to an end:"),
        Finish::Between { beyond_limit: true, .. } => {
            Some("At the hours that you gave it takes longer than the program allows:")
        }
        Finish::Between { by_hours: true, .. } => {
            Some("As long as the hours that you gave make it:")
        }
        Finish::Between { is_open: true, .. } => {
            Some("How long it takes hangs on hours and months that are open:")
        }
        Finish::Between { .. } | Finish::Unknown => None,
    }
}
