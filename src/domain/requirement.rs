//! What an applicant must bring, in words and as a test on the answers.

use super::{fact::Fact, id::ProfessionId};
use crate::json::{record, words};

record! {
    /// Something that an applicant must bring.
    pub struct Requirement {
        /// What kind of rule it is.
        pub kind: RequirementKind,
        /// The rule in words.
        pub rule: Fact<String>,
        /// The ways to meet it, any of which is enough. None where answers
        /// cannot tell: then it is always to be asked.
        pub ways: Vec<Way> = Vec::new(),
        /// Whether the program expects it without demanding it; whoever does
        /// not bring it then asks.
        pub is_expectation: bool = false,
    }

    /// One way to meet a rule: all that it names, together.
    pub struct Way {
        /// A degree of at least this level.
        pub degree: Option<DegreeLevel> = None,
        /// Whether that degree is one in a health profession or a related field.
        pub in_health: bool = false,
        /// The first qualification of one of these professions.
        pub first_qualification_of: Vec<ProfessionId> = Vec::new(),
        /// Years of documented teaching or supervision, at least.
        #[schemars(range(min = 1, max = 20))]
        pub teaching_years: Option<u8> = None,
        /// Teaching that the program asks for without a number.
        pub much_teaching: bool = false,
        /// A post in education.
        pub post: Option<Post> = None,
        /// A license in a regulated health profession.
        pub license: bool = false,
        /// A letter from the employer.
        pub employer_letter: bool = false,
        /// Evidence of what degrees from other countries are worth.
        pub foreign_evidence: bool = false,
    }
}

words! {
    /// The kinds of entry rules.
    pub enum RequirementKind {
        /// A degree of some level.
        Degree = "degree",
        /// A grade point average.
        Grades = "grades",
        /// A license to practice.
        License = "license",
        /// Experience in teaching.
        Teaching = "teaching",
        /// A post in education.
        Post = "post",
        /// A letter from the employer.
        EmployerLetter = "employer-letter",
        /// Evidence for degrees from other countries.
        ForeignDegree = "foreign-degree",
        /// Something else.
        Other = "other",
    }

    /// The levels of degrees that rules speak of, from lower to higher.
    #[derive(PartialOrd, Ord)]
    pub enum DegreeLevel {
        /// A bachelor's degree.
        Bachelor = "bachelor",
        /// A master's degree.
        Master = "master",
    }

    /// A post in education.
    pub enum Post {
        /// Teaches as part of the work.
        Educator = "educator",
        /// Leads education, or prepares to.
        Leader = "leader",
    }
}
