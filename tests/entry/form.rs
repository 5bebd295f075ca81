//! The form that asks what entry rules read: each control labeled, each answer
//! shown, and read back as it was.

use super::{all_answers, answered, catalog};
use docent::{
    components::entry_questions::{entry_questions, read},
    domain::{
        answers::{Answer, Answers, Change, Degree},
        catalog::Catalog,
    },
};
use std::collections::BTreeSet;

fn form(catalog: &Catalog, answers: &Answers) -> String {
    entry_questions(catalog, answers, Some(2026)).into_string()
}

/// The value of an attribute in an opening tag.
fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    rest.split('"').next()
}

/// The opening tags of an element.
fn tags<'a>(markup: &'a str, element: &str) -> Vec<&'a str> {
    let open = format!("<{element}");
    let parts = markup.split(open.as_str()).skip(1);
    let own = parts.filter(|rest| rest.starts_with([' ', '>']));
    own.map(|rest| rest.split_once('>').map_or(rest, |(tag, _)| tag)).collect()
}

/// What a browser's `FormData` would hold: each select with its chosen option.
fn pairs(markup: &str) -> Vec<(String, String)> {
    let selects = markup.split("<select").skip(1);
    selects
        .map(|rest| {
            let inside = rest.split_once("</select>").expect("it ends").0;
            let name = attribute(inside, "name").expect("it has a name");
            let options = tags(inside, "option");
            let chosen: Vec<&&str> =
                options.iter().filter(|it| it.ends_with(" selected")).collect();
            assert_eq!(chosen.len(), 1, "{name} has one chosen option: {options:?}");
            (name.to_owned(), attribute(chosen[0], "value").expect("a value").to_owned())
        })
        .collect()
}

fn applied(changes: Vec<Change>, answers: &Answers) -> Answers {
    let mut answers = answers.clone();
    for change in changes {
        answers.apply(change);
    }
    answers
}

/// Only what the form asks.
fn asked(answers: &Answers) -> Answers {
    Answers {
        profession: answers.profession.clone(),
        teaching: answers.teaching.clone(),
        country: answers.country.clone(),
        degrees: answers.degrees.clone(),
        licenses: answers.licenses.clone(),
        teaching_years: answers.teaching_years.clone(),
        employer_letter: answers.employer_letter.clone(),
        ..Answers::default()
    }
}

fn pair(name: &str, value: &str) -> (String, String) {
    (name.to_owned(), value.to_owned())
}

#[test]
fn the_form_is_read_back_as_it_was_answered() {
    let catalog = catalog();
    let mut seen: Vec<Answers> = Vec::new();
    let odd = [
        "in:canada license:pakistan years:25",
        "in:? license:atlantis holds:master-health@atlantis+2051",
        "in:pakistan holds:diploma@pakistan holds:diploma@pakistan holds:@+2026 holds:?@?+1999",
    ];
    let every = all_answers().into_iter().map(|it| asked(&it));
    for answers in odd.iter().map(|it| answered(it)).chain(every) {
        if seen.contains(&answers) {
            continue;
        }
        let pairs = pairs(&form(&catalog, &answers));
        assert_eq!(read(&pairs, &answers), [], "{answers:?}");
        // A form cannot tell 25 years from 10, so it is read over what was said.
        let years =
            Answers { teaching_years: answers.teaching_years.clone(), ..Answers::default() };
        assert_eq!(applied(read(&pairs, &years), &years), answers);
        seen.push(answers);
    }
    assert!(seen.len() > 500, "{}", seen.len());
}

#[test]
fn a_new_choice_is_the_only_change() {
    let catalog = catalog();
    let answers = answered("in:canada holds:master-health@canada years:2 letter:no");
    for (name, value, expected) in [
        ("country", "?", "in:? holds:master-health@canada years:2 letter:no"),
        ("degree", "diploma", "in:canada holds:diploma@canada years:2 letter:no"),
        ("degree-expected", "2030", "in:canada holds:master-health@canada+2030 years:2 letter:no"),
        ("license", "-", "in:canada holds:master-health@canada years:2 letter:no license:none"),
        ("years", "0", "in:canada holds:master-health@canada years:0 letter:no"),
        ("letter", "", "in:canada holds:master-health@canada years:2"),
    ] {
        let mut pairs = pairs(&form(&catalog, &answers));
        pairs.iter_mut().find(|(it, _)| it == name).expect("it is there").1 = value.to_owned();
        let changes = read(&pairs, &answers);
        assert_eq!(changes.len(), 1, "{name}: {changes:?}");
        assert_eq!(applied(changes, &answers), answered(expected), "{name}");
    }
}

#[test]
fn degrees_are_added_and_removed() {
    let catalog = catalog();
    let press = |answers: &Answers, name: &str, value: &str| {
        let markup = form(&catalog, answers);
        let button = format!("name=\"{name}\" value=\"{value}\"");
        assert!(markup.contains(&button), "{button}");
        let mut pairs = pairs(&markup);
        pairs.push(pair(name, value));
        applied(read(&pairs, answers), answers)
    };
    let blank = Answer::Given(vec![Degree::default()]);
    for start in ["", "holds:?", "holds:none"] {
        assert_eq!(press(&answered(start), "add", "degree").degrees, blank, "{start}");
    }
    let two = answered("holds:diploma@canada holds:master-health@?+2028");
    assert_eq!(press(&two, "remove", "1"), answered("holds:diploma@canada"));
    assert_eq!(press(&two, "remove", "0"), answered("holds:master-health@?+2028"));
    // To take a degree back is not to say that there is none.
    assert_eq!(press(&answered("holds:diploma@canada"), "remove", "0"), Answers::default());
    let three = press(&two, "add", "degree");
    assert_eq!(three.degrees.given().map(Vec::len), Some(3));
    // A second press before anything is said of the new one adds no other.
    assert_eq!(press(&three, "add", "degree"), three);
}

#[test]
fn what_the_form_does_not_name_stays() {
    let answers = answered("in:canada holds:diploma@canada years:2 letter:no license:none");
    assert_eq!(read(&[], &answers), []);
    assert_eq!(read(&[pair("search", "x"), pair("remove", "7")], &answers), []);
}

#[test]
fn every_control_has_a_label_and_every_id_is_its_own() {
    let catalog = catalog();
    for line in ["", "holds:none", "holds:diploma@canada holds:@ holds:?@?+2028 in:canada"] {
        let markup = form(&catalog, &answered(line));
        let ids: Vec<&str> =
            markup.split(" id=\"").skip(1).filter_map(|it| it.split('"').next()).collect();
        let own: BTreeSet<&&str> = ids.iter().collect();
        assert_eq!(ids.len(), own.len(), "{line}: {ids:?}");
        let labeled: BTreeSet<&str> =
            tags(&markup, "label").into_iter().filter_map(|it| attribute(it, "for")).collect();
        for select in tags(&markup, "select") {
            let id = attribute(select, "id").expect("a select has an id");
            assert!(labeled.contains(id), "{line}: {id} has no label");
            if let Some(hint) = attribute(select, "aria-describedby") {
                assert!(own.contains(&hint), "{line}: {hint} is not there");
            }
        }
        for group in markup.split("<fieldset").skip(1) {
            let inside = group.split_once('>').map_or("", |(_, inside)| inside);
            assert!(inside.starts_with("<legend"), "{line}: a group without a name");
        }
        assert!(!markup.contains("<input"), "a select or a button asks everything");
    }
}

#[test]
fn the_lists_of_countries_begin_with_the_country_of_practice() {
    let catalog = catalog();
    let markup = form(&catalog, &answered("in:singapore holds:@"));
    for name in ["degree-country", "license"] {
        let select = markup.split(&format!("name=\"{name}\"")).nth(1).expect("it is there");
        let mut values = tags(select, "option").into_iter().filter_map(|it| attribute(it, "value"));
        let first = values.find(|it| !["", "-"].contains(it));
        assert_eq!(first, Some("singapore"), "{name}");
    }
}
