//! The whole app as a loop without a browser: a view is drawn from the model,
//! a person enters something into it, the model changes, and the next view
//! follows from that.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test stops at what it did not expect"
)]

#[path = "model/content.rs"]
mod content_files;
#[path = "generated/catalog.rs"]
mod generated;
#[path = "model/person.rs"]
mod person;
#[path = "model/policy.rs"]
mod policy;
#[path = "model/typed.rs"]
mod typed;

use docent::{
    browser::form::Entered,
    content,
    domain::{
        answers::{Answer, Answers},
        entry::{Standing, entry},
        explorer::{Facet, ListQuery, MOST_COMPARED, PAGE, results},
        id::{ProgramId, StageId},
    },
    route::{Route, pairs},
    state::{Command, History, Paper},
    words::{explorer as words, home, report},
};
use generated::Even;
use person::{CATALOG, Person, catalog};

/// The programs of the list as it is drawn, by their ids.
fn rows(person: &Person) -> Vec<String> {
    let tags = person.markup();
    let rows = person::tags(&tags).into_iter().map(|(tag, _)| tag);
    let rows = rows.filter(|it| it.starts_with("li class=\"program-row\""));
    let id = |tag: &str| person::attribute(tag, "id").expect("a row has an id");
    rows.map(|tag| id(tag).strip_prefix("program-").expect("of a program").to_owned()).collect()
}

/// The rows that the model's query leaves, worked out beside the view.
fn wanted(person: &Person) -> Vec<String> {
    let model = &person.model;
    let query = ListQuery::from_pairs(&model.query);
    let found = results(&model.index, &query, &model.personal).found;
    let programs = &model.catalog.document.programs;
    found.iter().take(query.shown).map(|at| programs[*at].id.to_string()).collect()
}

/// The number beside a value of a facet.
fn count(person: &Person, facet: Facet, word: &str) -> usize {
    let markup = person.markup();
    let box_of = format!("name=\"{}\" value=\"{word}\"", facet.as_str());
    let (_, rest) = markup.split_once(&box_of).unwrap_or_else(|| panic!("{box_of}"));
    let (_, rest) = rest.split_once("facet__count\">").expect("it has a count");
    rest.split('<').next().and_then(|it| it.parse().ok()).expect("a number")
}

fn pair(name: &str, value: &str) -> (String, String) {
    (name.to_owned(), value.to_owned())
}

fn write(history: History) -> Command {
    Command::WriteQuery(history)
}

#[test]
fn typing_narrows_the_list_and_enters_the_history_once() {
    let mut person = Person::at("/programs");
    assert_eq!(rows(&person).len(), catalog().programs.len());
    for (text, history) in [
        ("d", History::PushAtRest),
        ("du", History::ReplaceAtRest),
        ("dundee ", History::ReplaceAtRest),
    ] {
        let commands = person.types("list", "q", text);
        assert_eq!(commands[0], write(history), "{text}");
        assert_eq!(person.model.query, [pair("q", text)]);
        assert_eq!(rows(&person), wanted(&person));
        let n_rows = rows(&person).len();
        let said = words::shown(n_rows, catalog().programs.len());
        assert!(matches!(&commands[1], Command::Say(it) if it.starts_with(&said)), "{commands:?}");
        assert_eq!(person.control("list", "q", None).value, text, "what was typed stays");
    }
    assert_eq!(rows(&person), ["dundee-mmed"]);
    person.types("list", "q", "no such program");
    assert!(rows(&person).is_empty() && person.markup().contains(words::NO_MATCH));
    person.types("list", "q", "");
    assert_eq!((person.model.query.len(), rows(&person).len()), (0, catalog().programs.len()));
}

#[test]
fn a_facet_leaves_as_many_as_it_said() {
    let mut person = Person::at("/programs?q=education");
    let values = person.model.index.values.clone();
    for value in &values {
        let (facet, word) = (value.facet, value.word.as_str());
        let said = count(&person, facet, word);
        let commands = person.checks("list", facet.as_str(), word);
        assert_eq!(commands[0], write(History::Push));
        assert!(person.model.query.contains(&pair(facet.as_str(), word)));
        assert_eq!((rows(&person).len(), rows(&person)), (said, wanted(&person)), "{word}");
        assert!(person.control("list", facet.as_str(), Some(word)).is_checked, "{word}");
        person.checks("list", facet.as_str(), word);
        assert_eq!(person.model.query, [pair("q", "education")]);
    }
    // An order is an entry of the history too, once the choice rests.
    assert_eq!(person.chooses("list", "sort", "time")[0], write(History::PushAtRest));
    assert_eq!(person.model.query, [pair("q", "education"), pair("sort", "time")]);
    assert_eq!(rows(&person), wanted(&person));
}

#[test]
fn more_programs_are_shown_from_the_first_new_one_on() {
    let many = generated::catalog(CATALOG, 2 * PAGE + 20);
    let mut person = Person::with(content::read(&many).expect("it is accepted"), "/programs");
    for (shown, is_all) in [(PAGE, false), (2 * PAGE, false), (2 * PAGE + 20, true)] {
        assert_eq!(rows(&person).len(), shown);
        assert_eq!(rows(&person), wanted(&person));
        assert_eq!(person.markup().contains(words::SHOW_MORE), !is_all);
        if !is_all {
            let commands = person.presses("list", "show");
            assert_eq!(commands[0], write(History::Replace));
            let first = u32::try_from(shown).expect("a small number");
            assert_eq!(commands[1], Command::FocusOneOf(".program-row__link", first));
        }
    }
}

#[test]
fn the_shortlist_is_an_answer_and_no_part_of_the_address() {
    let mut person = Person::at("/programs");
    let id = "maastricht-mhpe";
    let said = |programs| [Command::Say(words::shortlisted(programs))];
    assert_eq!(person.checks("shortlist", "keep", id), said(1));
    assert_eq!(person.model.answers.shortlist, [ProgramId::new(id)]);
    assert!(person.control("shortlist", "keep", Some(id)).is_checked);
    assert_eq!((count(&person, Facet::Shortlist, "yes"), person.model.query.len()), (1, 0));
    person.checks("list", "kept", "yes");
    assert_eq!(rows(&person), [id]);
    assert_eq!(person.checks("shortlist", "keep", id)[..1], said(0));
    assert!(person.markup().contains(words::NO_SHORTLIST));
    assert!(rows(&person).is_empty() && person.model.answers.shortlist.is_empty());
}

#[test]
fn answers_change_the_standings_of_the_list_and_of_the_page() {
    let mut person = Person::at("/programs");
    let form = "answers";
    let n_programs = catalog().programs.len();
    assert_eq!(count(&person, Facet::Standing, Standing::Ask.as_str()), n_programs);
    let commands = person.presses(form, "add");
    assert_eq!(commands[0], Command::Focus("degree-0".into()));
    person.chooses(form, "degree", "bachelor-other");
    person.chooses(form, "degree-country", "united-states");
    person.chooses(form, "license", "-");
    person.chooses(form, "years", "0");
    let commands = person.chooses(form, "letter", "n");
    assert!(matches!(commands.as_slice(), [Command::Say(_)]), "{commands:?}");
    assert!(person.model.query.is_empty(), "answers never stand in the address");
    let mut seen = Vec::new();
    for standing in Standing::ALL {
        let of = |it: &&_| entry(it, &person.model.answers, Some(2026)).standing == *standing;
        let catalog = catalog();
        let n_wanted = catalog.programs.iter().filter(of).count();
        assert_eq!(count(&person, Facet::Standing, standing.as_str()), n_wanted, "{standing:?}");
        seen.push(n_wanted);
    }
    assert!(seen.iter().filter(|it| **it > 0).count() > 1, "they differ: {seen:?}");
    // The same answers stand on a program's page, and can be changed there.
    person.go("/programs/johns-hopkins-mehp");
    assert_eq!(person.control(form, "degree", None).value, "bachelor-other");
    let commands = person.chooses(form, "degree", "master-health");
    let said = commands.last();
    assert!(matches!(said, Some(Command::Say(it)) if it.starts_with("Met. ")), "{commands:?}");
    assert_eq!(person.presses(form, "remove")[0], Command::Focus("add-degree".into()));
    assert_eq!(person.model.answers.degrees, Answer::Absent);
    person.chooses(form, "degrees", "-");
    assert_eq!(person.model.answers.degrees, Answer::Given(Vec::new()));
}

#[test]
fn programs_to_compare_travel_in_the_address() {
    let mut person = Person::at("/programs");
    let ids: Vec<String> = catalog().programs.iter().map(|it| it.id.to_string()).collect();
    for (index, id) in ids.iter().take(MOST_COMPARED).enumerate() {
        assert!(!person.markup().contains(words::FOUR_CHOSEN), "there is room for {id}");
        let said = Command::Say(words::compared(index + 1));
        assert_eq!(person.checks("list", "compare", id), [write(History::Replace), said]);
        let chosen = ids.iter().take(index + 1).map(|it| pair("compare", it));
        let chosen: Vec<_> = chosen.collect();
        assert_eq!(person.model.query, chosen, "in the order of choosing");
    }
    assert!(person.markup().contains(words::FULL) && person.markup().contains(words::FOUR_CHOSEN));
    let chosen = person.model.query.clone();
    for id in &ids {
        let control = person.control("list", "compare", Some(id));
        let is_chosen = ids.iter().take(MOST_COMPARED).any(|it| it == id);
        assert_eq!((control.is_checked, control.is_open), (is_chosen, is_chosen), "{id}");
    }
    person.checks("list", "compare", &ids[MOST_COMPARED]);
    assert_eq!(person.model.query, chosen, "a fifth changes nothing");
    // A search hides them, and keeps them chosen.
    person.types("list", "q", "quilting");
    assert_eq!(ListQuery::from_pairs(&person.model.query).compared.len(), MOST_COMPARED);
    let markup = person.markup();
    let mut hrefs =
        person::tags(&markup).into_iter().filter_map(|it| person::attribute(it.0, "href"));
    let href = hrefs.find(|it| it.starts_with("/a/b/compare")).expect("a way to the comparison");
    person.go(href.trim_start_matches("/a/b"));
    assert_eq!(person.model.route, Some(Route::Compare));
    let all: Vec<_> = ids.iter().take(MOST_COMPARED).map(|it| pair("p", it)).collect();
    assert_eq!(person.model.query, all);
}

#[test]
fn a_study_plan_and_a_report_do_not_disturb_each_other() {
    let mut person = Person::at("/programs/johns-hopkins-mehp");
    let form = "report-johns-hopkins-mehp";
    let given = person.control(form, "report", None).value;
    assert!(given.contains("https://school.example/a/b/programs/johns-hopkins-mehp"), "{given}");
    assert_eq!(person.types(form, "report", "The credits\nare 36."), []);
    let commands = person.chooses("plan", "years", "4");
    assert!(
        matches!(commands.as_slice(), [Command::WriteQuery(History::Replace), Command::Say(result)]
            if result.contains("4\u{a0}years") || result.contains("4 years")),
        "{commands:?}"
    );
    assert_eq!(person.model.query, [pair("years", "4")]);
    assert_eq!(person.control("plan", "years", None).value, "4");
    assert_eq!(person.control(form, "report", None).value, "The credits\nare 36.");
    assert!(!person.markup().contains(report::COPIED));
    let copied = person.presses(form, "");
    assert_eq!(copied, [Command::Copy("The credits\nare 36.".to_owned())]);
    assert!(!person.markup().contains(report::COPIED), "nobody has said so");
    for (is_copied, said) in [(true, report::COPIED), (false, report::NOT_COPIED)] {
        person.model.is_copied = Some(is_copied);
        assert!(person.markup().contains(said));
    }
    person.types(form, "report", "Another");
    assert!(!person.markup().contains(report::COPIED), "what is copied is not this text");
    person.go("/programs/maastricht-mhpe");
    assert!(person.control("report-maastricht-mhpe", "report", None).value.contains("Program: "));
    for (form, paper) in [("print-plan", Paper::Plan), ("print", Paper::Page)] {
        person.go("/programs/johns-hopkins-mehp");
        assert_eq!(person.presses(form, ""), [Command::Print]);
        assert_eq!(person.model.paper, paper);
    }
}

#[test]
fn the_first_page_asks_and_then_says() {
    let mut person = Person::at("/");
    let form = "questions";
    let offered = |person: &Person, name: &str| {
        person.control(form, name, None).choices.into_iter().find(|it| !it.is_empty()).unwrap()
    };
    for name in ["profession", "stage", "teaching"] {
        assert!(person.markup().contains(home::THREE_ANSWERS), "before {name}");
        let value = offered(&person, name);
        let commands = person.chooses(form, name, &value);
        assert_eq!(person.control(form, name, None).value, value);
        match commands.as_slice() {
            [] => assert!(!person.model.answers.is_complete(), "after {name}"),
            [Command::Say(said)] => {
                assert!(person.model.answers.is_complete(), "after {name}");
                assert!(said.starts_with("I am a") && said.ends_with(home::ANNOUNCE), "{said}");
            }
            _ => panic!("{commands:?}"),
        }
    }
    assert!(person.model.answers.is_complete());
    let commands = person.presses(form, "");
    assert_eq!(commands, [Command::Replace(Route::Home), Command::FocusHeading]);
    assert!(person.markup().contains("answers-sentence") && person.own_controls().is_empty());
    // A link in the sentence opens its question again, with the answers in it.
    assert_eq!(person.go("/?change=stage"), [Command::Focus("stage".into())]);
    let commands = person.chooses(form, "stage", "?");
    assert!(
        matches!(commands.as_slice(), [Command::Say(said)] if said.contains("not sure of my stage")),
        "{commands:?}"
    );
    assert_eq!(person.model.answers.stage, Answer::NotSure);
    person.presses(form, "");
    assert!(person.model.query.is_empty() && person.own_controls().is_empty());
    // Whoever comes back is not asked again; whoever takes an answer back is.
    person.go("/programs");
    assert_eq!(person.go("/"), [Command::FocusHeading]);
    assert!(person.own_controls().is_empty());
    person.model.answers =
        Answers { stage: Answer::Given(StageId::new("late")), ..Answers::default() };
    person.go("/programs");
    person.go("/");
    assert_eq!(person.control(form, "stage", None).value, "late");
}

#[test]
fn what_no_form_of_the_view_sends_changes_nothing() {
    let own: [(&str, &[&str]); 3] =
        [("/", &["questions"]), ("/programs", &["list", "shortlist"]), ("/nowhere", &[])];
    for (address, own) in own {
        let mut person = Person::at(address);
        let before = person.markup();
        for form in ["", "questions", "list", "shortlist", "plan", "nothing"] {
            let entered = Entered {
                form: form.into(),
                name: "nothing".into(),
                value: "nothing".into(),
                is_checked: false,
                is_submitted: true,
                is_typing: false,
                query: "nothing=nothing".into(),
            };
            if !own.contains(&form) {
                assert_eq!(person.enters(&entered), [], "{form} at {address}");
            }
        }
        assert_eq!(person.markup(), before, "{address}");
    }
}

#[test]
fn a_list_of_any_query_would_send_that_query() {
    let mut even = Even::new(11);
    let mut person = Person::at("/programs");
    let values = person.model.index.values.clone();
    let ids: Vec<String> = catalog().programs.iter().map(|it| it.id.to_string()).collect();
    for step in 0..80 {
        match even.below(5) {
            0 => {
                let text = *even.of(&["", "m", "master", "medic", "thesis"]);
                person.types("list", "q", text);
            }
            1 => {
                let order = person.control("list", "sort", None).choices;
                person.chooses("list", "sort", even.of(&order).as_str());
            }
            2 if !rows(&person).is_empty() => {
                let shown = rows(&person);
                let id = even.of(&shown);
                person.checks("list", "compare", id.as_str());
            }
            3 => person.model.answers.shortlist = vec![ProgramId::new(even.of(&ids).as_str())],
            _ => {
                let value = even.of(&values);
                person.checks("list", value.facet.as_str(), &value.word);
            }
        }
        let mut wanted = person.model.query.clone();
        // The order of names is that of the form, which has what is in sight.
        let mut sent = ListQuery::from_pairs(&person.fields("list")).pairs();
        let seen = rows(&person);
        wanted.retain(|(name, value)| name != "compare" || seen.contains(value));
        wanted.sort();
        sent.sort();
        assert_eq!(sent, wanted, "step {step}");
        assert_eq!(rows(&person), self::wanted(&person), "step {step}");
        assert_eq!(pairs(&docent::route::query(&person.model.query)), person.model.query);
    }
}
