//! Candidates, as many as one likes.

use docent::domain::{
    answers::{Answer, Answers},
    catalog::Catalog,
};

/// One of many, each with other answers.
pub(crate) fn person(nth: usize, catalog: &Catalog) -> Answers {
    let at = |len: usize, by: usize| (nth / by) % len;
    let (stages, teaching) = (&catalog.stages, &catalog.teaching_levels);
    Answers {
        profession: Answer::Given(catalog.professions[at(catalog.professions.len(), 1)].id.clone()),
        stage: Answer::Given(stages[at(stages.len(), 3)].id.clone()),
        teaching: Answer::Given(teaching[at(teaching.len(), 2)].id.clone()),
        target: match nth % 3 {
            0 => Answer::Absent,
            _ => Answer::Given(catalog.roles[at(catalog.roles.len(), 5)].id.clone()),
        },
        hours_now: Answer::Given(u8::try_from(nth % 13).expect("hours")),
        teaching_years: Answer::Given(u8::try_from(nth / 13 % 40).expect("years")),
        ..Answers::default()
    }
}
