//! What holds of every plain page.

use super::{
    Element, ORIGIN,
    elements::{elements, is_within},
    shipped, sites,
};
use docent::{
    publishing::{llms, plain_address, plain_head, sitemap},
    route::{EditorPage, PlainPage, Route},
    words::{descriptions::MOST, plain},
};
use std::collections::BTreeSet;

#[test]
fn the_addresses_lie_below_those_of_the_tools_and_are_no_views() {
    for site in sites() {
        for page in PlainPage::ALL {
            let href = page.href(&site.root);
            assert!(href.starts_with(&format!("{}/", site.root.href(&page.tool()))), "{href}");
            assert_eq!(site.root.route(&href), None, "no app answers there: {href}");
            let instead = PlainPage::INSTEAD.contains(&page).then_some(page);
            assert_eq!(PlainPage::of(&page.tool()), instead);
        }
    }
    assert_eq!(PlainPage::of(&Route::Home), None);
}

#[test]
fn a_page_has_one_heading_unique_ids_and_links_that_lead_somewhere() {
    for site in sites() {
        for page in PlainPage::ALL {
            let all = elements(&docent::plain_page(&site, page, shipped()).into_string());
            let headings: Vec<String> =
                all.iter().filter(|it| it.name == "h1").map(Element::words).collect();
            assert_eq!(headings, [plain::heading(page)]);
            let ids: Vec<&str> = all.iter().filter_map(|it| it.attribute("id")).collect();
            let unique: BTreeSet<&str> = ids.iter().copied().collect();
            assert_eq!(ids.len(), unique.len(), "{page:?}: ids stand there once");
            let mut n_inside = 0;
            for link in all.iter().filter(|it| it.name == "a") {
                let href = link.attribute("href").expect("a link leads somewhere");
                if let Some(id) = href.strip_prefix('#') {
                    assert!(unique.contains(id), "{page:?}: {}", link.tag());
                    n_inside += 1;
                } else if let Some((_, name)) = href.split_once("api/v1/") {
                    let own = match page {
                        PlainPage::Changes => "changes.json",
                        PlainPage::Statement => "accessibility.json",
                        _ => "no file",
                    };
                    assert_eq!(name, own);
                } else if !href.contains(':') {
                    let is_view = site.root.route(href).is_some();
                    let known =
                        is_view || EditorPage::ALL.iter().any(|it| it.href(&site.root) == href);
                    assert!(known, "{page:?}: {}", link.tag());
                }
            }
            assert!(n_inside >= 4, "{page:?}: {n_inside} links within the page");
        }
    }
}

#[test]
fn nothing_of_a_page_needs_a_script_or_a_day() {
    for page in PlainPage::ALL {
        let all = elements(&docent::plain_page(&sites()[0], page, shipped()).into_string());
        let main = all.iter().position(|it| it.has_class("plain")).expect("there is a page");
        for it in all.iter().filter(|it| it.around.contains(&main)) {
            let is_dead = ["button", "input", "select", "form", "script", "style"];
            assert!(!is_dead.contains(&it.name.as_str()), "{page:?}: {}", it.tag());
            assert!(it.attribute("style").is_none(), "{page:?}: {}", it.tag());
            for class in ["with-app", "without-app", "undated", "asking", "holding"] {
                assert!(!it.has_class(class), "{page:?}: {}", it.tag());
            }
        }
    }
}

#[test]
fn a_page_names_its_content_by_version_and_day() {
    let content = shipped();
    for (page, version, day) in [
        (PlainPage::Roles, &content.pathways.content_version, content.pathways.updated),
        (PlainPage::Timing, &content.timing.content_version, content.timing.updated),
        (PlainPage::SelfCheck, &content.assessment.content_version, content.assessment.updated),
        (PlainPage::Changes, &content.changes.content_version, content.changes.updated),
        (
            PlainPage::Statement,
            &content.accessibility.content_version,
            content.accessibility.updated,
        ),
    ] {
        let all = elements(&docent::plain_page(&sites()[0], page, content).into_string());
        let line = all.iter().find(|it| it.has_class("plain__content")).expect("there is a line");
        assert!(line.text.contains(&plain::content(version, day)), "{}", line.text);
        assert!(line.text.contains(version.as_str()));
    }
}

#[test]
fn a_tool_leads_to_its_page_and_no_other_view_does() {
    let content = shipped();
    for site in sites() {
        for route in docent::publishing::routes(&content.catalog) {
            let view = docent::page(&site, &route.path(), ORIGIN, content).into_string();
            let all = elements(&view);
            let hrefs = PlainPage::ALL.map(|it| it.href(&site.root));
            let leads = |it: &&Element| {
                it.attribute("href").is_some_and(|href| hrefs.iter().any(|own| own == href))
            };
            let found: Vec<&Element> = all.iter().filter(leads).collect();
            let Some(page) = PlainPage::of(&route) else {
                let own = [PlainPage::Changes, PlainPage::Statement].into_iter();
                let own: Vec<String> =
                    own.filter(|it| it.tool() == route).map(|it| it.href(&site.root)).collect();
                let found: Vec<&str> = found.iter().filter_map(|it| it.attribute("href")).collect();
                assert_eq!(found, own, "{route:?}");
                continue;
            };
            let [link] = found.as_slice() else { panic!("{route:?}: {}", found.len()) };
            assert_eq!(link.attribute("href"), Some(page.href(&site.root).as_str()));
            assert_eq!(link.attribute("rel"), Some("external"), "the app lets it go");
            assert!(is_within(&all, link, "without-app"), "{route:?}");
        }
    }
}

#[test]
fn what_is_told_of_a_page_to_others_names_its_address() {
    let catalog = &shipped().catalog;
    for site in sites() {
        let (map, text) = (sitemap(&site, ORIGIN, catalog), llms(&site, ORIGIN, catalog));
        for page in PlainPage::ALL {
            let address = plain_address(&site, ORIGIN, page);
            assert_eq!(address, [ORIGIN, &page.href(&site.root)].concat());
            assert!(map.contains(&format!("<loc>{address}</loc>")), "{address}");
            assert!(text.contains(&format!("]({address})")), "{address}");
            let head = elements(&plain_head(&site, ORIGIN, page).into_string());
            let canonical = head.iter().find(|it| it.attribute("rel") == Some("canonical"));
            assert_eq!(canonical.and_then(|it| it.attribute("href")), Some(address.as_str()));
            let about = head.iter().find(|it| it.attribute("name") == Some("description"));
            let about = about.and_then(|it| it.attribute("content")).expect("it is described");
            assert_eq!(about, plain::description(page));
            let length = about.chars().count();
            assert!((60..=MOST).contains(&length), "{length}: {about}");
        }
    }
}
