//! A program of study, as far as it publishes itself.

use super::{
    amount::{Amount, Credits, Hours, Price, Span},
    calendar::{Deadline, Starts, YearlyDay},
    fact::Fact,
    id::{Code, CompetencyId, CountryId, ProfessionId, ProgramId, SourceId},
    requirement::Requirement,
};
use crate::json::{record, words};

record! {
    /// A program and every fact about it.
    ///
    /// A fact that the content leaves out is one that was not found.
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
        /// Other names and short forms that people search by: "UIC".
        pub aliases: Vec<String> = Vec::new(),
        /// The country.
        pub country: CountryId,
        /// Its own page.
        #[schemars(regex(pattern = r"^https?://[^\s]+$"))]
        pub address: String,
        /// The schools of the university that run it.
        pub schools: Fact<Vec<String>> = absent,
        /// Whom it is for.
        pub audience: Fact<String> = absent,
        /// The professions that its pages name.
        pub professions: Fact<Vec<ProfessionId>> = absent,
        /// What it sets out to do.
        pub goal: Fact<String> = absent,
        /// Its size.
        pub credits: Fact<Credits> = absent,
        /// How long it may take.
        pub time_to_finish: Fact<Span> = absent,
        /// The longest that it may take, in months, where `time_to_finish` is the
        /// usual time.
        pub time_limit: Fact<u16> = absent,
        /// What graduates were seen to take on average, in years.
        pub graduates_took: Fact<Amount> = absent,
        /// What a usual pace gives.
        pub pace: Fact<String> = absent,
        /// Where it is taught.
        pub format: Fact<Format> = absent,
        /// How much of a week it is meant to fill.
        pub load: Fact<Load> = absent,
        /// Hours of study a week.
        pub weekly_hours: Fact<Hours> = absent,
        /// When it starts.
        pub starts: Fact<Starts> = absent,
        /// The last published deadline.
        pub deadline: Fact<Deadline> = absent,
        /// The deadline that we expect in later years.
        pub next_deadline: Fact<YearlyDay> = absent,
        /// What it charges for teaching.
        pub tuition: Fact<Price> = absent,
        /// Tuition for the whole program.
        pub tuition_total: Fact<Price> = absent,
        /// What others pay, or what is due beside `tuition` in another currency.
        pub other_tuition: Vec<Fact<Price>> = Vec::new(),
        /// Earlier tuition, newest first.
        pub earlier_tuition: Vec<Fact<Price>> = Vec::new(),
        /// Other charges.
        pub fees: Vec<Fee> = Vec::new(),
        /// How many start together, and from where.
        pub class_size: Fact<String> = absent,
        /// How it is built.
        pub structure: Structure = absent,
        /// What its parts build.
        pub matrix: Matrix = absent,
        /// What an applicant must bring.
        pub requirements: Vec<Requirement> = Vec::new(),
        /// What an application consists of.
        pub application: Vec<Fact<String>> = Vec::new(),
        /// Who accredits the institution.
        pub accreditation: Fact<String> = absent,
        /// Who accredits the program itself.
        pub program_accreditation: Fact<String> = absent,
        /// The office that answers questions.
        pub contact: Fact<Contact> = absent,
        /// What else is on record: history, outcomes, open questions.
        pub more: Vec<Detail> = Vec::new(),
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
        /// At the learner's own workplace, at a distance and without classes.
        Workplace = "workplace",
    }

    /// What a track is about.
    pub enum Topic {
        /// Leading education.
        Leadership = "leadership",
        /// Research in education.
        Research = "research",
        /// Both, as a student combines them.
        Combined = "combined",
        /// Teaching with simulation.
        Simulation = "simulation",
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
    #[derive(Default)]
    pub struct Structure {
        /// What everyone takes.
        pub common: Fact<String> = absent,
        /// The content areas of the common part.
        pub core: Fact<Vec<String>> = absent,
        /// How many tracks there are to choose from.
        pub track_count: Fact<u16> = absent,
        /// The tracks.
        pub tracks: Vec<Track> = Vec::new(),
        /// Electives.
        pub electives: Fact<Vec<String>> = absent,
        /// The work at the end: a thesis, a capstone.
        pub final_work: Fact<String> = absent,
        /// Ways to leave with an award before the end.
        pub exits: Vec<Exit> = Vec::new(),
    }

    /// One of the ways through the second part of a program.
    pub struct Track {
        /// The track's name.
        pub name: String,
        /// What it is about.
        pub topic: Topic,
        /// What it adds.
        pub adds: Fact<String> = absent,
    }

    /// A way to leave a program with an award before its end.
    pub struct Exit {
        /// The award.
        pub award: Award,
        /// The program that leads to this award alone.
        pub program: Option<ProgramId> = None,
        /// After how many credits.
        pub after: Fact<Credits> = absent,
    }

    /// What the parts of a program build.
    #[derive(Default)]
    pub struct Matrix {
        /// How it came about.
        pub basis: Fact<String> = absent,
        /// The parts, each with the competencies that it builds.
        pub components: Vec<Component> = Vec::new(),
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

impl Program {
    /// What graduates were seen to take on average, in whole months, rounded up.
    pub fn graduates_months(&self) -> Option<u16> {
        let hundredths = self.graduates_took.value()?.0;
        u16::try_from((hundredths * 12).div_ceil(100)).ok()
    }
}
