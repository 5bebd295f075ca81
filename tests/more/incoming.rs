//! What comes in by a link or a code: taken where nothing was answered, else read
//! first; never in place of what a person has, unless they say so.

use crate::{
    asked::{Asked, all, fragment, nurse},
    given::catalog,
    person::{CATALOG, attribute, tags},
};
use docent::{
    components::typed::typed,
    content,
    domain::{
        answers::{Answers, Keyed, Level, Topic},
        dictation::{self, Mishap},
        id::Code,
        keeping::Event,
        link::{self, Damage, Kind, Link},
    },
    words::{
        answers as names, keeping,
        sending::{self as words, colleague},
    },
};
use serde_json::{Value, json};

/// The buttons of what came in.
pub(crate) fn buttons(asked: &Asked) -> Vec<String> {
    let above = asked.of("above");
    let (_, inside) = above.split_once("id=\"keep-incoming\"").unwrap_or_default();
    let all = tags(inside).into_iter().filter(|(tag, _)| tag.starts_with("button"));
    all.map(|(tag, _)| attribute(tag, "value").expect("a value")).collect()
}

/// Everything that it knows, as the link with all parts has it.
fn everything(asked: &mut Asked) -> Answers {
    asked.sends("keep-parts", "part=situation&part=choices&part=self-check&part=notes");
    asked.link().unwrap_or_default()
}

#[test]
fn a_link_is_taken_at_once_where_nothing_was_answered() {
    let mut asked = Asked::new();
    asked.comes(&all());
    assert!(asked.of("above").contains(words::TAKEN));
    assert_eq!(buttons(&asked), ["copy-original", "keep"]);
    assert_eq!(everything(&mut asked), all());
    asked.presses("undo");
    assert_eq!(everything(&mut asked), Answers::default());
}

#[test]
fn a_link_with_nothing_in_it_changes_nothing() {
    let mut asked = Asked::new();
    asked.comes(&Answers::default());
    assert_eq!(asked.of("undo"), "");
    assert!(!asked.of("above").contains(words::TAKEN));
}

#[test]
fn beside_answers_a_link_is_to_read_and_each_button_does_what_it_says() {
    let mut asked = Asked::with(&nurse());
    let came = |asked: &mut Asked| {
        asked.comes(&all());
        assert!(asked.of("above").contains(words::CHOICE));
        // Both are set side by side.
        assert!(asked.of("above").contains(names::topic(Topic::Shortlist)));
        assert!(asked.of("above").contains(words::NOTHING_SAID));
        assert_eq!(everything(asked), nurse(), "nothing was taken");
    };
    came(&mut asked);
    asked.decides("keep");
    assert_eq!((everything(&mut asked), buttons(&asked)), (nurse(), vec![]));
    came(&mut asked);
    asked.decides("replace");
    assert_eq!(asked.of("focus"), "keep-said");
    let above = asked.of("above");
    assert!(
        above.contains(&keeping::event(&Event::Replaced)) && above.contains("\"undo\""),
        "{above}"
    );
    assert_eq!((everything(&mut asked), buttons(&asked)), (all(), vec![]));
    asked.presses("undo");
    assert_eq!(everything(&mut asked), nurse());
    // Beside answers that are not kept no others can be opened: the ones before
    // would be gone.
    came(&mut asked);
    assert_eq!(buttons(&asked), ["keep", "replace", "copy-original"]);
    asked.decides("as-copy");
    assert_eq!((everything(&mut asked), buttons(&asked)), (nurse(), vec![]));
    came(&mut asked);
    asked.decides("copy-original");
    let whole = ["https://school.example/a/b/#", &fragment(&Link::Answers(all()), catalog())];
    assert_eq!(asked.copied(), whole.concat());
    assert_eq!(buttons(&asked).len(), 3, "it still stands there");
}

#[test]
fn the_same_answers_need_no_choice() {
    let mut asked = Asked::with(&all());
    asked.comes(&all());
    assert!(asked.of("above").contains(words::SAME));
    assert_eq!(buttons(&asked), ["keep", "copy-original"]);
}

/// A text for each kind of damage.
fn damaged() -> [(Damage, String); 5] {
    let whole = Link::Answers(all()).text(catalog());
    let other = if whole[20..].starts_with('A') { "B" } else { "A" };
    [
        (Damage::Foreign, "hello".into()),
        (Damage::Cut, whole[..whole.len() - 4].into()),
        (Damage::Damaged, [&whole[..20], other, &whole[21..]].concat()),
        (Damage::Newer, whole.replacen("1.", "2.", 1)),
        (Damage::TooLong, "1.".to_owned() + &"A".repeat(link::LONGEST)),
    ]
}

#[test]
fn every_damage_has_its_own_heading_and_leaves_the_answers_alone() {
    for before in [Answers::default(), nurse()] {
        let mut asked = Asked::with(&before);
        for (damage, text) in damaged() {
            let said = |asked: &mut Asked| {
                let above = asked.of("above").to_owned();
                for other in Damage::ALL {
                    let is_said = above.contains(words::damaged(other));
                    assert_eq!(is_said, other == damage, "{other:?} for {damage:?}");
                }
                assert!(above.contains(words::repair(damage, false)));
                let has_answers = before != Answers::default();
                assert_eq!(above.contains(words::UNTOUCHED), has_answers, "{above}");
                assert_eq!(asked.of("undo").is_empty(), before == Answers::default());
                assert_eq!(asked.answers, before);
            };
            asked.opens(&["s=", &text].concat());
            said(&mut asked);
            asked.decides("replace");
            assert_eq!((&asked.answers, buttons(&asked)), (&before, vec![]), "{damage:?}");
            // Pasted, it is told beside the field, but for what looks like a code.
            if damage != Damage::Foreign {
                asked.panel();
                asked.sends("keep-bring", &["text=", &text].concat());
                let sentence =
                    [words::damaged(damage), ". ", words::repair(damage, false)].concat();
                let panel = asked.of("panel");
                assert!(panel.contains(&typed(&sentence).into_string()), "{panel}");
                assert_eq!((asked.of("focus"), buttons(&asked)), ("keep-text", vec![]));
                asked.presses("panel");
            }
        }
        assert_eq!(everything(&mut asked), before);
    }
}

#[test]
fn a_link_is_read_as_programs_on_the_way_write_it() {
    let whole = Link::Answers(all()).text(catalog());
    for fragment in [
        ["s=", &whole.replacen('.', "%2E", 1)].concat(),
        ["S=", &whole].concat(),
        ["s=", &whole, "&utm_source=mail"].concat(),
    ] {
        let mut asked = Asked::new();
        asked.opens(&fragment);
        assert_eq!(everything(&mut asked), all(), "{fragment}");
    }
    // What cannot be read any more is not called cut where it was not.
    let mut asked = Asked::new();
    for (text, damage) in [(whole.to_lowercase(), Damage::Damaged), (String::new(), Damage::Cut)] {
        asked.opens(&["s=", &text].concat());
        assert!(asked.of("above").contains(words::damaged(damage)), "{text}");
    }
}

#[test]
fn a_link_is_of_the_kind_that_its_letter_says() {
    let mut levels = Keyed::default();
    levels.set(1, Some(Level::Expert));
    let kinds = [
        (
            words::kind(Kind::Request),
            Link::Request { asked: 7, items: vec![Code(1), Code(2)] },
            ["keep", "copy-original"].as_slice(),
        ),
        (
            colleague::NOT_ASKED,
            Link::Ratings { asked: 7, levels },
            &["add", "leave", "copy-original"],
        ),
        (
            words::kind(Kind::Advice),
            Link::Advice { answered: 9, advice: nurse() },
            &["take", "take-all", "leave-all", "copy-original"],
        ),
    ];
    for (heading, link, wanted) in kinds {
        let mut asked = Asked::new();
        let own = fragment(&link, catalog());
        asked.opens(&own);
        let kind = link.kind();
        assert!(asked.of("above").contains(heading), "{kind:?}");
        assert_eq!(buttons(&asked), wanted);
        asked.decides("copy-original");
        assert_eq!(asked.copied(), ["https://school.example/a/b/#", &own].concat());
        asked.decides("replace");
        assert_eq!(&asked.answers, &Answers::default(), "{kind:?}");
        assert_eq!(asked.of("undo").is_empty(), kind != Kind::Request, "{kind:?}");
        // Under another letter it is none.
        for letter in ["s", "r", "o", "a", "x", ""]
            .iter()
            .filter(|it| !own.starts_with(**it) || it.is_empty())
        {
            asked.opens(&[letter, &own[1..]].concat());
            assert!(
                asked.of("above").contains(words::damaged(Damage::Damaged)),
                "{letter}{kind:?}"
            );
        }
    }
}

#[test]
fn an_address_or_a_code_can_be_brought_in() {
    let whole = ["https://other.example/#", &fragment(&Link::Answers(all()), catalog())].concat();
    let bare = Link::Answers(all()).text(catalog());
    let code = dictation::code(&all(), catalog()).expect("it is short enough");
    for text in [whole, bare, code.join(" "), code.join("-").to_lowercase()] {
        let mut asked = Asked::new();
        let query = docent::route::query(&[("text".into(), text.clone())]);
        // While it is typed, nothing happens.
        asked.ask(&[("form", "keep-bring"), ("name", "text"), ("query", &query)], None);
        assert!(asked.of("undo").is_empty() && asked.of("focus").is_empty(), "{text}");
        asked.sends("keep-bring", &query);
        assert_eq!(asked.of("focus"), "incoming");
        assert_eq!(everything(&mut asked), all(), "{text}");
    }
}

#[test]
fn what_is_wrong_with_a_code_is_said_beside_it() {
    let code = dictation::code(&all(), catalog()).expect("it is short enough");
    let mut wrong = code.clone();
    wrong.swap(1, 2);
    let mut letter = code.clone();
    letter[3] = "33330".into();
    let cases = [
        (wrong.concat(), Mishap::Group(2)),
        (letter.concat(), Mishap::Letter('0', 4)),
        (code[..3].concat(), Mishap::Cut),
        (String::new(), Mishap::Empty),
    ];
    let mut asked = Asked::with(&nurse());
    asked.panel();
    for (text, mishap) in cases {
        asked.sends("keep-bring", &["text=", &text].concat());
        let sentence = words::mishap(mishap);
        assert_eq!(asked.of("focus"), "keep-text");
        let panel = asked.of("panel");
        assert!(panel.contains(&typed(&sentence).into_string()), "{panel}");
        assert!(panel.contains("role=\"alert\""));
        assert!(panel.contains("id=\"keep-trouble\"") && panel.contains("aria-invalid"));
        assert!(panel.contains(&text), "what was entered stays");
        assert_eq!((&asked.answers, buttons(&asked)), (&nurse(), vec![]));
    }
    asked.sends("keep-bring", &["text=", &code.concat()].concat());
    assert!(!asked.of("panel").contains("keep-trouble"));
    assert_eq!(buttons(&asked)[0], "keep");
}

/// The shipped content with two changes on top, each in a newer version: one of
/// a program, one of another.
fn newer() -> String {
    let mut root: Value = serde_json::from_str(CATALOG).expect("it is JSON");
    root["contentVersion"] = "2026.11.9".into();
    let changes = root["changes"].as_array_mut().expect("a list");
    let change = |version: &str, summary: &str, id: &str| {
        json!({
            "contentVersion": version, "day": "2026-11-25", "summary": summary, "ids": [id],
        })
    };
    changes.insert(0, change("2026.11.8", "The fee of one went up.", "dundee-mmed"));
    changes.insert(0, change("2026.11.9", "The other moved.", "ucl-medical-education"));
    root.to_string()
}

#[test]
fn content_that_is_newer_than_a_link_says_what_changed_for_this_person() {
    let text = newer();
    content::read::<docent::domain::catalog::Catalog>(&text).expect("it is accepted");
    let link = fragment(&Link::Answers(all()), catalog());
    for before in [Answers::default(), nurse()] {
        let mut asked = Asked::knowing(&text);
        if before != Answers::default() {
            asked.says(&before);
        }
        asked.opens(&link);
        let above = asked.of("above");
        assert!(above.contains(&words::changed(1)), "{above}");
        assert!(above.contains("The fee of one went up."));
        assert!(!above.contains("The other moved."), "it concerns others");
        let older = catalog().changes.iter().filter(|it| !it.summary.is_empty());
        assert!(older.clone().count() > 0);
        for change in older {
            assert!(!above.contains(&change.summary), "it is older than the link");
        }
    }
    // Made with this content, there is no news.
    let this = content::read(&text).expect("it is accepted");
    let mut asked = Asked::knowing(&text);
    asked.opens(&fragment(&Link::Answers(all()), &this));
    assert!(!asked.of("above").contains("The fee of one went up."));
}

#[test]
fn answers_that_this_content_does_not_know_are_named() {
    let mut other: docent::domain::catalog::Catalog = catalog().clone();
    for program in &mut other.programs {
        program.code = Code(program.code.0 + 5000);
    }
    let mut asked = Asked::new();
    asked.opens(&fragment(&Link::Answers(all()), &other));
    let lost = words::lost(names::topic(Topic::Shortlist));
    assert!(asked.of("above").contains(&lost), "{}", asked.of("above"));
    assert_eq!(everything(&mut asked), Answers { shortlist: vec![], ..all() });
}
