//! The same for the self-check: by itself, and beside the catalog.

use super::{
    super::pointer::{Place, Problem, Reason, walk},
    duplicates, entries, fact, has, missing, sources,
};
use serde_json::Value;

/// Whether a list of the catalog has an entry with this id.
pub type Beside<'a> = &'a dyn Fn(&'static str, &str) -> bool;

/// The problems of the file by itself.
pub fn assessment(root: &Value) -> Vec<Problem> {
    let mut problems = Vec::new();
    let place = Place::ROOT;
    for list in ["sources", "bands", "items"] {
        duplicates(entries(root, list), &place.key(list), &mut problems);
    }
    walk(root, &place, &mut |value, place| {
        if let Value::Object(map) = value {
            fact(map, place, &mut problems);
        }
    });
    problems
}

/// References to the catalog that lead nowhere. A source may stand in either
/// file, but in one alone.
pub fn references(root: &Value, beside: Beside<'_>) -> Vec<Problem> {
    let mut problems = Vec::new();
    let place = Place::ROOT;
    for (list, keys) in [
        ("items", &[("competency", "competencies")][..]),
        ("targets", &[("role", "roles"), ("competency", "competencies")]),
        ("nextSteps", &[("competency", "competencies")]),
    ] {
        let place = place.key(list);
        for (index, entry) in entries(root, list).iter().enumerate() {
            for (key, list) in keys {
                let id = entry.get(key).and_then(Value::as_str);
                if let Some(id) = id.filter(|id| !beside(list, id)) {
                    problems.push(missing(list, id, &place.index(index).key(key)));
                }
            }
        }
    }
    problems.extend(source_references(root, beside));
    problems
}

/// Sources that the catalog has too, and facts whose source is in neither file.
pub(super) fn source_references(root: &Value, beside: Beside<'_>) -> Vec<Problem> {
    let mut problems = Vec::new();
    let place = Place::ROOT;
    for (index, source) in entries(root, "sources").iter().enumerate() {
        let id = source.get("id").and_then(Value::as_str);
        if let Some(id) = id.filter(|id| beside("sources", id)) {
            let reason = Reason::DuplicateId(id.to_owned());
            problems.push(place.key("sources").index(index).key("id").problem(reason));
        }
    }
    let is_source = |id: &str| has(root, "sources", id) || beside("sources", id);
    walk(root, &place, &mut |value, place| {
        if let Value::Object(map) = value {
            sources(&is_source, map, place, &mut problems);
        }
    });
    problems
}
