//! Content on its way: waiting or there. What to do when it is not there
//! stands in the notice at the top of the page.

use crate::{
    content::Document,
    state::{Content, Loaded, Remote},
    words::site,
};
use leptos::prelude::*;
use maud::{Markup, html};

/// Shows `view` of a content file once it is there. It is made again when the
/// content changes, and when a signal changes that `view` reads.
#[component]
pub fn RemoteView<D: Document>(
    /// The content file.
    content: Content<D>,
    /// What is shown of it.
    view: impl Fn(&Loaded<D>) -> Markup + Send + Sync + 'static,
) -> impl IntoView {
    let markup = move || {
        let markup = match content.get() {
            Remote::Waiting => html! { p.waiting { (site::LOADING) } },
            Remote::Ready(loaded) => view(&loaded),
            Remote::Unavailable(_) => html! {},
        };
        markup.into_string()
    };
    shown(Box::new(markup))
}

/// Not generic, so that this much is compiled once and not for each view.
fn shown(markup: Box<dyn Fn() -> String + Send + Sync>) -> AnyView {
    view! { <div class="remote" inner_html=markup></div> }.into_any()
}
