//! What an editor is asked to look at again. None of it keeps content from being
//! published: a source may be all there is, and say it in hard words.

use super::{
    super::pointer::{Place, Problem, walk},
    accessibility, age, array, reading, text, words,
};
use crate::domain::calendar::Day;
use serde_json::Value;

/// Everything of that kind in `root`, on this day. `all` are all content files, `root`
/// among them.
pub fn warnings(root: &Value, all: &[Value], today: Day) -> Vec<Problem> {
    let place = Place::ROOT;
    let mut problems = Vec::new();
    reading::warnings(root, &place, &mut problems);
    let years = all.iter().flat_map(age::years).collect();
    age::warnings(root, &place, &years, today, &mut problems);
    countries(root, all, &place, &mut problems);
    accessibility::warnings(root, &place, today, &mut problems);
    problems
}

/// A country that nothing else names is a choice that changes nothing. What stands for
/// all others has no hemisphere.
fn countries(root: &Value, all: &[Value], place: &Place<'_>, problems: &mut Vec<Problem>) {
    let list = place.key("countries");
    for (index, country) in array(root, "countries").iter().enumerate() {
        let Some(id) = text(country, "id").filter(|_| country.get("hemisphere").is_some()) else {
            continue;
        };
        if !all.iter().any(|file| is_named(file, id)) {
            let reason = format!("no program is in “{id}”, and no rule speaks of it");
            problems.push(words(&list.index(index), reason));
        }
    }
}

/// Whether anything names this country.
fn is_named(file: &Value, id: &str) -> bool {
    let mut is_named = false;
    walk(file, &Place::ROOT, &mut |value, _| {
        is_named |= text(value, "country") == Some(id)
            || array(value, "countries").iter().any(|it| it.as_str() == Some(id));
    });
    is_named
}
