//! Says when what is shown is not live, and offers to try again.

use crate::{
    browser::page,
    content::{Document, Origin},
    state::{Content, Remote, Site},
    words::{content as words, figures},
};
use leptos::prelude::*;

/// A notice while a content file is a saved copy or not there at all.
#[component]
pub fn ContentNotice<D: Document>(
    /// The content file.
    content: Content<D>,
) -> impl IntoView {
    let text = move || match content.get() {
        Remote::Waiting => None,
        Remote::Unavailable(_) => Some((words::UNAVAILABLE, words::UNAVAILABLE_HELP.to_owned())),
        Remote::Ready(loaded) => match loaded.origin {
            Origin::Live => None,
            Origin::Snapshot => {
                let day = figures::day(loaded.document.updated());
                Some((words::SNAPSHOT, words::snapshot(&day, loaded.trouble.as_ref())))
            }
        },
    };
    let site = Site::expect();
    let retry = Callback::new(move |()| content.fetch(&site));
    let is_loading = Signal::derive(move || content.is_loading());
    announced(Box::new(text), is_loading, retry)
}

/// What the notice says: a heading and a text.
type Text = Option<(&'static str, String)>;

/// Not generic, so that this much is compiled once and not for each document.
fn announced(
    text: Box<dyn Fn() -> Text + Send + Sync>,
    is_loading: Signal<bool>,
    retry: Callback<()>,
) -> AnyView {
    let text = Memo::new(move |_| text());
    // The button that was pressed leaves with the notice, so the focus moves on.
    Effect::new(move |was_shown: Option<bool>| {
        let is_shown = text.with(Option::is_some);
        if was_shown == Some(true) && !is_shown {
            page::focus_heading();
        }
        is_shown
    });
    let announcement = move || text.with(|text| text.as_ref().map(|(heading, _)| *heading));
    view! {
        <p class="visually-hidden" role="status">
            {announcement}
        </p>
        {move || text.get().map(|(heading, text)| notice(is_loading, retry, heading, text))}
    }
    .into_any()
}

fn notice(
    is_loading: Signal<bool>,
    retry: Callback<()>,
    heading: &'static str,
    text: String,
) -> AnyView {
    let label = move || {
        if is_loading.get() { words::TRYING } else { words::TRY_AGAIN }
    };
    view! {
        <section class="notice" aria-labelledby="notice">
            <h2 class="notice__heading" id="notice">
                {heading}
            </h2>
            <p class="notice__text">{text}</p>
            <button class="button" type="button" on:click=move |_| retry.run(())>
                {label}
            </button>
        </section>
    }
    .into_any()
}
