//! What the schema finds in a content file, in an editor's words.

use super::{
    Document, integrity,
    mismatch::{Kind, Mismatch, Schema},
    pointer::{Problem, Reason},
    schema,
};
use serde_json::Value;

/// Everything in which `value` differs from the shape of `D`.
pub(super) fn shape<D: Document>(value: &Value) -> Vec<Problem> {
    let schema: Value = serde_json::from_str(&schema::known::<D>()).unwrap_or_default();
    let mut problems = Vec::new();
    for mismatch in Schema::new(&schema).mismatches(value) {
        explain(&mismatch, value, &mut problems);
    }
    problems
}

/// Puts one finding of the schema into words.
fn explain(Mismatch { pointer, kind }: &Mismatch<'_>, root: &Value, problems: &mut Vec<Problem>) {
    let at = root.pointer(pointer);
    let reason = match kind {
        Kind::NoChoice(shapes) => return explain_choice(shapes, pointer, root, problems),
        // What a fact needs beside its value, the integrity check says.
        Kind::Required(_) if has_kind(at) => return,
        Kind::Required(key) => format!("lacks the key {key}"),
        Kind::Unexpected(keys) => {
            format!("has the key {}, which is not known here", keys.join(", "))
        }
        Kind::Type(kinds) => wanted(at, types(kinds)),
        Kind::Constant(only) => format!("is {}, not {only}", show(at)),
        Kind::Minimum(limit) => format!("is {}, less than {limit}", show(at)),
        Kind::Maximum(limit) => format!("is {}, more than {limit}", show(at)),
        Kind::Fewest(limit) => format!("needs at least {limit} entries"),
        Kind::Most(limit) => format!("takes at most {limit} entries"),
        Kind::Pattern(pattern) => format!("is {}, not of the form {pattern}", show(at)),
        Kind::Format(format) => format!("is {}, not a {format}", show(at)),
        Kind::Several => format!("is {}, which may be several things", show(at)),
    };
    problems.push(Problem { pointer: pointer.clone(), reason: Reason::Words(reason) });
}

/// Puts into words that a value is none of several shapes, going down into
/// the one that the editor meant.
fn explain_choice(
    shapes: &[Vec<Mismatch<'_>>],
    pointer: &str,
    root: &Value,
    problems: &mut Vec<Problem>,
) {
    let at = root.pointer(pointer);
    let mut push = |reason| problems.push(Problem { pointer: pointer.to_owned(), reason });
    let words: Vec<String> = shapes.iter().filter_map(|errors| constant(errors)).collect();
    if words.len() == shapes.len() {
        let reason = format!("is {}, and none of {}", show(at), words.join(", "));
        return push(Reason::Words(reason));
    }
    let own = |it: &&Mismatch<'_>| it.pointer == pointer;
    let lacks = |errors: &[Mismatch<'_>], is_counted: fn(&str) -> bool| {
        let keys = errors.iter().filter(own).filter_map(|error| match error.kind {
            Kind::Required(key) => Some(key),
            _ => None,
        });
        keys.filter(|key| is_counted(key)).count()
    };
    let is_fact = shapes.iter().any(|errors| lacks(errors, is_kind) > 0);
    if is_fact && !has_kind(at) {
        return push(Reason::NoKind);
    }
    let other_types = |errors: &[Mismatch<'_>]| -> Vec<&'static str> {
        let kinds = errors.iter().filter(own).filter_map(|error| match &error.kind {
            Kind::Type(kinds) => Some(types(kinds)),
            _ => None,
        });
        kinds.flatten().collect()
    };
    // A fact is of the kind whose key it has; else the shape is meant that
    // lacks the fewest keys.
    let meant = shapes
        .iter()
        .filter(|errors| other_types(errors).is_empty())
        .min_by_key(|errors| (lacks(errors, is_kind), lacks(errors, |_| true), errors.len()));
    let Some(errors) = meant else {
        let types = shapes.iter().flat_map(|errors| other_types(errors)).collect();
        return push(Reason::Words(wanted(at, types)));
    };
    for error in errors {
        explain(error, root, problems);
    }
}

/// The one word that a shape allows.
fn constant(errors: &[Mismatch<'_>]) -> Option<String> {
    errors.iter().find_map(|error| match error.kind {
        Kind::Constant(only) => Some(only.to_string()),
        _ => None,
    })
}

fn is_kind(key: &str) -> bool {
    integrity::KINDS.iter().any(|(kind, _)| *kind == key)
}

fn has_kind(value: Option<&Value>) -> bool {
    value.and_then(Value::as_object).is_some_and(|map| map.keys().any(|key| is_kind(key)))
}

fn wanted(at: Option<&Value>, mut types: Vec<&str>) -> String {
    types.dedup();
    format!("is {}, where {} is wanted", kind_of(at), types.join(" or "))
}

fn types(kinds: &[&str]) -> Vec<&'static str> {
    let name = |kind: &&str| match *kind {
        "array" => "a list",
        "boolean" => "true or false",
        "integer" => "a whole number",
        "null" => "null",
        "number" => "a number",
        "object" => "an object",
        _ => "text",
    };
    kinds.iter().map(name).collect()
}

fn kind_of(value: Option<&Value>) -> &'static str {
    match value {
        None | Some(Value::Null) => "null",
        Some(Value::Bool(_)) => "true or false",
        Some(Value::Number(_)) => "a number",
        Some(Value::String(_)) => "text",
        Some(Value::Array(_)) => "a list",
        Some(Value::Object(_)) => "an object",
    }
}

fn show(value: Option<&Value>) -> String {
    value.map_or_else(|| "nothing".to_owned(), Value::to_string)
}
