//! The years of the line on which a pathway is drawn, and which of them are shown.

use super::{schedule::MonthRange, stages::Pathway};
use crate::domain::month::Month;

/// The most years that are shown at once.
pub const MOST_YEARS_SHOWN: u16 = 12;
/// The fewest, and the fewest that a line is made of.
const FEWEST_SHOWN: u16 = 2;
const FEWEST: u16 = 3;
/// So far ahead a line goes.
const MOST: u16 = 60;

/// Some years that follow each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct YearRange {
    /// The first.
    pub first: u16,
    /// How many there are, from 1.
    pub count: u16,
}

/// Another choice of the years that are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum YearsTurn {
    /// As many, half of them earlier.
    Earlier,
    /// As many, half of them later.
    Later,
    /// Half as many, from the same on.
    Fewer,
    /// Twice as many, from the same on where there is room.
    More,
}

impl YearsTurn {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Earlier, Self::Later, Self::Fewer, Self::More];
}

impl YearRange {
    /// The last of these years.
    pub fn last(self) -> u16 {
        self.first.saturating_add(self.count.saturating_sub(1))
    }

    /// Whether all of these years are among those.
    pub fn is_within(self, all: Self) -> bool {
        self.count > 0 && self.first >= all.first && self.last() <= all.last()
    }

    /// Those of these years that are shown where nobody chose: the first.
    #[must_use]
    pub fn at_first(self) -> Self {
        Self { count: self.count.min(MOST_YEARS_SHOWN), ..self }
    }

    /// Whether there is something to choose among these years.
    pub fn has_choice(self) -> bool {
        self.count > FEWEST
    }

    /// Another choice among `all`; the same where there is no room for another.
    ///
    /// ```
    /// use docent::domain::pathway::{YearRange, YearsTurn};
    /// let all = YearRange { first: 2026, count: 9 };
    /// let fewer = all.turned(YearsTurn::Fewer, all).turned(YearsTurn::Fewer, all);
    /// assert_eq!(fewer, YearRange { first: 2026, count: 3 });
    /// let later = YearRange { first: 2031, ..fewer };
    /// assert_eq!(later.turned(YearsTurn::Later, all), YearRange { first: 2032, count: 3 });
    /// assert_eq!(later.turned(YearsTurn::More, all), YearRange { first: 2029, count: 6 });
    /// assert_eq!(all.turned(YearsTurn::Earlier, all), all);
    /// ```
    #[must_use]
    pub fn turned(self, turn: YearsTurn, all: Self) -> Self {
        let Self { first, count } = self;
        let half = (count / 2).max(1);
        let (first, count) = match turn {
            YearsTurn::Earlier => (first.saturating_sub(half), count),
            YearsTurn::Later => (first.saturating_add(half), count),
            YearsTurn::Fewer => (first, count.div_ceil(2).max(FEWEST_SHOWN.min(count))),
            YearsTurn::More => (first, count.saturating_mul(2).min(MOST_YEARS_SHOWN)),
        };
        let count = count.min(all.count);
        let latest = all.first.saturating_add(all.count - count);
        Self { first: first.min(latest).max(all.first), count }
    }
}

impl Pathway<'_> {
    /// The years in which something of it lies, from today’s on.
    pub fn years(&self, now: Month) -> YearRange {
        let last = |it: MonthRange| it.to.unwrap_or(it.from).year();
        let ends = self.stages.iter().chain(&self.beside).map(|it| last(it.end));
        let first = now.year();
        let last = ends.chain([last(self.end)]).max().unwrap_or(first);
        YearRange { first, count: (last.saturating_sub(first) + 1).clamp(FEWEST, MOST) }
    }
}
