//! Broken content: each file of a table differs from a sound one by one small
//! edit, and is refused at the right place, on the right line and
//! with words that help.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test stops at what it did not expect"
)]

#[path = "broken/assessment.rs"]
mod assessment;
#[path = "generated/assessment.rs"]
mod generated;
#[path = "broken/pathways.rs"]
mod pathways;
#[path = "broken/timing.rs"]
mod timing;

use docent::{
    content::{
        self, Refusal,
        checker::{self, Finding},
    },
    domain::{catalog::Catalog, glossary::Glossary},
};
use serde::Deserialize;
use serde_json::{Value, json};

const CATALOG: &str = include_str!("../public/api/v1/catalog.json");
const GLOSSARY: &str = include_str!("../public/api/v1/glossary.json");
const CASES: &str = include_str!("broken/catalog.json");

/// Stands in for a value, to see on which line that value is.
const MARKER: &str = "-- it stands here --";

/// One edit of a sound file, and what is said of it.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Case {
    name: String,
    /// Puts a value at a pointer; one past the end of a list adds to it.
    set: Option<(String, Value)>,
    /// Takes away what is at a pointer.
    remove: Option<String>,
    /// Puts a copy of an entry of a list behind it.
    repeat: Option<String>,
    /// Gives a key another name.
    rename: Option<(String, String)>,
    /// Where the finding stands.
    at: String,
    /// What its reason says, among other words.
    says: Vec<String>,
    /// How many other findings the edit brings along.
    #[serde(default)]
    also: usize,
    /// How the app refuses the file; nothing where it is left to the editor.
    read: Option<Refused>,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
enum Refused {
    Version,
    Shape,
    Broken,
}

/// What is said of a kind of file.
struct Kind<'a> {
    find: &'a dyn Fn(&str) -> Vec<Finding>,
    refuse: &'a dyn Fn(&str) -> Option<Refusal>,
}

/// The shipped catalog.
fn catalog() -> Value {
    serde_json::from_str(CATALOG).expect("the catalog is JSON")
}

impl Case {
    fn edited(&self, mut root: Value) -> Value {
        if let Some((pointer, value)) = &self.set {
            put(&mut root, pointer, value.clone());
        }
        if let Some(pointer) = &self.remove {
            take(&mut root, pointer);
        }
        if let Some(pointer) = &self.repeat {
            let (list, index) = split(pointer);
            let list = root.pointer_mut(list).and_then(Value::as_array_mut).expect("a list");
            let index: usize = index.parse().expect("a position");
            list.insert(index + 1, list[index].clone());
        }
        if let Some((pointer, name)) = &self.rename {
            let value = take(&mut root, pointer);
            put(&mut root, &format!("{}/{name}", split(pointer).0), value);
        }
        root
    }
}

fn split(pointer: &str) -> (&str, &str) {
    pointer.rsplit_once('/').expect("a pointer below the root")
}

fn put(root: &mut Value, pointer: &str, value: Value) {
    let (parent, key) = split(pointer);
    match root.pointer_mut(parent).unwrap_or_else(|| panic!("nothing is at {parent}")) {
        Value::Array(list) => match key.parse::<usize>() {
            Ok(index) if index < list.len() => list[index] = value,
            _ => list.push(value),
        },
        object => _ = object.as_object_mut().expect("an object").insert(key.to_owned(), value),
    }
}

fn take(root: &mut Value, pointer: &str) -> Value {
    let (parent, key) = split(pointer);
    let object = root.pointer_mut(parent).and_then(Value::as_object_mut);
    let taken = object.and_then(|it| it.remove(key));
    taken.unwrap_or_else(|| panic!("nothing is at {pointer}"))
}

fn pretty(value: &Value) -> String {
    serde_json::to_string_pretty(value).expect("JSON can be written")
}

/// The line of the value at `pointer` in the text of `root`: that of the
/// marker once it stands in the value's place.
fn line_of(root: &Value, pointer: &str) -> usize {
    let mut marked = root.clone();
    let Some(place) = marked.pointer_mut(pointer).filter(|_| !pointer.is_empty()) else { return 1 };
    *place = json!(MARKER);
    line_with(&pretty(&marked), MARKER)
}

/// The line, from 1, on which `text` first holds `words`.
fn line_with(text: &str, words: &str) -> usize {
    let before = text.lines().position(|line| line.contains(words));
    before.map_or_else(|| panic!("“{words}” is not in the text"), |before| before + 1)
}

fn listed(findings: &[Finding]) -> String {
    findings.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

/// What is wrong with the answer to one case, if anything is.
fn check(case: &Case, root: &Value, kind: &Kind<'_>) -> Option<String> {
    let text = pretty(root);
    let findings = (kind.find)(&text);
    let line = line_of(root, &case.at);
    let is_wanted = |it: &&Finding| {
        it.pointer == case.at
            && it.line == line
            && case.says.iter().all(|words| it.reason.contains(words.as_str()))
    };
    let n_wanted = findings.iter().filter(is_wanted).count();
    if n_wanted != 1 || findings.len() != 1 + case.also {
        return Some(format!(
            "{}: wanted line {line}, {} with {:?} and {} others, found\n{}",
            case.name,
            case.at,
            case.says,
            case.also,
            listed(&findings)
        ));
    }
    let refusal = (kind.refuse)(&text);
    let is_refused = match case.read {
        None => return None,
        Some(Refused::Version) => matches!(refusal, Some(Refusal::Version(_))),
        Some(Refused::Shape) => matches!(refusal, Some(Refusal::Shape)),
        Some(Refused::Broken) => {
            // The first problem is named, which need not be the one looked for.
            matches!(&refusal, Some(Refusal::Broken(at)) if *at == case.at || case.also > 0)
        }
    };
    let wanted = case.read;
    (!is_refused).then(|| format!("{}: the app said {refusal:?}, wanted {wanted:?}", case.name))
}

#[test]
fn every_broken_catalog_is_refused_at_its_place_with_a_reason() {
    let cases: Vec<Case> = serde_json::from_str(CASES).expect("the table can be read");
    assert!(cases.len() >= 45, "{} cases", cases.len());
    let kind =
        Kind { find: &checker::catalog, refuse: &|text| content::read::<Catalog>(text).err() };
    let edited = |case: &Case| check(case, &case.edited(catalog()), &kind);
    let wrong: Vec<String> = cases.iter().filter_map(edited).collect();
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}

#[test]
fn no_case_of_the_table_stands_there_twice() {
    let cases: Vec<Case> = serde_json::from_str(CASES).expect("the table can be read");
    let mut names: Vec<&str> = cases.iter().map(|it| it.name.as_str()).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), cases.len());
    assert!(
        cases.iter().all(|it| it.edited(catalog()) != catalog()),
        "every case changes something"
    );
}

#[test]
fn what_is_not_json_is_refused_with_its_line() {
    let whole = CATALOG.to_owned();
    let cut = whole.split_once("\"teachingLevels\"").expect("the key is there").0.to_owned();
    let trailing = whole.replacen("\"copy\": true\n", "\"copy\": true,\n", 1);
    let unquoted = whole.replacen("\"contentVersion\":", "contentVersion:", 1);
    let curly = whole.replacen("\"award\": \"master\"", "\"award\": “master”", 1);
    let no_comma = whole.replacen("\"code\": 4,", "\"code\": 4", 1);
    for (name, text, line) in [
        ("nothing", String::new(), 1),
        ("an error page", "<!DOCTYPE html>\n<title>502</title>\n".to_owned(), 1),
        ("a file that was cut off", cut.clone(), cut.lines().count()),
        ("a comma too many", trailing.clone(), line_with(&trailing, "\"copy\": true,") + 1),
        ("a key without quotes", unquoted.clone(), line_with(&unquoted, " contentVersion:")),
        ("quotes of a word processor", curly.clone(), line_with(&curly, "“master”")),
        ("a comma too few", no_comma.clone(), line_with(&no_comma, "\"code\": 4") + 1),
        ("a second file behind it", format!("{whole}{{}}\n"), whole.lines().count() + 1),
    ] {
        let findings = checker::catalog(&text);
        let [finding] = findings.as_slice() else { panic!("{name}:\n{}", listed(&findings)) };
        assert!(finding.reason.contains("is not JSON"), "{name}: {finding}");
        assert_eq!((finding.pointer.as_str(), finding.line), ("", line), "{name}: {finding}");
        let refusal = content::read::<Catalog>(&text).err();
        assert_eq!(refusal, Some(Refusal::NotJson), "{name}");
    }
}

#[test]
fn lines_are_those_of_the_file_however_it_is_laid_out() {
    let old = "\"featured\": \"johns-hopkins-mehp\"";
    let spread = CATALOG.replacen(old, "\"featured\"\n:\n\n\"gone\"", 1);
    let windows = CATALOG.replacen(old, "\"featured\": \"gone\"", 1).replace('\n', "\r\n");
    let indented = CATALOG.replacen(old, "\"featured\": \"gone\"", 1).replace("  ", "\t");
    let one_line = catalog().to_string().replacen(
        "\"featured\":\"johns-hopkins-mehp\"",
        "\"featured\":\"gone\"",
        1,
    );
    for (name, text) in
        [("spread out", spread), ("\\r\\n", windows), ("tabs", indented), ("one line", one_line)]
    {
        let findings = checker::catalog(&text);
        let [finding] = findings.as_slice() else { panic!("{name}:\n{}", listed(&findings)) };
        assert_eq!(finding.pointer, "/institution/featured", "{name}");
        assert_eq!(finding.line, line_with(&text, "\"featured\""), "{name}");
    }
}

#[test]
fn everything_wrong_is_said_at_once_in_the_order_of_the_file() {
    let mut root = catalog();
    let edits = [
        ("/institution/featured", json!("gone")),
        ("/competencies/0/name", json!("")),
        ("/professions/1/code", json!("two")),
        ("/stages/1/guidance/source/0", json!("gone")),
        ("/sources/2/year", json!(1492)),
        ("/programs/0/award", json!("doctor")),
        ("/programs/0/structure/trackCount/shown", json!(5)),
        ("/programs/1/code", json!(1)),
        ("/updated", json!("2026-06-31")),
    ];
    for (pointer, value) in &edits {
        put(&mut root, pointer, value.clone());
    }
    let mut wanted: Vec<(usize, &str)> =
        edits.iter().map(|(pointer, _)| (line_of(&root, pointer), *pointer)).collect();
    wanted.sort_unstable();
    let findings = checker::catalog(&pretty(&root));
    let found: Vec<(usize, &str)> =
        findings.iter().map(|it| (it.line, it.pointer.as_str())).collect();
    assert_eq!(found, wanted, "\n{}", listed(&findings));
}

#[test]
fn a_finding_reads_as_one_line_of_an_editor() {
    let finding = Finding { pointer: "/a/0".into(), line: 7, reason: "is empty".into() };
    assert_eq!(finding.to_string(), "line 7, /a/0: is empty");
    let finding = Finding { pointer: String::new(), line: 1, reason: "is not JSON".into() };
    assert_eq!(finding.to_string(), "line 1, /: is not JSON");
}

#[test]
fn a_broken_glossary_is_refused_too() {
    for (name, old, new, says, is_refused) in [
        (
            "an empty meaning",
            "\"meaning\": \"",
            "\"meaning\": \"\", \"was\": \"",
            "is empty",
            false,
        ),
        ("no heading", "\"heading\":", "\"title\":", "lacks the key heading", true),
        (
            "text for paragraphs",
            "\"paragraphs\": [",
            "\"paragraphs\": \"\", \"was\": [",
            "a list is wanted",
            true,
        ),
        ("no day", "\"updated\": \"", "\"updated\": \"on ", "date", true),
        ("another version", "\"schemaVersion\": \"1", "\"schemaVersion\": \"9", "version 1", true),
    ] {
        assert!(GLOSSARY.contains(old), "{name}: {old} is not in the glossary");
        let text = GLOSSARY.replacen(old, new, 1);
        let findings = checker::glossary(&text);
        assert!(
            findings.iter().any(|it| it.reason.contains(says)),
            "{name}: {}",
            listed(&findings)
        );
        assert_eq!(content::read::<Glossary>(&text).is_err(), is_refused, "{name}");
    }
}
