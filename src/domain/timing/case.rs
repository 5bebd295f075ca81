//! The cases inside `timing.json`: what is given, and what must come of it.

use super::kinds::{CriterionKind, SurenessWord};
use crate::{
    domain::{
        answers::{DegreeKind, Moment, Pace, Transition},
        calendar::Day,
        id::{CountryId, ProfessionId, ProgramId, StageId, TeachingId},
    },
    json::record,
};

record! {
    /// A case with what must come of it.
    pub struct RuleTest {
        /// What it shows.
        pub name: String,
        /// What is given.
        pub given: Given,
        /// What must come of it.
        pub expect: Expected,
    }

    /// What a case gives; what it leaves out is open.
    pub struct Given {
        /// The day.
        pub today: Day,
        /// The program.
        pub program: ProgramId,
        /// The profession.
        pub profession: Option<ProfessionId> = None,
        /// The career stage.
        pub stage: Option<StageId> = None,
        /// The level of teaching.
        pub teaching: Option<TeachingId> = None,
        /// The next change of career.
        pub transition: Option<Transition> = None,
        /// When it comes.
        pub transition_at: Option<Moment> = None,
        /// Hours a week now.
        pub hours_now: Option<u8> = None,
        /// Hours a week after that change.
        pub hours_later: Option<u8> = None,
        /// The pace.
        pub pace: Option<Pace> = None,
        /// Months of the year without time to study, from 1 to 12.
        pub blocked_months: Vec<u8> = Vec::new(),
        /// By when the goal is to be reached.
        pub target_by: Option<Moment> = None,
        /// Whether the employer gives time.
        pub employer_time: Option<bool> = None,
        /// Whether the employer gives money.
        pub employer_money: Option<bool> = None,
        /// A degree.
        pub degree: Option<DegreeKind> = None,
        /// The country that it is from.
        pub degree_from: Option<CountryId> = None,
        /// When it is expected, where it is not held.
        pub degree_by: Option<Moment> = None,
    }

    /// What must come of a case; what it leaves out is not looked at.
    pub struct Expected {
        /// The best intake.
        pub best: Option<Moment> = None,
        /// That no intake will do.
        pub none: bool = false,
        /// The latest day to decide for the best.
        pub decide_by: Option<Day> = None,
        /// How sure it is.
        pub sureness: Option<SurenessWord> = None,
        /// Points in a criterion.
        pub points: Vec<ExpectedPoints> = Vec::new(),
    }

    /// Points that must come of a criterion for one intake.
    pub struct ExpectedPoints {
        /// The intake.
        pub at: Moment,
        /// The criterion.
        pub criterion: CriterionKind,
        /// The least; without it, the criterion is unknown.
        pub low: Option<u16> = None,
        /// The most, where it is another number.
        pub high: Option<u16> = None,
    }
}
