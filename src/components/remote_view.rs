//! Content on its way: waiting or there. What to do when it is not there
//! stands in the notice at the top of the page.

use crate::{
    browser::{
        form::{self, Entered},
        morph::morph,
    },
    content::Document,
    state::{Content, Loaded, Remote},
    words::site,
};
use leptos::{html::Div, prelude::*};
use maud::{Markup, html};

/// Shows `view` of a content file once it is there. It is made again when the
/// content changes, and when a signal changes that `view` reads; then only
/// what differs is touched in the document.
#[component]
pub fn RemoteView<D: Document>(
    /// The content file.
    content: Content<D>,
    /// What is shown of it.
    view: impl Fn(&Loaded<D>) -> Markup + Send + Sync + 'static,
    /// Told what a person enters in the forms of the view.
    #[prop(optional)]
    on_entered: Option<Callback<Entered>>,
) -> impl IntoView {
    let markup = move || {
        let markup = match content.get() {
            Remote::Waiting => html! { p.waiting { (site::LOADING) } },
            Remote::Ready(loaded) => view(&loaded),
            Remote::Unavailable(_) => html! {},
        };
        markup.into_string()
    };
    shown(Box::new(markup), on_entered)
}

/// Not generic, so that this much is compiled once and not for each view.
fn shown(
    markup: Box<dyn Fn() -> String + Send + Sync>,
    on_entered: Option<Callback<Entered>>,
) -> AnyView {
    let markup = Memo::new(move |_| markup());
    let first = markup.get_untracked();
    let node = NodeRef::<Div>::new();
    let start = first.clone();
    Effect::new(move |before: Option<String>| {
        let now = markup.get();
        if *before.as_ref().unwrap_or(&start) != now
            && let Some(element) = node.get_untracked()
        {
            morph(&element, &now);
        }
        now
    });
    let tell = move |entered: Option<Entered>| {
        if let (Some(on_entered), Some(entered)) = (on_entered, entered) {
            on_entered.run(entered);
        }
    };
    view! {
        <div
            class="remote"
            node_ref=node
            inner_html=first
            on:input=move |event| tell(form::entered(&event))
            on:submit=move |event| tell(form::entered(&event))
        ></div>
    }
    .into_any()
}
