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
const YEARS: &str = "years";
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
    for change in changes(pairs, answers) {
        new.apply(change);
    }
    new
}

/// What the pairs say differently from `answers`.
pub fn changes(pairs: &[(String, String)], answers: &Answers) -> Vec<Change> {
    let mut changes = entry_questions::read(pairs, answers);
    // Here stands the number itself, and not the highest choice of a form.
    changes.retain(|it| !matches!(it, Change::TeachingYears(_)));
    let mut shortlist = Vec::new();
    for (name, value) in pairs {
        if name == YEARS {
            let years = match value.as_str() {
                NOT_SURE => Answer::NotSure,
                number => number.parse().map_or(Answer::Absent, Answer::Given),
            };
            if years != answers.teaching_years {
                changes.push(Change::TeachingYears(years));
            }
        }
        if name == STAGE {
            let stage = match value.as_str() {
                "" => Answer::Absent,
                NOT_SURE => Answer::NotSure,
                id => Answer::Given(StageId::new(id)),
            };
            if stage != answers.stage {
                changes.push(Change::Stage(stage));
            }
        } else if name == SHORTLIST {
            shortlist.push(ProgramId::new(value.as_str()));
        }
    }
    if shortlist != answers.shortlist {
        let gone = answers.shortlist.iter().map(|it| Change::Shortlist(it.clone(), false));
        changes.extend(gone);
        changes.extend(shortlist.into_iter().map(|it| Change::Shortlist(it, true)));
    }
    changes
}
