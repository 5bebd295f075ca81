//! The other pathways, side by side with the one that is shown, and why not the rest.

use super::planned::Planned;
use crate::{
    components::{sharpen, source_mark::marked_text},
    domain::pathway::{
        Bar, MOST_BESIDE, Need, Pathway, RolesQuery, Step, StepStanding, Strength, Way, difference,
        side_by_side, way_of, way_text,
    },
    words::{
        roles::when::when,
        roles::{others as words, steps},
    },
};
use maud::{Markup, html};

/// The form of the ways that stand side by side, and the name of its boxes.
pub(super) const COMPARE: &str = "roles-compare";
const BESIDE: &str = "beside";

impl<'a> Planned<'_, 'a> {
    /// The other pathways, each with what tells it from the one that is shown.
    pub(super) fn others(&self) -> Markup {
        let Some(own) =
            self.way.as_ref().filter(|_| self.plan.pathways.len() > 1 || self.is_changed())
        else {
            return html! {};
        };
        let chosen = self.chosen(own);
        html! {
            section.roles__section aria-labelledby="roles-others" {
                h2.section-heading #roles-others { (words::OTHERS) }
                form #(COMPARE) autocomplete="off" {
                    @if self.plan.pathways.len() > 2 {
                        @let is_full = chosen.len() + 1 == MOST_BESIDE;
                        p.caption.screen-only role="status" { (words::comparing(is_full)) }
                        input type="hidden" name=(BESIDE) value=(way_text(&own.key()));
                    }
                    ul.roles__others {
                        @for it in &self.plan.pathways { (self.other(it, own, &chosen)) }
                    }
                }
                (self.table(own, chosen))
            }
        }
    }

    fn other(&self, it: &Pathway<'a>, own: &Pathway<'a>, chosen: &[&Pathway<'a>]) -> Markup {
        let name = |step: &Step| step.name.of(self.answers().profession.given()).to_owned();
        let (key, title) = (it.key(), self.title(it));
        html! {
            li {
                h3.roles__merit { (title) }
                div.caption { (words::merits(&it.merits)) }
                @if key == own.key() {
                    p { (words::TAKEN) }
                } @else {
                    p { (words::difference(&difference(own, it), &name, self.now())) }
                    (self.link(&key, words::TAKE, &title))
                    @if self.plan.pathways.len() > 2 {
                        @let is_chosen = chosen.iter().any(|it| it.key() == key);
                        @let is_shut = !is_chosen && chosen.len() + 1 == MOST_BESIDE;
                        (sharpen::tick_of(BESIDE, &way_text(&key), is_chosen, is_shut, &html! {
                            (words::COMPARE) span.visually-hidden { ": " (title) }
                        }))
                    }
                }
            }
        }
    }

    /// The ways that a person chose to stand beside the one that is shown.
    fn chosen(&self, own: &Pathway<'a>) -> Vec<&Pathway<'a>> {
        let own = own.key();
        let mut chosen = Vec::new();
        for it in &self.plan.pathways {
            let key = it.key();
            if key != own && self.query.beside.contains(&key) && chosen.len() + 1 < MOST_BESIDE {
                chosen.push(it);
            }
        }
        chosen
    }

    /// The heading of a pathway among the others.
    fn title(&self, way: &Pathway<'a>) -> String {
        if self.plan.pathways.iter().all(|it| it.key() != way.key()) {
            return words::OWN.to_owned();
        }
        let study = way.stages.iter().find(|it| it.step.study.is_some());
        let study = study.map_or("", |it| self.name(it.step));
        let first = self.plan.pathways.first().map(Pathway::key).unwrap_or_default();
        let only = way.stages.iter().filter(|it| !first.contains(&it.step.code.0));
        let mut only: Vec<&'a Step> = only.map(|it| it.step).collect();
        // What no other has names it best.
        let is_alone = |step: &Step| {
            let has = |it: &&Pathway<'_>| it.stages.iter().any(|it| it.step.code == step.code);
            self.plan.pathways.iter().filter(has).count() == 1
        };
        if let Some(at) = only.iter().position(|it| is_alone(it)) {
            only.swap(0, at);
        }
        let only: Vec<String> = only.into_iter().map(|it| self.name(it).to_owned()).collect();
        words::title(way, study, &only)
    }

    /// Whether the pathway that is shown is one that a person put together.
    fn is_changed(&self) -> bool {
        let own = self.way.as_ref().map(Pathway::key);
        own.is_some_and(|own| self.plan.pathways.iter().all(|it| it.key() != own))
    }

    fn table<'p>(&'p self, own: &'p Pathway<'a>, mut others: Vec<&'p Pathway<'a>>) -> Markup {
        if others.is_empty() {
            others = self.plan.pathways.iter().filter(|it| it.key() != own.key()).collect();
        }
        others.truncate(MOST_BESIDE - 1);
        let mut all = vec![own.clone()];
        for it in others {
            all.push(it.clone());
        }
        if all.len() < 2 {
            return html! {};
        }
        let rows = side_by_side(&all);
        html! {
            h3.roles__merit #roles-beside { (words::BESIDE) }
            @if all.len() > 2 {
                p.caption.roles__sideways { (words::SIDEWAYS) }
            }
            div.roles__frame role="region" aria-labelledby="roles-beside" tabindex="0" {
                table.roles__table {
                    thead {
                        tr {
                            th scope="col" { (words::STEP) }
                            @for it in &all { th scope="col" { (self.title(it)) } }
                        }
                    }
                    tbody {
                        @for (step, cells) in &rows {
                            tr {
                                th scope="row" { (self.name(step)) }
                                @for cell in cells {
                                    td {
                                        @match cell {
                                            Some(stage) => (when(stage.end, self.now())),
                                            None => (words::NOT_IN),
                                        }
                                    }
                                }
                            }
                        }
                        tr {
                            th scope="row" { (words::ROLE_BEGINS) }
                            @for it in &all { td { (steps::role_when(it.end, self.now())) } }
                        }
                    }
                }
            }
        }
    }

    /// Ways that cannot be taken, and what is asked of people elsewhere.
    pub(super) fn why_not(&self) -> Markup {
        if self.plan.out.is_empty() {
            return html! {};
        }
        html! {
            section.roles__section aria-labelledby="roles-why-not" {
                h2.section-heading #roles-why-not { (words::WHY_NOT) }
                ul.roles__plain {
                    @for it in &self.plan.out {
                        li {
                            b { (self.names(&self.steps(it.way))) } ". "
                            (words::bar(it.bar, self.name(it.step)))
                        }
                    }
                }
            }
        }
    }

    /// What strengthens the pathway beside the studies, each to be added.
    pub(super) fn strengthens(&self) -> Markup {
        let is_it = |it: &&Need<'_>| it.requirement.strength == Strength::Strengthening;
        let needs: Vec<_> = self.plan.needs.iter().filter(is_it).collect();
        if needs.is_empty() || self.way.is_none() {
            return html! {};
        }
        let own = self.way.as_ref().map(Pathway::key).unwrap_or_default();
        html! {
            section.roles__section aria-labelledby="roles-strengthens" {
                h2.section-heading #roles-strengthens { (words::STRENGTHENS) }
                ul.roles__plain {
                    @for need in needs {
                        @let rule = need.requirement;
                        li {
                            @let text = rule.rule.value().map_or("", String::as_str);
                            div { (marked_text(self.notes(), text, &rule.rule)) }
                            @for way in &rule.ways {
                                @let names = self.names(&self.steps(way));
                                div.roles__or {
                                    (names) ". "
                                    @match self.with(way, &[]) {
                                        Some(codes) if codes == own => (words::IN_IT),
                                        Some(codes) => (self.link(&codes, steps::FIRST, &names)),
                                        None => (words::bar(self.bar(way), &names)),
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    /// What stands against a way.
    fn bar(&self, way: &Way) -> Option<Bar> {
        way.steps.iter().find_map(|it| match self.standing(it) {
            Some(StepStanding::Barred(bar)) => Some(*bar),
            _ => None,
        })
    }
}

/// The ways that the form of them names, the one that is shown among them; with fewer
/// than two, the choice is ours again.
pub(super) fn take_beside(query: &mut RolesQuery, pairs: &[(String, String)]) {
    query.beside.clear();
    for (name, value) in pairs {
        if name == BESIDE && query.beside.len() < MOST_BESIDE {
            query.beside.push(way_of(value));
        }
    }
    if query.beside.len() < 2 {
        query.beside.clear();
    }
}
