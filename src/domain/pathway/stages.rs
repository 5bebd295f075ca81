//! One pathway: its steps in time, and what it has for it beside the others.

use super::{
    content::{Requirement, Step},
    kinds::{StepKind, Strength},
    length::LengthFrom,
    plan::Planner,
    schedule::{MonthRange, Slot, schedule, timed},
    standing::StepStanding,
    ways::{Ambition, Set},
};
use crate::domain::id::Code;
use std::{collections::BTreeMap, iter};

/// What a pathway has for it, beside the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Merit {
    /// No other is earlier.
    Soonest,
    /// No other whose time is known is earlier; one of which it is not known may be.
    SoonestKnown,
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
    pub standing: StepStanding,
    /// When it begins.
    pub start: MonthRange,
    /// When it ends.
    pub end: MonthRange,
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
    /// What the role is asked or usual to need, and this pathway leaves out.
    pub left_out: Vec<&'a Requirement>,
    /// When the role can begin.
    pub end: MonthRange,
    /// How much of what is asked for it takes up.
    pub ambition: Ambition,
    /// What it has for it.
    pub merits: Vec<Merit>,
    pub(super) set: Set,
}

impl Stage<'_> {
    /// Whether an answer that is open decides of it.
    pub fn is_open(&self) -> bool {
        matches!(&self.standing, StepStanding::Ahead(ahead) if ahead.open.is_some())
    }

    /// Whether no question asks if it is done, so that only a mark says so.
    pub fn is_unasked(&self) -> bool {
        let step = self.step;
        !step.is_license
            && !matches!(step.kind, StepKind::Approval | StepKind::Study)
            && step.credential.is_none()
            && step.experience.is_none()
            && step.role.is_none()
            && step.degrees.is_empty()
            && step.behind_at.is_empty()
    }
}

impl Pathway<'_> {
    /// The numbers of its steps, the lowest first: its name in an address.
    pub fn key(&self) -> Vec<u16> {
        let mut key: Vec<u16> = self.stages.iter().map(|it| it.step.code.0).collect();
        key.sort_unstable();
        key
    }

    /// Whether it hangs on a step of which nobody was found to say how long it takes,
    /// other than an approval or a credential that one applies for: then its end may be
    /// far from the earliest.
    pub fn is_uncertain(&self) -> bool {
        let is_unknown = |it: &Stage<'_>| {
            matches!(&it.standing, StepStanding::Ahead(ahead) if ahead.from == LengthFrom::Nobody)
                && !matches!(it.step.kind, StepKind::Approval | StepKind::Credential)
        };
        self.stages.iter().any(is_unknown)
    }

    /// What puts it before or behind others: first those whose time is known, the
    /// soonest first, then those of fewer steps.
    pub(super) fn order(&self) -> impl Ord + use<> {
        let end = self.end;
        (self.is_uncertain(), end.from, end.to.is_none(), end.to, self.set.len())
    }

    /// Whether no other is earlier, of those whose time is known.
    pub fn is_soonest(&self) -> bool {
        self.merits.iter().any(|it| matches!(it, Merit::Soonest | Merit::SoonestKnown))
    }

    /// Whether it leaves out something that is required.
    pub fn lacks_required(&self) -> bool {
        self.left_out.iter().any(|it| it.strength == Strength::Required)
    }

    /// Whether it waits for a study of the field, which nobody was found to ask for.
    pub fn has_field_study(&self) -> bool {
        self.stages.iter().any(|it| it.step.study.is_some())
    }

    /// Whether it waits for a study.
    pub fn has_study(&self) -> bool {
        self.stages.iter().any(|it| it.step.kind == StepKind::Study)
    }
}

impl<'a> Planner<'a> {
    pub(super) fn pathway(&self, set: Set, ambition: Ambition) -> Pathway<'a> {
        let askers = self.askers(&set);
        let (slots, end) = schedule(&self.scene, &self.own, &set, ambition);
        let stages: Vec<Stage<'a>> =
            slots.into_iter().filter_map(|it| self.stage(&it, &askers)).collect();
        // One study follows the other, also where the role does not wait for it.
        let ends_of_study =
            stages.iter().filter(|it| it.step.kind == StepKind::Study).map(|it| it.end);
        let now = MonthRange::at(self.scene.now());
        let studies = ends_of_study.fold(now, MonthRange::later);
        let steps = self.own.net.steps.iter().enumerate();
        let beside = steps
            .filter(|(at, it)| it.study.is_some() && set.binary_search(at).is_err())
            .filter(|(at, _)| matches!(self.own.standing.get(*at), Some(StepStanding::Ahead(_))))
            .filter_map(|(at, _)| {
                self.stage(&timed(&self.scene, &self.own, at, studies, Set::new()), &askers)
            })
            .collect();
        let left_out = self.left_out(&set);
        Pathway { stages, beside, left_out, end, ambition, merits: Vec::new(), set }
    }

    /// What the role asks of the person that neither these steps meet nor what is done.
    fn left_out(&self, set: &[usize]) -> Vec<&'a Requirement> {
        let own = &self.own;
        let is_met = |it: &usize| {
            let mut ways = own.net.ways(*it).iter();
            ways.any(|way| {
                way.iter().all(|step| set.binary_search(step).is_ok() || own.is_done(*step))
            })
        };
        let needed = own.needed(own.net.of_role(self.scene.target), Ambition::Usual);
        let left = needed.filter(|it| !is_met(it));
        left.filter_map(|it| own.net.requirements.get(it)).collect()
    }

    /// What asks for each step: of the role, and of the steps of a set.
    fn askers(&self, set: &[usize]) -> BTreeMap<usize, Vec<&'a Requirement>> {
        let net = &self.own.net;
        let of_role = net.of_role(self.scene.target);
        let all = iter::once(of_role).chain(set.iter().map(|it| net.of_step(*it))).flatten();
        let mut askers: BTreeMap<usize, Vec<&'a Requirement>> = BTreeMap::new();
        for at in all.copied().filter(|it| self.own.is_asked(*it)) {
            let Some(requirement) = net.requirements.get(at) else { continue };
            for step in net.ways(at).iter().flatten() {
                let own = askers.entry(*step).or_default();
                if !own.iter().any(|it| it.code == requirement.code) {
                    own.push(requirement);
                }
            }
        }
        askers
    }

    fn stage(
        &self,
        slot: &Slot,
        askers: &BTreeMap<usize, Vec<&'a Requirement>>,
    ) -> Option<Stage<'a>> {
        let step = self.own.net.steps.get(slot.step)?;
        let codes = slot.after.iter().filter_map(|it| self.own.net.steps.get(*it));
        Some(Stage {
            step,
            standing: self.own.standing.get(slot.step)?.clone(),
            start: slot.start,
            end: slot.end,
            asked_by: askers.get(&slot.step).cloned().unwrap_or_default(),
            after: codes.map(|it| it.code).collect(),
        })
    }
}

/// Says of each what it has for it.
pub(super) fn praise(pathways: &mut [Pathway<'_>]) {
    let certain = pathways.iter().filter(|it| !it.is_uncertain());
    let soonest = certain.map(|it| it.end.from).min();
    let may_another_be =
        |soonest| pathways.iter().any(|it| it.is_uncertain() && it.end.from < soonest);
    let of_soonest =
        if soonest.is_some_and(may_another_be) { Merit::SoonestKnown } else { Merit::Soonest };
    let fewest = pathways.iter().map(|it| it.stages.len()).min();
    for it in pathways.iter_mut() {
        let is_first = it.merits.contains(&Merit::DegreeFirst);
        let merits = [
            (of_soonest, Some(it.end.from) == soonest && !it.is_uncertain() && !is_first),
            (Merit::Lightest, Some(it.stages.len()) == fewest),
            (Merit::WithoutDegree, !it.has_study()),
            (Merit::AsUsual, it.ambition == Ambition::Usual && !is_first),
        ];
        it.merits.extend(merits.into_iter().filter(|(_, has)| *has).map(|(merit, _)| merit));
    }
}
