//! What is asked of a person: the experience and the credentials on which something of
//! the content hangs for them.
//!
//! What is of some professions or countries alone holds for nobody of whom these are not
//! known: a country is asked before a rule of it is applied.

use super::{
    content::{Credential, Experience, Pathways, Requirement, Step},
    scene::Scope,
};
use crate::domain::{
    answers::Answers,
    id::{ExperienceId, StepId},
};

impl Pathways {
    /// The credentials that a person can hold, and those that they say they hold, in
    /// the order of the content.
    pub fn credentials_asked(&self, answers: &Answers) -> Vec<&Credential> {
        let held = answers.credentials.given().map_or(&[][..], Vec::as_slice);
        let is_held = |it: &Credential| held.iter().any(|held| held.code == it.code);
        self.credentials
            .iter()
            .filter(|it| it.scope(answers) == Scope::Here || is_held(it))
            .collect()
    }

    /// The experience beside documented teaching that a requirement or a rule of
    /// matching counts for this person, and that of which they say something, in the
    /// order of the content.
    pub fn experiences_asked(&self, answers: &Answers) -> Vec<&Experience> {
        let counted = self.counted_for(answers);
        let is_asked = |it: &&Experience| {
            let is_said = answers.experience.get(it.code.0).is_some();
            !it.is_teaching && (is_said || counted.contains(&&it.id))
        };
        self.experiences.iter().filter(is_asked).collect()
    }

    /// The experience on which something hangs for this person.
    fn counted_for(&self, answers: &Answers) -> Vec<&ExperienceId> {
        fn of(it: &Requirement) -> impl Iterator<Item = &StepId> {
            it.ways.iter().flat_map(|it| &it.steps)
        }
        let asking = || self.requirements.iter().filter(|it| it.scope(answers) == Scope::Here);
        let is_own = |it: &&StepId| {
            let step = self.steps.iter().find(|step| step.id == **it);
            let credential = step.and_then(|it| it.credential.as_ref());
            let credential = self.credentials.iter().find(|it| Some(&it.id) == credential);
            credential.is_none_or(|it| it.scope(answers) == Scope::Here)
        };
        let mut named: Vec<&StepId> =
            asking().filter(|it| it.role.is_some()).flat_map(of).filter(is_own).collect();
        let mut at = 0;
        while let Some(step) = named.get(at).copied() {
            let further = asking().filter(|it| it.step.as_ref() == Some(step)).flat_map(of);
            let further: Vec<&StepId> =
                further.filter(is_own).filter(|it| !named.contains(it)).collect();
            named.extend(further);
            at += 1;
        }
        let steps = self.steps.iter().filter(|it: &&Step| named.contains(&&it.id));
        let matching = self.matching.iter().filter(|it| it.scope(answers) == Scope::Here);
        let matching = matching.filter_map(|it| it.experience.as_ref());
        steps.filter_map(|it| it.experience.as_ref()).chain(matching).collect()
    }
}
