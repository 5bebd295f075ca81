//! What a person asks of the list. It travels in the address.

use super::{Facet, index::needles};
use crate::{
    domain::{amount::Currency, catalog::Catalog, comparison::CompareQuery, id::ProgramId},
    json::words,
};

/// How many programs are shown at once.
pub const PAGE: usize = 30;

/// How many programs can be compared.
pub const MOST_COMPARED: usize = CompareQuery::MOST;

const TEXT: &str = "q";
const SORT: &str = "sort";
const SHOWN: &str = "show";
const COMPARED: &str = "compare";

words! {
    /// What the list is sorted by. What has no value for it stands last.
    pub enum Order {
        /// By school; the featured program leads.
        Name = "name",
        /// By the shortest time to finish.
        Time = "time",
        /// By the next start from today.
        Start = "start",
        /// By the published cost of the whole program, in US dollars.
        Usd = "usd",
        /// The same in euros.
        Eur = "eur",
        /// The same in pounds sterling.
        Gbp = "gbp",
        /// The same in Singapore dollars.
        Sgd = "sgd",
    }
}

impl Order {
    /// The currency, where it sorts by cost. Currencies never mix.
    pub fn currency(self) -> Option<Currency> {
        match self {
            Self::Name | Self::Time | Self::Start => None,
            Self::Usd => Some(Currency::Usd),
            Self::Eur => Some(Currency::Eur),
            Self::Gbp => Some(Currency::Gbp),
            Self::Sgd => Some(Currency::Sgd),
        }
    }
}

/// What a person asks of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListQuery {
    /// The words searched for, as typed.
    pub text: String,
    /// The values chosen.
    pub chosen: Vec<(Facet, String)>,
    /// What it is sorted by.
    pub order: Order,
    /// How many programs are shown at most; a multiple of [`PAGE`].
    pub shown: usize,
    /// The programs to compare, at most [`MOST_COMPARED`].
    pub compared: Vec<ProgramId>,
}

impl Default for ListQuery {
    fn default() -> Self {
        Self {
            text: String::new(),
            chosen: Vec::new(),
            order: Order::Name,
            shown: PAGE,
            compared: Vec::new(),
        }
    }
}

impl ListQuery {
    /// The keys of its pairs beside those of the facets.
    pub const KEYS: [&'static str; 4] = [TEXT, SORT, SHOWN, COMPARED];

    /// The query of these pairs; what is not understood is left out.
    ///
    /// ```
    /// use docent::domain::explorer::{Facet, ListQuery};
    /// let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    /// let query = ListQuery::from_pairs(&[pair("format", "online"), pair("sort", "?")]);
    /// assert_eq!(query.chosen, [(Facet::Format, "online".to_owned())]);
    /// assert_eq!(query.pairs(), [pair("format", "online")]);
    /// ```
    pub fn from_pairs(pairs: &[(String, String)]) -> Self {
        let mut query = Self::default();
        for (name, value) in pairs {
            match name.as_str() {
                TEXT => query.text.clone_from(value),
                SORT => query.order = Order::parse(value).unwrap_or(query.order),
                SHOWN => {
                    let pages = value.parse().map_or(1, |shown: usize| shown.div_ceil(PAGE));
                    query.shown = pages.clamp(1, 1000) * PAGE;
                }
                COMPARED => query.compare(ProgramId::new(value.as_str())),
                _ => {
                    if let Some(facet) = Facet::parse(name)
                        && !query.has(facet, value)
                    {
                        query.chosen.push((facet, value.clone()));
                    }
                }
            }
        }
        query
    }

    /// The pairs of an address; what is as at the start is left out.
    pub fn pairs(&self) -> Vec<(String, String)> {
        let mut pairs = Vec::new();
        let mut add = |name: &str, value: &str| pairs.push((name.to_owned(), value.to_owned()));
        if !self.text.is_empty() {
            add(TEXT, &self.text);
        }
        for (facet, value) in &self.chosen {
            add(facet.as_str(), value);
        }
        if self.order != Order::Name {
            add(SORT, self.order.as_str());
        }
        if self.shown != PAGE {
            add(SHOWN, &self.shown.to_string());
        }
        for id in &self.compared {
            add(COMPARED, id.as_str());
        }
        pairs
    }

    /// Whether this value is chosen.
    pub fn has(&self, facet: Facet, value: &str) -> bool {
        self.chosen.iter().any(|(of, chosen)| *of == facet && chosen == value)
    }

    /// The same without programs to compare that are not there.
    #[must_use]
    pub fn of(mut self, catalog: &Catalog) -> Self {
        self.compared.retain(|id| catalog.program(id).is_some());
        self
    }

    /// Whether words are searched for: signs alone are none.
    pub fn has_words(&self) -> bool {
        !needles(&self.text).is_empty()
    }

    /// Whether anything narrows the list.
    pub fn is_narrowed(&self) -> bool {
        !self.chosen.is_empty() || self.has_words()
    }

    /// The same with nothing that narrows the list (M2).
    #[must_use]
    pub fn cleared(&self) -> Self {
        let (order, compared) = (self.order, self.compared.clone());
        Self { order, compared, ..Self::default() }
    }

    /// Adds a program to compare, unless it is there or there is no more room.
    pub fn compare(&mut self, id: ProgramId) {
        if self.compared.len() < MOST_COMPARED && !self.compared.contains(&id) {
            self.compared.push(id);
        }
    }
}
