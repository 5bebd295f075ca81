//! What a person said about themselves. The one value that every tool reads.

use super::id::{ProfessionId, StageId, TeachingId};

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

/// The answers so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    /// The health profession.
    pub profession: Answer<ProfessionId>,
    /// The career stage.
    pub stage: Answer<StageId>,
    /// The level of teaching responsibility.
    pub teaching: Answer<TeachingId>,
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
        }
    }

    /// Whether the three first questions are answered (M6).
    pub fn is_complete(&self) -> bool {
        self.profession.is_answered() && self.stage.is_answered() && self.teaching.is_answered()
    }
}
