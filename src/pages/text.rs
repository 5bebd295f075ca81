//! The pages of text: how it works, what is stored and sent, and what works for
//! whom. Each stands in its document as it was published; the second wasm draws
//! it anew where there is something else to show.

mod method;
mod privacy;

use crate::{
    domain::{catalog::Catalog, glossary::Glossary, keeping::Place},
    route::{PlainPage, Root, Route},
    words::accessibility as words,
};
use maud::{Markup, html};

/// What these pages are drawn from.
#[derive(Clone, Copy, Debug)]
pub struct Text<'a> {
    /// Programs and sources.
    pub catalog: &'a Catalog,
    /// Terms, and the text of the method page, where that is there.
    pub glossary: Option<&'a Glossary>,
    /// The root of the site.
    pub root: &'a Root,
    /// The address of the content endpoint.
    pub endpoint: &'a str,
    /// Where answers are kept.
    pub place: Place,
    /// Markup of the list of what is stored; empty where nothing is.
    pub ledger: &'a str,
}

impl Text<'_> {
    /// The page of a route; `None` where it is no page of text, or where its text is
    /// not there.
    pub fn page(&self, route: &Route) -> Option<Markup> {
        match route {
            Route::Method => Some(method::view(self, self.glossary?)),
            Route::Privacy => Some(privacy::view(self)),
            Route::Accessibility => Some(accessibility(self.root)),
            _ => None,
        }
    }
}

/// What works for whom, and the way to the whole statement.
fn accessibility(root: &Root) -> Markup {
    html! {
        div.prose {
            h1.page-heading { (words::HEADING) }
            p.lead { (words::LEAD) }
            @for (heading, paragraphs) in &words::SECTIONS {
                (section(heading, paragraphs.iter().copied()))
            }
            p {
                a.text-link rel="external" href=(PlainPage::Statement.href(root)) { (words::ALL) }
            }
        }
    }
}

/// A section of running text under its heading.
fn section<'a>(heading: &str, paragraphs: impl Iterator<Item = &'a str>) -> Markup {
    html! {
        section.prose__section {
            h2.section-heading { (heading) }
            @for text in paragraphs { p { (text) } }
        }
    }
}
