//! What a form changes of the answers.

use super::{Answer, Answers, Degree, License, MOST_SHORTLISTED};
use crate::domain::id::{CountryId, ProfessionId, ProgramId, StageId, TeachingId};

/// One change to the answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Another profession.
    Profession(Answer<ProfessionId>),
    /// Another career stage.
    Stage(Answer<StageId>),
    /// Another level of teaching.
    Teaching(Answer<TeachingId>),
    /// Another country of practice.
    Country(Answer<CountryId>),
    /// Other degrees.
    Degrees(Answer<Vec<Degree>>),
    /// Other licenses.
    Licenses(Answer<Vec<License>>),
    /// Another number of years.
    TeachingYears(Answer<u8>),
    /// Another answer on the employer's letter.
    EmployerLetter(Answer<bool>),
    /// Keeps a program for later, or no longer. A full shortlist takes no more.
    Shortlist(ProgramId, bool),
}

impl Answers {
    /// Makes one change.
    ///
    /// ```
    /// use docent::domain::answers::{Answer, Answers, Change};
    /// let mut answers = Answers::default();
    /// answers.apply(Change::Stage(Answer::NotSure));
    /// assert!(answers.stage.is_answered());
    /// assert!(!answers.is_complete());
    /// ```
    pub fn apply(&mut self, change: Change) {
        match change {
            Change::Profession(answer) => self.profession = answer,
            Change::Stage(answer) => self.stage = answer,
            Change::Teaching(answer) => self.teaching = answer,
            Change::Country(answer) => self.country = answer,
            Change::Degrees(answer) => self.degrees = answer,
            Change::Licenses(answer) => self.licenses = answer,
            Change::TeachingYears(answer) => self.teaching_years = answer,
            Change::EmployerLetter(answer) => self.employer_letter = answer,
            Change::Shortlist(id, is_kept) => {
                self.shortlist.retain(|it| *it != id);
                if is_kept && self.shortlist.len() < MOST_SHORTLISTED {
                    self.shortlist.push(id);
                }
            }
        }
    }
}
