//! When the steps of a pathway can be.

use crate::content::{Made, TARGET, physician, planned, scene};
use docent::domain::{
    answers::{Answer, Moment, Transition},
    calendar::Start,
    id::{RoleId, StageId},
    month::Month,
    pathway::{LengthFrom, MonthRange, StepStanding, plan},
};
use serde_json::json;

const ROLE: (&str, &str) = ("role", TARGET);

pub(crate) fn month(year: u16, month: i8) -> Month {
    Month::new(year, month)
}

fn between(from: Month, to: Month) -> MonthRange {
    MonthRange { from, to: Some(to) }
}

#[test]
fn clocks_that_run_together_are_not_added_up() {
    let made = Made::default()
        .experience("simulation")
        .step("two-years", "experience", (24, 24))
        .with("experience", json!("simulation"))
        .step("five-years", "experience", (60, 60))
        .with("experience", json!("simulation"))
        .asks(ROLE, "required", &[&["two-years"]])
        .asks(ROLE, "required", &[&["five-years"]]);
    let mut answers = physician();
    answers.experience.set(1, Some(Answer::Given(1)));
    planned(&made, &answers, |plan| {
        let [pathway] = &plan.pathways[..] else { panic!("one") };
        assert_eq!(pathway.end, MonthRange::at(month(2031, 1)));
        assert_eq!(pathway.stages[0].end, MonthRange::at(month(2028, 1)));
    });
    // Three years are enough for the shorter.
    answers.experience.set(1, Some(Answer::Given(3)));
    planned(&made, &answers, |plan| {
        let [pathway] = &plan.pathways[..] else { panic!("one") };
        assert_eq!(pathway.stages.len(), 1);
        assert_eq!(pathway.end, MonthRange::at(month(2029, 1)));
    });
    // Not sure: from none of it to all.
    answers.experience.set(1, Some(Answer::NotSure));
    planned(&made, &answers, |plan| {
        assert_eq!(plan.pathways[0].end, between(month(2027, 1), month(2032, 1)));
    });
}

#[test]
fn posts_follow_each_other_and_so_do_studies() {
    for kind in ["role", "study", "training"] {
        let made = Made::default()
            .step("a", kind, (12, 24))
            .step("b", kind, (6, 6))
            .asks(ROLE, "required", &[&["a"]])
            .asks(ROLE, "required", &[&["b"]]);
        planned(&made, &physician(), |plan| {
            let end = between(month(2028, 7), month(2029, 7));
            assert_eq!(plan.pathways[0].end, end, "{kind}");
        });
    }
    // A study and a post go together.
    let made = Made::default()
        .step("a", "role", (12, 12))
        .step("b", "study", (6, 6))
        .asks(ROLE, "required", &[&["a"]])
        .asks(ROLE, "required", &[&["b"]]);
    planned(&made, &physician(), |plan| {
        assert_eq!(plan.pathways[0].end, MonthRange::at(month(2028, 1)));
    });
}

#[test]
fn who_approves_does_so_last() {
    let made = Made::default()
        .step("approval", "approval", (1, 3))
        .step("a", "work", (6, 6))
        .asks(ROLE, "required", &[&["approval"]])
        .asks(ROLE, "required", &[&["a"]]);
    planned(&made, &physician(), |plan| {
        let [a, approval] = &plan.pathways[0].stages[..] else { panic!("two") };
        assert_eq!(approval.start, a.end);
        assert_eq!(plan.pathways[0].end, between(month(2027, 8), month(2027, 10)));
    });
}

#[test]
fn a_length_that_nobody_gives_leaves_the_end_open() {
    let made = Made::default()
        .step("a", "approval", (1, 1))
        .with("months", json!({"unknown": "not-found"}))
        .step("b", "work", (6, 6))
        .asks(ROLE, "required", &[&["a"]])
        .asks(ROLE, "required", &[&["b"]]);
    planned(&made, &physician(), |plan| {
        let end = plan.pathways[0].end;
        assert_eq!(end, MonthRange { from: month(2027, 7), to: None });
        let StepStanding::Ahead(ahead) = &plan.pathways[0].stages[1].standing else {
            panic!("ahead")
        };
        assert_eq!(ahead.from, LengthFrom::Nobody);
    });
}

#[test]
fn a_length_that_a_person_sets_counts() {
    let made = Made::default()
        .step("a", "work", (6, 6))
        .with("months", json!({"assumption": {"min": 6, "max": 12}, "why": "Ours."}))
        .asks(ROLE, "required", &[&["a"]]);
    let (pathways, target) = (made.read(), RoleId::new(TARGET));
    let mut scene = scene(&pathways, &target);
    let from = |scene: &_| {
        let plan = plan(scene, &physician());
        let StepStanding::Ahead(ahead) = &plan.pathways[0].stages[0].standing else {
            panic!("ahead")
        };
        (ahead.from, plan.pathways[0].end)
    };
    let ours = between(month(2027, 7), month(2028, 1));
    assert_eq!(from(&scene), (LengthFrom::Assumption, ours));
    scene.lengths = vec![(1, 3)];
    assert_eq!(from(&scene), (LengthFrom::Person, MonthRange::at(month(2027, 4))));
}

#[test]
fn training_lies_behind_by_stage_and_ends_when_it_is_said_to() {
    let made = Made::default()
        .step("training", "training", (24, 60))
        .with("behindAt", json!(["early", "mid", "late"]))
        .asks(ROLE, "required", &[&["training"]]);
    let mut answers = physician();
    answers.stage = Answer::Given(StageId::new("mid"));
    planned(&made, &answers, |plan| assert!(plan.pathways[0].stages.is_empty()));
    answers.stage = Answer::Given(StageId::new("in-training"));
    planned(&made, &answers, |plan| {
        assert_eq!(plan.pathways[0].end, between(month(2029, 1), month(2032, 1)));
    });
    answers.transition = Answer::Given(Transition::OutOfTraining);
    answers.transition_at =
        Answer::Given(Moment::new(2028, Some(Start::Month(7))).expect("a moment"));
    planned(&made, &answers, |plan| {
        assert_eq!(plan.pathways[0].end, MonthRange::at(month(2028, 7)));
    });
    answers.stage = Answer::NotSure;
    planned(&made, &answers, |plan| assert_eq!(plan.pathways[0].end.from, month(2027, 1)));
}
