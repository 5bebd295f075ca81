//! The same for the pathways, as edits of the shipped file.

use super::{CATALOG, Case, Kind, check, listed};
use docent::{
    content::{self, checker},
    domain::pathway::Pathways,
};
use serde_json::Value;
use std::collections::BTreeSet;

const PATHWAYS: &str = include_str!("../../public/api/v1/pathways.json");
const CASES: &str = include_str!("pathways.json");

fn kind() -> Kind<'static> {
    Kind {
        find: &|text| checker::pathways(text, CATALOG),
        refuse: &|text| {
            let catalog = content::read(CATALOG).expect("the catalog is accepted");
            content::read_beside::<Pathways>(text, &catalog).err()
        },
    }
}

#[test]
fn every_broken_file_of_pathways_is_refused_at_its_place_with_a_reason() {
    let cases: Vec<Case> = serde_json::from_str(CASES).expect("the table can be read");
    let names: BTreeSet<&str> = cases.iter().map(|it| it.name.as_str()).collect();
    assert!(cases.len() >= 50 && names.len() == cases.len(), "{} cases", cases.len());
    let whole: Value = serde_json::from_str(PATHWAYS).expect("the pathways are JSON");
    let wrong: Vec<String> =
        cases.iter().filter_map(|case| check(case, &case.edited(whole.clone()), &kind())).collect();
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}

#[test]
fn sound_pathways_are_accepted_beside_a_catalog_that_is_not_json() {
    let findings = checker::pathways(PATHWAYS, "");
    assert!(findings.is_empty(), "{}", listed(&findings));
    assert_eq!((kind().refuse)(PATHWAYS), None);
}
