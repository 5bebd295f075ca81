//! The plain pages: what three tools work with, what was changed in it, and the accessibility
//! statement, drawn for reading and for paper. No app runs on them, and nothing in them hangs
//! on a day.

mod changes;
mod roles;
mod self_check;
mod statement;
mod table;
mod timing;

pub use changes::changes;
pub use roles::roles;
pub use self_check::self_check;
pub use statement::statement;
pub use timing::timing;

use crate::{
    components::{notes::Notes, source_mark::marked_text},
    domain::{calendar::Day, catalog::Catalog, fact::Fact, source::Source},
    route::{PlainPage, Root, Route},
    words::{plain as words, program, provenance},
};
use maud::{Markup, html};

/// On the page of a tool, the way to what stands there without the app; nothing on
/// other pages. For the card that says that the app does not come.
pub fn instead(route: Option<&Route>, root: &Root) -> Markup {
    html! { @if let Some(link) = link(route, root) { p { (link) } } }
}

/// The same as a line of the page itself, which shows where no app will come. By its id
/// it goes alone when the tool draws the view, and what stands around it stays.
pub fn line(route: Option<&Route>, root: &Root) -> Markup {
    html! {
        @if let Some(link) = link(route, root) {
            p.without-app #instead { (words::WITHOUT) (link) }
        }
    }
}

fn link(route: Option<&Route>, root: &Root) -> Option<Markup> {
    let page = route.and_then(PlainPage::of)?;
    let href = page.href(root);
    Some(html! { a.text-link href=(href) rel="external" { (words::link(page)) } })
}

/// What collects the sources of a page. A program is measured by the year of the
/// content, as in what search engines read.
fn notes<'a>(catalog: &'a Catalog, root: &'a Root, sources: &'a [Source]) -> Notes<'a> {
    let year = catalog.updated.year().try_into().ok();
    Notes::new(catalog, root, year).with_sources(sources)
}

/// The top of a page: its heading, what it is, which content it holds, the way to the
/// tool, and the sections as links, each with its id.
fn top(page: PlainPage, root: &Root, of: (&str, Day), lead: &str, on: &[(&str, &str)]) -> Markup {
    html! {
        h1.page-heading { (words::heading(page)) }
        p.lead { (lead) }
        p.caption.plain__content { (words::AS_IT_STANDS) " " (words::content(of.0, of.1)) }
        p.plain__tool.screen-only {
            a.text-link href=(root.href(&page.tool())) rel="external" { (words::tool(page)) }
        }
        nav.plain__on.screen-only aria-label=(words::ON_THIS_PAGE) {
            ul {
                @for (id, name) in on {
                    li { a.text-link href={ "#" (id) } rel="external" { (name) } }
                }
            }
        }
    }
}

/// A section under its heading.
fn section(id: &str, heading: &str, body: &Markup) -> Markup {
    html! {
        section.plain__section aria-labelledby=(id) {
            h2.section-heading id=(id) { (heading) }
            (body)
        }
    }
}

/// The id of the section of sources.
const SOURCES: &str = "sources";

/// Every source that was used; drawn last.
fn sources(notes: &Notes<'_>) -> Markup {
    section(SOURCES, program::SOURCES, &notes.list())
}

/// A fact as text with its mark; what is not known in brackets.
fn fact(notes: &Notes<'_>, fact: &Fact<String>) -> Markup {
    match fact {
        Fact::Unknown { reason, note, .. } => {
            let note = note.as_deref().unwrap_or_else(|| provenance::unknown(*reason));
            html! { span.unknown { (provenance::brackets(note)) } }
        }
        _ => marked_text(notes, fact.value().map_or("", String::as_str), fact),
    }
}
