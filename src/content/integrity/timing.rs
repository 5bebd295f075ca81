//! The same for “When to start”: by itself, and beside the catalog.

use super::{
    super::pointer::{Place, Problem, Reason, walk},
    assessment::{Beside, source_references},
    duplicates, entries, fact, missing,
};
use serde_json::Value;
use std::collections::BTreeSet;

/// The lists whose entries have a code, and the key by which they are named.
const NAMED: [(&str, &str); 4] =
    [("criteria", "kind"), ("assumptions", "kind"), ("standIns", "topic"), ("sureness", "word")];

/// The keys that refer to the catalog, each with the list that it refers to.
const REFERENCES: [(&str, &str); 9] = [
    ("professions", "professions"),
    ("professionsBut", "professions"),
    ("profession", "professions"),
    ("stages", "stages"),
    ("stage", "stages"),
    ("teaching", "teachingLevels"),
    ("program", "programs"),
    ("degreeFrom", "countries"),
    ("country", "countries"),
];

/// The problems of the file by itself.
pub fn timing(root: &Value) -> Vec<Problem> {
    let mut problems = Vec::new();
    let place = Place::ROOT;
    for list in ["sources", "rules", "criteria", "assumptions"] {
        duplicates(entries(root, list), &place.key(list), &mut problems);
    }
    for (list, key) in NAMED {
        once(root, list, key, &place, &mut problems);
    }
    walk(root, &place, &mut |value, place| {
        if let Value::Object(map) = value {
            fact(map, place, &mut problems);
        }
    });
    problems
}

/// Every name of a list stands in it once.
fn once(root: &Value, list: &str, key: &str, place: &Place<'_>, problems: &mut Vec<Problem>) {
    let (place, mut seen) = (place.key(list), BTreeSet::new());
    for (index, entry) in entries(root, list).iter().enumerate() {
        if let Some(name) = entry.get(key).and_then(Value::as_str)
            && !seen.insert(name)
        {
            let reason = Reason::DuplicateId(name.to_owned());
            problems.push(place.index(index).key(key).problem(reason));
        }
    }
}

/// References to the catalog that lead nowhere.
pub fn timing_references(root: &Value, beside: Beside<'_>) -> Vec<Problem> {
    let mut problems = Vec::new();
    walk(root, &Place::ROOT, &mut |value, place| {
        for (key, list) in REFERENCES {
            match value.get(key) {
                Some(Value::String(id)) if !beside(list, id) => {
                    problems.push(missing(list, id, &place.key(key)));
                }
                Some(Value::Array(ids)) => {
                    for (index, id) in ids.iter().enumerate() {
                        if let Some(id) = id.as_str().filter(|id| !beside(list, id)) {
                            problems.push(missing(list, id, &place.key(key).index(index)));
                        }
                    }
                }
                _ => {}
            }
        }
    });
    problems.extend(source_references(root, beside));
    problems
}
