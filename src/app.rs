//! The table of views and the frame around them.

use crate::{
    browser::page,
    components::site_frame::SiteFrame,
    domain::catalog::Catalog,
    pages::{
        accessibility::AccessibilityPage, home::HomePage, method::MethodPage,
        not_found::NotFoundPage, privacy::PrivacyPage, program::ProgramPage,
        programs::ProgramsPage,
    },
    route::Route,
    state::{self, Content, Site},
    words::site,
};
use leptos::prelude::*;
use leptos_router::{
    components::Router,
    hooks::use_location,
    location::{BrowserUrl, LocationProvider as _},
};

/// The app on this site.
#[component]
pub fn App(
    /// Where the site and its content are.
    site: Site,
) -> impl IntoView {
    let base = site.root.base().to_owned();
    state::provide(site);
    view! { <Router base=base>{framed()}</Router> }
}

/// The view at the address of the page, in its frame.
///
/// The router's own table of routes keeps a type for each and costs many
/// bytes (ARCHITECTURE.md); [`Route`] is that table already.
fn framed() -> AnyView {
    let root = Site::expect().root;
    let path = use_location().pathname;
    let route = Memo::new(move |_| path.with(|path| root.route(path)));
    let view = move || match route.get() {
        Some(Route::Home) => HomePage().into_any(),
        Some(Route::Programs) => ProgramsPage().into_any(),
        Some(Route::Program(id)) => view! { <ProgramPage id=id /> }.into_any(),
        Some(Route::Compare) => NotFoundPage().into_any(),
        Some(Route::Method) => MethodPage().into_any(),
        Some(Route::Privacy) => PrivacyPage().into_any(),
        Some(Route::Accessibility) => AccessibilityPage().into_any(),
        None => NotFoundPage().into_any(),
    };
    let bar = use_context::<BrowserUrl>();
    Effect::new(move |before: Option<String>| {
        let now = path.get();
        // The router changes the address bar once it hears that the view is there.
        if let Some(bar) = &bar {
            bar.ready_to_complete();
        }
        // A new view takes the focus to its heading, so that a screen reader
        // starts there; the first one does not.
        if before.is_some_and(|before| before != now) {
            request_animation_frame(page::focus_heading);
        }
        now
    });
    let catalog = Content::<Catalog>::expect();
    Effect::new(move |_| {
        let loaded = catalog.loaded();
        let catalog = loaded.as_ref().map(|it| &it.document);
        let heading = route.with(|route| site::heading(route.as_ref(), catalog));
        page::set_title(&site::title(&heading));
    });
    view! { <SiteFrame route=route>{view}</SiteFrame> }.into_any()
}
