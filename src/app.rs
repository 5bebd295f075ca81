//! The table of views and the frame around them.

use crate::{
    components::site_frame::SiteFrame,
    pages::{
        accessibility::AccessibilityPage, home::HomePage, method::MethodPage,
        not_found::NotFoundPage, privacy::PrivacyPage, program::ProgramPage,
        programs::ProgramsPage,
    },
    state::{self, Site},
};
use leptos::prelude::*;
use leptos_router::{
    components::{FlatRoutes, Route, Router},
    path,
};

/// The app on this site.
#[component]
pub fn App(
    /// Where the site and its content are.
    site: Site,
) -> impl IntoView {
    let base = site.root.base().to_owned();
    state::provide(site);
    view! {
        <Router base=base>
            <SiteFrame>
                <FlatRoutes fallback=NotFoundPage>
                    <Route path=path!("/") view=HomePage />
                    <Route path=path!("/programs") view=ProgramsPage />
                    <Route path=path!("/programs/:id") view=ProgramPage />
                    <Route path=path!("/method") view=MethodPage />
                    <Route path=path!("/privacy") view=PrivacyPage />
                    <Route path=path!("/accessibility") view=AccessibilityPage />
                </FlatRoutes>
            </SiteFrame>
        </Router>
    }
}
