//! Small content to plan on: steps and what asks for them, in a few words.

use docent::{
    content,
    domain::{
        answers::{Answer, Answers},
        calendar::Day,
        catalog::Catalog,
        id::{CountryId, ProfessionId, RoleId},
        pathway::{Pathways, Plan, Scene, StudyDates, plan},
    },
};
use serde_json::{Value, json};
use std::sync::OnceLock;

/// The catalog that is shipped.
pub(crate) fn catalog() -> &'static Catalog {
    static READ: OnceLock<Catalog> = OnceLock::new();
    READ.get_or_init(|| {
        content::read(include_str!("../../public/api/v1/catalog.json")).expect("it is accepted")
    })
}

/// The day on which everything is planned: Wednesday, January 6, 2027.
pub(crate) fn today() -> Day {
    Day::parse("2027-01-06").expect("a day")
}

pub(crate) const TARGET: &str = "residency-program-director";
pub(crate) const OTHER: &str = "education-director";

/// Steps and requirements that grow one by one, with codes in that order.
#[derive(Debug, Default)]
pub(crate) struct Made {
    steps: Vec<Value>,
    requirements: Vec<Value>,
    experiences: Vec<Value>,
    credentials: Vec<Value>,
}

fn known(value: &Value) -> Value {
    json!({"value": value, "source": "article"})
}

impl Made {
    /// A step of a kind that takes between so many months.
    pub(crate) fn step(mut self, id: &str, kind: &str, months: (u16, u16)) -> Self {
        self.steps.push(json!({
            "id": id, "code": self.steps.len() + 1, "name": {"default": id},
            "what": known(&json!("A step.")), "kind": kind,
            "months": known(&json!({"min": months.0, "max": months.1})),
        }));
        self
    }

    /// The step added last gets this key.
    pub(crate) fn with(mut self, key: &str, value: Value) -> Self {
        self.steps.last_mut().expect("a step")[key] = value;
        self
    }

    /// Something that a role or step asks for, with its ways.
    pub(crate) fn asks(mut self, of: (&str, &str), strength: &str, ways: &[&[&str]]) -> Self {
        let code = self.requirements.len() + 1;
        let ways: Vec<_> = ways.iter().map(|it| json!({"steps": it})).collect();
        self.requirements.push(json!({
            "id": format!("rule-{code}"), "code": code, of.0: of.1, "strength": strength,
            "rule": known(&json!("A rule.")), "ways": ways,
        }));
        self
    }

    /// The requirement added last gets this key.
    pub(crate) fn only(mut self, key: &str, value: Value) -> Self {
        self.requirements.last_mut().expect("a requirement")[key] = value;
        self
    }

    /// A kind of experience.
    pub(crate) fn experience(mut self, id: &str) -> Self {
        let code = self.experiences.len() + 1;
        let what = known(&json!("What counts."));
        self.experiences.push(json!({"id": id, "code": code, "name": id, "what": what}));
        self
    }

    /// A credential.
    pub(crate) fn credential(mut self, id: &str, countries: &[&str]) -> Self {
        let code = self.credentials.len() + 1;
        let what = known(&json!("What it is."));
        self.credentials.push(
            json!({"id": id, "code": code, "name": id, "what": what, "countries": countries}),
        );
        self
    }

    pub(crate) fn text(&self) -> String {
        json!({
            "schemaVersion": "1.0", "contentVersion": "2027.1.0", "updated": "2027-01-01",
            "sources": [], "limits": known(&json!("None.")), "evidence": [], "families": [],
            "experiences": self.experiences, "credentials": self.credentials,
            "steps": self.steps, "requirements": self.requirements,
            "matching": [], "leanings": [], "standsOut": 1, "tests": [],
        })
        .to_string()
    }

    pub(crate) fn read(&self) -> Pathways {
        content::read_beside(&self.text(), catalog()).expect("it is accepted")
    }
}

/// A physician in the United States at mid-career who aims at the target, and who has
/// said what is held: nothing.
pub(crate) fn physician() -> Answers {
    Answers {
        profession: Answer::Given(ProfessionId::new("physician")),
        country: Answer::Given(CountryId::new("united-states")),
        credentials: Answer::Given(vec![]),
        degrees: Answer::Given(vec![]),
        licenses: Answer::Given(vec![]),
        ..Answers::default()
    }
}

/// Plans the way to the target with what `look` wants of it.
pub(crate) fn planned<T>(made: &Made, answers: &Answers, look: impl FnOnce(&Plan<'_>) -> T) -> T {
    let (pathways, target) = (made.read(), RoleId::new(TARGET));
    look(&plan(&scene(&pathways, &target), answers))
}

pub(crate) fn scene<'a>(pathways: &'a Pathways, target: &'a RoleId) -> Scene<'a> {
    Scene {
        pathways,
        catalog: catalog(),
        today: today(),
        target,
        studies: StudyDates::default(),
        lengths: Vec::new(),
    }
}

/// The steps of every pathway, by id, in order of time.
pub(crate) fn steps(plan: &Plan<'_>) -> Vec<Vec<String>> {
    let ids = |it: &docent::domain::pathway::Pathway<'_>| {
        it.stages.iter().map(|it| it.step.id.to_string()).collect()
    };
    plan.pathways.iter().map(ids).collect()
}
