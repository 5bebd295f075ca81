//! Everything that `pathways.json` holds.

use super::{
    case::PathwayTest,
    kinds::{FieldStudy, StepKind, Strength},
};
use crate::{
    domain::{
        answers::{DegreeKind, Transition},
        calendar::Day,
        catalog::Wording,
        fact::Fact,
        id::{
            Code, CompetencyId, CountryId, CredentialId, ExperienceId, ProfessionId, RequirementId,
            RoleId, RuleId, StageId, StepId, TeachingId,
        },
        source::Source,
    },
    json::{EditorList, record},
};

record! {
    /// Roles, what they ask for, and the steps by which that is reached.
    pub struct Pathways {
        /// The version of this format; readers refuse another major version.
        pub schema_version: String,
        /// The version of the content.
        pub content_version: String,
        /// The day of the last change.
        pub updated: Day,
        /// Where facts come from, beside the sources of the catalog.
        pub sources: Vec<Source>,
        /// What no source settles.
        pub limits: Fact<String>,
        /// What sources say of a master’s in the field, and how far that goes.
        pub evidence: Vec<Fact<String>>,
        /// The role families, in the order of the catalog’s roles.
        pub families: Vec<Family>,
        /// Kinds of experience.
        pub experiences: Vec<Experience>,
        /// Certificates, licenses and registrations.
        pub credentials: Vec<Credential>,
        /// Steps of pathways.
        pub steps: Vec<Step>,
        /// What roles, and steps, ask for.
        pub requirements: Vec<Requirement>,
        /// Which answers speak for which family.
        pub matching: Vec<MatchRule>,
        /// The short second round between two families.
        pub leanings: Vec<Leaning>,
        /// The least points by which a family stands out.
        #[schemars(range(min = 1))]
        pub stands_out: u16,
        /// Cases with what must come of them.
        pub tests: EditorList<PathwayTest>,
    }

    /// What is known of a family of roles.
    pub struct Family {
        /// The role.
        pub role: RoleId,
        /// What the work is.
        pub work: Wording,
        /// What sources say of it, and what they leave open.
        pub known: Vec<Known>,
        /// The professions that the rules that were found speak of, where they speak
        /// of some alone.
        pub rules_for: Vec<ProfessionId> = Vec::new(),
        /// Whom to ask what was not found.
        pub ask: Wording,
    }

    /// Something that a source says of a role, or that was not found.
    pub struct Known {
        /// What it says.
        pub fact: Fact<String>,
        /// The professions that it is about; all where none is named.
        pub professions: Vec<ProfessionId> = Vec::new(),
    }

    /// A kind of experience, counted in time.
    pub struct Experience {
        /// The id.
        pub id: ExperienceId,
        /// The permanent number, under which answers keep the years.
        #[schemars(extend("maximum" = 999))]
        pub code: Code,
        /// Its name: “Documented teaching or educational administration”.
        pub name: String,
        /// What counts, for whoever is asked for its years.
        pub what: Fact<String>,
        /// Whether it is the teaching that the answers hold the years of already.
        pub is_teaching: bool = false,
    }

    /// A certificate, license or registration.
    pub struct Credential {
        /// The id.
        pub id: CredentialId,
        /// The permanent number, under which answers keep it.
        #[schemars(extend("maximum" = 999))]
        pub code: Code,
        /// Its name.
        pub name: String,
        /// What it is.
        pub what: Fact<String>,
        /// The professions that can hold it; all where none is named.
        pub professions: Vec<ProfessionId> = Vec::new(),
        /// The countries where it is known; all where none is named.
        pub countries: Vec<CountryId> = Vec::new(),
    }

    /// How long something takes, in whole months.
    #[derive(Copy)]
    pub struct MonthSpan {
        /// The least.
        #[schemars(range(max = 240))]
        pub min: u16,
        /// The most; at least `min`.
        #[schemars(range(max = 240))]
        pub max: u16,
    }

    /// One step of a pathway. It is done where the answers say so: by what is held, by
    /// the years of its experience, by the stage, or by a mark.
    pub struct Step {
        /// The id.
        pub id: StepId,
        /// The permanent number, under which answers keep that it is done.
        #[schemars(extend("maximum" = 999))]
        pub code: Code,
        /// Its name, as it stands in a list of steps.
        pub name: Wording,
        /// What it is and who says so.
        pub what: Fact<String>,
        /// What it is, and so how it lies in time.
        pub kind: StepKind,
        /// How long it takes from its beginning; of an experience, how much of it is
        /// needed in all. Where no source tells, an assumption or unknown.
        pub months: Fact<MonthSpan>,
        /// Hours a week meanwhile, where they are known.
        pub hours: Fact<u8> = absent,
        /// The credential that it gives.
        pub credential: Option<CredentialId> = None,
        /// The experience that it counts.
        pub experience: Option<ExperienceId> = None,
        /// The degrees of which any says that it is done.
        pub degrees: Vec<DegreeKind> = Vec::new(),
        /// Whether a license to practice says that it is done.
        pub is_license: bool = false,
        /// The role that it gives. What that role asks for comes first.
        pub role: Option<RoleId> = None,
        /// The study of the field that it is.
        pub study: Option<FieldStudy> = None,
        /// The career stages at which it lies behind a person.
        pub behind_at: Vec<StageId> = Vec::new(),
        /// The months of its experience after which it is not possible any more.
        pub closes_after: Option<u16> = None,
        /// The competencies that it builds.
        pub builds: Vec<CompetencyId> = Vec::new(),
        /// Whom to ask, where something of it is open.
        pub ask: Option<String> = None,
    }

    /// What a role, or a step, asks for. All that apply to a person must be met; any
    /// way of one meets it.
    pub struct Requirement {
        /// The id.
        pub id: RequirementId,
        /// The permanent number, under which answers keep that an advisor counts it.
        #[schemars(extend("maximum" = 999))]
        pub code: Code,
        /// The role that asks for it. Either this or `step`.
        pub role: Option<RoleId> = None,
        /// The step that asks for it.
        pub step: Option<StepId> = None,
        /// These professions; all where none is named.
        pub professions: Vec<ProfessionId> = Vec::new(),
        /// All professions but these.
        pub professions_but: Vec<ProfessionId> = Vec::new(),
        /// The countries whose rule it is; all where none is named.
        pub countries: Vec<CountryId> = Vec::new(),
        /// How firmly it is asked for.
        pub strength: Strength,
        /// The rule in words, with who says so.
        pub rule: Fact<String>,
        /// The ways to meet it, any of which is enough. None where it is unknown.
        pub ways: Vec<Way> = Vec::new(),
        /// Whom to ask, where something of it is open.
        pub ask: Option<String> = None,
    }

    /// One way to meet a requirement: all of its steps.
    pub struct Way {
        /// The steps, at least one.
        #[schemars(length(min = 1))]
        pub steps: Vec<StepId>,
        /// What to know of it.
        pub note: Option<String> = None,
    }

    /// An answer that speaks for a family. All that it names must hold; a list that is
    /// left out holds for anyone.
    pub struct MatchRule {
        /// The id.
        pub id: RuleId,
        /// The permanent number.
        pub code: Code,
        /// The family.
        pub role: RoleId,
        /// These professions.
        pub professions: Vec<ProfessionId> = Vec::new(),
        /// All professions but these.
        pub professions_but: Vec<ProfessionId> = Vec::new(),
        /// These countries of practice.
        pub countries: Vec<CountryId> = Vec::new(),
        /// These career stages.
        pub stages: Vec<StageId> = Vec::new(),
        /// These levels of teaching.
        pub teaching: Vec<TeachingId> = Vec::new(),
        /// One of these changes of career ahead.
        pub transitions: Vec<Transition> = Vec::new(),
        /// Some of this experience.
        pub experience: Option<ExperienceId> = None,
        /// A mean of at least 3.5 of 5 in this competency, as the self-check counts it.
        pub strong_in: Option<CompetencyId> = None,
        /// The points that it gives.
        #[schemars(range(min = 1, max = 100))]
        pub points: u16,
        /// Why, where it holds; it ends a sentence that begins “Because”.
        pub because: String,
        /// What would bring it in, where it does not hold; a whole sentence.
        pub otherwise: String,
    }

    /// A question of the second round.
    pub struct Leaning {
        /// The id.
        pub id: RuleId,
        /// The permanent number, under which answers keep it.
        #[schemars(extend("maximum" = 999))]
        pub code: Code,
        /// The family that it speaks for.
        pub role: RoleId,
        /// The statement that a person agrees with or not.
        pub statement: String,
        /// The points that agreeing gives, and disagreeing takes.
        #[schemars(range(min = 1, max = 100))]
        pub points: u16,
    }
}
