//! An address that leads nowhere.

use crate::{components::nowhere::nowhere, state::Site, words::not_found as words};
use leptos::prelude::*;

/// The page for an unknown address.
#[component]
pub fn NotFoundPage() -> impl IntoView {
    let text = nowhere(&Site::expect().root, words::HEADING, words::TEXT);
    view! { <div inner_html=text.into_string()></div> }
}
