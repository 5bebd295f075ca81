//! Programs with the facts that a test gives them, and their plans.

use docent::{
    components::notes::Notes,
    content,
    domain::{
        calendar::Day,
        catalog::Catalog,
        id::ProgramId,
        program::Program,
        study_plan::{PlanQuery, StudyPlan, plan},
    },
    json::{FromJson as _, Reader},
    pages::program,
    route::Root,
};
use serde_json::{Value, json};

pub(crate) fn catalog() -> Catalog {
    content::read(include_str!("../../public/api/v1/catalog.json")).expect("it is accepted")
}

pub(crate) fn today() -> Option<Day> {
    Day::parse("2026-11-22")
}

pub(crate) fn hopkins(catalog: &Catalog) -> &Program {
    catalog.program(&ProgramId::new("johns-hopkins-mehp")).expect("it is there")
}

/// A program with these facts, and nothing else that is known.
pub(crate) fn program_with(facts: &Value) -> Program {
    let mut json = json!({
        "id": "a", "code": 9, "institution": "A", "shortName": "A", "title": "A",
        "shortTitle": "A", "award": "master", "country": "united-kingdom",
        "address": "https://a.example/",
    });
    for (key, fact) in facts.as_object().expect("an object") {
        json[key] = fact.clone();
    }
    let mut reader = Reader::default();
    let program = Program::from_json(&json, &mut reader);
    assert!(reader.is_sound(), "{:?}", reader.misfits());
    program
}

pub(crate) fn fact(value: impl Into<Value>) -> Value {
    json!({ "value": value.into(), "source": "article" })
}

pub(crate) fn credits(amount: f64, system: &str) -> Value {
    fact(json!({ "amount": amount, "system": system }))
}

pub(crate) fn months(min: u16, max: u16) -> Value {
    fact(json!({ "min": min, "max": max }))
}

pub(crate) fn price(amount: f64, currency: &str, per: &str) -> Value {
    fact(json!({ "amount": amount, "currency": currency, "per": per }))
}

pub(crate) fn over(months: u16) -> PlanQuery {
    PlanQuery { months: Some(months), ..PlanQuery::default() }
}

pub(crate) fn made<'a>(program: &'a Program, query: &PlanQuery) -> StudyPlan<'a> {
    plan(program, &catalog(), query, today()).expect("there is a plan")
}

pub(crate) fn spaced(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

pub(crate) fn markup(program: &Program, query: &PlanQuery) -> String {
    let (catalog, root) = (catalog(), Root::new("/a/b/"));
    let notes = Notes::new(&catalog, &root, Some(2026));
    program::study_plan(&notes, program, query, today()).into_string()
}
