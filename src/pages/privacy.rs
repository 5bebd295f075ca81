//! What is stored and sent.

use super::text_page;
use crate::words::privacy as words;
use leptos::prelude::*;

/// The privacy page.
#[component]
pub fn PrivacyPage() -> impl IntoView {
    text_page(words::HEADING, words::LEAD, &words::SECTIONS)
}
