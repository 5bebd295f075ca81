//! The programs that the cases speak of: those of the shipped catalog, and
//! where it does not hold one, its rules from the research notes (section B1).

use docent::{
    content,
    domain::{
        catalog::Catalog,
        id::{CountryId, ProgramId},
        program::Program,
        requirement::Requirement,
    },
    json::{FromJson as _, Reader},
};
use serde_json::{Value, json};

const CATALOG: &str = include_str!("../../public/api/v1/catalog.json");

/// The shipped catalog.
pub(crate) fn catalog() -> Catalog {
    content::read(CATALOG).expect("the shipped catalog is accepted")
}

/// Every program of the list below and of the catalog.
pub(crate) fn programs(catalog: &Catalog) -> Vec<Program> {
    let mut programs = catalog.programs.clone();
    for (id, country, rules) in rules() {
        if catalog.program(&ProgramId::new(id)).is_none() {
            programs.push(program(catalog, id, country, &rules));
        }
    }
    programs
}

/// The program with this id and these rules.
pub(crate) fn program(catalog: &Catalog, id: &str, country: &str, rules: &Value) -> Program {
    let mut reader = Reader::default();
    let requirements = Vec::<Requirement>::from_json(rules, &mut reader);
    assert!(reader.is_sound(), "{id}: {:?}", reader.misfits());
    let featured = catalog.featured().expect("it is there").clone();
    Program { id: ProgramId::new(id), country: CountryId::new(country), requirements, ..featured }
}

#[allow(clippy::needless_pass_by_value, reason = "each is written in place")]
fn rule(kind: &str, words: &str, ways: Value) -> Value {
    let fact = json!({ "value": words, "source": "jhu-admission-2024" });
    json!({ "kind": kind, "rule": fact, "ways": ways })
}

fn rules() -> Vec<(&'static str, &'static str, Value)> {
    let bachelor_in_health = || json!([{ "degree": "bachelor", "inHealth": true }]);
    let grades = || rule("grades", "GPA 3.0", json!([]));
    let health_degree = || rule("degree", "health-professions degree", bachelor_in_health());
    let expected = {
        let way = json!([{ "degree": "master", "inHealth": true }]);
        let mut rule = rule("degree", "advanced degree in a health profession expected", way);
        rule["isExpectation"] = json!(true);
        rule
    };
    vec![
        // B-01: "must hold or be preparing for educational leadership".
        (
            "illinois-chicago-mhpe",
            "united-states",
            json!([
                health_degree(),
                grades(),
                rule(
                    "post",
                    "educational leadership, held or prepared",
                    json!([{ "post": "leader" }])
                )
            ]),
        ),
        // B-02.
        (
            "maastricht-mhpe",
            "netherlands",
            json!([rule(
                "degree",
                "university degree in a health profession",
                bachelor_in_health()
            )]),
        ),
        // B-03.
        (
            "singapore-mhpe",
            "singapore",
            json!([rule(
                "degree",
                "MSc in a health field, or bachelor's + substantial teaching experience",
                json!([
                    { "degree": "master", "inHealth": true },
                    { "degree": "bachelor", "muchTeaching": true }
                ])
            )]),
        ),
        // B-05.
        (
            "michigan-mhpe",
            "united-states",
            json!([
                health_degree(),
                rule("post", "educator role", json!([{ "post": "educator" }])),
                rule("employer-letter", "support letter", json!([{ "employerLetter": true }]))
            ]),
        ),
        // B-08.
        (
            "cincinnati-med",
            "united-states",
            json!([rule("degree", "bachelor's", json!([{ "degree": "bachelor" }])), grades()]),
        ),
        // B-09.
        ("usc-academic-medicine", "united-states", json!([expected, grades()])),
        // B-12 publishes no entry rule in what was read.
        ("dundee-mmed", "united-kingdom", json!([])),
        // B-14.
        (
            "ucl-medical-education",
            "united-kingdom",
            json!([rule(
                "degree",
                "primary medical qualification",
                json!([{ "firstQualificationOf": ["physician"] }])
            )]),
        ),
        // B-18.
        (
            "melbourne-clinical-education",
            "australia",
            json!([
                rule("degree", "entry-to-practice health degree", bachelor_in_health()),
                rule("teaching", "a year of documented teaching", json!([{ "teachingYears": 1 }]))
            ]),
        ),
        // B-21.
        (
            "aga-khan-mhpe",
            "pakistan",
            json!([
                rule("degree", "four-year health degree", bachelor_in_health()),
                rule("other", "leadership potential", json!([]))
            ]),
        ),
        // B-22.
        (
            "toronto-hpte",
            "canada",
            json!([rule(
                "license",
                "license in a health profession",
                json!([{ "license": true }])
            )]),
        ),
    ]
}
