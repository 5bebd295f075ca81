//! The page of one program.

mod entry;
mod facts;
mod record;
mod structure;
mod study_plan;

pub use study_plan::study_plan;

use super::notes;
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
    state::{Command, History, Model, Paper},
    words::{explorer, figures, not_found, program as words, programs},
};
use maud::{Markup, html};

/// The page of the program with this id.
pub(super) fn view(model: &Model, id: &ProgramId) -> Markup {
    let notes = notes(model);
    let Some(program) = notes.catalog.program(id) else {
        return nowhere(&model.site.root, not_found::PROGRAM, not_found::PROGRAM_TEXT);
    };
    html! {
        @let plan = PlanQuery::from_pairs(&model.query);
        @let page = page(&notes, program, &model.answers, &plan, model.today);
        @let is_plan = model.paper == Paper::Plan;
        div class=[is_plan.then_some("screen-only")] { (page) }
        @if is_plan {
            (study_plan::on_paper(&super::notes(model), program, &plan, model.today))
        }
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
            let mut commands = entry_questions::entered(model, entered, pairs);
            commands.extend(said(model, |notes, program| {
                let entry = entry::standing_of(notes, program, &model.answers);
                Some(entry)
            }));
            commands
        }
        SHORTLIST => {
            model.answer(shortlisted(entered));
            vec![Command::Say(explorer::shortlisted(model.answers.shortlist.len()))]
        }
        study_plan::FORM => {
            model.ask(PlanQuery::from_pairs(pairs).pairs());
            let mut commands = vec![Command::WriteQuery(History::Replace)];
            commands.extend(said(model, |notes, program| {
                let query = PlanQuery::from_pairs(&model.query);
                study_plan::sentence(notes, program, &query, model.today)
            }));
            commands
        }
        _ => Vec::new(),
    }
}

/// What a screen reader hears of the program at the address.
fn said(
    model: &Model,
    sentence: impl Fn(&Notes<'_>, &Program) -> Option<String>,
) -> Option<Command> {
    let Some(Route::Program(id)) = &model.route else { return None };
    let notes = notes(model);
    sentence(&notes, notes.catalog.program(id)?).map(Command::Say)
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

/// This program, and beside it those chosen in the list.
fn compared(notes: &Notes<'_>, program: &Program) -> Vec<(String, String)> {
    let chosen = ListQuery::from_pairs(notes.list).compared;
    CompareQuery::of([&program.id].into_iter().chain(&chosen)).pairs()
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
                span.with-app {
                    (door(&notes.href_with(&Route::Compare, &compared(notes, program)), words::COMPARE))
                }
                form.with-app #(SHORTLIST) { (shortlist(program, answers)) }
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
