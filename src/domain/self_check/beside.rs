//! A second set of levels that a result is drawn beside.

use super::Row;
use crate::domain::calendar::Day;

/// Whose levels a result stands beside, or of which time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Beside {
    /// One's own of an earlier day.
    Before(Day),
    /// One's own of an earlier time, as one sees it now.
    Then,
    /// Those of somebody who has seen one teach.
    Observer,
}

/// How far the first mean lies above the second, in tenths and as the
/// difference of the numbers that are shown; none where either has no mean.
pub fn difference(own: &Row<'_>, other: &Row<'_>) -> Option<i32> {
    let (own, other) = (own.score.mean()?.tenths(), other.score.mean()?.tenths());
    Some(i32::from(own.0) - i32::from(other.0))
}
