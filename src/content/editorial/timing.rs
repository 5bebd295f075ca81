//! “When to start” as its editor is told of it.

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
        timing::{AssumptionKind, CriterionKind, StandInFor, SurenessWord, Timing, check_rules},
    },
    json::{FromJson as _, Reader},
};
use serde_json::Value;

/// The fewest tests that the rules must have.
const FEWEST_TESTS: usize = 12;

/// Every problem of “When to start” beside this catalog.
pub fn timing(root: &Value, catalog: &Value) -> Vec<Problem> {
    let mut problems = integrity::timing(root);
    let place = Place::ROOT;
    walk(root, &place, &mut |value, place| everywhere(value, place, &mut problems));
    reading::errors(root, &place, &mut problems);
    sources(root, &place, &mut problems);
    complete(root, &place, &mut problems);
    rules(root, &place, &mut problems);
    assumptions(root, &place, &mut problems);
    sureness(root, &place, &mut problems);
    if array(root, "tests").len() < FEWEST_TESTS {
        let reason = format!("has fewer than {FEWEST_TESTS} tests");
        problems.push(words(&place.key("tests"), reason));
    }
    if catalog.is_object() {
        let beside = |list: &'static str, id: &str| {
            array(catalog, list).iter().any(|it| text(it, "id") == Some(id))
        };
        problems.extend(integrity::timing_references(root, &beside));
        if problems.is_empty() {
            tests(root, catalog, &place, &mut problems);
        }
    }
    problems
}

/// Every one of a closed set is there.
fn complete(root: &Value, place: &Place<'_>, problems: &mut Vec<Problem>) {
    let mut all = |list, key, set: &mut dyn Iterator<Item = &'static str>| {
        for wanted in set {
            if !array(root, list).iter().any(|it| text(it, key) == Some(wanted)) {
                problems.push(words(&place.key(list), format!("lacks “{wanted}”")));
            }
        }
    };
    all("criteria", "kind", &mut CriterionKind::ALL.iter().map(|it| it.as_str()));
    all("assumptions", "kind", &mut AssumptionKind::ALL.iter().map(|it| it.as_str()));
    all("standIns", "topic", &mut StandInFor::ALL.iter().map(|it| it.as_str()));
    all("sureness", "word", &mut SurenessWord::ALL.iter().map(|it| it.as_str()));
}

/// A rule says how a change counts in time where it names one, and there alone.
fn rules(root: &Value, place: &Place<'_>, problems: &mut Vec<Problem>) {
    let list = place.key("rules");
    for (index, rule) in array(root, "rules").iter().enumerate() {
        let place = list.index(index);
        let names_change =
            rule.get("transitions").is_some_and(|it| it != &Value::Array(Vec::new()));
        if names_change != rule.get("timed").is_some() {
            problems.push(words(&place, "needs both transitions and timed, or neither"));
        }
        let criterion = text(rule, "criterion").and_then(CriterionKind::parse);
        let by_formula = [CriterionKind::Hours, CriterionKind::Preparation, CriterionKind::Goal];
        if criterion.is_some_and(|it| by_formula.contains(&it)) {
            let reason = "is a criterion whose points are worked out from hours and dates";
            problems.push(words(&place.key("criterion"), reason));
        }
        let speaks_of_support =
            rule.get("employerTime").is_some() || rule.get("employerMoney").is_some();
        if speaks_of_support != (criterion == Some(CriterionKind::Support)) {
            let reason = "must speak of the employer for support, and for nothing else";
            problems.push(words(&place, reason));
        }
    }
}

/// The number of an assumption lies in its range.
fn assumptions(root: &Value, place: &Place<'_>, problems: &mut Vec<Problem>) {
    let list = place.key("assumptions");
    for (index, it) in array(root, "assumptions").iter().enumerate() {
        let number = |key| it.get(key).and_then(Value::as_u64);
        let value = it.get("number");
        let value = value.and_then(|it| it.get("assumption").or_else(|| it.get("value")));
        let (value, min, max) = (value.and_then(Value::as_u64), number("min"), number("max"));
        if let (Some(value), Some(min), Some(max)) = (value, min, max)
            && !(min..=max).contains(&value)
        {
            let reason = format!("is {value}, outside of {min} to {max}");
            problems.push(words(&list.index(index).key("number"), reason));
        }
    }
}

/// From the surest on, down to nothing.
fn sureness(root: &Value, place: &Place<'_>, problems: &mut Vec<Problem>) {
    let list = place.key("sureness");
    let mut before: Option<u64> = None;
    for (index, it) in array(root, "sureness").iter().enumerate() {
        let Some(from) = it.get("from").and_then(Value::as_u64) else { continue };
        if before.is_some_and(|before| from >= before) {
            let reason = "is not below the one before it";
            problems.push(words(&list.index(index).key("from"), reason));
        }
        before = Some(from);
    }
    if before.is_some_and(|it| it > 0) {
        problems.push(words(&list, "does not go down to 0"));
    }
}

/// What the tests inside expect comes of the rules.
fn tests(root: &Value, catalog: &Value, place: &Place<'_>, problems: &mut Vec<Problem>) {
    let (mut reader, mut beside) = (Reader::default(), Reader::default());
    let timing = Timing::from_json(root, &mut reader);
    let catalog = Catalog::from_json(catalog, &mut beside);
    if !reader.is_sound() || !beside.is_sound() {
        return;
    }
    let list = place.key("tests");
    for (index, outcome) in check_rules(&timing, &catalog).iter().enumerate() {
        for (wanted, found) in &outcome.differences {
            let reason = format!("expects {wanted}, and the rules give {found}");
            problems.push(words(&list.index(index), reason));
        }
    }
}
