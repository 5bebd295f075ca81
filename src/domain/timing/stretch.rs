//! Study that takes longer than a program is known to give.

use super::{flip::HOURS, month::Month, said::Said, study::Study};

/// There are no more hours in a week.
const HOURS_OF_A_WEEK: u16 = 168;

/// Study that the free hours stretch beyond what the program is known to give.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// The months that it would take; none where the hours never come to it.
    pub takes: Option<u16>,
    /// The most months that the program gives.
    pub most: u16,
    /// Whether that is a limit that it names, and not only the longest of the times
    /// that it publishes.
    pub is_limit: bool,
    /// The fewest hours a week, of those that there are to choose, that would do.
    pub needed: u16,
    /// Whether it is so only with the months without study that may come, where that
    /// is open.
    pub if_blocked: bool,
}

impl Study {
    /// How far these hours stretch study, where that is further than the program is
    /// known to give, and which hours would cover `least` of the load and not stretch it.
    pub(super) fn stretch(&self, said: &Said, start: Month, least: u16) -> Option<Stretch> {
        let (most, is_limit) = self.most()?;
        let takes = self.needed(said, start, self.load?);
        if takes.is_some_and(|it| it <= most) {
            return None;
        }
        let needed = self.fewest(said, start, least)?;
        Some(Stretch { takes, most, is_limit, needed, if_blocked: false })
    }

    /// The fewest hours a week, of those that there are to choose, that cover `least` of
    /// the load, in thousandths, and with which study ends within what the program is
    /// known to give.
    pub(super) fn fewest(&self, said: &Said, start: Month, least: u16) -> Option<u16> {
        let choices = HOURS.iter().map(|it| u16::from(*it));
        let beyond = u16::from(HOURS.iter().max().copied().unwrap_or_default());
        let would_do = |hours: &u16| {
            let said = Said { now: *hours, later: *hours, ..*said };
            let is_in_time = |(most, _)| {
                let takes = self.load.and_then(|it| self.needed(&said, start, it));
                takes.is_some_and(|it| it <= most)
            };
            self.covered(&said, start).is_some_and(|it| it >= least)
                && self.most().is_none_or(is_in_time)
        };
        choices.chain(beyond + 1..=HOURS_OF_A_WEEK).find(would_do)
    }

    /// The most months that the program is known to give, and whether that is a limit
    /// that it names. One published time alone is no maximum.
    fn most(&self) -> Option<(u16, bool)> {
        let range = self.span.filter(|(min, max)| min < max);
        self.limit.map(|it| (it, true)).or(range.map(|(_, max)| (max, false)))
    }
}
