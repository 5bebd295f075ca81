//! Part of the result.

use super::shown::Shown;
use maud::{Markup, html};

impl Shown<'_> {
    pub(super) fn dates(&self) -> Markup {
        html! {}
    }
    pub(super) fn goal(&self) -> Markup {
        html! {}
    }
}
