//! Pages of running text.

use maud::{Markup, html};

/// A heading, a line beneath it, and sections: heading and paragraphs.
pub(super) fn page(heading: &str, lead: &str, sections: &[(&str, &[&str])]) -> Markup {
    html! {
        div.prose {
            h1.page-heading { (heading) }
            p.lead { (lead) }
            @for (heading, paragraphs) in sections {
                (section(heading, paragraphs.iter().copied()))
            }
        }
    }
}

/// A section of running text under its heading.
pub(super) fn section<'a>(heading: &str, paragraphs: impl Iterator<Item = &'a str>) -> Markup {
    html! {
        section.prose__section {
            h2.section-heading { (heading) }
            @for text in paragraphs { p { (text) } }
        }
    }
}
