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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Slot {
    pub(super) step: usize,
    pub(super) start: When,
    pub(super) end: When,
}

/// The steps that have to be done before each, and before the role itself.
#[derive(Debug, Default)]
struct Before {
    of: BTreeMap<usize, Set>,
}

/// The time of each step of a set, in the order in which they begin, and when the role
/// is reached.
pub(super) fn schedule(
    scene: &Scene<'_>,
    own: &Own<'_>,
    set: &[usize],
    ambition: Ambition,
) -> (Vec<Slot>, When) {
    let before = Before::new(scene, own, set, ambition);
    let now = When::at(scene.now());
    let mut slots: Vec<Slot> = Vec::new();
    let (mut posts, mut studies) = (now, now);
    let mut left = set.to_vec();
    while !left.is_empty() {
        let is_due = |step: &usize| {
            let needed = before.of.get(step).map_or(&[][..], Vec::as_slice);
            needed.iter().all(|it| !left.contains(it))
        };
        // A circle cannot be: whatever stands first goes on.
        let at = left.iter().position(is_due).unwrap_or_default();
        let step = left.remove(at);
        let needed = before.of.get(&step).map_or(&[][..], Vec::as_slice);
        let ready = slots
            .iter()
            .filter(|it| needed.contains(&it.step))
            .fold(now, |ready, it| ready.later(it.end));
        let kind = own.net.steps.get(step).map(|it| it.kind);
        let start = match kind {
            Some(StepKind::Role | StepKind::Training) => ready.later(posts),
            Some(StepKind::Study) => ready.later(studies),
            _ => ready,
        };
        let slot = timed(scene, own, step, start);
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
pub(super) fn timed(scene: &Scene<'_>, own: &Own<'_>, step: usize, start: When) -> Slot {
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
        return Slot { step, start, end };
    }
    let wait = own.standing.get(step).and_then(Standing::wait);
    let end = wait.map_or(start, |it| start.plus(it));
    Slot { step, start, end }
}

impl Before {
    fn new(scene: &Scene<'_>, own: &Own<'_>, set: &[usize], ambition: Ambition) -> Self {
        let mut all = Self::default();
        for step in set {
            let asked = own.chosen(&own.net.of_step(*step), set, ambition);
            all.add(own, &asked);
            all.of.entry(*step).or_default().extend(asked);
        }
        all.add(own, &own.chosen(own.net.of_role(scene.target), set, ambition));
        all
    }

    /// Of what is asked for together, an approval comes after the rest.
    fn add(&mut self, own: &Own<'_>, asked: &[usize]) {
        let is_approval =
            |it: &usize| own.net.steps.get(*it).is_some_and(|it| it.kind == StepKind::Approval);
        let (approvals, rest): (Set, Set) = asked.iter().partition(|it| is_approval(it));
        for approval in approvals {
            self.of.entry(approval).or_default().extend(&rest);
        }
    }
}

impl Own<'_> {
    /// The steps of a set that meet these requirements: of several ways, the one that
    /// the content names first.
    pub(super) fn chosen(&self, asked: &[usize], set: &[usize], ambition: Ambition) -> Set {
        let mut all = Set::new();
        for requirement in self.needed(asked, ambition) {
            let is_there =
                |it: &&Set| it.iter().all(|step| set.contains(step) || self.is_done(*step));
            if let Some(way) = self.net.ways(requirement).iter().find(is_there) {
                all.extend(way.iter().filter(|it| set.contains(it)));
            }
        }
        all.sort_unstable();
        all.dedup();
        all
    }
}
