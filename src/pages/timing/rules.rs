//! Part of the result.

use super::shown::Shown;
use maud::{Markup, html};

impl Shown<'_> {
    pub(super) fn rules(&self) -> Markup {
        html! {}
    }
}
