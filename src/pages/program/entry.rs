//! What an applicant must bring, and whom to ask.

use super::{marked, section};
use crate::{
    components::{notes::Notes, source_mark::marked_text},
    domain::{
        answers::Answers,
        fact::{Fact, Unknown},
        fit,
        program::{Contact, Program},
    },
    words::{home, program as words, provenance},
};
use maud::{Markup, html};

/// Entry rules, application items and the route to a person.
pub(super) fn entry(notes: &Notes<'_>, program: &Program, answers: &Answers) -> Markup {
    let rules: Vec<&Fact<String>> = program.requirements.iter().map(|it| &it.rule).collect();
    let application: Vec<&Fact<String>> = program.application.iter().collect();
    let entry = html! {
        (items(notes, &rules))
        (fit_sentence(notes, program, answers))
        p.caption { (words::GUIDE) }
        (contact(notes, program))
    };
    html! {
        (section("entry", words::ENTRY, &entry))
        (section("application", words::APPLICATION, &items(notes, &application)))
    }
}

fn items(notes: &Notes<'_>, facts: &[&Fact<String>]) -> Markup {
    let unknown = |reason| provenance::brackets(provenance::unknown(reason));
    html! {
        @if facts.is_empty() {
            p.unknown.items__unknown { (unknown(Unknown::NotFound)) }
        } @else {
            ul.items {
                @for fact in facts {
                    li.items__item {
                        @match fact {
                            Fact::Unknown { reason, .. } => span.unknown { (unknown(*reason)) },
                            known => (marked(notes, known)),
                        }
                    }
                }
            }
        }
    }
}

/// What the home page says of this program, where the profession is known.
fn fit_sentence(notes: &Notes<'_>, program: &Program, answers: &Answers) -> Markup {
    html! {
        @if answers.profession.given().is_some() {
            @let fit = fit::fit(notes.catalog, program, answers);
            p.fit { (home::programs(notes.catalog, &fit)) }
        }
    }
}

fn contact(notes: &Notes<'_>, program: &Program) -> Markup {
    html! {
        div.contact {
            h3.contact__heading { (words::ASK) }
            @if let Some(contact) = program.contact.value() {
                @let office = program.contact.map(|it| it.office.clone());
                div { (marked_text(notes, &contact.office, &office)) }
                (ways(contact))
            }
            p.contact__way {
                a.quiet-link href=(program.address) rel="external noreferrer" { (words::OWN_PAGE) }
            }
        }
    }
}

fn ways(contact: &Contact) -> Markup {
    html! {
        @for phone in &contact.phones {
            p.contact__way { a.quiet-link rel="external" href={ "tel:" (phone) } { (phone) } }
        }
        @if let Some(email) = &contact.email {
            p.contact__way { a.quiet-link rel="external" href={ "mailto:" (email) } { (email) } }
        }
    }
}
