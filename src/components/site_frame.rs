//! What stands around every page: the name, the navigation, the foot.

use super::{content_notice::ContentNotice, school};
use crate::{
    browser::page,
    domain::catalog::Catalog,
    route::Route,
    state::{Content, Site, announcer::Announcer},
    words::{figures, site as words},
};
use leptos::prelude::*;

/// The frame of the site around the current view.
#[component]
pub fn SiteFrame(
    /// The route at the address of the page.
    route: Memo<Option<Route>>,
    /// The current view.
    children: Children,
) -> impl IntoView {
    let site = Site::expect();
    let announcer = Announcer::expect();
    let catalog = Content::<Catalog>::expect();
    Effect::new({
        let site = site.clone();
        move |_| catalog.want(&site)
    });
    Effect::new(move |_| {
        if let Some(accent) = catalog.loaded().and_then(|it| it.document.institution.accent.clone())
        {
            school::wear(&accent);
        }
    });
    ready_when_loaded(catalog);
    let destinations = Route::DESTINATIONS.map(|to| nav_link(&site, to, route));
    let footer = Route::FOOTER.map(|to| nav_link(&site, to, route));
    let colophon = move || {
        catalog.loaded().map_or_else(
            || words::AFFILIATION.to_owned(),
            |loaded| {
                let catalog = &loaded.document;
                let month = words::content_of(&figures::month_of(catalog.updated));
                format!("{} {month}", catalog.institution.affiliation)
            },
        )
    };
    view! {
        <a class="skip-link" href="#main" rel="external">
            {words::SKIP}
        </a>
        <header class="site-header">
            <a class="site-header__name" href=site.root.href(&Route::Home)>
                {words::NAME}
            </a>
            <nav class="site-nav" aria-label=words::MAIN_NAVIGATION>
                <ul class="site-nav__list">{destinations.collect_view()}</ul>
            </nav>
        </header>
        <p class="visually-hidden" role="status">
            {move || announcer.said()}
        </p>
        <main class="site-main" id="main" tabindex="-1">
            <ContentNotice content=catalog />
            {children()}
        </main>
        <footer class="site-footer">
            <p class="site-footer__text">{colophon}</p>
            <nav aria-label=words::FOOTER_NAVIGATION>
                <ul class="site-footer__list">{footer.collect_view()}</ul>
            </nav>
        </footer>
    }
}

fn nav_link(site: &Site, to: Route, current: Memo<Option<Route>>) -> AnyView {
    let (href, name) = (site.root.href(&to), words::destination(&to));
    let is_current = move || {
        current.with(|current| match current {
            Some(current) if *current == to => Some("page"),
            Some(current) if current.is_under(&to) => Some("true"),
            _ => None,
        })
    };
    view! {
        <li>
            <a class="site-link" href=href aria-current=is_current>
                {name}
            </a>
        </li>
    }
    .into_any()
}

/// Tells the page, once, that the first view can take a click: when the
/// content is there, or is known not to come.
fn ready_when_loaded(catalog: Content<Catalog>) {
    Effect::new(move |was_ready: Option<bool>| {
        let is_ready = catalog.is_settled();
        if is_ready && was_ready != Some(true) {
            request_animation_frame(page::ready);
        }
        is_ready || was_ready == Some(true)
    });
}
