//! What search engines and link previews read: the head of each page, the
//! sitemap, `robots.txt` and `llms.txt`. Made at the build; the app holds none of it.
//!
//! An `origin` is scheme, host and port of the site, as
//! [`hosting::origin`](crate::hosting::origin) gives it. Nothing here knows
//! today’s date: a program is measured by the year of the content.

mod assistants;
mod crawl;
mod head;
pub mod linked_data;

pub use assistants::llms;
pub use crawl::{robots, sitemap};
pub use head::{
    PREVIEW, PREVIEW_HEIGHT, PREVIEW_WIDTH, description, editor_head, head, plain_head,
};

use crate::{
    domain::{
        catalog::Catalog,
        program::Program,
        source::Year,
        vintage::{is_stale, last_seen},
    },
    route::{EditorPage, PlainPage, Route},
    state::Site,
};

/// Every route that has a page of its own: the views, then the programs in the
/// order of the content. Any other address is answered with 404.
pub fn routes(catalog: &Catalog) -> Vec<Route> {
    let programs = catalog.programs.iter().map(|it| Route::Program(it.id.clone()));
    [Route::Home]
        .into_iter()
        .chain(Route::DESTINATIONS)
        .chain([Route::Compare])
        .chain(Route::FOOTER)
        .chain(programs)
        .collect()
}

/// The whole address of a route, which is its canonical one.
pub fn address(site: &Site, origin: &str, route: &Route) -> String {
    [origin, &site.root.href(route)].concat()
}

/// The whole address of a plain page, which is its canonical one.
pub fn plain_address(site: &Site, origin: &str, page: PlainPage) -> String {
    [origin, &page.href(&site.root)].concat()
}

/// The whole address of a page for web editors, which is its canonical one.
pub fn editor_address(site: &Site, origin: &str, page: EditorPage) -> String {
    [origin, &page.href(&site.root)].concat()
}

/// The whole address of a file below the site’s root.
fn file(site: &Site, origin: &str, name: &str) -> String {
    [origin, site.root.as_str(), name].concat()
}

/// The year in which a program was last seen, where it may have closed by the
/// year of the content.
fn stale_since(program: &Program, catalog: &Catalog) -> Option<Year> {
    let seen = last_seen(program, &catalog.sources)?;
    let year = Year::try_from(catalog.updated.year()).ok()?;
    is_stale(seen, year).then_some(seen)
}
