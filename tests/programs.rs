//! The shipped programs: enough of them, each within what was read, and none
//! said to be newer than its sources.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test stops at what it did not expect"
)]

use docent::{
    content::{
        self,
        tally::{self, Tally},
    },
    domain::{
        amount::{CreditSystem, Per},
        catalog::Catalog,
        fact::Fact,
        id::ProgramId,
        program::Program,
        vintage,
    },
};
use serde_json::{Value, json};
use std::collections::BTreeSet;

const CATALOG: &str = include_str!("../public/api/v1/catalog.json");

fn catalog() -> Catalog {
    content::read(CATALOG).expect("the shipped catalog is accepted")
}

#[test]
fn peers_stand_beside_johns_hopkins() {
    let catalog = catalog();
    let is_peer = |it: &&Program| !it.id.as_str().starts_with("johns-hopkins");
    assert!(catalog.programs.iter().filter(is_peer).count() >= 16);
    let countries: BTreeSet<_> = catalog.programs.iter().map(|it| it.country.as_str()).collect();
    assert!(countries.len() >= 5, "{countries:?}");
}

#[test]
fn every_rule_that_answers_are_tested_on_was_read_somewhere() {
    for program in &catalog().programs {
        for requirement in &program.requirements {
            let sources = requirement.rule.sources();
            assert!(!sources.is_empty(), "{}: {:?}", program.id, requirement.rule);
            assert!(requirement.rule.value().is_some(), "{}", program.id);
        }
    }
}

#[test]
fn credits_are_of_the_system_of_their_country() {
    for program in &catalog().programs {
        let exits = program.structure.exits.iter().map(|it| &it.after);
        for credits in exits.chain([&program.credits]).filter_map(Fact::value) {
            let countries: &[&str] = match credits.system {
                CreditSystem::UsSemester
                | CreditSystem::CourseUnits
                | CreditSystem::Competencies => &["united-states"],
                CreditSystem::Ects => &["netherlands", "singapore"],
                CreditSystem::UkCats | CreditSystem::Modules => &["united-kingdom"],
                CreditSystem::AuPoints => &["australia"],
                CreditSystem::CaCredits => &["canada"],
            };
            let country = program.country.as_str();
            assert!(countries.contains(&country), "{}: {credits:?} in {country}", program.id);
        }
    }
}

/// What facts.md marks [M] for a program stays out of every part of it.
#[test]
fn what_was_only_remembered_does_not_ship() {
    let catalog = catalog();
    let program = |id: &str| catalog.program(&ProgramId::new(id)).expect("it is there");
    for id in ["maastricht-mhpe", "singapore-mhpe", "ucl-medical-education"] {
        assert_eq!(program(id).credits.value(), None, "{id}");
        assert_eq!(program(id).tuition_total.value(), None, "{id}");
    }
    let aga_khan = program("aga-khan-mhpe");
    assert_eq!(aga_khan.time_to_finish.value(), None);
    assert_eq!(aga_khan.time_limit.value(), None);
    assert_eq!(aga_khan.load.value(), None);
    let root: Value = serde_json::from_str(CATALOG).expect("the catalog is JSON");
    for shipped in root["programs"].as_array().expect("a list") {
        let text = shipped.to_string();
        assert!(!text.contains("\"ects\""), "no number of ECTS credits was found: {text}");
        let is_ucl = shipped["id"] == "ucl-medical-education";
        assert!(!is_ucl || !text.contains("180"), "{text}");
        assert!(!text.contains("Gulf Medical"), "read only where it is not to be cited");
    }
}

#[test]
fn parts_in_two_currencies_have_no_total() {
    for program in &catalog().programs {
        let others = program.other_tuition.iter().filter_map(Fact::value);
        let prices: Vec<_> = program.tuition.value().into_iter().chain(others).collect();
        let is_in_parts = prices.iter().any(|it| it.per == Per::Part);
        assert!(!is_in_parts || prices.iter().all(|it| it.per == Per::Part), "{}", program.id);
        assert!(!is_in_parts || program.tuition_total.value().is_none(), "{}", program.id);
    }
}

#[test]
fn what_was_last_seen_over_five_years_ago_may_have_closed() {
    let catalog = catalog();
    let mut old: Vec<_> = catalog
        .programs
        .iter()
        .filter_map(|it| Some((vintage::last_seen(it, &catalog.sources)?, it.id.as_str())))
        .filter(|(seen, _)| vintage::is_stale(*seen, 2026))
        .collect();
    old.sort_unstable();
    let wanted = [
        (2013, "sydney-hpe"),
        (2017, "imperial-surgical-education"),
        (2017, "western-australia-hpe"),
        (2018, "aga-khan-mhpe"),
        (2018, "cincinnati-med"),
    ];
    assert_eq!(old, wanted);
}

#[test]
fn a_deadline_is_carried_forward_from_the_last_one_and_only_from_a_recent_one() {
    for program in &catalog().programs {
        let Some(next) = program.next_deadline.value() else { continue };
        let last = program.deadline.value().expect("there is one to carry forward").day;
        assert_eq!((next.month, next.day), (last.month(), last.day()), "{}", program.id);
        assert!(last.year() >= 2021, "{}", program.id);
    }
}

#[test]
fn the_tally_counts_each_fact_once() {
    let root = json!({
        "sources": [
            {"id": "new", "year": 2025},
            {"id": "recent", "year": 2023},
            {"id": "old", "year": 2013},
            {"id": "undated", "undated": "Undated."}
        ],
        "competencies": [{"covers": {"value": "A", "source": ["undated", "new"]}}],
        "roles": [{"named": {"value": "A", "source": "old"}}],
        "programs": [{
            "credits": {
                "conflict": [{"value": 1, "source": "old"}, {"value": 2, "source": "recent"}],
                "shown": 1,
                "note": "Newer."
            },
            "tuition": {"value": 3, "source": "old", "year": 2024},
            "tuitionTotal": {"derived": 6, "from": ["credits"], "working": "2 × 3 = 6"},
            "nextDeadline": {"assumption": {"month": 7, "day": 15}, "why": "Ours."},
            "pace": {"unknown": "not-found", "note": "Not on the page."},
            "structure": {"exits": [{"award": "diploma"}]}
        }]
    });
    let tally = tally::tally(&root);
    let n_facts_of_a_program = {
        let empty = json!({"programs": [{}]});
        tally::tally(&empty).left_out
    };
    let wanted = Tally {
        sourced: 3,
        derived: 1,
        assumed: 1,
        conflicting: 1,
        unknown: 1,
        // All but the five that are there, and what the exit leaves out.
        left_out: n_facts_of_a_program - 5 + 1,
        from_2024: 1,
        from_2021: 1,
        older: 1,
        undated: 1,
    };
    assert_eq!(tally, wanted);
    assert!(n_facts_of_a_program > 20, "{n_facts_of_a_program}");
}
