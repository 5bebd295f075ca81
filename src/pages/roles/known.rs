//! What is known of a role, what a master's is known to do, and what this is not.

use super::planned::Planned;
use crate::{
    components::{print::print, source_mark::marked_text},
    domain::{
        fact::Fact,
        pathway::{Known, Requirement, Strength},
    },
    words::{program, roles::result as words},
};
use maud::{Markup, html};

impl Planned<'_, '_> {
    pub(super) fn known(&self) -> Markup {
        let Some(family) = self.plan.family else { return html! {} };
        let profession = self.answers().profession.given();
        let is_own = |it: &&Known| {
            it.professions.is_empty() || profession.is_some_and(|own| it.professions.contains(own))
        };
        html! {
            section.roles__section aria-labelledby="roles-known" {
                h2.section-heading #roles-known { (words::KNOWN) }
                p { (family.work.of(profession)) }
                ul.roles__plain { @for it in family.known.iter().filter(is_own) { li { (self.fact(&it.fact)) } } }
                p { (words::ask(family.ask.of(profession))) }
            }
            section.roles__section aria-labelledby="roles-evidence" {
                h2.section-heading #roles-evidence { (words::EVIDENCE) }
                ul.roles__plain { @for it in &self.shown().pathways.evidence { li { (self.fact(it)) } } }
            }
        }
    }

    /// The rules of other countries and professions, or of whichever is not known yet.
    pub(super) fn elsewhere(&self) -> Markup {
        let is_rule =
            |it: &&&Requirement| matches!(it.strength, Strength::Required | Strength::Typical);
        let all: Vec<_> = self.plan.elsewhere.iter().filter(is_rule).collect();
        if all.is_empty() {
            return html! {};
        }
        let catalog = &self.shown().visit.catalog;
        html! {
            details.disclosure.roles__section {
                summary.disclosure__summary { (words::ELSEWHERE) }
                ul.roles__plain {
                    @for rule in all {
                        li {
                            div { (self.fact(&rule.rule)) }
                            div.caption { (words::whose(&rule.professions, &rule.countries, catalog)) }
                        }
                    }
                }
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
        if let Fact::Unknown { note: Some(note), .. } = fact {
            return html! { (words::not_found(note)) };
        }
        let text = fact.value().map_or("", String::as_str);
        marked_text(self.notes(), text, fact)
    }
}
