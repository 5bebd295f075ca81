//! Whether a person may enter a program, from what they said: met, not yet
//! with what is missing, or ask. A guide; the program decides.
//!
//! "Not sure" and an absent answer give the same result, and neither counts as
//! no. Every function here is total.

mod degree;
mod rule;

use super::{
    answers::{Answers, DegreeKind, Topic},
    program::Program,
    requirement::{DegreeLevel, Post, Requirement, RequirementKind},
    source::Year,
};
use crate::json::words;

/// How many years ahead a degree may be expected.
pub const EXPECTED_YEARS: Year = 6;

words! {
    /// How a person stands to a rule, or to all rules of a program.
    pub enum Standing {
        /// By what was answered, met.
        Met = "met",
        /// By what was answered, not met yet.
        NotYet = "not-yet",
        /// Answers cannot tell, or do not yet.
        Ask = "ask",
    }
}

impl Standing {
    /// From the least that a person may hope for to the most.
    fn rank(self) -> u8 {
        match self {
            Self::NotYet => 0,
            Self::Ask => 1,
            Self::Met => 2,
        }
    }
}

/// The questions that entry rules read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question {
    /// The health profession.
    Profession,
    /// The level of teaching responsibility.
    Teaching,
    /// Degrees held or expected.
    Degrees,
    /// What a degree is.
    DegreeKind,
    /// The country of a degree.
    DegreeCountry,
    /// The license to practice.
    License,
    /// Years of documented teaching.
    TeachingYears,
    /// The employer's letter.
    EmployerLetter,
}

impl Question {
    /// What its answer is about.
    pub fn topic(self) -> Topic {
        match self {
            Self::Profession => Topic::Profession,
            Self::Teaching => Topic::Teaching,
            Self::Degrees | Self::DegreeKind | Self::DegreeCountry => Topic::Degrees,
            Self::License => Topic::Licenses,
            Self::TeachingYears => Topic::TeachingYears,
            Self::EmployerLetter => Topic::EmployerLetter,
        }
    }
}

/// Where a degree is from, seen from the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The program's own country.
    Here,
    /// Another country.
    Elsewhere,
    /// Not said.
    Open,
}

/// Why a rule stands as it does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Because {
    /// Met: this degree is enough.
    Holds(DegreeKind),
    /// Met by the answer to this question.
    Answered(Question),
    /// Not yet: the rule asks for a higher degree than the one named.
    HigherDegree {
        /// The level that the rule asks for.
        wanted: DegreeLevel,
        /// The nearest degree that was named.
        named: DegreeKind,
    },
    /// Not yet: the rule asks for a degree, and there is none.
    NoDegree,
    /// The degree would do, or may, once it is held: from this year.
    Awaited(Year),
    /// To ask: the degree was expected in this year, which is over.
    Overdue(Year),
    /// To ask: a degree of a lower title, which another country may rank
    /// higher; or its country is open.
    LowerTitle(DegreeKind, Origin),
    /// To ask: a first qualification titled a bachelor's against a rule that
    /// asks for a master's (design, "Answers").
    FirstBachelor,
    /// To ask: a first qualification titled a doctor's that is from another
    /// country, or from one that is open.
    FirstDoctor(Origin),
    /// To ask: the degree is high enough and in another field.
    OtherField(DegreeKind),
    /// Not yet: the rule names the first qualification of other professions.
    OtherProfession,
    /// To ask: none of the degrees is known to be a first qualification.
    NoFirstQualification,
    /// Not yet: more years of teaching.
    MoreYears {
        /// Years that were named.
        has: u8,
        /// Years that the rule asks for.
        needs: u8,
    },
    /// Not yet: the rule asks for teaching, and there is no documented year.
    NoTeaching,
    /// To ask: the rule asks for teaching without a number.
    NoNumber,
    /// Not yet: the rule asks for a post in education, and the person does not
    /// teach.
    NoPost,
    /// To ask: whether what the person does is such a post.
    PostUnclear(Post),
    /// Not yet: no license.
    NoLicense,
    /// To ask: a license of another country.
    LicenseElsewhere,
    /// Not yet: the employer gives no letter.
    NoLetter,
    /// To ask: which evidence a degree from another country needs.
    ForeignDegree,
    /// To ask until this question is answered.
    Open(Question),
    /// To ask: grades are never asked here.
    Grades,
    /// To ask: answers cannot settle the rule.
    NotTestable,
    /// To ask: the rule itself is not known.
    RuleNotKnown,
    /// To ask: expected and not demanded.
    Expected,
}

/// One rule with how the person stands to it.
#[derive(Clone, Debug, PartialEq)]
pub struct RuleEntry<'a> {
    /// The rule.
    pub requirement: &'a Requirement,
    /// How the person stands to it.
    pub standing: Standing,
    /// Why; at least one reason. Of several ways, those of the nearest.
    pub because: Vec<Because>,
}

/// How a person stands to a program's entry rules.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry<'a> {
    /// The standing to all of them.
    pub standing: Standing,
    /// Each of them, in the order of the content.
    pub rules: Vec<RuleEntry<'a>>,
    /// How many of them are left to ask.
    pub to_ask: usize,
}

impl RuleEntry<'_> {
    /// Whether the rule is about a paper to bring, so that having to ask about
    /// it does not put entry itself in question.
    pub fn is_paper(&self) -> bool {
        matches!(self.requirement.kind, RequirementKind::Grades | RequirementKind::ForeignDegree)
    }
}

impl Entry<'_> {
    /// How many rules are of this standing.
    pub fn count(&self, standing: Standing) -> usize {
        self.rules.iter().filter(|rule| rule.standing == standing).count()
    }

    /// Whether any rule is known that decides on entry, beyond papers to bring.
    pub fn has_rules(&self) -> bool {
        self.rules.iter().any(|rule| !rule.is_paper())
    }
}

/// How a person with these answers stands to the entry rules of `program`.
/// Without `this_year`, an expected degree is never overdue.
///
/// ```
/// use docent::{content, domain::{answers::Answers, catalog::Catalog, entry::{Standing, entry}}};
/// let shipped = include_str!("../../public/api/v1/catalog.json");
/// let catalog: Catalog = content::read(shipped).unwrap();
/// let entry = entry(catalog.featured().unwrap(), &Answers::default(), None);
/// assert_eq!(entry.standing, Standing::Ask);
/// ```
pub fn entry<'a>(program: &'a Program, answers: &Answers, this_year: Option<Year>) -> Entry<'a> {
    let test = rule::Test { program, answers, this_year };
    let rules: Vec<RuleEntry<'a>> = program.requirements.iter().map(|it| test.rule(it)).collect();
    let entry = Entry { standing: Standing::Ask, rules, to_ask: 0 };
    let is_open = |it: &RuleEntry<'_>| it.standing == Standing::Ask && !it.is_paper();
    let standing = if entry.count(Standing::NotYet) > 0 {
        Standing::NotYet
    } else if !entry.has_rules() || entry.rules.iter().any(is_open) {
        Standing::Ask
    } else {
        Standing::Met
    };
    Entry { standing, to_ask: entry.count(Standing::Ask), ..entry }
}
