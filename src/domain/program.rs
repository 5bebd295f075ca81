//! A program of study, as far as it publishes itself.

use super::{
    amount::{Credits, Price, Span},
    calendar::{Deadline, Starts, YearlyDay},
    fact::Fact,
    id::{Code, CompetencyId, ProfessionId, ProgramId, SourceId},
};
use schemars::JsonSchema;
use serde::Deserialize;

/// A program and every fact about it.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Program {
    /// The id, which is also its address.
    pub id: ProgramId,
    /// The permanent number.
    pub code: Code,
    /// The university or school: "Johns Hopkins University".
    pub institution: String,
    /// Its name in a sentence: "Johns Hopkins".
    pub short_name: String,
    /// The title in full: "Master of Education in the Health Professions".
    pub title: String,
    /// The title in a list: "M.Ed. in the Health Professions".
    pub short_title: String,
    /// What a graduate holds.
    pub award: Award,
    /// The country, in English: "United States".
    pub country: String,
    /// Its own page.
    #[schemars(regex(pattern = r"^https?://[^\s]+$"))]
    pub address: String,
    /// The schools of the university that run it.
    pub schools: Fact<Vec<String>>,
    /// Whom it is for.
    pub audience: Fact<String>,
    /// The professions that its pages name.
    pub professions: Fact<Vec<ProfessionId>>,
    /// What it sets out to do.
    pub goal: Fact<String>,
    /// Its size.
    pub credits: Fact<Credits>,
    /// How long it may take.
    pub time_to_finish: Fact<Span>,
    /// What graduates were seen to take, or what a usual pace gives.
    pub pace: Fact<String>,
    /// Where it is taught.
    pub format: Fact<Format>,
    /// How much of a week it is meant to fill.
    pub load: Fact<Load>,
    /// Hours of study a week.
    pub weekly_hours: Fact<u16>,
    /// When it starts.
    pub starts: Fact<Starts>,
    /// The last published deadline.
    pub deadline: Fact<Deadline>,
    /// The deadline that we expect in later years.
    pub next_deadline: Fact<YearlyDay>,
    /// What it charges for teaching.
    pub tuition: Fact<Price>,
    /// Tuition for the whole program.
    pub tuition_total: Fact<Price>,
    /// Earlier tuition, newest first.
    pub earlier_tuition: Vec<Fact<Price>>,
    /// Other charges.
    pub fees: Vec<Fee>,
    /// How many start together, and from where.
    pub class_size: Fact<String>,
    /// How it is built.
    pub structure: Structure,
    /// What its parts build.
    pub matrix: Matrix,
    /// What an applicant must bring.
    pub requirements: Vec<Requirement>,
    /// What an application consists of.
    pub application: Vec<Fact<String>>,
    /// Who accredits the institution.
    pub accreditation: Fact<String>,
    /// Who accredits the program itself.
    pub program_accreditation: Fact<String>,
    /// The office that answers questions.
    pub contact: Fact<Contact>,
    /// What else is on record: history, outcomes, open questions.
    pub more: Vec<Detail>,
}

/// What a graduate holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Award {
    /// A master's degree.
    Master,
    /// A postgraduate diploma.
    Diploma,
    /// A certificate.
    Certificate,
}

/// Where a program is taught.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Format {
    /// Online throughout.
    Online,
    /// Online, with short stays on campus.
    ShortStays,
    /// On campus.
    OnCampus,
    /// Online or on campus, as a student chooses.
    Either,
}

/// How much of a week a program is meant to fill.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Load {
    /// Beside work.
    PartTime,
    /// Instead of work.
    FullTime,
    /// As a student chooses.
    Either,
}

/// A charge beside tuition.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
pub struct Fee {
    /// What it is for.
    pub name: String,
    /// How much.
    pub price: Fact<Price>,
}

/// How a program is built.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Structure {
    /// What everyone takes.
    pub common: Fact<String>,
    /// The content areas of the common part.
    pub core: Fact<Vec<String>>,
    /// How many tracks there are to choose from.
    pub track_count: Fact<u16>,
    /// The tracks.
    pub tracks: Vec<Track>,
    /// Electives.
    pub electives: Fact<Vec<String>>,
    /// Ways to leave with an award before the end.
    pub exits: Vec<Exit>,
}

/// One of the ways through the second part of a program.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
pub struct Track {
    /// The track's name.
    pub name: String,
    /// What it adds.
    pub adds: Fact<String>,
}

/// A way to leave a program with an award before its end.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
pub struct Exit {
    /// The award.
    pub award: Award,
    /// The program that leads to this award alone.
    #[serde(default)]
    pub program: Option<ProgramId>,
    /// After how many credits.
    pub after: Fact<Credits>,
}

/// What the parts of a program build.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
pub struct Matrix {
    /// How it came about.
    pub basis: Fact<String>,
    /// The parts, each with the competencies that it builds.
    pub components: Vec<Component>,
}

/// A part of a program.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
pub struct Component {
    /// The part's name.
    pub name: String,
    /// Where its name was read.
    pub source: SourceId,
    /// The competencies that it builds; none is an answer.
    pub builds: Vec<CompetencyId>,
}

/// Something that an applicant must bring.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
pub struct Requirement {
    /// What kind of rule it is.
    pub kind: RequirementKind,
    /// The rule in words.
    pub rule: Fact<String>,
}

/// The kinds of entry rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RequirementKind {
    /// A degree of some level.
    Degree,
    /// A grade point average.
    Grades,
    /// A license to practice.
    License,
    /// Experience in teaching.
    Teaching,
    /// A letter from the employer.
    EmployerLetter,
    /// Evidence for degrees from other countries.
    ForeignDegree,
}

/// An office that answers questions; never a named person.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
pub struct Contact {
    /// The office.
    pub office: String,
    /// Telephone numbers, as written.
    #[serde(default)]
    pub phones: Vec<String>,
    /// An email address.
    #[serde(default)]
    #[schemars(regex(pattern = r"^[^@\s]+@[^@\s]+\.[^@\s]+$"))]
    pub email: Option<String>,
}

/// Something else on record.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
pub struct Detail {
    /// What it is about.
    pub label: String,
    /// What is known.
    pub fact: Fact<String>,
}
