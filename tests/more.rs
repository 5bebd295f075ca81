//! The second wasm without a browser: it is asked with pairs and answers with
//! pairs. Nothing can be kept there, and it says so; all else works.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test stops at what it did not expect"
)]

#[path = "more/advice.rs"]
mod advice;
#[path = "more/advisor.rs"]
mod advisor;
#[path = "more/asked.rs"]
mod asked;
#[path = "more/colleague.rs"]
mod colleague;
#[path = "link/given.rs"]
#[allow(dead_code, reason = "links and what is stored need more of it")]
mod given;
#[path = "more/hostile.rs"]
mod hostile;
#[path = "more/incoming.rs"]
mod incoming;
#[path = "more/others.rs"]
mod others;
#[path = "more/panel.rs"]
mod panel;
#[path = "model/person.rs"]
#[allow(dead_code, reason = "the loop without a browser needs more of it")]
mod person;
#[path = "more/talk.rs"]
mod talk;

use asked::{Asked, all, nurse};
use docent::{
    domain::{
        answers::{Answer, Answers, Topic},
        id::{ProgramId, StageId, TeachingId},
        keeping::{Event, Place, Regret, Trouble},
    },
    words::keeping as words,
};

/// A change of another topic each time, and the topic.
fn step(number: usize, answers: &mut Answers) -> Topic {
    let late = ["late", "mid"][number / 4 % 2];
    match number % 4 {
        0 => {
            answers.stage = Answer::Given(StageId::new(late));
            Topic::Stage
        }
        1 => {
            answers.teaching_years = Answer::Given(u8::try_from(number).unwrap());
            Topic::TeachingYears
        }
        2 => {
            answers.shortlist.push(ProgramId::new(format!("p-{number}")));
            Topic::Shortlist
        }
        _ => {
            let is_there = answers.teaching.is_answered();
            answers.teaching =
                if is_there { Answer::Absent } else { Answer::Given(TeachingId::new("course")) };
            Topic::Teaching
        }
    }
}

#[test]
fn more_than_fifty_steps_are_undone_and_made_again_each_with_its_topic() {
    let mut asked = Asked::new();
    assert!(asked.of("undo").is_empty() && asked.of("redo").is_empty());
    let (mut states, mut topics) = (vec![Answers::default()], vec![]);
    for number in 0..60 {
        let mut next = states[number].clone();
        topics.push(step(number, &mut next));
        asked.says(&next);
        assert_eq!((asked.of("undo"), asked.of("redo")), ("1", ""));
        states.push(next);
    }
    for number in (0..60).rev() {
        asked.presses("undo");
        assert_eq!(asked.answers, states[number]);
        assert_eq!(asked.of("status"), words::event(&Event::Undone(vec![topics[number]])));
        assert_eq!(asked.of("redo"), "1");
    }
    assert!(asked.of("undo").is_empty(), "there is no more");
    asked.presses("undo");
    assert_eq!(asked.answers, Answers::default());
    for number in 0..60 {
        asked.presses("redo");
        assert_eq!(asked.answers, states[number + 1]);
        assert_eq!(asked.of("status"), words::event(&Event::Redone(vec![topics[number]])));
    }
    assert!(asked.of("redo").is_empty());
    // A change after one that was taken back is the last one.
    asked.presses("undo");
    asked.says(&nurse());
    assert!(asked.of("redo").is_empty());
    asked.presses("undo");
    assert_eq!(asked.answers, states[59]);
    // What is said again changes nothing, and is no step.
    let before = asked.answers.clone();
    asked.says(&before);
    assert_eq!(asked.of("redo"), "1");
}

#[test]
fn several_topics_that_change_at_once_are_named_together() {
    let mut asked = Asked::with(&all());
    asked.presses("undo");
    assert_eq!(asked.answers, Answers::default());
    let topics: Vec<Topic> = all().topics().collect();
    assert_eq!(asked.of("status"), words::event(&Event::Undone(topics)));
}

#[test]
fn where_nothing_can_be_kept_it_is_said_and_nothing_is() {
    let mut asked = Asked::new();
    assert!(asked.of("above").contains(words::trouble(Trouble::Refused)));
    asked.says(&nurse());
    assert!(asked.of("above").contains(words::trouble(Trouble::Refused)));
    assert!(asked.of("status").is_empty(), "nothing is said to be kept");
    asked.ask(&[("path", "/a/b/privacy")], None);
    assert!(asked.of("view").contains(docent::words::privacy::NOTHING));
    assert_eq!(asked.of("earlier"), "");
    // Whoever wants nothing to be kept is in no trouble.
    asked.chooses("keep-place", Place::Nowhere.as_str());
    assert_eq!(asked.of("place"), Place::Nowhere.as_str());
    assert_eq!(asked.of("status"), words::kept(Place::Nowhere, None));
    assert!(!asked.of("above").contains(words::trouble(Trouble::Refused)));
    for place in [Place::Tab, Place::Device] {
        asked.chooses("keep-place", place.as_str());
        assert_eq!(asked.of("place"), place.as_str());
        assert!(asked.of("above").contains(words::trouble(Trouble::Refused)), "{place:?}");
    }
    assert_eq!(asked.answers, nurse());
}

#[test]
fn what_is_erased_comes_back_by_undo_on_a_device_of_ones_own() {
    let mut asked = Asked::with(&all());
    asked.presses("panel");
    asked.presses("erase");
    assert_eq!((asked.of("erased"), asked.of("panel"), asked.of("redo")), ("1", "", ""));
    assert_eq!(asked.answers, Answers::default());
    let sentence = words::event(&Event::Erased(Regret::ForAMinute));
    assert!(asked.of("above").contains(&sentence), "{}", asked.of("above"));
    asked.presses("undo");
    assert_eq!(asked.of("erased"), "");
    assert_eq!(asked.link().expect("the panel has it"), all().only(&asked::USUAL));
}

#[test]
fn what_is_erased_on_a_shared_computer_does_not_come_back() {
    for place in [Place::Tab, Place::Nowhere] {
        let mut asked = Asked::with(&all());
        asked.chooses("keep-place", place.as_str());
        asked.presses("erase");
        assert_eq!((asked.of("erased"), asked.of("undo"), asked.of("redo")), ("1", "", ""));
        let sentence = words::event(&Event::Erased(Regret::Never));
        assert!(asked.of("above").contains(&sentence), "{}", asked.of("above"));
        asked.presses("undo");
        assert_eq!(asked.answers, Answers::default());
        assert_eq!(asked.link(), None, "there is nothing to send");
    }
}

#[test]
fn erasing_forgets_what_came_in() {
    let mut asked = Asked::with(&nurse());
    asked.comes(&all());
    assert!(asked.of("above").contains("incoming"));
    asked.presses("erase");
    assert!(!asked.of("above").contains("incoming"));
    asked.decides("replace");
    assert_eq!(asked.answers, Answers::default());
}
