//! The pathways as their editor is told of them.

mod reach;

use super::{
    super::{
        integrity,
        pointer::{Place, Problem, walk},
    },
    array, everywhere, reading, sources, text, words,
};
use crate::{
    domain::{
        catalog::Catalog,
        pathway::{Pathways, StepKind, Strength, check_pathways},
    },
    json::{FromJson as _, Reader},
};
use serde_json::Value;

/// The fewest tests that the pathways must have.
const FEWEST_TESTS: usize = 16;

/// The fewest statements of a family for the second round.
const FEWEST_LEANINGS: usize = 2;

/// What was only remembered and never read: facts, D2. In small letters.
const REMEMBERED: [&str; 12] = [
    "associate program director",
    "clerkship director",
    "ashp requires",
    "arc-pa requires",
    "capte requires",
    "coda requires",
    "ancc",
    "npd-bc",
    "pgy1",
    "pgy2",
    "senior rank",
    "2,000 hours",
];

/// Every problem of the pathways beside this catalog.
pub fn pathways(root: &Value, catalog: &Value) -> Vec<Problem> {
    let mut problems = integrity::pathways(root);
    let place = Place::ROOT;
    walk(root, &place, &mut |value, place| {
        everywhere(value, place, &mut problems);
        remembered(value, place, &mut problems);
    });
    reading::errors(root, &place, &mut problems);
    sources(root, &place, &mut problems);
    requirements(root, &place, &mut problems);
    steps(root, &place, &mut problems);
    reach::reach(root, &place, &mut problems);
    used(root, &place, &mut problems);
    sentences(root, &place, &mut problems);
    taught(root, &place, &mut problems);
    if array(root, "tests").len() < FEWEST_TESTS {
        let reason = format!("has fewer than {FEWEST_TESTS} tests");
        problems.push(words(&place.key("tests"), reason));
    }
    if catalog.is_object() {
        families(root, catalog, &place, &mut problems);
        let beside = |list: &'static str, id: &str| {
            array(catalog, list).iter().any(|it| text(it, "id") == Some(id))
        };
        problems.extend(integrity::pathway_references(root, &beside));
        if problems.is_empty() {
            tests(root, catalog, &place, &mut problems);
        }
    }
    problems
}

/// Whether an entry of a list names this id under a key.
fn names(list: &[Value], key: &str, id: &str) -> bool {
    list.iter().any(|it| text(it, key) == Some(id))
}

fn remembered(value: &Value, place: &Place<'_>, problems: &mut Vec<Problem>) {
    let Value::String(text) = value else { return };
    let text = text.to_lowercase();
    if let Some(phrase) = REMEMBERED.iter().find(|it| text.contains(**it)) {
        let reason = format!("says “{phrase}”, which was remembered and never read in a source");
        problems.push(words(place, reason));
    }
}

/// Each is asked for by one thing, says where that is read, and can be met.
fn requirements(root: &Value, place: &Place<'_>, problems: &mut Vec<Problem>) {
    let list = place.key("requirements");
    for (index, it) in array(root, "requirements").iter().enumerate() {
        let place = list.index(index);
        if it.get("role").is_some() == it.get("step").is_some() {
            problems.push(words(&place, "needs either a role or a step that asks for it"));
        }
        let Some(strength) = text(it, "strength").and_then(Strength::parse) else { continue };
        if strength != Strength::Unknown && array(it, "ways").is_empty() {
            let reason = "has no way to meet it, which only what is unknown may lack";
            problems.push(words(&place, reason));
        }
        if strength == Strength::Unknown && it.get("ask").is_none() {
            problems.push(words(&place, "is unknown and needs ask: who knows"));
        }
        let is_firm = matches!(strength, Strength::Required | Strength::Typical);
        if is_firm && it.get("rule").is_some_and(|rule| rule.get("value").is_none()) {
            let reason = "is not read in a source, so nobody is shown to ask for it";
            problems.push(words(&place.key("rule"), reason));
        }
    }
}

/// What a step counts fits what it is.
fn steps(root: &Value, place: &Place<'_>, problems: &mut Vec<Problem>) {
    let list = place.key("steps");
    for (index, step) in array(root, "steps").iter().enumerate() {
        let place = list.index(index);
        let has = |key| step.get(key).is_some();
        if text(step, "kind").and_then(StepKind::parse) == Some(StepKind::Experience) {
            if !has("experience") {
                problems.push(words(&place, "is an experience and needs to say which"));
            }
            if step.get("months").is_none_or(|it| it.get("unknown").is_some()) {
                problems.push(words(&place, "is an experience and needs to say how much of it"));
            }
        } else if has("experience") != has("closesAfter") {
            let reason = "counts an experience only to say after how much of it it closes";
            problems.push(words(&place, reason));
        }
    }
}

/// Nothing is asked that no rule uses, and no step leads nowhere.
fn used(root: &Value, place: &Place<'_>, problems: &mut Vec<Problem>) {
    let (steps, matching) = (array(root, "steps"), array(root, "matching"));
    let ways = || array(root, "requirements").iter().flat_map(|it| array(it, "ways"));
    let in_way =
        |id: &str| ways().flat_map(|it| array(it, "steps")).any(|step| step.as_str() == Some(id));
    let mut check = |list, is_used: &dyn Fn(&str) -> bool, reason: &str| {
        let place = place.key(list);
        for (index, it) in array(root, list).iter().enumerate() {
            if text(it, "id").is_some_and(|id| !is_used(id)) {
                problems.push(words(&place.index(index), reason));
            }
        }
    };
    check("steps", &in_way, "is a step of no way");
    check("credentials", &|id| names(steps, "credential", id), "is given by no step");
    let counted = |id: &str| names(steps, "experience", id) || names(matching, "experience", id);
    check("experiences", &counted, "is counted by no step and no rule");
}

/// What stands inside of a sentence, and what is one.
fn sentences(root: &Value, place: &Place<'_>, problems: &mut Vec<Problem>) {
    let is_whole = |text: &str| text.ends_with('.') || text.ends_with('?');
    walk(root, place, &mut |value, place| {
        for key in ["ask", "because"] {
            if text(value, key).is_some_and(is_whole) {
                let reason = "stands inside of a sentence, so it has no period at its end";
                problems.push(words(&place.key(key), reason));
            }
        }
        for key in ["otherwise", "statement"] {
            if text(value, key).is_some_and(|it| !is_whole(it)) {
                problems.push(words(&place.key(key), "is a sentence and ends like one"));
            }
        }
    });
}

/// One experience is the teaching that the answers hold already.
fn taught(root: &Value, place: &Place<'_>, problems: &mut Vec<Problem>) {
    let is_teaching =
        |it: &&Value| it.get("isTeaching").and_then(Value::as_bool).unwrap_or_default();
    let found = array(root, "experiences").iter().filter(is_teaching).count();
    if found != 1 {
        let reason = format!("has {found} experiences that are the teaching, and needs one");
        problems.push(words(&place.key("experiences"), reason));
    }
}

/// A family for each role, in the order of the catalog, with rules that speak for it.
fn families(root: &Value, catalog: &Value, place: &Place<'_>, problems: &mut Vec<Problem>) {
    let wanted = array(catalog, "roles").iter().filter_map(|it| text(it, "id"));
    let found = array(root, "families").iter().filter_map(|it| text(it, "role"));
    if !wanted.clone().eq(found) {
        let reason = "does not hold each role of the catalog, once and in its order";
        problems.push(words(&place.key("families"), reason));
    }
    for role in wanted {
        let count =
            |list| array(root, list).iter().filter(|it| text(it, "role") == Some(role)).count();
        if count("matching") == 0 {
            problems.push(words(&place.key("matching"), format!("has no rule for “{role}”")));
        }
        let n_leanings = count("leanings");
        if n_leanings < FEWEST_LEANINGS {
            let reason = format!(
                "has {n_leanings} statements for “{role}”, and at least {FEWEST_LEANINGS} are wanted"
            );
            problems.push(words(&place.key("leanings"), reason));
        }
    }
}

/// What the tests inside expect comes of the planner.
fn tests(root: &Value, catalog: &Value, place: &Place<'_>, problems: &mut Vec<Problem>) {
    let (mut reader, mut beside) = (Reader::default(), Reader::default());
    let pathways = Pathways::from_json(root, &mut reader);
    let catalog = Catalog::from_json(catalog, &mut beside);
    // A way without a step is none, so that nothing could be expected of it.
    let mut ways = pathways.requirements.iter().flat_map(|it| &it.ways);
    if !reader.is_sound() || !beside.is_sound() || ways.any(|it| it.steps.is_empty()) {
        return;
    }
    let list = place.key("tests");
    for (index, outcome) in check_pathways(&pathways, &catalog).iter().enumerate() {
        for (wanted, found) in &outcome.differences {
            let reason = format!("expects “{wanted}”, and the planner gives “{found}”");
            problems.push(words(&list.index(index), reason));
        }
    }
}
