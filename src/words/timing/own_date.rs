//! Words of “Try my own date”.

use super::{sentence, strip};
use crate::domain::timing::{ApplicationDeadline, DeadlineKind, Month, Passed, Stem};

/// The label of the month.
pub const LABEL: &str = "Try my own date";
/// In place of a month.
pub const CHOOSE: &str = "Choose a month";
/// The button.
pub const SHOW: &str = "Show";
/// Of a month that is no longer one to come.
pub const BEGUN: &str = "That month has begun or is over. Choose one to come.";
/// Where no start of the program is known.
pub const NO_STARTS: &str = "When the program starts was not found, so ask it.";

/// Whether the program starts in a month, and if not, when next: "No intake in
/// December 2027; the next is Fall 2028, at 84 to 90 percent of the best."
pub fn starts(own: Month, next: Option<&Stem<'_, '_>>, passed: Option<&Passed>) -> String {
    let month = sentence::month(own);
    let Some(next) = next else {
        let rest = " or later in the years that we look at.";
        return ["No intake in ", &month, rest].concat();
    };
    let intake = sentence::name(next.intake.intake);
    let is_assumed = |it: ApplicationDeadline| it.kind == DeadlineKind::Assumed;
    let before = match (next.intake.start == own, passed) {
        (true, _) => ["The program starts then: ", &intake].concat(),
        (false, Some(it)) => {
            let over = if it.deadline.is_some_and(is_assumed) {
                "It may be too late to apply for "
            } else {
                "You can no longer apply for "
            };
            [over, &month, "; the next is ", &intake].concat()
        }
        (false, None) => ["No intake in ", &month, "; the next is ", &intake].concat(),
    };
    let after = match next.share() {
        Some(share) => [", at\u{a0}", &strip::share(share), " percent of the best."].concat(),
        None => ", with a condition that is not met yet.".to_owned(),
    };
    before + &after
}
