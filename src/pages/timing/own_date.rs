//! Part of the result.

use super::shown::Shown;
use maud::{Markup, html};

/// The id of the form.
pub(super) const OWN_DATE: &str = "timing-own";

impl Shown<'_> {
    pub(super) fn own_date(&self) -> Markup {
        html! {}
    }
}
