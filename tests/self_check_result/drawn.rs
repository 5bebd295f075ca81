//! What the view is made of: headings, table, picture, choice, and what stands
//! with every result.

use crate::{
    elements::{Element, elements, is_within},
    page::{assessment, catalog, director, levels, one, page},
};
use docent::{
    domain::{
        answers::{Answer, Keyed, Level},
        id::RoleId,
        self_check::{Beside, Scope},
    },
    words::{program, self_check::result as words},
};

const FULL: [&str; 6] = ["333222", "433433", "222233", "322332", "443443", "333333"];
const OPEN: [&str; 6] = ["333223", "433433", "2222??", "3?4 ? ", "44434-", "3 - ??"];

/// Results of each kind, with their names.
fn every() -> Vec<(&'static str, String)> {
    let (full, open) = (levels(&FULL), levels(&OPEN));
    let none = Answer::Absent;
    vec![
        ("with a role", page(&Scope::All, &full, None, &director())),
        ("with no role", page(&Scope::Short, &full, None, &none)),
        ("with open ones", page(&Scope::All, &open, None, &Answer::NotSure)),
        ("of one", page(&one(1), &open, None, &director())),
        ("beside another", page(&Scope::All, &full, Some((Beside::Then, &open)), &director())),
        ("of nothing", page(&Scope::All, &Keyed::default(), None, &none)),
    ]
}

fn with<'a>(all: &'a [Element], class: &'a str) -> impl Iterator<Item = &'a Element> {
    all.iter().filter(move |it| it.has_class(class))
}

fn drawn(signs: &[&str], role: &Answer<RoleId>) -> Vec<Element> {
    elements(&page(&Scope::All, &levels(signs), None, role))
}

#[test]
fn words_come_before_the_table_and_the_table_before_the_picture() {
    for (name, markup) in every() {
        let all = elements(&markup);
        let order = ["h1", "table", "form", "h2"];
        let places: Vec<_> =
            order.iter().map(|it| all.iter().position(|element| element.name == *it)).collect();
        assert!(places.is_sorted() && places.iter().all(Option::is_some), "{name}: {places:?}");
        let picture = all.iter().position(|it| it.has_class("radar__picture"));
        assert_eq!(picture.is_none(), name == "of one", "{name}");
        assert!(picture.is_none_or(|it| Some(it) > places[1]), "{name}");
        let headings: Vec<_> = all.iter().filter(|it| it.name == "h1").collect();
        assert_eq!(headings.len(), 1, "{name}");
        assert!(headings[0].has_class("page-heading"));
    }
}

#[test]
fn the_table_has_heads_and_each_row_its_name() {
    for (name, markup) in every() {
        let all = elements(&markup);
        assert!(all.iter().any(|it| it.name == "caption" && !it.text.is_empty()), "{name}");
        let scopes = |scope| {
            let heads = all.iter().filter(move |it| it.name == "th");
            heads.filter(|it| it.attribute("scope") == Some(scope)).count()
        };
        let rows = if name == "of one" { 1 } else { 6 };
        assert_eq!(scopes("row"), rows, "{name}");
        let columns = 4
            + usize::from(["with a role", "of one", "beside another"].contains(&name))
            + usize::from(name == "beside another");
        assert_eq!(scopes("col"), columns, "{name}");
        let cells = all.iter().filter(|it| it.name == "td");
        assert_eq!(cells.clone().count(), rows * (columns - 1), "{name}");
        cells.for_each(|it| assert!(!it.words().is_empty(), "{name}: an empty cell"));
    }
}

#[test]
fn the_picture_has_a_name_and_its_key_has_words() {
    for (name, markup) in every().into_iter().filter(|(name, _)| *name != "of one") {
        let all = elements(&markup);
        let picture = with(&all, "radar__picture").next().expect("a picture");
        assert_eq!(picture.attribute("role"), Some("img"), "{name}");
        let wanted = "A radar of six competencies, with rings from 1 to 5";
        assert_eq!(picture.attribute("aria-label"), Some(wanted));
        let says = picture.attribute("aria-describedby").expect("a description");
        assert!(all.iter().any(|it| it.attribute("id") == Some(says)), "{name}");
        assert_eq!(with(&all, "radar__label").count(), 6, "{name}");
        let key: Vec<_> = with(&all, "radar__key-item").map(Element::words).collect();
        for (class, word) in [
            ("radar__own", "you"),
            ("radar__target", "residency program director, our target"),
            ("radar__beside", "you then, seen from today"),
            ("radar__range", "still open"),
        ] {
            let is_drawn = with(&all, class).any(|it| {
                is_within(&all, it, "radar__picture") && !it.attribute("d").unwrap_or("").is_empty()
            });
            let is_own = class == "radar__own";
            assert_eq!(key.contains(&word.to_owned()), is_drawn || is_own, "{name}: {class}");
        }
    }
}

#[test]
fn the_outline_is_open_where_there_is_no_mean() {
    let lines = |all: &[Element]| {
        let own = with(all, "radar__own").find(|it| is_within(all, it, "radar__picture"));
        own.and_then(|it| it.attribute("d")).expect("a path").matches('M').count()
    };
    assert_eq!(lines(&drawn(&FULL, &Answer::Absent)), 6);
    // Two that do not stand side by side are open, so four lines are missing.
    assert_eq!(lines(&drawn(&OPEN, &Answer::Absent)), 2);
    assert_eq!(lines(&drawn(&[], &Answer::Absent)), 0);
}

#[test]
fn the_role_is_a_native_choice() {
    let (gone, not_sure) = (Answer::Given(RoleId::new("gone")), Answer::NotSure);
    for (role, value) in [
        (&Answer::Absent, ""),
        (&director(), "residency-program-director"),
        (&not_sure, "?"),
        (&gone, "gone"),
    ] {
        let all = drawn(&FULL, role);
        let form = all.iter().position(|it| it.attribute("id") == Some("self-check-role"));
        let form = form.expect("a form");
        let select = all.iter().find(|it| it.name == "select").expect("a select");
        assert!(select.around.contains(&form));
        assert_eq!(select.attribute("name"), Some("target"));
        let label = all.iter().find(|it| it.name == "label").expect("a label");
        assert_eq!(label.attribute("for"), select.attribute("id"));
        let options: Vec<_> = all.iter().filter(|it| it.name == "option").collect();
        assert_eq!(options[0].text, words::NO_ROLE);
        let known: Vec<_> = catalog().roles.iter().map(|it| it.name.as_str()).collect();
        let shown: Vec<_> = options[1..=known.len()].iter().map(|it| it.text.as_str()).collect();
        assert_eq!(shown, known);
        let chosen = options.iter().find(|it| it.attribute("selected").is_some());
        assert_eq!(chosen.expect("one is chosen").attribute("value"), Some(value));
    }
}

#[test]
fn gaps_come_with_steps_and_with_parts_of_the_program() {
    let all = drawn(&FULL, &director());
    let gaps: Vec<_> = with(&all, "gaps__item").map(Element::words).collect();
    assert_eq!(gaps.len(), 2);
    let number = with(&all, "gaps__number").next().expect("its number");
    assert_eq!(number.words(), "2.5, target 4");
    let steps = &assessment().next_steps[1];
    steps.steps.iter().for_each(|it| assert!(gaps[0].contains(it.as_str()), "{it}"));
    assert!(gaps[0].contains("Curriculum development"));
    let link = all.iter().find(|it| it.has_class("text-link")).expect("a link");
    assert_eq!(link.attribute("href"), Some("/a/b/programs/johns-hopkins-mehp"));
    // Everything met leaves nothing to take up.
    let all = drawn(&["555555"; 6], &director());
    assert_eq!((with(&all, "strengths__item").count(), with(&all, "gaps__item").count()), (6, 0));
}

#[test]
fn every_result_says_what_it_is_not() {
    for (name, markup) in every() {
        let all = elements(&markup);
        let text = all.iter().find(|it| it.has_class("result")).expect("a result").words();
        let content = assessment();
        for fact in [&content.caution, &content.origin, &content.band_names, &content.targets_why] {
            let value = fact.value().expect("it is known");
            assert!(text.contains(value.split_whitespace().collect::<Vec<_>>().join(" ").as_str()));
        }
        assert!(text.contains(program::GUIDE), "{name}");
        assert!(with(&all, "contact").next().is_some(), "{name}");
        for source in &content.sources {
            let is_listed = with(&all, "sources__item").any(|it| it.text.contains(&source.title));
            assert!(is_listed, "{name}: {}", source.title);
        }
    }
}

#[test]
fn a_mark_of_the_self_check_has_the_year_of_its_source() {
    let all = drawn(&FULL, &Answer::Absent);
    let marks: Vec<_> = with(&all, "mark__year").map(|it| it.text.clone()).collect();
    // The caution is of 2006, and the names of the bands are of 2015.
    assert!(marks.contains(&"’06".to_owned()) && marks.contains(&"’15".to_owned()), "{marks:?}");
}

#[test]
fn ids_are_unique_and_no_style_stands_in_an_attribute() {
    for (name, markup) in every() {
        let all = elements(&markup);
        let mut ids: Vec<_> = all.iter().filter_map(|it| it.attribute("id")).collect();
        let count = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), count, "{name}");
        assert!(all.iter().all(|it| it.attribute("style").is_none()), "{name}");
    }
}

#[test]
fn no_result_ranks_or_blames() {
    let never = ["quiz", "pass", "fail", "score", "rank", "norm", "weak", "deficient", "percent"];
    for (name, markup) in every() {
        let all = elements(&markup);
        let own = |it: &&Element| it.name.is_empty() && !is_within(&all, it, "sources");
        for text in all.iter().filter(own) {
            let lower = text.text.to_lowercase();
            let mut said = lower.split(|it: char| !it.is_alphanumeric());
            assert!(!said.any(|it| never.contains(&it)), "{name}: {}", text.text);
        }
    }
}

#[test]
fn what_is_open_has_a_door() {
    let door = |signs: &[&str]| {
        let all = drawn(signs, &Answer::Absent);
        all.iter().find(|it| it.has_class("door__words")).map(Element::words)
    };
    assert_eq!(door(&FULL), None);
    assert_eq!(door(&OPEN).as_deref(), Some("Answer the ten open questions"));
    let mut one_left = levels(&FULL);
    one_left.set(1, Some(Level::NotSure));
    let all = elements(&page(&Scope::All, &one_left, None, &Answer::Absent));
    let door = with(&all, "door__words").next().expect("a door");
    assert_eq!(door.words(), "Answer the open question");
}
