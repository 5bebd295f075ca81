//! What is stored and sent.

use super::{text_page, use_title};
use crate::{route::Route, words::privacy as words};
use leptos::prelude::*;

/// The privacy page.
#[component]
pub fn PrivacyPage() -> impl IntoView {
    use_title(|| Route::Privacy);
    text_page(words::HEADING, words::LEAD, &words::SECTIONS)
}
