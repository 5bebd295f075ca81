//! Choosing programs to compare, as a person does: what stands in the address, and what is
//! added by the button.

use super::{CATALOG, catalog};
use docent::{
    browser::form::Entered,
    domain::calendar::Day,
    pages::compare::Compare,
    route::{Root, pairs, query},
    state::{Command, History},
    tool::{Held, Tool as _, Visit},
    words::{compare as words, figures, programs},
};

/// A list control that `select` is part of, with the value that is selected.
fn selected(view: &str) -> &str {
    let list = view.split_once("id=\"compare-add\"").expect("the list").1;
    let list = list.split_once("</select>").expect("its end").0;
    let chosen = list.split("<option ").find(|it| it.contains(" selected")).expect("a choice");
    chosen.split_once("value=\"").expect("a value").1.split('"').next().expect("it")
}

fn entered(visit: &Visit, value: &str, is_submitted: bool) -> Entered {
    let mut fields = visit.query.clone();
    fields.push(("p".into(), value.into()));
    Entered {
        form: "compare".into(),
        name: "p".into(),
        value: if is_submitted { String::new() } else { value.into() },
        is_checked: false,
        is_submitted,
        is_typing: false,
        query: query(&fields),
    }
}

#[test]
fn the_arrow_keys_choose_on_their_way_and_the_button_adds() {
    let catalog = catalog();
    let ids: Vec<String> = catalog.programs.iter().map(|it| it.id.to_string()).collect();
    let mut compare = Compare::new(&catalog);
    let mut visit = Visit::new(catalog);
    visit.root = Root::new("/a/b/");
    visit.query = pairs(&format!("p={}", ids[0]));
    for id in [&ids[3], &ids[4]] {
        let choice = entered(&visit, id, false);
        assert_eq!(compare.entered(&mut visit, &choice), []);
        assert_eq!(visit.query, pairs(&format!("p={}", ids[0])));
        let view = compare.view(&visit).into_string();
        assert!(!view.contains("compare__table"));
        assert_eq!(selected(&view), id);
    }
    let added = entered(&visit, &ids[4], true);
    let commands = compare.entered(&mut visit, &added);
    let said = Command::Say(words::heading(2));
    assert_eq!(commands, [Command::WriteQuery(History::Push), said]);
    assert_eq!(visit.query, pairs(&format!("p={}&p={}", ids[0], ids[4])));
    let view = compare.view(&visit).into_string();
    assert!(view.contains("compare__table"));
    assert_eq!(selected(&view), "", "the next one is to choose");
    // A form of something else is not heard.
    let other = Entered { form: "print".into(), ..entered(&visit, &ids[1], true) };
    assert_eq!(compare.entered(&mut visit, &other), []);
}

#[test]
fn a_program_that_may_have_closed_since_says_so_among_the_choices() {
    let mut visit = Visit::new(catalog());
    let compare = Compare::new(&visit.catalog);
    let seen = |visit: &Visit| {
        let view = compare.view(visit).into_string();
        let said = |it: &&str| {
            (2000..2030).any(|year| it.contains(&figures::inside(&programs::last_seen(year))))
        };
        view.split("<option ").filter(said).count()
    };
    visit.today = Day::new(2026, 11, 28);
    let now = seen(&visit);
    visit.today = Day::new(2040, 1, 1);
    let later = seen(&visit);
    assert!(now < later, "{now} now, {later} in 2040");
}

#[test]
fn it_answers_with_the_way_back_to_the_list_as_it_was_left() {
    let mut held = Held::<Compare>::default();
    let request = [
        ("catalog", CATALOG),
        ("root", "/a/b/"),
        ("search", "p=johns-hopkins-mehp&p=maastricht-mhpe"),
        ("list", "q=education"),
        ("today", "2026-11-28"),
    ];
    let request = request.map(|(key, value)| (key.to_owned(), value.to_owned()));
    let answer = held.answer(request.to_vec());
    let told = |key: &str| answer.iter().find(|it| it.0 == key).map(|it| it.1.clone());
    let view = told("view").expect("a view");
    assert!(view.contains("href=\"/a/b/programs?q=education\""), "{view}");
    assert!(view.contains(&words::heading(2)));
    assert_eq!(told("changed"), None);
    assert_eq!(told("heading").as_deref(), Some("Compare"));
}
