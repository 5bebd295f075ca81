//! What “Roles” shows, as its address says.

use super::years::{MOST_YEARS_SHOWN, YearRange};

/// What is shown beside what follows from the answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RolesQuery {
    /// The pathway that is shown, by the numbers of its steps; the first one where
    /// nothing is said.
    pub way: Option<Vec<u16>>,
    /// Lengths of steps that a person set, in months, by the number of the step.
    pub lengths: Vec<(u16, u16)>,
    /// The pathways that stand side by side, each by the numbers of its steps; our own
    /// choice where there are none.
    pub beside: Vec<Vec<u16>>,
    /// The years that the line of years shows; the first ones where nothing is said.
    pub years: Option<YearRange>,
}

const WAY: &str = "way";
const SET: &str = "set";
const BESIDE: &str = "beside";
const FROM: &str = "from";
const YEARS: &str = "years";
/// Stands between two pathways.
const NEXT: char = '_';

/// The most months that a step can be set to.
pub const MOST_MONTHS: u16 = 240;
/// The most pathways that stand side by side.
pub const MOST_BESIDE: usize = 4;

/// A pathway as a text, by the numbers of its steps: "2.5".
pub fn way_text(way: &[u16]) -> String {
    let codes: Vec<String> = way.iter().map(ToString::to_string).collect();
    codes.join(".")
}

/// The pathway of such a text; what is no number is left out.
pub fn way_of(text: &str) -> Vec<u16> {
    text.split('.').filter_map(|it| it.parse().ok()).collect()
}

impl RolesQuery {
    /// The keys of an address that it reads.
    pub const KEYS: [&'static str; 5] = [WAY, SET, BESIDE, FROM, YEARS];

    /// From the pairs of an address. What it does not know is as if it were not there.
    pub fn from_pairs(pairs: &[(String, String)]) -> Self {
        let mut query = Self::default();
        let (mut from, mut count) = (None, None);
        for (key, value) in pairs {
            match key.as_str() {
                WAY => query.way = Some(way_of(value)),
                BESIDE => {
                    query.beside = value.split(NEXT).map(way_of).collect();
                    query.beside.retain(|it| !it.is_empty());
                    query.beside.truncate(MOST_BESIDE);
                }
                FROM => from = value.parse().ok(),
                YEARS => count = value.parse().ok(),
                SET => {
                    for (code, months) in value.split('.').filter_map(|it| it.split_once('-')) {
                        let both = code.parse().ok().zip(months.parse().ok());
                        let both = both.filter(|(_, months)| *months <= MOST_MONTHS);
                        query.lengths.extend(both);
                    }
                }
                _ => {}
            }
        }
        let count = count.filter(|it| (1..=MOST_YEARS_SHOWN).contains(it));
        query.years = from.zip(count).map(|(first, count)| YearRange { first, count });
        query
    }

    /// As the pairs of an address.
    ///
    /// ```
    /// use docent::domain::pathway::RolesQuery;
    /// let mut query = RolesQuery { way: Some(vec![2, 5]), ..RolesQuery::default() };
    /// query.lengths = vec![(5, 24)];
    /// query.beside = vec![vec![2, 5], vec![3]];
    /// assert_eq!(RolesQuery::from_pairs(&query.pairs()), query);
    /// ```
    pub fn pairs(&self) -> Vec<(String, String)> {
        let mut pairs = Vec::new();
        if let Some(way) = &self.way {
            pairs.push((WAY.to_owned(), way_text(way)));
        }
        let set =
            |(code, months): &(u16, u16)| [&code.to_string(), "-", &months.to_string()].concat();
        let set: Vec<String> = self.lengths.iter().map(set).collect();
        if !set.is_empty() {
            pairs.push((SET.to_owned(), set.join(".")));
        }
        let beside: Vec<String> = self.beside.iter().map(|it| way_text(it)).collect();
        if !beside.is_empty() {
            pairs.push((BESIDE.to_owned(), beside.join(&NEXT.to_string())));
        }
        if let Some(years) = self.years {
            pairs.push((FROM.to_owned(), years.first.to_string()));
            pairs.push((YEARS.to_owned(), years.count.to_string()));
        }
        pairs
    }

    /// The same with another pathway.
    #[must_use]
    pub fn with_way(&self, way: &[u16]) -> Self {
        Self { way: Some(way.to_vec()), ..self.clone() }
    }
}
