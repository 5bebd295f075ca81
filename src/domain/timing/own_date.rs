//! “Try my own date”: a month in which the program need not begin.

use super::{
    appraisal::{Appraisal, Given},
    month::Month,
    points::{self, Row},
    scene::Scene,
    worked::Worked,
};
use crate::domain::{answers::Answers, calendar::Start, intake::Intake};

/// A start in any month to come, as if the program began then; none for a month that
/// has begun.
pub fn own_date<'a>(scene: &Scene<'a>, answers: &Answers, start: Month) -> Option<Appraisal<'a>> {
    if start <= scene.now() {
        return None;
    }
    let worked = Worked::of(scene, answers);
    let given = Given {
        scene,
        answers: &worked.answers,
        combinations: &worked.combinations,
        saids: &worked.saids,
    };
    let (year, month) = (start.year(), start.month());
    let fixed = given.fixed(Intake { start: Start::Month(month), year, month })?;
    let row = |said| points::row(scene, said, start, fixed.preparation);
    let rows: Vec<Row> = worked.saids.iter().map(row).collect();
    let support = points::support(scene, &worked.answers);
    let compared = worked.compared(&rows, &scene.weights(&worked.answers), support);
    Some(given.appraisal(fixed, &rows, &worked.counts, compared))
}
