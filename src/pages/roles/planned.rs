//! The plan that a view is drawn from, once a role is aimed at.

use super::Shown;
use crate::{
    components::notes::Notes,
    domain::{
        answers::Answers,
        catalog::Role,
        id::StepId,
        month::Month,
        pathway::{
            Aim, Pathway, Plan, Planner, RolesQuery, Stage, Step, StepStanding, StudyDates, Way,
        },
    },
    route::Route,
    words::figures,
};
use maud::{Markup, html};

/// The plan of a view.
pub(super) struct Planned<'s, 'a> {
    shown: &'s Shown<'a>,
    planner: Planner<'a>,
    pub(super) query: RolesQuery,
    pub(super) role: &'a Role,
    pub(super) plan: Plan<'a>,
    /// The pathway that is shown: the one of the address, else the first.
    pub(super) way: Option<Pathway<'a>>,
}

impl<'s, 'a> Planned<'s, 'a> {
    pub(super) fn new(shown: &'s Shown<'a>) -> Option<Self> {
        let visit = shown.visit;
        let query = RolesQuery::from_pairs(&visit.query);
        // Without a clock there is no answer yet, and nothing to plan.
        let today = visit.today.unwrap_or(visit.catalog.updated);
        let (catalog, pathways) = (&visit.catalog, shown.pathways);
        let aim = Aim::of(catalog, pathways, shown.timing, &visit.answers, &query, today)?;
        let Aim { role, planner, plan, way } = aim;
        Some(Self { shown, planner, query, role, plan, way })
    }

    pub(super) fn answers(&self) -> &'a Answers {
        &self.shown.visit.answers
    }

    pub(super) fn notes(&self) -> &'s Notes<'a> {
        &self.shown.notes
    }

    pub(super) fn shown(&self) -> &'s Shown<'a> {
        self.shown
    }

    pub(super) fn now(&self) -> Month {
        self.planner.scene().now()
    }

    /// The month by the end of which the person wants to be there.
    pub(super) fn goal(&self) -> Option<Month> {
        let goal = self.answers().target_by.given()?;
        Some(self.planner.scene().months(*goal, self.answers()).1)
    }

    /// When the studies of the field can be begun and finished.
    pub(super) fn studies(&self) -> &StudyDates {
        &self.planner.scene().studies
    }

    /// The name of a step for this profession.
    pub(super) fn name(&self, step: &'a Step) -> &'a str {
        step.name.of(self.answers().profession.given())
    }

    /// The names of several, as they begin a sentence.
    pub(super) fn names(&self, steps: &[&'a Step]) -> String {
        let name = |(at, it): (usize, &&'a Step)| match at {
            0 => self.name(it).to_owned(),
            _ => figures::inside(self.name(it)),
        };
        steps.iter().enumerate().map(name).collect::<Vec<_>>().join("; ")
    }

    /// The steps of a way.
    pub(super) fn steps(&self, way: &Way) -> Vec<&'a Step> {
        way.steps.iter().filter_map(|it| self.step(it)).collect()
    }

    /// How the person stands to a step.
    pub(super) fn standing(&self, id: &StepId) -> Option<&StepStanding> {
        self.planner.standing(id)
    }

    fn step(&self, id: &StepId) -> Option<&'a Step> {
        self.shown.pathways.steps.iter().find(|it| it.id == *id)
    }

    /// The address of this view with another pathway.
    pub(super) fn href(&self, way: &[u16]) -> String {
        self.notes().href_with(&Route::Roles, &self.query.with_way(way).pairs())
    }

    /// A link to another pathway; its name goes on with what it is about.
    pub(super) fn link(&self, way: &[u16], words: &str, about: &str) -> Markup {
        html! {
            a.text-link.roles__act href=(self.href(way)) {
                (words) span.visually-hidden { ": " (about) }
            }
        }
    }

    /// The pathway with a way of a requirement in it, and without these steps; nothing
    /// where it cannot be taken.
    pub(super) fn with(&self, way: &Way, without: &[u16]) -> Option<Vec<u16>> {
        let mut rest = self.way.as_ref().map(Pathway::key).unwrap_or_default();
        rest.retain(|it| !without.contains(it));
        self.planner.with_way(&rest, way)
    }

    /// The stages that a role asks for, and below each those that only it asks for.
    pub(super) fn outline<'w>(&self, way: &'w Pathway<'a>) -> Vec<Branch<'w, 'a>> {
        let is_own =
            |it: &Stage<'_>| it.asked_by.iter().any(|it| it.role.as_ref() == Some(&self.role.id));
        let roots: Vec<&Stage<'a>> = way.stages.iter().filter(|it| is_own(it)).collect();
        let mut left: Vec<&Stage<'a>> = way.stages.iter().filter(|it| !is_own(it)).collect();
        let mut branches: Vec<Branch<'w, 'a>> =
            roots.into_iter().map(|it| Branch::grown(it, &mut left)).collect();
        // What a person put in, and nothing asks for.
        branches.extend(left.into_iter().map(|stage| Branch { stage, below: Vec::new() }));
        branches
    }
}

/// A stage with those that only it asks for.
pub(super) struct Branch<'w, 'a> {
    pub(super) stage: &'w Stage<'a>,
    pub(super) below: Vec<Branch<'w, 'a>>,
}

impl<'w, 'a> Branch<'w, 'a> {
    fn grown(stage: &'w Stage<'a>, left: &mut Vec<&'w Stage<'a>>) -> Self {
        let is_below = |it: &&Stage<'_>| stage.after.contains(&it.step.code);
        let own: Vec<&Stage<'a>> = left.iter().copied().filter(is_below).collect();
        left.retain(|it| !is_below(it));
        let below = own.into_iter().map(|it| Self::grown(it, left)).collect();
        Self { stage, below }
    }
}
