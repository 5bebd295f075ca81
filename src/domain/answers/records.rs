//! What was noted of self-checks and of colleagues: it stays on the device.

mod wire;

use super::{Keyed, Level, keyed::MOST_KEY};
use crate::domain::{calendar::Day, id::Code};
use serde::{Deserialize, Serialize};

/// The most finished self-checks that are kept.
pub const MOST_CHECKS: usize = 12;
/// The most colleagues who can be asked.
pub const MOST_OBSERVERS: usize = 6;

/// A self-check that was finished.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Check {
    /// The day.
    pub day: Day,
    /// The levels as they were then, by the number of the item.
    pub levels: Keyed<Level>,
}

impl Check {
    /// Notes a finished self-check: of one day the last counts, and where there are
    /// too many the oldest goes. One without any level is none.
    ///
    /// ```
    /// use docent::domain::{answers::{Check, Keyed, Level}, calendar::Day};
    /// let mut levels = Keyed::default();
    /// levels.set(11, Some(Level::Competent));
    /// let mut checks = Vec::new();
    /// for day in ["2026-11-26", "2027-03-01", "2027-03-01"] {
    ///     Check::record(&mut checks, Day::parse(day).unwrap(), levels.clone());
    /// }
    /// assert_eq!(checks.len(), 2);
    /// ```
    pub fn record(all: &mut Vec<Self>, day: Day, levels: Keyed<Level>) {
        if levels.pairs().is_empty() {
            return;
        }
        all.retain(|it| it.day != day);
        all.push(Self { day, levels });
        *all = wire::Record::arranged(std::mem::take(all));
    }
}

/// A colleague who was asked to rate this person.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Observer {
    /// The random number in the link that asks.
    pub asked: u32,
    /// The day on which the ratings came, once they did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub came: Option<Day>,
    /// The colleague’s ratings, by the number of the item.
    #[serde(default)]
    pub levels: Keyed<Level>,
    /// This person’s own levels when they came.
    #[serde(default)]
    pub own: Keyed<Level>,
}

impl Observer {
    /// One more colleague who is asked with this number; false where it is not
    /// possible, because there are [`MOST_OBSERVERS`] or one has this number.
    #[must_use]
    pub fn ask(all: &mut Vec<Self>, asked: u32) -> bool {
        let is_possible = all.len() < MOST_OBSERVERS && all.iter().all(|it| it.asked != asked);
        if is_possible {
            all.push(Self { asked, ..Self::default() });
        }
        is_possible
    }

    /// Takes the ratings, with this person’s own levels at that moment. The same
    /// ratings once more change nothing, because the own levels may be others now.
    pub fn receive(&mut self, day: Day, levels: &Keyed<Level>, own: &Keyed<Level>) {
        if self.came.is_none() || self.levels != *levels {
            self.came = Some(day);
            self.levels.clone_from(levels);
            self.own.clone_from(own);
        }
    }

    /// Whether the rating of an item stands beside the own level that it came to:
    /// whoever changes a level loses what confirmed it.
    ///
    /// ```
    /// use docent::domain::{answers::{Keyed, Level, Observer}, calendar::Day};
    /// let mut levels = Keyed::default();
    /// levels.set(11, Some(Level::Competent));
    /// let mut observer = Observer::default();
    /// observer.receive(Day::parse("2026-11-26").unwrap(), &levels, &levels);
    /// assert!(observer.stands(11, &levels));
    /// levels.set(11, Some(Level::Expert));
    /// assert!(!observer.stands(11, &levels));
    /// ```
    pub fn stands(&self, item: u16, now: &Keyed<Level>) -> bool {
        let own = self.own.get(item);
        self.came.is_some()
            && self.levels.get(item).is_some()
            && own.is_some()
            && own == now.get(item)
    }
}

/// What is rated for a colleague.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Observing {
    /// The number of the colleague’s request.
    pub asked: u32,
    /// The items to rate, in the order in which they are asked.
    pub items: Vec<Code>,
    /// The ratings so far, by the number of the item.
    #[serde(default)]
    pub levels: Keyed<Level>,
}

impl Observing {
    /// A request with these items, of which nothing is rated yet. Items that no
    /// content can have, or that stand there twice, are left out.
    pub fn new(asked: u32, items: &[Code]) -> Self {
        let mut new = Self { asked, ..Self::default() };
        for item in items {
            if (1..=MOST_KEY).contains(&item.0) && !new.items.contains(item) {
                new.items.push(*item);
            }
        }
        new
    }
}
