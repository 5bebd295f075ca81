//! One pathway: its steps in time, and what it has for it beside the others.

use super::{
    content::{Requirement, Step},
    kinds::StepKind,
    plan::Planner,
    schedule::{Slot, When, schedule, timed},
    standing::Standing,
    ways::{Ambition, Set},
};
use crate::domain::id::Code;

/// What a pathway has for it, beside the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Merit {
    /// No other is earlier.
    Soonest,
    /// No other has fewer steps.
    Lightest,
    /// It has no study in it.
    WithoutDegree,
    /// The study of the field comes before the role.
    DegreeFirst,
    /// It takes up what is usual.
    AsUsual,
}

/// A step in its pathway.
#[derive(Clone, Debug, PartialEq)]
pub struct Stage<'a> {
    /// The step.
    pub step: &'a Step,
    /// How the person stands to it.
    pub standing: Standing,
    /// When it begins.
    pub start: When,
    /// When it ends.
    pub end: When,
    /// What asks for it: requirements of the role and of other steps.
    pub asked_by: Vec<&'a Requirement>,
    /// The numbers of the steps that come before it.
    pub after: Vec<Code>,
}

/// One way to the role.
#[derive(Clone, Debug, PartialEq)]
pub struct Pathway<'a> {
    /// Its steps that are not done, in order.
    pub stages: Vec<Stage<'a>>,
    /// The studies of the field beside it, which it does not wait for.
    pub beside: Vec<Stage<'a>>,
    /// When the role can begin.
    pub end: When,
    /// How much of what is asked for it takes up.
    pub ambition: Ambition,
    /// What it has for it.
    pub merits: Vec<Merit>,
    pub(super) set: Set,
}

impl Pathway<'_> {
    /// The numbers of its steps, the lowest first: its name in an address.
    pub fn key(&self) -> Vec<u16> {
        let mut key: Vec<u16> = self.stages.iter().map(|it| it.step.code.0).collect();
        key.sort_unstable();
        key
    }

    /// Whether it waits for a study.
    pub fn has_study(&self) -> bool {
        self.stages.iter().any(|it| it.step.kind == StepKind::Study)
    }
}

impl<'a> Planner<'_, 'a> {
    pub(super) fn pathway(&self, set: Set, ambition: Ambition) -> Pathway<'a> {
        let (slots, end) = schedule(self.scene, &self.own, &set, ambition);
        let stages = slots.into_iter().filter_map(|it| self.stage(it, &set, ambition)).collect();
        let now = When::at(self.scene.now());
        let steps = self.own.net.steps.iter().enumerate();
        let beside = steps
            .filter(|(at, it)| it.study.is_some() && !set.contains(at))
            .filter(|(at, _)| matches!(self.own.standing.get(*at), Some(Standing::Ahead(_))))
            .filter_map(|(at, _)| self.stage(timed(self.scene, &self.own, at, now), &set, ambition))
            .collect();
        Pathway { stages, beside, end, ambition, merits: Vec::new(), set }
    }

    fn stage(&self, slot: Slot, set: &[usize], ambition: Ambition) -> Option<Stage<'a>> {
        let step = self.own.net.steps.get(slot.step)?;
        let asked = |all: &[usize]| -> Vec<usize> {
            let names =
                |it: &usize| self.own.net.ways(*it).iter().any(|way| way.contains(&slot.step));
            all.iter().copied().filter(names).collect()
        };
        let mut by = asked(self.own.net.of_role(self.scene.target));
        for other in set {
            by.extend(asked(&self.own.net.of_step(*other)));
        }
        let before = self.own.chosen(&self.own.net.of_step(slot.step), set, ambition);
        let codes = before.iter().filter_map(|it| self.own.net.steps.get(*it));
        Some(Stage {
            step,
            standing: self.own.standing.get(slot.step)?.clone(),
            start: slot.start,
            end: slot.end,
            asked_by: by.iter().filter_map(|it| self.own.net.requirements.get(*it)).collect(),
            after: codes.map(|it| it.code).collect(),
        })
    }
}

/// Says of each what it has for it.
pub(super) fn praise(pathways: &mut [Pathway<'_>]) {
    let soonest = pathways.iter().map(|it| it.end.from).min();
    let fewest = pathways.iter().map(|it| it.stages.len()).min();
    for it in pathways.iter_mut() {
        let is_first = it.merits.contains(&Merit::DegreeFirst);
        let merits = [
            (Merit::Soonest, Some(it.end.from) == soonest && !is_first),
            (Merit::Lightest, Some(it.stages.len()) == fewest),
            (Merit::WithoutDegree, !it.has_study()),
            (Merit::AsUsual, it.ambition == Ambition::Usual && !is_first),
        ];
        it.merits.extend(merits.into_iter().filter(|(_, has)| *has).map(|(merit, _)| merit));
    }
}
