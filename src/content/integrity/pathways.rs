//! The same for the pathways: by themselves, and beside the catalog.

use super::{
    super::pointer::{Place, Problem, walk},
    assessment::{Beside, source_references},
    duplicates, entries, fact, has, missing,
};
use serde_json::{Map, Value};

/// The lists whose entries have an id and a code.
const LISTS: [&str; 7] =
    ["sources", "experiences", "credentials", "steps", "requirements", "matching", "leanings"];

/// The keys that refer to a list of the file itself.
const OWN: [(&str, &str); 7] = [
    ("step", "steps"),
    ("steps", "steps"),
    ("inAll", "steps"),
    ("inNone", "steps"),
    ("experience", "experiences"),
    ("credential", "credentials"),
    ("credentials", "credentials"),
];

/// The keys that refer to the catalog, each with the list that it refers to.
const CATALOG: [(&str, &str); 15] = [
    ("role", "roles"),
    ("target", "roles"),
    ("professions", "professions"),
    ("professionsBut", "professions"),
    ("rulesFor", "professions"),
    ("profession", "professions"),
    ("countries", "countries"),
    ("country", "countries"),
    ("stages", "stages"),
    ("stage", "stages"),
    ("behindAt", "stages"),
    ("teaching", "teachingLevels"),
    ("builds", "competencies"),
    ("strongIn", "competencies"),
    ("program", "programs"),
];

/// The problems of the file by itself.
pub fn pathways(root: &Value) -> Vec<Problem> {
    let mut problems = Vec::new();
    let place = Place::ROOT;
    for list in LISTS {
        duplicates(entries(root, list), &place.key(list), &mut problems);
    }
    walk(root, &place, &mut |value, place| {
        let Value::Object(map) = value else { return };
        fact(map, place, &mut problems);
        for (key, list) in OWN {
            let is_there = |id: &str| has(root, list, id);
            refer(map, key, list, &is_there, place, &mut problems);
        }
    });
    problems
}

/// References to the catalog that lead nowhere.
pub fn pathway_references(root: &Value, beside: Beside<'_>) -> Vec<Problem> {
    let mut problems = Vec::new();
    walk(root, &Place::ROOT, &mut |value, place| {
        let Value::Object(map) = value else { return };
        for (key, list) in CATALOG {
            refer(map, key, list, &|id| beside(list, id), place, &mut problems);
        }
        let words = map.get("byProfession").and_then(Value::as_object);
        for id in words.into_iter().flat_map(Map::keys).filter(|id| !beside("professions", id)) {
            problems.push(missing("professions", id, &place.key("byProfession").key(id)));
        }
    });
    problems.extend(source_references(root, beside));
    problems
}

/// The ids under a key, one or several, of which there must be an entry.
fn refer(
    map: &Map<String, Value>,
    key: &str,
    list: &'static str,
    is_there: &dyn Fn(&str) -> bool,
    place: &Place<'_>,
    problems: &mut Vec<Problem>,
) {
    let place = place.key(key);
    match map.get(key) {
        Some(Value::String(id)) if !is_there(id) => problems.push(missing(list, id, &place)),
        Some(Value::Array(ids)) => {
            for (index, id) in ids.iter().enumerate() {
                if let Some(id) = id.as_str().filter(|id| !is_there(id)) {
                    problems.push(missing(list, id, &place.index(index)));
                }
            }
        }
        _ => {}
    }
}
