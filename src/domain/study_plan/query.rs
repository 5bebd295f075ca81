//! What a person chose for a study plan, as it stands in the address.

use crate::domain::calendar::{Season, Start};

/// The keys of the address.
pub mod keys {
    /// Years of study: `3`, or `18m` for a length that is not whole years.
    pub const YEARS: &str = "years";
    /// The intake: `2027-fall`, `2027-9`.
    pub const START: &str = "start";
    /// Terms a year, from 1 to 4.
    pub const TERMS: &str = "terms";
    /// Credits a course; 0 for none assumed.
    pub const COURSE: &str = "course";
}

/// The longest plan, in months.
pub(super) const LONGEST: u16 = 240;

/// What a person chose; `None` is what the plan chooses itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PlanQuery {
    /// The length, in months, from 1 to 240.
    pub months: Option<u16>,
    /// The moment and the year of the intake.
    pub start: Option<(Start, u16)>,
    /// Terms a year, from 1 to 4.
    pub terms: Option<u8>,
    /// Credits a course, to 60; 0 for none assumed.
    pub per_course: Option<u8>,
}

impl PlanQuery {
    /// The keys of its pairs.
    pub const KEYS: [&'static str; 4] = [keys::YEARS, keys::START, keys::TERMS, keys::COURSE];

    /// Reads the pairs of an address. What it does not know, and a value that
    /// cannot be, is as if it were not there.
    pub fn from_pairs(pairs: &[(String, String)]) -> Self {
        let value = |key: &str| {
            let pair = pairs.iter().find(|(it, _)| it == key);
            pair.map_or("", |(_, value)| value.as_str())
        };
        Self {
            months: parse_length(value(keys::YEARS)),
            start: parse_start(value(keys::START)),
            terms: whole(value(keys::TERMS), 4).filter(|it| *it > 0),
            per_course: whole(value(keys::COURSE), 60),
        }
    }

    /// The pairs of the address, without what the plan chooses itself.
    pub fn pairs(&self) -> Vec<(String, String)> {
        let number = |it: u8| it.to_string();
        let all = [
            (keys::YEARS, self.months.map(length)),
            (keys::START, self.start.map(|(on, year)| start(on, year))),
            (keys::TERMS, self.terms.map(number)),
            (keys::COURSE, self.per_course.map(number)),
        ];
        let chosen = all.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value?)));
        chosen.collect()
    }
}

/// A length in months as it stands in the address: `3`, `18m`.
pub fn length(months: u16) -> String {
    if months.is_multiple_of(12) {
        return (months / 12).to_string();
    }
    let mut text = months.to_string();
    text.push('m');
    text
}

/// An intake as it stands in the address: `2027-fall`.
pub fn start(on: Start, year: u16) -> String {
    let mut text = year.to_string();
    text.push('-');
    match on {
        Start::Season(season) => text.push_str(season.as_str()),
        Start::Month(month) => text.push_str(&month.to_string()),
    }
    text
}

fn parse_length(text: &str) -> Option<u16> {
    let months = match text.strip_suffix('m') {
        Some(months) => whole(months, 240).map(u16::from),
        None => whole(text, 20).map(|years| u16::from(years) * 12),
    };
    months.filter(|it| (1..=LONGEST).contains(it))
}

fn parse_start(text: &str) -> Option<(Start, u16)> {
    let (year, on) = text.split_once('-')?;
    let year = year.parse().ok().filter(|it| (2000..=2999).contains(it))?;
    let season = Season::parse(on).map(Start::Season);
    let month = || whole(on, 12).and_then(|it| i8::try_from(it).ok()).filter(|it| *it > 0);
    Some((season.or_else(|| month().map(Start::Month))?, year))
}

/// A whole number up to `most`.
fn whole(text: &str, most: u8) -> Option<u8> {
    text.parse().ok().filter(|it| *it <= most)
}
