//! What crawlers ask for first: `robots.txt` and the sitemap.

use super::{address, editor_address, file, plain_address, routes};
use crate::{
    domain::{calendar::Day, catalog::Catalog},
    route::{EditorPage, PlainPage},
    state::Site,
};

/// The name of the sitemap, below the site’s root.
const SITEMAP: &str = "sitemap.xml";

/// `sitemap.xml` after sitemaps.org: every address that answers with a page,
/// last changed when the content was.
pub fn sitemap(site: &Site, origin: &str, catalog: &Catalog) -> String {
    let mut text = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    let updated = iso(catalog.updated);
    let views = routes(catalog).into_iter().map(|it| address(site, origin, &it));
    let plain = PlainPage::ALL.into_iter().map(|it| plain_address(site, origin, it));
    let editor = EditorPage::ALL.into_iter().map(|it| editor_address(site, origin, it));
    for address in views.chain(plain).chain(editor) {
        text.extend(["<url><loc>", &escape(&address), "</loc><lastmod>", &updated]);
        text.push_str("</lastmod></url>\n");
    }
    text.push_str("</urlset>\n");
    text
}

/// `robots.txt`: everything may be read. A crawler looks for it at the root of
/// a host only, so in a sub-folder the school’s own must name the sitemap.
pub fn robots(site: &Site, origin: &str) -> String {
    let sitemap = file(site, origin, SITEMAP);
    format!("User-agent: *\nAllow: /\n\nSitemap: {sitemap}\n")
}

/// A day as ISO 8601 writes it: "2026-11-22".
pub(super) fn iso(day: Day) -> String {
    format!("{:04}-{:02}-{:02}", day.year(), day.month(), day.day())
}

/// A text between the tags of XML.
fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
        .replace('\'', "&apos;")
}
