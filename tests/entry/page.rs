//! How a standing is shown: in a list, and on a program's page.

use super::{THIS_YEAR, answered, catalog};
use docent::{
    components::{notes::Notes, standing::standing},
    domain::{
        catalog::Catalog,
        entry::{Standing, entry},
        study_plan::PlanQuery,
    },
    pages::program,
    route::Root,
    words::entry as words,
};

fn page(catalog: &Catalog, line: &str) -> String {
    let root = Root::new("/");
    let program = catalog.featured().expect("it is there");
    let notes = Notes::new(catalog, &root, THIS_YEAR);
    program::page(&notes, program, &answered(line), &PlanQuery::default(), None).into_string()
}

/// The words of states in a piece of markup, in order.
fn states(markup: &str) -> Vec<&str> {
    let parts = markup.split("<b class=\"standing__word\">").skip(1);
    parts.filter_map(|rest| rest.split("</b>").next()).collect()
}

#[test]
fn a_state_is_a_hidden_sign_with_its_word_and_says_what_is_left() {
    let catalog = catalog();
    let featured = catalog.featured().expect("it is there");
    for (line, state, left) in [
        ("holds:master-health@united-states", Standing::Met, Some("one to\u{a0}ask")),
        ("holds:master-health@canada", Standing::Met, Some("two to\u{a0}ask")),
        ("holds:none", Standing::NotYet, Some("one to\u{a0}ask")),
        ("", Standing::Ask, None),
    ] {
        let answers = answered(line);
        let markup = standing(&entry(featured, &answers, THIS_YEAR)).into_string();
        assert_eq!(states(&markup), [words::standing(state)], "{line}");
        let sign = markup.split("standing__sign").nth(1).expect("it has a sign");
        assert!(sign.split('>').next().is_some_and(|tag| tag.contains("aria-hidden=\"true\"")));
        let said = markup.split("standing__left\">").nth(1).and_then(|it| it.split('<').next());
        assert_eq!(said, left, "{line}");
    }
}

#[test]
fn the_program_page_says_for_each_rule_how_one_stands_to_it_and_why() {
    let catalog = catalog();
    let featured = catalog.featured().expect("it is there");
    for line in ["", "holds:first-bachelor@pakistan", "holds:bachelor-health@united-states"] {
        let answers = answered(line);
        let found = entry(featured, &answers, THIS_YEAR);
        let markup = page(&catalog, line);
        let expected = [found.standing].into_iter().chain(found.rules.iter().map(|it| it.standing));
        let expected: Vec<&str> = expected.map(words::standing).collect();
        assert_eq!(states(&markup), expected, "{line}");
        let lead = if line.is_empty() { words::UNTOUCHED.to_owned() } else { words::lead(&found) };
        assert!(markup.contains(&lead), "{line}");
        for because in found.rules.iter().flat_map(|it| &it.because) {
            assert!(markup.contains(&words::because(*because)), "{line}: {because:?}");
        }
        for id in ["entry", "application"] {
            assert!(markup.contains(&format!("id=\"{id}\"")), "{id} is a place on the page");
        }
    }
}

#[test]
fn the_leading_line_counts_what_is_missing_and_what_is_to_ask() {
    let catalog = catalog();
    let featured = catalog.featured().expect("it is there");
    for (line, lead) in [
        ("holds:none", "One rule is not met yet by your answers, and one is to\u{a0}ask."),
        (
            "holds:master-health@canada",
            "By your answers you meet the rules that answers can settle.",
        ),
    ] {
        assert_eq!(words::lead(&entry(featured, &answered(line), THIS_YEAR)), lead);
    }
}

#[test]
fn a_program_without_a_rule_is_one_to_ask() {
    let mut catalog = catalog();
    let featured = catalog.institution.featured.clone();
    catalog
        .programs
        .iter_mut()
        .find(|it| it.id == featured)
        .expect("it is there")
        .requirements
        .clear();
    let found = entry(catalog.featured().expect("it is there"), &answered("holds:none"), THIS_YEAR);
    assert_eq!(found.standing, Standing::Ask);
    let markup = page(&catalog, "holds:none");
    assert!(markup.contains(&words::lead(&found)) && !found.has_rules());
}
