//! `public/link-format.txt` says what the code does.

use super::given::catalog;
use docent::domain::{
    answers::{
        Answer, Answers, DegreeKind, LONGEST_NOTE, Level, MOST_HELD, MOST_SHORTLISTED, Moment,
        Pace, STEPS, Section, Topic, Transition, wire::put,
    },
    calendar::{Season, Start},
    dictation,
    id::{ProfessionId, StageId, TeachingId},
    link::{self as links, Kind, LONGEST, Link, VERSION, opened, sealed},
};

const TEXT: &str = include_str!("../../public/link-format.txt");

/// The chapter with this number.
fn chapter(number: usize) -> &'static str {
    let from = TEXT.find(&format!("\n{number}. ")).expect("the chapter begins");
    let rest = &TEXT[from..];
    rest.find(&format!("\n{}. ", number + 1)).map_or(rest, |end| &rest[..end])
}

/// Rows that begin with a number: it, and the words behind it.
fn rows(text: &'static str) -> Vec<(u32, Vec<&'static str>)> {
    let row = |line: &'static str| {
        let mut words = line.strip_prefix("    ")?.split_whitespace();
        Some((words.next()?.parse().ok()?, words.collect()))
    };
    text.lines().filter_map(row).collect()
}

#[test]
fn the_table_of_topics_is_the_one_of_the_code() {
    let rows = rows(chapter(4));
    assert_eq!(rows.len(), Topic::ALL.len());
    for ((number, words), topic) in rows.iter().zip(Topic::ALL) {
        let name = format!("{topic:?}");
        let name = [&name[..1].to_lowercase(), &name[1..]].concat();
        assert_eq!((*number, words[0]), (topic.number(), &*name));
        // "Not sure" is an answer exactly where the table says so.
        let field = |form: u32, rest: &[u8]| {
            let mut payload = b"s".to_vec();
            put(&mut payload, number * 4 + form);
            links::read(&sealed(&[&payload, rest].concat()), catalog()).expect("it is a link")
        };
        let read = field(0, &[]);
        assert_eq!(read.lost.is_empty(), words[2] == "yes", "{name}");
        // And the other form is refused, whatever stands there.
        let other = if words[1] == "1" { 2 } else { 1 };
        let read = field(other, &[0]);
        assert_eq!(read.lost, [*topic], "{name}");
    }
}

/// The rows below a heading, up to the next.
fn words(of: &str) -> Vec<(u32, Vec<&'static str>)> {
    let (_, rest) = TEXT.split_once(&format!("\n{of}\n\n")).expect(of);
    rows(rest.split_once("\n\n").map_or(rest, |(rows, _)| rows))
}

fn in_order(of: &str, from: u32, all: &[&str]) {
    let wanted: Vec<_> = (from..).zip(all).map(|(number, word)| (number, vec![*word])).collect();
    assert_eq!(words(of), wanted, "{of}");
}

#[test]
fn the_words_have_their_numbers() {
    let of = |all: &[Transition]| all.iter().map(|it| it.as_str()).collect::<Vec<_>>();
    in_order("transition", 0, &of(Transition::ALL));
    in_order("pace", 0, &Pace::ALL.iter().map(|it| it.as_str()).collect::<Vec<_>>());
    in_order("level", 0, &Level::ALL.iter().map(|it| it.as_str()).collect::<Vec<_>>());
    in_order("degree", 0, &DegreeKind::ALL.iter().map(|it| it.as_str()).collect::<Vec<_>>());
    in_order("section", 1, &Section::ALL.iter().map(|it| it.as_str()).collect::<Vec<_>>());
    let mut seasons = rows(chapter(6));
    // The first is the formula.
    assert_eq!(seasons.remove(0).1[..2], ["*", "(year"]);
    assert_eq!(seasons.len(), Season::ALL.len());
    for ((within, words), season) in seasons.into_iter().zip(Season::ALL) {
        assert_eq!(words, [season.as_str()]);
        let moment = Moment::new(2027, Some(Start::Season(*season))).expect("a moment");
        assert_eq!(moment.number(), 19 * (2027 - 1940) + within);
    }
}

fn example() -> Answers {
    Answers {
        profession: Answer::Given(ProfessionId::new("nurse")),
        stage: Answer::Given(StageId::new("mid")),
        teaching: Answer::Given(TeachingId::new("course")),
        ..Answers::default()
    }
}

/// What stands behind a word in the example, and in the line below it.
fn worked(what: &str) -> (&'static str, Vec<u8>) {
    let (_, rest) = chapter(8).split_once(&format!("\n    {what}   ")).expect(what);
    let (text, rest) = rest.split_once("\n    bytes  ").expect("bytes");
    let hex = rest.lines().next().expect("a line").split(' ');
    (text, hex.map(|it| u8::from_str_radix(it, 16).expect(it)).collect())
}

#[test]
fn the_example_is_a_link_with_these_bytes() {
    let (text, bytes) = worked("text");
    let (version, payload) = opened(text).expect("it is a link");
    assert_eq!((version, payload.len()), (VERSION, usize::from(bytes[0])));
    assert_eq!(payload, bytes[1..bytes.len() - 4]);
    assert_eq!(sealed(&bytes[1..bytes.len() - 4]), text);
    let read = links::read(text, catalog()).expect("it is read");
    assert_eq!(read.link, Link::Answers(example()));
    assert_eq!(
        read.content.map(|it| (it.to_text(), it.number())),
        Some(("2026.11.2".into(), 82_002))
    );
    // The check is the last line of the list: lowest byte first.
    let check = bytes[bytes.len() - 4..].iter().rev().map(|it| format!("{it:02X}"));
    assert!(chapter(8).contains(&format!("the check, 0x{}\n", check.collect::<String>())));
    // The lines of the list are the bytes, one after another.
    let lines = chapter(8).lines().filter_map(|it| it.strip_prefix("    "));
    let parts = lines.filter_map(|it| it.split_once("   ")).map(|(bytes, _)| bytes.trim());
    let parts: Vec<u8> = parts
        .flat_map(|it| it.split(' ').filter_map(|it| u8::from_str_radix(it, 16).ok()))
        .collect();
    assert_eq!(parts, bytes);
}

#[test]
fn the_example_is_a_code_with_these_bytes() {
    let (code, bytes) = worked("code");
    let read = dictation::read(code, catalog()).expect("it is a code");
    assert_eq!(read.link, Link::Answers(example()));
    let (_, payload) = opened(worked("text").0).expect("it is a link");
    assert_eq!(bytes[0], u8::try_from(payload.len() - 1).unwrap());
    assert_eq!(bytes[1..bytes.len() - 2], payload[1..]);
}

#[test]
fn letters_kinds_and_limits_are_those_of_the_code() {
    assert!(chapter(9).contains(&format!("\n    {}\n", dictation::LETTERS)));
    for kind in Kind::ALL {
        let letter = kind.letter();
        assert!(chapter(1).contains(&format!("\n    #{letter}=   ")), "{letter}");
        assert!(
            chapter(3).contains(&format!("0x{:X} \"{letter}\"", u32::from(letter))),
            "{letter}"
        );
    }
    assert!(TEXT.contains(&format!("This is version {VERSION}.")));
    assert!(chapter(1).contains(&format!("more than {LONGEST} bytes")));
    assert!(chapter(4).contains(&format!("list of degrees, 0-{MOST_HELD}\n")));
    assert!(chapter(4).contains(&format!("1-{MOST_SHORTLISTED}, each once")));
    assert!(chapter(5).contains(&format!("1 to {LONGEST_NOTE} bytes of UTF-8")));
    assert!(chapter(10).contains(&format!("at most {STEPS} answers each")));
    assert!(chapter(10).contains(&format!("at most {} bytes", 20 * LONGEST)));
}

#[test]
fn the_lines_are_72_signs_long_and_plain() {
    for line in TEXT.lines() {
        assert!(line.len() <= 72 && line.is_ascii() && line.trim_end() == line, "{line}");
    }
}
