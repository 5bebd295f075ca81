//! Answers with nothing open, as the rules read them.

use super::month::Month;
use crate::domain::answers::{Months, Pace, Transition};

/// One set of answers. Positions are those of the catalog’s lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Said {
    pub(super) profession: u8,
    pub(super) stage: u8,
    pub(super) teaching: u8,
    /// The position in `Transition::ALL`.
    pub(super) transition: u8,
    /// Without one, there is no change of career.
    pub(super) change: Option<Month>,
    pub(super) now: u16,
    pub(super) later: u16,
    pub(super) goal: Option<Month>,
    /// Without one, any that the program publishes.
    pub(super) pace: Option<Pace>,
    pub(super) blocked: Months,
}

impl Said {
    /// Without a change there is nothing after it: so that what cannot matter does
    /// not tell two sets apart.
    pub(super) fn settled(mut self) -> Self {
        if self.transition == Transition::None as u8 {
            self.change = None;
        }
        if self.change.is_none() {
            self.later = self.now;
        }
        self
    }

    /// Whether a month lies after the change of career.
    pub(super) fn is_later(&self, month: Month) -> bool {
        self.change.is_some_and(|it| month >= it)
    }

    /// Whether a month is blocked.
    pub(super) fn is_blocked(&self, month: Month) -> bool {
        self.blocked.has(month.month().unsigned_abs())
    }

    /// Hours a week in a month, blocked or not.
    pub(super) fn hours(&self, month: Month) -> u16 {
        if self.is_later(month) { self.later } else { self.now }
    }

    /// How many of the months from `start` on lie before the change of career, and
    /// how many after it.
    pub(super) fn split(&self, start: Month, months: u16) -> (u16, u16) {
        let before = self.change.map_or(months, |change| {
            u16::try_from(change.since(start)).unwrap_or(u16::MAX).min(months)
        });
        (before, months - before)
    }
}
