//! What an editor is told of words and balance: each rule speaks of altered content, at
//! its place and on its line, and the shipped content stays within every limit.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test stops at what it did not expect"
)]

use docent::{
    content::checker::{self, Finding},
    domain::calendar::Day,
};
use serde_json::{Value, json};

const NAMES: [&str; 7] =
    ["catalog", "glossary", "assessment", "pathways", "timing", "changes", "accessibility"];
const TEXTS: [&str; 7] = [
    include_str!("../public/api/v1/catalog.json"),
    include_str!("../public/api/v1/glossary.json"),
    include_str!("../public/api/v1/assessment.json"),
    include_str!("../public/api/v1/pathways.json"),
    include_str!("../public/api/v1/timing.json"),
    include_str!("../public/api/v1/changes.json"),
    include_str!("../public/api/v1/accessibility.json"),
];

/// Stands in for a value, to see on which line that value is.
const MARKER: &str = "-- it stands here --";

fn pretty(value: &Value) -> String {
    serde_json::to_string_pretty(value).expect("JSON can be written")
}

/// The shipped files, one of them altered: its root by `alter`.
fn files(name: &str, alter: impl Fn(&mut Value)) -> Vec<(&'static str, String)> {
    let mut files = Vec::new();
    for (own, text) in NAMES.into_iter().zip(TEXTS) {
        let mut root: Value = serde_json::from_str(text).expect("the shipped file is JSON");
        if own == name {
            alter(&mut root);
        }
        files.push((own, pretty(&root)));
    }
    files
}

/// What is found in the file of this name.
fn of(found: Vec<(&str, Vec<Finding>)>, name: &str) -> Vec<Finding> {
    found.into_iter().find(|it| it.0 == name).expect("the file is there").1
}

/// Which findings are looked at.
#[derive(Clone, Copy)]
enum Kind {
    Error,
    /// On this day.
    Warning(i16),
}

fn findings(files: &[(&'static str, String)], name: &str, kind: Kind) -> Vec<Finding> {
    let files: Vec<(&str, &str)> = files.iter().map(|(name, it)| (*name, it.as_str())).collect();
    match kind {
        Kind::Error => of(checker::all(&files), name),
        Kind::Warning(year) => {
            of(checker::warnings(&files, Day::new(year, 11, 28).expect("a day")), name)
        }
    }
}

/// What the alteration adds to what is said of the shipped files.
fn added(name: &str, kind: Kind, alter: impl Fn(&mut Value)) -> Vec<Finding> {
    let known: Vec<(String, String)> = findings(&files(name, |_| {}), name, kind)
        .into_iter()
        .map(|it| (it.pointer, it.reason))
        .collect();
    let mut found = findings(&files(name, alter), name, kind);
    found.retain(|it| !known.contains(&(it.pointer.clone(), it.reason.clone())));
    found
}

/// Puts a value at a pointer, and expects one thing to be said of it there, on its line.
fn one(name: &str, kind: Kind, pointer: &str, value: &Value, at: &str, says: &[&str]) {
    let put = |root: &mut Value, value: &Value| {
        *root.pointer_mut(pointer).unwrap_or_else(|| panic!("nothing at {pointer}")) =
            value.clone();
    };
    let found = added(name, kind, |root| put(root, value));
    let [finding] = found.as_slice() else { panic!("{pointer}: {found:#?}") };
    assert_eq!(finding.pointer, at, "{finding}");
    for words in says {
        assert!(finding.reason.contains(words), "“{words}” is not in: {finding}");
    }
    let marked = files(name, |root| {
        put(root, value);
        *root.pointer_mut(at).expect("it is there") = json!(MARKER);
    });
    let text = &marked.iter().find(|it| it.0 == name).expect("the file is there").1;
    let line = text.lines().position(|it| it.contains(MARKER)).expect("it stands there") + 1;
    assert_eq!(finding.line, line, "{finding}");
}

const HARD: &str = "Interdisciplinary educational administration necessitates considerable \
     organizational responsibilities, methodological sophistication and institutional \
     accountability throughout.";

#[test]
fn the_shipped_content_stays_within_every_limit() {
    let files: Vec<(&str, &str)> = NAMES.into_iter().zip(TEXTS).collect();
    let found: Vec<String> = checker::all(&files)
        .iter()
        .flat_map(|(name, it)| it.iter().map(move |it| format!("{name}: {it}")))
        .collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn a_text_of_our_own_that_is_hard_to_read_is_not_published() {
    for (name, pointer) in [
        ("catalog", "/changes/0/summary"),
        ("glossary", "/terms/0/meaning"),
        ("assessment", "/targetsWhy/why"),
        ("pathways", "/families/0/work/default"),
        ("timing", "/criteria/0/rule"),
        ("changes", "/entries/0/why"),
    ] {
        let says = ["of grade ", "at most 15.0 is wanted"];
        one(name, Kind::Error, pointer, &json!(HARD), pointer, &says);
    }
}

#[test]
fn what_a_source_says_in_hard_words_is_only_pointed_at() {
    let pointer = "/criteria/0/basis/value";
    let says = ["of grade ", "at most 16.0 is wanted"];
    one("timing", Kind::Warning(2026), pointer, &json!(HARD), pointer, &says);
    let put = |root: &mut Value| *root.pointer_mut(pointer).expect("it is there") = json!(HARD);
    assert_eq!(added("timing", Kind::Error, put), []);
    // A title is another’s, and nobody reads an address.
    let titled = |root: &mut Value| root["sources"][0]["title"] = json!(HARD);
    assert_eq!(added("timing", Kind::Error, titled), []);
    assert_eq!(added("timing", Kind::Warning(2026), titled), []);
}

#[test]
fn a_sentence_has_an_end() {
    let words = |n: usize| format!("{}.", vec!["so"; n].join(" "));
    let pointer = "/criteria/0/basis/value";
    let one =
        |n, kind, says: &str| one("timing", kind, pointer, &json!(words(n)), pointer, &[says]);
    one(46, Kind::Error, "a sentence of 46 words, and at most 45");
    one(31, Kind::Warning(2026), "a sentence of 31 words");
    one(45, Kind::Warning(2026), "a sentence of 45 words");
    let put = |n: usize| {
        move |root: &mut Value| *root.pointer_mut(pointer).expect("it is there") = json!(words(n))
    };
    assert_eq!(added("timing", Kind::Error, put(45)), []);
    assert_eq!(added("timing", Kind::Warning(2026), put(30)), []);
    // Two sentences are as long as the longer.
    let two = [words(30), words(30)].join(" ");
    let twice = |root: &mut Value| *root.pointer_mut(pointer).expect("it is there") = json!(two);
    assert_eq!(added("timing", Kind::Warning(2026), twice), []);
}

#[test]
fn a_level_that_stands_out_by_its_length_is_not_published() {
    let long = "I do it with each of the people who learn here, and with all of us in turn.";
    let levels =
        json!(["I have yet to do it.", "I try.", "I do it now and then.", "I do it.", long]);
    let says = ["has 18 words", "another level of the same item 2"];
    one("assessment", Kind::Error, "/items/4/levels", &levels, "/items/4/levels/4", &says);
}

#[test]
fn an_item_is_read_with_ease_whole() {
    let stem = json!("Interdisciplinary organizational responsibilities notwithstanding");
    let hard = "I institutionalize interdisciplinary accountability";
    let levels = json!([
        hard,
        hard.to_owned() + "s",
        hard.to_owned() + "ed",
        hard.to_owned() + "ly",
        hard.to_owned() + "es"
    ]);
    let found = added("assessment", Kind::Error, |root| {
        root["items"][0]["stem"] = stem.clone();
        root["items"][0]["levels"] = levels.clone();
    });
    assert!(
        found.iter().any(|it| it.pointer == "/items/0" && it.reason.contains("at most 8.0")),
        "{found:#?}"
    );
}

#[test]
fn each_competency_is_asked_as_often_as_the_others() {
    let found = added("assessment", Kind::Error, |root| {
        let items = root["items"].as_array_mut().expect("items");
        let at = items.iter().rposition(|it| it["isShort"] == false).expect("a longer form");
        items.remove(at);
    });
    let [finding] = found.as_slice() else { panic!("{found:#?}") };
    assert!(finding.reason.contains("has 5 items of ") && finding.reason.contains("6 of another"));
    assert_eq!(finding.pointer, "/items");
}

#[test]
fn a_fact_is_read_again_after_24_months() {
    // Of 2025: all of it is more than 24 months ago from 2028 on, wherever one stands in it.
    let pointer = "/criteria/0/basis";
    let fact = json!({"value": "So it is.", "source": "article", "year": 2025});
    let says = ["is of 2025", "before 2028-11-28"];
    one("timing", Kind::Warning(2028), pointer, &fact, pointer, &says);
    let put = |root: &mut Value| *root.pointer_mut(pointer).expect("it is there") = fact.clone();
    assert_eq!(added("timing", Kind::Warning(2027), put), []);
    assert_eq!(added("timing", Kind::Error, put), []);
    // The newest of several sources counts, of a file’s own and of the catalog; and of a
    // conflict the newest side.
    for fact in [
        json!({"value": "So it is.", "source": ["davis-2006", "penn-2025"]}),
        json!({"conflict": [
            {"value": "So it is.", "source": "davis-2006"},
            {"value": "It is not.", "source": "penn-2025"},
        ], "shown": 1, "note": "The newest."}),
    ] {
        let put = |root: &mut Value| root["caution"] = fact.clone();
        assert_eq!(added("assessment", Kind::Warning(2027), put), [], "{fact}");
        let [finding] = &added("assessment", Kind::Warning(2028), put)[..] else {
            panic!("{fact}")
        };
        assert!(finding.pointer == "/caution" && finding.reason.contains("2025"), "{finding}");
    }
}

#[test]
fn a_country_that_changes_nothing_is_pointed_at() {
    let country = json!({"id": "atlantis", "code": 99, "name": "Atlantis", "hemisphere": "north"});
    let found = added("catalog", Kind::Warning(2026), |root| {
        root["countries"].as_array_mut().expect("countries").insert(0, country.clone());
    });
    let found: Vec<&Finding> = found.iter().filter(|it| it.reason.contains("no program")).collect();
    let [finding] = found.as_slice() else { panic!("{found:#?}") };
    assert_eq!(finding.pointer, "/countries/0");
}

#[test]
fn a_change_of_content_says_what_changed() {
    let newer = |name: &'static str| {
        let files = files(name, |root| root["contentVersion"] = json!("2027.1.0"));
        findings(&files, "changes", Kind::Error)
    };
    for (name, part) in [
        ("catalog", "programs"),
        ("glossary", "method"),
        ("assessment", "self-check"),
        ("pathways", "roles"),
        ("timing", "timing"),
    ] {
        let found = newer(name);
        let [finding] = found.as_slice() else { panic!("{name}: {found:#?}") };
        let changes: Value = serde_json::from_str(TEXTS[5]).expect("JSON");
        let entries = changes["entries"].as_array().expect("entries");
        let newest = entries.iter().position(|it| it["part"] == part).expect("a change");
        assert_eq!(finding.pointer, format!("/entries/{newest}/contentVersion"));
        assert!(finding.reason.contains("is not 2027.1.0"), "{finding}");
    }
    let later = files("glossary", |root| root["updated"] = json!("2027-01-02"));
    let found = findings(&later, "changes", Kind::Error);
    assert!(found.len() == 1 && found[0].reason.contains("before the day"), "{found:#?}");
}

#[test]
fn the_changes_are_whole_and_in_order() {
    one(
        "changes",
        Kind::Error,
        "/entries/0/sources/0",
        &json!("nowhere"),
        "/entries/0/sources/0",
        &["no source “nowhere”"],
    );
    let day = "/entries/3/day";
    one("changes", Kind::Error, day, &json!("2026-11-28"), day, &["newer than what stands before"]);
    let gone = |part: &'static str, version: &'static str| {
        added("changes", Kind::Error, move |root| {
            let entries = root["entries"].as_array_mut().expect("entries");
            entries.retain(|it| it["part"] != part || it["contentVersion"] != version);
        })
    };
    let found = gone("programs", "2026.11.1");
    assert!(found.len() == 1 && found[0].reason.contains("lacks what the catalog"), "{found:#?}");
    let found = gone("timing", "2026.11.7");
    assert!(found.len() == 1 && found[0].reason.contains("is not 2026.11.7"), "{found:#?}");
}

#[test]
fn the_statement_has_no_day_to_come_and_is_looked_at_each_year() {
    let says = ["is after the day of the statement"];
    let later = json!("2027-01-02");
    for day in ["/checks/0/day", "/gaps/1/since"] {
        one("accessibility", Kind::Error, day, &later, day, &says);
    }
    let old = json!("2025-11-27");
    let found = added("accessibility", Kind::Warning(2026), |root| root["updated"] = old.clone());
    assert!(
        found.iter().any(|it| it.pointer == "/updated" && it.reason.contains("12 months before")),
        "{found:#?}"
    );
    let shipped = files("accessibility", |_| {});
    let said = |year: i16| {
        let found = findings(&shipped, "accessibility", Kind::Warning(year));
        found.iter().any(|it| it.pointer == "/updated")
    };
    assert!(!said(2026) && !said(2027) && said(2028) && said(2025), "on November 28");
}
