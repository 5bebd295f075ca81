//! The table of views and the frame around them.

use crate::{
    browser::page,
    components::{notes::Notes, remote_view::RemoteView, site_frame::SiteFrame},
    domain::{catalog::Catalog, comparison::CompareQuery},
    pages::{
        accessibility::AccessibilityPage, compare, home::HomePage, method::MethodPage,
        not_found::NotFoundPage, privacy::PrivacyPage, program::ProgramPage,
        programs::ProgramsPage,
    },
    route::Route,
    state::{self, AnswersState, Content, Loaded, Site},
    words::{compare as words, site},
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

/// Programs side by side.
fn compared() -> AnyView {
    let catalog = Content::<Catalog>::expect();
    let answers = AnswersState::expect();
    let root = Site::expect().root;
    let view = move |loaded: &Loaded<Catalog>| {
        let notes = Notes::new(&loaded.document, &root, None);
        answers.with(|answers| compare::page(&notes, &CompareQuery::default(), answers))
    };
    // Focus goes to the heading after navigation, so there is one at once.
    let heading = move || {
        let is_there = catalog.loaded().is_some();
        (!is_there).then(|| view! { <h1 class="page-heading">{words::HEADING}</h1> })
    };
    view! {
        {heading}
        <RemoteView content=catalog view=view />
    }
    .into_any()
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
        Some(Route::Compare) => compared(),
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
