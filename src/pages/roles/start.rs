//! What stands there before an answer: the first questions, and the six roles.

use super::Shown;
use crate::{
    components::{keeping, source_mark::marked_text, tool_sentence::tool_sentence},
    words::roles as words,
};
use maud::{Markup, html};

impl Shown<'_> {
    /// The view before an answer. It says nothing that hangs on a day, so that it can
    /// be published.
    pub(super) fn start(&self) -> Markup {
        let notes = &self.notes;
        html! {
            div.opening {
                div {
                    h1.page-heading { (words::NAME) }
                    p.lead.with-app { (words::LEAD) }
                    (self.first())
                    (keeping::place(self.visit.place))
                }
                section.opening__beside aria-labelledby="six-roles" {
                    h2.section-heading #six-roles { (words::SIX) }
                    div.known {
                        @for role in &self.visit.catalog.roles {
                            @let text = role.named.value().map_or("", String::as_str);
                            @let named = marked_text(notes, text, &role.named);
                            (tool_sentence(&role.name, &html! { div { (named) } }, None, None))
                        }
                    }
                    div.paper-only { (notes.list()) }
                }
            }
        }
    }
}
