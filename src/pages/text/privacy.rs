//! What is stored and sent: the text, and every byte that stands on the device,
//! each with a way to erase it (B19).

use super::{Text, section};
use crate::{
    components::{keeping, native},
    words::{keeping::STORED, privacy as words},
};
use maud::{Markup, PreEscaped, html};

/// The page.
pub(super) fn view(page: &Text<'_>) -> Markup {
    let institution = &page.catalog.institution;
    let advisor = institution.form_endpoint.as_ref().map(|_| words::advisor(&institution.name));
    let advisor = |heading| advisor.as_deref().filter(|_| heading == words::SENT);
    html! {
        div.prose {
            h1.page-heading { (words::HEADING) }
            p.lead { (words::LEAD) }
            section.prose__section.with-app aria-labelledby="stored-heading" {
                h2.section-heading #stored-heading { (STORED) }
                (keeping::place(page.place))
                @if page.ledger.is_empty() {
                    p.unasked { (words::NOTHING) }
                } @else {
                    (PreEscaped(page.ledger))
                }
            }
            (native::asking())
            div.unasked {
                @for (heading, paragraphs) in &words::SECTIONS {
                    (section(heading, paragraphs.iter().copied().chain(advisor(*heading))))
                }
            }
        }
    }
}
