//! How many facts a catalog holds, by kind and by the age of their sources.

use super::{integrity::KINDS, schema};
use crate::domain::{catalog::Catalog, source::Year};
use serde_json::Value;
use std::fmt;

/// What the schema calls a fact of any type begins with this.
const FACT: &str = "#/$defs/Fact_of_";

/// How many facts a catalog holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Read in a source.
    pub sourced: usize,
    /// Worked out by us.
    pub derived: usize,
    /// Assumed by us.
    pub assumed: usize,
    /// Sources disagree.
    pub conflicting: usize,
    /// Not known, and written down as such.
    pub unknown: usize,
    /// Not known, and left out.
    pub left_out: usize,
    /// Sourced or conflicting, and shown as of 2024 or later.
    pub from_2024: usize,
    /// The same, of 2021 to 2023.
    pub from_2021: usize,
    /// The same, older.
    pub older: usize,
    /// The same, from a source without a date.
    pub undated: usize,
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { sourced, derived, assumed, conflicting, unknown, left_out, .. } = self;
        let Self { from_2024, from_2021, older, undated, .. } = self;
        write!(
            f,
            "{sourced} facts with a source, {derived} derived, {assumed} assumed, \
             {conflicting} in conflict, {} unknown ({left_out} of them left out); \
             shown as of 2024 or later {from_2024}, 2021 to 2023 {from_2021}, \
             older {older}, undated {undated}",
            unknown + left_out
        )
    }
}

/// The tally of a catalog.
pub fn tally(root: &Value) -> Tally {
    let schema: Value = serde_json::from_str(&schema::text::<Catalog>()).unwrap_or_default();
    let mut counting = Counting { root, schema: &schema, tally: Tally::default() };
    counting.record(root, &schema);
    counting.tally
}

struct Counting<'a> {
    root: &'a Value,
    schema: &'a Value,
    tally: Tally,
}

impl Counting<'_> {
    /// A record, by the keys that its schema gives it. A fact that it could
    /// have and has not counts as left out.
    fn record(&mut self, value: &Value, shape: &Value) {
        let keys = shape.get("properties").and_then(Value::as_object);
        for (key, shape) in keys.into_iter().flatten() {
            self.visit(value.get(key), shape);
        }
    }

    fn visit(&mut self, value: Option<&Value>, shape: &Value) {
        let name = shape.get("$ref").and_then(Value::as_str);
        if name.is_some_and(|name| name.starts_with(FACT)) {
            return match value {
                Some(fact) => self.fact(fact),
                None => self.tally.left_out += 1,
            };
        }
        let schema = self.schema;
        let shape_of = |name: &str| schema.pointer(name.trim_start_matches('#'));
        if let Some(shape) = name.and_then(shape_of) {
            self.record(value.unwrap_or(&Value::Null), shape);
        }
        if let (Some(shape), Some(values)) = (shape.get("items"), value.and_then(Value::as_array)) {
            for value in values {
                self.visit(Some(value), shape);
            }
        }
    }

    fn fact(&mut self, fact: &Value) {
        let kind = KINDS.iter().find(|(kind, _)| fact.get(*kind).is_some());
        match kind.map_or("", |(kind, _)| *kind) {
            "value" => {
                self.tally.sourced += 1;
                self.age(fact);
            }
            "derived" => self.tally.derived += 1,
            "assumption" => self.tally.assumed += 1,
            "conflict" => {
                self.tally.conflicting += 1;
                let shown = fact.get("shown").and_then(Value::as_u64).unwrap_or_default();
                if let Some(fact) = fact.pointer(&format!("/conflict/{shown}")) {
                    self.age(fact);
                }
            }
            _ => self.tally.unknown += 1,
        }
    }

    /// As the app marks it: the year of the value, else of its first source.
    fn age(&mut self, fact: &Value) {
        let sources = self.root.get("sources").and_then(Value::as_array);
        let id = fact.get("source").map(|it| it.get(0).unwrap_or(it));
        let source = sources.into_iter().flatten().find(|it| it.get("id") == id);
        let year = fact.get("year").or_else(|| source?.get("year")).and_then(Value::as_u64);
        let count = match year.and_then(|year| Year::try_from(year).ok()) {
            None => &mut self.tally.undated,
            Some(2024..) => &mut self.tally.from_2024,
            Some(2021..) => &mut self.tally.from_2021,
            Some(_) => &mut self.tally.older,
        };
        *count += 1;
    }
}
