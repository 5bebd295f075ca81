//! The shipped content files with other texts in them.

use docent::{
    Shipped,
    content::{self, Document},
    domain::{
        accessibility::Accessibility, assessment::Assessment, catalog::Catalog, changes::Changes,
        glossary::Glossary, pathway::Pathways, timing::Timing,
    },
};
use serde_json::{Value, json};
use std::{collections::BTreeSet, sync::OnceLock};

const FILES: [(&str, &str); 7] = [
    ("catalog", include_str!("../../public/api/v1/catalog.json")),
    ("glossary", include_str!("../../public/api/v1/glossary.json")),
    ("assessment", include_str!("../../public/api/v1/assessment.json")),
    ("pathways", include_str!("../../public/api/v1/pathways.json")),
    ("timing", include_str!("../../public/api/v1/timing.json")),
    ("changes", include_str!("../../public/api/v1/changes.json")),
    ("accessibility", include_str!("../../public/api/v1/accessibility.json")),
];

/// The names of the files.
pub(crate) const NAMES: [&str; 7] =
    ["catalog", "glossary", "assessment", "pathways", "timing", "changes", "accessibility"];

/// The keys of the lists whose entries have ids that others refer to.
pub(crate) const IDS: [&str; 16] = [
    "bands",
    "competencies",
    "countries",
    "credentials",
    "experiences",
    "items",
    "leanings",
    "matching",
    "professions",
    "programs",
    "requirements",
    "roles",
    "sources",
    "stages",
    "steps",
    "teachingLevels",
];

/// Keys of words of a closed set, which may be spelled like an id.
const WORDS: [&str; 7] = ["award", "default", "kind", "part", "topic", "transition", "transitions"];

/// Content files, and what became of altering them.
pub(crate) struct Altered {
    /// The text of each file, in the order of the shipped ones.
    pub(crate) texts: Vec<String>,
    /// How many texts are others.
    pub(crate) n_others: usize,
    /// The texts in whose place the reader takes no other: references, words of closed
    /// sets, days and numbers.
    pub(crate) refused: Vec<String>,
}

/// The shipped files, with what the shipped catalog leaves out of its institution.
fn roots() -> Vec<Value> {
    let read = |(_, text): (&str, &str)| serde_json::from_str::<Value>(text).expect("JSON");
    let mut roots: Vec<Value> = FILES.into_iter().map(read).collect();
    let institution = roots[0]["institution"].as_object_mut().expect("an institution");
    institution.insert("contact".into(), json!("reports@school.example"));
    institution.insert("formEndpoint".into(), json!("/inbox"));
    institution.insert("accent".into(), json!({"light": "#0B5563", "dark": "#8CCAD6"}));
    roots
}

/// Calls `change` for each text with its place: the keys that lead to it, with a star for
/// a position in a list and for the id of a profession.
fn texts(value: &mut Value, place: &str, change: &mut dyn FnMut(&str, &mut String)) {
    match value {
        Value::String(text) => change(place, text),
        Value::Array(list) => {
            let place = [place, "/*"].concat();
            for it in list {
                texts(it, &place, change);
            }
        }
        Value::Object(map) => {
            for (key, it) in map {
                let key = if place.ends_with("/byProfession") { "*" } else { key };
                texts(it, &[place, "/", key].concat(), change);
            }
        }
        _ => {}
    }
}

/// Whether the app takes this file beside the shipped catalog.
fn is_accepted(index: usize, text: &str) -> bool {
    static CATALOG: OnceLock<Catalog> = OnceLock::new();
    fn beside<D: Document>(text: &str) -> bool {
        let catalog = CATALOG.get_or_init(|| content::read(FILES[0].1).expect("it is accepted"));
        content::read_beside::<D>(text, catalog).is_ok()
    }
    match index {
        0 => content::read::<Catalog>(text).is_ok(),
        1 => content::read::<Glossary>(text).is_ok(),
        2 => beside::<Assessment>(text),
        3 => beside::<Pathways>(text),
        4 => beside::<Timing>(text),
        5 => content::read::<Changes>(text).is_ok(),
        _ => content::read::<Accessibility>(text).is_ok(),
    }
}

impl Altered {
    /// The shipped content.
    pub(crate) fn shipped() -> Self {
        let texts = roots().iter().map(Value::to_string).collect();
        Self { texts, n_others: 0, refused: Vec::new() }
    }

    /// With every text that the reader takes any text for made another by `other`: all
    /// that is read by people, and all addresses.
    pub(crate) fn every_text(other: impl Fn(&str) -> String) -> Self {
        let mut altered = Self::shipped();
        for (index, mut root) in roots().into_iter().enumerate() {
            let mut places = BTreeSet::new();
            texts(&mut root, "", &mut |place, _| _ = places.insert(place.to_owned()));
            // Ids, which other files may refer to, are altered apart.
            for place in places.into_iter().filter(|it| !it.ends_with("/id")) {
                let (mut next, mut before) = (root.clone(), Vec::new());
                texts(&mut next, "", &mut |own, text| {
                    if own == place {
                        before.push(std::mem::replace(text, other(text)));
                    }
                });
                if is_accepted(index, &next.to_string()) {
                    root = next;
                    altered.n_others += before.len();
                } else {
                    altered.refused.extend(before);
                }
            }
            altered.texts[index] = root.to_string();
        }
        altered
    }

    /// With every id made another by `other`, where it stands and wherever something
    /// refers to it.
    pub(crate) fn every_id(other: impl Fn(&str) -> String) -> Self {
        let mut roots = roots();
        let mut ids = BTreeSet::new();
        for root in &roots {
            for list in IDS {
                let entries = root.get(list).and_then(Value::as_array).into_iter().flatten();
                ids.extend(entries.filter_map(|it| Some(it.get("id")?.as_str()?.to_owned())));
            }
        }
        let mut altered = Self::shipped();
        for (index, root) in roots.iter_mut().enumerate() {
            altered.n_others += renamed(root, &ids, &other);
            altered.texts[index] = root.to_string();
        }
        altered
    }

    /// The content as the build reads it.
    pub(crate) fn read(&self) -> Shipped {
        let catalog: Catalog = content::read(&self.texts[0]).expect("the catalog is accepted");
        Shipped {
            glossary: content::read(&self.texts[1]).expect("it is accepted"),
            assessment: content::read_beside(&self.texts[2], &catalog).expect("it is accepted"),
            pathways: content::read_beside(&self.texts[3], &catalog).expect("it is accepted"),
            timing: content::read_beside(&self.texts[4], &catalog).expect("it is accepted"),
            changes: content::read(&self.texts[5]).expect("it is accepted"),
            accessibility: content::read(&self.texts[6]).expect("it is accepted"),
            catalog,
        }
    }
}

/// Gives ids their other text; how many there were.
fn renamed(value: &mut Value, ids: &BTreeSet<String>, other: &dyn Fn(&str) -> String) -> usize {
    match value {
        Value::String(text) if ids.contains(text) => {
            *text = other(text);
            1
        }
        Value::Array(list) => list.iter_mut().map(|it| renamed(it, ids, other)).sum(),
        Value::Object(map) => {
            let mut count = 0;
            for (key, mut it) in std::mem::take(map) {
                // Words have no ids, and what an enum says may be spelled like one.
                if !WORDS.contains(&key.as_str()) {
                    count += renamed(&mut it, ids, other);
                }
                let is_id = ids.contains(&key);
                map.insert(if is_id { other(&key) } else { key }, it);
            }
            count
        }
        _ => 0,
    }
}
