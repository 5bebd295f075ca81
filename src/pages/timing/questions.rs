//! Part of the result.

use super::shown::Shown;
use maud::{Markup, html};

impl Shown<'_> {
    pub(super) fn three(&self) -> Markup {
        html! {}
    }
    pub(super) fn more_questions(&self) -> Markup {
        html! {}
    }
}
