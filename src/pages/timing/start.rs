//! What stands there before an answer.

use super::When;
use crate::{tool::Visit, words::timing as words};
use maud::{Markup, html};

impl When {
    pub(super) fn start(&self, _: &Visit) -> Markup {
        html! { h1.page-heading { (words::NAME) } }
    }
}
