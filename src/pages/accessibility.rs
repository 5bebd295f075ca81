//! What works, and what does not yet.

use super::{text_page, use_title};
use crate::{route::Route, words::accessibility as words};
use leptos::prelude::*;

/// The accessibility page.
#[component]
pub fn AccessibilityPage() -> impl IntoView {
    use_title(|| Route::Accessibility);
    text_page(words::HEADING, words::LEAD, &words::SECTIONS)
}
