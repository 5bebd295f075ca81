//! Nothing that a person types, and nothing that an address says, becomes
//! markup, or looks to the policy of `src/markup.js` as if it could.

use crate::{
    person::{Person, attribute, catalog, plain, shipped, tags},
    policy::{POLICY, refused},
};
use docent::{
    domain::{
        answers::{Answer, Answers, Degree, License},
        explorer::Facet,
        id::{CountryId, ProfessionId, ProgramId, StageId, TeachingId},
    },
    pages,
    route::{Route, query},
    state::Command,
};

const SCRIPT: &str = include_str!("../../src/markup.js");

const NASTY: [&str; 8] = [
    "<script>alert(1)</script>",
    "x onclick=alert(1)",
    "\" autofocus onfocus=\"alert(1)",
    "\u{a0}ONERROR \t= 1",
    "JavaScript:alert(1)",
    "</textarea><img src=x onerror=alert(1)>",
    "one = two & three",
    "</form><form id=list>",
];

/// The shape of some markup: its tags without their values and texts.
fn shape(markup: &str) -> Vec<String> {
    let names = |tag: &str| {
        let parts = tag.split('"').step_by(2);
        parts.collect::<String>()
    };
    tags(markup).into_iter().map(|(tag, _)| names(tag)).collect()
}

/// The markup is what it is with harmless words, and the policy lets it pass.
fn check(name: &str, person: &Person) {
    let markup = person.markup();
    assert_eq!(refused(&markup), None, "{name}");
    let known = ["script", "img", "iframe", "style"];
    for (tag, _) in tags(&markup) {
        assert!(!known.iter().any(|it| tag.starts_with(it)), "{name}: <{tag}>");
        let names = tag.split('"').step_by(2).collect::<String>();
        assert!(!names.contains(" on") && !names.contains(" autofocus"), "{name}: <{tag}>");
    }
}

fn pair(name: &str, value: &str) -> (String, String) {
    (name.to_owned(), value.to_owned())
}

#[test]
fn the_policy_is_the_one_that_is_tested_here() {
    assert!(SCRIPT.contains(POLICY), "src/markup.js refuses something else now");
    for markup in NASTY.iter().take(6) {
        assert!(refused(markup).is_some(), "{markup}");
    }
    for markup in ["<p>on = 1</p>", "<p class=\"x\" on>", "<a one-two=1>", "scripts", ""] {
        assert_eq!(refused(markup), None, "{markup}");
    }
}

#[test]
fn every_view_of_the_shipped_content_is_let_through() {
    let mut person = Person::at("/");
    let mut paths = vec!["/", "/?change=stage", "/programs", "/compare", "/quiz", "/method"]
        .into_iter()
        .map(str::to_owned)
        .collect::<Vec<_>>();
    paths.extend(["/careers", "/privacy", "/accessibility", "/nowhere"].map(str::to_owned));
    let ids: Vec<ProgramId> = catalog().programs.into_iter().map(|it| it.id).collect();
    paths.extend(ids.iter().map(|it| Route::Program(it.clone()).path()));
    for four in ids.chunks(4) {
        let chosen: Vec<_> = four.iter().map(|it| pair("p", it.as_str())).collect();
        paths.push(format!("/compare?{}", query(&chosen)));
    }
    let content = shipped();
    for path in paths {
        person.go(&path);
        person.model.tool.view = docent::published(&person.model, &content).into_string();
        check(&path, &person);
    }
}

#[test]
fn what_is_searched_for_is_shown_as_it_was_typed_and_nothing_more() {
    let shown = |text: &str| {
        let mut person = Person::at("/programs");
        let commands = person.types("list", "q", text);
        assert_eq!(person.control("list", "q", None).value, text);
        check(text, &person);
        let said = commands.into_iter().find_map(|it| match it {
            Command::Say(sentence) => Some(sentence),
            _ => None,
        });
        assert_eq!(person.model.said, said.expect("it is said"));
        assert!(person.model.said.contains(text.trim()), "{}", person.model.said);
        assert!(plain(&person.markup().replace("&#39;", "'")).contains(text.trim()));
        shape(&person.markup())
    };
    for text in NASTY {
        assert_eq!(shown(text), shown("nothing has these words"), "{text}");
    }
}

#[test]
fn an_address_says_what_it_likes_and_nothing_becomes_of_it() {
    let id = "johns-hopkins-mehp";
    for text in NASTY {
        let mut all: Vec<_> = Facet::ALL.iter().map(|it| pair(it.as_str(), text)).collect();
        let names = ["q", "sort", "show", "shown", "compare", "p", "change", "years", "start"];
        all.extend(names.map(|name| pair(name, text)));
        all.extend([pair("p", id), pair("compare", id), pair(text, text)]);
        let one: Vec<Vec<_>> = all.iter().map(|it| vec![it.clone()]).collect();
        for pairs in one.iter().chain([&all]) {
            let search = query(pairs);
            let own = ["/", "/programs", "/compare", "/programs/johns-hopkins-mehp", "/method"];
            for path in own {
                let address = format!("{path}?{search}");
                check(&address, &Person::at(&address));
            }
        }
        let mut person = Person::at("/");
        for path in [format!("/programs/{text}"), format!("/{text}")] {
            person.go(&path);
            check(&path, &person);
            let title = pages::heading(&person.model);
            assert!(!title.contains(text), "{title}");
        }
    }
}

#[test]
fn a_report_keeps_what_was_typed() {
    let form = "report-johns-hopkins-mehp";
    for inbox in [None, Some("desk@school.example".to_owned())] {
        let mut catalog = catalog();
        catalog.institution.contact.clone_from(&inbox);
        for text in NASTY {
            let mut person = Person::with(catalog.clone(), "/programs/johns-hopkins-mehp");
            person.types(form, "report", text);
            assert_eq!(person.control(form, "report", None).value, text);
            check(text, &person);
            let markup = person.markup();
            let hrefs = tags(&markup).into_iter().filter_map(|it| attribute(it.0, "href"));
            let mails = hrefs.filter(|it| it.contains("&body=")).count();
            assert_eq!(mails, usize::from(inbox.is_some()));
        }
    }
}

#[test]
fn answers_that_no_form_offers_are_shown_as_text() {
    for text in NASTY {
        let country = || Answer::Given(CountryId::new(text));
        let degree = Degree { country: country(), ..Degree::default() };
        let answers = Answers {
            profession: Answer::Given(ProfessionId::new(text)),
            stage: Answer::Given(StageId::new(text)),
            teaching: Answer::Given(TeachingId::new(text)),
            country: country(),
            degrees: Answer::Given(vec![degree]),
            licenses: Answer::Given(vec![License { country: country(), ..License::default() }]),
            teaching_years: Answer::Given(200),
            employer_letter: Answer::Given(true),
            shortlist: vec![ProgramId::new(text)],
            ..Answers::default()
        };
        for path in ["/", "/?change=stage", "/programs", "/programs/johns-hopkins-mehp"] {
            let mut person = Person::at("/programs");
            person.model.answers = answers.clone();
            person.go(path);
            check(path, &person);
            if path == "/programs" {
                assert_eq!(person.control("answers", "country", None).value, text);
            }
        }
    }
}
