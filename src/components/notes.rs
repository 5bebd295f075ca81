//! What the markup of one page is made with: the catalog, the site's root,
//! today's year, and the sources used so far, numbered in the order of first
//! use. On paper every mark becomes its number, and the list stands at the
//! foot.

use crate::{
    domain::{
        catalog::Catalog,
        fact::{Fact, Mark},
        id::SourceId,
        program::Program,
        source::{Source, Year},
    },
    route::{Root, Route},
    words::provenance,
};
use maud::{Markup, html};
use std::cell::RefCell;

/// Collects the sources of one page while its markup is made.
pub struct Notes<'a> {
    /// The catalog.
    pub catalog: &'a Catalog,
    /// This year, where there is a clock.
    pub this_year: Option<Year>,
    root: &'a Root,
    /// The query of the list of programs as it was left.
    pub list: &'a [(String, String)],
    /// Whether paper shows the numbers of the sources alone beside values.
    pub is_brief: bool,
    /// The sources of other content files, beside those of the catalog.
    more: Vec<&'a [Source]>,
    used: RefCell<Vec<SourceId>>,
}

impl<'a> Notes<'a> {
    /// No sources yet.
    pub fn new(catalog: &'a Catalog, root: &'a Root, this_year: Option<Year>) -> Self {
        let used = RefCell::default();
        Self { catalog, this_year, root, list: &[], is_brief: false, more: Vec::new(), used }
    }

    /// The same, on a page whose way back leads to the list with this query.
    #[must_use]
    pub fn coming_from(self, list: &'a [(String, String)]) -> Self {
        Self { list, ..self }
    }

    /// The same for a list or a table, where words beside values would part them
    /// on paper.
    #[must_use]
    pub fn brief(self) -> Self {
        Self { is_brief: true, ..self }
    }

    /// The same for facts of another content file too, which has sources of its own.
    #[must_use]
    pub fn with_sources(mut self, more: &'a [Source]) -> Self {
        self.more.push(more);
        self
    }

    /// The source with this id.
    pub fn source(&self, id: &SourceId) -> Option<&'a Source> {
        let more = || self.more.iter().copied().flatten().find(|it| it.id == *id);
        self.catalog.source(id).or_else(more)
    }

    /// The sign that stands behind a fact.
    pub fn mark<T>(&self, fact: &Fact<T>) -> Option<Mark> {
        let named = fact.sources();
        let has = |it: &&&[Source]| it.iter().any(|it| named.first() == Some(&&it.id));
        fact.mark(self.more.iter().find(has).copied().unwrap_or(&self.catalog.sources))
    }

    /// The address of the list of programs as it was left.
    pub fn list_href(&self) -> String {
        self.href_with(&Route::Programs, self.list)
    }

    /// The address of a view on this site.
    pub fn href(&self, route: &Route) -> String {
        self.root.href(route)
    }

    /// The address of a view on this site with these pairs in its query.
    pub fn href_with(&self, route: &Route, pairs: &[(String, String)]) -> String {
        self.root.href_with(route, pairs)
    }

    /// The name of a program's country.
    pub fn country(&self, program: &Program) -> &'a str {
        self.catalog.country(&program.country).map_or("", |it| it.name.as_str())
    }

    /// The numbers of a fact's sources on this page, from 1: "2, 5".
    pub fn numbers<T>(&self, fact: &Fact<T>) -> String {
        let mut used = self.used.borrow_mut();
        let mut numbers = Vec::new();
        for id in fact.sources() {
            let known = used.iter().position(|it| it == id);
            let index = known.unwrap_or_else(|| {
                used.push(id.clone());
                used.len() - 1
            });
            numbers.push((index + 1).to_string());
        }
        numbers.join(", ")
    }

    /// The list of every source that was used, with its number.
    pub fn list(&self) -> Markup {
        let used = self.used.borrow();
        let sources = used.iter().filter_map(|id| self.source(id));
        html! {
            ol.sources {
                @for source in sources {
                    li.sources__item {
                        (source.title) ". " (provenance::dated(source)) " "
                        @if let Some(citation) = &source.citation { (citation) " " }
                        @if source.copy { (provenance::COPY) " " }
                        (source_link(source))
                    }
                }
            }
        }
    }
}

/// The link to a source by its host, where it has an address.
pub fn source_link(source: &Source) -> Markup {
    html! {
        @if let (Some(address), Some(host)) = (&source.address, source.host()) {
            a.quiet-link href=(address) rel="external noreferrer" { (host) }
        }
    }
}
