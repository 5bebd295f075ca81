//! Candidates to put on a desk.

#[path = "../generated/candidates.rs"]
mod generated;

use crate::given::catalog;
use docent::{
    content,
    domain::{
        answers::{Answer, Answers},
        calendar::Day,
        desk::{Desk, Opened, Outline, Read, Version},
        id::{ProfessionId, RoleId, StageId, TeachingId},
        link::Link,
        my_plan::MyPlan,
        timing::{Timing, Weightings},
    },
};
use std::sync::OnceLock;

pub(crate) fn today() -> Day {
    Day::parse("2026-11-27").unwrap()
}

pub(crate) fn timing() -> &'static Timing {
    static READ: OnceLock<Timing> = OnceLock::new();
    READ.get_or_init(|| {
        let text = include_str!("../../public/api/v1/timing.json");
        content::read_beside(text, catalog()).expect("it is accepted")
    })
}

pub(crate) fn version() -> Version {
    Version { day: today(), content: "1/1".into() }
}

/// One of many, each with other answers.
pub(crate) fn person(nth: usize) -> Answers {
    generated::person(nth, catalog())
}

/// Someone of whom the three first answers are these.
pub(crate) fn someone(profession: &str, stage: &str, teaching: &str, target: &str) -> Answers {
    let target =
        if target.is_empty() { Answer::Absent } else { Answer::Given(RoleId::new(target)) };
    Answers {
        profession: Answer::Given(ProfessionId::new(profession)),
        stage: Answer::Given(StageId::new(stage)),
        teaching: Answer::Given(TeachingId::new(teaching)),
        target,
        ..Answers::default()
    }
}

pub(crate) fn link(answers: &Answers) -> String {
    Link::Answers(answers.clone()).text(catalog())
}

/// A desk with these candidates.
pub(crate) fn desk(all: &[Answers]) -> Desk {
    let mut desk = Desk::default();
    let links: Vec<String> = all.iter().map(link).collect();
    let opened = open(&mut desk, &links.join("\n"));
    assert_eq!(opened.added.len(), all.len(), "{opened:?}");
    desk
}

pub(crate) fn open(desk: &mut Desk, text: &str) -> Opened {
    desk.open_links(text, catalog(), today())
}

/// Works out everything.
pub(crate) fn outlined(desk: &mut Desk) {
    let weightings = Weightings::new();
    while let Some(number) = desk.next_to_outline(&version(), &[]) {
        outline(desk, number, &weightings);
    }
}

pub(crate) fn outline(desk: &mut Desk, number: u32, weightings: &Weightings) {
    let answers = &desk.candidate(number).unwrap().answers;
    let plan = MyPlan::of_start(catalog(), timing(), answers, weightings, today()).unwrap();
    let outline = Outline::of(&plan, version());
    desk.candidate_mut(number).unwrap().outline = Some(outline);
}

/// The desk as it is read again.
pub(crate) fn again(text: &str) -> Desk {
    match Desk::read(text, catalog()) {
        Read::Desk(desk) => desk,
        Read::Newer => panic!("newer: {text}"),
    }
}
