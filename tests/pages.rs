//! The page shell: what stands in the document until the app is ready, made
//! natively for every view.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test stops at what it did not expect"
)]

use docent::{
    content,
    domain::{catalog::Catalog, id::ProgramId},
    route::{Root, Route},
    state::Site,
    words::{home, not_found, site},
};

const CATALOG: &str = include_str!("../public/api/v1/catalog.json");

/// Every view: its path below the root, and its route where it has one.
fn views() -> Vec<(String, Option<Route>)> {
    let catalog: Catalog = content::read(CATALOG).expect("the shipped catalog is accepted");
    let mut routes = vec![Route::Home, Route::Compare];
    routes.extend(Route::DESTINATIONS);
    routes.extend(Route::FOOTER);
    routes.extend(catalog.programs.into_iter().map(|it| Route::Program(it.id)));
    routes.push(Route::Program(ProgramId::new("not-in-the-catalog")));
    let mut views: Vec<_> = routes.into_iter().map(|it| (it.path(), Some(it))).collect();
    views.push(("/nowhere/at/all".into(), None));
    views
}

fn sites() -> [Site; 2] {
    ["/", "/a/b/"].map(|root| Site::new(Root::new(root), "api/v1/"))
}

/// The tags of the markup, each as it is written between its angle brackets.
fn tags(html: &str) -> Vec<&str> {
    let mut tags = Vec::new();
    let mut rest = html;
    while let Some((_, after)) = rest.split_once('<') {
        let mut quoted = false;
        let end = after.find(|sign| {
            quoted ^= sign == '"';
            sign == '>' && !quoted
        });
        let end = end.expect("every tag is closed");
        tags.push(&after[..end]);
        rest = &after[end..];
    }
    tags
}

/// The names of a tag's attributes.
fn attributes(tag: &str) -> Vec<&str> {
    let mut names = Vec::new();
    let mut rest = tag.split_once(char::is_whitespace).map_or("", |(_, rest)| rest);
    while !rest.trim().is_empty() {
        rest = rest.trim_start();
        let end = rest.find(['=', ' ', '\n']).unwrap_or(rest.len());
        names.push(&rest[..end]);
        rest = &rest[end..];
        if let Some(value) = rest.strip_prefix("=\"") {
            rest = value.split_once('"').map_or("", |(_, rest)| rest);
        } else if !rest.is_empty() {
            rest = &rest[1..];
        }
    }
    names.into_iter().filter(|name| *name != "/").collect()
}

/// How many tags open an element with this name.
fn count(html: &str, name: &str) -> usize {
    let is_named = |tag: &&str| tag.split([' ', '\n', '/']).next() == Some(name);
    tags(html).into_iter().filter(is_named).count()
}

/// Runs `check` on the shell of every view at every root.
fn check(check: impl Fn(&str, &str, Option<&Route>, &Site)) {
    for site in sites() {
        for (path, route) in views() {
            let html = docent::shell(&site, &path);
            let name = format!("{}{path}", site.root.base());
            check(&name, &html, route.as_ref(), &site);
        }
    }
}

#[test]
fn every_view_has_one_heading_of_the_first_level_before_there_is_content() {
    check(|name, html, route, _| {
        assert_eq!(count(html, "h1"), 1, "{name}: {html}");
        let start = html.split_once("<h1").expect("it is there").1;
        let text = start.split_once('>').and_then(|(_, rest)| rest.split_once("</h1>"));
        let text = text.map_or("", |(text, _)| text);
        let wanted = match route {
            None => not_found::HEADING,
            Some(Route::Home) => home::HEADING,
            Some(_) => return assert!(text.len() > 4, "{name}: {text}"),
        };
        assert_eq!(text.replace("<!>", "").replace("<!---->", ""), wanted, "{name}");
    });
}

#[test]
fn no_element_has_a_style_or_a_handler_of_its_own() {
    check(|name, html, _, _| {
        for tag in tags(html) {
            for attribute in attributes(tag) {
                let is_handler = attribute.starts_with("on");
                assert!(attribute != "style" && !is_handler, "{name}: <{tag}>");
            }
            assert!(!tag.starts_with("script") && !tag.starts_with("style"), "{name}: <{tag}>");
        }
    });
}

#[test]
fn every_view_stands_in_the_same_frame() {
    check(|name, html, _, _| {
        for (element, wanted) in [("header", 1), ("main", 1), ("footer", 1), ("nav", 2)] {
            assert_eq!(count(html, element), wanted, "{name}: <{element}>");
        }
        let first = tags(html).into_iter().find(|tag| tag.starts_with("a "));
        let first = first.expect("there is a link");
        assert!(first.contains("#main") && first.contains("external"), "{name}: <{first}>");
        assert!(html.contains(site::AFFILIATION), "{name} says what it is");
    });
}

#[test]
fn every_link_of_the_frame_stays_below_the_root() {
    check(|name, html, _, site| {
        for tag in tags(html).into_iter().filter(|tag| tag.starts_with("a ")) {
            let href = tag.split_once("href=\"").and_then(|(_, rest)| rest.split_once('"'));
            let href = href.map_or("", |(href, _)| href);
            let is_own = href.starts_with(site.root.as_str()) || href.starts_with('#');
            assert!(is_own, "{name}: <{tag}>");
            let path = href.split(['?', '#']).next().unwrap_or_default();
            let is_file = path.starts_with(&site.endpoint);
            let is_route = path.is_empty() || is_file || site.root.route(path).is_some();
            assert!(is_route, "{name}: <{tag}> leads nowhere");
        }
    });
}

#[test]
fn the_current_place_is_marked_once_at_most() {
    check(|name, html, route, _| {
        let n_current = html.matches("aria-current=\"page\"").count();
        let is_in_navigation =
            route.is_some_and(|it| Route::DESTINATIONS.contains(it) || Route::FOOTER.contains(it));
        assert_eq!(n_current, usize::from(is_in_navigation), "{name}: {html}");
    });
}

#[test]
fn ids_stand_there_once() {
    check(|name, html, _, _| {
        let mut ids: Vec<&str> = tags(html)
            .into_iter()
            .filter_map(|tag| tag.split_once(" id=\"")?.1.split_once('"').map(|(id, _)| id))
            .collect();
        let n_ids = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), n_ids, "{name}: {ids:?}");
    });
}
