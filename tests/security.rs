//! SECURITY.md is true: every promise names a test, and every test that is named exists.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test stops at what it did not expect"
)]

use std::{collections::BTreeSet, fs};

/// The sections whose points are promises.
const PROMISES: [&str; 7] = [
    "What leaves the device",
    "What is stored, and where",
    "Links, codes and files",
    "Encryption",
    "Headers and frames",
    "Content and what people type",
    "What it is built from",
];

/// A point of it that no test of its own can hold, and why.
const WITHOUT: [(&str, &str); 1] = [("`make bom` writes", "it asks cargo, and writes a file")];

fn read(path: &str) -> String {
    let whole = format!("{}/{path}", env!("CARGO_MANIFEST_DIR"));
    fs::read_to_string(&whole).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The points of a section, each as one line.
fn points(text: &str, section: &str) -> Vec<String> {
    let heading = format!("\n## {section}\n");
    let (_, rest) = text.split_once(&heading).unwrap_or_else(|| panic!("no section “{section}”"));
    let own = rest.split("\n## ").next().unwrap_or(rest);
    own.split("\n- ")
        .skip(1)
        .map(|it| it.split_whitespace().collect::<Vec<_>>().join(" "))
        .collect()
}

/// The tests that a text names, each as its file and its function.
fn named(text: &str) -> Vec<(String, String)> {
    let quoted = text.split('`').skip(1).step_by(2);
    let named = quoted.filter_map(|it| it.split_once(".rs::"));
    named.map(|(file, test)| (format!("{file}.rs"), test.to_owned())).collect()
}

/// Whether this function is a test in this file.
fn is_test(text: &str, name: &str) -> bool {
    let begins = [format!("fn {name}("), format!("fn {name}<")];
    let at = begins.iter().find_map(|it| text.find(it.as_str()));
    // Its attributes stand in the lines above it.
    at.is_some_and(|at| {
        let above = text[..at].lines().rev().map(str::trim).filter(|it| !it.is_empty());
        let mut own = above.take_while(|it| it.starts_with("#[") || it.starts_with("//"));
        own.any(|it| it == "#[test]" || it.contains("_test]"))
    })
}

#[test]
fn every_promise_names_a_test_that_exists() {
    let text = read("SECURITY.md");
    let (mut n_points, mut all) = (0, BTreeSet::new());
    for section in PROMISES {
        for point in points(&text, section) {
            n_points += 1;
            let tests = named(&point);
            let is_without = WITHOUT.iter().any(|(begin, _)| point.starts_with(begin));
            assert_eq!(tests.is_empty(), is_without, "{section}: {point}");
            all.extend(tests);
        }
    }
    assert!(n_points >= 24, "{n_points} promises");
    assert_eq!(all.len(), named(&text).into_iter().collect::<BTreeSet<_>>().len());
    for (file, test) in &all {
        assert!(is_test(&read(file), test), "{file} has no test {test}");
    }
}

#[test]
fn a_test_that_is_gone_would_be_missed() {
    let own = read("tests/security.rs");
    assert!(is_test(&own, "a_test_that_is_gone_would_be_missed"));
    assert!(!is_test(&own, "read"), "a function that is no test");
    assert!(!is_test(&own, "no_such_test"));
    let found = named("It holds. `a/b.rs::c`, `d.toml`, `a/b.rs::e`");
    assert_eq!(found, [("a/b.rs".into(), "c".into()), ("a/b.rs".into(), "e".into())]);
}

#[test]
fn crates_come_from_one_registry_at_locked_versions() {
    let lock = read("Cargo.lock");
    let sources: BTreeSet<&str> =
        lock.lines().filter_map(|it| it.strip_prefix("source = ")).collect();
    assert_eq!(sources.len(), 1, "{sources:?}");
    assert!(sources.iter().all(|it| it.starts_with("\"registry+https://")), "{sources:?}");
    let count = |key: &str| lock.lines().filter(|it| it.starts_with(key)).count();
    assert_eq!(count("source = "), count("checksum = "), "each with its checksum");
    assert!(count("checksum = ") > 100);
    let deny = read("deny.toml");
    for rule in ["unknown-registry = \"deny\"", "unknown-git = \"deny\"", "wildcards = \"deny\""] {
        assert!(deny.contains(rule), "{rule}");
    }
}

#[test]
fn tools_are_pinned() {
    let tools = read(".ci/tools");
    let pinned = tools.lines().filter(|it| it.starts_with("readonly "));
    let versions: Vec<&str> = pinned
        .flat_map(|it| it.split_whitespace().skip(1))
        .filter_map(|it| Some(it.split_once('=')?.1))
        .filter(|it| it.starts_with(|sign: char| sign.is_ascii_digit()))
        .collect();
    assert!(versions.len() >= 7, "{versions:?}");
    for version in versions {
        let is_number = |it: &str| it.parse::<u32>().is_ok();
        assert!(version.split('.').count() == 3 && version.split('.').all(is_number), "{version}");
    }
    // What is installed is asked for by such a version, and never by “latest”.
    assert!(!tools.contains("@latest") && !tools.contains("@^"));
}

#[test]
fn our_own_code_has_nothing_unsafe() {
    assert!(read("Cargo.toml").contains("unsafe_code = \"forbid\""));
    let e2e = read("tests/e2e/Cargo.toml");
    assert!(e2e.contains("unsafe_code = \"forbid\"") || e2e.contains("workspace = true"));
}
