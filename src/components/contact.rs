//! The route to a person: a program's office, and its own page.

use super::{notes::Notes, source_mark::marked_text};
use crate::{
    domain::{
        program::{Contact, Program},
        source::of_web,
    },
    words::program as words,
};
use maud::{Markup, html};

/// Whom to ask about a program.
pub fn contact(notes: &Notes<'_>, program: &Program) -> Markup {
    html! {
        div.contact {
            h3.contact__heading { (words::ASK) }
            @if let Some(contact) = program.contact.value() {
                @let office = program.contact.map(|it| it.office.clone());
                div { (marked_text(notes, &contact.office, &office)) }
                (ways(contact))
            }
            @if of_web(&program.address).is_some() {
                p.contact__way {
                    a.quiet-link href=(program.address) rel="external noreferrer" {
                        (words::OWN_PAGE)
                    }
                }
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
