//! What can be said of a target before any pathway.

use super::{
    content::{Family, Requirement},
    kinds::Strength,
    plan::Planner,
    scene::Scope,
};
use crate::domain::{
    answers::Answers,
    id::{CountryId, ProfessionId},
};

/// What can be said of a target.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outlook<'a> {
    /// There are pathways by rules or customs that were found.
    Pathways,
    /// The role is held already.
    Reached,
    /// No rule was found; what stands there is ours.
    Ours,
    /// The rules that were found speak of these professions.
    OtherProfession(&'a [ProfessionId]),
    /// No way is possible.
    OutOfReach,
    /// Rules hang on the profession, which is not known.
    NeedsProfession,
    /// Rules hang on the country of practice, which is not known; they were found for
    /// these.
    NeedsCountry(Vec<&'a CountryId>),
}

/// How a person stands to something that the role asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NeedStanding {
    /// Met by what is held or done.
    Met,
    /// An advisor counts it as met.
    Counted,
    /// Not met yet.
    NotYet,
    /// To be asked.
    Ask,
}

/// Something that the role asks of this person.
#[derive(Clone, Debug, PartialEq)]
pub struct Need<'a> {
    /// What it is.
    pub requirement: &'a Requirement,
    /// How the person stands to it.
    pub standing: NeedStanding,
}

impl<'a> Planner<'a> {
    pub(super) fn outlook(
        &self,
        family: Option<&'a Family>,
        answers: &Answers,
        is_possible: bool,
    ) -> Outlook<'a> {
        if answers.role.given() == Some(self.scene.target) {
            return Outlook::Reached;
        }
        let all = self.own.net.of_role(self.scene.target);
        let all = || all.iter().filter_map(|it| self.own.net.requirements.get(*it));
        let is_rule =
            |it: &&Requirement| matches!(it.strength, Strength::Required | Strength::Typical);
        let of = |scope| all().filter(is_rule).filter(move |it| it.scope(answers) == scope);
        if of(Scope::NeedsProfession).next().is_some() {
            return Outlook::NeedsProfession;
        }
        let mut countries: Vec<&CountryId> =
            of(Scope::NeedsCountry).flat_map(|it| &it.countries).collect();
        if !countries.is_empty() {
            countries.sort_unstable();
            countries.dedup();
            return Outlook::NeedsCountry(countries);
        }
        let rules_for = family.map_or(&[][..], |it| it.rules_for.as_slice());
        let own = answers.profession.given();
        if own.is_some_and(|own| !rules_for.is_empty() && !rules_for.contains(own)) {
            return Outlook::OtherProfession(rules_for);
        }
        if of(Scope::Here).next().is_none() {
            return Outlook::Ours;
        }
        if is_possible { Outlook::Pathways } else { Outlook::OutOfReach }
    }

    pub(super) fn need(&self, requirement: &'a Requirement, answers: &Answers) -> Need<'a> {
        let at = self.own.net.requirements.iter().position(|it| it.id == requirement.id);
        let mut ways = at.into_iter().flat_map(|it| self.own.net.ways(it));
        let standing = if answers.counted.get(requirement.code.0).is_some() {
            NeedStanding::Counted
        } else if ways.any(|way| way.iter().all(|it| self.own.is_done(*it))) {
            NeedStanding::Met
        } else if requirement.strength == Strength::Unknown {
            NeedStanding::Ask
        } else {
            NeedStanding::NotYet
        };
        Need { requirement, standing }
    }
}
