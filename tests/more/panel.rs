//! The panel: what goes into the link, the picture, the code and the file is what
//! it says.

use crate::{
    asked::{Asked, USUAL, all, nurse},
    given::catalog,
    person::{attribute, plain, tags},
};
use docent::{
    domain::{
        answers::{Answer, Answers, Part},
        dictation, file, kept,
        link::Link,
    },
    words::{answers as names, answers::value, sending as words},
};
use qrcodegen::{QrCode, QrCodeEcc};
use std::collections::BTreeSet;

/// The parts with their boxes, and whether each is ticked.
fn boxes(panel: &str) -> Vec<(String, bool)> {
    let boxes = tags(panel).into_iter().filter(|(tag, _)| tag.contains("type=\"checkbox\""));
    boxes.map(|(tag, _)| (attribute(tag, "value").unwrap(), tag.ends_with(" checked"))).collect()
}

/// The lines of the preview.
fn preview(panel: &str) -> Vec<(String, String)> {
    let (_, rest) = panel.split_once("id=\"keep-preview\"").expect("there is a preview");
    let (inside, _) = rest.split_once("</details>").expect("it ends");
    let of = |name: &str| {
        let all = tags(inside).into_iter().filter(|(tag, _)| tag.split(' ').next() == Some(name));
        all.map(|(_, text)| plain(text)).collect::<Vec<_>>()
    };
    of("th").into_iter().zip(of("td")).collect()
}

#[test]
fn a_panel_opens_and_closes_where_it_is_asked_to() {
    let mut asked = Asked::new();
    assert_eq!((asked.of("panel"), asked.of("focus")), ("", ""));
    asked.presses("panel");
    assert!(asked.of("panel").contains(words::NOTHING));
    assert_eq!(asked.of("focus"), "keep-heading");
    assert_eq!(asked.address(), None);
    asked.says(&nurse());
    assert!(!asked.of("panel").contains(words::NOTHING) && asked.of("focus").is_empty());
    asked.sends("keep-close", "");
    assert_eq!(asked.of("panel"), "");
}

#[test]
fn only_the_parts_that_are_ticked_go_into_the_link() {
    let mut asked = Asked::with(&all());
    let panel = asked.panel();
    let wanted = [("situation", true), ("choices", true), ("self-check", false), ("notes", false)];
    assert_eq!(boxes(&panel), wanted.map(|(it, is_in)| (it.to_owned(), is_in)));
    for (part, count) in kept::counts(&all()) {
        assert!(count > 0 && panel.contains(&words::part(names::part(part), count)), "{part:?}");
    }
    for number in 0..16_u8 {
        let is_in = |at: usize| number & (1 << at) != 0;
        let values = ["situation", "choices", "self-check", "notes"];
        let ticked: Vec<&str> =
            values.iter().enumerate().filter(|(at, _)| is_in(*at)).map(|(_, it)| *it).collect();
        let parts: Vec<Part> =
            (0..4).filter(|at| is_in(*at)).map(|at| Part::SENDABLE[at]).collect();
        let query: Vec<String> = ticked.iter().map(|it| format!("part={it}")).collect();
        asked.sends("keep-parts", &query.join("&"));
        let panel = asked.panel();
        let shown = boxes(&panel).into_iter().filter(|(_, is_in)| *is_in);
        assert_eq!(shown.map(|(it, _)| it).collect::<Vec<_>>(), ticked);
        if parts.is_empty() {
            assert!(panel.contains(words::NO_PART));
            assert_eq!(asked.link(), None);
            continue;
        }
        let wanted = all().only(&parts);
        assert_eq!(asked.link(), Some(wanted.clone()), "{ticked:?}");
        let lines: Vec<_> = value::lines(&wanted, catalog())
            .into_iter()
            .map(|(topic, said)| (names::topic(topic).to_owned(), said))
            .collect();
        assert_eq!(preview(&panel), lines, "the preview says what goes in");
    }
    assert_eq!(all().only(&Part::SENDABLE), all());
}

#[test]
fn the_link_is_copied_and_mailed_as_it_stands_there() {
    let mut asked = Asked::with(&all());
    let address = asked.address().expect("there is a link");
    let panel = asked.panel();
    assert!(panel.contains(&words::length(address.len())));
    let mail = tags(&panel)
        .into_iter()
        .find_map(|(tag, _)| attribute(tag, "href").filter(|it| it.starts_with("mailto:")));
    let body = mail.as_deref().and_then(|it| it.split_once("&body=")).expect("a mail").1;
    assert_eq!(decoded(body), address);
    assert!(!panel.contains(words::COPIED));
    asked.sends("keep-copy", "");
    assert_eq!(asked.copied(), address);
    assert!(!asked.of("panel").contains(words::COPIED), "the browser has not done it yet");
    for (is_copied, said, not) in
        [(true, words::COPIED, words::NOT_COPIED), (false, words::NOT_COPIED, words::COPIED)]
    {
        asked.sends("keep-copy", "");
        asked.comes_of_copying(is_copied);
        let panel = asked.of("panel");
        assert!(panel.contains(said) && !panel.contains(not), "{panel}");
    }
    asked.ask(&[("form", "keep-bring"), ("name", "text"), ("query", "text=a")], None);
    assert!(!asked.of("panel").contains(words::COPIED));
}

/// A part of an address as the text that it stands for.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let hex = [rest.next().unwrap(), rest.next().unwrap()];
            bytes.push(u8::from_str_radix(std::str::from_utf8(&hex).unwrap(), 16).unwrap());
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).expect("UTF-8")
}

#[test]
fn the_picture_is_the_code_of_the_link() {
    let mut asked = Asked::with(&nurse());
    let address = asked.address().expect("there is a link");
    let panel = asked.panel();
    let of = |start: &str| {
        let mut all = tags(&panel).into_iter().map(|(tag, _)| tag);
        all.find(|tag| tag.starts_with(start)).unwrap_or_else(|| panic!("no {start}"))
    };
    assert_eq!(attribute(of("svg"), "aria-label").as_deref(), Some(words::QR_NAME));
    let path = attribute(of("path"), "d").expect("a path");
    let mut dark = BTreeSet::new();
    for run in path.split('M').skip(1) {
        let (at, run) = run.split_once('h').expect("a run");
        let (x, y) = at.split_once(' ').expect("where it begins");
        let length: i32 = run.split_once('v').expect("a rectangle").0.parse().unwrap();
        let (x, y): (i32, i32) = (x.parse().unwrap(), y.parse().unwrap());
        dark.extend((x..x + length).map(|x| (x - 4, y - 4)));
    }
    let code = QrCode::encode_text(&address, QrCodeEcc::Low).expect("it is short enough");
    let size = code.size();
    let whole = (size + 8).to_string();
    assert_eq!(attribute(of("svg"), "viewBox"), Some(format!("0 0 {whole} {whole}")));
    let wanted = (0..size).flat_map(|x| (0..size).map(move |y| (x, y)));
    assert_eq!(dark, wanted.filter(|(x, y)| code.get_module(*x, *y)).collect());
}

#[test]
fn the_groups_of_the_code_read_back() {
    for answers in [nurse(), all()] {
        let mut asked = Asked::with(&answers);
        let panel = asked.panel();
        let (_, rest) = panel.split_once("sending__code").expect("there is a code");
        let (inside, _) = rest.split_once("</ol>").expect("it ends");
        let groups: Vec<&str> =
            tags(inside).into_iter().filter(|it| it.0 == "li").map(|it| it.1).collect();
        let read = dictation::read(&groups.join(" "), catalog()).expect("it is a code");
        assert_eq!(read.link, Link::Answers(answers.only(&USUAL)));
        let help = [words::code_help(groups.len()), words::code_long(groups.len())];
        let is_long = groups.len() > dictation::COMFORTABLE;
        assert!(panel.contains(&help[usize::from(is_long)]));
    }
}

#[test]
fn what_is_too_much_for_code_or_picture_is_said() {
    let mut much = all();
    for section in 1..=2 {
        much.notes.set(section, Some("é".repeat(1500)));
    }
    let mut asked = Asked::with(&much);
    asked.sends("keep-parts", "part=situation&part=notes");
    let address = asked.address().expect("a link can be as long");
    let panel = asked.panel();
    for sentence in [&words::too_long(address.len()), words::NO_QR, words::NO_CODE] {
        assert!(panel.contains(sentence), "{sentence}");
    }
    assert_eq!(asked.link(), Some(much.only(&[Part::Situation, Part::Notes])));
}

/// What the link that saves the file holds.
fn saved(asked: &mut Asked) -> file::Opened {
    let panel = asked.panel();
    let start = "data:application/json;charset=utf-8,";
    let found = tags(&panel).into_iter().find_map(|(tag, _)| {
        attribute(tag, "href").and_then(|it| Some(it.strip_prefix(start)?.to_owned()))
    });
    file::read(&decoded(&found.expect("there is a file")), catalog()).expect("it is whole")
}

#[test]
fn the_file_holds_everything_and_what_was_before() {
    let mut asked = Asked::with(&all());
    let mut states = vec![Answers::default(), all()];
    for hours in 1..4 {
        let mut said = asked.answers.clone();
        said.teaching_years = Answer::Given(hours);
        asked.says(&said);
        states.push(Answers { teaching_years: Answer::Given(hours), ..all() });
    }
    asked.presses("undo");
    // What is chosen above does not matter to it.
    asked.sends("keep-parts", "part=notes");
    let opened = saved(&mut asked);
    assert_eq!(opened.answers, states[3]);
    assert_eq!(opened.history.past(), &states[..3]);
    assert_eq!(opened.history.future(), &states[4..]);
    assert!(opened.lost.is_empty() && opened.content.is_some());
    // It brings all of that where nothing was answered, and asks elsewhere.
    let text = file::text(&opened.answers, &opened.history, catalog(), None);
    let mut new = Asked::new();
    new.opens_file(&text);
    assert_eq!(saved(&mut new), opened);
    new.presses("redo");
    assert_eq!(saved(&mut new).answers, states[4]);
    let mut other = Asked::with(&nurse());
    other.opens_file(&text);
    assert_eq!((&other.answers, other.of("focus")), (&nurse(), "incoming"));
    other.decides("replace");
    assert_eq!(saved(&mut other).answers, states[3]);
    other.presses("undo");
    assert_eq!(other.answers, nurse(), "the taking of it is the last step");
    other.presses("undo");
    assert_eq!(saved(&mut other).answers, states[2]);
}
