//! What changed, as its editor is told of it.

use super::{
    super::pointer::{Place, Problem},
    array, plain, text, words,
};
use crate::domain::{calendar::Day, changes::Part};
use serde_json::Value;

/// Every problem of the changes beside the other content files, each by its name.
pub fn changes(root: &Value, files: &[(&str, Value)]) -> Vec<Problem> {
    let mut problems = plain(root);
    let place = Place::ROOT;
    sources(root, files, &place, &mut problems);
    order(root, &place, &mut problems);
    for part in Part::ALL {
        newest(*part, root, files, &place, &mut problems);
    }
    of_catalog(root, files, &place, &mut problems);
    problems
}

fn day(value: &Value, key: &str) -> Option<Day> {
    text(value, key).and_then(Day::parse)
}

/// A source that is named stands in one of the files.
fn sources(root: &Value, files: &[(&str, Value)], place: &Place<'_>, problems: &mut Vec<Problem>) {
    let list = place.key("entries");
    let is_there = |id: &str| {
        files.iter().any(|(_, it)| array(it, "sources").iter().any(|it| text(it, "id") == Some(id)))
    };
    for (index, entry) in array(root, "entries").iter().enumerate() {
        let place = list.index(index);
        let sources = place.key("sources");
        for (index, id) in array(entry, "sources").iter().enumerate() {
            if let Some(id) = id.as_str().filter(|id| !is_there(id)) {
                problems.push(words(&sources.index(index), format!("there is no source “{id}”")));
            }
        }
    }
}

/// The newest comes first, and the file is as new as that.
fn order(root: &Value, place: &Place<'_>, problems: &mut Vec<Problem>) {
    let list = place.key("entries");
    let mut before = day(root, "updated");
    for (index, entry) in array(root, "entries").iter().enumerate() {
        let day = day(entry, "day");
        if day > before {
            let reason = "is newer than what stands before it";
            problems.push(words(&list.index(index).key("day"), reason));
        }
        before = day;
    }
}

/// The newest change of a part is the one that made its file what it is.
fn newest(
    part: Part,
    root: &Value,
    files: &[(&str, Value)],
    place: &Place<'_>,
    problems: &mut Vec<Problem>,
) {
    let Some((_, file)) = files.iter().find(|(name, _)| *name == part.file()) else { return };
    let Some(version) = text(file, "contentVersion") else { return };
    let list = place.key("entries");
    let mut entries = array(root, "entries").iter().enumerate();
    let Some((index, entry)) = entries.find(|(_, it)| text(it, "part") == Some(part.as_str()))
    else {
        problems.push(words(&list, format!("has no change of “{}”", part.as_str())));
        return;
    };
    let place = list.index(index);
    if text(entry, "contentVersion") != Some(version) {
        let reason =
            format!("is not {version}, the version of {}.json: what changed in it?", part.file());
        problems.push(words(&place.key("contentVersion"), reason));
    }
    if day(entry, "day") < day(file, "updated") {
        let reason = format!("is before the day on which {}.json was changed", part.file());
        problems.push(words(&place.key("day"), reason));
    }
}

/// What the catalog says of its own versions stands here too.
fn of_catalog(
    root: &Value,
    files: &[(&str, Value)],
    place: &Place<'_>,
    problems: &mut Vec<Problem>,
) {
    let catalog = files.iter().find(|(name, _)| *name == Part::Programs.file());
    let said = |version: Option<&str>| {
        array(root, "entries").iter().any(|it| {
            text(it, "part") == Some(Part::Programs.as_str())
                && text(it, "contentVersion") == version
        })
    };
    for change in catalog.map_or(&[][..], |(_, it)| array(it, "changes")) {
        let version = text(change, "contentVersion");
        if !said(version) {
            let version = version.unwrap_or_default();
            let reason = format!("lacks what the catalog changed in {version}");
            problems.push(words(&place.key("entries"), reason));
        }
    }
}
