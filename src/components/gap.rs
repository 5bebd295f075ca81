//! A value that is not known: brackets that open where there is more to say.

use super::notes::{Notes, source_link};
use crate::{
    domain::fact::Fact,
    words::{compare as words, provenance},
};
use maud::{Markup, html};

/// The brackets of an unknown with its reason; with a note or a source they
/// open in place. `of` says what is not known, and of which program. Nothing
/// where it is known.
pub fn gap(notes: &Notes<'_>, of: &str, fact: &Fact<String>) -> Markup {
    let Fact::Unknown { reason, sources, note } = fact else { return html! {} };
    let sign = html! {
        span.unknown { (provenance::brackets(provenance::unknown(*reason))) }
    };
    if sources.is_empty() && note.is_none() {
        return sign;
    }
    let numbers = notes.numbers(fact);
    html! {
        details.gap {
            summary.gap__sign {
                span aria-hidden="true" { (sign) }
                span.visually-hidden { (words::why(of, *reason)) }
            }
            div.gap__note {
                @if let Some(note) = note { p { (note) } }
                @for source in sources.iter().filter_map(|id| notes.source(id)) {
                    p { (provenance::titled(source)) ". " (source_link(source)) }
                }
            }
        }
        span.mark__number aria-hidden="true" { (numbers) }
    }
}
