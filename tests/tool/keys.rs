//! Which parts of an address make another view: those that the self-check names,
//! and no other.

use crate::{
    asked::Asked,
    given::catalog,
    views::{SEARCHES, rich},
};
use docent::{domain::self_check::SelfCheckQuery, route};

/// An address, and for each of its keys values that each make another view of it.
const EXAMPLES: [(&str, &str, &[&str]); 5] = [
    ("at=3", "scope", &["short", "all", "learner-assessment", "education-theory"]),
    ("scope=short", "at", &["2", "3", "18", "review", "result", "group"]),
    ("scope=short", "page", &["all"]),
    ("scope=short", "whose", &["before", "colleague"]),
    ("scope=all&at=result", "beside", &["then", "2025-03-01", "2026-11-01", "colleague-2"]),
];

#[test]
fn each_key_of_the_address_changes_the_view() {
    let mut asked = Asked::new();
    asked.knows(&rich());
    let mut keys = SelfCheckQuery::KEYS.to_vec();
    for (search, key, values) in EXAMPLES {
        asked.goes(search);
        let mut seen = vec![asked.view().to_owned()];
        for value in values {
            asked.goes(&format!("{search}&{key}={value}"));
            let view = asked.view().to_owned();
            assert!(!seen.contains(&view), "{search}&{key}={value} is another view again");
            seen.push(view);
        }
        keys.retain(|it| *it != key);
    }
    assert_eq!(keys, [""; 0], "keys without an example");
}

#[test]
fn other_keys_and_values_that_it_does_not_know_change_nothing() {
    let mut asked = Asked::new();
    asked.knows(&rich());
    for search in SEARCHES {
        asked.goes(search);
        let plain = (asked.view().to_owned(), asked.of("heading").to_owned());
        for stranger in [
            "utm_source=x",
            "Scope=all",
            "AT=review",
            "at%20=review",
            "p=dundee-mmed",
            "level=expert",
            "codes=x",
            "=",
            "",
            "beside=",
            "page=",
        ] {
            // What is asked twice is asked as the last one says.
            if stranger == "beside=" && search.contains("beside")
                || stranger == "page=" && search.contains("page")
            {
                continue;
            }
            asked.goes(&format!("{search}&{stranger}"));
            let now = (asked.view().to_owned(), asked.of("heading").to_owned());
            assert!(now == plain, "?{search}&{stranger}");
        }
    }
}

#[test]
fn an_address_is_written_as_it_is_read() {
    for search in SEARCHES {
        let query = SelfCheckQuery::from_pairs(&route::pairs(search), catalog());
        let written = SelfCheckQuery::from_pairs(&query.pairs(), catalog());
        assert_eq!(written, query, "{search}");
        for (key, _) in query.pairs() {
            assert!(SelfCheckQuery::KEYS.contains(&key.as_str()), "{key}");
        }
    }
    for search in ["scope=none", "at=x", "page=1", "whose=me", "beside="] {
        let query = SelfCheckQuery::from_pairs(&route::pairs(search), catalog());
        assert_eq!(query, SelfCheckQuery::default(), "{search}");
    }
}
