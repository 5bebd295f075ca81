//! What opens under a step, and the other ways of what asks for it.

use super::{
    planned::Planned,
    steps::{DONE, LENGTH, ROW},
};
use crate::{
    components::{
        field::{Select, choice, select},
        sharpen,
        source_mark::marked_text,
    },
    domain::{
        fact::Fact,
        id::CompetencyId,
        pathway::{Pathway, Requirement, Stage, Step, Way},
    },
    words::{
        figures,
        roles::{result, steps as words, when::months},
    },
};
use maud::{Markup, html};

/// The lengths to choose from, in months.
const LENGTHS: [u16; 10] = [3, 6, 12, 18, 24, 36, 48, 60, 84, 120];

/// The id of what holds the mark of a step.
pub(super) fn done_id(code: &str) -> String {
    ["done-", code].concat()
}

impl<'a> Planned<'_, 'a> {
    /// What opens under a step: what it is, what it builds, whom to ask, and what can be
    /// done with it.
    pub(super) fn about(&self, stage: &Stage<'a>) -> Markup {
        let step = stage.step;
        let builds: Vec<String> = step.builds.iter().filter_map(|it| self.competency(it)).collect();
        let builds: Vec<&str> = builds.iter().map(String::as_str).collect();
        let ask =
            step.ask.as_deref().or_else(|| stage.asked_by.iter().find_map(|it| it.ask.as_deref()));
        let own = self.way.as_ref().map(Pathway::key).unwrap_or_default();
        let rest: Vec<u16> = own.iter().copied().filter(|it| *it != step.code.0).collect();
        let is_in = rest.len() < own.len();
        html! {
            details.disclosure {
                summary.disclosure__summary {
                    (words::ABOUT) span.visually-hidden { ": " (self.name(step)) }
                }
                div.roles__more {
                    @if let Some(text) = step.what.value() {
                        div { (marked_text(self.notes(), text, &step.what)) }
                    }
                    @if !builds.is_empty() { p { (words::BUILDS) (figures::and(&builds)) "." } }
                    @if let Some(ask) = ask { p { (result::ask(ask)) } }
                    @if is_in {
                        (self.length(stage))
                        (self.mark_done(step))
                        p { (self.link(&rest, words::WITHOUT, self.name(step))) }
                        @if let Some(rule) = self.counted_at(stage) { (self.counts(rule)) }
                    }
                }
            }
        }
    }

    /// What a role asks for and is counted at this step: of several steps that are asked
    /// for together, at the first.
    fn counted_at(&self, stage: &Stage<'a>) -> Option<&'a Requirement> {
        let rule = *stage.asked_by.iter().find(|it| it.role.is_some())?;
        let asks = |it: &&Stage<'_>| it.asked_by.iter().any(|it| it.code == rule.code);
        let first = self.way.as_ref()?.stages.iter().find(asks)?;
        (first.step.code == stage.step.code).then_some(rule)
    }

    /// The mark that a step is done.
    pub(super) fn mark_done(&self, step: &'a Step) -> Markup {
        let code = step.code.0.to_string();
        let is_done = self.answers().done.get(step.code.0).is_some();
        let label = html! { (words::DONE) ": " (figures::inside(self.name(step))) };
        html! {
            div #(done_id(&code)) tabindex="-1" {
                input type="hidden" name=(ROW) value=(code);
                (sharpen::tick_of(DONE, &code, is_done, false, &label))
            }
        }
    }

    /// How long a step takes, where that is our assumption: it can be set.
    fn length(&self, stage: &Stage<'a>) -> Markup {
        let step = stage.step;
        let Fact::Assumed { value, why } = &step.months else { return html! {} };
        let name = [LENGTH, &step.code.0.to_string()].concat();
        let own = self.query.lengths.iter().find(|(code, _)| *code == step.code.0);
        let mut choices = vec![choice("", &words::our_length(*value))];
        choices.extend(LENGTHS.map(|it| choice(&it.to_string(), &months(it.into()))));
        select(&Select {
            id: &name,
            name: &name,
            label: words::LENGTH,
            hint: why,
            choices,
            answer: own.map_or_else(String::new, |(_, months)| months.to_string()),
        })
    }

    fn competency(&self, id: &CompetencyId) -> Option<String> {
        let all = &self.shown().visit.catalog.competencies;
        all.iter().find(|it| it.id == *id).map(|it| figures::inside(&it.name))
    }

    /// The other ways of what asks for a step, each with what it would make of the
    /// pathway.
    pub(super) fn alternatives(&self, stage: &Stage<'a>) -> Markup {
        let rules = stage.asked_by.iter().filter(|it| it.ways.len() > 1);
        let others = rules.flat_map(|rule| {
            let is_own = |it: &&Way| it.steps.contains(&stage.step.id);
            let own: Vec<u16> = rule
                .ways
                .iter()
                .filter(is_own)
                .flat_map(|it| self.steps(it))
                .map(|it| it.code.0)
                .collect();
            let others = rule.ways.iter().filter(move |it| !it.steps.contains(&stage.step.id));
            others.filter_map(move |way| Some((way, self.with(way, &own)?)))
        });
        html! {
            @for (way, codes) in others {
                div.roles__or {
                    (words::OR) a.text-link href=(self.href(&codes)) { (self.names(&self.steps(way))) }
                }
            }
        }
    }
}
