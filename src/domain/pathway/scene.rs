//! What a pathway is planned on: content, target, day, and what a person set.

use super::{
    content::{Pathways, Requirement, Step},
    study::StudyDates,
};
use crate::domain::{
    answers::{Answer, Answers, Moment},
    calendar::Day,
    catalog::Catalog,
    id::{CountryId, ProfessionId, RoleId},
    month::{Month, months_of},
};

/// Lengths of steps that a person set, in months, by the number of the step.
pub type Lengths = Vec<(u16, u16)>;

/// What a pathway is planned on.
#[derive(Clone, Debug)]
pub struct Scene<'a> {
    /// Roles, requirements and steps.
    pub pathways: &'a Pathways,
    /// The catalog.
    pub catalog: &'a Catalog,
    /// Today.
    pub today: Day,
    /// The role aimed at.
    pub target: &'a RoleId,
    /// When the studies of the field can be begun and finished.
    pub studies: StudyDates,
    /// Lengths that a person set.
    pub lengths: Lengths,
}

/// Whether something is for this person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// It is.
    Here,
    /// It is for other professions.
    OtherProfession,
    /// It is for other countries.
    OtherCountry,
    /// The profession decides, and is not known.
    NeedsProfession,
    /// The country decides, and is not known.
    NeedsCountry,
}

impl Scene<'_> {
    /// The month of today.
    pub fn now(&self) -> Month {
        Month::of(self.today)
    }

    /// The months that a moment can mean for whoever gives these answers: a season falls
    /// as it does where they practice.
    pub fn months(&self, moment: Moment, answers: &Answers) -> (Month, Month) {
        let country = answers.country.given().and_then(|it| self.catalog.country(it));
        months_of(moment, country.and_then(|it| it.hemisphere), &self.catalog.seasons)
    }

    /// The length that a person set for a step, in months.
    pub(super) fn length(&self, step: &Step) -> Option<u16> {
        self.lengths.iter().find(|(code, _)| *code == step.code.0).map(|(_, months)| *months)
    }
}

/// Whether what is for these professions and countries is for this person.
pub(super) fn scope(
    professions: &[ProfessionId],
    but: &[ProfessionId],
    countries: &[CountryId],
    answers: &Answers,
) -> Scope {
    match &answers.profession {
        Answer::Given(own) => {
            if but.contains(own) || !(professions.is_empty() || professions.contains(own)) {
                return Scope::OtherProfession;
            }
        }
        Answer::Absent | Answer::NotSure if professions.is_empty() && but.is_empty() => {}
        Answer::Absent | Answer::NotSure => return Scope::NeedsProfession,
    }
    match &answers.country {
        _ if countries.is_empty() => Scope::Here,
        Answer::Given(own) if countries.contains(own) => Scope::Here,
        Answer::Given(_) => Scope::OtherCountry,
        Answer::Absent | Answer::NotSure => Scope::NeedsCountry,
    }
}

impl Requirement {
    /// Whether it is asked of this person.
    pub fn scope(&self, answers: &Answers) -> Scope {
        scope(&self.professions, &self.professions_but, &self.countries, answers)
    }
}
