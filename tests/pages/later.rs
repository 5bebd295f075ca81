//! Nothing on a static page hangs on the day: what it says, the app says too on
//! any later day, and the few places where the app says more are named here.

use super::{CATALOG, GLOSSARY, ORIGIN, catalog, check, live, shipped, sites, views};
use crate::elements::{Element, elements, is_within};
use docent::{
    Shipped,
    domain::{calendar::Day, catalog::Catalog, source::Year},
    route::Route,
};
use serde_json::Value;
use std::collections::BTreeSet;

/// Where a day shows: its name, and which elements it is.
type Dated = (&'static str, fn(&[Element], &Element) -> bool);

const DATED: [Dated; 6] = [
    ("the day of printing", |all, it| {
        it.has_class("paper-only") && is_within(all, it, "site-footer")
    }),
    ("sorting by the next start", |_, it| {
        it.name == "option" && it.attribute("value") == Some("start")
    }),
    ("the starts to choose from", |all, it| {
        it.name == "div"
            && ["", "undated"].contains(&it.attribute("class").unwrap_or_default())
            && parent(all, it).is_some_and(|it| it.has_class("study-plan__fields"))
    }),
    ("when a plan would end", |_, it| it.has_class("lead") && it.text.starts_with("Starting ")),
    ("when a year of a plan begins", |all, it| {
        let is_head = it.name == "th" && it.attribute("scope") == Some("row");
        (is_head || it.has_class("visually-hidden")) && is_within(all, it, "study-plan__table")
    }),
    ("a program that may have closed since", |_, it| it.has_class("stale")),
];

fn parent<'a>(all: &'a [Element], it: &Element) -> Option<&'a Element> {
    it.around.last().map(|at| &all[*at])
}

/// The days on which the app is looked at: the content’s, and later ones.
fn days(catalog: &Catalog) -> [Day; 4] {
    let updated = catalog.updated;
    let later = |years: i16, month| Day::new(updated.year() + years, month, 1).expect("a day");
    [updated, later(1, 2), later(5, 9), later(12, 12)]
}

/// The tags and texts of a page without those that a day shows in.
fn undated<'a>(all: &'a [Element], dated: &[Dated]) -> Vec<(&'a Element, String)> {
    let is_dated: Vec<bool> =
        all.iter().map(|it| dated.iter().any(|(_, is_it)| is_it(all, it))).collect();
    let is_left =
        |(at, it): &(usize, &Element)| !is_dated[*at] && !it.around.iter().any(|at| is_dated[*at]);
    let left = all.iter().enumerate().filter(is_left);
    left.map(|(_, it)| (it, format!("{} {}", it.around.len(), it.tag()))).collect()
}

/// Where two pages begin to differ.
fn differs(one: &[Element], other: &[Element], dated: &[Dated]) -> Option<String> {
    let (one, other) = (undated(one, dated), undated(other, dated));
    let tag = |all: &[(&Element, String)], at: usize| all.get(at).map(|it| it.1.clone());
    let at = (0..one.len().max(other.len())).find(|at| tag(&one, *at) != tag(&other, *at))?;
    Some(format!("\n{:?}\n{:?}", tag(&one, at), tag(&other, at)))
}

/// Runs `check` on each static page beside the live one on each day.
fn check_days(mut check: impl FnMut(&str, Day, &[Element], &[Element])) {
    let content = shipped();
    let catalog = &content.catalog;
    let site = &sites()[1];
    for (path, _) in views(catalog) {
        let page = docent::page(site, &path, ORIGIN, &content).into_string();
        let page = elements(&page);
        for day in days(catalog) {
            check(&path, day, &page, &elements(&live(site, &path, "", Some(day))));
        }
    }
}

#[test]
fn a_static_page_is_the_live_one_but_where_a_day_shows() {
    check_days(|path, day, page, live| {
        assert_eq!(differs(page, live, &DATED), None, "{path} on {day:?}");
    });
}

#[test]
fn each_place_where_a_day_shows_is_needed() {
    let mut idle: Vec<usize> = (0..DATED.len()).collect();
    check_days(|_, _, page, live| {
        idle.retain(|index| {
            let mut others = DATED.to_vec();
            others.remove(*index);
            differs(page, live, &others).is_none()
        });
    });
    let idle: Vec<&str> = idle.into_iter().map(|index| DATED[index].0).collect();
    assert_eq!(idle, [""; 0], "no page differs there");
}

/// The words and tags that can be seen, in their order.
fn seen(all: &[Element]) -> Vec<String> {
    let mut seen = Vec::new();
    for it in all.iter().filter(|it| !is_within(all, it, "undated")) {
        if it.name.is_empty() {
            let words = it.text.split(|it: char| !it.is_alphanumeric());
            seen.extend(words.filter(|it| !it.is_empty()).map(str::to_owned));
        } else {
            seen.push(it.tag());
        }
    }
    seen
}

#[test]
fn the_app_takes_nothing_back_on_any_later_day() {
    check_days(|path, day, page, live| {
        let live = seen(live);
        let mut rest = live.iter();
        for it in seen(page) {
            assert!(rest.any(|other| *other == it), "{path} on {day:?} no longer says: {it}");
        }
    });
}

#[test]
fn what_hangs_on_today_is_on_no_live_page_marked_as_undated() {
    check_days(|path, day, _, live| {
        let n_undated = live.iter().filter(|it| it.has_class("undated")).count();
        assert_eq!(n_undated, 0, "{path} on {day:?}");
    });
}

/// The years in a text that lie after this one.
fn years_after(text: &str, year: Year) -> BTreeSet<Year> {
    let numbers = text.split(|it: char| !it.is_ascii_digit()).filter(|it| it.len() == 4);
    let numbers = numbers.filter_map(|it| it.parse().ok());
    numbers.filter(|it| (year + 1..2100).contains(it)).collect()
}

/// All that the content says of a program, as text; of all where it is none.
fn said(route: Option<&Route>) -> String {
    let root: Value = serde_json::from_str(CATALOG).expect("the catalog is JSON");
    let Some(Route::Program(id)) = route else { return [CATALOG, GLOSSARY].concat() };
    let programs = root["programs"].as_array().expect("programs");
    let program = programs.iter().find(|it| it["id"] == id.as_str());
    [program.map(Value::to_string).unwrap_or_default(), root["sources"].to_string()].concat()
}

#[test]
fn no_page_names_a_year_to_come_that_its_content_does_not() {
    let updated = Year::try_from(catalog().updated.year()).expect("a year");
    check(|page| {
        let seen = seen(&page.elements).join(" ");
        let said = years_after(&said(page.route.as_ref()), updated);
        let shown = years_after(&seen, updated);
        assert!(shown.is_subset(&said), "{}: {shown:?}, not only {said:?}", page.name);
    });
}

#[test]
fn the_pages_are_the_same_whenever_they_are_made() {
    // A build has no clock: the same content gives the same page, with the dates
    // of the content where a place must be kept.
    let mut content = shipped();
    let site = &sites()[0];
    let program = Route::Program(content.catalog.institution.featured.clone()).path();
    let page = |content: &Shipped| docent::page(site, &program, ORIGIN, content).into_string();
    let before = page(&content);
    assert_eq!(before, page(&content));
    content.catalog.updated = days(&content.catalog)[2];
    assert_ne!(before, page(&content), "it is the content’s day that counts");
}
