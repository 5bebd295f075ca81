//! The steps of the pathway that is shown: a list in order, with the drawing of each
//! step on its own row.

use super::{
    figure::Line,
    planned::{Branch, Planned},
    row::{Row, Sign, sign},
};
use crate::{
    components::{
        field::{Select, choice, select},
        sharpen,
        source_mark::marked_text,
    },
    domain::{
        answers::Answers,
        fact::Fact,
        id::{CompetencyId, StepId},
        pathway::{
            Need, NeedStanding, Pathway, Requirement, Stage, Step, StepStanding, Strength, Way,
        },
    },
    words::{
        figures,
        roles::{result, steps as words, when::months},
    },
};
use maud::{Markup, html};

/// The form of the marks that steps are done.
pub(super) const WAY: &str = "roles-way";
/// Its fields: what is marked, and which rows it shows.
pub(super) const DONE: &str = "done";
pub(super) const ROW: &str = "row";

/// A field of it that sets the length of a step begins with this, and ends with the
/// number of the step.
pub(super) const LENGTH: &str = "length-";

/// The id of the row of the role.
const ROLE_ROW: &str = "step-role";

/// The lengths to choose from, in months.
const LENGTHS: [u16; 10] = [3, 6, 12, 18, 24, 36, 48, 60, 84, 120];

impl<'a> Planned<'_, 'a> {
    pub(super) fn steps_shown(&self) -> Markup {
        let Some(way) = &self.way else { return html! {} };
        let line = Line::of(self, way);
        let rows = self.rows(way, &line);
        html! {
            section.roles__way aria-labelledby="roles-steps" {
                div.roles__head {
                    h2.section-heading #roles-steps { (words::STEPS) }
                    (line.axis(false))
                }
                form #(WAY) {
                    ol.roles__steps { @for it in &rows { (it.listed()) } }
                }
                (line.form())
                @if !way.left_out.is_empty() {
                    @let rules = way.left_out.iter().filter_map(|it| it.rule.value());
                    p.caption { (words::left_out(&rules.map(String::as_str).collect::<Vec<_>>())) }
                }
                div.roles__foot {
                    ul.roles__signs {
                        @for sign in Sign::ALL { li { (sign.drawn()) (sign.word()) } }
                    }
                    (line.choice())
                }
                (line.map(&rows))
            }
        }
    }

    /// The rows: what is met, the steps, the studies beside them, and the role.
    fn rows(&self, way: &Pathway<'a>, line: &Line) -> Vec<Row> {
        let is_met = |it: &&Need<'_>| {
            matches!(it.standing, NeedStanding::Met | NeedStanding::Counted)
                && it.requirement.strength != Strength::Strengthening
        };
        let mut rows = Vec::new();
        for it in self.plan.needs.iter().filter(is_met) {
            rows.push(self.met(it, line));
        }
        for it in self.outline(way) {
            rows.push(self.branch(&it, line));
        }
        for it in &way.beside {
            rows.extend(self.beside(it, line));
        }
        rows.push(self.role_row(way, line));
        rows
    }

    /// What the role asks for and is met.
    fn met(&self, need: &Need<'a>, line: &Line) -> Row {
        let rule = need.requirement;
        let is_done = |it: &&Way| it.steps.iter().all(|id| self.is_done(id));
        let way = rule.ways.iter().find(is_done).or(rule.ways.first());
        let steps = way.map_or_else(Vec::new, |it| self.steps(it));
        let evidence = steps.first().and_then(|it| match self.standing(&it.id) {
            Some(StepStanding::Done(evidence)) if need.standing == NeedStanding::Met => {
                Some(*evidence)
            }
            _ => None,
        });
        let how =
            evidence.map_or_else(|| words::standing(need.standing).to_owned(), words::evidence);
        let marked = steps.iter().filter(|it| self.answers().done.get(it.code.0).is_some());
        let body = html! {
            div.caption { (self.strength(rule)) " · " (how) }
            @for step in marked { (mark_done(step, self.answers())) }
            @if need.standing == NeedStanding::Counted { (self.counts(rule)) }
        };
        Row {
            id: need_id(rule),
            sign: Sign::Done,
            name: self.names(&steps),
            body,
            figure: line.held(),
            below: Vec::new(),
        }
    }

    fn is_done(&self, id: &StepId) -> bool {
        self.standing(id).is_some_and(|it| matches!(it, StepStanding::Done(_)))
    }

    fn branch(&self, branch: &Branch<'_, 'a>, line: &Line) -> Row {
        let stage = branch.stage;
        let body = html! {
            div.caption {
                @if let Some(rule) = stage.asked_by.first() { (self.strength(rule)) }
                @if let Some(ahead) = words::ahead(&stage.standing) { " · " (ahead) }
            }
            div.roles__when { (words::step_when(stage.start, stage.end, self.now())) }
            (self.hours_of_study(stage))
            (self.builds_of_gaps(stage))
            (self.about(stage))
            (self.alternatives(stage))
        };
        Row {
            id: step_id(stage.step),
            sign: sign(stage),
            name: self.name(stage.step).to_owned(),
            body,
            figure: line.stage(stage, false),
            below: branch.below.iter().map(|it| self.branch(it, line)).collect(),
        }
    }

    /// A study that the pathway does not wait for.
    fn beside(&self, stage: &Stage<'a>, line: &Line) -> Option<Row> {
        let rule = stage.asked_by.first()?;
        let way = rule.ways.iter().find(|it| it.steps.contains(&stage.step.id));
        let first = way.and_then(|it| self.with(it, &[]));
        let body = html! {
            div.caption { (self.strength(rule)) }
            div.roles__when { (words::step_when(stage.start, stage.end, self.now())) }
            (self.hours_of_study(stage))
            (self.builds_of_gaps(stage))
            @if let Some(codes) = first {
                div { (self.link(&codes, words::ADD, self.name(stage.step))) }
            }
            (self.about(stage))
        };
        Some(Row {
            id: step_id(stage.step),
            sign: Sign::Strengthens,
            name: self.name(stage.step).to_owned(),
            body,
            figure: line.stage(stage, true),
            below: Vec::new(),
        })
    }

    fn role_row(&self, way: &Pathway<'a>, line: &Line) -> Row {
        Row {
            id: ROLE_ROW.to_owned(),
            sign: Sign::Role,
            name: self.role.name.clone(),
            body: html! { div.roles__when { (words::role_when(way.end, self.now())) } },
            figure: line.role(way.end),
            below: Vec::new(),
        }
    }

    /// How firmly something is asked for, with who says so.
    fn strength(&self, rule: &Requirement) -> Markup {
        html! { (marked_text(self.notes(), words::strength(rule.strength), &rule.rule)) }
    }

    /// What opens under a step: what it is, what it builds, whom to ask, and what can be
    /// done with it.
    fn about(&self, stage: &Stage<'a>) -> Markup {
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
                        (mark_done(step, self.answers()))
                        p { (self.link(&rest, words::WITHOUT, self.name(step))) }
                        @let of_role = stage.asked_by.iter().find(|it| it.role.is_some());
                        @if let Some(rule) = of_role { (self.counts(rule)) }
                    }
                }
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
        all.iter().find(|it| it.id == *id).map(|it| it.name.to_lowercase())
    }

    /// The other ways of what asks for a step, each with what it would make of the
    /// pathway.
    fn alternatives(&self, stage: &Stage<'a>) -> Markup {
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

/// The id of the row of a step.
pub(super) fn step_id(step: &Step) -> String {
    ["step-", &step.code.0.to_string()].concat()
}

/// The id of the row of what is met.
pub(super) fn need_id(rule: &Requirement) -> String {
    ["need-", &rule.code.0.to_string()].concat()
}

/// The mark that a step is done.
fn mark_done(step: &Step, answers: &Answers) -> Markup {
    let code = step.code.0.to_string();
    html! {
        input type="hidden" name=(ROW) value=(code);
        (sharpen::tick(DONE, &code, words::DONE, answers.done.get(step.code.0).is_some()))
    }
}
