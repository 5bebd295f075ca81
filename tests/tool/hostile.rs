//! Requests that no app sends: whatever comes, it answers, and what it draws is let
//! through.

use crate::{
    asked::{ASSESSMENT, Asked},
    elements::elements,
    given::{link, samples},
    person::CATALOG,
    policy::refused,
    views::{SEARCHES, rich},
};
use docent::{
    components::exchange, domain::link::Link, pages::self_check::SelfCheck, state::Pairs,
    tool::Held,
};
use proptest::{collection::vec, prelude::*, sample::select};

const KEYS: [&str; 18] = [
    "catalog",
    "file",
    "root",
    "frame",
    "origin",
    "today",
    "now",
    "random",
    "search",
    "answers",
    "others",
    "copied",
    "form",
    "name",
    "value",
    "submitted",
    "query",
    "",
];

const VALUES: [&str; 40] = [
    "",
    "1",
    "0",
    "-1",
    "4294967295",
    "99999999999999999999",
    "?",
    "{}",
    "item-1",
    "item-36",
    "item-65536",
    "self-check-role",
    "self-check-with",
    "self-check-ask",
    "self-check-copy-1",
    "self-check-drop",
    "self-check-drop-1",
    "self-check-sent",
    "self-check-group",
    "level=expert",
    "level=not-sure",
    "target=education-director",
    "target=%3Cb%3E",
    "beside=then",
    "copy=1",
    "copy=ratings",
    "copy=-1",
    "drop=before",
    "drop=1",
    "codes=33W4A",
    "codes=%0A%0A.%0A%3D",
    "2026-11-26",
    "2026-02-30",
    "9999-12-31",
    "scope=all&at=18446744073709551615",
    "scope=all&at=result&beside=%3Cscript%3E",
    "whose=colleague&at=result",
    "whose=before&at=review&page=all",
    "beside=x+onclick%3Dalert(1)&scope=all&at=result",
    "scope=javascript:alert(1)",
];

fn value() -> BoxedStrategy<String> {
    let others = link().prop_map(|it: Link| it.text(crate::given::catalog()));
    prop_oneof![
        6 => select(&VALUES[..]).prop_map(str::to_owned),
        3 => select(&SEARCHES[..]).prop_map(str::to_owned),
        1 => others,
        1 => any::<String>(),
    ]
    .boxed()
}

fn request() -> BoxedStrategy<Pairs> {
    let key = prop_oneof![19 => select(&KEYS[..]).prop_map(str::to_owned), 1 => any::<String>()];
    vec((key, value()), 0..9).boxed()
}

#[test]
fn whatever_is_asked_it_answers() {
    let others = exchange::others(&rich(), crate::given::catalog());
    let first = [("catalog", CATALOG), ("file", ASSESSMENT)];
    let first = first.map(|(key, it)| (key.to_owned(), it.to_owned())).to_vec();
    let with_all = ("others".to_owned(), others);
    let mut answered = 0;
    for (at, requests) in samples(&vec(request(), 1..40).boxed(), 40).into_iter().enumerate() {
        let mut held = Held::<SelfCheck>::default();
        assert!(!held.answer(first.clone()).is_empty());
        for mut request in requests {
            // Every other time with all that can be known.
            request.extend((at % 2 == 0).then(|| with_all.clone()));
            let answer = held.answer(request.clone());
            let of = |key: &str| answer.iter().find(|it| it.0 == key).map(|it| it.1.as_str());
            if of("refused").is_some() {
                continue;
            }
            for key in ["answers", "others", "heading", "view"] {
                assert!(of(key).is_some(), "{key} to {request:?}");
            }
            let view = of("view").unwrap_or_default();
            // The root is the site’s own; one with a scheme in it is refused wherever it
            // stands in an address, and nobody could enter it.
            let is_root = |it: &(String, String)| it.0 == "root" && it.1.contains("javascript");
            if !request.iter().any(is_root) {
                assert_eq!(refused(view), None, "{request:?}");
            }
            for element in elements(view) {
                assert_ne!(element.name, "script", "{request:?}");
                assert_eq!(element.attribute("onclick"), None, "{request:?}");
            }
            answered += 1;
        }
    }
    assert!(answered > 300, "{answered}");
}

#[test]
fn a_form_that_is_not_there_changes_nothing() {
    let mut asked = Asked::new();
    asked.knows(&rich());
    asked.goes("scope=all");
    let before = asked.everything();
    for (form, query) in [
        ("self-check-drop", "drop=77"),
        ("self-check-drop-1", ""),
        ("self-check-ask", ""),
        ("self-check-copy-1", "copy=x"),
        ("self-check-group", "codes=hello"),
        ("self-check-nothing", "level=expert"),
        ("tool-again", ""),
        ("", "level=expert"),
        ("print", ""),
    ] {
        asked.ask(&[("form", form), ("query", query), ("submitted", "1")]);
        assert_eq!(asked.everything(), before, "{form} {query}");
        assert!(!asked.says("go"), "{form} {query}");
    }
}

#[test]
fn what_is_passed_through_is_not_lost_where_it_cannot_be_read() {
    let mut held = Held::<SelfCheck>::default();
    let pairs = |others: &str| {
        let all = [("catalog", CATALOG), ("file", ASSESSMENT), ("others", others)];
        all.map(|(key, it)| (key.to_owned(), it.to_owned())).to_vec()
    };
    for others in ["1.x", "hello", "2.CHMB0oAFZgEC1VgLgw"] {
        let answer = held.answer(pairs(others));
        let changed = answer.iter().any(|it| it.0 == "changed");
        assert!(!changed, "nothing is to be kept in the place of what a newer app wrote");
    }
}
