//! From a set of steps to when each of them can be: forward from today, each as soon
//! as what comes before it is done.
//!
//! Experience is counted beside everything else. Posts and training follow each other,
//! and so do studies, because each takes the hours of a week. Who approves does so
//! once the rest is there.

use super::{
    kinds::StepKind,
    length::Wait,
    scene::Scene,
    standing::Standing,
    ways::{Ambition, Own, Set},
};
use crate::domain::month::Month;
use std::collections::BTreeMap;

/// The months between which something comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct When {
    /// The earliest.
    pub from: Month,
    /// The latest, where one is known.
    pub to: Option<Month>,
}

impl When {
    /// This month and no other.
    pub fn at(month: Month) -> Self {
        Self { from: month, to: Some(month) }
    }

    /// The later of both, at the earliest and at the latest.
    #[must_use]
    pub fn later(self, other: Self) -> Self {
        let to = self.to.zip(other.to).map(|(one, other)| one.max(other));
        Self { from: self.from.max(other.from), to }
    }

    /// So much later.
    #[must_use]
    pub fn plus(self, wait: Wait) -> Self {
        let to = self.to.zip(wait.most).map(|(to, most)| to.plus(most));
        Self { from: self.from.plus(wait.least), to }
    }
}

/// A step with its time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Slot {
    pub(super) step: usize,
    pub(super) start: When,
    pub(super) end: When,
    /// The steps that it waits for.
    pub(super) after: Set,
}

/// The time of each step of a set, in the order in which they begin, and when the role
/// is reached.
pub(super) fn schedule(
    scene: &Scene<'_>,
    own: &Own<'_>,
    set: &[usize],
    ambition: Ambition,
) -> (Vec<Slot>, When) {
    let siblings = own.siblings(scene, set, ambition);
    let now = When::at(scene.now());
    let mut slots: Vec<Slot> = Vec::new();
    let (mut posts, mut studies) = (now, now);
    let mut left = set.to_vec();
    while !left.is_empty() {
        let placed: Set = slots.iter().map(|it| it.step).collect();
        let due = left.iter().enumerate().find_map(|(at, step)| {
            let after = own.met_by(&own.net.of_step(*step), &placed, ambition)?;
            let waits = siblings.get(step).map_or(&[][..], Vec::as_slice);
            let is_due = waits.iter().all(|it| placed.contains(it));
            is_due.then(|| (at, [&after, waits].concat()))
        });
        // A set that a person put together may lack what a step of it asks for.
        let (at, after) = due.unwrap_or_default();
        let step = left.remove(at);
        let before = slots.iter().filter(|it| after.contains(&it.step));
        let ready = before.fold(now, |ready, it| ready.later(it.end));
        let kind = own.net.steps.get(step).map(|it| it.kind);
        let start = match kind {
            Some(StepKind::Role | StepKind::Training) => ready.later(posts),
            Some(StepKind::Study) => ready.later(studies),
            _ => ready,
        };
        let slot = timed(scene, own, step, start, after);
        match kind {
            Some(StepKind::Role | StepKind::Training) => posts = slot.end,
            Some(StepKind::Study) => studies = slot.end,
            _ => {}
        }
        slots.push(slot);
    }
    slots.sort_by_key(|it| (it.start.from, it.end.from));
    let end = slots.iter().fold(now, |end, it| end.later(it.end));
    (slots, end)
}

/// A step that begins no earlier than `start`.
pub(super) fn timed(
    scene: &Scene<'_>,
    own: &Own<'_>,
    step: usize,
    start: When,
    after: Set,
) -> Slot {
    let study = own.net.steps.get(step).and_then(|it| it.study);
    if let Some(time) = study.and_then(|it| scene.studies.get(it)) {
        let start = start.later(When::at(time.start));
        let end = match time.finish {
            Some((first, last)) => {
                let months = |it: Month| u16::try_from(it.since(time.start)).unwrap_or(u16::MAX);
                start.plus(Wait { least: months(first), most: Some(months(last)) })
            }
            None => When { from: start.from, to: None },
        };
        return Slot { step, start, end, after };
    }
    let wait = own.standing.get(step).and_then(Standing::wait);
    let end = wait.map_or(start, |it| start.plus(it));
    Slot { step, start, end, after }
}

impl Own<'_> {
    /// The steps among those placed by which these requirements are met: of several
    /// ways, the one that the content names first. `None` where one is not met.
    fn met_by(&self, asked: &[usize], placed: &[usize], ambition: Ambition) -> Option<Set> {
        let mut all = Set::new();
        for requirement in self.needed(asked, ambition) {
            let is_there =
                |it: &&Set| it.iter().all(|step| placed.contains(step) || self.is_done(*step));
            let way = self.net.ways(requirement).iter().find(is_there)?;
            all.extend(way.iter().filter(|it| placed.contains(it)));
        }
        Some(all)
    }

    /// For each approval, the steps of the set that are asked for together with it.
    fn siblings(
        &self,
        scene: &Scene<'_>,
        set: &[usize],
        ambition: Ambition,
    ) -> BTreeMap<usize, Set> {
        let is_approval =
            |it: &usize| self.net.steps.get(*it).is_some_and(|it| it.kind == StepKind::Approval);
        let mut all: BTreeMap<usize, Set> = BTreeMap::new();
        let target = self.net.of_role(scene.target).to_vec();
        let of_steps = set.iter().map(|it| self.net.of_step(*it));
        for asked in of_steps.chain([target]) {
            let ways = self.needed(&asked, ambition).flat_map(|it| self.net.ways(it)).flatten();
            let named: Set = ways.copied().filter(|it| set.contains(it)).collect();
            let (approvals, rest): (Set, Set) = named.into_iter().partition(is_approval);
            for approval in approvals {
                all.entry(approval).or_default().extend(&rest);
            }
        }
        all
    }
}
