//! An address that leads nowhere.

use crate::{
    components::door::door,
    route::{Root, Route},
    state::Site,
    words::not_found as words,
};
use leptos::prelude::*;
use maud::{Markup, html};

/// The page for an unknown address.
#[component]
pub fn NotFoundPage() -> impl IntoView {
    let text = nowhere(&Site::expect().root, words::HEADING, words::TEXT);
    view! { <div inner_html=text.into_string()></div> }
}

/// What happened, and two ways on.
pub fn nowhere(root: &Root, heading: &str, text: &str) -> Markup {
    html! {
        div.prose {
            h1.page-heading { (heading) }
            p.lead { (text) }
            ul.doors {
                li { (door(&root.href(&Route::Programs), words::TO_PROGRAMS)) }
                li { (door(&root.href(&Route::Home), words::TO_HOME)) }
            }
        }
    }
}
