//! “Send to an advisor” in the panel: what is shown is what is posted, and nothing is
//! before it was agreed to.

use crate::{
    asked::{Asked, all, nurse},
    person::{CATALOG, attribute, plain, tags},
};
use docent::{
    domain::{answers::Answer, id::StageId, sending::Outcome},
    more::Post,
    words::sending::{self, advisor as words},
};
use serde_json::{Value, json};

const REACH: &str = "jo@school.example";

/// The app with content that names this endpoint.
fn naming(endpoint: &str) -> Asked {
    let mut catalog: Value = serde_json::from_str(CATALOG).expect("JSON");
    catalog["institution"]["formEndpoint"] = json!(endpoint);
    let mut asked = Asked::knowing(&catalog.to_string());
    asked.comes(&all());
    asked.decides("keep");
    asked.presses("panel");
    asked
}

/// Enters how to be reached, and whether it is agreed, by the control with this name.
fn enters(asked: &mut Asked, name: &str, query: &str) {
    asked.ask(&[("form", "keep-send"), ("name", name), ("query", query)], None);
}

/// Types, reads, ticks and sends.
fn sends(asked: &mut Asked) -> Option<Post> {
    enters(asked, "reach", &format!("reach={REACH}"));
    enters(asked, "agree", &format!("reach={REACH}&agree=on"));
    asked.sends("keep-send", &format!("reach={REACH}&agree=on"));
    asked.posts()
}

/// The lines of what goes, as they are read.
fn read(asked: &Asked) -> Vec<(String, String)> {
    let panel = asked.of("panel");
    let (_, form) = panel.split_once("id=\"keep-send\"").expect("there is a form");
    let (form, _) = form.split_once("</form>").expect("it ends");
    let of = |name: &str| {
        let all = tags(form).into_iter().filter(|(tag, _)| tag.split(' ').next() == Some(name));
        all.map(|(_, text)| plain(text)).collect::<Vec<_>>()
    };
    of("th").into_iter().zip(of("td")).collect()
}

fn is_ticked(asked: &Asked) -> bool {
    let all = tags(asked.of("panel")).into_iter().map(|it| it.0);
    let tag = all.into_iter().find(|it| attribute(it, "id").as_deref() == Some("keep-agree"));
    tag.expect("there is a box").contains(" checked")
}

fn became(asked: &Asked) -> String {
    let all = tags(asked.of("panel"));
    let found = all.into_iter().find(|it| attribute(it.0, "id").as_deref() == Some("keep-became"));
    plain(found.expect("there is a status").1)
}

#[test]
fn there_is_none_where_the_content_names_no_address_or_no_sound_one() {
    let mut asked = Asked::with(&all());
    let panel = asked.panel();
    assert!(!panel.contains("keep-send") && panel.contains(sending::LEAD));
    for endpoint in ["inbox", "//x.example", "ftp://x.example"] {
        assert!(!naming(endpoint).of("panel").contains("keep-send"), "{endpoint}");
        assert_eq!(sends(&mut naming(endpoint)), None);
    }
    let asked = naming("/inbox");
    let panel = plain(asked.of("panel"));
    assert!(!panel.contains(&plain(sending::LEAD)) && panel.contains(&plain(words::LEAD)));
    assert!(panel.contains(", at school.example,"), "{panel}");
    assert!(plain(naming("https://x.example/y").of("panel")).contains(", at x.example,"));
}

#[test]
fn what_is_read_is_what_is_posted() {
    let mut asked = naming("/inbox");
    let address = asked.address().expect("there is a link");
    let post = sends(&mut asked).expect("it is sent");
    assert_eq!((&*post.address, post.attempt), ("https://school.example/a/b/inbox", 1));
    let read = read(&asked);
    let body: Value = serde_json::from_str(&post.body).expect("JSON");
    let lines = body["lines"].as_array().expect("lines");
    let single =
        |name: &str| read.iter().find(|it| it.0 == name).map(|it| json!(it.1)).unwrap_or_default();
    assert_eq!(body["reach"], single(words::REACH));
    assert_eq!((&body["link"], &body["link"]), (&single(sending::LINK), &json!(address)));
    assert_eq!(body["sent"], json!("2026-11-26"));
    assert_eq!(read.len(), lines.len() + 4, "all of it is read: {read:?}");
    for line in lines {
        let line = (line[0].as_str().unwrap().to_owned(), line[1].as_str().unwrap().to_owned());
        assert!(read.contains(&line), "{line:?}");
    }
    assert_eq!(asked.posts(), None, "once");
}

#[test]
fn nothing_is_posted_before_it_is_read_and_agreed_to() {
    let mut asked = naming("/inbox");
    for (query, focus, says) in [
        ("reach=&agree=on", "keep-reach", words::NO_REACH),
        ("reach=Jo&agree=on", "keep-reach", words::NOT_A_REACH),
        ("reach=jo%40school.example", "keep-agree", words::NOT_AGREED),
        // A box that the browser brought back ticked agrees to nothing.
        ("reach=jo%40school.example&agree=on", "keep-agree", words::NOT_AGREED),
    ] {
        asked.sends("keep-send", query);
        assert_eq!((asked.posts(), asked.of("focus")), (None, focus), "{query}");
        assert!(plain(asked.of("panel")).contains(says), "{query}");
        assert!(became(&asked).is_empty());
    }
    assert!(sends(&mut asked).is_some());
}

#[test]
fn whatever_changes_takes_the_agreement_back() {
    let ticked = format!("reach={REACH}&agree=on");
    let changes: [fn(&mut Asked); 3] = [
        |it| it.sends("keep-parts", "part=situation"),
        |it| enters(it, "reach", "reach=jo2%40school.example&agree=on"),
        |it| {
            let mut other = it.answers.clone();
            other.stage = Answer::Given(StageId::new("late"));
            it.says(&other);
        },
    ];
    for change in changes {
        let mut asked = naming("/inbox");
        enters(&mut asked, "reach", &format!("reach={REACH}"));
        enters(&mut asked, "agree", &ticked);
        assert!(is_ticked(&asked));
        change(&mut asked);
        assert!(!is_ticked(&asked));
        asked.sends("keep-send", &ticked);
        assert_eq!(asked.posts(), None);
    }
}

#[test]
fn nothing_goes_where_no_part_is_ticked() {
    let mut asked = naming("/inbox");
    asked.sends("keep-parts", "");
    assert!(!asked.of("panel").contains("keep-send"));
    assert_eq!(sends(&mut asked), None);
}

#[test]
fn it_is_said_what_becomes_of_it_and_the_answers_stay() {
    let mut asked = naming("/inbox");
    let before = asked.everything();
    let post = sends(&mut asked).expect("it is sent");
    assert!(became(&asked).contains("try 1 of 3"));
    assert!(asked.of("panel").contains("aria-disabled=\"true\""));
    asked.sends("keep-send", &format!("reach={REACH}&agree=on"));
    assert_eq!(asked.posts(), None, "the button waits");
    assert!(asked.comes_of_posting(&post, Outcome::Status(500)).is_some());
    assert!(became(&asked).contains("try 2 of 3"));
    asked.posts_again(&post);
    let second = asked.posts().expect("it is tried again");
    assert_eq!((&second.key, &second.body, second.attempt), (&post.key, &post.body, 2));
    // What is heard of the first once more is late.
    asked.comes_of_posting(&post, Outcome::Status(400));
    assert!(became(&asked).contains("try 2 of 3"));
    assert_eq!(asked.comes_of_posting(&second, Outcome::Status(201)), None);
    assert!(became(&asked).contains("It arrived"), "{}", became(&asked));
    assert!(!is_ticked(&asked), "another time is agreed to again");
    asked.posts_again(&second);
    assert_eq!((asked.posts(), asked.everything()), (None, before));
}

#[test]
fn what_comes_while_the_panel_is_closed_stands_beneath_the_view_until_it_is_opened() {
    let mut asked = naming("/inbox");
    let post = sends(&mut asked).expect("it is sent");
    asked.presses("panel");
    assert!(!asked.of("status").contains("Sending"), "it was seen there");
    asked.comes_of_posting(&post, Outcome::Status(400));
    assert!(asked.of("status").starts_with("The server did not take it (status 400)."));
    asked.presses("panel");
    assert!(!asked.of("status").contains("status 400"));
    assert!(became(&asked).contains("status 400"));
}

#[test]
fn what_is_erased_is_tried_no_more() {
    let mut asked = naming("/inbox");
    let post = sends(&mut asked).expect("it is sent");
    asked.comes_of_posting(&post, Outcome::Nothing);
    asked.presses("erase");
    asked.posts_again(&post);
    assert_eq!(asked.posts(), None);
    assert_eq!(asked.comes_of_posting(&post, Outcome::Nothing), None);
    asked.says(&nurse());
    asked.presses("panel");
    assert!(!asked.of("panel").contains("school.example\""), "nor is how to reach them kept");
    assert!(became(&asked).is_empty());
}

#[test]
fn the_share_sheet_gets_the_link_where_there_is_one() {
    let mut asked = Asked::with(&nurse());
    let address = asked.address().expect("there is a link");
    assert!(!asked.of("panel").contains("value=\"share\""));
    asked.can_share();
    assert!(asked.of("panel").contains("value=\"share\""));
    asked.ask(&[("form", "keep-copy"), ("value", "share"), ("submitted", "1")], None);
    assert_eq!((asked.shares(), &*asked.copied()), (Some(address), ""));
    assert!(!asked.of("panel").contains(sending::NOT_SHARED));
    asked.comes_of_sharing(false);
    assert!(asked.of("panel").contains(sending::NOT_SHARED));
    asked.comes_of_sharing(true);
    assert!(!asked.of("panel").contains(sending::NOT_SHARED));
}
