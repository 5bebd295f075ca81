//! The cases inside `pathways.json`: what is given, and what must come of it.

use crate::{
    domain::{
        answers::DegreeKind,
        calendar::Day,
        id::{CountryId, CredentialId, ExperienceId, ProfessionId, RoleId, StageId, StepId},
    },
    json::{record, words},
};

record! {
    /// A case with what must come of it.
    pub struct PathwayTest {
        /// What it shows.
        pub name: String,
        /// What is given.
        pub given: PathwayGiven,
        /// What must come of it.
        pub expect: PathwayExpected,
    }

    /// What a case gives; what it leaves out is open.
    pub struct PathwayGiven {
        /// The day.
        pub today: Day,
        /// The role aimed at.
        pub target: RoleId,
        /// The profession.
        pub profession: Option<ProfessionId> = None,
        /// The country of practice.
        pub country: Option<CountryId> = None,
        /// The career stage.
        pub stage: Option<StageId> = None,
        /// The present role.
        pub role: Option<RoleId> = None,
        /// Whole years of documented teaching.
        pub teaching_years: Option<u8> = None,
        /// Years of other experience.
        pub years: Vec<GivenYears> = Vec::new(),
        /// All credentials that are held.
        pub credentials: Option<Vec<CredentialId>> = None,
        /// All degrees that are held.
        pub degrees: Option<Vec<DegreeKind>> = None,
        /// Whether a license to practice is held.
        pub license: Option<bool> = None,
    }

    /// Years of an experience.
    pub struct GivenYears {
        /// The experience.
        pub experience: ExperienceId,
        /// Whole years.
        pub years: u8,
    }

    /// What must come of a case; what it leaves out is not looked at.
    pub struct PathwayExpected {
        /// What kind of answer it is.
        pub outlook: Option<OutlookWord> = None,
        /// How many pathways there are.
        pub pathways: Option<u8> = None,
        /// Steps that stand in every pathway.
        pub in_all: Vec<StepId> = Vec::new(),
        /// Steps that stand in none.
        pub in_none: Vec<StepId> = Vec::new(),
        /// The year of the soonest end.
        pub soonest: Option<u16> = None,
    }
}

words! {
    /// The kinds of answer that the planner gives.
    pub enum OutlookWord {
        /// There are pathways by rules or customs that were found.
        Pathways = "pathways",
        /// The role is held already.
        Reached = "reached",
        /// No rule was found: a pathway of ours, marked.
        Ours = "ours",
        /// The rules that were found speak of other professions.
        OtherProfession = "other-profession",
        /// No way is possible, with what stands against each.
        OutOfReach = "out-of-reach",
        /// The profession decides which rules hold, and is not known.
        NeedsProfession = "needs-profession",
        /// The country decides which rules hold, and is not known.
        NeedsCountry = "needs-country",
    }
}
