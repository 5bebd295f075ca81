//! The sitemap and `robots.txt`.

use super::{ORIGIN, catalog, sites};
use docent::publishing::{address, robots, routes, sitemap};

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
        let addresses: Vec<String> =
            routes(&catalog).iter().map(|it| address(&site, ORIGIN, it)).collect();
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
