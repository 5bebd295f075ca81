//! The form of a fact in the content: one object, whose keys say its kind.

use super::{Fact, Sourced, Unknown};
use crate::{
    domain::{id::SourceId, source::Year},
    json::{FromJson, Reader},
};
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde_json::Value;
use std::{borrow::Cow, slice};

impl<T: FromJson> FromJson for Fact<T> {
    fn from_json(value: &Value, reader: &mut Reader) -> Self {
        if value.is_null() {
            return Self::NOT_FOUND;
        }
        unread(value, reader).read(reader)
    }
}

/// A fact whose values are not read yet: this much is the same for every type.
fn unread<'a>(fact: &'a Value, reader: &mut Reader) -> Fact<&'a Value> {
    if let Some(value) = fact.get("derived") {
        let (from, working) = (reader.field(fact, "from"), reader.field(fact, "working"));
        return Fact::Derived { value, from, working };
    }
    if let Some(value) = fact.get("assumption") {
        return Fact::Assumed { value, why: reader.field(fact, "why") };
    }
    if let Some(facts) = fact.get("conflict") {
        let facts = facts.as_array().map_or_else(
            || {
                reader.note_misfit();
                &[][..]
            },
            Vec::as_slice,
        );
        return Fact::Conflicting {
            facts: facts.iter().map(|it| sourced(it, reader)).collect(),
            shown: reader.field(fact, "shown"),
            note: reader.field(fact, "note"),
        };
    }
    if fact.get("unknown").is_some() {
        return Fact::Unknown {
            reason: reader.field(fact, "unknown"),
            sources: fact.get("source").map_or_else(Vec::new, |it| ids(it, reader)),
            note: reader.field(fact, "note"),
        };
    }
    Fact::Sourced(sourced(fact, reader))
}

fn sourced<'a>(fact: &'a Value, reader: &mut Reader) -> Sourced<&'a Value> {
    Sourced {
        value: fact.get("value").unwrap_or(&Value::Null),
        sources: ids(fact.get("source").unwrap_or(&Value::Null), reader),
        year: reader.field(fact, "year"),
        note: reader.field(fact, "note"),
    }
}

/// One id or several.
fn ids(value: &Value, reader: &mut Reader) -> Vec<SourceId> {
    reader.list(value.as_array().map_or(slice::from_ref(value), Vec::as_slice))
}

impl Fact<&Value> {
    fn read<T: FromJson>(self, reader: &mut Reader) -> Fact<T> {
        let sourced = |fact: Sourced<&Value>, reader: &mut Reader| Sourced {
            value: T::from_json(fact.value, reader),
            sources: fact.sources,
            year: fact.year,
            note: fact.note,
        };
        match self {
            Self::Sourced(fact) => Fact::Sourced(sourced(fact, reader)),
            Self::Derived { value, from, working } => {
                Fact::Derived { value: T::from_json(value, reader), from, working }
            }
            Self::Assumed { value, why } => {
                Fact::Assumed { value: T::from_json(value, reader), why }
            }
            Self::Conflicting { facts, shown, note } => Fact::Conflicting {
                facts: facts.into_iter().map(|it| sourced(it, reader)).collect(),
                shown,
                note,
            },
            Self::Unknown { reason, sources, note } => Fact::Unknown { reason, sources, note },
        }
    }
}

/// One id or several.
#[derive(JsonSchema)]
#[schemars(untagged)]
#[allow(dead_code, reason = "its fields are read by the schema alone")]
enum OneOrMore {
    /// One id.
    One(SourceId),
    /// Several ids.
    More(#[schemars(length(min = 1))] Vec<SourceId>),
}

/// The shape of a fact for editors and their tools.
#[derive(JsonSchema)]
#[schemars(untagged)]
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
