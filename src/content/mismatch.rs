//! In what a value differs from a JSON Schema, by the keywords that ours use: a test holds
//! it against a library, and sees to it that there are no others. The library would be
//! several times all of the checker in a browser.

use super::pointer::Place;
use crate::domain::calendar::Day;
use regex_lite::Regex;
use serde_json::{Map, Value};
use std::{cell::RefCell, collections::BTreeMap, rc::Rc};

/// So many mismatches are enough: whoever reads on knows that it is another file.
pub const MOST: usize = 2_000;

/// The keywords that are read, beside those that say nothing of a value.
pub const KEYWORDS: [&str; 16] = [
    "$ref",
    "additionalProperties",
    "anyOf",
    "const",
    "format",
    "items",
    "maxItems",
    "maximum",
    "minItems",
    "minimum",
    "oneOf",
    "pattern",
    "patternProperties",
    "properties",
    "required",
    "type",
];

/// Where a value does not fit, and in what.
#[derive(Clone, Debug)]
pub struct Mismatch<'a> {
    /// The place in the value, as a JSON Pointer.
    pub pointer: String,
    /// What does not fit.
    pub kind: Kind<'a>,
}

/// What does not fit.
#[derive(Clone, Debug)]
pub enum Kind<'a> {
    /// It is none of several shapes: what each finds.
    NoChoice(Vec<Vec<Mismatch<'a>>>),
    /// It is several of shapes of which it must be one.
    Several,
    /// It lacks a key.
    Required(&'a str),
    /// It has keys that are not known.
    Unexpected(Vec<String>),
    /// It is of another type than these.
    Type(Vec<&'a str>),
    /// It is not the one value that is allowed.
    Constant(&'a Value),
    /// It is less than this.
    Minimum(&'a Value),
    /// It is more than this.
    Maximum(&'a Value),
    /// It has fewer entries than this.
    Fewest(u64),
    /// It has more entries than this.
    Most(u64),
    /// It is not of this form.
    Pattern(&'a str),
    /// It is no such thing, as a date.
    Format(&'a str),
}

/// A schema and the expressions in it, each made once.
pub struct Schema<'a> {
    root: &'a Value,
    patterns: RefCell<BTreeMap<&'a str, Rc<Option<Regex>>>>,
}

impl<'a> Schema<'a> {
    /// The schema that this JSON is.
    pub fn new(root: &'a Value) -> Self {
        Self { root, patterns: RefCell::default() }
    }

    /// Everything in which `value` differs from it.
    pub fn mismatches(&self, value: &Value) -> Vec<Mismatch<'a>> {
        let mut found = Vec::new();
        self.check(self.root, value, &Place::ROOT, &mut found);
        found
    }

    fn check(
        &self,
        shape: &'a Value,
        value: &Value,
        place: &Place<'_>,
        found: &mut Vec<Mismatch<'a>>,
    ) {
        let said = |key| shape.get(key).and_then(Value::as_str);
        if let Some(shape) = said("$ref").and_then(|it| self.root.pointer(it.strip_prefix('#')?)) {
            self.check(shape, value, place, found);
        }
        let pointer = || place.pointer();
        let mut differs = |kind| found.push(Mismatch { pointer: pointer(), kind });
        let types: Vec<&str> = match shape.get("type") {
            Some(Value::Array(all)) => all.iter().filter_map(Value::as_str).collect(),
            one => one.and_then(Value::as_str).into_iter().collect(),
        };
        if !types.is_empty() && !types.iter().any(|it| is_of(it, value)) {
            differs(Kind::Type(types));
        }
        if let Some(only) = shape.get("const").filter(|it| *it != value) {
            differs(Kind::Constant(only));
        }
        if let Value::String(text) = value {
            if let Some(pattern) = said("pattern").filter(|it| !self.fits(it, text)) {
                differs(Kind::Pattern(pattern));
            }
            if said("format") == Some("date") && Day::parse(text).is_none() {
                differs(Kind::Format("date"));
            }
        }
        if let Some(number) = value.as_f64() {
            let limit = |key| Some((shape.get(key)?, shape.get(key)?.as_f64()?));
            if let Some((limit, _)) = limit("minimum").filter(|(_, least)| number < *least) {
                differs(Kind::Minimum(limit));
            }
            if let Some((limit, _)) = limit("maximum").filter(|(_, most)| number > *most) {
                differs(Kind::Maximum(limit));
            }
        }
        match value {
            Value::Object(map) => self.object(shape, map, place, found),
            Value::Array(list) => self.list(shape, list, place, found),
            _ => {}
        }
        for key in ["anyOf", "oneOf"] {
            let Some(shapes) = shape.get(key).and_then(Value::as_array) else { continue };
            let each = |shape| {
                let mut found = Vec::new();
                self.check(shape, value, place, &mut found);
                found
            };
            let all: Vec<Vec<_>> = shapes.iter().map(each).collect();
            let kind = match all.iter().filter(|it| it.is_empty()).count() {
                0 => Kind::NoChoice(all),
                2.. if key == "oneOf" => Kind::Several,
                _ => continue,
            };
            found.push(Mismatch { pointer: place.pointer(), kind });
        }
    }

    fn object(
        &self,
        shape: &'a Value,
        map: &Map<String, Value>,
        place: &Place<'_>,
        found: &mut Vec<Mismatch<'a>>,
    ) {
        let of = |key| shape.get(key).and_then(Value::as_object);
        let (known, patterns) = (of("properties"), of("patternProperties"));
        let mut unexpected = Vec::new();
        for (key, value) in map {
            if found.len() >= MOST {
                break;
            }
            let named = known.and_then(|it| it.get(key));
            let alike = patterns.into_iter().flatten().filter(|(it, _)| self.fits(it, key));
            let mut is_known = false;
            for shape in named.into_iter().chain(alike.map(|(_, shape)| shape)) {
                is_known = true;
                self.check(shape, value, &place.key(key), found);
            }
            if !is_known {
                unexpected.push(key.clone());
            }
        }
        let mut differs = |kind| found.push(Mismatch { pointer: place.pointer(), kind });
        if !unexpected.is_empty() && shape.get("additionalProperties") == Some(&Value::Bool(false))
        {
            differs(Kind::Unexpected(unexpected));
        }
        let required = shape.get("required").and_then(Value::as_array);
        for key in required.into_iter().flatten().filter_map(Value::as_str) {
            if !map.contains_key(key) {
                differs(Kind::Required(key));
            }
        }
    }

    fn list(
        &self,
        shape: &'a Value,
        list: &[Value],
        place: &Place<'_>,
        found: &mut Vec<Mismatch<'a>>,
    ) {
        let number = |key| shape.get(key).and_then(Value::as_u64);
        let n_entries = list.len() as u64;
        let fewest = number("minItems").filter(|it| n_entries < *it).map(Kind::Fewest);
        let most = number("maxItems").filter(|it| n_entries > *it).map(Kind::Most);
        let kinds = fewest.into_iter().chain(most);
        found.extend(kinds.map(|kind| Mismatch { pointer: place.pointer(), kind }));
        if let Some(shape) = shape.get("items") {
            for (index, value) in list.iter().enumerate() {
                if found.len() >= MOST {
                    break;
                }
                self.check(shape, value, &place.index(index), found);
            }
        }
    }

    /// Whether a text is of this form. An expression that cannot be read asks for nothing.
    fn fits(&self, pattern: &'a str, text: &str) -> bool {
        let mut patterns = self.patterns.borrow_mut();
        let made = patterns.entry(pattern).or_insert_with(|| Rc::new(Regex::new(pattern).ok()));
        made.as_ref().as_ref().is_none_or(|it| it.is_match(text))
    }
}

fn is_of(kind: &str, value: &Value) -> bool {
    match value {
        Value::Null => kind == "null",
        Value::Bool(_) => kind == "boolean",
        Value::Number(it) => {
            let is_whole = || it.as_f64().is_some_and(|it| it.fract() == 0.0);
            kind == "number" || (kind == "integer" && (it.is_i64() || it.is_u64() || is_whole()))
        }
        Value::String(_) => kind == "string",
        Value::Array(_) => kind == "array",
        Value::Object(_) => kind == "object",
    }
}
