//! Addresses: each route has one, and gets back from it.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test stops at what it did not expect"
)]

use docent::{
    content::{self, Document as _},
    domain::{
        assessment::Assessment, catalog::Catalog, glossary::Glossary, id::ProgramId,
        pathway::Pathways, timing::Timing,
    },
    route::{Root, Route, pairs},
    words::site,
};
use std::collections::BTreeSet;

const CATALOG: &str = include_str!("../public/api/v1/catalog.json");

/// Where a site may stand: the path as it is set, and as it is served.
const ROOTS: [(&str, &str); 5] =
    [("/", "/"), ("", "/"), ("/a/b/", "/a/b/"), ("a/b", "/a/b/"), ("/a/b", "/a/b/")];

fn catalog() -> Catalog {
    content::read(CATALOG).expect("the shipped catalog is accepted")
}

/// Every route, with every program of the shipped catalog.
fn routes() -> Vec<Route> {
    let mut routes = vec![
        Route::Home,
        Route::Programs,
        Route::Compare,
        Route::SelfCheck,
        Route::Timing,
        Route::Roles,
        Route::MyPlan,
        Route::Advise,
        Route::Method,
        Route::Privacy,
        Route::Accessibility,
    ];
    for route in &routes {
        // A new route does not compile here until it stands in the list above.
        match route {
            Route::Home
            | Route::Programs
            | Route::Program(_)
            | Route::Compare
            | Route::SelfCheck
            | Route::Timing
            | Route::Roles
            | Route::MyPlan
            | Route::Advise
            | Route::Method
            | Route::Privacy
            | Route::Accessibility => {}
        }
    }
    routes.extend(catalog().programs.into_iter().map(|it| Route::Program(it.id)));
    routes
}

/// Parsing `path` below the root of a host gives `wanted`.
fn check(path: &str, wanted: Option<&Route>) {
    assert_eq!(Route::parse(path).as_ref(), wanted, "{path}");
    for (set, served) in ROOTS {
        let root = Root::new(set);
        assert_eq!(root.as_str(), served, "{set}");
        let address = format!("{}{path}", root.base());
        assert_eq!(root.route(&address).as_ref(), wanted, "{address} at {set}");
    }
}

#[test]
fn every_route_gets_back_from_its_address() {
    for route in routes() {
        let path = route.path();
        assert!(path.starts_with('/') && (path == "/" || !path.ends_with('/')), "{path}");
        check(&path, Some(&route));
        for (set, served) in ROOTS {
            let root = Root::new(set);
            let href = root.href(&route);
            assert!(href.starts_with(served), "{href}");
            assert!(!href.contains("//"), "{href}");
            assert_eq!(root.route(&href), Some(route.clone()), "{href}");
        }
    }
}

#[test]
fn addresses_are_those_of_the_design() {
    for (route, path) in [
        (Route::Home, "/"),
        (Route::Programs, "/programs"),
        (Route::Program(ProgramId::new("johns-hopkins-mehp")), "/programs/johns-hopkins-mehp"),
        (Route::Compare, "/compare"),
        (Route::Method, "/method"),
        (Route::Privacy, "/privacy"),
        (Route::Accessibility, "/accessibility"),
    ] {
        assert_eq!(route.path(), path);
    }
}

#[test]
fn an_address_that_leads_nowhere_is_told_apart() {
    for path in [
        "/nowhere",
        "/programs/",
        "/programs/a/b",
        "/programs/a/",
        "//",
        "//programs",
        "/Programs",
        "/method/",
        "/method/x",
        "/programs?x=1",
        "/compare?p=a",
        "/compare/",
        "/compare/a",
        "/privacy#x",
        "programs",
        "/a/b/programs/",
        "/api/v1/catalog.json",
    ] {
        // With a query or a fragment it is no path, and never handed over as one.
        if path.starts_with('/') {
            check(path, None);
        } else {
            assert_eq!(Route::parse(path), None, "{path}");
        }
    }
}

#[test]
fn a_query_stands_behind_the_path_and_leads_to_the_same_route() {
    let all = [("p".to_owned(), "a&b=c#d e".to_owned()), ("p".to_owned(), "é".to_owned())];
    for (set, _) in ROOTS {
        let root = Root::new(set);
        for route in routes() {
            let href = root.href_with(&route, &all);
            let (path, search) = href.split_once('?').expect("it has a query");
            assert_eq!(path, root.href(&route));
            assert_eq!(pairs(search), all, "{href}");
            assert!(!search.contains(['#', '?', ' ']), "{href}");
            assert_eq!(root.href_with(&route, &[]), path);
        }
    }
}

#[test]
fn an_address_beside_the_site_is_not_of_the_site() {
    let root = Root::new("/a/b/");
    for path in ["/", "/programs", "/a", "/a/", "/a/c/programs", "", "/x/a/b/programs"] {
        assert_eq!(root.route(path), None, "{path}");
    }
    assert_eq!(root.route("/a/bprograms"), None, "a folder whose name only begins the same");
}

#[test]
fn the_root_of_a_site_is_its_first_page_with_or_without_a_slash() {
    for (set, path) in [("/", "/"), ("/", ""), ("/a/b/", "/a/b/"), ("/a/b/", "/a/b")] {
        assert_eq!(Root::new(set).route(path), Some(Route::Home), "{path} at {set}");
    }
}

#[test]
fn the_titles_of_all_routes_differ() {
    let catalog = catalog();
    let mut routes: Vec<Option<Route>> = routes().into_iter().map(Some).collect();
    routes.push(None);
    routes.push(Some(Route::Program(ProgramId::new("gone"))));
    let titles: BTreeSet<String> =
        routes.iter().map(|route| site::title(&site::heading(route.as_ref(), &catalog))).collect();
    assert_eq!(titles.len(), routes.len(), "{titles:#?}");
    assert!(titles.iter().all(|title| title.contains(site::NAME)), "{titles:#?}");
}

#[test]
fn the_titles_of_programs_are_theirs() {
    let catalog = catalog();
    for program in &catalog.programs {
        let route = Route::Program(program.id.clone());
        let heading = site::heading(Some(&route), &catalog);
        assert_eq!(heading, format!("{}: {}", program.short_name, program.title));
    }
}

#[test]
fn the_navigation_marks_where_one_is() {
    for (route, under, wanted) in [
        (Route::Programs, Route::Programs, true),
        (Route::Program(ProgramId::new("a")), Route::Programs, true),
        (Route::Compare, Route::Programs, true),
        (Route::Compare, Route::Compare, true),
        (Route::Programs, Route::Compare, false),
        (Route::Home, Route::Programs, false),
        (Route::Method, Route::Method, true),
        (Route::Method, Route::Privacy, false),
        (Route::Home, Route::Home, true),
        (Route::Programs, Route::Home, false),
    ] {
        assert_eq!(route.is_under(&under), wanted, "{route:?} under {under:?}");
    }
}

#[test]
fn the_navigation_leads_to_routes_that_are_there() {
    let all: Vec<Route> = Route::DESTINATIONS.into_iter().chain(Route::FOOTER).collect();
    let names: BTreeSet<&str> = all.iter().map(site::destination).collect();
    assert_eq!(names.len(), all.len(), "each has a name of its own: {names:?}");
    assert!(all.iter().all(|route| Route::parse(&route.path()).as_ref() == Some(route)));
}

#[test]
fn a_view_that_another_wasm_draws_names_a_content_file_that_there_is() {
    let names = ["", Assessment::NAME, Glossary::NAME, Pathways::NAME, Timing::NAME];
    for route in routes() {
        assert!(route.file().is_none_or(|it| names.contains(&it)), "{route:?}");
    }
    assert_eq!(Route::SelfCheck.file(), Some(Assessment::NAME));
    assert_eq!(Route::Timing.file(), Some(Timing::NAME));
    assert_eq!(Route::Roles.file(), Some(Pathways::NAME));
    assert_eq!(Route::Method.file(), Some(Glossary::NAME));
}
