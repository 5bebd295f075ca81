//! A number that cannot be, with the sentence that says which one stays.

use super::When;
use maud::{Markup, html};

/// What a field was left with that cannot be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Refused {
    /// The name of the field.
    pub(super) field: String,
    /// What can be, and what stays.
    pub(super) says: String,
}

impl Refused {
    /// The id of its sentence.
    pub(super) fn id(&self) -> String {
        [&self.field, "-refused"].concat()
    }
}

impl When {
    /// What the field of this name was left with last, where that cannot be.
    pub(super) fn refused(&self, field: &str) -> Option<&Refused> {
        self.refused.iter().find(|it| it.field == field)
    }
}

/// The sentence by its field.
pub(super) fn refusal(of: Option<&Refused>) -> Markup {
    html! { @if let Some(it) = of { p.sharpen__trouble id=(it.id()) { (it.says) } } }
}
