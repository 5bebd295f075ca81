//! The content comes with the first request, and again where it is newer.

use crate::{
    asked::{ASSESSMENT, Asked},
    person::CATALOG,
};
use docent::{content::Refusal, domain::answers::Level, words::self_check as words};

const FIRST: &str = "Finding out what learners need before I plan teaching";

#[test]
fn before_any_content_nothing_is_said() {
    let mut asked = Asked::empty();
    for pairs in [&[][..], &[("file", ASSESSMENT)], &[("catalog", "{}"), ("file", ASSESSMENT)]] {
        asked.ask(pairs);
        assert!(!asked.says("view") && !asked.says("updated"), "{:?}", asked.of("view"));
    }
    // The catalog alone draws nothing either.
    asked.ask(&[("catalog", CATALOG)]);
    assert!(!asked.says("view"));
    asked.ask(&[("file", ASSESSMENT)]);
    assert_eq!(asked.of("updated"), "2026-11-26");
    asked.ask(&[]);
    assert!(asked.reads(FIRST));
}

#[test]
fn a_file_is_answered_with_its_day_and_what_comes_next_with_the_view() {
    let mut asked = Asked::empty();
    asked.ask(&[("catalog", CATALOG), ("file", ASSESSMENT)]);
    assert_eq!(asked.of("updated"), "2026-11-26");
    assert!(!asked.says("view") && !asked.says("others"), "the app reads nothing else of it");
    asked.goes("");
    assert_eq!(asked.of("heading"), words::NAME);
    assert!(!asked.says("updated"), "it is said of a file that came");
}

#[test]
fn a_refused_file_says_why_and_the_old_one_stays() {
    let newer = ASSESSMENT.replacen("\"1.0\"", "\"2.0\"", 1);
    let reference =
        ASSESSMENT.replacen("\"competency\": \"curriculum-design\"", "\"competency\": \"none\"", 1);
    let shape = ASSESSMENT.replacen("\"isShort\": true", "\"isShort\": 1", 1);
    for (file, refusal) in [
        ("", Refusal::NotJson),
        ("<html></html>", Refusal::NotJson),
        ("{}", Refusal::Version(String::new())),
        (newer.as_str(), Refusal::Version("2.0".into())),
        (reference.as_str(), Refusal::Broken(String::new())),
        (shape.as_str(), Refusal::Shape),
    ] {
        let mut asked = Asked::new();
        asked.goes("scope=short&at=2");
        let before = asked.view().to_owned();
        asked.ask(&[("file", file)]);
        assert_eq!(asked.of("refused"), refusal.word(), "{file:.40}");
        assert!(!asked.says("view") && !asked.says("updated"));
        asked.ask(&[]);
        assert_eq!(asked.view(), before, "the old one stays");
    }
}

#[test]
fn a_refused_first_file_leaves_nothing_behind() {
    let mut asked = Asked::empty();
    asked.ask(&[("catalog", CATALOG), ("file", "[]")]);
    assert!(asked.says("refused"));
    asked.ask(&[]);
    assert!(!asked.says("view"));
    asked.ask(&[("file", ASSESSMENT)]);
    asked.ask(&[]);
    assert!(asked.says("view"));
}

#[test]
fn another_file_takes_the_place_of_the_old_one() {
    let mut asked = Asked::new();
    let other = ASSESSMENT.replacen(FIRST, "Asking what learners need", 1);
    asked.ask(&[("file", &other)]);
    asked.ask(&[]);
    assert!(asked.reads("Asking what learners need"));
    assert!(!asked.reads(FIRST));
}

#[test]
fn the_catalog_told_again_keeps_the_tool_and_the_answers() {
    let mut asked = Asked::new();
    asked.goes("scope=short");
    asked.says_level(Level::Expert);
    let (before, levels) = (asked.view().to_owned(), asked.levels());
    asked.ask(&[("catalog", CATALOG)]);
    assert_eq!(asked.view(), before);
    assert_eq!(asked.levels(), levels);
    // What it says is what is drawn from then on.
    let named =
        CATALOG.replace("\"name\": \"Curriculum design\"", "\"name\": \"Design of courses\"");
    assert_ne!(named, CATALOG);
    asked.ask(&[("catalog", &named)]);
    assert!(asked.reads("Design of courses"));
    assert_eq!(asked.levels(), levels);
}

#[test]
fn a_catalog_that_the_file_does_not_fit_changes_nothing() {
    let mut asked = Asked::new();
    let before = asked.view().to_owned();
    let other = CATALOG.replace("\"educational-leadership\"", "\"leading\"");
    for catalog in ["", "{}", "<html>", other.as_str()] {
        asked.ask(&[("catalog", catalog)]);
        assert_eq!(asked.view(), before, "{catalog:.20}");
    }
}
