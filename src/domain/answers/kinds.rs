//! Answers that are one of a few.

use super::value::words_in_order;
use crate::json::words;

words! {
    /// A change of career that lies ahead, as the article speaks of them.
    pub enum Transition {
        /// None.
        None = "none",
        /// Out of training, into the first years of practice.
        OutOfTraining = "out-of-training",
        /// From practice into academic work.
        IntoAcademicWork = "into-academic-work",
        /// Into a preceptor’s role.
        IntoPreceptor = "into-preceptor",
        /// Into a faculty role.
        IntoFaculty = "into-faculty",
        /// Into administration.
        IntoAdministration = "into-administration",
    }

    /// How fast one would study.
    pub enum Pace {
        /// One course at a time.
        OneCourse = "one-course",
        /// Two courses a term.
        TwoCourses = "two-courses",
        /// All of one’s time.
        FullTime = "full-time",
    }

    /// Where a person stands in one practice of the self-assessment.
    pub enum Level {
        /// Beginner.
        Beginner = "beginner",
        /// Advanced beginner.
        AdvancedBeginner = "advanced-beginner",
        /// Competent.
        Competent = "competent",
        /// Proficient.
        Proficient = "proficient",
        /// Expert.
        Expert = "expert",
        /// Not sure.
        NotSure = "not-sure",
        /// Does not apply.
        DoesNotApply = "does-not-apply",
    }

    /// What a note is about.
    pub enum Section {
        /// The person’s situation.
        Situation = "situation",
        /// Programs.
        Programs = "programs",
        /// When to start.
        Timing = "timing",
        /// Roles.
        Roles = "roles",
        /// The self-assessment.
        SelfCheck = "self-check",
        /// The plan as a whole.
        Plan = "plan",
    }
}

words_in_order!(Transition Pace Level Section);

impl Section {
    /// Its number, from 1, under which answers keep a note.
    pub fn number(self) -> u16 {
        let at = Self::ALL.iter().position(|it| *it == self).unwrap_or_default();
        u16::try_from(at + 1).unwrap_or_default()
    }
}

impl Level {
    /// The five levels, from the first to the fifth.
    pub const SCALE: [Self; 5] =
        [Self::Beginner, Self::AdvancedBeginner, Self::Competent, Self::Proficient, Self::Expert];

    /// Its number on the scale, from 1 to 5; none for the two that are not on
    /// it.
    pub fn points(self) -> Option<u8> {
        match self {
            Self::Beginner => Some(1),
            Self::AdvancedBeginner => Some(2),
            Self::Competent => Some(3),
            Self::Proficient => Some(4),
            Self::Expert => Some(5),
            Self::NotSure | Self::DoesNotApply => None,
        }
    }
}
