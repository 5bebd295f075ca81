//! Everything that `timing.json` holds.

use super::{
    case::RuleTest,
    kinds::{AssumptionKind, CriterionKind, StandInFor, Step, SurenessWord, Timed},
};
use crate::{
    domain::{
        answers::{Pace, Transition},
        calendar::Day,
        fact::Fact,
        id::{Code, ProfessionId, ProgramId, RuleId, StageId, TeachingId},
        source::Source,
    },
    json::{Reader, record},
};
use serde_json::Value;

record! {
    /// Criteria, rules, thresholds and assumptions of “When to start”.
    pub struct Timing {
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
        /// Why points and weights are what they are.
        pub points_why: Fact<String>,
        /// What intakes are compared by, each kind once.
        #[schemars(length(min = 1))]
        pub criteria: Vec<Criterion>,
        /// Rules that give points by what a person said.
        pub rules: Vec<Rule>,
        /// Numbers that results hang on, each kind once.
        pub assumptions: Vec<Assumption>,
        /// Lengths that programs publish for a pace.
        pub paces: Vec<PublishedPace>,
        /// What programs are known to ask of an applicant that takes time.
        pub asked: Vec<Asked>,
        /// The answers that stand for an open one, where it is a number or a date.
        pub stand_ins: Vec<StandIn>,
        /// How sure a result is, in a closed set of words, from the surest on.
        #[schemars(length(min = 1))]
        pub sureness: Vec<Sureness>,
        /// Cases with what must come of them.
        pub tests: Vec<RuleTest>,
    }

    /// What intakes are compared by.
    pub struct Criterion {
        /// Which one.
        pub kind: CriterionKind,
        /// The permanent number, under which answers keep its weight.
        #[schemars(extend("maximum" = 999))]
        pub code: Code,
        /// Its name.
        pub name: String,
        /// The rule in words.
        pub rule: String,
        /// Where it comes from.
        pub basis: Fact<String>,
        /// Its weight where a person chose none.
        #[schemars(range(min = 0, max = 100))]
        pub weight: u8,
    }
}

record! {
    /// A rule that gives points by what a person said. All that it names must hold;
    /// a list that is left out holds for anyone.
    pub struct Rule {
        /// The id.
        pub id: RuleId,
        /// The permanent number.
        pub code: Code,
        /// The criterion that it gives points in; of several rules the most counts.
        pub criterion: CriterionKind,
        /// The rule in words.
        pub rule: String,
        /// These professions.
        pub professions: Vec<ProfessionId> = Vec::new(),
        /// All professions but these.
        pub professions_but: Vec<ProfessionId> = Vec::new(),
        /// These career stages.
        pub stages: Vec<StageId> = Vec::new(),
        /// These levels of teaching.
        pub teaching: Vec<TeachingId> = Vec::new(),
        /// One of these changes of career.
        pub transitions: Vec<Transition> = Vec::new(),
        /// How that change counts in time; with `transitions` only.
        pub timed: Option<Timed> = None,
        /// Whether the employer gives time.
        pub employer_time: Option<bool> = None,
        /// Whether the employer gives money.
        pub employer_money: Option<bool> = None,
        /// The points, from 0 to 1,000.
        #[schemars(range(min = 0, max = 1000))]
        pub points: u16,
        /// Where it comes from.
        pub basis: Fact<String>,
    }

    /// A number that results hang on. A person may set another.
    pub struct Assumption {
        /// Which one.
        pub kind: AssumptionKind,
        /// The permanent number.
        #[schemars(extend("maximum" = 999))]
        pub code: Code,
        /// Its name, with its unit.
        pub name: String,
        /// The number, with where it comes from.
        pub number: Fact<u16>,
        /// The least that may be set.
        pub min: u16,
        /// The most that may be set.
        pub max: u16,
    }

    /// The length that a program publishes for a pace.
    pub struct PublishedPace {
        /// The program.
        pub program: ProgramId,
        /// The pace.
        pub pace: Pace,
        /// The months that it takes.
        pub months: Fact<u16>,
    }

    /// Something that a program is known to ask for.
    pub struct Asked {
        /// The program.
        pub program: ProgramId,
        /// What takes time.
        pub step: Step,
        /// What it asks for, in words that stand after “asking for”.
        pub what: Fact<String>,
    }

    /// The answers that stand for an open one.
    pub struct StandIn {
        /// The open answer.
        pub topic: StandInFor,
        /// Hours a week, months of a year, or months from today on.
        #[schemars(length(min = 2, max = 6))]
        pub values: Vec<u16>,
        /// Why these.
        pub reason: String,
    }

    /// How sure a result is.
    pub struct Sureness {
        /// Which of the closed set.
        pub word: SurenessWord,
        /// From which part of all cases on, in thousandths.
        #[schemars(range(min = 0, max = 1000))]
        pub from: u16,
        /// In words.
        pub text: String,
    }
}

impl Assumption {
    /// Whether a number may be set.
    pub fn holds(&self, number: u16) -> bool {
        (self.min..=self.max).contains(&number)
    }
}

impl Timing {
    /// What of it tells how long study takes at a person’s hours, for a wasm that asks for
    /// nothing else: the other lists are empty, and their readers are not in it.
    pub fn of_study(value: &Value, reader: &mut Reader) -> Self {
        Self {
            schema_version: reader.field(value, "schema_version"),
            content_version: reader.field(value, "content_version"),
            updated: reader.field(value, "updated"),
            sources: Vec::new(),
            limits: reader.field(value, "limits"),
            points_why: reader.field(value, "points_why"),
            criteria: Vec::new(),
            rules: Vec::new(),
            assumptions: reader.field(value, "assumptions"),
            paces: reader.field(value, "paces"),
            asked: Vec::new(),
            stand_ins: reader.field(value, "stand_ins"),
            sureness: Vec::new(),
            tests: Vec::new(),
        }
    }
}
