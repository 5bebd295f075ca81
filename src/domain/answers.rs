//! What a person said about themselves. The one value that every tool reads.

use super::{
    id::{CountryId, ProfessionId, ProgramId, StageId, TeachingId},
    source::Year,
};
use crate::json::words;

/// An answer to one question. "Not sure" is an answer; it never counts as no.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Answer<T> {
    /// Not asked or not answered.
    #[default]
    Absent,
    /// Answered with "not sure".
    NotSure,
    /// Answered.
    Given(T),
}

impl<T> Answer<T> {
    /// What was given, if anything was.
    pub fn given(&self) -> Option<&T> {
        match self {
            Self::Given(value) => Some(value),
            Self::Absent | Self::NotSure => None,
        }
    }

    /// Whether the question was answered, "not sure" included.
    pub fn is_answered(&self) -> bool {
        !matches!(self, Self::Absent)
    }
}

/// The number of years that stands for itself and every higher one.
pub const MOST_YEARS: u8 = 10;

/// The answers so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    /// The health profession.
    pub profession: Answer<ProfessionId>,
    /// The career stage.
    pub stage: Answer<StageId>,
    /// The level of teaching responsibility.
    pub teaching: Answer<TeachingId>,
    /// The country of practice.
    pub country: Answer<CountryId>,
    /// Degrees held or expected; an empty list says that there is none.
    pub degrees: Answer<Vec<Degree>>,
    /// The license to practice.
    pub license: Answer<License>,
    /// Whole years of documented teaching or educational administration;
    /// [`MOST_YEARS`] stands for that many or more.
    pub teaching_years: Answer<u8>,
    /// Whether the employer gives a letter of support.
    pub employer_letter: Answer<bool>,
    /// Programs kept for later, in the order in which they were kept.
    pub shortlist: Vec<ProgramId>,
}

/// A degree, held or expected.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Degree {
    /// What it is.
    pub kind: Answer<DegreeKind>,
    /// The country that it is from.
    pub country: Answer<CountryId>,
    /// The year in which it is expected, where it is not held yet.
    pub expected: Option<Year>,
}

words! {
    /// The degrees that entry rules tell apart.
    pub enum DegreeKind {
        /// A diploma or certificate that is no degree.
        Diploma = "diploma",
        /// A bachelor's degree in a health profession, such as BSN.
        BachelorHealth = "bachelor-health",
        /// A bachelor's degree in another field.
        BachelorOther = "bachelor-other",
        /// The first qualification of a health profession titled a bachelor's:
        /// MBBS, BDS, `BPharm`.
        FirstBachelor = "first-bachelor",
        /// The first qualification of a health profession titled a doctor's: MD,
        /// DDS, `PharmD`, DPT.
        FirstDoctor = "first-doctor",
        /// A master's degree in a health profession or a related field.
        MasterHealth = "master-health",
        /// A master's degree in another field.
        MasterOther = "master-other",
        /// A doctorate beyond the first qualification, in a health profession or
        /// a related field: DNP, `PhD`.
        DoctorateHealth = "doctorate-health",
        /// A doctorate in another field.
        DoctorateOther = "doctorate-other",
    }
}

/// A license to practice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum License {
    /// None.
    None,
    /// One of this country.
    In(CountryId),
}

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
    /// Another license.
    License(Answer<License>),
    /// Another number of years.
    TeachingYears(Answer<u8>),
    /// Another answer on the employer's letter.
    EmployerLetter(Answer<bool>),
    /// Keeps a program for later, or no longer.
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
            Change::License(answer) => self.license = answer,
            Change::TeachingYears(answer) => self.teaching_years = answer,
            Change::EmployerLetter(answer) => self.employer_letter = answer,
            Change::Shortlist(id, is_kept) => {
                self.shortlist.retain(|it| *it != id);
                if is_kept {
                    self.shortlist.push(id);
                }
            }
        }
    }

    /// Whether the three first questions are answered (M6).
    pub fn is_complete(&self) -> bool {
        self.profession.is_answered() && self.stage.is_answered() && self.teaching.is_answered()
    }
}
