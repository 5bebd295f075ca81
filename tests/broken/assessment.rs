//! The same for the self-check, as edits of a small one.

use super::{CATALOG, Case, Kind, check, generated, listed, pretty};
use docent::{
    content::{self, Refusal, checker},
    domain::assessment::Assessment,
};
use serde_json::Value;

const CASES: &str = include_str!("assessment.json");

fn whole() -> Value {
    generated::assessment(CATALOG)
}

fn kind() -> Kind<'static> {
    Kind {
        find: &|text| checker::assessment(text, CATALOG),
        refuse: &|text| {
            let catalog = content::read(CATALOG).expect("the catalog is accepted");
            content::read_beside::<Assessment>(text, &catalog).err()
        },
    }
}

#[test]
fn every_broken_self_check_is_refused_at_its_place_with_a_reason() {
    let cases: Vec<Case> = serde_json::from_str(CASES).expect("the table can be read");
    assert!(cases.len() >= 45, "{} cases", cases.len());
    let whole = whole();
    let wrong: Vec<String> =
        cases.iter().filter_map(|case| check(case, &case.edited(whole.clone()), &kind())).collect();
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}

#[test]
fn a_sound_self_check_is_accepted() {
    let text = pretty(&whole());
    let findings = checker::assessment(&text, CATALOG);
    assert!(findings.is_empty(), "{}", listed(&findings));
    assert_eq!((kind().refuse)(&text), None);
}

#[test]
fn beside_a_catalog_that_is_not_json_only_its_own_problems_are_said() {
    let findings = checker::assessment(&pretty(&whole()), "");
    assert!(findings.is_empty(), "{}", listed(&findings));
    assert_eq!(content::read::<Assessment>("<!DOCTYPE html>").err(), Some(Refusal::NotJson));
}
