//! A value together with where it comes from.

use super::{
    id::SourceId,
    source::{Source, Year},
};
use crate::lean::{self, Mismatch};
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Deserializer, de::DeserializeOwned, de::Error as _};
use serde_json::Value;
use std::borrow::Cow;

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

/// Why a value is not known (L16).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Unknown {
    /// Not in what we read; it may be published elsewhere.
    NotFound,
    /// A source says that it is not published.
    NotPublished,
    /// The question does not arise here.
    NotApplicable,
    /// Known to exist, and kept back by the program.
    Withheld,
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
    /// The year of the value, else of its newest dated source.
    pub fn mark(&self, sources: &[Source]) -> Mark {
        let newest = || {
            let used = sources.iter().filter(|source| self.sources.contains(&source.id));
            used.filter_map(|source| source.year).max()
        };
        self.year.or_else(newest).map_or(Mark::Undated, Mark::Year)
    }
}

impl<T> Fact<T> {
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
            Self::Sourced(sourced) => Some(sourced.mark(sources)),
            Self::Derived { .. } => Some(Mark::Derived),
            Self::Assumed { .. } => Some(Mark::Ours),
            Self::Conflicting { .. } => Some(Mark::Disagree),
            Self::Unknown { .. } => None,
        }
    }

    /// The same provenance around another value, for showing it as text.
    pub fn map<U>(&self, show: impl Fn(&T) -> U) -> Fact<U> {
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

/// The keys of a fact as they stand in the content. One struct for every kind
/// of value: the values themselves are read in a second step, so that this is
/// compiled once and not for each.
#[derive(Deserialize)]
struct Keys {
    value: Option<Value>,
    derived: Option<Value>,
    assumption: Option<Value>,
    conflict: Option<Vec<Keys>>,
    unknown: Option<Unknown>,
    source: Option<OneOrMore>,
    year: Option<Year>,
    note: Option<String>,
    from: Option<Vec<String>>,
    working: Option<String>,
    why: Option<String>,
    shown: Option<usize>,
}

/// One id or several.
#[derive(Deserialize, JsonSchema)]
#[serde(untagged)]
enum OneOrMore {
    /// One id.
    One(SourceId),
    /// Several ids.
    More(#[schemars(length(min = 1))] Vec<SourceId>),
}

impl OneOrMore {
    fn into_ids(self) -> Vec<SourceId> {
        match self {
            Self::One(id) => vec![id],
            Self::More(ids) => ids,
        }
    }
}

impl Keys {
    fn sourced<T: DeserializeOwned>(self) -> Result<Sourced<T>, Mismatch> {
        Ok(Sourced {
            value: lean::from_value(&self.value.ok_or(Mismatch)?)?,
            sources: self.source.ok_or(Mismatch)?.into_ids(),
            year: self.year,
            note: self.note,
        })
    }

    fn fact<T: DeserializeOwned>(self) -> Result<Fact<T>, Mismatch> {
        if let Some(value) = self.derived {
            return Ok(Fact::Derived {
                value: lean::from_value(&value)?,
                from: self.from.ok_or(Mismatch)?,
                working: self.working.ok_or(Mismatch)?,
            });
        }
        if let Some(value) = self.assumption {
            let why = self.why.ok_or(Mismatch)?;
            return Ok(Fact::Assumed { value: lean::from_value(&value)?, why });
        }
        if let Some(facts) = self.conflict {
            return Ok(Fact::Conflicting {
                facts: facts.into_iter().map(Self::sourced).collect::<Result<_, _>>()?,
                shown: self.shown.ok_or(Mismatch)?,
                note: self.note.ok_or(Mismatch)?,
            });
        }
        if let Some(reason) = self.unknown {
            let sources = self.source.map(OneOrMore::into_ids).unwrap_or_default();
            return Ok(Fact::Unknown { reason, sources, note: self.note });
        }
        self.sourced().map(Fact::Sourced)
    }
}

impl<'de, T: DeserializeOwned> Deserialize<'de> for Fact<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Keys::deserialize(deserializer)?.fact().map_err(D::Error::custom)
    }
}

/// The shape of a fact for editors and their tools; [`Keys`] reads it.
#[derive(JsonSchema)]
#[serde(untagged)]
#[allow(dead_code, reason = "its fields are read by the schema alone")]
enum Shape<T> {
    /// Read in a source.
    Sourced(SourcedShape<T>),
    /// Worked out by us from other facts of the same program.
    Derived {
        /// The result.
        derived: T,
        /// The names of the facts of the same program that went in.
        #[schemars(length(min = 1))]
        from: Vec<String>,
        /// The working, so that a reader can check it.
        working: String,
    },
    /// Assumed by us, and shown as ours.
    Assumed {
        /// What we assume.
        assumption: T,
        /// Why.
        why: String,
    },
    /// Sources disagree.
    Conflicting {
        /// What each says.
        #[schemars(length(min = 2))]
        conflict: Vec<SourcedShape<T>>,
        /// The position of the one that is shown, from 0.
        shown: usize,
        /// Why this one is shown.
        note: String,
    },
    /// Not known, with the reason.
    Unknown {
        /// Why it is not known.
        unknown: Unknown,
        /// Where that is said; "not-published" needs one.
        source: Option<OneOrMore>,
        /// More about it.
        note: Option<String>,
    },
}

/// What a source states.
#[derive(JsonSchema)]
#[allow(dead_code, reason = "its fields are read by the schema alone")]
struct SourcedShape<T> {
    /// What it says.
    value: T,
    /// Where it says so.
    source: OneOrMore,
    /// The year the value is of, where it differs from the source's own.
    #[schemars(range(min = 1900, max = 2100))]
    year: Option<Year>,
    /// What a reader should know beside it.
    note: Option<String>,
}

impl<T: JsonSchema> JsonSchema for Fact<T> {
    fn schema_name() -> Cow<'static, str> {
        format!("Fact_of_{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        Shape::<T>::json_schema(generator)
    }
}
