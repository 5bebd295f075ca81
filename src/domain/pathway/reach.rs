//! Through requirements and their ways to the smallest sets of steps that meet them.
//!
//! What is asked for can lead round in a circle: a set that goes round is never the
//! smallest, so it drops out.

use super::{
    standing::StepStanding,
    ways::{Ambition, Own, Set},
};
use crate::domain::id::RoleId;
use fixedbitset::FixedBitSet;
use petgraph::{
    algo::tarjan_scc,
    graph::{DiGraph, NodeIndex},
};
use std::collections::BTreeMap;

/// The most pathways that are kept of any step and of a role.
pub(super) const MOST: usize = 12;

impl Own<'_> {
    /// The sets by which these requirements of a role are met, and what leads there.
    pub(super) fn reach(&self, role: &RoleId, ambition: Ambition) -> Reach {
        let of_role = self.net.of_role(role);
        let ways = self.needed(of_role, ambition).flat_map(|it| self.net.ways(it));
        let mut reach = self.reach_steps(ways.flatten().copied().collect(), ambition);
        reach.of_role = self.all_of(self.needed(of_role, ambition), reach.steps.len(), &reach);
        reach
    }

    /// The sets by which these steps are done, and what leads there.
    pub(super) fn reach_steps(&self, from: Set, ambition: Ambition) -> Reach {
        let mut reach = Reach::default();
        let graph = self.leading_to(from, ambition, &mut reach);
        let bits = reach.steps.len();
        // What a step needs comes before it.
        for circle in tarjan_scc(&graph) {
            for _ in 0..=circle.len() {
                let mut is_changed = false;
                for at in circle.iter().map(|it| it.index()) {
                    let new = self.of_step(at, bits, ambition, &reach);
                    if let Some(old) = reach.sets.get_mut(at) {
                        is_changed |= *old != new;
                        *old = new;
                    }
                }
                if circle.len() == 1 || !is_changed {
                    break;
                }
            }
        }
        reach
    }

    /// These steps and those that they lead to, each with those that it leads to.
    fn leading_to(&self, from: Set, ambition: Ambition, reach: &mut Reach) -> DiGraph<(), ()> {
        let mut graph = DiGraph::<(), ()>::new();
        let mut left: Vec<(Option<NodeIndex>, Set)> = vec![(None, from)];
        while let Some((parent, steps)) = left.pop() {
            for step in steps {
                let node = *reach.at.entry(step).or_insert_with(|| {
                    let node = graph.add_node(());
                    reach.steps.push(step);
                    reach.sets.push(Vec::new());
                    if !self.is_done(step) {
                        let of_step = self.net.of_step(step);
                        let ways = self.needed(of_step, ambition).map(|it| self.net.ways(it));
                        left.push((Some(node), ways.flatten().flatten().copied().collect()));
                    }
                    node.index()
                });
                if let Some(parent) = parent {
                    graph.add_edge(parent, NodeIndex::new(node), ());
                }
            }
        }
        graph
    }

    fn of_step(&self, at: usize, bits: usize, ambition: Ambition, reach: &Reach) -> Vec<Bits> {
        let step = reach.steps.get(at).copied().unwrap_or(usize::MAX);
        match self.standing.get(step) {
            Some(StepStanding::Done(_)) => vec![Bits::with_capacity(bits)],
            Some(StepStanding::Ahead(_)) => {
                let of_step = self.net.of_step(step);
                let mut all = self.all_of(self.needed(of_step, ambition), bits, reach);
                for it in &mut all {
                    it.insert(at);
                }
                smallest(all)
            }
            Some(StepStanding::Barred(_)) | None => Vec::new(),
        }
    }

    /// The smallest sets that meet all of these requirements.
    fn all_of(&self, needed: impl Iterator<Item = usize>, bits: usize, reach: &Reach) -> Vec<Bits> {
        needed.fold(vec![Bits::with_capacity(bits)], |so_far, requirement| {
            let mut any = Vec::new();
            for way in self.net.ways(requirement) {
                let mut sets = way.iter().map(|it| reach.of_step(*it));
                let Some(first) = sets.next() else { continue };
                any.extend(sets.fold(first.to_vec(), |all, it| together(&all, it)));
            }
            together(&so_far, &smallest(any))
        })
    }
}

/// A set of steps, by their places in [`Reach::steps`].
type Bits = FixedBitSet;

/// The steps that lead to a role, and the sets of them by which it is reached.
#[derive(Debug, Default)]
pub(super) struct Reach {
    /// The steps.
    pub(super) steps: Vec<usize>,
    at: BTreeMap<usize, usize>,
    /// The smallest sets by which each step is done, itself among them.
    sets: Vec<Vec<Bits>>,
    of_role: Vec<Bits>,
}

impl Reach {
    fn of_step(&self, step: usize) -> &[Bits] {
        let sets = self.at.get(&step).and_then(|it| self.sets.get(*it));
        sets.map_or(&[], Vec::as_slice)
    }

    /// Whether a step can be done at all.
    pub(super) fn is_possible(&self, step: usize) -> bool {
        !self.of_step(step).is_empty()
    }

    /// The smallest set by which all of these steps are done; `None` where one cannot be, or
    /// does not lead here.
    pub(super) fn smallest_with(&self, steps: &[usize]) -> Option<Set> {
        let sets = steps.iter().map(|it| self.of_step(*it));
        let all =
            sets.fold(vec![Bits::with_capacity(self.steps.len())], |all, it| together(&all, it));
        all.first().map(|it| self.set(it))
    }

    /// The smallest sets of steps by which the role is reached, at most [`MOST`], in a
    /// fixed order; none where it cannot be.
    pub(super) fn sets(&self) -> Vec<Set> {
        self.of_role.iter().map(|it| self.set(it)).collect()
    }

    fn set(&self, bits: &Bits) -> Set {
        let mut set: Set = bits.ones().filter_map(|at| self.steps.get(at).copied()).collect();
        set.sort_unstable();
        set
    }
}

/// Every one of these sets with every one of those.
fn together(some: &[Bits], more: &[Bits]) -> Vec<Bits> {
    let is_nothing = |all: &[Bits]| matches!(all, [only] if only.is_clear());
    if is_nothing(some) {
        return more.to_vec();
    }
    if is_nothing(more) {
        return some.to_vec();
    }
    smallest(some.iter().flat_map(|one| more.iter().map(move |other| one | other)).collect())
}

/// The sets that hold no other one, the smallest first, at most [`MOST`].
fn smallest(all: Vec<Bits>) -> Vec<Bits> {
    let mut all: Vec<(usize, Bits)> = all.into_iter().map(|it| (it.count_ones(..), it)).collect();
    all.sort_unstable();
    all.dedup();
    let mut kept: Vec<Bits> = Vec::new();
    for (_, set) in all {
        if kept.len() == MOST {
            break;
        }
        if !kept.iter().any(|it| it.is_subset(&set)) {
            kept.push(set);
        }
    }
    kept
}
