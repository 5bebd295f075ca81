//! Two tabs on one desk, and a desk that was taken along.

use crate::{
    given::catalog,
    people::{again, desk, link, open, outlined, person, today},
};
use docent::domain::desk::{Asked, Desk, Question, Told};
use docent::domain::id::ProgramId;

fn note(desk: &mut Desk, number: u32, note: &str) {
    desk.candidate_mut(number).unwrap().set_note(note);
}

fn notes(desk: &Desk) -> Vec<(u32, &str)> {
    desk.candidates().iter().map(|it| (it.number, it.note.as_str())).collect()
}

#[test]
fn what_two_tabs_changed_is_all_there() {
    let base = desk(&[person(0), person(1), person(2)]);
    let (mut mine, mut theirs) = (base.clone(), base.clone());
    note(&mut mine, 1, "mine");
    note(&mut theirs, 2, "theirs");
    open(&mut mine, &link(&person(7)));
    open(&mut theirs, &link(&person(8)));
    theirs.remove(3);
    let both = mine.merged(&base, &theirs);
    assert_eq!(notes(&both), [(1, "mine"), (2, "theirs"), (4, ""), (5, "")]);
    let numbers: Vec<_> = both.candidates().iter().map(|it| it.answers == person(8)).collect();
    assert_eq!(numbers, [false, false, true, false], "theirs keeps its number");
    assert_eq!(mine.merged(&base, &base), mine);
    assert_eq!(base.merged(&base, &theirs), theirs);
}

#[test]
fn a_desk_that_was_wiped_elsewhere_keeps_only_what_changed_here_since() {
    let base = desk(&[person(0), person(1)]);
    let mut mine = base.clone();
    assert!(mine.merged(&base, &Desk::default()).is_empty());
    note(&mut mine, 2, "since");
    assert_eq!(notes(&mine.merged(&base, &Desk::default())), [(2, "since")]);
    mine.remove(1);
    let mut theirs = base.clone();
    note(&mut theirs, 1, "theirs");
    assert_eq!(notes(&mine.merged(&base, &theirs)), [(1, "theirs"), (2, "since")]);
}

#[test]
fn a_desk_that_was_taken_along_comes_in_without_doubles() {
    let mut home = desk(&[person(0), person(1)]);
    let mut office = desk(&[person(5), person(1), person(6)]);
    note(&mut home, 2, "At home.");
    office.candidate_mut(2).unwrap().set_label("Anna");
    note(&mut office, 2, "In the office.");
    let question = Question::Program(ProgramId::new("a"), Asked::Starts);
    office.candidate_mut(2).unwrap().tell(Told {
        question: question.clone(),
        answer: "In fall.".into(),
        by: "B".into(),
        day: today(),
    });
    assert_eq!(home.take_in(office.clone()), 2);
    assert_eq!(home.candidates().len(), 4);
    let anna = home.candidates().iter().find(|it| it.answers == person(1)).unwrap();
    assert_eq!((anna.label.as_str(), anna.note.as_str()), ("Anna", "At home.\nIn the office."));
    assert!(anna.told(&question).is_some());
    let mut numbers: Vec<_> = home.candidates().iter().map(|it| it.number).collect();
    numbers.dedup();
    assert_eq!(numbers.len(), 4);
    // Once more, nothing changes.
    let before = home.clone();
    assert_eq!(home.take_in(office), 0);
    assert_eq!(home, before);
    outlined(&mut home);
    assert_eq!(again(&home.to_text(catalog())), home);
}
