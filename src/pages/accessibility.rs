//! What works, and what does not yet.

use super::text_page;
use crate::words::accessibility as words;
use leptos::prelude::*;

/// The accessibility page.
#[component]
pub fn AccessibilityPage() -> impl IntoView {
    text_page(words::HEADING, words::LEAD, &words::SECTIONS)
}
