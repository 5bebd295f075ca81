//! The desk as a text: read as it was written, newer left alone, damage kept to its line.

use crate::{
    given::{catalog, sendable},
    people::{again, desk, outlined, person, today},
};
use docent::domain::{
    answers::{Answer, Part, Topic},
    desk::{Desk, LONGEST_LABEL, LONGEST_NOTE, Question, Read, Told},
    id::RoleId,
};
use proptest::prelude::*;

fn full() -> Desk {
    let mut desk = desk(&[person(0), person(1), person(2)]);
    outlined(&mut desk);
    let candidate = desk.candidate_mut(2).unwrap();
    candidate.set_label("  Anna &\tBen = 1 ");
    candidate.set_note("First line\r\nsecond: “é” & more\n");
    candidate.advice.target = Answer::Given(RoleId::new(catalog().roles[1].id.as_str()));
    candidate.advice.notes.set(6, Some("Ask early.\nAnd often.".into()));
    candidate.advice.counted.set(4, Some("The board agreed.".into()));
    candidate.tell(Told {
        question: Question::Own(Topic::Country),
        answer: "It counts.\nIn writing.".into(),
        by: "Registrar".into(),
        day: today(),
    });
    desk
}

#[test]
fn it_is_read_as_it_was_written() {
    let desk = full();
    let text = desk.to_text(catalog());
    assert_eq!(again(&text), desk);
    assert_eq!(desk.candidate(2).unwrap().label, "Anna & Ben = 1");
    assert_eq!(desk.candidate(2).unwrap().note, "First line\nsecond: “é” & more");
    assert!(desk.candidates().iter().all(|it| it.outline.is_some()));
    assert_eq!(Desk::default().to_text(catalog()), "");
    assert_eq!(again(""), Desk::default());
}

#[test]
fn a_newer_one_is_not_read() {
    let text = full().to_text(catalog());
    assert_eq!(Desk::read(&text.replacen('1', "2", 1), catalog()), Read::Newer);
}

#[test]
fn a_line_that_is_damaged_stays_and_takes_no_other_along() {
    let text = full().to_text(catalog());
    let lines: Vec<&str> = text.lines().collect();
    let damaged = lines[2].replacen("s=1.", "s=1.A", 1);
    let text = [lines[0], lines[1], &damaged, lines[3]].join("\n");
    let desk = again(&text);
    assert_eq!(desk.candidates().iter().map(|it| it.number).collect::<Vec<_>>(), [1, 3]);
    assert_eq!(desk.unread(), 1);
    assert!(desk.to_text(catalog()).contains(&damaged));
    assert_eq!(again(&desk.to_text(catalog())), desk);
}

#[test]
fn what_is_too_long_is_cut_and_never_within_a_letter() {
    let mut desk = desk(&[person(0)]);
    let candidate = desk.candidate_mut(1).unwrap();
    candidate.set_label(&"é".repeat(LONGEST_LABEL + 5));
    candidate.set_note(&"é".repeat(LONGEST_NOTE));
    assert_eq!(candidate.label.chars().count(), LONGEST_LABEL);
    assert_eq!(candidate.note.len(), LONGEST_NOTE);
    assert_eq!(again(&desk.to_text(catalog())), desk);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(120) })]

    #[test]
    fn any_answers_notes_and_labels_come_back(
        answers in sendable(), label in any::<String>(), note in any::<String>(),
    ) {
        prop_assume!(!answers.is_empty());
        let mut desk = desk(&[answers]);
        let candidate = desk.candidate_mut(1).unwrap();
        candidate.set_label(&label);
        candidate.set_note(&note);
        prop_assert_eq!(again(&desk.to_text(catalog())), desk);
    }

    #[test]
    fn any_text_is_read_without_a_panic(text in any::<String>(), at in any::<prop::sample::Index>()) {
        _ = Desk::read(&text, catalog());
        let whole = full().to_text(catalog());
        let at = whole.floor_char_boundary(at.index(whole.len()));
        let changed = [&whole[..at], &text, &whole[at..]].concat();
        if let Read::Desk(desk) = Desk::read(&changed, catalog()) {
            // What is read is written, and read again.
            prop_assert_eq!(again(&desk.to_text(catalog())), desk);
        }
        _ = Part::SENDABLE;
    }
}
