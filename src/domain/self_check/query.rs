//! Where one is in the self-check, as its address says.

use super::{Scope, Whose};
use crate::domain::{calendar::Day, catalog::Catalog};

/// What is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum At {
    /// The question at this place, from 1; the first also says what this is.
    Question(usize),
    /// All answers, each with a way back to its question.
    Review,
    /// What they come to.
    Result,
    /// What the answers of several people come to.
    Group,
}

/// What a result is set beside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Compared {
    /// One’s own finished self-check of a day.
    Check(Day),
    /// One’s own levels as they were before.
    Then,
    /// The view of a colleague, counted from 1.
    Colleague(usize),
}

impl Compared {
    /// Its text in an address.
    ///
    /// ```
    /// use docent::domain::self_check::Compared;
    /// assert_eq!(Compared::Colleague(2).to_text(), "colleague-2");
    /// assert_eq!(Compared::parse("colleague-2"), Some(Compared::Colleague(2)));
    /// assert_eq!(Compared::parse("colleague-0"), None);
    /// ```
    pub fn to_text(self) -> String {
        match self {
            Self::Check(day) => day.to_text(),
            Self::Then => THEN.to_owned(),
            Self::Colleague(number) => [COLLEAGUES, &number.to_string()].concat(),
        }
    }

    /// What has this text.
    pub fn parse(text: &str) -> Option<Self> {
        if text == THEN {
            return Some(Self::Then);
        }
        match text.strip_prefix(COLLEAGUES) {
            Some(number) => number.parse().ok().filter(|it| *it > 0).map(Self::Colleague),
            None => Day::parse(text).map(Self::Check),
        }
    }
}

/// Where one is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SelfCheckQuery {
    /// How much is asked; none before that is chosen.
    pub scope: Option<Scope>,
    /// What is shown of it.
    pub at: At,
    /// Whether all questions stand on one page.
    pub is_on_one_page: bool,
    /// Whose levels are entered.
    pub whose: Whose,
    /// What the result is set beside.
    pub beside: Option<Compared>,
}

impl Default for SelfCheckQuery {
    fn default() -> Self {
        Self {
            scope: None,
            at: At::Question(1),
            is_on_one_page: false,
            whose: Whose::Own,
            beside: None,
        }
    }
}

const SCOPE: &str = "scope";
const AT: &str = "at";
const PAGE: &str = "page";
const WHOSE: &str = "whose";

const SHORT: &str = "short";
const ALL: &str = "all";
const REVIEW: &str = "review";
const RESULT: &str = "result";
const GROUP: &str = "group";
const BEFORE: &str = "before";
const COLLEAGUE: &str = "colleague";
const COLLEAGUES: &str = "colleague-";
const THEN: &str = "then";

impl SelfCheckQuery {
    /// The keys of an address that it reads.
    pub const KEYS: [&'static str; 5] = [SCOPE, AT, PAGE, WHOSE, Self::BESIDE];
    /// The one of what a result is set beside.
    pub const BESIDE: &'static str = "beside";

    /// From the pairs of an address. What it does not know is as if it were not
    /// there.
    pub fn from_pairs(pairs: &[(String, String)], catalog: &Catalog) -> Self {
        let mut query = Self::default();
        for (key, value) in pairs {
            match (key.as_str(), value.as_str()) {
                (SCOPE, SHORT) => query.scope = Some(Scope::Short),
                (SCOPE, ALL) => query.scope = Some(Scope::All),
                (SCOPE, id) => {
                    let found = catalog.competencies.iter().find(|it| it.id.as_str() == id);
                    query.scope = found.map(|it| Scope::One(it.id.clone()));
                }
                (AT, REVIEW) => query.at = At::Review,
                (AT, RESULT) => query.at = At::Result,
                (AT, GROUP) => query.at = At::Group,
                (AT, place) => query.at = At::Question(place.parse().unwrap_or(1)),
                (PAGE, value) => query.is_on_one_page = value == ALL,
                (WHOSE, BEFORE) => query.whose = Whose::Before,
                (WHOSE, COLLEAGUE) => query.whose = Whose::Colleague,
                (Self::BESIDE, value) => query.beside = Compared::parse(value),
                _ => {}
            }
        }
        query
    }

    /// As the pairs of an address.
    pub fn pairs(&self) -> Vec<(String, String)> {
        let mut pairs = Vec::new();
        let mut add = |key: &str, value: &str| pairs.push((key.to_owned(), value.to_owned()));
        match &self.scope {
            Some(Scope::One(id)) => add(SCOPE, id.as_str()),
            Some(Scope::Short) => add(SCOPE, SHORT),
            Some(Scope::All) => add(SCOPE, ALL),
            Some(Scope::These(_)) | None => {}
        }
        match self.at {
            At::Question(1) => {}
            At::Question(place) => add(AT, &place.to_string()),
            At::Review => add(AT, REVIEW),
            At::Result => add(AT, RESULT),
            At::Group => add(AT, GROUP),
        }
        if self.is_on_one_page {
            add(PAGE, ALL);
        }
        match self.whose {
            Whose::Own => {}
            Whose::Before => add(WHOSE, BEFORE),
            Whose::Colleague => add(WHOSE, COLLEAGUE),
        }
        if let Some(beside) = self.beside {
            add(Self::BESIDE, &beside.to_text());
        }
        pairs
    }

    /// Whether one is where it begins, before anything is chosen.
    pub fn is_start(&self) -> bool {
        self.scope.is_none() && self.whose == Whose::Own
    }

    /// The same, elsewhere.
    #[must_use]
    pub fn at(&self, at: At) -> Self {
        Self { at, ..self.clone() }
    }
}
