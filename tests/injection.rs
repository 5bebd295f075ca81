//! Content that would be markup: every text of every content file carries a script, a
//! handler or an address that is no address, and what is drawn from it has no element
//! and no attribute that the shipped content does not give.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test stops at what it did not expect"
)]

#[path = "injection/altered.rs"]
mod altered;
#[path = "injection/drawn.rs"]
mod drawn;
#[path = "injection/html.rs"]
mod html;

use altered::{Altered, IDS, NAMES};
use drawn::draws;
use html::{Seen, leads};
use std::{cell::Cell, collections::BTreeSet, sync::OnceLock};

/// Ends a value, a tag and an attribute, and begins an element and a handler.
const MARKUP: &str = "\"><img src=x onerror=alert(1)><script>alert(1)</script></textarea></title>\
     ' onmouseover='alert(1)' x=\" autofocus onfocus=alert(1) {root} --><svg onload=alert(1)>";

/// Addresses that no link may have.
const ADDRESSES: [&str; 7] = [
    "javascript:alert(1)",
    " JaVaScRiPt:alert(1)",
    "java\tscript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:msgbox(1)",
    "file:///etc/passwd",
    "blob:https://school.example/1",
];

/// What is drawn of the shipped content, with what is optional in it.
fn clean() -> &'static (Vec<(String, String)>, Seen) {
    static SEEN: OnceLock<(Vec<(String, String)>, Seen)> = OnceLock::new();
    SEEN.get_or_init(|| {
        let drawn = draws(&Altered::shipped());
        let seen = Seen::of(&drawn);
        (drawn, seen)
    })
}

/// What is drawn of altered content has nothing that the clean one lacks.
fn check(name: &str, content: &Altered) -> Vec<(String, String)> {
    let drawn = draws(content);
    let seen = Seen::of(&drawn);
    let wanted = &clean().1;
    let new: Vec<_> = seen.attributes.difference(&wanted.attributes).collect();
    assert!(new.is_empty(), "{name}: new attributes {new:?}");
    let new: Vec<_> = seen.elements.difference(&wanted.elements).collect();
    assert!(new.is_empty(), "{name}: new elements {new:?}");
    assert_eq!(seen.scripts, wanted.scripts, "{name}: as many scripts, of the same kind");
    drawn
}

#[test]
fn the_clean_draw_is_rich_and_has_no_handler() {
    let seen = &clean().1;
    for (element, attribute) in &seen.attributes {
        assert!(!attribute.starts_with("on"), "<{element} {attribute}>");
        assert!(attribute != "style", "<{element} {attribute}>");
    }
    for element in ["form", "table", "details", "svg", "select", "textarea", "dl", "meta", "a"] {
        assert!(seen.elements.contains(element), "<{element}> is drawn somewhere");
    }
    assert!(seen.scripts.keys().all(|it| it == "application/ld+json"), "{:?}", seen.scripts);
}

#[test]
fn no_text_of_the_content_becomes_markup() {
    let content = Altered::every_text(|text| [text, MARKUP].concat());
    // What stays is a word for the app, and no text for people.
    let is_text = |it: &&String| it.contains(char::is_whitespace) || !it.is_ascii();
    let kept: BTreeSet<&String> = content.refused.iter().filter(is_text).collect();
    assert!(kept.is_empty(), "no other text is taken in the place of {kept:?}");
    assert!(content.n_others > 2_000, "{} texts", content.n_others);
    let drawn = check("markup", &content);
    let n_shown = drawn.iter().filter(|(_, it)| it.contains("&lt;img src=x")).count();
    assert!(n_shown > drawn.len() / 2, "it is shown as text: {n_shown} of {}", drawn.len());
}

#[test]
fn no_id_of_the_content_becomes_markup() {
    let content = Altered::every_id(|id| [id, MARKUP].concat());
    assert!(content.n_others > 1_000, "{} ids", content.n_others);
    assert!(content.refused.is_empty(), "{:?}", content.refused);
    check("ids", &content);
}

#[test]
fn only_addresses_of_the_web_and_of_mail_become_links() {
    // Everywhere the one that would do the most harm, and then each of them in turn.
    let turn = Cell::new(0);
    let next = |_: &str| {
        turn.set(turn.get() + 1);
        ADDRESSES[turn.get() % ADDRESSES.len()].to_owned()
    };
    for (name, content) in [
        ("a script as address", Altered::every_text(|_| ADDRESSES[0].to_owned())),
        ("addresses in turn", Altered::every_text(next)),
    ] {
        let drawn = check(name, &content);
        for (name, markup) in &drawn {
            for (tag, target) in leads(markup) {
                assert!(html::may_lead(&tag, &target), "{name}: <{tag}> leads to {target}");
            }
        }
    }
    let mut schemes = BTreeSet::new();
    for (name, markup) in &clean().0 {
        for (tag, target) in leads(markup) {
            assert!(html::may_lead(&tag, &target), "{name}: <{tag}> leads to {target}");
            schemes.extend(html::scheme(&target));
        }
    }
    let wanted = ["data", "http", "https", "mailto", "tel"].map(str::to_owned);
    assert_eq!(schemes.into_iter().collect::<Vec<_>>(), wanted, "each kind is drawn");
}

#[test]
fn a_link_is_read_as_a_browser_reads_it() {
    for (target, wanted) in [
        ("java\nscript:alert(1)", Some("javascript")),
        (" \u{1}javascript:alert(1)", Some("javascript")),
        ("HTTPS://example.edu", Some("https")),
        ("/a:b", None),
        ("#a:b", None),
        ("?a:b", None),
        ("1a:b", None),
    ] {
        assert_eq!(html::scheme(target).as_deref(), wanted, "{target:?}");
    }
    assert!(!html::may_lead("a", "javascript:1") && !html::may_lead("a", "data:text/html,1"));
    let made = Seen::of(&[(String::new(), "<p title=\"\"><img src=x onerror=alert(1)>".into())]);
    assert!(made.attributes.contains(&("img".into(), "onerror".into())), "{made:?}");
    assert!(IDS.len() > 10 && NAMES.len() == Altered::shipped().texts.len());
}
