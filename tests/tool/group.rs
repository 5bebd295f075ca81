//! A group: how it spreads, and nobody in it.

use crate::{
    asked::{Asked, alike, codes, observing},
    given::catalog,
};
use docent::{
    domain::{
        answers::{Answer, Answers, Keyed, Level, Part},
        dictation,
        id::ProfessionId,
        link::Link,
    },
    words::self_check::{self as words, group as said},
};

const FORM: &str = "self-check-group";

/// The self-check of a person by their number.
fn person(number: usize) -> Answers {
    let mut levels = Keyed::default();
    for (at, code) in codes("all").into_iter().enumerate() {
        let level = Level::SCALE[(at * number + number) % 5];
        levels.set(code, Some(if at % 11 == number { Level::NotSure } else { level }));
    }
    Answers { levels, ..Answers::default() }
}

fn code(answers: &Answers) -> String {
    dictation::code(&answers.only(&[Part::SelfCheck]), catalog()).expect("it fits").join(" ")
}

fn link(answers: &Answers) -> String {
    let text = Link::Answers(answers.clone()).text(catalog());
    ["https://other.example/a/b/#s=", &text].concat()
}

/// Five people, as codes and as links.
pub(crate) fn five() -> Vec<String> {
    let situation = |answers: Answers| Answers {
        profession: Answer::Given(ProfessionId::new("nurse")),
        ..answers
    };
    vec![
        code(&person(1)),
        link(&person(2)),
        code(&person(3)),
        link(&situation(person(4))),
        ["s=", &Link::Answers(person(5)).text(catalog())].concat(),
    ]
}

/// A group’s view once these lines were read.
fn read(lines: &[String]) -> Asked {
    let mut asked = Asked::new();
    asked.goes("at=group");
    asked.sends(FORM, &[("codes", &lines.join("\n"))]);
    asked
}

#[test]
fn five_people_show_how_they_spread() {
    let asked = read(&five());
    let text = asked.text();
    assert!(text.contains(&said::read(5)) && text.contains(&said::caption(5)), "{text}");
    for competency in &catalog().competencies {
        assert!(text.contains(&competency.name), "{}", competency.name);
    }
    assert!(!text.contains("Line ") && !text.contains("needed"));
    assert_eq!(asked.everything(), Answers::default(), "nothing of it is kept");
    assert!(!asked.says("changed"));
}

#[test]
fn the_order_of_the_people_changes_nothing() {
    let five = five();
    let wanted = read(&five).view().to_owned();
    // Each of the 120 orders.
    let mut orders = vec![vec![]];
    for at in 0..5 {
        orders = orders
            .into_iter()
            .flat_map(|order: Vec<usize>| {
                (0..=order.len()).map(move |place| {
                    let mut order = order.clone();
                    order.insert(place, at);
                    order
                })
            })
            .collect();
    }
    assert_eq!(orders.len(), 120);
    let mut asked = Asked::new();
    asked.goes("at=group");
    for order in orders {
        let lines: Vec<_> = order.iter().map(|it| five[*it].as_str()).collect();
        asked.sends(FORM, &[("codes", &lines.join("\r\n"))]);
        assert!(asked.view() == wanted, "{order:?}");
    }
}

#[test]
fn nobody_can_be_found_in_it() {
    let five = five();
    let asked = read(&five);
    for line in &five {
        let text = line.rsplit('=').next().expect("a text");
        assert!(!asked.view().contains(text), "{line}");
        let first = line.split(' ').next().expect("a group");
        assert!(!asked.view().contains(first), "{line}");
    }
    assert!(!asked.reads("urse"), "nothing but levels is read");
}

#[test]
fn four_people_show_nothing_and_it_says_how_many_are_missing() {
    let five = five();
    for count in 1..5 {
        let asked = read(&five[..count]);
        assert!(!asked.view().contains("<table"), "{count}");
        assert!(asked.reads(&said::read(count)), "{count}");
        assert!(asked.reads(&said::few(5 - count)), "{count}");
    }
    assert!(read(&five[1..]).reads("One more is needed: of fewer than five"));
    let none = read(&[]);
    assert!(!none.reads("are read.") && !none.reads("is read.") && !none.reads("needed:"));
}

#[test]
fn what_stands_there_twice_counts_once() {
    let five = five();
    let wanted = read(&five);
    let mut lines = five.clone();
    lines.insert(2, five[0].clone());
    lines.push(["  ", &five[1], " "].concat());
    let asked = read(&lines);
    assert!(asked.reads(&said::read(5)));
    for line in [3, 7] {
        assert!(asked.reads(&said::trouble(line, said::TWICE)), "{line}");
    }
    let table = |asked: &Asked| asked.view().split_once("<table").expect("a table").1.to_owned();
    assert_eq!(table(&asked), table(&wanted));
    // Of four people one of whom is there twice, nothing is shown.
    let asked = read(&[&five[..4], &five[3..4]].concat());
    assert!(!asked.view().contains("<table"));
    assert!(asked.reads(&said::few(1)));
}

#[test]
fn the_same_code_or_link_in_another_spelling_counts_once() {
    let five = five();
    let text = five[1].rsplit('=').next().expect("a text").to_owned();
    for (first, second) in [
        (five[0].clone(), five[0].to_lowercase()),
        (five[0].clone(), five[0].replace(' ', "")),
        (five[0].clone(), five[0].replace(' ', "-")),
        (five[1].clone(), ["#s=", &text].concat()),
        (five[1].clone(), text),
    ] {
        let asked = read(&[first, second.clone()]);
        assert!(asked.reads(&said::read(1)), "{second}");
        assert!(asked.reads(&said::trouble(2, said::TWICE)), "{second}");
    }
}

#[test]
fn what_cannot_be_read_is_said_of_its_line() {
    let five = five();
    let cut = &five[1][..five[1].len() - 6];
    let letter = five[0].replacen(|it: char| it.is_alphanumeric(), "O", 1);
    let request = Link::Request { asked: 7, items: observing(&[1]).items };
    let request = ["https://other.example/quiz#r=", &request.text(catalog())].concat();
    let empty = link(&Answers {
        profession: Answer::Given(ProfessionId::new("nurse")),
        ..Answers::default()
    });
    let lines = [
        "hello".to_owned(),
        "https://example.org/".to_owned(),
        cut.to_owned(),
        letter,
        String::new(),
        request,
        empty,
        "<script>alert(1)</script>".to_owned(),
        "…".to_owned(),
    ];
    let asked = read(&[&five[..], &lines].concat());
    let text = asked.text();
    for line in [6, 7, 8, 9, 11, 12, 13, 14] {
        let start = format!("Line {line}: ");
        let (_, rest) = text.split_once(&start).unwrap_or_else(|| panic!("{start} in {text}"));
        let said = rest.split("Line ").next().expect("a sentence").trim();
        assert!(said.len() > 10, "{start}{said}");
    }
    assert!(!text.contains("Line 10:"), "an empty line is none");
    for line in [11, 12] {
        assert!(text.contains(&said::trouble(line, said::EMPTY)), "{line}");
    }
    // The others are read all the same.
    assert!(text.contains(&said::read(5)) && text.contains(&said::caption(5)));
    assert!(asked.view().contains("aria-invalid=\"true\""));
    let mended = read(&five);
    assert!(!mended.view().contains("aria-invalid"));
}

#[test]
fn typing_reads_nothing_and_leaving_forgets_it() {
    let five = five().join("\n");
    let mut asked = Asked::new();
    asked.goes("at=group");
    let empty = asked.view().to_owned();
    let query = docent::route::query(&[("codes".into(), five.clone())]);
    asked.ask(&[("form", FORM), ("name", "codes"), ("value", &five), ("query", &query)]);
    assert_eq!(asked.view(), empty);
    asked.sends(FORM, &[("codes", &five)]);
    assert_ne!(asked.view(), empty);
    asked.goes("");
    asked.goes("at=group");
    assert_eq!(asked.view(), empty);
}

#[test]
fn ones_own_code_holds_the_self_check_alone() {
    let mut asked = Asked::new();
    asked.goes("at=group");
    assert!(!asked.view().contains("group-own"), "there is none yet");
    let own = Answers { before: alike(&[1], Level::Expert), target: Answer::NotSure, ..person(2) };
    asked.changes(|it| *it = own.clone());
    assert!(asked.reads(said::OWN_TEXT));
    let code = code(&own);
    assert!(asked.reads(&code));
    let read = dictation::read(&code, catalog()).expect("it is a code");
    assert_eq!(read.link, Link::Answers(person(2)));
    assert!(self::read(&[code]).reads(&said::read(1)));
}

#[test]
fn the_result_leads_to_it() {
    let mut asked = Asked::full("all", Level::Expert, "scope=all&at=result");
    asked.follows(docent::words::self_check::together::TO_GROUP);
    assert_eq!(asked.of("heading"), words::title(said::HEADING));
}
