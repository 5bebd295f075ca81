//! What the content asks for, by position, and as it is for one person.
//!
//! A role or step needs all of its requirements; a requirement, any of its ways; a
//! way, all of its steps.

use super::{
    content::{Pathways, Requirement, Step},
    kinds::Strength,
    scene::{Scene, Scope},
    standing::{Bar, StepStanding},
};
use crate::domain::{
    answers::Answers,
    id::{RoleId, StepId},
};
use std::collections::BTreeMap;

/// How much of what is asked for a pathway takes up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ambition {
    /// What a named body demands and, where no rule was found, what we suggest.
    Asked,
    /// What is usual too.
    Usual,
}

/// Positions of steps, each once, the lowest first.
pub(super) type Set = Vec<usize>;

/// What the content asks for, by position.
#[derive(Debug)]
pub(super) struct Net<'a> {
    pub(super) steps: &'a [Step],
    pub(super) requirements: &'a [Requirement],
    ways: Vec<Vec<Set>>,
    of_step: Vec<Vec<usize>>,
    of_role: BTreeMap<&'a RoleId, Vec<usize>>,
}

impl<'a> Net<'a> {
    pub(super) fn new(pathways: &'a Pathways) -> Self {
        let steps = pathways.steps.as_slice();
        let at: BTreeMap<&StepId, usize> =
            steps.iter().enumerate().map(|(at, it)| (&it.id, at)).collect();
        let set = |ids: &[StepId]| {
            let mut set: Set = ids.iter().filter_map(|it| at.get(it).copied()).collect();
            set.sort_unstable();
            set.dedup();
            set
        };
        let requirements = pathways.requirements.as_slice();
        let ways = requirements
            .iter()
            .map(|it| it.ways.iter().map(|way| set(&way.steps)).collect())
            .collect();
        let mut of_step: Vec<Vec<usize>> = vec![Vec::new(); steps.len()];
        let mut of_role: BTreeMap<_, Vec<usize>> = BTreeMap::new();
        let mut first = 0;
        // Those of one role or step stand together, so that it is looked up once.
        for group in requirements.chunk_by(|a, b| (&a.role, &a.step) == (&b.role, &b.step)) {
            let indices = first..first + group.len();
            first = indices.end;
            let Some(asking) = group.first() else { continue };
            if let Some(role) = &asking.role {
                of_role.entry(role).or_default().extend(indices);
            } else if let Some(step) = asking.step.as_ref().and_then(|it| at.get(it))
                && let Some(all) = of_step.get_mut(*step)
            {
                all.extend(indices);
            }
        }
        for (all, step) in of_step.iter_mut().zip(steps) {
            all.extend(step.role.iter().filter_map(|it| of_role.get(it)).flatten());
        }
        Self { steps, requirements, ways, of_step, of_role }
    }

    /// The requirements of a role.
    pub(super) fn of_role(&self, role: &RoleId) -> &[usize] {
        self.of_role.get(role).map_or(&[], Vec::as_slice)
    }

    /// The requirements of a step, those of the role that it gives among them.
    pub(super) fn of_step(&self, step: usize) -> &[usize] {
        self.of_step.get(step).map_or(&[], Vec::as_slice)
    }

    pub(super) fn ways(&self, requirement: usize) -> &[Set] {
        self.ways.get(requirement).map_or(&[], Vec::as_slice)
    }
}

/// The net as it is for one person.
#[derive(Debug)]
pub(super) struct Own<'a> {
    pub(super) net: Net<'a>,
    /// How the person stands to each step.
    pub(super) standing: Vec<StepStanding>,
    /// Whether each requirement is asked of the person, and not counted as met.
    is_asked: Vec<bool>,
}

impl<'a> Own<'a> {
    pub(super) fn new(scene: &Scene<'a>, answers: &Answers) -> Self {
        let net = Net::new(scene.pathways);
        let is_open = |at: &usize| {
            net.requirements.get(*at).is_some_and(|it| {
                let scope = it.scope(answers);
                it.strength == Strength::Required
                    && matches!(scope, Scope::NeedsCountry | Scope::NeedsProfession)
            })
        };
        let standing = |step: &Step| {
            let standing = StepStanding::of(step, scene, answers);
            // No role is a step before its rules are known to be this person’s.
            let mut rules = step.role.iter().flat_map(|it| net.of_role(it));
            match standing {
                StepStanding::Ahead(_) if rules.any(is_open) => StepStanding::Barred(Bar::NotSaid),
                standing => standing,
            }
        };
        let standing = net.steps.iter().map(standing).collect();
        let is_asked = net
            .requirements
            .iter()
            .map(|it| it.scope(answers) == Scope::Here && answers.counted.get(it.code.0).is_none())
            .collect();
        Self { net, standing, is_asked }
    }

    /// Whether a requirement is asked of the person, and not counted as met.
    pub(super) fn is_asked(&self, requirement: usize) -> bool {
        self.is_asked.get(requirement) == Some(&true)
    }

    /// Whether anything usual is asked of the person at all.
    pub(super) fn is_any_usual(&self) -> bool {
        let mut all = self.net.requirements.iter().zip(&self.is_asked);
        all.any(|(it, is_asked)| *is_asked && it.strength == Strength::Typical)
    }

    pub(super) fn is_done(&self, step: usize) -> bool {
        matches!(self.standing.get(step), Some(StepStanding::Done(_)))
    }

    /// Of these requirements, those that a pathway of this ambition has to meet.
    pub(super) fn needed<'b>(
        &'b self,
        all: &'b [usize],
        ambition: Ambition,
    ) -> impl Iterator<Item = usize> + 'b {
        let is_needed = move |at: &usize| {
            let strength = self.net.requirements.get(*at).map(|it| it.strength);
            let is_taken = match strength {
                Some(Strength::Required) => true,
                Some(Strength::Typical) => ambition == Ambition::Usual,
                Some(Strength::Unknown) => !self.net.ways(*at).is_empty(),
                Some(Strength::Strengthening) | None => false,
            };
            is_taken && self.is_asked(*at)
        };
        all.iter().copied().filter(is_needed)
    }
}
