//! How it works: the text is content.

use super::{Text, section};
use crate::{
    domain::{catalog::Catalog, glossary::Glossary},
    route::{EditorPage, PlainPage, Root},
    words::{figures, method as words},
};
use maud::{Markup, html};

/// The method page.
pub(super) fn view(page: &Text<'_>, glossary: &Glossary) -> Markup {
    html! {
        div.prose {
            h1.page-heading { (words::HEADING) }
            p.lead { (words::LEAD) }
            (text(glossary))
            (changes(page.catalog, page.root))
            (files(page.endpoint))
            (elsewhere(page.root))
        }
    }
}

fn text(glossary: &Glossary) -> Markup {
    html! {
        @for it in &glossary.method {
            (section(&it.heading, it.paragraphs.iter().map(String::as_str)))
        }
        section.prose__section {
            h2.section-heading { (words::TERMS) }
            dl.terms {
                @for it in &glossary.terms {
                    div.term {
                        dt.term__name { (it.term) }
                        dd { (it.meaning) }
                    }
                }
            }
        }
    }
}

fn changes(catalog: &Catalog, root: &Root) -> Markup {
    html! {
        section.prose__section {
            h2.section-heading { (words::CHANGES) }
            ul.plain-list {
                @for change in &catalog.changes {
                    li {
                        (figures::day(change.day)) " (" (change.content_version) "): "
                        (change.summary)
                    }
                }
            }
            p {
                a.text-link rel="external" href=(PlainPage::Changes.href(root)) { (words::ALL) }
            }
        }
    }
}

/// The way to a tool on another site’s page.
fn elsewhere(root: &Root) -> Markup {
    html! {
        section.prose__section {
            h2.section-heading { (words::ELSEWHERE) }
            p {
                (words::ELSEWHERE_TEXT) " "
                a.text-link rel="external" href=(EditorPage::Embed.href(root)) { (words::EMBED) }
            }
        }
    }
}

/// The content files themselves, each with its schema.
fn files(endpoint: &str) -> Markup {
    let files = [
        ("catalog", words::CATALOG),
        ("assessment", words::ASSESSMENT),
        ("glossary", words::GLOSSARY),
    ];
    html! {
        section.prose__section {
            h2.section-heading { (words::FILES) }
            p { (words::FILES_TEXT) }
            ul.plain-list {
                @for (name, words) in files {
                    li {
                        a.quiet-link rel="external" href={ (endpoint) (name) ".json" } { (words) }
                        ", "
                        a.quiet-link rel="external" href={ (endpoint) (name) ".schema.json" } {
                            (words::SCHEMA)
                        }
                    }
                }
            }
        }
    }
}
