//! Whether every step can be begun at some time.

use super::super::{
    super::pointer::{Place, Problem},
    array, text, words,
};
use crate::domain::pathway::Strength;
use serde_json::Value;
use std::collections::BTreeSet;

/// Steps that ask, in the end, for themselves.
pub(super) fn reach(root: &Value, place: &Place<'_>, problems: &mut Vec<Problem>) {
    let reached = reached(root);
    let list = place.key("steps");
    for (index, step) in array(root, "steps").iter().enumerate() {
        if text(step, "id").is_some_and(|id| !reached.contains(id)) {
            let reason = "can never be begun: what it asks for leads in a circle";
            problems.push(words(&list.index(index), reason));
        }
    }
}

/// The steps that can be reached: those of which each requirement has a way of steps
/// that can.
fn reached(root: &Value) -> BTreeSet<&str> {
    let mut reached = BTreeSet::new();
    loop {
        let before = reached.len();
        for step in array(root, "steps") {
            if let Some(id) = text(step, "id")
                && asked(root, step).all(|it| is_met(root, it, &reached))
            {
                reached.insert(id);
            }
        }
        if reached.len() == before {
            return reached;
        }
    }
}

/// What a step, and the role that it gives, ask for without fail. Whatever else there
/// is can be left out.
fn asked<'a>(root: &'a Value, step: &'a Value) -> impl Iterator<Item = &'a Value> {
    let (id, role) = (text(step, "id"), text(step, "role"));
    array(root, "requirements").iter().filter(move |it| {
        let is_firm = text(it, "strength")
            .and_then(Strength::parse)
            .is_some_and(|it| matches!(it, Strength::Required | Strength::Unknown));
        let is_asked = text(it, "step").is_some_and(|step| Some(step) == id)
            || text(it, "role").is_some_and(|of| Some(of) == role);
        is_firm && is_asked
    })
}

/// Whether a way leads over reached steps alone. A step that is not there is said
/// elsewhere, and what has no way is left to those who know.
fn is_met(root: &Value, requirement: &Value, reached: &BTreeSet<&str>) -> bool {
    let ways = array(requirement, "ways");
    let is_there = |id: &str| array(root, "steps").iter().any(|it| text(it, "id") == Some(id));
    let is_open =
        |step: &Value| step.as_str().is_none_or(|id| reached.contains(id) || !is_there(id));
    ways.is_empty() || ways.iter().any(|way| array(way, "steps").iter().all(is_open))
}
