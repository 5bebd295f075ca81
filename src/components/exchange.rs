//! The answers as the two wasm files hand them to each other: the names and
//! values of their forms.
//!
//! What a form does not show of an answer stays with whoever knows it: reading
//! changes only what differs.

use super::{
    entry_questions::{self, pairs},
    field::NOT_SURE,
};
use crate::{
    domain::{
        answers::{Answer, Answers, Change},
        id::{ProgramId, StageId},
    },
    state::Pairs,
};

const STAGE: &str = "stage";
const SHORTLIST: &str = "shortlist";

/// The answers as pairs.
pub fn write(answers: &Answers) -> Pairs {
    let mut all = pairs::write(answers);
    let mut add = |name: &str, value: &str| all.push((name.to_owned(), value.to_owned()));
    add(
        STAGE,
        match &answers.stage {
            Answer::Absent => "",
            Answer::NotSure => NOT_SURE,
            Answer::Given(id) => id.as_str(),
        },
    );
    for id in &answers.shortlist {
        add(SHORTLIST, id.as_str());
    }
    all
}

/// These answers with what the pairs say differently.
pub fn read(pairs: &[(String, String)], answers: &Answers) -> Answers {
    let mut new = answers.clone();
    // Here stands the number itself, and not the highest choice of a form.
    new.teaching_years = Answer::Absent;
    for change in entry_questions::read(pairs, &new) {
        new.apply(change);
    }
    let mut shortlist = Vec::new();
    for (name, value) in pairs {
        match (name.as_str(), value.as_str()) {
            (STAGE, "") => new.stage = Answer::Absent,
            (STAGE, NOT_SURE) => new.stage = Answer::NotSure,
            (STAGE, id) => new.apply(Change::Stage(Answer::Given(StageId::new(id)))),
            (SHORTLIST, id) => shortlist.push(ProgramId::new(id)),
            _ => {}
        }
    }
    new.shortlist = shortlist;
    new
}
