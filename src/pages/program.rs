//! The page of one program.

mod entry;
mod facts;
mod record;
mod structure;
mod study_plan;

pub use study_plan::study_plan;

use super::this_year;
use crate::{
    components::{
        notes::Notes, nowhere::nowhere, remote_view::RemoteView, report::Report,
        source_mark::marked_text, stale::stale,
    },
    domain::{answers::Answers, catalog::Catalog, fact::Fact, id::ProgramId, program::Program},
    route::Route,
    state::{AnswersState, Content, Loaded, Site},
    words::{figures, not_found, program as words, programs},
};
use leptos::prelude::*;
use maud::{Markup, html};

/// The page of the program that the address names.
#[component]
pub fn ProgramPage(
    /// The program.
    id: ProgramId,
) -> impl IntoView {
    let catalog = Content::<Catalog>::expect();
    let answers = AnswersState::expect();
    let root = Site::expect().root;
    let report = view! { <Report program=id.clone() /> };
    let view = move |loaded: &Loaded<Catalog>| {
        let catalog = &loaded.document;
        match catalog.program(&id) {
            None => nowhere(&root, not_found::PROGRAM, not_found::PROGRAM_TEXT),
            Some(program) => {
                let notes = Notes::new(catalog, &root, this_year());
                answers.with(|answers| page(&notes, program, answers))
            }
        }
    };
    // Focus goes to the heading after navigation, so there is one at once.
    let heading = move || {
        let is_there = catalog.loaded().is_some();
        (!is_there).then(|| view! { <h1 class="page-heading">{words::HEADING}</h1> })
    };
    view! {
        {heading}
        <RemoteView content=catalog view=view />
        {report}
    }
}

/// Everything about one program.
pub fn page(notes: &Notes<'_>, program: &Program, answers: &Answers) -> Markup {
    html! {
        article.program {
            (head(notes, program))
            div.program__columns {
                div.program__entry { (entry::entry(notes, program, answers)) }
                div.program__facts { (facts::facts(notes, program)) }
            }
            (structure::structure(notes, program))
            (structure::parts(notes, program))
            (record::audience(notes, program))
            (record::more(notes, program))
            (section("sources", words::SOURCES, &notes.list()))
        }
    }
}

fn head(notes: &Notes<'_>, program: &Program) -> Markup {
    let schools = program.schools.map(|schools| {
        let names: Vec<&str> = schools.iter().map(String::as_str).collect();
        words::schools(&program.institution, &figures::and(&names))
    });
    html! {
        div.program__head {
            a.back-link href=(notes.href(&Route::Programs)) {
                (programs::all(notes.catalog.programs.len()))
            }
            h1.page-heading { (program.title) }
            div.lead {
                (marked_text(notes, schools.value().unwrap_or(&program.institution), &schools))
            }
            (stale(notes, program))
        }
    }
}

/// A section of the page under its heading.
fn section(id: &str, heading: &str, body: &Markup) -> Markup {
    html! {
        section.program__section aria-labelledby=(id) {
            h2.section-heading id=(id) { (heading) }
            (body)
        }
    }
}

/// A fact as text with its mark; nothing where it is not known.
fn marked(notes: &Notes<'_>, fact: &Fact<String>) -> Markup {
    html! {
        @if let Some(text) = fact.value() {
            div { (marked_text(notes, text, fact)) }
        }
    }
}
