//! What the head of a page says to those who do not see the page.

use super::{address, editor_address, file, linked_data, plain_address, routes, stale_since};
use crate::{
    domain::catalog::Catalog,
    route::{EditorPage, PlainPage, Route},
    state::Site,
    words::{descriptions, editor, plain, site as words},
};
use maud::{Markup, html};

/// The picture of link previews, below the site’s root.
pub use crate::route::PREVIEW;
/// Its width, in pixels.
pub const PREVIEW_WIDTH: u32 = 1200;
/// Its height, in pixels.
pub const PREVIEW_HEIGHT: u32 = 630;

/// All of a page’s head that differs by page, save its title. An address
/// without a page, `None` or a program that the content does not hold, is kept
/// out of search and has neither a canonical address nor a preview.
pub fn head(site: &Site, origin: &str, route: Option<&Route>, catalog: &Catalog) -> Markup {
    let page = page(route, catalog);
    html! {
        meta name="description" content=(description(page, catalog));
        @match page {
            Some(route) => (found(site, origin, route, catalog)),
            None => meta name="robots" content="noindex";
        }
    }
}

/// What a page is, in about a line and a half.
pub fn description(route: Option<&Route>, catalog: &Catalog) -> String {
    match page(route, catalog) {
        None => descriptions::nowhere(),
        Some(Route::Home) => descriptions::HOME.into(),
        Some(Route::Programs) => descriptions::programs(catalog),
        Some(Route::Program(id)) => catalog.program(id).map_or_else(String::new, |program| {
            descriptions::program(program, stale_since(program, catalog))
        }),
        Some(Route::Compare) => descriptions::COMPARE.into(),
        Some(Route::SelfCheck) => descriptions::SELF_CHECK.into(),
        Some(Route::Timing) => descriptions::TIMING.into(),
        Some(Route::Roles) => descriptions::ROLES.into(),
        Some(Route::MyPlan) => descriptions::MY_PLAN.into(),
        Some(Route::Advise) => descriptions::ADVISE.into(),
        Some(Route::Method) => descriptions::METHOD.into(),
        Some(Route::Privacy) => descriptions::PRIVACY.into(),
        Some(Route::Accessibility) => descriptions::ACCESSIBILITY.into(),
    }
}

/// The route where it has a page.
fn page<'a>(route: Option<&'a Route>, catalog: &Catalog) -> Option<&'a Route> {
    route.filter(|it| routes(catalog).contains(it))
}

fn found(site: &Site, origin: &str, route: &Route, catalog: &Catalog) -> Markup {
    let heading = words::heading(Some(route), catalog);
    let description = description(Some(route), catalog);
    html! {
        (preview(site, origin, &address(site, origin, route), &heading, &description))
        @if let Route::Program(id) = route && let Some(program) = catalog.program(id) {
            (linked_data::script(&linked_data::program(site, origin, program, catalog)))
        }
    }
}

/// The same of a plain page.
pub fn plain_head(site: &Site, origin: &str, page: PlainPage) -> Markup {
    let address = plain_address(site, origin, page);
    described(site, origin, &address, plain::heading(page), plain::description(page))
}

/// The same of a page for web editors.
pub fn editor_head(site: &Site, origin: &str, page: EditorPage) -> Markup {
    let address = editor_address(site, origin, page);
    described(site, origin, &address, editor::heading(page), editor::description(page))
}

/// What search engines say of a page, and what link previews show.
fn described(site: &Site, origin: &str, address: &str, heading: &str, about: &str) -> Markup {
    html! {
        meta name="description" content=(about);
        (preview(site, origin, address, heading, about))
    }
}

/// The canonical address, and what link previews show.
fn preview(site: &Site, origin: &str, address: &str, heading: &str, description: &str) -> Markup {
    html! {
        link rel="canonical" href=(address);
        meta property="og:site_name" content=(words::NAME);
        meta property="og:type" content="website";
        meta property="og:locale" content="en_US";
        meta property="og:url" content=(address);
        meta property="og:title" content=(heading);
        meta property="og:description" content=(description);
        meta property="og:image" content=(file(site, origin, PREVIEW));
        meta property="og:image:width" content=(PREVIEW_WIDTH);
        meta property="og:image:height" content=(PREVIEW_HEIGHT);
        meta property="og:image:alt" content=(descriptions::PREVIEW);
        meta name="twitter:card" content="summary_large_image";
    }
}
