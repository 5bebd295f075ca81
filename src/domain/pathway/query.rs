//! What “Roles” shows, as its address says.

/// What is shown beside what follows from the answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RolesQuery {
    /// The pathway that is shown, by the numbers of its steps; the first one where
    /// nothing is said.
    pub way: Option<Vec<u16>>,
    /// Lengths of steps that a person set, in months, by the number of the step.
    pub lengths: Vec<(u16, u16)>,
}

const WAY: &str = "way";
const SET: &str = "set";

/// The most months that a step can be set to.
pub const MOST_MONTHS: u16 = 240;

impl RolesQuery {
    /// The keys of an address that it reads.
    pub const KEYS: [&'static str; 2] = [WAY, SET];

    /// From the pairs of an address. What it does not know is as if it were not there.
    pub fn from_pairs(pairs: &[(String, String)]) -> Self {
        let mut query = Self::default();
        for (key, value) in pairs {
            match key.as_str() {
                WAY => {
                    let codes: Vec<u16> =
                        value.split('.').filter_map(|it| it.parse().ok()).collect();
                    query.way = Some(codes);
                }
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
        query
    }

    /// As the pairs of an address.
    ///
    /// ```
    /// use docent::domain::pathway::RolesQuery;
    /// let query = RolesQuery { way: Some(vec![2, 5]), lengths: vec![(5, 24)] };
    /// assert_eq!(RolesQuery::from_pairs(&query.pairs()), query);
    /// ```
    pub fn pairs(&self) -> Vec<(String, String)> {
        let mut pairs = Vec::new();
        if let Some(way) = &self.way {
            let codes: Vec<String> = way.iter().map(ToString::to_string).collect();
            pairs.push((WAY.to_owned(), codes.join(".")));
        }
        let set =
            |(code, months): &(u16, u16)| [&code.to_string(), "-", &months.to_string()].concat();
        let set: Vec<String> = self.lengths.iter().map(set).collect();
        if !set.is_empty() {
            pairs.push((SET.to_owned(), set.join(".")));
        }
        pairs
    }

    /// The same with another pathway.
    #[must_use]
    pub fn with_way(&self, way: &[u16]) -> Self {
        Self { way: Some(way.to_vec()), ..self.clone() }
    }
}
