//! What a person said about themselves. The one value that every tool reads.

mod change;
mod entry;
mod held;
mod history;
mod keyed;
mod kinds;
mod list;
mod moment;
mod records;
mod value;
pub mod wire;

pub use change::{Change, ToolChange};
pub use entry::LONGEST_NOTE;
pub use held::{Credential, Degree, DegreeKind, License, When};
pub use history::{History, STEPS};
pub use keyed::Keyed;
pub use kinds::{Level, Pace, Section, Transition};
pub use list::{MOST_HELD, MOST_SHORTLISTED};
pub use moment::{Moment, Months};
pub use records::{Check, MOST_CHECKS, MOST_OBSERVERS, Observer, Observing};

use super::{
    catalog::Catalog,
    id::{CountryId, ProfessionId, ProgramId, RoleId, StageId, TeachingId},
};
use serde::{Deserialize, Serialize};
use value::Field as _;
use wire::Said;

/// An answer to one question. "Not sure" is an answer; it never counts as no.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
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

/// A part of the answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Who one is, what one holds and wants.
    Situation,
    /// What one chose in the tools.
    Choices,
    /// The self-assessment.
    SelfCheck,
    /// What one wrote.
    Notes,
    /// What was noted of self-checks and of colleagues. It stays on the device and
    /// in the file.
    Records,
}

impl Part {
    /// The parts that can be sent, each as a whole, in the order in which they are
    /// shown.
    pub const SENDABLE: [Self; 4] = [Self::Situation, Self::Choices, Self::SelfCheck, Self::Notes];
}

/// Defines the answers, and what can be done with each of them alike. The
/// number of a topic stands in links and is never reused.
macro_rules! answers {
    ($($(#[$doc:meta])* $number:literal $part:ident $topic:ident $field:ident: $type:ty,)+) => {
        /// The answers so far.
        #[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(default, rename_all = "camelCase", deny_unknown_fields)]
        #[must_use]
        pub struct Answers {
            $($(#[$doc])*
            #[serde(skip_serializing_if = "is_default")]
            pub $field: $type,)+
        }

        /// What an answer is about.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Topic { $($(#[$doc])* $topic,)+ }

        impl Topic {
            /// Every topic, in the order in which they are shown.
            pub const ALL: &[Self] = &[$(Self::$topic),+];

            /// The permanent number, from 1.
            pub fn number(self) -> u32 {
                match self { $(Self::$topic => $number,)+ }
            }

            /// The part that it belongs to.
            pub fn part(self) -> Part {
                match self { $(Self::$topic => Part::$part,)+ }
            }
        }

        impl Answers {
            /// What is said of a topic, ready to be written; `None` where nothing
            /// is.
            pub fn said(&self, topic: Topic, catalog: &Catalog) -> Option<Said<Vec<u8>>> {
                match topic { $(Topic::$topic => self.$field.written(catalog),)+ }
            }

            /// Takes what was written of a topic; false where this content does
            /// not know it or it is out of its range.
            #[must_use]
            pub fn take(&mut self, topic: Topic, said: &Said<&[u8]>, catalog: &Catalog) -> bool {
                match topic {
                    $(Topic::$topic => match value::Field::read(said, catalog) {
                        Some(read) => { self.$field = read; true }
                        None => false,
                    },)+
                }
            }

            /// `theirs` with what differs from `base` here: of two tabs, the newer
            /// answer counts, and nothing else is lost.
            pub fn merged(&self, base: &Self, theirs: &Self) -> Self {
                Self { $($field: self.$field.merged(&base.$field, &theirs.$field),)+ }
            }

            /// Whether two answers to a topic are the same.
            pub fn agree(&self, other: &Self, topic: Topic) -> bool {
                match topic { $(Topic::$topic => self.$field == other.$field,)+ }
            }

            /// Takes the answer to a topic from `other`.
            pub fn copy(&mut self, topic: Topic, other: &Self) {
                match topic { $(Topic::$topic => self.$field.clone_from(&other.$field),)+ }
            }
        }
    };
}

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

answers! {
    /// The health profession.
    1 Situation Profession profession: Answer<ProfessionId>,
    /// The career stage.
    2 Situation Stage stage: Answer<StageId>,
    /// The level of teaching responsibility.
    3 Situation Teaching teaching: Answer<TeachingId>,
    /// The country of practice.
    4 Situation Country country: Answer<CountryId>,
    /// The present role in education.
    5 Situation Role role: Answer<RoleId>,
    /// Degrees held or expected, at most [`MOST_HELD`]; an empty list says that
    /// there is none.
    6 Situation Degrees degrees: Answer<Vec<Degree>>,
    /// Licenses to practice, at most [`MOST_HELD`]; an empty list says that there
    /// is none.
    7 Situation Licenses licenses: Answer<Vec<License>>,
    /// Credentials in education, at most [`MOST_HELD`]; an empty list says that
    /// there is none.
    8 Situation Credentials credentials: Answer<Vec<Credential>>,
    /// Whole years of documented teaching or educational administration, to 80;
    /// in the form, [`MOST_YEARS`] stands for that many or more.
    9 Situation TeachingYears teaching_years: Answer<u8>,
    /// The next change of career.
    10 Situation Transition transition: Answer<Transition>,
    /// When it comes.
    11 Situation TransitionAt transition_at: Answer<Moment>,
    /// Hours a week that one could study now, to 80.
    12 Situation HoursNow hours_now: Answer<u8>,
    /// Hours a week that one could study after that change, to 80.
    13 Situation HoursLater hours_later: Answer<u8>,
    /// How fast one would study.
    14 Situation Pace pace: Answer<Pace>,
    /// Months of the year without time to study.
    15 Situation BlockedMonths blocked_months: Answer<Months>,
    /// The role aimed at.
    16 Situation Target target: Answer<RoleId>,
    /// By when.
    17 Situation TargetBy target_by: Answer<Moment>,
    /// Whether the employer gives time.
    18 Situation EmployerTime employer_time: Answer<bool>,
    /// Whether the employer gives money.
    19 Situation EmployerMoney employer_money: Answer<bool>,
    /// Whether the employer gives a letter of support.
    20 Situation EmployerLetter employer_letter: Answer<bool>,
    /// The program that one plans with.
    21 Choices Program program: Answer<ProgramId>,
    /// The intake that one plans with.
    22 Choices Intake intake: Answer<Moment>,
    /// Programs kept for later, at most [`MOST_SHORTLISTED`], in the order in
    /// which they were kept.
    23 Choices Shortlist shortlist: Vec<ProgramId>,
    /// Weights of the estimator’s criteria, from 0 to 100, by their number; one
    /// that is not named has its default.
    24 Choices Weights weights: Keyed<u8>,
    /// Steps of a pathway that are done, by their number.
    25 Choices Done done: Keyed<()>,
    /// Levels in the self-assessment, by the number of the item.
    26 SelfCheck Levels levels: Keyed<Level>,
    /// Notes, by [`Section`]: its place in the definition and 1.
    27 Notes Notes notes: Keyed<String>,
    /// Requirements that an advisor counts as met, by their number, each with the
    /// reason.
    28 Notes Counted counted: Keyed<String>,
    /// Finished self-checks, at most [`MOST_CHECKS`], the oldest first.
    29 Records Checks checks: Vec<Check>,
    /// Colleagues who were asked to rate this person, at most [`MOST_OBSERVERS`],
    /// in the order in which they were asked.
    30 Records Observers observers: Vec<Observer>,
    /// What this person rates for a colleague.
    31 Records Observing observing: Option<Observing>,
    /// Levels as they were before, for "then and now" in one sitting.
    32 Records Before before: Keyed<Level>,
    /// Whole years of an experience, to 80, by its number; not sure is one of the
    /// answers. Those of documented teaching stand by themselves.
    33 Situation Experience experience: Keyed<Answer<u8>>,
    /// Whether a person agrees with a statement of the second round between two role
    /// families, by its number; not sure is one of the answers.
    34 Choices Leanings leanings: Keyed<Answer<bool>>,
}

impl Topic {
    /// The topic with this number.
    pub fn numbered(number: u32) -> Option<Self> {
        Self::ALL.iter().copied().find(|it| it.number() == number)
    }
}

impl Answers {
    /// Whether the three first questions are answered (M6).
    pub fn is_complete(&self) -> bool {
        self.profession.is_answered() && self.stage.is_answered() && self.teaching.is_answered()
    }

    /// Whether nothing at all was said.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The answers of these parts alone.
    pub fn only(&self, parts: &[Part]) -> Self {
        let mut some = Self::default();
        for topic in Topic::ALL.iter().filter(|it| parts.contains(&it.part())) {
            some.copy(*topic, self);
        }
        some
    }

    /// The topics of which something is said.
    pub fn topics(&self) -> impl Iterator<Item = Topic> {
        let empty = Self::default();
        Topic::ALL.iter().copied().filter(move |it| !self.agree(&empty, *it))
    }
}
