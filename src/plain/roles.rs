//! What roles ask for and the steps to them, as lists.

use super::{SOURCES, fact, notes, section, sources, top};
use crate::{
    components::{notes::Notes, source_mark::marked_text},
    domain::{
        catalog::{Catalog, Wording},
        fact::Fact,
        id::{RoleId, StepId},
        pathway::{Family, Pathways, Requirement, Step, Way},
    },
    route::{PlainPage, Root},
    words::{
        figures,
        plain::{self as plain_words, roles as words},
        program, provenance,
        roles::{result, steps},
    },
};
use maud::{Markup, html};

/// The page, with all that the content holds of roles.
pub fn roles(catalog: &Catalog, pathways: &Pathways, root: &Root) -> Markup {
    let list = List { notes: notes(catalog, root, &pathways.sources), catalog, pathways };
    let ids: Vec<String> = pathways.families.iter().map(|it| role_id(&it.role)).collect();
    let names = pathways.families.iter().map(|it| list.role(&it.role));
    let mut on: Vec<(&str, &str)> = ids.iter().map(String::as_str).zip(names).collect();
    on.extend([(STEPS, words::STEPS), (SOURCES, program::SOURCES)]);
    let content = (pathways.content_version.as_str(), pathways.updated);
    html! {
        article.plain {
            (top(PlainPage::Roles, root, content, words::LEAD, &on))
            div.plain__text { (fact(&list.notes, &pathways.limits)) }
            h2.plain__label { (words::STRENGTH) }
            ul.plain__list { @for it in words::STRENGTHS { li { (it) } } }
            @for (id, family) in ids.iter().zip(&pathways.families) {
                (section(id, list.role(&family.role), &list.family(family)))
            }
            (section("evidence", result::EVIDENCE, &html! {
                ul.plain__list { @for it in &pathways.evidence { li { (fact(&list.notes, it)) } } }
            }))
            (section(STEPS, words::STEPS, &list.steps()))
            (section("experience", words::EXPERIENCES, &list.experiences()))
            (section("credentials", words::CREDENTIALS, &list.credentials()))
            (sources(&list.notes))
        }
    }
}

/// The id of the section of steps.
const STEPS: &str = "steps";

fn role_id(role: &RoleId) -> String {
    ["role-", role.as_str()].concat()
}

fn step_id(step: &Step) -> String {
    ["step-", step.id.as_str()].concat()
}

/// What the lists are made from.
struct List<'a> {
    notes: Notes<'a>,
    catalog: &'a Catalog,
    pathways: &'a Pathways,
}

impl<'a> List<'a> {
    fn role(&self, id: &RoleId) -> &'a str {
        let role = self.catalog.roles.iter().find(|it| it.id == *id);
        role.map_or("", |it| it.name.as_str())
    }

    fn step(&self, id: &StepId) -> Option<&'a Step> {
        self.pathways.steps.iter().find(|it| it.id == *id)
    }

    fn family(&self, family: &Family) -> Markup {
        let role = self.catalog.roles.iter().find(|it| it.id == family.role);
        let asks = self.pathways.requirements.iter();
        let mut asks: Vec<_> = asks.filter(|it| it.role.as_ref() == Some(&family.role)).collect();
        asks.sort_by_key(|it| it.strength);
        html! {
            @if let Some(role) = role { div.plain__text { (fact(&self.notes, &role.named)) } }
            (self.wording(&family.work, str::to_owned))
            @if !family.known.is_empty() {
                h3.plain__label { (result::KNOWN) }
                ul.plain__list {
                    @for it in &family.known {
                        li {
                            div { (fact(&self.notes, &it.fact)) }
                            @if !it.professions.is_empty() {
                                div.caption {
                                    (plain_words::whose(&it.professions, &[], &[], self.catalog))
                                }
                            }
                        }
                    }
                }
            }
            @if !family.rules_for.is_empty() {
                p.plain__text {
                    (words::RULES_FOR) (plain_words::named(&family.rules_for, self.catalog)) "."
                }
            }
            h3.plain__label { (words::ASKS) }
            ul.plain__list { @for it in asks { (self.requirement(it)) } }
            (self.wording(&family.ask, result::ask))
        }
    }

    /// Words for everyone, and those of the professions that have their own.
    fn wording(&self, wording: &Wording, sentence: impl Fn(&str) -> String) -> Markup {
        html! {
            p.plain__text { (sentence(&wording.default)) }
            (self.own_wording(wording, sentence))
        }
    }

    /// The words of the professions that have their own.
    fn own_wording(&self, wording: &Wording, sentence: impl Fn(&str) -> String) -> Markup {
        let own = self.catalog.professions.iter().filter_map(|it| {
            let words = wording.of(Some(&it.id));
            (words != wording.default).then_some((it.phrase.as_str(), words))
        });
        let own: Vec<(&str, &str)> = own.collect();
        html! {
            @if !own.is_empty() {
                ul.plain__list {
                    @for (phrase, words) in own {
                        li { (plain_words::for_whom(phrase, &sentence(words))) }
                    }
                }
            }
        }
    }

    /// What is asked for: how firmly, of whom, by which ways, and whom to ask.
    fn requirement(&self, it: &Requirement) -> Markup {
        let whose =
            plain_words::whose(&it.professions, &it.professions_but, &it.countries, self.catalog);
        html! {
            li.plain__rule {
                div.caption { b { (words::strength(it)) } " · " (whose) }
                div { (fact(&self.notes, &it.rule)) }
                @match it.ways.as_slice() {
                    [] => {}
                    [only] => {
                        div.caption { (if only.steps.len() > 1 { words::BY_ALL } else { words::BY }) }
                        (self.way(only))
                    }
                    all => {
                        div.caption { (words::ANY) }
                        ol.plain__ways { @for way in all { li { (self.way(way)) } } }
                    }
                }
                @if let Some(ask) = &it.ask { div.caption { (result::ask(ask)) } }
            }
        }
    }

    fn way(&self, way: &Way) -> Markup {
        html! {
            ul.plain__steps {
                @for step in way.steps.iter().filter_map(|it| self.step(it)) {
                    li {
                        a.quiet-link href={ "#" (step_id(step)) } rel="external" {
                            (step.name.of(None))
                        }
                        ": " (self.time(step))
                    }
                }
            }
            @if let Some(note) = &way.note { div.caption { (note) } }
        }
    }

    /// How long a step takes, with who says so.
    fn time(&self, step: &Step) -> Markup {
        if let Fact::Unknown { .. } = step.months {
            return html! {
                span.unknown { (provenance::brackets(steps::NO_TIME)) }
            };
        }
        let months = step.months.map(|it| words::length(*it));
        marked_text(&self.notes, months.value().map_or("", String::as_str), &months)
    }

    fn steps(&self) -> Markup {
        html! {
            p.plain__text { (words::STEPS_LEAD) }
            ul.plain__list { @for it in &self.pathways.steps { (self.whole_step(it)) } }
        }
    }

    fn whole_step(&self, it: &Step) -> Markup {
        let builds = self.catalog.competencies.iter().filter(|own| it.builds.contains(&own.id));
        let builds: Vec<String> = builds.map(|it| figures::inside(&it.name)).collect();
        let builds: Vec<&str> = builds.iter().map(String::as_str).collect();
        let behind = self.catalog.stages.iter().filter(|own| it.behind_at.contains(&own.id));
        let behind: Vec<&str> = behind.map(|it| it.name.of(None)).collect();
        let asks = self.pathways.requirements.iter();
        let asks: Vec<_> = asks.filter(|own| own.step.as_ref() == Some(&it.id)).collect();
        let credential = it
            .credential
            .as_ref()
            .and_then(|id| self.pathways.credentials.iter().find(|it| it.id == *id));
        let not_found = match &it.months {
            Fact::Unknown { note, .. } => note.as_deref(),
            _ => None,
        };
        html! {
            li.plain__rule id=(step_id(it)) {
                b { (it.name.of(None)) } ": " (self.time(it))
                @if let Some(note) = not_found { div.caption { (note) } }
                (self.own_wording(&it.name, str::to_owned))
                div.caption { (words::kind(it.kind)) }
                div { (fact(&self.notes, &it.what)) }
                @if it.hours.value().is_some() {
                    div { (fact(&self.notes, &it.hours.map(|it| words::hours(*it)))) }
                }
                @if let Some(it) = credential { div.caption { (words::held(&it.name)) } }
                @if !builds.is_empty() { div.caption { (steps::BUILDS) (figures::and(&builds)) "." } }
                @if let Some(role) = &it.role { div.caption { (words::gives(self.role(role))) } }
                @if !behind.is_empty() { div.caption { (words::behind(&behind)) } }
                @if let Some(months) = it.closes_after { div.caption { (words::closes(months)) } }
                @if let Some(ask) = &it.ask { div.caption { (result::ask(ask)) } }
                @if !asks.is_empty() {
                    div.caption { (words::STEP_ASKS) }
                    ul.plain__list { @for it in asks { (self.requirement(it)) } }
                }
            }
        }
    }

    fn experiences(&self) -> Markup {
        html! {
            ul.plain__list {
                @for it in &self.pathways.experiences {
                    li { b { (it.name) } div { (fact(&self.notes, &it.what)) } }
                }
            }
        }
    }

    fn credentials(&self) -> Markup {
        html! {
            ul.plain__list {
                @for it in &self.pathways.credentials {
                    li {
                        b { (it.name) }
                        div { (fact(&self.notes, &it.what)) }
                        div.caption {
                            (plain_words::whose(&it.professions, &[], &it.countries, self.catalog))
                        }
                    }
                }
            }
        }
    }
}
