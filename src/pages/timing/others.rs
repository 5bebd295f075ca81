//! Part of the result.

use super::shown::Shown;
use maud::{Markup, html};

impl Shown<'_> {
    pub(super) fn alternatives(&self) -> Markup {
        html! {}
    }
    pub(super) fn why_not(&self) -> Markup {
        html! {}
    }
}
