//! What must hold for a content file to be used at all: every fact is of one
//! kind and has what that kind needs, and every reference leads somewhere.
//! The app checks it on each file that it reads.

mod assessment;
mod pathways;
mod timing;

pub use assessment::{Beside, assessment, references};
pub use pathways::{pathway_references, pathways};
pub use timing::{timing, timing_references};

use super::pointer::{Place, Problem, Reason, walk};
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// The lists of the catalog whose entries have an id and a code.
const LISTS: [&str; 8] = [
    "sources",
    "countries",
    "competencies",
    "professions",
    "stages",
    "teachingLevels",
    "roles",
    "programs",
];

/// The five kinds of value, each with the keys that it needs beside it.
pub(super) const KINDS: [(&str, &[&str]); 5] = [
    ("value", &["source"]),
    ("derived", &["from", "working"]),
    ("assumption", &["why"]),
    ("conflict", &["shown", "note"]),
    ("unknown", &[]),
];

/// The problems of a catalog, in the order of the file.
pub fn catalog(root: &Value) -> Vec<Problem> {
    let mut problems = Vec::new();
    let place = Place::ROOT;
    for list in LISTS {
        duplicates(entries(root, list), &place.key(list), &mut problems);
    }
    let mut references = References { root, problems: &mut problems };
    references.institution(&place);
    references.programs(&place);
    references.changes(&place);
    references.wordings(&place);
    let is_source = |id: &str| has(root, "sources", id);
    walk(root, &place, &mut |value, place| {
        if let Value::Object(map) = value {
            fact(map, place, &mut problems);
            sources(&is_source, map, place, &mut problems);
        }
    });
    problems
}

fn entries<'a>(root: &'a Value, list: &str) -> &'a [Value] {
    root.get(list).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

fn duplicates(entries: &[Value], place: &Place<'_>, problems: &mut Vec<Problem>) {
    let (mut ids, mut codes) = (BTreeSet::new(), BTreeSet::new());
    for (index, entry) in entries.iter().enumerate() {
        if let Some(id) = entry.get("id").and_then(Value::as_str)
            && !ids.insert(id)
        {
            let reason = Reason::DuplicateId(id.to_owned());
            problems.push(place.index(index).key("id").problem(reason));
        }
        if let Some(code) = entry.get("code").and_then(Value::as_u64)
            && !codes.insert(code)
        {
            let reason = Reason::DuplicateCode(code);
            problems.push(place.index(index).key("code").problem(reason));
        }
    }
}

/// One fact: exactly one kind, and its companions.
fn fact(map: &Map<String, Value>, place: &Place<'_>, problems: &mut Vec<Problem>) {
    let mut kinds = KINDS.iter().filter(|(kind, _)| map.contains_key(*kind));
    let Some((kind, companions)) = kinds.next() else {
        if ["source", "working", "why", "shown"].iter().any(|key| map.contains_key(*key))
            && !map.contains_key("builds")
        {
            problems.push(place.problem(Reason::NoKind));
        }
        return;
    };
    if let Some((second, _)) = kinds.next() {
        problems.push(place.problem(Reason::TwoKinds(kind, second)));
    }
    for companion in *companions {
        if !map.contains_key(*companion) {
            problems.push(place.problem(Reason::NoCompanion(kind, companion)));
        }
    }
    if map.get("unknown").and_then(Value::as_str) == Some("not-published")
        && !map.contains_key("source")
    {
        problems.push(place.problem(Reason::NoCompanion("not-published", "source")));
    }
    if let (Some(facts), Some(shown)) =
        (map.get("conflict").and_then(Value::as_array), map.get("shown").and_then(Value::as_u64))
        && usize::try_from(shown).map_or(true, |shown| shown >= facts.len())
    {
        problems.push(place.key("shown").problem(Reason::ShownOutOfRange(shown)));
    }
}

/// The `source` of a fact, one id or several.
fn sources(
    is_source: &dyn Fn(&str) -> bool,
    map: &Map<String, Value>,
    place: &Place<'_>,
    problems: &mut Vec<Problem>,
) {
    let Some(source) = map.get("source") else {
        return;
    };
    let place = place.key("source");
    let mut look_up = |id: &Value, place: &Place<'_>| {
        if let Some(id) = id.as_str().filter(|id| !is_source(id)) {
            problems.push(missing("sources", id, place));
        }
    };
    match source {
        Value::Array(ids) => {
            for (index, id) in ids.iter().enumerate() {
                look_up(id, &place.index(index));
            }
        }
        id => look_up(id, &place),
    }
}

/// Whether `list` has an entry with this id.
fn has(root: &Value, list: &str, id: &str) -> bool {
    let id_of = |entry| Value::as_str(Value::get(entry, "id")?);
    entries(root, list).iter().any(|entry| id_of(entry) == Some(id))
}

/// Notes a problem where `list` has no entry with this id. What is no text is
/// left to the reader of types.
fn refer(
    root: &Value,
    list: &'static str,
    id: &Value,
    place: &Place<'_>,
    problems: &mut Vec<Problem>,
) {
    if let Some(id) = id.as_str().filter(|id| !has(root, list, id)) {
        problems.push(missing(list, id, place));
    }
}

fn missing(list: &'static str, id: &str, place: &Place<'_>) -> Problem {
    place.problem(Reason::Missing { list, id: id.to_owned() })
}

/// References other than to sources.
struct References<'a> {
    root: &'a Value,
    problems: &'a mut Vec<Problem>,
}

impl References<'_> {
    fn refer(&mut self, list: &'static str, id: Option<&Value>, place: &Place<'_>) {
        if let Some(id) = id {
            refer(self.root, list, id, place, self.problems);
        }
    }

    fn refer_all(&mut self, list: &'static str, ids: Option<&Value>, place: &Place<'_>) {
        for (index, id) in ids.and_then(Value::as_array).into_iter().flatten().enumerate() {
            self.refer(list, Some(id), &place.index(index));
        }
    }

    fn institution(&mut self, place: &Place<'_>) {
        let featured = self.root.get("institution").and_then(|it| it.get("featured"));
        self.refer("programs", featured, &place.key("institution").key("featured"));
    }

    fn programs(&mut self, place: &Place<'_>) {
        let list = place.key("programs");
        for (index, program) in entries(self.root, "programs").iter().enumerate() {
            let place = list.index(index);
            let professions = place.key("professions");
            let value = program.get("professions").and_then(|it| it.get("value"));
            self.refer_all("professions", value, &professions.key("value"));
            self.refer("countries", program.get("country"), &place.key("country"));
            self.requirements(program, &place);
            self.exits(program, &place);
            self.components(program, &place);
            self.derivations(program, &place);
        }
    }

    fn requirements(&mut self, program: &Value, place: &Place<'_>) {
        let list = place.key("requirements");
        let requirements = program.get("requirements").and_then(Value::as_array);
        for (index, requirement) in requirements.into_iter().flatten().enumerate() {
            let place = list.index(index);
            let ways = place.key("ways");
            let all = requirement.get("ways").and_then(Value::as_array);
            for (index, way) in all.into_iter().flatten().enumerate() {
                let ids = way.get("firstQualificationOf");
                let place = ways.index(index);
                self.refer_all("professions", ids, &place.key("firstQualificationOf"));
            }
        }
    }

    fn exits(&mut self, program: &Value, place: &Place<'_>) {
        let structure = place.key("structure");
        let list = structure.key("exits");
        let exits =
            program.get("structure").and_then(|it| it.get("exits")).and_then(Value::as_array);
        for (index, exit) in exits.into_iter().flatten().enumerate() {
            self.refer("programs", exit.get("program"), &list.index(index).key("program"));
        }
    }

    fn components(&mut self, program: &Value, place: &Place<'_>) {
        let matrix = place.key("matrix");
        let list = matrix.key("components");
        let components =
            program.get("matrix").and_then(|it| it.get("components")).and_then(Value::as_array);
        for (index, component) in components.into_iter().flatten().enumerate() {
            let builds = component.get("builds");
            self.refer_all("competencies", builds, &list.index(index).key("builds"));
        }
    }

    /// What went into a derived value stands in the same program.
    fn derivations(&mut self, program: &Value, place: &Place<'_>) {
        walk(program, place, &mut |value, place| {
            let names = value.get("from").and_then(Value::as_array);
            for (index, name) in names.into_iter().flatten().enumerate() {
                let Some(text) = name.as_str() else { continue };
                if program.get(text).is_none() {
                    let reason = Reason::Missing { list: "program", id: text.to_owned() };
                    self.problems.push(place.key("from").index(index).problem(reason));
                }
            }
        });
    }

    fn changes(&mut self, place: &Place<'_>) {
        let list = place.key("changes");
        for (index, change) in entries(self.root, "changes").iter().enumerate() {
            let place = list.index(index);
            let ids = change.get("ids").and_then(Value::as_array);
            for (index, id) in ids.into_iter().flatten().enumerate() {
                let Some(text) = id.as_str() else { continue };
                if !LISTS.iter().any(|list| has(self.root, list, text)) {
                    let reason = Reason::Missing { list: "catalog", id: text.to_owned() };
                    self.problems.push(place.key("ids").index(index).problem(reason));
                }
            }
        }
    }

    fn wordings(&mut self, place: &Place<'_>) {
        let root = self.root;
        walk(root, place, &mut |value, place| {
            let words = value.get("byProfession").and_then(Value::as_object);
            for key in words.into_iter().flat_map(Map::keys) {
                let id = Value::String(key.clone());
                let words = place.key("byProfession");
                refer(root, "professions", &id, &words.key(key), self.problems);
            }
        });
    }
}
