//! A value together with where it comes from.

mod json;

use super::{
    id::SourceId,
    source::{Source, Year},
};
use crate::json::words;

/// A value and its provenance. There is no value without one.
#[derive(Clone, Debug, PartialEq)]
pub enum Fact<T> {
    /// Read in a source.
    Sourced(Sourced<T>),
    /// Worked out by us from other facts of the same program.
    Derived {
        /// The result.
        value: T,
        /// The names of the facts that went in.
        from: Vec<String>,
        /// The working, so that a reader can check it.
        working: String,
    },
    /// Assumed by us, and said to be.
    Assumed {
        /// What we assume.
        value: T,
        /// Why.
        why: String,
    },
    /// Sources disagree.
    Conflicting {
        /// What each says, at least two.
        facts: Vec<Sourced<T>>,
        /// The position in `facts`, from 0, of the one that is shown.
        shown: usize,
        /// Why this one is shown.
        note: String,
    },
    /// Not known, with the reason.
    Unknown {
        /// Why it is not known.
        reason: Unknown,
        /// Where that is said; "not published" always has one.
        sources: Vec<SourceId>,
        /// More about it.
        note: Option<String>,
    },
}

/// A value that a source states.
#[derive(Clone, Debug, PartialEq)]
pub struct Sourced<T> {
    /// What it says.
    pub value: T,
    /// Where it says so, at least one.
    pub sources: Vec<SourceId>,
    /// The year the value is of, where it differs from the source's own.
    pub year: Option<Year>,
    /// What a reader should know beside it.
    pub note: Option<String>,
}

words! {
    /// Why a value is not known (L16).
    pub enum Unknown {
        /// Not in what we read; it may be published elsewhere.
        NotFound = "not-found",
        /// A source says that it is not published.
        NotPublished = "not-published",
        /// The question does not arise here.
        NotApplicable = "not-applicable",
        /// Known to exist, and kept back by the program.
        Withheld = "withheld",
    }
}

/// The quiet sign that stands after a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// The year of the source.
    Year(Year),
    /// A source without a date.
    Undated,
    /// Worked out by us.
    Derived,
    /// Our assumption.
    Ours,
    /// Sources disagree.
    Disagree,
}

impl<T> Sourced<T> {
    /// The year of the value, else of the source that is named first.
    pub fn mark(&self, sources: &[Source]) -> Mark {
        let first = self.sources.first();
        let source = sources.iter().find(|source| Some(&source.id) == first);
        let year = self.year.or(source.and_then(|source| source.year));
        year.map_or(Mark::Undated, Mark::Year)
    }
}

impl<T> Default for Fact<T> {
    fn default() -> Self {
        Self::NOT_FOUND
    }
}

impl<T> Fact<T> {
    /// What a key that the content leaves out stands for: looked for in what we
    /// read, and not found.
    pub const NOT_FOUND: Self =
        Self::Unknown { reason: Unknown::NotFound, sources: Vec::new(), note: None };

    /// The value that is shown, or `None` where it is not known.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Sourced(sourced) => Some(&sourced.value),
            Self::Derived { value, .. } | Self::Assumed { value, .. } => Some(value),
            Self::Conflicting { facts, shown, .. } => facts.get(*shown).map(|fact| &fact.value),
            Self::Unknown { .. } => None,
        }
    }

    /// The sources behind it, in the order of the content.
    pub fn sources(&self) -> Vec<&SourceId> {
        match self {
            Self::Sourced(sourced) => sourced.sources.iter().collect(),
            Self::Conflicting { facts, .. } => {
                facts.iter().flat_map(|fact| &fact.sources).collect()
            }
            Self::Unknown { sources, .. } => sources.iter().collect(),
            Self::Derived { .. } | Self::Assumed { .. } => Vec::new(),
        }
    }

    /// The sign that stands after it; an unknown has none, its brackets speak.
    pub fn mark(&self, sources: &[Source]) -> Option<Mark> {
        match self {
            Self::Sourced(fact) => Some(fact.mark(sources)),
            Self::Derived { .. } => Some(Mark::Derived),
            Self::Assumed { .. } => Some(Mark::Ours),
            Self::Conflicting { .. } => Some(Mark::Disagree),
            Self::Unknown { .. } => None,
        }
    }

    /// The same provenance around another value, for showing it as text.
    pub fn map<U>(&self, show: impl Fn(&T) -> U) -> Fact<U> {
        self.map_by(&show)
    }

    /// Compiled once for each pair of types and not for each closure.
    fn map_by<U>(&self, show: &dyn Fn(&T) -> U) -> Fact<U> {
        let sourced = |fact: &Sourced<T>| Sourced {
            value: show(&fact.value),
            sources: fact.sources.clone(),
            year: fact.year,
            note: fact.note.clone(),
        };
        match self {
            Self::Sourced(fact) => Fact::Sourced(sourced(fact)),
            Self::Derived { value, from, working } => {
                Fact::Derived { value: show(value), from: from.clone(), working: working.clone() }
            }
            Self::Assumed { value, why } => Fact::Assumed { value: show(value), why: why.clone() },
            Self::Conflicting { facts, shown, note } => Fact::Conflicting {
                facts: facts.iter().map(sourced).collect(),
                shown: *shown,
                note: note.clone(),
            },
            Self::Unknown { reason, sources, note } => {
                Fact::Unknown { reason: *reason, sources: sources.clone(), note: note.clone() }
            }
        }
    }
}
