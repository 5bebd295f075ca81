//! What stands around every page: the name, the navigation, the foot.

use super::{keeping, typed::typed};
use crate::{
    route::Route,
    state::Model,
    words::{figures, site as words},
};
use maud::{Markup, html};

/// The frame of the site around the current view, with the ways to keep answers.
pub fn site_frame(model: &Model, main: &Markup) -> Markup {
    around(model, &html! { (keeping::above(model)) (main) (keeping::bar(model)) })
}

/// The same around what the app does not run on: nothing there keeps answers.
pub fn around(model: &Model, main: &Markup) -> Markup {
    let site = &model.site;
    let catalog = &model.catalog.document;
    let month = words::content_of(&figures::month_of(catalog.updated));
    html! {
        a.skip-link href="#main" rel="external" { (words::SKIP) }
        header.site-header #site-header {
            a.site-header__name href=(site.root.href(&Route::Home)) { (words::NAME) }
            @if !model.keeping.earlier.is_empty() {
                a.site-header__earlier href="#keep-earlier" rel="external" { (words::EARLIER) }
            }
            nav.site-nav aria-label=(words::MAIN_NAVIGATION) {
                ul.site-nav__list {
                    @for to in Route::DESTINATIONS { (nav_link(model, &to)) }
                }
            }
        }
        p.visually-hidden role="status" { (typed(&model.said)) }
        main.site-main #main tabindex="-1" {
            (main)
        }
        footer.site-footer {
            p.site-footer__text { (catalog.institution.affiliation) " " (month) }
            p.paper-only {
                @let today = model.today.map(figures::day);
                @let updated = figures::day(catalog.updated);
                (words::on_paper(&catalog.content_version, &updated, today.as_deref()))
            }
            nav aria-label=(words::FOOTER_NAVIGATION) {
                ul.site-footer__list {
                    @for to in Route::FOOTER { (nav_link(model, &to)) }
                }
            }
        }
    }
}

fn nav_link(model: &Model, to: &Route) -> Markup {
    let current = model.route.as_ref();
    let is_current = match current {
        Some(current) if current == to => Some("page"),
        Some(current) if current.is_under(to) => Some("true"),
        _ => None,
    };
    // Where nothing would be left behind, the page that was published is there before
    // what draws it would be.
    let keeping = &model.keeping;
    let is_page = to.file().is_some()
        && keeping.status.is_none()
        && keeping.waiting.is_empty()
        && model.others.is_empty();
    html! {
        li {
            a.site-link href=(model.site.root.href(to)) aria-current=[is_current]
                rel=[is_page.then_some("external")] {
                (words::destination(to))
            }
        }
    }
}
