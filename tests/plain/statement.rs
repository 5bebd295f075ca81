//! The accessibility statement: everything of its file, and nothing that is not so.

use super::{Page, shipped, tidy};
use docent::{
    Shipped,
    domain::calendar::Day,
    route::{PlainPage, Root},
    state::Site,
    words::{figures, plain::statement as words},
};
use std::{collections::BTreeSet, fs};

#[test]
fn every_check_and_every_gap_stands_in_its_table_with_its_day() {
    let page = Page::of(PlainPage::Statement);
    let statement = &shipped().accessibility;
    let rows = page.rows("checks");
    assert_eq!(rows.len(), statement.checks.len());
    for (check, row) in statement.checks.iter().zip(&rows) {
        let cells: Vec<String> = row.iter().map(|cell| page.text(*cell)).collect();
        let with = words::with(&check.with, check.day);
        assert_eq!(cells[..3], [&check.name, &check.what, &with].map(|it| tidy(it)));
        for test in &check.tests {
            let (file, _) = test.split_once("::").expect("a file and a function");
            assert!(cells[3].split(", ").any(|it| it == file), "{file}: {}", cells[3]);
        }
    }
    let rows = page.rows("gaps");
    assert_eq!(rows.len(), statement.gaps.len());
    for (gap, row) in statement.gaps.iter().zip(&rows) {
        let cells: Vec<String> = row.iter().map(|cell| page.text(*cell)).collect();
        assert_eq!(cells, [&gap.what, &figures::day(gap.since), &gap.plan].map(|it| tidy(it)));
    }
}

#[test]
fn whom_to_tell_is_what_the_content_says() {
    let drawn = |content: &Shipped| {
        let site = Site::new(Root::new("/"), "api/v1/");
        docent::plain_page(&site, PlainPage::Statement, content).into_string()
    };
    let bare = drawn(shipped());
    assert!(bare.contains(words::SCHOOL) && !bare.contains("mailto:"), "no address is made up");
    let mut named = shipped().clone();
    named.catalog.institution.contact = Some("access@school.example".into());
    let named = drawn(&named);
    assert!(named.contains("href=\"mailto:access@school.example\""));
    assert!(!named.contains(words::SCHOOL));
}

#[test]
fn days_are_in_order_and_none_is_after_the_statement() {
    let statement = &shipped().accessibility;
    let first = Day::new(2026, 11, 22).expect("the day of the first page");
    for day in
        statement.checks.iter().map(|it| it.day).chain(statement.gaps.iter().map(|it| it.since))
    {
        assert!(first <= day && day <= statement.updated, "{}", day.to_text());
    }
}

#[test]
fn every_test_that_is_named_exists() {
    let statement = &shipped().accessibility;
    let all: BTreeSet<&String> = statement.checks.iter().flat_map(|it| &it.tests).collect();
    assert!(all.len() > 20, "{}", all.len());
    for it in all {
        let (file, name) = it.split_once("::").expect("a file and a function");
        let path = format!("{}/{file}", env!("CARGO_MANIFEST_DIR"));
        let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{file}: {error}"));
        assert!(text.contains(&format!("#[test]\nfn {name}(")), "{file} has no test {name}");
    }
}

#[test]
fn the_versions_that_are_named_are_those_of_the_tools() {
    let path = format!("{}/.ci/tools", env!("CARGO_MANIFEST_DIR"));
    let tools = fs::read_to_string(path).expect("the tools");
    let (_, axe) = tools.split_once(" AXE=").expect("a version of axe");
    let axe = ["axe-core ", axe.split(' ').next().expect("a version")].concat();
    let with = shipped().accessibility.checks.iter().map(|it| &it.with);
    let named: Vec<_> = with.filter(|it| it.contains("axe-core")).collect();
    assert!(named.len() > 2 && named.iter().all(|it| it.contains(&axe)), "{axe}: {named:?}");
}
