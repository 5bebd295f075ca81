//! What an applicant must bring, how a person stands to it, and whom to ask.

use super::{marked, section};
use crate::{
    components::{
        contact::contact,
        entry_questions::{OPEN, entry_questions},
        native::without_app,
        notes::Notes,
        standing::{standing, state},
    },
    domain::{
        answers::Answers,
        entry::{self, Because, RuleEntry},
        fact::{Fact, Sourced, Unknown},
        fit,
        program::Program,
    },
    words::{entry as entry_words, explorer, home, native, program as words, provenance},
};
use maud::{Markup, html};

/// How a person stands to the program, as a sentence.
pub(super) fn standing_of(notes: &Notes<'_>, program: &Program, answers: &Answers) -> String {
    let found = entry::entry(program, answers, notes.this_year);
    [entry_words::standing(found.standing), ". ", &entry_words::lead(&found)].concat()
}

/// Entry rules, application items and the route to a person.
pub(super) fn entry(notes: &Notes<'_>, program: &Program, answers: &Answers) -> Markup {
    let found = entry::entry(program, answers, notes.this_year);
    let entry = html! {
        div.standing-rule.standing-rule--lead {
            (standing(&found))
            @if asks(program) {
                div {
                    (without_app(native::ENTRY))
                    p.with-app { (lead(&found, answers)) }
                }
            } @else {
                p { (lead(&found, answers)) }
            }
        }
        @if found.rules.is_empty() {
            (not_found())
        } @else {
            ul.items { @for it in &found.rules { (rule(notes, it)) } }
        }
        (questions(notes, program, answers))
        (fit_sentence(notes, program, answers))
        p.caption { (words::GUIDE) }
        (contact(notes, program))
    };
    html! {
        (section("entry", words::ENTRY, &entry))
        (section("application", words::APPLICATION, &items(notes, &program.application)))
    }
}

/// What the standing rests on; before any answer, what to do.
fn lead(found: &entry::Entry<'_>, answers: &Answers) -> String {
    let is_untouched = !answers.degrees.is_answered()
        && !answers.licenses.is_answered()
        && !answers.teaching_years.is_answered()
        && !answers.employer_letter.is_answered();
    if is_untouched && found.has_rules() {
        return entry_words::UNTOUCHED.to_owned();
    }
    entry_words::lead(found)
}

/// Whether there is a question that a rule of the program reads.
fn asks(program: &Program) -> bool {
    program.requirements.iter().any(|it| !it.ways.is_empty())
}

/// The questions that the rules read; nothing is asked where there is none.
fn questions(notes: &Notes<'_>, program: &Program, answers: &Answers) -> Markup {
    html! {
        @if asks(program) {
            details.disclosure.with-app {
                summary.disclosure__summary.disclosure__summary--lead #(OPEN) {
                    (explorer::YOUR_ANSWERS)
                }
                (entry_questions(notes.catalog, answers, notes.this_year))
                p.caption { (explorer::KEPT) }
            }
        }
    }
}

/// A rule with its state, its source, and what is missing or to ask.
fn rule(notes: &Notes<'_>, entry: &RuleEntry<'_>) -> Markup {
    html! {
        li.items__item.standing-rule {
            (state(entry.standing))
            div {
                (item(notes, &entry.requirement.rule))
                @for because in &entry.because {
                    p.standing-rule__because.with-app { (entry_words::because(*because)) }
                }
                @if entry.because.contains(&Because::ForeignDegree)
                    && let Fact::Sourced(Sourced { note: Some(note), .. }) = &entry.requirement.rule
                {
                    p.standing-rule__because { (note) }
                }
            }
        }
    }
}

fn items(notes: &Notes<'_>, facts: &[Fact<String>]) -> Markup {
    html! {
        @if facts.is_empty() {
            (not_found())
        } @else {
            ul.items { @for fact in facts { li.items__item { (item(notes, fact)) } } }
        }
    }
}

fn item(notes: &Notes<'_>, fact: &Fact<String>) -> Markup {
    match fact {
        Fact::Unknown { reason, .. } => html! {
            span.unknown { (provenance::brackets(provenance::unknown(*reason))) }
        },
        known => marked(notes, known),
    }
}

fn not_found() -> Markup {
    let words = provenance::brackets(provenance::unknown(Unknown::NotFound));
    html! { p.unknown.items__unknown { (words) } }
}

/// What the home page says of this program, where the profession is known.
fn fit_sentence(notes: &Notes<'_>, program: &Program, answers: &Answers) -> Markup {
    html! {
        @if answers.profession.given().is_some() {
            @let fit = fit::fit(program, answers);
            p.fit { (home::programs(notes.catalog, &fit)) }
        }
    }
}
