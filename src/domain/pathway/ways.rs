//! Through requirements and their ways to the sets of steps that meet them.
//!
//! A role or step needs all of its requirements; a requirement, any of its ways; a
//! way, all of its steps. What is asked for can lead round in a circle: a set that
//! goes round is never the smallest, so it drops out.

use super::{
    content::{Pathways, Requirement, Step},
    kinds::Strength,
    scene::{Scene, Scope},
    standing::Standing,
};
use crate::domain::{
    answers::Answers,
    id::{RoleId, StepId},
};
use petgraph::{algo::tarjan_scc, graph::DiGraph};
use std::collections::BTreeMap;

/// The most pathways that are kept of any step and of a role.
pub(super) const MOST: usize = 12;

/// How much of what is asked for a pathway takes up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ambition {
    /// What a named body demands.
    Asked,
    /// What is usual too, and where no rule was found, what we suggest.
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
        let mut of_step = vec![Vec::new(); steps.len()];
        let mut of_role: BTreeMap<_, Vec<usize>> = BTreeMap::new();
        for (index, requirement) in requirements.iter().enumerate() {
            if let Some(role) = &requirement.role {
                of_role.entry(role).or_default().push(index);
            } else if let Some(step) = requirement.step.as_ref().and_then(|it| at.get(it))
                && let Some(all) = of_step.get_mut(*step)
            {
                all.push(index);
            }
        }
        Self { steps, requirements, ways, of_step, of_role }
    }

    /// The requirements of a role.
    pub(super) fn of_role(&self, role: &RoleId) -> &[usize] {
        self.of_role.get(role).map_or(&[], Vec::as_slice)
    }

    /// The requirements of a step, those of the role that it gives among them.
    pub(super) fn of_step(&self, step: usize) -> Vec<usize> {
        let mut all = self.of_step.get(step).cloned().unwrap_or_default();
        if let Some(role) = self.steps.get(step).and_then(|it| it.role.as_ref()) {
            all.extend(self.of_role(role));
        }
        all
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
    pub(super) standing: Vec<Standing>,
    /// Whether each requirement is asked of the person, and not counted as met.
    is_asked: Vec<bool>,
}

impl<'a> Own<'a> {
    pub(super) fn new(scene: &Scene<'a>, answers: &Answers) -> Self {
        let net = Net::new(scene.pathways);
        let standing = net.steps.iter().map(|it| Standing::of(it, scene, answers)).collect();
        let is_asked = net
            .requirements
            .iter()
            .map(|it| it.scope(answers) == Scope::Here && answers.counted.get(it.code.0).is_none())
            .collect();
        Self { net, standing, is_asked }
    }

    pub(super) fn is_done(&self, step: usize) -> bool {
        matches!(self.standing.get(step), Some(Standing::Done(_)))
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
                Some(Strength::Unknown) => {
                    ambition == Ambition::Usual && !self.net.ways(*at).is_empty()
                }
                Some(Strength::Strengthening) | None => false,
            };
            is_taken && self.is_asked.get(*at) == Some(&true)
        };
        all.iter().copied().filter(is_needed)
    }

    /// The smallest sets of steps by which a role is reached, at most [`MOST`], in a
    /// fixed order; none where it cannot be.
    pub(super) fn sets(&self, role: &RoleId, ambition: Ambition) -> Vec<Set> {
        let of_role = self.net.of_role(role);
        let sets = self.sets_of_steps(of_role, ambition);
        self.all_of(self.needed(of_role, ambition), &sets)
    }

    /// The sets of every step that these requirements lead to.
    pub(super) fn sets_of_steps(
        &self,
        from: &[usize],
        ambition: Ambition,
    ) -> BTreeMap<usize, Vec<Set>> {
        let (mut graph, mut nodes) = (DiGraph::<usize, ()>::new(), BTreeMap::new());
        let mut left: Vec<(Option<usize>, Vec<usize>)> =
            vec![(None, self.needed(from, ambition).collect())];
        while let Some((parent, needed)) = left.pop() {
            for step in needed.iter().flat_map(|it| self.net.ways(*it)).flatten() {
                let node = *nodes.entry(*step).or_insert_with(|| {
                    let of_step = self.net.of_step(*step);
                    left.push((Some(*step), self.needed(&of_step, ambition).collect()));
                    graph.add_node(*step)
                });
                if let Some(parent) = parent.and_then(|it| nodes.get(&it)) {
                    graph.add_edge(*parent, node, ());
                }
            }
        }
        let mut sets = BTreeMap::new();
        // What a step needs comes before it.
        for circle in tarjan_scc(&graph) {
            for _ in 0..=circle.len() {
                let mut is_changed = false;
                for step in circle.iter().filter_map(|it| graph.node_weight(*it)) {
                    let new = self.of_step(*step, ambition, &sets);
                    is_changed |= sets.get(step) != Some(&new);
                    sets.insert(*step, new);
                }
                if circle.len() == 1 || !is_changed {
                    break;
                }
            }
        }
        sets
    }

    fn of_step(
        &self,
        step: usize,
        ambition: Ambition,
        sets: &BTreeMap<usize, Vec<Set>>,
    ) -> Vec<Set> {
        match self.standing.get(step) {
            Some(Standing::Done(_)) => vec![Set::new()],
            Some(Standing::Ahead(_)) => {
                let of_step = self.net.of_step(step);
                let all = self.all_of(self.needed(&of_step, ambition), sets);
                smallest(all.into_iter().map(|it| united(&it, &[step])).collect())
            }
            Some(Standing::Barred(_)) | None => Vec::new(),
        }
    }

    /// The smallest sets that meet all of these requirements.
    fn all_of(
        &self,
        needed: impl Iterator<Item = usize>,
        sets: &BTreeMap<usize, Vec<Set>>,
    ) -> Vec<Set> {
        let none = Vec::new();
        needed.fold(vec![Set::new()], |so_far, requirement| {
            let ways = self.net.ways(requirement).iter();
            let any = ways.flat_map(|way| {
                let of = |step: &usize| sets.get(step).unwrap_or(&none).as_slice();
                way.iter().fold(vec![Set::new()], |all, step| together(&all, of(step)))
            });
            together(&so_far, &smallest(any.collect()))
        })
    }
}

/// Every one of these sets with every one of those.
fn together(some: &[Set], more: &[Set]) -> Vec<Set> {
    smallest(some.iter().flat_map(|one| more.iter().map(|other| united(one, other))).collect())
}

fn united(one: &[usize], other: &[usize]) -> Set {
    let mut all = [one, other].concat();
    all.sort_unstable();
    all.dedup();
    all
}

/// The sets that hold no other one, the smallest first, at most [`MOST`].
fn smallest(mut all: Vec<Set>) -> Vec<Set> {
    all.sort_unstable_by(|one, other| (one.len(), one).cmp(&(other.len(), other)));
    all.dedup();
    let mut kept: Vec<Set> = Vec::new();
    for set in all {
        if kept.len() == MOST {
            break;
        }
        if !kept.iter().any(|it| it.iter().all(|step| set.binary_search(step).is_ok())) {
            kept.push(set);
        }
    }
    kept
}
