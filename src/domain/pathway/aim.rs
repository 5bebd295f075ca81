//! The role that a person aims at, with the way to it that they are shown.

use super::{
    content::Pathways,
    plan::{Plan, Planner},
    query::RolesQuery,
    scene::Scene,
    stages::Pathway,
    study::StudyDates,
};
use crate::domain::{
    answers::Answers,
    calendar::Day,
    catalog::{Catalog, Role},
    timing::Timing,
};

/// The role aimed at, and the way to it.
#[derive(Debug)]
pub struct Aim<'a> {
    /// The role.
    pub role: &'a Role,
    /// What the ways are planned with.
    pub planner: Planner<'a>,
    /// What can be said of the role.
    pub plan: Plan<'a>,
    /// The pathway that is shown: the one of the address, else the first.
    pub way: Option<Pathway<'a>>,
}

impl<'a> Aim<'a> {
    /// Of these answers; nothing while no role is chosen. Without the content of “When to
    /// start” the studies have their published times.
    pub fn of(
        catalog: &'a Catalog,
        pathways: &'a Pathways,
        timing: Option<&Timing>,
        answers: &'a Answers,
        query: &RolesQuery,
        today: Day,
    ) -> Option<Self> {
        let target = answers.target.given()?;
        let role = catalog.roles.iter().find(|it| it.id == *target)?;
        let scene = Scene {
            pathways,
            catalog,
            today,
            target,
            studies: StudyDates::of(catalog, timing, answers, today),
            lengths: query.lengths.clone(),
        };
        let planner = Planner::new(scene, answers);
        let plan = planner.plan(answers);
        let of_plan = |codes: &[u16]| plan.pathways.iter().find(|it| it.key() == codes).cloned();
        let is_known = |code: &u16| pathways.steps.iter().any(|it| it.code.0 == *code);
        // An address of steps that are not there is as if it named none.
        let chosen = query.way.as_ref().filter(|it| it.is_empty() || it.iter().any(is_known));
        let chosen = chosen.filter(|_| !plan.pathways.is_empty());
        let way = chosen.map(|codes| of_plan(codes).unwrap_or_else(|| planner.pathway_of(codes)));
        let way = way.or_else(|| plan.pathways.first().cloned());
        Some(Self { role, planner, plan, way })
    }
}
