//! What the sources of the pathways forbid us to claim, held against the shipped file.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test stops at what it did not expect"
)]

use docent::{
    content,
    domain::{
        catalog::Catalog,
        fact::Fact,
        id::{CountryId, ProfessionId, RoleId, StepId},
        pathway::{
            Family, FieldStudy, Known, MonthSpan, OutlookWord, Pathways, Requirement, Step,
            StepKind, Strength,
        },
    },
};
use serde_json::Value;
use std::collections::BTreeSet;

const CATALOG: &str = include_str!("../public/api/v1/catalog.json");
const PATHWAYS: &str = include_str!("../public/api/v1/pathways.json");

/// Pages on which a body states its own rule. Only these make anything required.
const BODIES: [&str; 8] = [
    "acgme-directors-2021",
    "lsu-common",
    "ssih-chse",
    "ssih-chse-a",
    "nln-cne",
    "nln-cne-novice",
    "uk-trainers",
    "gmc-trainers",
];

/// Surveys and texts that say what is usual. Only these make anything typical.
const SURVEYS: [&str; 3] = ["aacn-vacancies-2022", "pa-educator", "pt-faculty-2018"];

/// The roles of which no body was found that asks for anything.
const WITHOUT_RULES: [&str; 4] = [
    "education-director",
    "simulation-center-leader",
    "faculty-development-coordinator",
    "assistant-or-associate-dean",
];

const DIRECTOR: &str = "residency-program-director";
const EDUCATOR: &str = "educator-in-own-profession";

fn catalog() -> Catalog {
    content::read(CATALOG).expect("the catalog is accepted")
}

fn pathways() -> Pathways {
    content::read_beside(PATHWAYS, &catalog()).expect("the pathways are accepted")
}

fn step<'a>(of: &'a Pathways, id: &str) -> &'a Step {
    of.steps.iter().find(|it| it.id.as_str() == id).unwrap_or_else(|| panic!("no step {id}"))
}

fn family<'a>(of: &'a Pathways, role: &str) -> &'a Family {
    of.families.iter().find(|it| it.role.as_str() == role).expect("a family")
}

fn of_role<'a>(of: &'a Pathways, role: &str) -> Vec<&'a Requirement> {
    let is_asked = |it: &&Requirement| it.role.as_ref().map(RoleId::as_str) == Some(role);
    of.requirements.iter().filter(is_asked).collect()
}

fn asked_by<'a>(of: &'a Pathways, step: &str) -> Vec<&'a Requirement> {
    let is_asked = |it: &&Requirement| it.step.as_ref().is_some_and(|it| it.as_str() == step);
    of.requirements.iter().filter(is_asked).collect()
}

/// The ids of the steps of each way.
fn ways(of: &Requirement) -> Vec<BTreeSet<&str>> {
    of.ways.iter().map(|way| way.steps.iter().map(StepId::as_str).collect()).collect()
}

fn is_firm(it: &Requirement) -> bool {
    matches!(it.strength, Strength::Required | Strength::Typical)
}

/// Calls `visit` for every text below `value`, with its JSON Pointer.
fn texts(value: &Value, pointer: &str, visit: &mut dyn FnMut(&str, &str)) {
    match value {
        Value::String(text) => visit(text, pointer),
        Value::Object(map) => {
            map.iter().for_each(|(key, it)| texts(it, &format!("{pointer}/{key}"), visit));
        }
        Value::Array(list) => {
            let entries = list.iter().enumerate();
            entries.for_each(|(index, it)| texts(it, &format!("{pointer}/{index}"), visit));
        }
        _ => {}
    }
}

#[test]
fn nobody_is_told_that_a_study_of_the_field_is_asked_for() {
    let pathways = pathways();
    let is_study = |id: &str| step(&pathways, id).study.is_some();
    let mut n_credits = 0;
    for it in pathways.requirements.iter().filter(|it| it.strength != Strength::Strengthening) {
        for (way, ids) in it.ways.iter().zip(ways(it)) {
            if !ids.iter().any(|id| is_study(id)) {
                continue;
            }
            // Its education courses can count as the nine credits, beside another degree.
            assert_eq!(it.id.as_str(), "cne-education", "{ids:?}");
            assert!(ids.contains("nursing-masters"), "{ids:?}");
            let note = way.note.as_deref().unwrap_or_default();
            for words in ["could count", "nine credits", "decides", "research or statistics"] {
                assert!(note.contains(words), "“{words}” is not in: {note}");
            }
            n_credits += 1;
        }
    }
    assert_eq!(n_credits, 2, "the master’s and the certificate");
}

#[test]
fn a_study_of_the_field_strengthens_every_role_and_gives_nothing() {
    let pathways = pathways();
    for study in [FieldStudy::Master, FieldStudy::Certificate] {
        let steps: Vec<&Step> =
            pathways.steps.iter().filter(|it| it.study == Some(study)).collect();
        let [step] = steps.as_slice() else { panic!("{study:?}: {} steps", steps.len()) };
        assert!(step.credential.is_none() && step.role.is_none() && !step.is_license);
        assert!(step.degrees.is_empty() && step.experience.is_none());
        for family in &pathways.families {
            let found = of_role(&pathways, family.role.as_str());
            let mut found = found
                .iter()
                .filter(|it| ways(it).iter().any(|way| way.iter().eq([&step.id.as_str()])));
            let it = found.next().unwrap_or_else(|| panic!("{} by {study:?}", family.role));
            assert_eq!(it.strength, Strength::Strengthening);
            let Fact::Sourced(rule) = &it.rule else { panic!("{}: no source", it.id) };
            assert!(rule.note.is_some(), "{} says nothing of its limits", it.id);
            assert!(found.next().is_none(), "{} is strengthened twice", family.role);
        }
    }
}

#[test]
fn no_text_says_that_a_degree_causes_a_career() {
    let root: Value = serde_json::from_str(PATHWAYS).unwrap();
    let claims = ["guarantee", "unlock", "leads to", "qualifies you", "ensures", "causes"];
    texts(&root, "", &mut |text, pointer| {
        let text = text.to_lowercase();
        let found = claims.iter().find(|it| text.contains(**it));
        assert!(found.is_none(), "{pointer} says “{found:?}”: {text}");
    });
}

#[test]
fn what_is_asked_for_is_read_where_it_is_asked() {
    let pathways = pathways();
    let (mut n_required, mut n_typical) = (0, 0);
    for it in pathways.requirements.iter().filter(|it| is_firm(it)) {
        let Fact::Sourced(rule) = &it.rule else { panic!("{} has no source", it.id) };
        let is_required = it.strength == Strength::Required;
        let allowed = if is_required { &BODIES[..] } else { &SURVEYS[..] };
        for source in &rule.sources {
            assert!(allowed.contains(&source.as_str()), "{}: {source}", it.id);
        }
        assert!(!rule.sources.is_empty() && !it.ways.is_empty(), "{}", it.id);
        *(if is_required { &mut n_required } else { &mut n_typical }) += 1;
    }
    assert!(n_required >= 12 && n_typical == 3, "{n_required} required, {n_typical} typical");
}

#[test]
fn every_rule_of_a_role_holds_for_one_profession_in_one_country() {
    let pathways = pathways();
    for it in pathways.requirements.iter().filter(|it| is_firm(it) && it.role.is_some()) {
        let wanted = match it.id.as_str() {
            "nurse-doctorate" => ("nurse", "united-states"),
            "assistant-clinical" => ("physician-assistant", "united-states"),
            "therapist-doctorate" => ("physical-therapist", "united-states"),
            id if id.starts_with("supervisor-") => ("physician", "united-kingdom"),
            _ => {
                assert_eq!(it.role.as_ref().map(RoleId::as_str), Some(DIRECTOR), "{}", it.id);
                ("physician", "united-states")
            }
        };
        assert_eq!(it.professions, [ProfessionId::new(wanted.0)], "{}", it.id);
        assert_eq!(it.countries, [CountryId::new(wanted.1)], "{}", it.id);
        let family = family(&pathways, it.role.as_ref().unwrap().as_str());
        assert!(family.rules_for.contains(&it.professions[0]), "{}", it.id);
    }
}

#[test]
fn the_rules_for_directors_are_those_that_were_read() {
    let pathways = pathways();
    let required: Vec<&Requirement> = of_role(&pathways, DIRECTOR)
        .into_iter()
        .filter(|it| it.strength == Strength::Required)
        .collect();
    assert_eq!(required.len(), 5);
    let years = required.iter().find(|it| it.id.as_str() == "director-years").unwrap();
    let alternatives = [["documented-years"].into(), ["other-qualifications"].into()];
    assert_eq!(ways(years), alternatives, "three years, or what the committee accepts");
    // Five years on a faculty are the page of a society of one specialty.
    let five = |it: &&Known| it.fact.value().is_some_and(|it| it.contains("five years"));
    let known = &family(&pathways, DIRECTOR).known;
    assert_eq!(known.iter().filter(five).count(), 1);
    let months = |it: &&Step| it.months.value().is_some_and(|it| it.max >= 60);
    assert!(
        required
            .iter()
            .flat_map(|it| ways(it))
            .flatten()
            .all(|id| { id == "finish-training" || !months(&step(&pathways, id)) })
    );
}

#[test]
fn where_no_rule_was_found_none_is_claimed() {
    let pathways = pathways();
    for role in WITHOUT_RULES {
        let found = of_role(&pathways, role);
        assert!(!found.iter().any(|it| is_firm(it)), "{role}");
        let ours = found.iter().filter(|it| it.strength == Strength::Unknown);
        assert!(ours.clone().any(|it| !it.ways.is_empty()), "{role} has no way of ours");
        assert!(ours.clone().all(|it| it.ask.is_some()), "{role} names nobody to ask");
        assert!(family(&pathways, role).rules_for.is_empty(), "{role}");
    }
}

#[test]
fn a_nurse_educator_is_certified_only_beside_a_degree_in_nursing() {
    let pathways = pathways();
    let it = asked_by(&pathways, "cne");
    let education = it.iter().find(|it| it.id.as_str() == "cne-education").unwrap();
    assert!(education.ways.len() >= 4, "options A (a) to (c), and B");
    for way in ways(education) {
        assert!(way.contains("nursing-masters") && way.len() == 2, "{way:?}");
    }
    let license = it.iter().flat_map(|it| ways(it)).any(|it| it.contains("nursing-license"));
    assert!(license, "a license comes first");
    let novice = asked_by(&pathways, "cne-novice");
    let novice = novice.iter().find(|it| it.id.as_str() == "novice-education").unwrap();
    for way in ways(novice) {
        let is_below = way.contains("post-baccalaureate-certificate");
        assert!(way.contains("nursing-masters") != is_below, "{way:?}");
    }
    // A master’s in a related field may be one of education: no such answer will do.
    let masters = step(&pathways, "nursing-masters");
    assert!(masters.degrees.is_empty() && masters.study.is_none());
    assert_eq!(masters.credential.as_ref().unwrap().as_str(), "nursing-degree");
    let closes = step(&pathways, "cne-novice");
    assert_eq!((closes.closes_after, closes.kind), (Some(36), StepKind::Credential));
}

#[test]
fn what_was_only_remembered_is_asked_of_the_body_concerned() {
    let pathways = pathways();
    for (role, profession, body) in [
        (DIRECTOR, "pharmacist", "ASHP"),
        (DIRECTOR, "dentist", "CODA"),
        (EDUCATOR, "pharmacist", "ASHP"),
        (EDUCATOR, "dentist", "CODA"),
        (EDUCATOR, "physician-assistant", "ARC-PA"),
        (EDUCATOR, "physical-therapist", "CAPTE"),
        ("assistant-or-associate-dean", "nurse", "the school"),
    ] {
        let profession = ProfessionId::new(profession);
        let ask = family(&pathways, role).ask.of(Some(&profession));
        assert!(ask.contains(body), "{role}, {profession}: {ask}");
        let names = |it: &&Requirement| {
            let is_theirs = it.professions.is_empty() || it.professions.contains(&profession);
            is_theirs && it.ask.as_ref().is_some_and(|it| it.contains(body))
        };
        let found: Vec<&Requirement> = of_role(&pathways, role).into_iter().filter(names).collect();
        assert!(found.iter().all(|it| it.strength == Strength::Unknown && it.ways.is_empty()));
        assert!(!found.is_empty() || role == EDUCATOR, "{role}, {profession}: {body}");
    }
}

#[test]
fn a_length_is_read_in_a_source_or_said_to_be_ours() {
    let pathways = pathways();
    let read = pathways.steps.iter().filter_map(|it| match &it.months {
        Fact::Sourced(fact) => Some((it.id.as_str(), fact.value.min, fact.value.max)),
        _ => None,
    });
    let wanted = [
        ("documented-years", 36, 36),
        ("simulation-two-years", 24, 24),
        ("simulation-five-years", 60, 60),
        ("nursing-employment", 24, 24),
        ("clinical-years", 24, 36),
        ("field-masters", 24, 60),
    ];
    assert_eq!(read.collect::<Vec<_>>(), wanted);
    for it in &pathways.steps {
        if let Fact::Assumed { value: MonthSpan { min, max }, why } = &it.months {
            assert!(min <= max && *max > 0, "{}", it.id);
            assert!(why.starts_with("Ours: "), "{}: {why}", it.id);
        }
    }
}

#[test]
fn the_years_of_vice_chairs_include_those_in_the_post() {
    let pathways = pathways();
    let known = &family(&pathways, "education-director").known;
    let text = known[0].fact.value().unwrap();
    for words in ["12.9 ± 5.24", "includes 4.67 ± 3.23", "surgery"] {
        assert!(text.contains(words), "“{words}” is not in: {text}");
    }
    let Fact::Sourced(fact) = &known[0].fact else { panic!("it has a source") };
    assert!(fact.note.as_ref().unwrap().contains("25 of 60"));
}

#[test]
fn words_of_physicians_training_are_said_to_nobody_else() {
    let root: Value = serde_json::from_str(PATHWAYS).unwrap();
    texts(&root, "", &mut |text, pointer| {
        let text = text.to_lowercase();
        let mut words = text.split(|it: char| !it.is_alphanumeric());
        let own = words.find(|it| matches!(*it, "resident" | "residents" | "attending"));
        assert!(own.is_none() || pointer.ends_with("/physician"), "{pointer}: {text}");
    });
}

#[test]
fn whom_to_ask_continues_a_sentence() {
    let pathways = pathways();
    let asked = pathways.steps.iter().filter_map(|it| it.ask.as_deref());
    let asked = asked.chain(pathways.requirements.iter().filter_map(|it| it.ask.as_deref()));
    let professions = catalog().professions;
    let families = pathways
        .families
        .iter()
        .flat_map(|family| professions.iter().map(|it| family.ask.of(Some(&it.id))));
    for text in asked.chain(families) {
        assert!(text.starts_with("the ") || text.starts_with("your "), "{text}");
        assert!(!text.ends_with('.'), "{text}");
    }
}

#[test]
fn the_cases_speak_of_many_people() {
    let pathways = pathways();
    let tests = &pathways.tests;
    assert!(tests.len() >= 16);
    let professions: BTreeSet<_> = tests.iter().map(|it| &it.given.profession).collect();
    assert!(professions.len() >= 8, "{professions:?}");
    let targets: BTreeSet<_> = tests.iter().map(|it| &it.given.target).collect();
    assert_eq!(targets.len(), catalog().roles.len());
    let countries: BTreeSet<_> = tests.iter().map(|it| &it.given.country).collect();
    assert!(countries.contains(&None) && countries.len() >= 4, "{countries:?}");
    for outlook in [
        OutlookWord::Pathways,
        OutlookWord::Reached,
        OutlookWord::Ours,
        OutlookWord::OtherProfession,
        OutlookWord::NeedsCountry,
    ] {
        assert!(tests.iter().any(|it| it.expect.outlook == Some(outlook)), "{outlook:?}");
    }
}
