//! Which parts of an address make another page: those that `pages::keys` names,
//! and no other.

use super::{ORIGIN, catalog, live, model, shipped, sites, views};
use crate::generated::{self, Even};
use docent::{
    content::{self, Origin},
    domain::{calendar::Day, explorer::PAGE},
    pages,
    route::{Route, query},
    state::{Loaded, Model, Pairs},
};
use std::collections::BTreeSet;

const TODAY: Option<(i16, i8, i8)> = Some((2026, 11, 22));

fn today() -> Option<Day> {
    TODAY.and_then(|(year, month, day)| Day::new(year, month, day))
}

/// A key and a value that are none of the view’s.
fn stranger(even: &mut Even, known: &[&str], keys: &[&str]) -> (String, String) {
    loop {
        let key = match even.below(4) {
            0 => (*even.of(known)).to_owned(),
            1 => even.of(known).to_uppercase(),
            2 => format!("{} ", even.of(known)),
            _ => (0..=even.below(6))
                .map(|_| char::from(b'a' + u8::try_from(even.below(26)).expect("a letter")))
                .collect(),
        };
        if !keys.contains(&key.as_str()) {
            let values =
                ["", "1", "100", "time", "online", "dundee-mmed", "2027-fall", "<b>", "ä&=?#"];
            return (key, (*even.of(&values)).to_owned());
        }
    }
}

/// Every key that some view reads, and one of the first page that changes
/// nothing before there are answers.
fn known() -> Vec<&'static str> {
    let catalog = catalog();
    let mut known: BTreeSet<&str> = BTreeSet::from(["change", "utm_source", "ref"]);
    known.extend(views(&catalog).iter().flat_map(|(_, route)| pages::keys(route.as_ref())));
    known.into_iter().collect()
}

#[test]
fn other_keys_of_an_address_change_nothing() {
    let mut even = Even::new(31);
    let (catalog, known) = (catalog(), known());
    let site = &sites()[1];
    for (path, route) in views(&catalog) {
        let keys = pages::keys(route.as_ref());
        let plain = live(site, &path, "", today());
        let is_program = path.starts_with("/programs/");
        for _ in 0..if is_program { 3 } else { 12 } {
            let pairs: Pairs =
                (0..=even.below(4)).map(|_| stranger(&mut even, &known, &keys)).collect();
            let search = query(&pairs);
            assert!(live(site, &path, &search, today()) == plain, "{path}?{search}");
        }
    }
}

#[test]
fn the_canonical_address_keeps_the_keys_of_its_view_and_no_other() {
    let mut even = Even::new(37);
    let (catalog, known) = (catalog(), known());
    for site in &sites() {
        for (path, route) in views(&catalog) {
            let keys = pages::keys(route.as_ref());
            for _ in 0..4 {
                let mut pairs = Pairs::new();
                for _ in 0..even.below(5) {
                    if keys.is_empty() || even.below(2) == 0 {
                        pairs.push(stranger(&mut even, &known, &keys));
                    } else {
                        let value = *even.of(&["", "a b", "ä&=?#"]);
                        pairs.push(((*even.of(&keys)).to_owned(), value.to_owned()));
                    }
                }
                let model = model(site, &path, &query(&pairs), today());
                pairs.retain(|(key, _)| keys.contains(&key.as_str()));
                let wanted = route.as_ref().map(|it| site.root.href_with(it, &pairs));
                assert_eq!(pages::canonical(&model), wanted, "{path}");
            }
        }
    }
}

/// A view, and for each of its keys a value that changes it.
fn examples() -> Vec<(String, Vec<(&'static str, String)>)> {
    let catalog = catalog();
    let id = catalog.programs[1].id.to_string();
    let program = Route::Program(catalog.institution.featured.clone()).path();
    let own = |pairs: &[(&'static str, &str)]| -> Vec<(&'static str, String)> {
        pairs.iter().map(|(key, value)| (*key, (*value).to_owned())).collect()
    };
    let page = (2 * PAGE).to_string();
    let mut list =
        own(&[("q", "certificate"), ("sort", "time"), ("show", &page), ("compare", &id)]);
    let index = many("/programs", "").index;
    let mut seen = BTreeSet::new();
    for value in index.values {
        if seen.insert(value.facet.as_str()) {
            list.push((value.facet.as_str(), value.word.clone()));
        }
    }
    vec![
        ("/programs".into(), list),
        (program, own(&[("years", "4"), ("start", "2028-fall"), ("terms", "2"), ("course", "0")])),
    ]
}

/// The same with more programs than are shown at once.
fn many(path: &str, search: &str) -> Model {
    let many = generated::catalog(super::CATALOG, PAGE + 20);
    let document = content::read(&many).expect("it is accepted");
    let catalog = Loaded::new(document, Origin::Live, None);
    let site = sites()[0].clone();
    let mut model = Model::new(site, path, catalog, today());
    model.arrive(path, search);
    model
}

#[test]
fn each_key_of_a_view_can_change_it() {
    for (path, examples) in examples() {
        let route = Route::parse(&path);
        let mut keys = pages::keys(route.as_ref());
        let plain = pages::view(&many(&path, "")).into_string();
        for (key, value) in examples {
            let search = query(&[(key.to_owned(), value)]);
            let changed = pages::view(&many(&path, &search)).into_string();
            assert!(changed != plain, "{path}?{search} is the same page");
            let before = keys.len();
            keys.retain(|it| *it != key);
            assert_eq!(keys.len(), before - 1, "{key} is not a key of {path}");
        }
        assert_eq!(keys, [""; 0], "keys of {path} without an example");
    }
    let catalog = catalog();
    let with_keys = views(&catalog).into_iter().filter(|(_, route)| {
        let keys = pages::keys(route.as_ref());
        !keys.is_empty() && !matches!(route, Some(Route::Program(_)))
    });
    let paths: Vec<String> = with_keys.map(|(path, _)| path).collect();
    assert_eq!(
        paths,
        ["/careers", "/quiz", "/programs", "/timing", "/plan", "/compare", "/advise"],
        "the tools have tests of their own"
    );
}

#[test]
fn a_page_is_made_for_its_address_without_a_query() {
    let content = shipped();
    for site in &sites() {
        for (path, _) in views(&content.catalog) {
            let page = docent::page(site, &path, ORIGIN, &content).into_string();
            assert!(page == live(site, &path, "", None), "{path}");
        }
    }
}
