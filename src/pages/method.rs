//! How it works: the text is content.

use super::prose;
use crate::{
    components::{content_notice::ContentNotice, remote_view::RemoteView},
    domain::{catalog::Catalog, glossary::Glossary},
    state::{Content, Loaded, Site},
    words::{figures, method as words},
};
use leptos::prelude::*;
use maud::{Markup, html};

/// The method page.
#[component]
pub fn MethodPage() -> impl IntoView {
    let glossary = Content::<Glossary>::expect();
    let catalog = Content::<Catalog>::expect();
    let site = Site::expect();
    let files = files(&site.endpoint).into_string();
    Effect::new(move |_| glossary.want(&site));
    // One notice is enough where both files are saved copies.
    let notice = move || {
        let is_live = catalog.loaded().is_some_and(|it| it.trouble.is_none());
        is_live.then(|| view! { <ContentNotice content=glossary /> })
    };
    view! {
        {notice}
        <div class="prose">
            <h1 class="page-heading">{words::HEADING}</h1>
            <p class="lead">{words::LEAD}</p>
            <RemoteView content=glossary view=text />
            <RemoteView content=catalog view=changes />
            <div inner_html=files></div>
        </div>
    }
}

fn text(loaded: &Loaded<Glossary>) -> Markup {
    let glossary = &loaded.document;
    html! {
        @for section in &glossary.method {
            (prose(&section.heading, section.paragraphs.iter().map(String::as_str)))
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

fn changes(loaded: &Loaded<Catalog>) -> Markup {
    html! {
        section.prose__section {
            h2.section-heading { (words::CHANGES) }
            ul.plain-list {
                @for change in &loaded.document.changes {
                    li {
                        (figures::day(change.day)) " (" (change.content_version) "): "
                        (change.summary)
                    }
                }
            }
        }
    }
}

/// The content files themselves, each with its schema.
fn files(endpoint: &str) -> Markup {
    let files = [("catalog", words::CATALOG), ("glossary", words::GLOSSARY)];
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
