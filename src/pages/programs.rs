//! The list of programs.

use super::this_year;
use crate::{
    components::{notes::Notes, remote_view::RemoteView, source_mark::marked_item, stale::stale},
    domain::{
        catalog::Catalog,
        fact::{Fact, Unknown},
        id::ProgramId,
        program::Program,
    },
    route::{Root, Route},
    state::{Content, Loaded, Site},
    words::{figures, programs as words, programs::labels, provenance},
};
use leptos::prelude::*;
use maud::{Markup, html};

/// The list of programs.
#[component]
pub fn ProgramsPage() -> impl IntoView {
    let catalog = Content::<Catalog>::expect();
    let root = Site::expect().root;
    let heading = move || {
        let count = catalog.loaded().map(|it| it.document.programs.len());
        count.map_or_else(|| words::HEADING.into(), words::heading)
    };
    let programs = move |loaded: &Loaded<Catalog>| list(&loaded.document, &root, this_year());
    view! {
        <h1 class="page-heading">{heading}</h1>
        <p class="lead">{words::LEAD}</p>
        <RemoteView content=catalog view=programs />
    }
}

/// The programs as a list, the featured one first.
pub fn list(catalog: &Catalog, root: &Root, this_year: Option<u16>) -> Markup {
    let notes = Notes::new(catalog, root, this_year);
    let featured = &catalog.institution.featured;
    // A sort of the standard library is 4 KB of code, and programs are few.
    let mut programs: Vec<&Program> = Vec::new();
    for program in &catalog.programs {
        let place = order(program, featured);
        let end = programs.partition_point(|it| order(it, featured) <= place);
        programs.insert(end, program);
    }
    html! {
        ul.program-list {
            @for program in programs { (row(&notes, program)) }
        }
        div.paper-only { (notes.list()) }
    }
}

fn order<'a>(program: &'a Program, featured: &ProgramId) -> (bool, &'a str, &'a str) {
    (program.id != *featured, &program.institution, &program.title)
}

fn row(notes: &Notes<'_>, program: &Program) -> Markup {
    let mut facts = Facts::default();
    facts.add(labels::CREDITS, &program.credits, figures::credits);
    facts.add(labels::TIME, &program.time_to_finish, figures::span);
    facts.add(labels::FORMAT, &program.format, |it| figures::format(*it).into());
    facts.add(labels::START, &program.starts, words::starts);
    facts.add(labels::COST, &program.tuition, figures::short_price);
    facts.add(labels::DEADLINE, &program.next_deadline, |it| words::apply_by(*it));
    facts.add(labels::HOURS, &program.weekly_hours, |it| figures::weekly_hours(*it));
    html! {
        li.program-row {
            h2.program-row__name {
                a.program-row__link href=(notes.href(&Route::Program(program.id.clone()))) {
                    (program.institution)
                    // Two programs of one school are told apart by ear too.
                    span.visually-hidden { " – " (program.short_title) }
                }
            }
            p.program-row__title { (program.short_title) ", " (notes.country(program)) }
            @if program.id == notes.catalog.institution.featured {
                p.program-row__why { (words::FEATURED) }
            }
            (stale(notes, program))
            div.program-row__facts {
                @for (index, (label, fact)) in facts.shown.iter().enumerate() {
                    @let dot = html! {
                        @if index + 1 < facts.shown.len() {
                            span.value__dot aria-hidden="true" { "·" }
                        }
                    };
                    span.visually-hidden { (label) ": " }
                    @let value = fact.value().map_or("", String::as_str);
                    (marked_item(notes, label, value, fact, &dot)) " "
                }
            }
            @if !facts.unknown.is_empty() {
                p.unknown.program-row__unknown {
                    (provenance::unknowns(Unknown::NotFound, &facts.unknown))
                }
            }
        }
    }
}

/// The facts of a row: what stands on its line, and the names of what is not
/// known.
#[derive(Default)]
struct Facts {
    shown: Vec<(&'static str, Fact<String>)>,
    unknown: Vec<&'static str>,
}

impl Facts {
    fn add<T>(&mut self, label: &'static str, fact: &Fact<T>, show: impl Fn(&T) -> String) {
        match fact.value() {
            None => self.unknown.push(label),
            Some(_) => self.shown.push((label, fact.map(show))),
        }
    }
}
