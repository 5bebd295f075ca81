//! Requests that no app sends: whatever comes, it answers.

use crate::{
    asked::{Asked, all},
    given::{catalog, link, samples},
    person::CATALOG,
};
use docent::{domain::link::Link, more::More, route, state::Pairs};
use proptest::{collection::vec, option, prelude::*, sample::select};

const KEYS: [&str; 16] = [
    "answers",
    "others",
    "waiting",
    "today",
    "root",
    "origin",
    "path",
    "form",
    "name",
    "value",
    "submitted",
    "query",
    "profession",
    "degree",
    "shortlist",
    "",
];

const KEYS_OF_ANSWERS: [&str; 9] =
    ["answers", "others", "place", "undo", "redo", "status", "above", "panel", "earlier"];

const VALUES: [&str; 39] = [
    "",
    "1",
    "?",
    "-",
    "keep-bar",
    "keep-place",
    "keep-earlier",
    "keep-stored",
    "keep-idle",
    "keep-parts",
    "keep-copy",
    "keep-close",
    "keep-bring",
    "keep-incoming",
    "undo",
    "redo",
    "panel",
    "erase",
    "replace",
    "as-copy",
    "copy-original",
    "go-on",
    "add",
    "leave",
    "take",
    "take-all",
    "leave-all",
    "item=t1&item=n2&item=c3",
    "1.CHMB0oAFZgEC1VgLgw",
    "take-up",
    "discard",
    "tab",
    "nowhere",
    "device",
    "file",
    "part=notes",
    "text=33W4A",
    "2026-02-30",
    "degree=x&remove=9&years=999",
];

fn value() -> BoxedStrategy<String> {
    let nested = vec((select(&KEYS[..]), select(&VALUES[..])), 0..4).prop_map(|all| {
        let all: Vec<_> =
            all.into_iter().map(|(key, it)| (key.to_owned(), it.to_owned())).collect();
        route::query(&all)
    });
    prop_oneof![
        4 => select(&VALUES[..]).prop_map(str::to_owned),
        1 => nested,
        1 => any::<String>(),
    ]
    .boxed()
}

fn request() -> BoxedStrategy<Pairs> {
    let key = prop_oneof![19 => select(&KEYS[..]).prop_map(str::to_owned), 1 => any::<String>()];
    vec((key, value()), 0..8).boxed()
}

fn fragment() -> BoxedStrategy<String> {
    let links = link().prop_map(|it: Link| crate::asked::fragment(&it, catalog()));
    let cut = (links.clone(), any::<proptest::sample::Index>())
        .prop_map(|(it, at)| it[..at.index(it.len())].to_owned());
    prop_oneof![links, cut, any::<String>()].boxed()
}

fn conversation() -> BoxedStrategy<Vec<(Pairs, Option<String>)>> {
    vec((request(), option::weighted(0.2, fragment())), 1..30).boxed()
}

#[test]
fn whatever_is_asked_it_answers() {
    let first = vec![("catalog".into(), CATALOG.into())];
    let mut answered = 0;
    for requests in samples(&conversation(), 40) {
        let mut more = More::default();
        assert!(!more.answer(first.clone(), None).is_empty());
        for (request, fragment) in requests {
            let is_waiting = request.iter().any(|it| it.0 == "waiting");
            let answer = more.answer(request.clone(), fragment.as_deref());
            if is_waiting {
                assert!(answer.is_empty(), "{request:?}");
                continue;
            }
            let keys: Vec<String> = answer.into_iter().map(|it| it.0).collect();
            for key in KEYS_OF_ANSWERS {
                assert!(keys.iter().any(|it| it == key), "{key} to {request:?}");
            }
            answered += 1;
        }
    }
    assert!(answered > 300, "{answered}");
}

#[test]
fn without_content_it_says_nothing() {
    let mut more = More::default();
    for (key, value) in [("answers", "profession=nurse"), ("catalog", ""), ("catalog", "{}")] {
        let request = vec![(key.into(), value.into())];
        assert!(more.answer(request, Some("s=1.x")).is_empty(), "{key} {value}");
    }
    assert!(more.answer(Pairs::new(), Some("s=1.x")).is_empty());
    // Content that is refused does not help, and does no harm to what follows.
    let first = vec![("catalog".into(), CATALOG.into())];
    assert!(!more.answer(first, None).is_empty());
}

#[test]
fn a_form_that_is_not_there_changes_nothing() {
    let mut asked = Asked::with(&all());
    let before = asked.answers.clone();
    for (form, value) in [
        ("keep-incoming", "replace"),
        ("keep-incoming", "take-all"),
        ("keep-earlier", "take-up"),
        ("keep-earlier", "discard"),
        ("keep-stored", "docent:/"),
        ("keep-idle", ""),
        ("keep-bar", "redo"),
        ("keep-bar", ""),
        ("keep-nothing", "erase"),
        ("", "erase"),
    ] {
        asked.chooses(form, value);
        assert_eq!(asked.answers, before, "{form} {value}");
        assert_eq!(asked.copied(), "", "{form} {value}");
        assert_eq!(asked.of("erased"), "", "{form} {value}");
    }
}
