//! The self-check as its editor is told of it.

use super::{
    super::{
        integrity,
        pointer::{Place, Problem, walk},
    },
    array, everywhere, reading, sources, text, words,
};
use crate::domain::assessment::{Tenths, words as count};
use serde_json::Value;
use std::collections::BTreeSet;

/// The most words of an item, its levels included.
const MOST_WORDS: usize = 65;

/// How hard an item may be to read, its levels included, in tenths of a grade: what
/// somebody reads who left school at its eighth year. The hardest that is shipped has 4.8,
/// and a person reads 36 of them.
const HARDEST: i64 = 80;

/// How many times the words of its shortest level the longest of an item may have, and how
/// many words more it has at least where it has more: a level that is much longer than
/// the others is taken for the right one. Of what is shipped, none is twice as long.
const LENGTHS: (usize, usize) = (2, 4);

/// How many items of each competency the short form asks.
const SHORT: usize = 3;

/// Every problem of the self-check beside this catalog.
pub fn assessment(root: &Value, catalog: &Value) -> Vec<Problem> {
    let mut problems = integrity::assessment(root);
    let place = Place::ROOT;
    walk(root, &place, &mut |value, place| everywhere(value, place, &mut problems));
    reading::errors(root, &place, &mut problems);
    sources(root, &place, &mut problems);
    bands(root, &place, &mut problems);
    items(root, &place, &mut problems);
    if catalog.is_object() {
        let beside = |list: &'static str, id: &str| ids(catalog, list).any(|it| it == id);
        problems.extend(integrity::references(root, &beside));
        balance(root, catalog, &place, &mut problems);
        short_form(root, catalog, &place, &mut problems);
        targets(root, catalog, &place, &mut problems);
        next_steps(root, catalog, &place, &mut problems);
    }
    problems
}

fn ids<'a>(root: &'a Value, list: &str) -> impl Iterator<Item = &'a str> {
    array(root, list).iter().filter_map(|it| text(it, "id"))
}

fn tenths(value: &Value, key: &str) -> Option<Tenths> {
    text(value, key).and_then(Tenths::parse)
}

/// Every mean from 1 on is in a band.
fn bands(root: &Value, place: &Place<'_>, problems: &mut Vec<Problem>) {
    let list = place.key("bands");
    let mut before = None;
    for (index, band) in array(root, "bands").iter().enumerate() {
        let Some(from) = tenths(band, "from") else { continue };
        let place = list.index(index);
        if index == 0 && from != Tenths(10) {
            problems.push(words(&place.key("from"), "is the lowest band, which begins at 1"));
        }
        if before.is_some_and(|before| from <= before) {
            problems.push(words(&place.key("from"), "is not above the band before it"));
        }
        before = Some(from);
    }
}

fn items(root: &Value, place: &Place<'_>, problems: &mut Vec<Problem>) {
    let list = place.key("items");
    for (index, item) in array(root, "items").iter().enumerate() {
        let place = list.index(index);
        let levels = place.key("levels");
        let mut seen = BTreeSet::new();
        let mut n_words = count(text(item, "stem").unwrap_or_default());
        for (index, level) in array(item, "levels").iter().enumerate() {
            let Some(level) = level.as_str() else { continue };
            n_words += count(level);
            if !seen.insert(level.trim().to_lowercase()) {
                problems.push(words(&levels.index(index), "says the same as a level before it"));
            }
        }
        lengths(item, &levels, problems);
        let whole = array(item, "levels").iter().filter_map(Value::as_str);
        let whole: Vec<&str> = text(item, "stem").into_iter().chain(whole).collect();
        if let Some(grade) = reading::grade(&whole.join(" ")).filter(|it| *it > HARDEST) {
            problems.push(words(&place, reading::hard(grade, HARDEST)));
        }
        if n_words > MOST_WORDS {
            let reason =
                format!("has {n_words} words with its levels, and at most {MOST_WORDS} are wanted");
            problems.push(words(&place, reason));
        }
    }
}

/// No level stands out by its length.
fn lengths(item: &Value, place: &Place<'_>, problems: &mut Vec<Problem>) {
    let levels = array(item, "levels").iter().filter_map(Value::as_str).map(count);
    let (shortest, longest) = (levels.clone().min(), levels.clone().max());
    let (Some(shortest), Some(longest)) = (shortest, longest) else { return };
    // What is empty or one too many is said elsewhere.
    if shortest == 0 || levels.clone().count() != 5 {
        return;
    }
    if longest > shortest * LENGTHS.0 && longest >= shortest + LENGTHS.1 {
        let index = levels.clone().position(|it| it == longest).unwrap_or_default();
        let reason = format!("has {longest} words, and another level of the same item {shortest}");
        problems.push(words(&place.index(index), reason));
    }
}

/// Each competency has as many items as the others, so that none weighs more in what a
/// person reads of oneself.
fn balance(root: &Value, catalog: &Value, place: &Place<'_>, problems: &mut Vec<Problem>) {
    let items = array(root, "items");
    let n_of = |id: &str| items.iter().filter(|it| text(it, "competency") == Some(id)).count();
    let most = ids(catalog, "competencies").map(n_of).max().unwrap_or_default();
    for competency in ids(catalog, "competencies") {
        let found = n_of(competency);
        if found != most {
            let reason = format!("has {found} items of “{competency}”, and {most} of another");
            problems.push(words(&place.key("items"), reason));
        }
    }
}

fn short_form(root: &Value, catalog: &Value, place: &Place<'_>, problems: &mut Vec<Problem>) {
    for competency in ids(catalog, "competencies") {
        let is_counted = |it: &&Value| {
            text(it, "competency") == Some(competency)
                && it.get("isShort").and_then(Value::as_bool) == Some(true)
        };
        let found = array(root, "items").iter().filter(is_counted).count();
        if found != SHORT {
            let reason = format!(
                "has {found} items of “{competency}” for the short form, and {SHORT} are wanted"
            );
            problems.push(words(&place.key("items"), reason));
        }
    }
}

/// Each role asks a level of each competency, once.
fn targets(root: &Value, catalog: &Value, place: &Place<'_>, problems: &mut Vec<Problem>) {
    let list = place.key("targets");
    let mut seen = BTreeSet::new();
    for (index, target) in array(root, "targets").iter().enumerate() {
        let (Some(role), Some(competency)) = (text(target, "role"), text(target, "competency"))
        else {
            continue;
        };
        if !seen.insert((role, competency)) {
            let reason = format!("“{role}” has a target for “{competency}” before");
            problems.push(words(&list.index(index), reason));
        }
    }
    for role in ids(catalog, "roles") {
        for competency in ids(catalog, "competencies") {
            if !seen.contains(&(role, competency)) {
                let reason = format!("“{role}” has no target for “{competency}”");
                problems.push(words(&list, reason));
            }
        }
    }
}

/// Each competency has next steps, in ascending order of their ends.
fn next_steps(root: &Value, catalog: &Value, place: &Place<'_>, problems: &mut Vec<Problem>) {
    let list = place.key("nextSteps");
    for competency in ids(catalog, "competencies") {
        let (mut before, mut is_there) = (None, false);
        for (index, steps) in array(root, "nextSteps").iter().enumerate() {
            if text(steps, "competency") != Some(competency) {
                continue;
            }
            is_there = true;
            let Some(up_to) = tenths(steps, "upTo") else { continue };
            if before.is_some_and(|before| up_to <= before) {
                let reason =
                    format!("is not above the end of the steps before it for “{competency}”");
                problems.push(words(&list.index(index).key("upTo"), reason));
            }
            before = Some(up_to);
        }
        if !is_there {
            problems.push(words(&list, format!("has no steps for “{competency}”")));
        }
    }
}
