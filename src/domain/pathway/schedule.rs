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
    standing::StepStanding,
    ways::{Ambition, Own, Set},
};
use crate::domain::{month::Month, timing::Finish};
use std::{cmp::Reverse, collections::BTreeMap};

/// The months between which something comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MonthRange {
    /// The earliest.
    pub from: Month,
    /// The latest, where one is known.
    pub to: Option<Month>,
}

impl MonthRange {
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
    pub(super) start: MonthRange,
    pub(super) end: MonthRange,
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
) -> (Vec<Slot>, MonthRange) {
    let first = in_order(scene, own, set, ambition);
    // What has most behind it comes first: then posts and studies wait the least.
    let mut behind: BTreeMap<usize, u32> = BTreeMap::new();
    for slot in first.0.iter().rev() {
        let length = slot.end.from.since(slot.start.from);
        let whole = length + behind.get(&slot.step).copied().unwrap_or_default();
        for step in &slot.after {
            let most = behind.entry(*step).or_default();
            *most = whole.max(*most);
        }
        behind.insert(slot.step, whole);
    }
    let mut order = set.to_vec();
    order.sort_by_key(|it| Reverse(behind.get(it).copied()));
    let second = in_order(scene, own, &order, ambition);
    let is_better = (second.1.from, second.1.to) < (first.1.from, first.1.to);
    if is_better { second } else { first }
}

/// The same where, of steps that can begin, the one that the set names first does.
fn in_order(
    scene: &Scene<'_>,
    own: &Own<'_>,
    set: &[usize],
    ambition: Ambition,
) -> (Vec<Slot>, MonthRange) {
    let siblings = own.siblings(scene, set, ambition);
    let now = MonthRange::at(scene.now());
    let (mut slots, mut ends): (Vec<Slot>, BTreeMap<usize, MonthRange>) = Default::default();
    let (mut posts, mut studies) = (now, now);
    let mut left = set.to_vec();
    while !left.is_empty() {
        let end_of = |step: &usize| ends.get(step).copied().unwrap_or(now);
        let begin = |step: &usize, after: &[usize]| {
            let ready = after.iter().map(end_of).fold(now, MonthRange::later);
            match own.net.steps.get(*step).map(|it| it.kind) {
                Some(StepKind::Role | StepKind::Training) => ready.later(posts),
                Some(StepKind::Study) => ready.later(studies),
                _ => ready,
            }
        };
        // What can begin first does: so nothing that is placed later could have been a
        // sooner way for it.
        let due = left.iter().enumerate().filter_map(|(at, step)| {
            let after = own.met_by(own.net.of_step(*step), &ends, ambition)?;
            let waits = siblings.get(step).map_or(&[][..], Vec::as_slice);
            let is_due = waits.iter().all(|it| ends.contains_key(it));
            let after = [&after, waits].concat();
            is_due.then(|| (begin(step, &after), at, after))
        });
        let due = due.min_by_key(|(start, at, _)| (start.from, *at));
        // A set that a person put together may lack what a step of it asks for.
        let (start, at, after) = due
            .unwrap_or_else(|| (left.first().map_or(now, |step| begin(step, &[])), 0, Set::new()));
        let step = left.remove(at);
        let kind = own.net.steps.get(step).map(|it| it.kind);
        let slot = timed(scene, own, step, start, after);
        match kind {
            Some(StepKind::Role | StepKind::Training) => posts = slot.end,
            Some(StepKind::Study) => studies = slot.end,
            _ => {}
        }
        ends.insert(step, slot.end);
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
    start: MonthRange,
    after: Set,
) -> Slot {
    let study = own.net.steps.get(step).and_then(|it| it.study);
    let wait = own.standing.get(step).and_then(StepStanding::wait);
    if let Some(time) = study.and_then(|it| scene.studies.get(it)) {
        let start = start.later(MonthRange::at(time.start));
        let end = match time.finish {
            Finish::Between { earliest, latest, .. } => {
                let months = |it: Month| u16::try_from(it.since(time.start)).unwrap_or(u16::MAX);
                start.plus(Wait { least: months(earliest), most: Some(months(latest)) })
            }
            // No program says how long: then it takes as long as such a study does.
            Finish::Unknown => match wait {
                Some(wait) => start.plus(wait),
                None => MonthRange { from: start.from, to: None },
            },
            // With these hours it never ends.
            Finish::Never => MonthRange { from: start.from, to: None },
        };
        return Slot { step, start, end, after };
    }
    let end = wait.map_or(start, |it| start.plus(it));
    Slot { step, start, end, after }
}

impl Own<'_> {
    /// The steps among those placed by which these requirements are met: of several
    /// ways the one that is done first, and of these the one that the content names
    /// first. `None` where one is not met.
    fn met_by(
        &self,
        asked: &[usize],
        ends: &BTreeMap<usize, MonthRange>,
        ambition: Ambition,
    ) -> Option<Set> {
        let mut all = Set::new();
        for requirement in self.needed(asked, ambition) {
            let is_there =
                |it: &&Set| it.iter().all(|step| ends.contains_key(step) || self.is_done(*step));
            let ways = self.net.ways(requirement).iter().filter(is_there);
            let end = |way: &&Set| way.iter().filter_map(|it| ends.get(it)).map(|it| it.from).max();
            let way = ways.min_by_key(end)?;
            all.extend(way.iter().filter(|it| ends.contains_key(it)));
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
        let target = (self.net.of_role(scene.target), true);
        let of_steps = set.iter().map(|it| (self.net.of_step(*it), false));
        let is_study = |it: &usize| self.net.steps.get(*it).is_some_and(|it| it.study.is_some());
        for (asked, is_target) in of_steps.chain([target]) {
            let ways = self.needed(asked, ambition).flat_map(|it| self.net.ways(it)).flatten();
            let named: Set = ways.copied().filter(|it| set.contains(it)).collect();
            let (approvals, mut rest): (Set, Set) = named.into_iter().partition(is_approval);
            // A study of the field that comes first does so before the role is given.
            rest.extend(set.iter().filter(|it| is_target && is_study(it)));
            for approval in approvals {
                all.entry(approval).or_default().extend(&rest);
            }
        }
        all
    }
}
