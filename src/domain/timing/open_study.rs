//! When one would finish, from the earliest to the latest, by what is open.

use super::{
    contradiction::sorted_out, kinds::StandInFor, month::Month, said::Said, scene::Scene,
    study::Finish,
};
use crate::domain::answers::{Answer, Answers, Months, Pace, Transition};

/// The answers that the time of study hangs on, with what is open of them.
pub(super) struct OpenStudy {
    pace: Option<Pace>,
    /// The different sets of answers. None where no hours are said: they say nothing of
    /// it then, since what stands in for them would be taken for a forecast.
    saids: Option<Vec<Said>>,
}

impl OpenStudy {
    /// Of answers that do not contradict each other.
    pub(super) fn of(scene: &Scene<'_>, answers: &Answers) -> Self {
        let now = answers.hours_now.given().filter(|_| scene.study.takes_hours());
        let saids = now.map(|now| saids(scene, answers, u16::from(*now)));
        Self { pace: answers.pace.given().copied(), saids }
    }

    /// When one would finish who begins in this month. Beside hours of now, those to come
    /// make it a range.
    pub(super) fn finish(&self, scene: &Scene<'_>, start: Month) -> Finish {
        let Some(saids) = &self.saids else { return scene.study.published(self.pace, start, 0) };
        let all = saids.iter().map(|it| scene.study.finish(it, start));
        all.reduce(Finish::joined).unwrap_or(Finish::Unknown)
    }
}

fn saids(scene: &Scene<'_>, answers: &Answers, now: u16) -> Vec<Said> {
    let change = answers.transition_at.given().map(|it| scene.middle(*it, answers));
    let none = answers.transition.given().is_none_or(|it| *it == Transition::None);
    let is_sure_of_none = answers.transition.given() == Some(&Transition::None);
    let months = || scene.stand_in_months(StandInFor::TransitionAt).map(Some).collect();
    let mut changes: Vec<Option<Month>> = match change {
        _ if is_sure_of_none => Vec::new(),
        Some(change) => vec![Some(change)],
        None => months(),
    };
    changes.extend(none.then_some(None));
    let laters = match answers.hours_later.given() {
        Some(later) => vec![u16::from(*later)],
        None if is_sure_of_none => vec![now],
        None => scene.stand_ins(StandInFor::HoursLater).to_vec(),
    };
    // Nobody ticks a box for “none”: only whoever is not sure leaves it open.
    let blocks: Vec<Months> = match &answers.blocked_months {
        Answer::Given(blocked) => vec![*blocked],
        Answer::NotSure => scene.stand_in_blocks().collect(),
        Answer::Absent => vec![Months::default()],
    };
    let mut different: Vec<Said> = Vec::new();
    for change in changes {
        for later in &laters {
            for blocked in &blocks {
                let said = Said {
                    profession: 0,
                    stage: 0,
                    teaching: 0,
                    // Whichever: the change alone moves the hours.
                    transition: Transition::None as u8 + 1,
                    change,
                    now,
                    later: *later,
                    goal: None,
                    pace: answers.pace.given().copied(),
                    blocked: *blocked,
                }
                .settled();
                if !different.contains(&said) {
                    different.push(said);
                }
            }
        }
    }
    different
}

impl Scene<'_> {
    /// When one would finish who gives these answers and begins in this month.
    pub fn finish(&self, answers: &Answers, start: Month) -> Finish {
        let (_, answers) = sorted_out(self, answers);
        OpenStudy::of(self, &answers).finish(self, start)
    }
}
