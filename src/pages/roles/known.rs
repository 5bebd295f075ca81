//! What is known of a role, what a master's is known to do, and what this is not.

use super::planned::Planned;
use crate::{
    components::{print::print, source_mark::marked_text},
    domain::fact::Fact,
    words::{program, roles::result as words},
};
use maud::{Markup, html};

impl Planned<'_, '_> {
    pub(super) fn known(&self) -> Markup {
        let Some(family) = self.plan.family else { return html! {} };
        let profession = self.answers().profession.given();
        html! {
            section.roles__section aria-labelledby="roles-known" {
                h2.section-heading #roles-known { (words::KNOWN) }
                p { (family.work.of(profession)) }
                ul.roles__plain { @for it in &family.known { li { (self.fact(it)) } } }
                p { (words::ask(family.ask.of(profession))) }
            }
            section.roles__section aria-labelledby="roles-evidence" {
                h2.section-heading #roles-evidence { (words::EVIDENCE) }
                ul.roles__plain { @for it in &self.shown().pathways.evidence { li { (self.fact(it)) } } }
            }
        }
    }

    /// What the result is not, and where its facts are from.
    pub(super) fn guidance(&self) -> Markup {
        let limits = self.fact(&self.shown().pathways.limits);
        let sources = self.notes().list();
        html! {
            section.roles__section aria-labelledby="roles-limits" {
                h2.section-heading #roles-limits { (words::LIMITS) }
                div { (limits) }
            }
            section.roles__section aria-labelledby="roles-sources" {
                h2.section-heading #roles-sources { (program::SOURCES) }
                (sources)
            }
            (print())
        }
    }

    fn fact(&self, fact: &Fact<String>) -> Markup {
        match fact {
            Fact::Unknown { note: Some(note), .. } => html! { "[\u{a0}" (note) "\u{a0}]" },
            _ => {
                let text = fact.value().map_or("", String::as_str);
                html! { (marked_text(self.notes(), text, fact)) }
            }
        }
    }
}
