//! The steps of the pathway that is shown: a list in order, with the drawing of each
//! step on its own row.

use super::{
    figure::Line,
    planned::{Branch, Planned},
    row::{Row, Sign, sign},
};
use crate::{
    components::source_mark::marked_text,
    domain::{
        id::StepId,
        pathway::{
            Evidence, Need, NeedStanding, Pathway, Requirement, Stage, Step, StepStanding,
            Strength, Way,
        },
    },
    words::roles::steps as words,
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
                @for is_required in [true, false] {
                    @let own = way.left_out.iter().filter(|it| (it.strength == Strength::Required) == is_required);
                    @let rules: Vec<&str> = own.filter_map(|it| it.rule.value()).map(String::as_str).collect();
                    @if !rules.is_empty() { p.caption { (words::left_out(is_required, &rules)) } }
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
            rows.extend(self.met(it, line));
        }
        for it in self.plan.needs.iter().filter(|it| !is_met(it)) {
            rows.extend(self.halves(it, line));
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
    fn met(&self, need: &Need<'a>, line: &Line) -> Option<Row> {
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
        // That one has finished one’s studies goes without saying.
        if rule.strength == Strength::Unknown && evidence == Some(Evidence::Stage) {
            return None;
        }
        let body = html! {
            div.caption { (self.strength(rule)) " · " (how) }
            @for step in &steps { (self.unmark(step)) }
            @if need.standing == NeedStanding::Counted { (self.counts(rule)) }
        };
        Some(Row {
            id: need_id(rule),
            sign: Sign::Done,
            name: self.names(&steps),
            body,
            figure: line.held(),
            below: Vec::new(),
        })
    }

    /// What is done of a requirement that is not met yet, each step by itself.
    fn halves(&self, need: &Need<'a>, line: &Line) -> Vec<Row> {
        let rule = need.requirement;
        let is_begun = |it: &&Way| it.steps.iter().any(|id| self.is_done(id));
        let way =
            rule.ways.iter().find(is_begun).filter(|_| rule.strength != Strength::Strengthening);
        let steps = way.map_or_else(Vec::new, |it| self.steps(it));
        let row = |step: &'a Step| {
            let StepStanding::Done(evidence) = self.standing(&step.id)? else { return None };
            Some(Row {
                id: step_id(step),
                sign: Sign::Done,
                name: self.name(step).to_owned(),
                body: html! {
                    div.caption { (self.strength(rule)) " · " (words::evidence(*evidence)) }
                    (self.unmark(step))
                },
                figure: line.held(),
                below: Vec::new(),
            })
        };
        steps.into_iter().filter_map(row).collect()
    }

    /// The mark of a step, where it was marked.
    fn unmark(&self, step: &'a Step) -> Markup {
        let is_marked = self.answers().done.get(step.code.0).is_some();
        html! { @if is_marked { (self.mark_done(step)) } }
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
                @if stage.is_unasked() { " · " (words::UNASKED) }
            }
            div.roles__when { (words::step_when(stage.start, stage.end, self.now())) }
            (self.dates_of_study(stage))
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
            (self.dates_of_study(stage))
            (self.builds_of_gaps(stage))
            @if let Some(codes) = first {
                div { (self.link(&codes, words::FIRST, self.name(stage.step))) }
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
}

/// The id of the row of a step.
pub(super) fn step_id(step: &Step) -> String {
    ["step-", &step.code.0.to_string()].concat()
}

/// The id of the row of what is met.
pub(super) fn need_id(rule: &Requirement) -> String {
    ["need-", &rule.code.0.to_string()].concat()
}
