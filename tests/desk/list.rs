//! The desk as a list: sorted and filtered by what a candidate said, never by levels of a
//! self-assessment.

use crate::{
    given::catalog,
    people::{desk, outlined, person, someone, today, version},
};
use docent::domain::{
    answers::{Answer, Answers, Level},
    desk::{
        Candidate, Desk, DeskOrder, DeskQuery, PAGE, Question, Recurring, Window, counts, found,
        recurring,
    },
    id::{RoleId, StageId},
};

fn numbers(desk: &Desk, query: &DeskQuery) -> Vec<u32> {
    found(desk, query, catalog(), &version()).iter().map(|it| it.number).collect()
}

fn by(order: DeskOrder) -> DeskQuery {
    DeskQuery { order, ..DeskQuery::default() }
}

/// Four candidates, all worked out.
fn four() -> Desk {
    let mut desk = desk(&[
        someone("nurse", "late", "weekly", "simulation-center-leader"),
        someone("physician", "early", "none", ""),
        Answers { profession: person(0).profession, ..Answers::default() },
        someone("physician", "mid", "main-duty", "education-director"),
    ]);
    outlined(&mut desk);
    desk
}

#[test]
fn it_is_sorted_by_what_was_said_and_who_said_nothing_comes_last() {
    let mut desk = four();
    assert_eq!(numbers(&desk, &by(DeskOrder::Opened)), [4, 3, 2, 1]);
    desk.open(2, today());
    assert_eq!(numbers(&desk, &by(DeskOrder::Opened)), [2, 4, 3, 1]);
    assert_eq!(numbers(&desk, &by(DeskOrder::Stage)), [2, 4, 1, 3], "early, mid, late, unsaid");
    let position =
        |id: &str| catalog().roles.iter().position(|it| it.id.as_str() == id).expect("a role");
    let (leader, director) = (position("simulation-center-leader"), position("education-director"));
    let aiming = if director < leader { [4, 1] } else { [1, 4] };
    assert_eq!(numbers(&desk, &by(DeskOrder::Target))[..2], aiming);
    let open = |it: &Candidate| it.outline.as_ref().unwrap().open.len();
    let sorted = found(&desk, &by(DeskOrder::Open), catalog(), &version());
    assert!(sorted.windows(2).all(|it| open(it[0]) >= open(it[1])));
    assert_eq!(numbers(&desk, &by(DeskOrder::Window)).last(), Some(&3), "no window yet");
}

#[test]
fn filters_leave_who_is_like_that_and_counts_say_how_many() {
    let desk = four();
    let counts = counts(&desk, catalog(), &version());
    let total = |all: &[usize]| all.iter().sum::<usize>();
    assert_eq!(total(&counts.stages.iter().map(|it| it.1).collect::<Vec<_>>()), 4);
    assert_eq!(total(&counts.targets.iter().map(|it| it.1).collect::<Vec<_>>()), 4);
    assert_eq!(total(&counts.windows.iter().map(|it| it.1).collect::<Vec<_>>()), 4);
    for (id, count) in &counts.stages {
        let query = DeskQuery { stage: Some(id.clone()), ..DeskQuery::default() };
        assert_eq!(numbers(&desk, &query).len(), *count, "{id}");
    }
    for (id, count) in &counts.targets {
        let query = DeskQuery { target: Some(id.clone()), ..DeskQuery::default() };
        assert_eq!(numbers(&desk, &query).len(), *count, "{id}");
    }
    for (window, count) in &counts.windows {
        let query = DeskQuery { window: Some(*window), ..DeskQuery::default() };
        assert_eq!(numbers(&desk, &query).len(), *count, "{window:?}");
    }
    let unsaid = DeskQuery { stage: Some(StageId::new("")), ..DeskQuery::default() };
    assert_eq!(numbers(&desk, &unsaid), [3]);
    assert_eq!(counts.windows.last(), Some(&(Window::Open, 1)));
    let both = DeskQuery {
        stage: Some(StageId::new("mid")),
        target: Some(RoleId::new("education-director")),
        ..DeskQuery::default()
    };
    assert_eq!(numbers(&desk, &both), [4]);
}

#[test]
fn levels_of_a_self_check_move_nobody() {
    let with_levels = |nth: usize, level| {
        let mut answers = person(nth);
        for key in 1..=36 {
            answers.levels.set(key, level);
        }
        answers
    };
    let plain: Vec<_> = (0..12).map(person).collect();
    let rated: Vec<_> =
        (0..12).map(|it| with_levels(it, Level::SCALE.get(it % 6).copied())).collect();
    let (mut plain, mut rated) = (desk(&plain), desk(&rated));
    outlined(&mut plain);
    outlined(&mut rated);
    let stages = catalog().stages.iter().map(|it| Some(it.id.clone())).chain([None]);
    for stage in stages {
        for order in DeskOrder::ALL {
            let query = DeskQuery { stage: stage.clone(), order: *order, ..DeskQuery::default() };
            assert_eq!(numbers(&plain, &query), numbers(&rated, &query), "{query:?}");
        }
    }
    assert_eq!(counts(&plain, catalog(), &version()), counts(&rated, catalog(), &version()));
}

#[test]
fn open_questions_are_counted_over_everyone() {
    let desk = four();
    let all = recurring(&desk, &version());
    assert!(all.windows(2).all(|it| it[0].count >= it[1].count));
    let of = |it: &Recurring| {
        let has = |candidate: &&Candidate| {
            candidate.outline.as_ref().unwrap().open.contains(&it.question)
        };
        desk.candidates().iter().filter(has).count()
    };
    assert!(all.len() > 5, "{all:?}");
    assert!(all.iter().all(|it| it.count == of(it)), "{all:?}");
    assert!(all.iter().any(|it| matches!(it.question, Question::Program(..)) && it.count == 4));
    for it in &all {
        assert_eq!(Question::parse(&it.question.word()).as_ref(), Some(&it.question));
    }
}

#[test]
fn an_address_says_the_same_again() {
    let query = DeskQuery {
        who: Some(12),
        stage: Some(StageId::new("")),
        target: Some(RoleId::new("education-director")),
        window: Some(Window::None),
        order: DeskOrder::Window,
        shown: 3 * PAGE,
        beside: vec![4, 1, 2, 9],
        is_table: true,
    };
    assert_eq!(DeskQuery::from_pairs(&query.pairs()), query);
    let mut full = query.clone();
    full.tick(7, true);
    assert_eq!(full.beside, query.beside, "four are the most");
    full.tick(1, false);
    full.tick(7, true);
    assert_eq!(full.beside, [4, 2, 9, 7]);
    assert!(DeskQuery::default().pairs().is_empty());
    let pair = |key: &str, value: &str| (key.to_owned(), value.to_owned());
    let odd =
        [pair("who", "x"), pair("show", "999999999"), pair("sort", "levels"), pair("side", "")];
    assert_eq!(DeskQuery::from_pairs(&odd).order, DeskOrder::Opened);
    assert_eq!(Answer::<u8>::Absent.given(), None);
}
