//! Part of the result.

use super::shown::Shown;
use maud::{Markup, html};

impl Shown<'_> {
    pub(super) fn headline(&self) -> Markup {
        html! {}
    }
    pub(super) fn decide(&self) -> Markup {
        html! {}
    }
}
