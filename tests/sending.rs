//! What goes to an advisor, and what is known of it, without a browser and a server.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test stops at what it did not expect"
)]

use docent::{
    domain::{
        calendar::Day,
        sending::{Entry, Letter, Outcome, Place, Sending, State, TRIES, is_reach},
    },
    words::sending::advisor as words,
};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::{cell::Cell, time::Duration};

const TODAY: &str = "2026-11-27";

fn today() -> Option<Day> {
    Day::parse(TODAY)
}

fn letter() -> Letter {
    Letter {
        day: TODAY.into(),
        content: "2026.11.2".into(),
        reach: "jo@school.example".into(),
        link: "https://school.example/#s=1.abc".into(),
        lines: vec![("Profession".into(), "Nurse".into()), ("Notes".into(), "“a \"b\"”".into())],
    }
}

fn begun() -> Sending {
    Sending::begin(letter(), None, || "1".into())
}

/// What is known after these outcomes, and the pauses between.
fn after(sending: &mut Sending, outcomes: &[Outcome]) -> Vec<Option<u64>> {
    let mut pauses = Vec::new();
    for (attempt, outcome) in (1..).zip(outcomes) {
        pauses.push(sending.hear(attempt, *outcome, today()).map(|it| it.as_secs()));
    }
    pauses
}

#[test]
fn a_place_is_an_address_or_a_path_below_the_root() {
    let place = |it| Place::new(it, "https://school.example:81", "/a/b/");
    for (endpoint, address, host) in [
        ("/inbox", "https://school.example:81/a/b/inbox", "school.example:81"),
        ("/x/y?z=1", "https://school.example:81/a/b/x/y?z=1", "school.example:81"),
        ("https://forms.example", "https://forms.example", "forms.example"),
        ("http://127.0.0.1:9/inbox?a", "http://127.0.0.1:9/inbox?a", "127.0.0.1:9"),
    ] {
        let place = place(endpoint).unwrap_or_else(|| panic!("{endpoint}"));
        assert_eq!((&*place.address, &*place.host), (address, host));
    }
    for endpoint in [
        "",
        "/",
        "inbox",
        "//forms.example/inbox",
        "ftp://forms.example/",
        "javascript:alert(1)",
        "https://",
        "https:///inbox",
        "https://school.example@forms.example/",
        "https://school.example\\@forms.example/",
        "https://forms.example/a b",
        "https://förms.example/",
        "/in\nbox",
    ] {
        assert_eq!(place(endpoint), None, "{endpoint}");
    }
}

#[test]
fn an_address_and_a_number_are_ways_to_reach_someone() {
    for text in ["jo@school.example", "+1 410 555 0100", "(030) 123-45", "ext. 55501"] {
        assert!(is_reach(text), "{text}");
    }
    let long = ["a@", &"b".repeat(199)].concat();
    for text in ["", "Jo", "@", "jo@", "@school", "jo @ school", "1234", &long] {
        assert!(!is_reach(text), "{text}");
    }
}

#[test]
fn what_is_read_is_what_is_posted() {
    let letter = letter();
    let body: Value = serde_json::from_str(&letter.body()).expect("it is JSON");
    let want = json!({
        "version": 1,
        "sent": TODAY,
        "content": "2026.11.2",
        "reach": "jo@school.example",
        "link": "https://school.example/#s=1.abc",
        "lines": [["Profession", "Nurse"], ["Notes", "“a \"b\"”"]],
    });
    assert_eq!(body, want);
}

/// Every text somewhere in a value.
fn texts(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) => found.push(text.clone()),
        Value::Array(all) => all.iter().for_each(|it| texts(it, found)),
        Value::Object(all) => all.values().for_each(|it| texts(it, found)),
        _ => {}
    }
}

proptest! {
    #[test]
    fn no_text_is_posted_that_is_not_read(
        day in ".*", content in ".*", reach in ".*", link in ".*",
        lines in prop::collection::vec((".*", ".*"), 0..5),
    ) {
        let letter = Letter { day, content, reach, link, lines };
        let mut read = Vec::new();
        for (entry, text) in letter.entries() {
            if let Entry::Line(name) = entry {
                read.push(name.to_owned());
            }
            read.push(text.to_owned());
        }
        let mut posted = Vec::new();
        texts(&serde_json::from_str(&letter.body()).unwrap(), &mut posted);
        read.sort();
        posted.sort();
        prop_assert_eq!(read, posted);
    }

    #[test]
    fn it_ends_after_three_tries_and_is_called_sent_only_where_a_server_said_so(
        outcomes in prop::collection::vec(prop::option::of(100..600_u16), 3),
    ) {
        let outcomes: Vec<_> =
            outcomes.into_iter().map(|it| it.map_or(Outcome::Nothing, Outcome::Status)).collect();
        let mut sending = begun();
        after(&mut sending, &outcomes);
        prop_assert!(!sending.is_on_its_way());
        let is_good = |it: &Outcome| matches!(it, Outcome::Status(200..=299));
        if matches!(sending.state(), State::Confirmed(_)) {
            prop_assert!(outcomes.iter().any(is_good));
        } else {
            prop_assert!(!is_good(&outcomes[0]));
        }
    }
}

#[test]
fn no_answer_and_a_busy_server_are_tried_again_after_a_pause() {
    for outcome in
        [Outcome::Nothing, Outcome::Status(429), Outcome::Status(500), Outcome::Status(599)]
    {
        let mut sending = begun();
        assert_eq!(*sending.state(), State::Trying(1));
        assert_eq!(sending.hear(1, outcome, today()), Some(Duration::from_secs(1)));
        assert_eq!(*sending.state(), State::Trying(2));
        assert_eq!(sending.hear(2, outcome, today()), Some(Duration::from_secs(4)));
        assert_eq!(*sending.state(), State::Trying(TRIES));
        assert_eq!(sending.hear(3, outcome, today()), None);
        assert_eq!(*sending.state(), State::Unconfirmed);
        assert!(words::state(&sending, true).contains("does not double it"));
        assert!(!words::state(&sending, false).contains("does not double it"));
    }
}

#[test]
fn any_good_status_confirms_and_any_other_refuses() {
    for status in [200, 201, 204, 299] {
        let mut sending = begun();
        assert_eq!(after(&mut sending, &[Outcome::Status(status)]), [None]);
        assert_eq!(*sending.state(), State::Confirmed(today()));
        assert!(words::state(&sending, true).contains("November\u{a0}27, 2026"));
    }
    for status in [0, 302, 400, 404, 413, 422] {
        let mut sending = begun();
        assert_eq!(after(&mut sending, &[Outcome::Status(status)]), [None]);
        assert_eq!(*sending.state(), State::Refused(status));
        let said = words::state(&sending, true);
        assert!(said.contains(&format!("status {status}")) == (status != 0), "{said}");
        assert!(!said.contains("may have arrived"), "{said}");
        let mut sending = begun();
        assert_eq!(
            after(&mut sending, &[Outcome::Nothing, Outcome::Status(status)]),
            [Some(1), None]
        );
        assert!(words::state(&sending, true).contains("may have arrived"));
    }
}

#[test]
fn what_comes_late_or_twice_changes_nothing() {
    let mut sending = begun();
    after(&mut sending, &[Outcome::Nothing]);
    for late in [0, 1, 3] {
        assert_eq!(sending.hear(late, Outcome::Status(400), today()), None);
        assert_eq!(*sending.state(), State::Trying(2), "{late}");
    }
    sending.hear(2, Outcome::Status(200), today());
    sending.hear(2, Outcome::Status(400), today());
    assert_eq!(*sending.state(), State::Confirmed(today()));
}

#[test]
fn a_key_belongs_to_a_letter_until_that_is_confirmed() {
    let number = Cell::new(0);
    let new_key = || {
        number.set(number.get() + 1);
        number.get().to_string()
    };
    let mut first = Sending::begin(letter(), None, new_key);
    after(&mut first, &[Outcome::Nothing; 3]);
    let mut again = Sending::begin(letter(), Some(&first), new_key);
    assert_eq!((again.key(), again.state()), (first.key(), &State::Trying(1)));
    // That the first time may have arrived is not forgotten.
    again.hear(1, Outcome::Status(400), today());
    assert!(again.may_be_there());
    let again = Sending::begin(letter(), Some(&again), new_key);
    assert_eq!(again.key(), first.key());
    let other = Letter { reach: "555 0100".into(), ..letter() };
    let changed = Sending::begin(other, Some(&first), new_key);
    assert_ne!(changed.key(), first.key());
    assert!(!changed.may_be_there());
    let mut confirmed = again;
    confirmed.hear(1, Outcome::Status(200), today());
    assert_ne!(Sending::begin(letter(), Some(&confirmed), new_key).key(), first.key());
}

#[test]
fn midnight_makes_no_second_letter_of_one_that_was_not_confirmed() {
    let tomorrow = Letter { day: "2026-11-28".into(), ..letter() };
    let mut sending = begun();
    after(&mut sending, &[Outcome::Nothing; 3]);
    assert_eq!(sending.or_same(tomorrow.clone()), letter());
    let other = Letter { link: "https://school.example/#s=1.abd".into(), ..tomorrow.clone() };
    assert_eq!(sending.or_same(other.clone()), other);
    let mut confirmed = begun();
    after(&mut confirmed, &[Outcome::Status(200)]);
    assert_eq!(confirmed.or_same(tomorrow.clone()), tomorrow);
}

#[test]
fn each_state_has_its_sentence_and_says_what_changed_since() {
    let nothing = Outcome::Nothing;
    let all: [&[Outcome]; 5] = [
        &[],
        &[nothing],
        &[Outcome::Status(200)],
        &[Outcome::Status(400)],
        &[nothing, nothing, nothing],
    ];
    let mut said = Vec::new();
    for outcomes in all {
        let mut sending = begun();
        after(&mut sending, outcomes);
        said.extend([true, false].map(|is_same| words::state(&sending, is_same)));
    }
    let count = said.len();
    said.sort();
    said.dedup();
    assert_eq!(said.len(), count, "{said:?}");
}
