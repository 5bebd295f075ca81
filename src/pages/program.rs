//! The page of one program.

mod entry;
mod facts;
mod record;
mod structure;
mod study_plan;

pub use study_plan::study_plan;

use super::{notes, waiting};
use crate::{
    browser::form::Entered,
    components::{
        choice::{SHORTLIST, shortlist, shortlisted},
        door::door,
        entry_questions,
        notes::Notes,
        nowhere::nowhere,
        print::print,
        report,
        source_mark::marked_text,
        stale::stale,
    },
    domain::{
        answers::Answers, calendar::Day, comparison::CompareQuery, explorer::ListQuery, fact::Fact,
        id::ProgramId, program::Program, study_plan::PlanQuery,
    },
    route::Route,
    state::{Command, History, Model},
    words::{figures, not_found, program as words, programs},
};
use maud::{Markup, html};

/// The page of the program with this id.
pub(super) fn view(model: &Model, id: &ProgramId) -> Markup {
    let Some(notes) = notes(model) else {
        // Focus goes to the heading after navigation, so there is one at once.
        return html! { h1.page-heading { (words::HEADING) } (waiting(model)) };
    };
    let Some(program) = notes.catalog.program(id) else {
        return nowhere(&model.site.root, not_found::PROGRAM, not_found::PROGRAM_TEXT);
    };
    html! {
        (page(&notes, program, &model.answers, &PlanQuery::from_pairs(&model.query), model.today))
        (report::report(model, &notes, program))
    }
}

/// What becomes of what a person enters.
pub(super) fn entered(
    model: &mut Model,
    entered: &Entered,
    pairs: &[(String, String)],
) -> Vec<Command> {
    if let Some(commands) = report::entered(model, entered, pairs) {
        return commands;
    }
    match entered.form.as_str() {
        entry_questions::FORM => {
            let changes = entry_questions::read(pairs, &model.answers);
            model.answer(changes);
            Vec::new()
        }
        SHORTLIST => {
            model.answer(shortlisted(entered));
            Vec::new()
        }
        study_plan::FORM => {
            model.ask(PlanQuery::from_pairs(pairs).pairs());
            vec![Command::WriteQuery(History::Replace)]
        }
        _ => Vec::new(),
    }
}

/// Everything about one program.
pub fn page(
    notes: &Notes<'_>,
    program: &Program,
    answers: &Answers,
    plan: &PlanQuery,
    today: Option<Day>,
) -> Markup {
    html! {
        article.program {
            (head(notes, program, answers))
            div.program__columns {
                div.program__entry { (entry::entry(notes, program, answers)) }
                div.program__facts { (facts::facts(notes, program)) }
            }
            (study_plan(notes, program, plan, today))
            (structure::structure(notes, program))
            (structure::parts(notes, program))
            (record::audience(notes, program))
            (record::roles(notes, program))
            (record::more(notes, program))
            (section("sources", words::SOURCES, &notes.list()))
            (print())
        }
    }
}

/// This program beside those chosen in the list.
fn compared(notes: &Notes<'_>, program: &Program) -> Vec<(String, String)> {
    let chosen = ListQuery::from_pairs(notes.list).compared;
    let ids = chosen.iter().filter(|it| **it != program.id).chain([&program.id]);
    ids.map(|id| (CompareQuery::KEY.to_owned(), id.to_string())).collect()
}

fn head(notes: &Notes<'_>, program: &Program, answers: &Answers) -> Markup {
    let schools = program.schools.map(|schools| {
        let names: Vec<&str> = schools.iter().map(String::as_str).collect();
        words::schools(&program.institution, &figures::and(&names))
    });
    let place = [&program.institution, ", ", notes.country(program)].concat();
    html! {
        div.program__head {
            a.back-link href=(notes.list_href()) {
                (programs::all(notes.catalog.programs.len()))
            }
            h1.page-heading { (program.title) }
            div.lead {
                (marked_text(notes, schools.value().unwrap_or(&place), &schools))
            }
            (stale(notes, program))
            div.program__ways {
                (door(&notes.href_with(&Route::Compare, &compared(notes, program)), words::COMPARE))
                form #(SHORTLIST) { (shortlist(program, answers)) }
            }
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
