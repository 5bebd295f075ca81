//! One program of the list.

use super::{LIST, Listing, filters::COMPARE};
use crate::{
    components::{
        choice::{compared, shortlist},
        source_mark::marked_item,
        stale::stale,
        standing::standing,
    },
    domain::{
        entry,
        explorer::Order,
        fact::{Fact, Unknown},
        program::Program,
    },
    route::Route,
    words::{figures, programs, programs::labels, provenance},
};
use maud::{Markup, html};

/// The links of the rows, one each.
pub(super) const LINK: &str = ".program-row__link";

/// A program: its name, what is known on one line, what is not on another,
/// whether the person may enter, and the ways to keep it.
pub(super) fn row(it: &Listing<'_>, program: &Program) -> Markup {
    let notes = it.notes;
    let facts = facts(program, it.query.order.currency().is_some());
    let is_led = it.query.order == Order::Name && program.id == notes.catalog.institution.featured;
    html! {
        li.program-row id={ "program-" (program.id) } {
            div.program-row__main {
                h2.program-row__name {
                    a.program-row__link href=(notes.href(&Route::Program(program.id.clone()))) {
                        (program.institution)
                        // Two programs of one school are told apart by ear too.
                        span.visually-hidden { " – " (program.short_title) }
                    }
                }
                p.program-row__title { (program.short_title) ", " (notes.country(program)) }
                @if is_led { p.program-row__why { (programs::FEATURED) } }
                (stale(notes, program))
                div.program-row__facts {
                    @for (index, (label, fact)) in facts.shown.iter().enumerate() {
                        @let dot = html! {
                            @if index + 1 < facts.shown.len() {
                                span.value__dot aria-hidden="true" { "·" }
                            }
                        };
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
            (standing(&entry::entry(program, it.answers, notes.this_year)))
            div.program-row__choices.with-app {
                (compared(program, LIST, COMPARE, &it.query.compared))
                (shortlist(program, it.answers))
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

fn facts(program: &Program, is_by_cost: bool) -> Facts {
    let mut facts = Facts::default();
    facts.add(labels::CREDITS, &program.credits, figures::credits);
    facts.add(labels::TIME, &program.time_to_finish, figures::span);
    facts.add(labels::FORMAT, &program.format, |it| figures::format(*it).into());
    facts.add(labels::START, &program.starts, programs::starts);
    // Sorted by cost, a row shows what it is sorted by.
    let total = Some(&program.tuition_total).filter(|it| is_by_cost && it.value().is_some());
    facts.add(labels::COST, total.unwrap_or(&program.tuition), figures::short_price);
    facts.add(labels::DEADLINE, &program.next_deadline, |it| programs::apply_by(*it));
    facts.add(labels::HOURS, &program.weekly_hours, |it| figures::weekly_hours(*it));
    facts
}
