//! What an advisor asks of the desk. It travels in the address, by numbers and words of the
//! content alone: nothing that a person typed.

use super::Window;
use crate::{
    domain::id::{RoleId, StageId},
    json::words,
};

/// How many candidates are shown at once.
pub const PAGE: usize = 30;
/// How many candidates stand side by side at most.
pub const MOST_BESIDE: usize = 4;

const WHO: &str = "who";
const STAGE: &str = "stage";
const TARGET: &str = "target";
const WINDOW: &str = "window";
const SORT: &str = "sort";
const SHOWN: &str = "show";
const BESIDE: &str = "side";
const VIEW: &str = "view";
/// The value of what stands side by side.
const TABLE: &str = "table";

words! {
    /// What the desk is sorted by. A self-assessment is none of it.
    pub enum DeskOrder {
        /// By when they were opened, the last first.
        Opened = "opened",
        /// By career stage.
        Stage = "stage",
        /// By the role aimed at.
        Target = "target",
        /// By the best start, the earliest first.
        Window = "window",
        /// By how many questions are open, the most first.
        Open = "open",
    }
}

/// What an advisor asks of the desk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeskQuery {
    /// The candidate who is open.
    pub who: Option<u32>,
    /// Only this stage; an empty id for those who did not say.
    pub stage: Option<StageId>,
    /// Only this role aimed at; an empty id for those who did not say.
    pub target: Option<RoleId>,
    /// Only this best start.
    pub window: Option<Window>,
    /// What it is sorted by.
    pub order: DeskOrder,
    /// How many are shown at most; a multiple of [`PAGE`].
    pub shown: usize,
    /// Who is ticked to stand side by side, at most [`MOST_BESIDE`].
    pub beside: Vec<u32>,
    /// Whether they do.
    pub is_table: bool,
}

impl Default for DeskQuery {
    fn default() -> Self {
        Self {
            who: None,
            stage: None,
            target: None,
            window: None,
            order: DeskOrder::Opened,
            shown: PAGE,
            beside: Vec::new(),
            is_table: false,
        }
    }
}

impl DeskQuery {
    /// The keys of an address that it reads.
    pub const KEYS: [&'static str; 8] = [WHO, STAGE, TARGET, WINDOW, SORT, SHOWN, BESIDE, VIEW];

    /// From the pairs of an address or of a form. What it does not know is as if it were not
    /// there.
    ///
    /// ```
    /// use docent::domain::desk::{DeskOrder, DeskQuery};
    /// let pair = |key: &str, value: &str| (key.to_owned(), value.to_owned());
    /// let query = DeskQuery::from_pairs(&[pair("sort", "open"), pair("window", "2027-fall")]);
    /// assert_eq!(query.order, DeskOrder::Open);
    /// assert_eq!(query.pairs(), [pair("window", "2027-fall"), pair("sort", "open")]);
    /// ```
    pub fn from_pairs(pairs: &[(String, String)]) -> Self {
        let mut query = Self::default();
        // An empty value of a form chooses nothing.
        for (key, value) in pairs.iter().filter(|(_, value)| !value.is_empty()) {
            let id = || if value == NOT_SAID { "" } else { value.as_str() };
            match key.as_str() {
                WHO => query.who = value.parse().ok(),
                STAGE => query.stage = Some(StageId::new(id())),
                TARGET => query.target = Some(RoleId::new(id())),
                WINDOW => query.window = Window::parse(value),
                SORT => query.order = DeskOrder::parse(value).unwrap_or(query.order),
                SHOWN => {
                    let pages = value.parse().map_or(1, |shown: usize| shown.div_ceil(PAGE));
                    query.shown = pages.clamp(1, 1000) * PAGE;
                }
                BESIDE => query.tick(value.parse().unwrap_or_default(), true),
                VIEW => query.is_table = value == TABLE,
                _ => {}
            }
        }
        query
    }

    /// The pairs of an address; what is as at the start is left out.
    pub fn pairs(&self) -> Vec<(String, String)> {
        let mut pairs = Vec::new();
        let mut add = |key: &str, value: &str| pairs.push((key.to_owned(), value.to_owned()));
        let said = |id: &str| if id.is_empty() { NOT_SAID.to_owned() } else { id.to_owned() };
        if let Some(who) = self.who {
            add(WHO, &who.to_string());
        }
        if let Some(id) = &self.stage {
            add(STAGE, &said(id.as_str()));
        }
        if let Some(id) = &self.target {
            add(TARGET, &said(id.as_str()));
        }
        if let Some(window) = self.window {
            add(WINDOW, &window.word());
        }
        if self.order != DeskOrder::Opened {
            add(SORT, self.order.as_str());
        }
        if self.shown != PAGE {
            add(SHOWN, &self.shown.to_string());
        }
        for number in &self.beside {
            add(BESIDE, &number.to_string());
        }
        if self.is_table {
            add(VIEW, TABLE);
        }
        pairs
    }

    /// Ticks a candidate to stand side by side, while there is room, or no longer.
    pub fn tick(&mut self, number: u32, is_in: bool) {
        self.beside.retain(|it| *it != number);
        if is_in && number > 0 && self.beside.len() < MOST_BESIDE {
            self.beside.push(number);
        }
    }

    /// Whether something narrows the list.
    pub fn is_narrowed(&self) -> bool {
        self.stage.is_some() || self.target.is_some() || self.window.is_some()
    }

    /// The list that led to a candidate or to the table.
    #[must_use]
    pub fn list(&self) -> Self {
        Self { who: None, is_table: false, ..self.clone() }
    }

    /// The same list with nothing that narrows it.
    #[must_use]
    pub fn cleared(&self) -> Self {
        Self { order: self.order, beside: self.beside.clone(), ..Self::default() }
    }

    /// A candidate out of this list.
    #[must_use]
    pub fn opening(&self, number: u32) -> Self {
        Self { who: Some(number), is_table: false, ..self.clone() }
    }
}

/// The value of “not said” in an address, which no id can have.
pub const NOT_SAID: &str = "-";
