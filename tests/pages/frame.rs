//! What holds of every page: one heading, ids that are there once, links and
//! labels that lead somewhere, nothing that a policy refuses.

use super::{Page, catalog, check};
use docent::{
    route::{EditorPage, PlainPage, Route},
    words::{home, not_found},
};
use std::path::Path;

/// Attributes that name other elements by their ids.
const NAMES_IDS: [&str; 6] =
    ["for", "form", "aria-labelledby", "aria-describedby", "aria-controls", "data-refuge"];

#[test]
fn every_page_has_one_heading_of_the_first_level() {
    let catalog = catalog();
    check(|page| {
        let headings: Vec<String> = page.named("h1").map(super::Element::words).collect();
        let wanted = match &page.route {
            None => not_found::HEADING,
            Some(Route::Home) => home::HEADING,
            Some(Route::Program(id)) => {
                catalog.program(id).map_or(not_found::PROGRAM, |it| it.title.as_str())
            }
            Some(_) => {
                return assert!(headings.len() == 1 && headings[0].len() > 4, "{headings:?}");
            }
        };
        assert_eq!(headings, [wanted], "{}", page.name);
    });
}

#[test]
fn no_element_has_a_style_or_a_handler_of_its_own() {
    check(|page| {
        for element in &page.elements {
            let is_own = |(name, _): &(String, String)| name == "style" || name.starts_with("on");
            assert!(!element.attributes.iter().any(is_own), "{}: {}", page.name, element.tag());
            let is_refused = ["script", "style", "iframe"].contains(&element.name.as_str());
            assert!(!is_refused, "{}: {}", page.name, element.tag());
        }
    });
}

#[test]
fn every_page_stands_in_the_same_frame_with_its_content() {
    let affiliation = catalog().institution.affiliation;
    check(|page| {
        for (element, wanted) in [("header", 1), ("main", 1), ("footer", 1), ("nav", 2)] {
            assert_eq!(page.named(element).count(), wanted, "{}: <{element}>", page.name);
        }
        let first = page.named("a").next().expect("there is a link");
        let skips =
            first.attribute("href") == Some("#main") && first.attribute("rel") == Some("external");
        assert!(skips, "{}: {}", page.name, first.tag());
        assert!(page.markup.contains(&affiliation), "{} says what it is", page.name);
        for word in ["Loading", "loading", "class=\"waiting\"", "{", "undefined"] {
            assert!(!page.markup.contains(word), "{}: {word}", page.name);
        }
    });
}

/// What is wrong with the address of a link.
fn astray(page: &Page<'_>, href: &str) -> Option<&'static str> {
    if let Some(id) = href.strip_prefix('#') {
        return page.of_id(id).is_none().then_some("nothing has this id");
    }
    if !href.starts_with('/') {
        let is_outside =
            ["https://", "http://", "mailto:", "tel:"].iter().any(|it| href.starts_with(it));
        return (!is_outside).then_some("it is no address");
    }
    let (path, id) = href.split_once('#').map_or((href, None), |(path, id)| (path, Some(id)));
    if let Some(file) = path.strip_prefix(&page.site.endpoint) {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/api/v1");
        return (!folder.join(file).is_file()).then_some("there is no such file");
    }
    let path = path.split('?').next().unwrap_or_default();
    let catalog = catalog();
    let root = &page.site.root;
    let is_plain = PlainPage::ALL.iter().any(|it| it.href(root) == path)
        || EditorPage::ALL.iter().any(|it| it.href(root) == path);
    match page.site.root.route(path) {
        None if is_plain => id.map(|_| "of no section"),
        None => Some("it leads nowhere"),
        Some(Route::Program(id)) if catalog.program(&id).is_none() => Some("of no program"),
        Some(Route::Program(_)) if id.is_some_and(|it| it != "entry") => Some("of no section"),
        Some(Route::Program(_)) => None,
        Some(_) => id.map(|_| "of no section"),
    }
}

#[test]
fn every_link_leads_to_a_page_a_place_or_a_file() {
    check(|page| {
        let links = page.named("a").chain(page.named("form"));
        for link in links {
            let href = link.attribute("href").or_else(|| link.attribute("action"));
            let Some(href) = href else {
                assert_eq!(link.name, "form", "{}: {}", page.name, link.tag());
                continue;
            };
            assert_eq!(astray(page, href), None, "{}: {}", page.name, link.tag());
            let is_outside = !href.starts_with(['/', '#']);
            let is_named = !link.words().is_empty() || link.name == "form";
            assert!(is_named, "{}: {} has no words", page.name, link.tag());
            assert!(!is_outside || link.name == "a", "{}: {}", page.name, link.tag());
        }
        // The entry section is where the first page’s next step leads to.
        if let Some(Route::Program(id)) = &page.route
            && catalog().program(id).is_some()
        {
            assert!(page.of_id("entry").is_some(), "{}", page.name);
        }
    });
}

#[test]
fn the_list_leads_to_every_program() {
    let catalog = catalog();
    check(|page| {
        if page.route == Some(Route::Programs) {
            for program in &catalog.programs {
                let href = page.site.root.href(&Route::Program(program.id.clone()));
                let is_it = |it: &&super::Element| it.attribute("href") == Some(&href);
                let link = page.named("a").find(is_it);
                let link = link.unwrap_or_else(|| panic!("{}: no link to {href}", page.name));
                assert!(link.words().contains(&program.institution), "{}", link.tag());
            }
        }
    });
}

#[test]
fn the_current_place_is_marked_once_at_most() {
    check(|page| {
        let is_current = |it: &&super::Element| it.attribute("aria-current") == Some("page");
        let is_in_navigation = page
            .route
            .as_ref()
            .is_some_and(|it| Route::DESTINATIONS.contains(it) || Route::FOOTER.contains(it));
        let count = page.elements.iter().filter(is_current).count();
        assert_eq!(count, usize::from(is_in_navigation), "{}", page.name);
    });
}

#[test]
fn ids_stand_there_once_and_what_names_one_finds_it() {
    check(|page| {
        let mut ids: Vec<&str> = page.elements.iter().filter_map(|it| it.attribute("id")).collect();
        let n_ids = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), n_ids, "{}: {ids:?}", page.name);
        for element in &page.elements {
            for (name, value) in &element.attributes {
                if NAMES_IDS.contains(&name.as_str()) {
                    for id in value.split(' ') {
                        assert!(ids.contains(&id), "{}: {}", page.name, element.tag());
                    }
                }
            }
        }
    });
}

#[test]
fn a_page_has_its_facts_in_the_words_of_the_live_page() {
    let catalog = catalog();
    check(|page| {
        let Some(Route::Program(id)) = &page.route else { return };
        let Some(program) = catalog.program(id) else { return };
        let path = Route::Program(id.clone()).path();
        let live = super::live(page.site, &path, "", Some(catalog.updated));
        let facts = |all: &[super::Element]| -> Vec<String> {
            let is_fact = |it: &&super::Element| it.has_class("fact");
            all.iter().filter(is_fact).map(super::Element::words).collect()
        };
        let wanted = facts(&super::elements(&live));
        assert!(wanted.len() > 1, "{}: {wanted:?}", page.name);
        assert_eq!(facts(&page.elements), wanted, "{}", page.name);
        assert!(page.markup.contains(&program.institution), "{}", page.name);
    });
}
