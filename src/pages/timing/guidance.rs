//! What the result is not, whom to ask, and where its facts are from.

use super::shown::Shown;
use crate::{
    components::{contact::contact, print::print, source_mark::marked_text},
    domain::{fact::Fact, timing::Outlook},
    words::{program, timing::result as words},
};
use maud::{Markup, html};

impl Shown<'_> {
    pub(super) fn guidance(&self) -> Markup {
        let limits = &self.timing.limits;
        let body = html! {
            @if let Some(text) = limits.value() {
                div.when__text { (marked_text(&self.notes, text, limits)) }
            }
            // Where nothing is known of its starts, that stands at the top.
            @if self.advice.outlook != Outlook::StartsUnknown {
                (contact(&self.notes, self.advice.program))
            }
        };
        let sources = self.notes.list();
        // A program of which little is known may have none.
        let has_sources = sources.0.contains("sources__item");
        html! {
            (section("timing-limits", words::LIMITS, &body))
            @if has_sources { (section("timing-sources", program::SOURCES, &sources)) }
            (print())
        }
    }

    /// Text with the mark of a fact behind it, or without one where there is none.
    pub(super) fn marked(&self, text: &str, fact: Option<&Fact<String>>) -> Markup {
        html! {
            @if let Some(fact) = fact {
                (marked_text(&self.notes, text, fact))
            } @else {
                (text)
            }
        }
    }
}

/// A section of the result under its heading.
pub(super) fn section(id: &str, heading: &str, body: &Markup) -> Markup {
    html! {
        section.when__section aria-labelledby=(id) {
            h2.section-heading id=(id) { (heading) }
            (body)
        }
    }
}
