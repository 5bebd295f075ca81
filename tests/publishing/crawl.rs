//! The sitemap and `robots.txt`.

use super::{ORIGIN, catalog, sites};
use docent::{
    pages,
    publishing::{address, editor_address, llms, plain_address, robots, routes, sitemap},
    route::{EditorPage, PlainPage},
};

/// The texts between these tags, in order.
fn texts<'a>(xml: &'a str, tag: &str) -> Vec<&'a str> {
    let (start, end) = (format!("<{tag}>"), format!("</{tag}>"));
    let parts = xml.split(start.as_str()).skip(1);
    parts.map(|it| it.split_once(end.as_str()).expect("the tag ends").0).collect()
}

#[test]
fn the_sitemap_lists_every_canonical_address_and_no_other() {
    let catalog = catalog();
    for site in sites() {
        let xml = sitemap(&site, ORIGIN, &catalog);
        let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
                           <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";
        assert!(xml.starts_with(declaration), "{xml}");
        assert!(xml.ends_with("</urlset>\n"), "{xml}");
        let mut addresses: Vec<String> =
            routes(&catalog).iter().map(|it| address(&site, ORIGIN, it)).collect();
        addresses.extend(PlainPage::ALL.map(|it| plain_address(&site, ORIGIN, it)));
        addresses.extend(EditorPage::ALL.map(|it| editor_address(&site, ORIGIN, it)));
        assert_eq!(texts(&xml, "loc"), addresses);
        for (text, route) in texts(&xml, "loc").into_iter().zip(routes(&catalog)) {
            let path = text.strip_prefix(ORIGIN).expect("the address is whole");
            assert_eq!(site.root.route(path), Some(route));
        }
        let days = texts(&xml, "lastmod");
        assert_eq!(days.len(), addresses.len());
        assert!(days.iter().all(|it| *it == "2026-11-22"), "{days:?}");
        assert_eq!(texts(&xml, "url").len(), addresses.len());
    }
}

#[test]
fn the_sitemap_is_xml_whatever_the_address_holds() {
    let xml = sitemap(&sites()[0], "https://a&b<c>\"'", &catalog());
    let first = texts(&xml, "loc")[0];
    assert_eq!(first, "https://a&amp;b&lt;c&gt;&quot;&apos;/");
}

#[test]
fn robots_may_read_everything_and_find_the_sitemap() {
    let [root, folder] = sites();
    let text = "User-agent: *\nAllow: /\n\nSitemap: https://school.example/sitemap.xml\n";
    assert_eq!(robots(&root, ORIGIN), text);
    assert!(robots(&folder, ORIGIN).ends_with("Sitemap: https://school.example/a/b/sitemap.xml\n"));
}

#[test]
fn llms_txt_names_every_view_program_and_content_file_of_its_site() {
    let catalog = catalog();
    for site in sites() {
        let text = llms(&site, ORIGIN, &catalog);
        assert!(text.starts_with("# Docent\n\n> "), "{text}");
        assert!(!text.contains('\u{a0}'));
        for route in routes(&catalog) {
            let link = format!("]({})", address(&site, ORIGIN, &route));
            assert!(text.contains(&link), "{link}");
            for key in pages::keys(Some(&route)).into_iter().filter(|_| route.file().is_some()) {
                assert!(text.contains(key), "{key}");
            }
        }
        for name in ["catalog", "pathways", "timing", "assessment", "glossary"] {
            let live = format!("{ORIGIN}{}{name}.json", site.endpoint);
            assert!(text.contains(&format!("]({live})")), "{live}");
            assert!(std::path::Path::new(&format!("public/api/v1/{name}.schema.json")).exists());
        }
        assert!(text.contains("link-format.txt"));
        let ours = text.matches("](").count();
        assert_eq!(text.matches(&format!("]({ORIGIN}{}", site.root.as_str())).count(), ours);
    }
}
