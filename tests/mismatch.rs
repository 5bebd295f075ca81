//! The checker’s reader of schemas says what a whole library says, of shipped content with
//! one thing altered.

#![allow(clippy::expect_used, clippy::panic, reason = "a test stops at what it did not expect")]

use docent::content::mismatch::{KEYWORDS, Kind, Mismatch, Schema};
use jsonschema::{
    ValidationError,
    error::{TypeKind, ValidationErrorKind},
};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// How many places of a file are altered.
const PLACES: usize = 24;

const FILES: [(&str, &str, &str); 6] = [
    (
        "catalog",
        include_str!("../public/api/v1/catalog.json"),
        include_str!("../public/api/v1/catalog.schema.json"),
    ),
    (
        "glossary",
        include_str!("../public/api/v1/glossary.json"),
        include_str!("../public/api/v1/glossary.schema.json"),
    ),
    (
        "assessment",
        include_str!("../public/api/v1/assessment.json"),
        include_str!("../public/api/v1/assessment.schema.json"),
    ),
    (
        "pathways",
        include_str!("../public/api/v1/pathways.json"),
        include_str!("../public/api/v1/pathways.schema.json"),
    ),
    (
        "timing",
        include_str!("../public/api/v1/timing.json"),
        include_str!("../public/api/v1/timing.schema.json"),
    ),
    (
        "changes",
        include_str!("../public/api/v1/changes.json"),
        include_str!("../public/api/v1/changes.schema.json"),
    ),
];

fn parsed(text: &str) -> Value {
    serde_json::from_str(text).expect("what is shipped is JSON")
}

/// What ours finds, in words, in no order.
fn ours(found: &[Mismatch<'_>]) -> BTreeSet<String> {
    let said = |Mismatch { pointer, kind }: &Mismatch<'_>| {
        let what = match kind {
            Kind::NoChoice(shapes) => {
                format!("{:?}", shapes.iter().map(|it| ours(it)).collect::<Vec<_>>())
            }
            Kind::Several => "several".into(),
            Kind::Required(key) => format!("lacks {key}"),
            Kind::Unexpected(keys) => format!("has {keys:?}"),
            Kind::Type(kinds) => format!("{:?}", kinds.iter().collect::<BTreeSet<_>>()),
            Kind::Constant(only) => format!("not {only}"),
            Kind::Minimum(limit) => format!("least {limit}"),
            Kind::Maximum(limit) => format!("most {limit}"),
            Kind::Fewest(limit) => format!("fewest {limit}"),
            Kind::Most(limit) => format!("no more than {limit}"),
            Kind::Pattern(pattern) => format!("form {pattern}"),
            Kind::Format(format) => format!("a {format}"),
        };
        format!("{pointer}: {what}")
    };
    found.iter().map(said).collect()
}

/// The same of the library.
fn theirs<'a>(found: impl Iterator<Item = &'a ValidationError<'a>>) -> BTreeSet<String> {
    use ValidationErrorKind as Of;
    let said = |error: &ValidationError<'_>| {
        let what = match error.kind() {
            Of::AnyOf { context } | Of::OneOfNotValid { context } => {
                format!("{:?}", context.iter().map(|it| theirs(it.iter())).collect::<Vec<_>>())
            }
            Of::OneOfMultipleValid { .. } => "several".into(),
            Of::Required { property } => format!("lacks {}", property.as_str().expect("a key")),
            Of::AdditionalProperties { unexpected } => format!("has {unexpected:?}"),
            Of::Type { kind } => {
                let kinds: BTreeSet<String> = match kind {
                    TypeKind::Single(it) => [it.to_string()].into(),
                    TypeKind::Multiple(all) => all.iter().map(|it| it.to_string()).collect(),
                };
                format!("{kinds:?}")
            }
            Of::Constant { expected_value } => format!("not {expected_value}"),
            Of::Minimum { limit } => format!("least {limit}"),
            Of::Maximum { limit } => format!("most {limit}"),
            Of::MinItems { limit } => format!("fewest {limit}"),
            Of::MaxItems { limit } => format!("no more than {limit}"),
            Of::Pattern { pattern } => format!("form {pattern}"),
            Of::Format { format } => format!("a {format}"),
            other => panic!("nothing of ours says {other:?}"),
        };
        format!("{}: {what}", error.instance_path())
    };
    found.map(said).collect()
}

fn pointers(value: &Value, at: &str, all: &mut Vec<String>) {
    let step = |key: &str| format!("{at}/{}", key.replace('~', "~0").replace('/', "~1"));
    match value {
        Value::Object(map) => {
            for (key, it) in map {
                all.push(step(key));
                pointers(it, &step(key), all);
            }
        }
        Value::Array(list) => {
            for (index, it) in list.iter().enumerate() {
                all.push(step(&index.to_string()));
                pointers(it, &step(&index.to_string()), all);
            }
        }
        _ => {}
    }
}

/// The content with another value in a place, without one, or with a key more.
fn altered(root: &Value) -> Vec<(String, Value)> {
    let others = [
        json!(null),
        json!(true),
        json!(-1),
        json!(2.5),
        json!(99_999_999),
        json!(""),
        json!("2026-02-30"),
        json!("http://a b"),
        json!([]),
        json!({}),
        json!({ "value": 1, "unknown": true, "x~/": 1 }),
        json!([1, "a", null, {}, [], 2, 3, 4]),
    ];
    let mut places = Vec::new();
    pointers(root, "", &mut places);
    let mut all = Vec::new();
    for (turn, pointer) in places.iter().step_by(places.len() / PLACES + 1).enumerate() {
        for other in others.iter().skip(turn % 3).step_by(3) {
            let mut root = root.clone();
            *root.pointer_mut(pointer).expect("it is there") = other.clone();
            all.push((format!("{pointer} = {other}"), root));
        }
        let (parent, key) = pointer.rsplit_once('/').expect("below the root");
        let mut root = root.clone();
        if let Some(Value::Object(map)) = root.pointer_mut(parent) {
            let taken = map.remove(&key.replace("~1", "/").replace("~0", "~"));
            map.insert("Not a/key".into(), taken.expect("it is there"));
            all.push((format!("{pointer} renamed"), root));
        }
    }
    all
}

#[test]
fn what_does_not_fit_is_what_a_library_finds() {
    for (name, text, schema) in FILES {
        let (root, schema) = (parsed(text), parsed(schema));
        let library = jsonschema::options().should_validate_formats(true).build(&schema);
        let library = library.expect("the schema can be read");
        let own = Schema::new(&schema);
        assert!(own.mismatches(&root).is_empty(), "{name} as it is shipped");
        let (mut n_all, mut n_found) = (0, 0);
        for (what, root) in altered(&root) {
            let found = ours(&own.mismatches(&root));
            let errors: Vec<_> = library.iter_errors(&root).collect();
            assert_eq!(found, theirs(errors.iter()), "{name}: {what}");
            n_all += 1;
            n_found += usize::from(!found.is_empty());
        }
        assert!(n_all > PLACES && n_found > n_all / 2, "{name}: {n_found} of {n_all} differ");
    }
}

#[test]
fn every_keyword_of_the_schemas_is_read() {
    // These say nothing of a value.
    const BESIDE: [&str; 5] = ["$defs", "$schema", "default", "description", "title"];
    fn keywords(schema: &Value, all: &mut BTreeSet<String>) {
        let Some(map) = schema.as_object() else { return };
        for (key, it) in map {
            all.insert(key.clone());
            match (key.as_str(), it) {
                ("properties" | "patternProperties" | "$defs", Value::Object(map)) => {
                    for it in map.values() {
                        keywords(it, all);
                    }
                }
                ("anyOf" | "oneOf", Value::Array(list)) => {
                    for it in list {
                        keywords(it, all);
                    }
                }
                ("items", it) => keywords(it, all),
                ("additionalProperties", it) => assert_eq!(it, &json!(false)),
                _ => {}
            }
        }
    }
    let mut all = BTreeSet::new();
    for (.., schema) in &FILES {
        keywords(&parsed(schema), &mut all);
    }
    all.retain(|it| !BESIDE.contains(&it.as_str()));
    assert_eq!(all.iter().map(String::as_str).collect::<Vec<_>>(), KEYWORDS);
}
