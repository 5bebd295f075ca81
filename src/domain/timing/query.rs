//! What “When to start” shows, as its address says.

use super::{content::Timing, kinds::AssumptionKind, month::Month, scene::Settings};
use crate::domain::{answers::Moment, calendar::Start};

/// What is shown beside what follows from the answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TimingQuery {
    /// “Try my own date”.
    pub own: Option<Month>,
    /// Assumptions that were set to another number.
    pub settings: Settings,
    /// Whether it is worked out by what the answer would turn.
    pub is_turning: bool,
    /// Whether an address names a month or a number that cannot be.
    pub is_unread: bool,
}

const OWN: &str = "own";
const SET: &str = "set";
const TURN: &str = "turn";

impl TimingQuery {
    /// The key of the numbers that a person set.
    pub const SETTINGS: &'static str = SET;

    /// The keys of an address that it reads.
    pub const KEYS: [&'static str; 3] = [OWN, SET, TURN];

    /// From the pairs of an address. What cannot be is left out, and that it was there
    /// is noted; keys that it does not know are as if they were not there.
    pub fn from_pairs(pairs: &[(String, String)], timing: &Timing) -> Self {
        let mut query = Self::default();
        for (key, value) in pairs {
            match key.as_str() {
                OWN | SET if value.is_empty() => {}
                OWN => {
                    query.own = month(value);
                    query.is_unread |= query.own.is_none();
                }
                SET => {
                    for part in value.split('.') {
                        match set(part, timing) {
                            Some((kind, number)) => query.settings.set(kind, Some(number)),
                            None => query.is_unread = true,
                        }
                    }
                }
                TURN => query.is_turning = value == "1",
                _ => {}
            }
        }
        query
    }

    /// As the pairs of an address.
    pub fn pairs(&self, timing: &Timing) -> Vec<(String, String)> {
        let mut pairs = Vec::new();
        let mut add = |key: &str, value: String| pairs.push((key.to_owned(), value));
        if let Some(own) = self.own {
            add(OWN, Self::month_text(own));
        }
        let set = |(kind, number): &(_, u16)| {
            let own = timing.assumptions.iter().find(|it| it.kind == *kind)?;
            Some([&own.code.0.to_string(), "-", &number.to_string()].concat())
        };
        let set: Vec<String> = self.settings.pairs().iter().filter_map(set).collect();
        if !set.is_empty() {
            add(SET, set.join("."));
        }
        if self.is_turning {
            add(TURN, "1".to_owned());
        }
        pairs
    }

    /// The numbers that were set, alone, as the pairs of an address.
    pub fn setting_pairs(settings: &Settings, timing: &Timing) -> Vec<(String, String)> {
        Self { settings: settings.clone(), ..Self::default() }.pairs(timing)
    }

    /// A month as it stands in an address: "2029-1".
    pub fn month_text(month: Month) -> String {
        let moment = Moment::new(month.year(), Some(Start::Month(month.month())));
        moment.map_or_else(String::new, Moment::to_text)
    }
}

/// A number that was set: "1-4".
fn set(text: &str, timing: &Timing) -> Option<(AssumptionKind, u16)> {
    let (code, number) = text.split_once('-')?;
    let it = timing.assumptions.iter().find(|it| it.code.0.to_string() == code)?;
    Some((it.kind, number.parse().ok().filter(|number| it.holds(*number))?))
}

fn month(text: &str) -> Option<Month> {
    let moment = Moment::parse(text)?;
    match moment.on()? {
        Start::Month(month) => Some(Month::new(moment.year(), month)),
        Start::Season(_) => None,
    }
}
