//! What the planner answers: the pathways to a role, and why not the other ways.

use super::{
    content::{Family, Requirement, Way},
    out::Out,
    outlook::{Need, Outlook},
    reach::{MOST, Reach},
    scene::{Scene, Scope},
    stages::{Merit, Pathway, praise},
    standing::StepStanding,
    ways::{Ambition, Own, Set},
};
use crate::domain::{answers::Answers, id::StepId};
use std::cell::OnceCell;

/// The answer of the planner.
#[derive(Clone, Debug)]
pub struct Plan<'a> {
    /// What is known of the role.
    pub family: Option<&'a Family>,
    /// What can be said.
    pub outlook: Outlook<'a>,
    /// What the role asks of this person, in the order of the content.
    pub needs: Vec<Need<'a>>,
    /// What it asks of people elsewhere, or of whom it is not known yet.
    pub elsewhere: Vec<&'a Requirement>,
    /// The pathways, the best first, at most twelve.
    pub pathways: Vec<Pathway<'a>>,
    /// Ways that are not possible.
    pub out: Vec<Out<'a>>,
}

/// Plans the ways of one person to one role.
#[derive(Debug)]
pub struct Planner<'a> {
    pub(super) scene: Scene<'a>,
    pub(super) own: Own<'a>,
    /// What leads to the target with all that is usual, once it was asked for.
    usual: OnceCell<Reach>,
}

/// Plans the way to the target.
pub fn plan<'a>(scene: &Scene<'a>, answers: &Answers) -> Plan<'a> {
    Planner::new(scene.clone(), answers).plan(answers)
}

impl<'a> Planner<'a> {
    /// For whoever gives these answers.
    pub fn new(scene: Scene<'a>, answers: &Answers) -> Self {
        let own = Own::new(&scene, answers);
        Self { scene, own, usual: OnceCell::new() }
    }

    fn usual(&self) -> &Reach {
        self.usual.get_or_init(|| self.own.reach(self.scene.target, Ambition::Usual))
    }

    /// What it is planned on.
    pub fn scene(&self) -> &Scene<'a> {
        &self.scene
    }

    /// How the person stands to a step.
    pub fn standing(&self, id: &StepId) -> Option<&StepStanding> {
        self.own.standing.get(self.position(id)?)
    }

    fn position(&self, id: &StepId) -> Option<usize> {
        self.own.net.steps.iter().position(|it| it.id == *id)
    }

    /// The pathway of these steps, by their numbers, whether or not it is among those of
    /// the plan. Numbers that the content does not know, and steps that are done, are left
    /// out.
    pub fn pathway_of(&self, codes: &[u16]) -> Pathway<'a> {
        let steps = self.own.net.steps.iter().enumerate();
        let set: Set = steps
            .filter(|(at, it)| codes.contains(&it.code.0) && !self.own.is_done(*at))
            .map(|(at, _)| at)
            .collect();
        self.pathway(set, Ambition::Usual)
    }

    /// These steps together with one way of a requirement and what that way needs, by
    /// their numbers; `None` where the way cannot be taken.
    pub fn with_way(&self, codes: &[u16], way: &Way) -> Option<Vec<u16>> {
        let steps: Set = way.steps.iter().filter_map(|it| self.position(it)).collect();
        // A way that is not asked for does not lead to the target.
        let aside = || self.own.reach_steps(steps.clone(), Ambition::Usual).smallest_with(&steps);
        let more = self.usual().smallest_with(&steps).or_else(aside)?;
        let code = |it: &usize| self.own.net.steps.get(*it).map(|it| it.code.0);
        let mut all: Vec<u16> = codes.iter().copied().chain(more.iter().filter_map(code)).collect();
        all.sort_unstable();
        all.dedup();
        Some(all)
    }

    /// Plans the way to the target for the same answers.
    pub fn plan(&self, answers: &Answers) -> Plan<'a> {
        let all = self.own.net.of_role(self.scene.target);
        let requirements = || all.iter().filter_map(|it| self.own.net.requirements.get(*it));
        let family = self.scene.pathways.families.iter().find(|it| it.role == *self.scene.target);
        let is_here = |it: &&Requirement| it.scope(answers) == Scope::Here;
        let needs = requirements().filter(is_here).map(|it| self.need(it, answers)).collect();
        let elsewhere = requirements().filter(|it| !is_here(it)).collect();
        let usual = self.usual();
        let pathways = self.pathways(usual);
        let outlook = self.outlook(family, answers, !pathways.is_empty());
        // No rule is applied before it is known to be this person's.
        let is_before = matches!(
            outlook,
            Outlook::Reached | Outlook::NeedsProfession | Outlook::NeedsCountry(_)
        );
        let pathways = if is_before { Vec::new() } else { pathways };
        Plan { family, outlook, needs, elsewhere, pathways, out: self.out(usual) }
    }

    /// The smallest pathways of either ambition, then the first of them with each study
    /// of the field before the role.
    fn pathways(&self, usual: &Reach) -> Vec<Pathway<'a>> {
        let target = self.scene.target;
        let mut pathways: Vec<Pathway<'a>> = Vec::new();
        // Where nothing is usual beside what is asked for, both are the same.
        let asked = self.own.is_any_usual().then(|| self.own.reach(target, Ambition::Asked));
        let asked = asked.map_or_else(|| usual.sets(), |it| it.sets());
        for (ambition, sets) in [(Ambition::Asked, asked), (Ambition::Usual, usual.sets())] {
            let is_new = |it: &Set| !pathways.iter().any(|other| other.set == *it);
            let sets = sets.into_iter().filter(is_new);
            let mut new: Vec<_> = sets.map(|it| self.pathway(it, ambition)).collect();
            new.sort_by_key(Pathway::order);
            pathways.append(&mut new);
        }
        if let Some(first) = pathways.first() {
            let studies = first.beside.iter().map(|it| &it.step.id);
            let mut firsts: Vec<_> = studies
                .filter_map(|it| self.position(it))
                .map(|study| {
                    let mut set = first.set.clone();
                    set.push(study);
                    set.sort_unstable();
                    let mut pathway = self.pathway(set, first.ambition);
                    pathway.merits.push(Merit::DegreeFirst);
                    pathway
                })
                .collect();
            firsts.retain(|it| !pathways.iter().any(|other| other.set == it.set));
            pathways.truncate(MOST.saturating_sub(firsts.len()));
            pathways.append(&mut firsts);
        }
        praise(&mut pathways);
        pathways
    }
}
