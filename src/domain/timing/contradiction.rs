//! Answers that contradict each other. They are named, and never averaged: what
//! they are about counts as open.

use super::scene::Scene;
use crate::domain::answers::{Answer, Answers, Topic, Transition, When};

/// Answers that cannot all be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Contradiction {
    /// No change of career lies ahead, and there is a month for it.
    NoChangeWithDate,
    /// No change of career lies ahead, and there are hours for after it.
    NoChangeWithHours,
    /// A step out of training at a stage after it.
    OutOfTrainingAfterIt,
    /// A change of career that lies in the past.
    ChangeInThePast,
    /// A goal that lies in the past.
    GoalInThePast,
    /// Every month of the year is blocked, and there are hours to study.
    AllMonthsBlocked,
    /// No hours to study, neither now nor later.
    NoHours,
    /// A degree that was expected before today.
    DegreeOverdue,
    /// A license that was expected before today.
    LicenseOverdue,
}

impl Contradiction {
    /// What the answers are about.
    pub fn topics(self) -> &'static [Topic] {
        match self {
            Self::NoChangeWithDate => &[Topic::Transition, Topic::TransitionAt],
            Self::NoChangeWithHours => &[Topic::Transition, Topic::HoursLater],
            Self::OutOfTrainingAfterIt => &[Topic::Stage, Topic::Transition],
            Self::ChangeInThePast => &[Topic::TransitionAt],
            Self::GoalInThePast => &[Topic::TargetBy],
            Self::AllMonthsBlocked => &[Topic::BlockedMonths, Topic::HoursNow],
            Self::NoHours => &[Topic::HoursNow, Topic::HoursLater],
            Self::DegreeOverdue => &[Topic::Degrees],
            Self::LicenseOverdue => &[Topic::Licenses],
        }
    }

    /// Whether its answers count as open. What was expected and is overdue is asked
    /// for by the condition that it bears on, and hours of which there are none stand
    /// against every start.
    fn opens(self) -> bool {
        !matches!(self, Self::DegreeOverdue | Self::LicenseOverdue | Self::NoHours)
    }
}

/// The stages that lie after training.
const AFTER_TRAINING: [&str; 3] = ["early", "mid", "late"];

/// What contradicts, and the answers without it.
pub(super) fn sorted_out(scene: &Scene<'_>, answers: &Answers) -> (Vec<Contradiction>, Answers) {
    let mut found = Vec::new();
    let now = scene.now();
    let is_past =
        |answer: &Answer<_>| answer.given().is_some_and(|it| scene.months(*it, answers).1 < now);
    let is_overdue = |when: When| match when {
        When::Expected(moment) => scene.months(moment, answers).1 < now,
        When::Held | When::Since(_) => false,
    };
    let transition = answers.transition.given().copied();
    if transition == Some(Transition::None) {
        if answers.transition_at.given().is_some() {
            found.push(Contradiction::NoChangeWithDate);
        }
        if answers.hours_later.given().is_some_and(|it| Some(it) != answers.hours_now.given()) {
            found.push(Contradiction::NoChangeWithHours);
        }
    }
    let stage = answers.stage.given().map_or("", |it| it.as_str());
    if transition == Some(Transition::OutOfTraining) && AFTER_TRAINING.contains(&stage) {
        found.push(Contradiction::OutOfTrainingAfterIt);
    }
    if transition != Some(Transition::None) && is_past(&answers.transition_at) {
        found.push(Contradiction::ChangeInThePast);
    }
    if is_past(&answers.target_by) {
        found.push(Contradiction::GoalInThePast);
    }
    let is_all_blocked = answers.blocked_months.given().is_some_and(|it| it.bits() == 0xFFF);
    if is_all_blocked && answers.hours_now.given().is_some_and(|it| *it > 0) {
        found.push(Contradiction::AllMonthsBlocked);
    }
    let later = match transition {
        Some(Transition::None) => answers.hours_now.given(),
        _ => answers.hours_later.given(),
    };
    if answers.hours_now.given() == Some(&0) && later == Some(&0) {
        found.push(Contradiction::NoHours);
    }
    if answers.degrees.given().is_some_and(|all| all.iter().any(|it| is_overdue(it.when))) {
        found.push(Contradiction::DegreeOverdue);
    }
    if answers.licenses.given().is_some_and(|all| all.iter().any(|it| is_overdue(it.when))) {
        found.push(Contradiction::LicenseOverdue);
    }
    let (mut rest, nothing) = (certain(scene, answers), Answers::default());
    for topic in found.iter().filter(|it| it.opens()).flat_map(|it| it.topics()) {
        rest.copy(*topic, &nothing);
    }
    (found, rest)
}

/// The answers with “not sure” as no answer: they never differ in a result. Only months
/// without study are none where nothing is said, and open where a person is not sure.
fn certain(scene: &Scene<'_>, answers: &Answers) -> Answers {
    fn settle<T>(it: &mut Answer<T>) {
        if !matches!(it, Answer::Given(_)) {
            *it = Answer::Absent;
        }
    }
    let mut it = answers.clone();
    settle(&mut it.profession);
    settle(&mut it.stage);
    settle(&mut it.teaching);
    settle(&mut it.country);
    settle(&mut it.degrees);
    settle(&mut it.licenses);
    settle(&mut it.teaching_years);
    settle(&mut it.transition);
    settle(&mut it.transition_at);
    settle(&mut it.hours_now);
    settle(&mut it.hours_later);
    settle(&mut it.pace);
    if !scene.study.takes_hours() {
        settle(&mut it.blocked_months);
    }
    settle(&mut it.target_by);
    settle(&mut it.employer_time);
    settle(&mut it.employer_money);
    settle(&mut it.employer_letter);
    it
}
