//! What someone told is kept as told, with who and when, and offered where the same is asked.

use crate::{
    given::catalog,
    people::{desk, outlined, person, someone, today},
};
use docent::domain::{
    advice::{advised, items},
    answers::{Answer, Topic},
    calendar::Day,
    desk::{Asked, Question, Told, told_elsewhere},
    id::ProgramId,
};

fn asked(program: &str) -> Question {
    Question::Program(ProgramId::new(program), Asked::Tuition)
}

fn told(question: Question, answer: &str, by: &str, day: Day) -> Told {
    Told { question, answer: answer.into(), by: by.into(), day }
}

#[test]
fn an_answer_stands_until_it_is_told_otherwise() {
    let mut desk = desk(&[person(0)]);
    let candidate = desk.candidate_mut(1).unwrap();
    candidate.tell(told(asked("a"), "About 40,000.", " The  office\n", today()));
    candidate.tell(told(asked("b"), "Nothing.", "", today()));
    candidate.tell(told(asked("a"), "  30,000 now. ", "The office", today()));
    assert_eq!(candidate.told.len(), 2);
    assert_eq!(candidate.told(&asked("a")).unwrap().by, "The office");
    assert_eq!(candidate.told(&asked("a")).unwrap().answer.trim(), "30,000 now.");
    candidate.tell(told(asked("a"), "", "", today()));
    assert_eq!(candidate.told(&asked("a")), None);
}

#[test]
fn it_is_offered_to_others_with_the_same_question_of_the_same_program() {
    let mut desk = desk(&[person(0), person(1), person(2)]);
    let before = Day::parse("2026-01-05").unwrap();
    desk.candidate_mut(1).unwrap().tell(told(asked("a"), "Old.", "X", before));
    desk.candidate_mut(2).unwrap().tell(told(asked("a"), "New.", "Y", today()));
    let answers = |question: &Question, of| -> Vec<String> {
        told_elsewhere(&desk, question, of).iter().map(|it| it.told.answer.clone()).collect()
    };
    assert_eq!(answers(&asked("a"), 3), ["New.", "Old."]);
    assert_eq!(answers(&asked("a"), 2), ["Old."]);
    assert!(answers(&asked("b"), 3).is_empty());
    let other = Question::Program(ProgramId::new("a"), Asked::Starts);
    assert!(answers(&other, 3).is_empty());
    let own = Question::Own(Topic::Country);
    let mut desk = desk.clone();
    desk.candidate_mut(1).unwrap().tell(told(own.clone(), "Here.", "", today()));
    assert!(told_elsewhere(&desk, &own, 2).is_empty(), "it is each candidate’s own");
}

#[test]
fn it_changes_no_result() {
    let answers = someone("nurse", "mid", "weekly", "education-director");
    let mut desk = desk(std::slice::from_ref(&answers));
    outlined(&mut desk);
    let before = desk.candidate(1).unwrap().clone();
    let question = before.outline.as_ref().unwrap().open.last().unwrap().clone();
    let candidate = desk.candidate_mut(1).unwrap();
    candidate.tell(told(question.clone(), "Yes.", "The dean", today()));
    candidate.outline = None;
    outlined(&mut desk);
    let after = desk.candidate(1).unwrap();
    assert_eq!(after.outline, before.outline);
    assert_eq!(after.answers, answers);
    assert!(after.returned().is_empty(), "nothing of it goes back");
}

#[test]
fn what_goes_back_is_what_differs_and_nothing_else() {
    let mut answers = someone("nurse", "mid", "weekly", "education-director");
    answers.notes.set(6, Some("My own note.".into()));
    answers.counted.set(2, Some("Their reason.".into()));
    let mut desk = desk(&[answers.clone()]);
    let candidate = desk.candidate_mut(1).unwrap();
    assert!(candidate.returned().is_empty());
    candidate.advice.target = answers.target.clone();
    assert!(candidate.returned().is_empty(), "the same is no suggestion");
    candidate.advice.hours_later = Answer::Given(8);
    candidate.advice.notes.set(6, Some("Ask early.".into()));
    candidate.advice.counted.set(4, Some("The board agreed.".into()));
    candidate.set_note("For myself.");
    candidate.set_label("Anna");
    let returned = candidate.returned();
    assert_eq!(
        returned.topics().collect::<Vec<_>>(),
        [Topic::HoursLater, Topic::Notes, Topic::Counted]
    );
    assert_eq!(returned.notes.pairs(), [(6, "Ask early.".to_owned())]);
    assert_eq!(returned.counted.pairs(), [(4, "The board agreed.".to_owned())]);
    assert_eq!(returned, advised(&answers, &candidate.edited()));
    // The candidate sees each of them as an item of its own.
    assert_eq!(items(&answers, &returned, "Advisor: ").len(), 3);
    assert!(catalog().featured().is_some());
}
