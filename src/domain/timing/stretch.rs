//! Study that takes longer than a program is known to give.

use super::{month::Month, said::Said, study::Study};

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
    /// Hours a week that would do.
    pub needed: u16,
    /// Whether it is so only with the months without study that may come, where that
    /// is open.
    pub if_blocked: bool,
}

impl Study {
    /// How far these hours stretch study, where that is further than the program is
    /// known to give. One published time alone is no maximum.
    pub(super) fn stretch(&self, said: &Said, start: Month) -> Option<Stretch> {
        let range = self.span.filter(|(min, max)| min < max);
        let (most, is_limit) =
            self.limit.map(|it| (it, true)).or(range.map(|(_, max)| (max, false)))?;
        let load = self.load?;
        let takes = self.needed(said, start, load);
        if takes.is_some_and(|it| it <= most) {
            return None;
        }
        let would_do = |hours: &u16| {
            let said = Said { now: *hours, later: *hours, ..*said };
            self.needed(&said, start, load).is_some_and(|it| it <= most)
        };
        let needed = (1..=HOURS_OF_A_WEEK).find(would_do)?;
        Some(Stretch { takes, most, is_limit, needed, if_blocked: false })
    }
}
