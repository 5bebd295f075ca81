//! The head of every page: each tag once, each page told from the others, and
//! no text of the content that becomes markup.

use super::{
    ORIGIN, catalog, changed, route, sites,
    tags::{Tag, tags},
};
use docent::{
    domain::catalog::Catalog,
    publishing::{self, PREVIEW_HEIGHT, PREVIEW_WIDTH, address, routes},
    route::Route,
    state::Site,
    words::site,
};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// A text that ends a script, an attribute or a comment where it is not
/// escaped.
const HOSTILE: &str =
    "\"'><!--</script><SCRIPT>alert(1)</sCrIpT\n>&lt;\u{2028}\u{2029}\\u003c{shell}";

fn head(site: &Site, route: Option<&Route>, catalog: &Catalog) -> Vec<Tag> {
    tags(&publishing::head(site, ORIGIN, route, catalog).into_string())
}

/// What tells a tag from the others: "meta description", "link canonical".
fn key(tag: &Tag) -> String {
    let key = ["name", "property", "rel", "type"].iter().find_map(|it| tag.get(it));
    format!("{} {}", tag.name, key.expect("a tag says what it is"))
}

/// The content of the tag with this key.
fn content<'a>(tags: &'a [Tag], wanted: &str) -> &'a str {
    let tag = tags.iter().find(|it| key(it) == wanted).unwrap_or_else(|| panic!("no {wanted}"));
    tag.get("content").or(tag.get("href")).expect("it has a content")
}

#[test]
fn every_head_has_each_tag_once() {
    let catalog = catalog();
    let wanted = [
        "link canonical",
        "meta description",
        "meta og:description",
        "meta og:image",
        "meta og:image:alt",
        "meta og:image:height",
        "meta og:image:width",
        "meta og:locale",
        "meta og:site_name",
        "meta og:title",
        "meta og:type",
        "meta og:url",
        "meta twitter:card",
    ];
    for site in sites() {
        for route in routes(&catalog) {
            let mut keys: Vec<String> =
                head(&site, Some(&route), &catalog).iter().map(key).collect();
            keys.sort();
            let data = matches!(route, Route::Program(_)).then_some("script application/ld+json");
            let wanted: Vec<&str> = wanted.into_iter().chain(data).collect();
            assert_eq!(keys, wanted, "{route:?}");
        }
    }
}

#[test]
fn a_head_says_the_same_in_every_tag() {
    let catalog = catalog();
    for site in sites() {
        for route in routes(&catalog) {
            let tags = head(&site, Some(&route), &catalog);
            let address = address(&site, ORIGIN, &route);
            assert_eq!(address, format!("{ORIGIN}{}", site.root.href(&route)));
            assert_eq!(content(&tags, "link canonical"), address);
            assert_eq!(content(&tags, "meta og:url"), address);
            let description = content(&tags, "meta description");
            assert_eq!(content(&tags, "meta og:description"), description);
            let heading = site::heading(Some(&route), &catalog);
            assert_eq!(content(&tags, "meta og:title"), heading);
            if let Some(data) = tags.iter().find(|it| it.name == "script") {
                let data: Value = serde_json::from_str(&data.text).expect("it is JSON");
                assert_eq!(data["url"], json!(address));
                assert_eq!(data["description"], json!(description));
            }
        }
    }
}

#[test]
fn pages_are_told_apart_by_title_description_and_address() {
    let catalog = catalog();
    let site = &sites()[0];
    let mut all: Vec<Option<Route>> = routes(&catalog).into_iter().map(Some).collect();
    all.push(None);
    let (mut titles, mut descriptions) = (BTreeSet::new(), BTreeSet::new());
    let mut addresses = BTreeSet::new();
    for route in &all {
        let tags = head(site, route.as_ref(), &catalog);
        assert!(titles.insert(site::title(&site::heading(route.as_ref(), &catalog))));
        assert!(descriptions.insert(content(&tags, "meta description").to_owned()), "{route:?}");
        if route.is_some() {
            assert!(addresses.insert(content(&tags, "link canonical").to_owned()), "{route:?}");
        }
    }
}

#[test]
fn an_address_that_leads_nowhere_stays_out_of_search() {
    let catalog = catalog();
    for site in sites() {
        for nowhere in [None, Some(route("not-in-the-list"))] {
            let tags = head(&site, nowhere.as_ref(), &catalog);
            let keys: Vec<String> = tags.iter().map(key).collect();
            assert_eq!(keys, ["meta description", "meta robots"]);
            assert_eq!(content(&tags, "meta robots"), "noindex");
        }
    }
}

#[test]
fn the_preview_is_the_picture_that_is_named() {
    let picture = include_bytes!("../../public/preview.png");
    assert!(picture.starts_with(b"\x89PNG\r\n\x1a\n"));
    let side = |at: usize| u32::from_be_bytes(picture[at..at + 4].try_into().unwrap());
    assert_eq!((side(16), side(20)), (PREVIEW_WIDTH, PREVIEW_HEIGHT));
    assert!(picture.len() <= 40_000, "{} bytes", picture.len());
    for site in sites() {
        let tags = head(&site, Some(&Route::Home), &catalog());
        let image = format!("{ORIGIN}{}preview.png", site.root.as_str());
        assert_eq!(content(&tags, "meta og:image"), image);
        assert_eq!(content(&tags, "meta og:image:width"), PREVIEW_WIDTH.to_string());
        assert_eq!(content(&tags, "meta og:image:height"), PREVIEW_HEIGHT.to_string());
    }
}

#[test]
fn no_text_of_the_content_becomes_markup() {
    let catalog = changed(|catalog| {
        let program = &mut catalog["programs"][0];
        for key in ["institution", "shortName", "title", "shortTitle"] {
            program[key] = json!(HOSTILE);
        }
        program["requirements"][0]["rule"]["value"] = json!(HOSTILE);
        program["tuition"]["note"] = json!(HOSTILE);
        program["credits"]["note"] = json!(HOSTILE);
        for source in catalog["sources"].as_array_mut().unwrap() {
            source["title"] = json!(HOSTILE);
        }
    });
    let route = Route::Program(catalog.programs[0].id.clone());
    for site in sites() {
        let markup = publishing::head(&site, ORIGIN, Some(&route), &catalog).into_string();
        let tags = tags(&markup);
        assert_eq!(tags.iter().filter(|it| it.name == "script").count(), 1);
        assert!(content(&tags, "meta og:title").contains(HOSTILE));
        let text = &tags.last().unwrap().text;
        assert!(!text.contains(['<', '>', '&', '\u{2028}', '\u{2029}']), "{text}");
        let data: Value = serde_json::from_str(text).expect("it is JSON");
        assert_eq!(data["name"], json!(HOSTILE));
        assert_eq!(data["provider"]["name"], json!(HOSTILE));
        assert_eq!(data["subjectOf"]["name"], json!(HOSTILE));
        assert_eq!(data["programPrerequisites"][0], json!(HOSTILE));
    }
}
