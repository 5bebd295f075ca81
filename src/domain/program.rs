//! A program of study, as far as it publishes itself.

use super::{
    amount::{Credits, Price, Span},
    calendar::{Deadline, Starts, YearlyDay},
    fact::Fact,
    id::{Code, CompetencyId, ProfessionId, ProgramId, SourceId},
};
use crate::json::{record, words};

record! {
    /// A program and every fact about it.
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
}

words! {
    /// What a graduate holds.
    pub enum Award {
        /// A master's degree.
        Master = "master",
        /// A postgraduate diploma.
        Diploma = "diploma",
        /// A certificate.
        Certificate = "certificate",
    }

    /// Where a program is taught.
    pub enum Format {
        /// Online throughout.
        Online = "online",
        /// Online, with short stays on campus.
        ShortStays = "short-stays",
        /// On campus.
        OnCampus = "on-campus",
        /// Online or on campus, as a student chooses.
        Either = "either",
    }

    /// How much of a week a program is meant to fill.
    pub enum Load {
        /// Beside work.
        PartTime = "part-time",
        /// Instead of work.
        FullTime = "full-time",
        /// As a student chooses.
        Either = "either",
    }
}

record! {
    /// A charge beside tuition.
    pub struct Fee {
        /// What it is for.
        pub name: String,
        /// How much.
        pub price: Fact<Price>,
    }

    /// How a program is built.
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
    pub struct Track {
        /// The track's name.
        pub name: String,
        /// What it adds.
        pub adds: Fact<String>,
    }

    /// A way to leave a program with an award before its end.
    pub struct Exit {
        /// The award.
        pub award: Award,
        /// The program that leads to this award alone.
        pub program: Option<ProgramId> = None,
        /// After how many credits.
        pub after: Fact<Credits>,
    }

    /// What the parts of a program build.
    pub struct Matrix {
        /// How it came about.
        pub basis: Fact<String>,
        /// The parts, each with the competencies that it builds.
        pub components: Vec<Component>,
    }

    /// A part of a program.
    pub struct Component {
        /// The part's name.
        pub name: String,
        /// Where its name was read.
        pub source: SourceId,
        /// The competencies that it builds; none is an answer.
        pub builds: Vec<CompetencyId>,
    }

    /// Something that an applicant must bring.
    pub struct Requirement {
        /// What kind of rule it is.
        pub kind: RequirementKind,
        /// The rule in words.
        pub rule: Fact<String>,
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
        /// A letter from the employer.
        EmployerLetter = "employer-letter",
        /// Evidence for degrees from other countries.
        ForeignDegree = "foreign-degree",
    }
}

record! {
    /// An office that answers questions; never a named person.
    pub struct Contact {
        /// The office.
        pub office: String,
        /// Telephone numbers, as written.
        pub phones: Vec<String> = Vec::new(),
        /// An email address.
        #[schemars(regex(pattern = r"^[^@\s]+@[^@\s]+\.[^@\s]+$"))]
        pub email: Option<String> = None,
    }

    /// Something else on record.
    pub struct Detail {
        /// What it is about.
        pub label: String,
        /// What is known.
        pub fact: Fact<String>,
    }
}
