//! Signs that somebody answered in a hurry. They lead to a gentle word, never
//! to more.

use super::WORDS_A_MINUTE;
use crate::domain::{
    answers::{Keyed, Level},
    assessment::Item,
};

/// So many answered items in a row with one level are a straight line.
pub const SAME_IN_A_ROW: usize = 10;

/// So many items answered too fast to have been read are a hurry.
pub const HURRIED_ITEMS: usize = 5;

/// Whether [`SAME_IN_A_ROW`] answered items in a row, as they were asked, have
/// the same of the five levels. Open items and those that do not apply are
/// passed over: they neither make a line nor end one.
pub fn is_straight_line<'a>(
    items: impl IntoIterator<Item = &'a Item>,
    levels: &Keyed<Level>,
) -> bool {
    let (mut before, mut in_a_row) = (None, 0);
    for item in items {
        let Some(points) = levels.get(item.code.0).and_then(|it| it.points()) else { continue };
        in_a_row = if before == Some(points) { in_a_row + 1 } else { 1 };
        before = Some(points);
        if in_a_row == SAME_IN_A_ROW {
            return true;
        }
    }
    false
}

/// Whether at least [`HURRIED_ITEMS`] items took less than a third of the time
/// that their words take to read: each the seconds and the words.
///
/// ```
/// use docent::domain::self_check::is_hurried;
/// // 60 words take 18 seconds to read, and a third of these is 6.
/// assert!(is_hurried([(5, 60); 5]));
/// assert!(!is_hurried([(6, 60); 5]));
/// assert!(!is_hurried([(5, 60); 4]));
/// ```
pub fn is_hurried(items: impl IntoIterator<Item = (usize, usize)>) -> bool {
    let is_fast = |(seconds, words): &(usize, usize)| {
        seconds.saturating_mul(3 * WORDS_A_MINUTE) < words.saturating_mul(60)
    };
    items.into_iter().filter(is_fast).count() >= HURRIED_ITEMS
}
