//! What the levels of one competency come to.

use super::Mean;
use crate::domain::{
    answers::{Keyed, Level},
    assessment::Item,
};

/// Where a mean can come to lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range {
    /// With the first level at every open item.
    pub low: Mean,
    /// With the fifth.
    pub high: Mean,
}

/// What is known of the mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// No item applies, so there is nothing to say.
    NothingApplies,
    /// Under half of the items that apply are answered: no mean is named.
    Open(Range),
    /// At least half are.
    Known {
        /// The mean of the answered items.
        mean: Mean,
        /// What the open ones leave; both ends are the mean where there are none.
        range: Range,
    },
}

/// What the levels of one competency come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Score {
    /// Items with one of the five levels.
    pub answered: u32,
    /// Items without those that do not apply.
    pub applying: u32,
    /// What follows.
    pub standing: Standing,
}

impl Score {
    /// The score of some items. "Not sure" and no answer are both open; what does
    /// not apply leaves the total.
    pub fn of<'a>(items: impl IntoIterator<Item = &'a Item>, levels: &Keyed<Level>) -> Self {
        let (mut sum, mut answered, mut applying) = (0, 0, 0);
        for item in items {
            let level = levels.get(item.code.0).copied();
            if level == Some(Level::DoesNotApply) {
                continue;
            }
            applying += 1;
            if let Some(points) = level.and_then(Level::points) {
                sum += u32::from(points);
                answered += 1;
            }
        }
        Self { answered, applying, standing: Standing::of(sum, answered, applying) }
    }

    /// The mean, where it is named.
    pub fn mean(&self) -> Option<Mean> {
        match self.standing {
            Standing::Known { mean, .. } => Some(mean),
            Standing::NothingApplies | Standing::Open(_) => None,
        }
    }

    /// Where the mean can come to lie, where anything applies.
    pub fn range(&self) -> Option<Range> {
        match self.standing {
            Standing::NothingApplies => None,
            Standing::Open(range) | Standing::Known { range, .. } => Some(range),
        }
    }

    /// Items that apply and have none of the five levels.
    pub fn open(&self) -> u32 {
        self.applying - self.answered
    }
}

impl Standing {
    fn of(sum: u32, answered: u32, applying: u32) -> Self {
        let open = applying - answered;
        let ends = (Mean::new(sum + open, applying), Mean::new(sum + open * 5, applying));
        let (Some(low), Some(high)) = ends else { return Self::NothingApplies };
        let range = Range { low, high };
        match Mean::new(sum, answered) {
            Some(mean) if answered * 2 >= applying => Self::Known { mean, range },
            _ => Self::Open(range),
        }
    }
}
