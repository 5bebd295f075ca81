//! When the studies of the field can be begun and finished.

use super::kinds::FieldStudy;
use crate::domain::{
    answers::{Answers, Moment},
    calendar::Day,
    catalog::Catalog,
    id::Code,
    intake,
    month::{Month, months_of},
    program::{Award, Program},
    timing::{Finish, Scene, Settings, Timing},
};
use std::iter;

/// The times of one study.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StudyTime {
    /// The number of its program.
    pub program: Code,
    /// The month in which it begins.
    pub start: Month,
    /// The moment as the program names it: “Fall 2027”.
    pub intake: Option<Moment>,
    /// When one would finish who begins then, as “When to start” says it.
    pub finish: Finish,
}

/// The times of the studies of the field, of each that is offered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct StudyDates {
    /// The master’s of the program that a person plans with.
    pub master: Option<StudyTime>,
    /// The certificate that this program offers.
    pub certificate: Option<StudyTime>,
}

impl StudyDates {
    /// By the program and the intake of the answers: else the featured program and its
    /// next intake. A chosen intake that is over is not offered again. A certificate that
    /// publishes no intake of its own is an exit of the program, and begins with it. Without
    /// the content of “When to start” by published times alone.
    pub fn of(catalog: &Catalog, timing: Option<&Timing>, answers: &Answers, today: Day) -> Self {
        let program = answers.program.given().and_then(|it| catalog.program(it));
        let Some(program) = program.or_else(|| catalog.featured()) else { return Self::default() };
        let exits = program.structure.exits.iter().filter_map(|it| it.program.as_ref());
        let offered: Vec<&Program> =
            iter::once(program).chain(exits.filter_map(|it| catalog.program(it))).collect();
        let own = |award| offered.iter().find(|it| it.award == award).copied();
        let start = |it| start(it, catalog, answers, today);
        let time = |it| {
            let (start, intake) = start(it).or_else(|| start(program))?;
            let finish = finish(it, start, catalog, timing, answers, today);
            Some(StudyTime { program: it.code, start, intake, finish })
        };
        Self {
            master: own(Award::Master).and_then(time),
            certificate: own(Award::Certificate).and_then(time),
        }
    }

    /// The times of a study.
    pub fn get(&self, study: FieldStudy) -> Option<StudyTime> {
        match study {
            FieldStudy::Master => self.master,
            FieldStudy::Certificate => self.certificate,
        }
    }
}

/// The start that was chosen, else the next one.
fn start(
    program: &Program,
    catalog: &Catalog,
    answers: &Answers,
    today: Day,
) -> Option<(Month, Option<Moment>)> {
    let now = Month::of(today);
    let hemisphere = catalog.country(&program.country).and_then(|it| it.hemisphere);
    let is_own = answers.program.given().is_none_or(|it| *it == program.id);
    let chosen = answers.intake.given().copied().filter(|_| is_own);
    let chosen = chosen.map(|it| (months_of(it, hemisphere, &catalog.seasons).0, Some(it)));
    chosen.filter(|(start, _)| *start >= now).or_else(|| {
        let next = intake::next_of(program, catalog, today)?;
        Some((Month::new(next.year, next.month), next.moment()))
    })
}

fn finish(
    program: &Program,
    start: Month,
    catalog: &Catalog,
    timing: Option<&Timing>,
    answers: &Answers,
    today: Day,
) -> Finish {
    match timing {
        Some(timing) => {
            let scene = Scene::new(timing, catalog, program, today, Settings::default());
            scene.finish(answers, start)
        }
        None => published(program, start),
    }
}

/// By published times, and by what graduates took.
fn published(program: &Program, start: Month) -> Finish {
    let Some(span) = program.time_to_finish.value() else { return Finish::Unknown };
    let took = program.graduates_months().unwrap_or_default();
    Finish::Between {
        earliest: start.plus(span.min),
        latest: start.plus(span.max.max(took)),
        as_graduates: took > span.max,
        by_hours: false,
        latest_by_hours: false,
        beyond_limit: false,
        is_open: false,
    }
}
