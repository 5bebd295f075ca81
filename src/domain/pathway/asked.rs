//! What is asked of a person: the experience and the credentials on which something of
//! the content hangs for them.
//!
//! What is of some professions or countries alone holds for nobody of whom these are not
//! known: a country is asked before a rule of it is applied.

use super::{
    content::{Credential, Experience, Pathways, Step},
    scene::Scope,
    ways::Net,
};
use crate::domain::{answers::Answers, id::ExperienceId};

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
        let is_said = |it: &Experience| answers.experience.get(it.code.0).is_some();
        self.other_experiences().filter(|it| is_said(it) || counted.contains(&&it.id)).collect()
    }

    /// All experience beside documented teaching, in the order of the content.
    pub fn other_experiences(&self) -> impl Iterator<Item = &Experience> {
        self.experiences.iter().filter(|it| !it.is_teaching)
    }

    /// The experience on which something hangs for this person: what roles ask for, and
    /// what leads there.
    fn counted_for(&self, answers: &Answers) -> Vec<&ExperienceId> {
        let net = &Net::new(self);
        let ways = |requirement: usize| {
            let here =
                net.requirements.get(requirement).filter(|it| it.scope(answers) == Scope::Here);
            here.into_iter().flat_map(move |_| net.ways(requirement)).flatten().copied()
        };
        let is_own = |step: &Step| {
            let mut credentials = self.credentials.iter();
            let credential = credentials.find(|it| Some(&it.id) == step.credential.as_ref());
            credential.is_none_or(|it| it.scope(answers) == Scope::Here)
        };
        let of_roles = (0..net.requirements.len())
            .filter(|at| net.requirements.get(*at).is_some_and(|it| it.role.is_some()));
        let mut left: Vec<usize> = of_roles.flat_map(&ways).collect();
        let mut is_named = vec![false; net.steps.len()];
        while let Some(at) = left.pop() {
            let step = net.steps.get(at).filter(|it| is_own(it));
            if let Some(is_named) = is_named.get_mut(at).filter(|it| step.is_some() && !**it) {
                *is_named = true;
                left.extend(net.of_step(at).iter().copied().flat_map(&ways));
            }
        }
        let named = self.steps.iter().zip(is_named).filter(|(_, it)| *it);
        let matching = self.matching.iter().filter(|it| it.scope(answers) == Scope::Here);
        let matching = matching.filter_map(|it| it.experience.as_ref());
        named.filter_map(|(it, _)| it.experience.as_ref()).chain(matching).collect()
    }
}
