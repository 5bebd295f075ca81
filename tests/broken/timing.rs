//! The same for “When to start”, as edits of the shipped file.

use super::{CATALOG, Case, Kind, check, listed};
use docent::{
    content::{self, checker},
    domain::timing::Timing,
};
use serde_json::Value;

const TIMING: &str = include_str!("../../public/api/v1/timing.json");
const CASES: &str = include_str!("timing.json");

fn kind() -> Kind<'static> {
    Kind {
        find: &|text| checker::timing(text, CATALOG),
        refuse: &|text| {
            let catalog = content::read(CATALOG).expect("the catalog is accepted");
            content::read_beside::<Timing>(text, &catalog).err()
        },
    }
}

#[test]
fn every_broken_file_of_rules_is_refused_at_its_place_with_a_reason() {
    let cases: Vec<Case> = serde_json::from_str(CASES).expect("the table can be read");
    assert!(cases.len() >= 30, "{} cases", cases.len());
    let whole: Value = serde_json::from_str(TIMING).expect("the rules are JSON");
    let wrong: Vec<String> =
        cases.iter().filter_map(|case| check(case, &case.edited(whole.clone()), &kind())).collect();
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}

#[test]
fn sound_rules_are_accepted_beside_a_catalog_that_is_not_json() {
    let findings = checker::timing(TIMING, "");
    assert!(findings.is_empty(), "{}", listed(&findings));
    assert_eq!((kind().refuse)(TIMING), None);
}
