//! A program spread over years: the choices, the result and the table.

mod form;

use super::section;
use crate::{
    components::{
        native::{asking, without_app},
        notes::Notes,
        print::print_plan,
        source_mark::{marked_text, source_mark},
    },
    domain::{
        calendar::Day,
        fact::Fact,
        program::{Exit, Program},
        study_plan::{self, Missing, PlanQuery, StudyPlan, Terms, YearOfStudy},
    },
    route::Route,
    words::{figures, native, program as program_words, study_plan as words},
};
use form::form;
use maud::{Markup, html};

/// The id of the form.
pub(super) const FORM: &str = "plan";

/// The study plan under a person's choices, or what is missing for one.
pub fn study_plan(
    notes: &Notes<'_>,
    program: &Program,
    query: &PlanQuery,
    today: Option<Day>,
) -> Markup {
    let body = match plan(notes, program, query, today) {
        Ok(plan) => html! {
            (without_app(native::PLAN))
            (asking())
            div.unasked {
                (form(&plan))
                (drawn(notes, program, &plan))
            }
            (print_plan())
        },
        Err(missing) => html! {
            @for line in words::missing(&missing) { p.study-plan__gap { (line) } }
        },
    };
    section("study-plan", words::HEADING, &body)
}

/// A plan, and whether its dates are those of today. A page that was made on
/// another day keeps their place and shows none.
struct Drawn<'a> {
    plan: StudyPlan<'a>,
    is_dated: bool,
}

fn plan<'a>(
    notes: &Notes<'a>,
    program: &'a Program,
    query: &PlanQuery,
    today: Option<Day>,
) -> Result<Drawn<'a>, Missing> {
    let day = today.unwrap_or(notes.catalog.updated);
    let plan = study_plan::plan(program, notes.catalog, query, Some(day))?;
    Ok(Drawn { plan, is_dated: today.is_some() })
}

/// The plan alone, for paper: under the name of its program, with the sources
/// that it uses.
pub(super) fn on_paper(
    notes: &Notes<'_>,
    program: &Program,
    query: &PlanQuery,
    today: Option<Day>,
) -> Markup {
    let plan = plan(notes, program, query, today);
    html! {
        div.plan-paper.paper-only {
            p.page-heading { (program.title) }
            p.lead { (program.institution) ", " (notes.country(program)) }
            @if let Ok(plan) = plan { (drawn(notes, program, &plan)) }
            (notes.list())
        }
    }
}

/// All of the plan but what changes it.
fn drawn(notes: &Notes<'_>, program: &Program, drawn: &Drawn<'_>) -> Markup {
    let plan = &drawn.plan;
    html! {
        (result(notes, program, drawn))
        (table(notes, drawn))
        @for gap in words::gaps(plan) { p.study-plan__gap { (gap) } }
        @if let Some(terms) = &plan.terms { (terms_lines(notes, plan, terms)) }
        p.caption { (words::leaves_out(plan)) }
    }
}

/// The result of the plan under a person's choices, as a sentence.
pub(super) fn sentence(
    notes: &Notes<'_>,
    program: &Program,
    query: &PlanQuery,
    today: Option<Day>,
) -> Option<String> {
    Some(words::result(&plan(notes, program, query, today).ok()?.plan))
}

fn result(notes: &Notes<'_>, program: &Program, drawn: &Drawn<'_>) -> Markup {
    let plan = &drawn.plan;
    let text = words::result(plan);
    html! {
        div.study-plan__result {
            (marked_text(notes, &text, &derived(&text, words::result_working(plan))))
        }
        @if let Some((text, working)) = words::finish(plan).zip(words::finish_working(plan)) {
            div.lead.undated[!drawn.is_dated] {
                (marked_text(notes, &text, &derived(&text, working)))
            }
        }
        @if let Some(years) = program.graduates_took.value() {
            @let text = words::graduates_took(*years);
            div.lead { (marked_text(notes, &text, &program.graduates_took.map(|_| text.clone()))) }
        }
    }
}

fn derived(text: &str, working: String) -> Fact<String> {
    Fact::Derived { value: text.to_owned(), from: Vec::new(), working }
}

fn table(notes: &Notes<'_>, drawn: &Drawn<'_>) -> Markup {
    let plan = &drawn.plan;
    let intake = plan.intake.filter(|_| drawn.is_dated);
    let is_only = plan.charges.len() == 1;
    let tuition: Vec<String> = plan.charges.iter().map(|it| words::tuition(it, is_only)).collect();
    let of_credits = plan.credits.map_or(&[][..], |_| &[words::CREDITS, words::SO_FAR]);
    let heads = || of_credits.iter().copied().chain(tuition.iter().map(String::as_str));
    html! {
        // The roles stand here in words because narrow screens show rows as blocks,
        // and some browsers then forget that they are a table.
        table.study-plan__table role="table" {
            caption.study-plan__caption { (words::caption(plan)) }
            thead role="rowgroup" {
                tr role="row" {
                    th role="columnheader" scope="col" { (words::YEAR) }
                    @for head in heads() { th role="columnheader" scope="col" { (head) } }
                }
            }
            tbody role="rowgroup" {
                @for (index, year) in plan.years.iter().enumerate() {
                    @let name = words::year(index + 1, year.months, intake);
                    tr role="row" {
                        th role="rowheader" scope="row" {
                            span.study-plan__label { (words::YEAR) " " }
                            (name)
                        }
                        @for (head, (text, working)) in heads().zip(cells(plan, year)) {
                            td role="cell" {
                                span.study-plan__label aria-hidden="true" { (head) }
                                (cell(notes, &[words::YEAR, " ", &name, ", ", head].concat(), &text, working))
                            }
                        }
                    }
                    @for exit in &year.exits {
                        tr role="row" {
                            td.study-plan__exit role="cell" colspan=(heads().count() + 1) {
                                (exit_line(notes, exit))
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The values of a year, each with its working, in the order of the columns.
fn cells(plan: &StudyPlan<'_>, year: &YearOfStudy<'_>) -> Vec<(String, String)> {
    let credits = year.credits.map(words::portion).zip(words::credits_working(plan, year));
    let so_far = year.so_far.map(words::portion).zip(words::so_far_working(plan, year));
    let mut cells: Vec<(String, String)> = credits.into_iter().chain(so_far).collect();
    for (index, (charge, tuition)) in plan.charges.iter().zip(&year.tuition).enumerate() {
        let working = words::tuition_working(plan, year, charge, index);
        cells.extend(working.map(|it| (words::money(charge, tuition.amount), it)));
    }
    cells
}

fn cell(notes: &Notes<'_>, label: &str, text: &str, working: String) -> Markup {
    html! {
        span.study-plan__value {
            (text) " " (source_mark(notes, label, &derived(text, working)))
        }
    }
}

fn exit_line(notes: &Notes<'_>, exit: &Exit) -> Markup {
    let award = figures::award(exit.award);
    let fact = exit.after.map(|it| program_words::exit(award, &figures::credits(it)));
    let text = fact.value().map_or("", String::as_str);
    html! {
        (words::EXIT)
        @match &exit.program {
            Some(id) => a.text-link href=(notes.href(&Route::Program(id.clone()))) { (text) },
            None => (text),
        }
        " " (source_mark(notes, program_words::labels::EXIT, &fact))
    }
}

/// Credits a term and courses a term, each beside what is assumed for it.
fn terms_lines(notes: &Notes<'_>, plan: &StudyPlan<'_>, terms: &Terms) -> Markup {
    let line = |assumed: String, why, text: String, working| {
        let assumption = Fact::Assumed { value: assumed.clone(), why };
        html! {
            li.study-plan__term {
                div { (marked_text(notes, &assumed, &assumption)) }
                div { (marked_text(notes, &text, &derived(&text, working))) }
            }
        }
    };
    let (term, working) = (words::term_credits(terms), words::term_working(plan, terms));
    let courses = words::courses(terms).zip(words::courses_working(plan, terms));
    html! {
        ul.study-plan__terms {
            (line(words::terms(terms), words::terms_why(terms), term, working))
            @if let (Some(size), Some((courses, working))) = (terms.per_course, courses) {
                (line(words::course_size(size), words::course_why(terms), courses, working))
            }
        }
    }
}
