//! Why not the other ways (B4).

use super::{
    content::{Requirement, Step, Way},
    plan::Planner,
    reach::Reach,
    standing::{Bar, StepStanding},
    ways::{Ambition, Own},
};

/// A way that is not possible, with what stands against it.
#[derive(Clone, Debug, PartialEq)]
pub struct Out<'a> {
    /// The requirement that it would meet.
    pub requirement: &'a Requirement,
    /// The way.
    pub way: &'a Way,
    /// The step that is not possible.
    pub step: &'a Step,
    /// What stands against it; nothing where what that step asks for cannot be met.
    pub bar: Option<Bar>,
}

impl<'a> Planner<'a> {
    /// Every way of what the role, or a step to it, asks for that cannot be taken.
    pub(super) fn out(&self, reach: &Reach) -> Vec<Out<'a>> {
        let own = &self.own;
        let of_role = own.net.of_role(self.scene.target);
        let mut requirements: Vec<usize> = own.needed(of_role, Ambition::Usual).collect();
        for step in reach.steps.iter().filter(|it| !own.is_done(**it)) {
            requirements.extend(own.needed(own.net.of_step(*step), Ambition::Usual));
        }
        requirements.sort_unstable();
        requirements.dedup();
        let mut out = Vec::new();
        for at in requirements {
            let Some(requirement) = own.net.requirements.get(at) else { continue };
            for (way, set) in requirement.ways.iter().zip(own.net.ways(at)) {
                if let Some(step) = set.iter().find(|it| !reach.is_possible(**it)) {
                    out.extend(own.barred(requirement, way, *step));
                }
            }
        }
        out
    }
}

impl<'a> Own<'a> {
    fn barred(&self, requirement: &'a Requirement, way: &'a Way, step: usize) -> Option<Out<'a>> {
        let bar = match self.standing.get(step) {
            Some(StepStanding::Barred(bar)) => Some(*bar),
            _ => None,
        };
        self.net.steps.get(step).map(|step| Out { requirement, way, step, bar })
    }
}
