//! The answers as the two wasm files hand them to each other: the names and
//! values of their forms.
//!
//! What a form does not show of an answer stays with whoever knows it: reading
//! changes only what differs. Topics of which no form shows anything pass through
//! the app as one text, which it does not read.

use super::{
    entry_questions::{self, pairs},
    field::NOT_SURE,
};
use crate::{
    domain::{
        answers::{Answer, Answers, Change, Topic},
        catalog::Catalog,
        id::{ProgramId, StageId},
        link::{self, Link},
    },
    state::Pairs,
};

const STAGE: &str = "stage";
const YEARS: &str = "years";
const SHORTLIST: &str = "shortlist";

/// What [`write`] says something of.
const WRITTEN: [Topic; 9] = [
    Topic::Profession,
    Topic::Stage,
    Topic::Teaching,
    Topic::Country,
    Topic::Degrees,
    Topic::Licenses,
    Topic::TeachingYears,
    Topic::EmployerLetter,
    Topic::Shortlist,
];

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

/// The answers of which [`write`] says nothing, as the text of a link; empty where
/// there are none.
pub fn others(answers: &Answers, catalog: &Catalog) -> String {
    let mut others = answers.clone();
    for topic in WRITTEN {
        others.copy(topic, &Answers::default());
    }
    if others.is_empty() { String::new() } else { Link::Answers(others).text(catalog) }
}

/// These answers with what [`others`] says of those topics. A text that cannot be
/// read changes nothing, and neither does a topic in it that this content does not
/// know.
pub fn with_others(text: &str, answers: &Answers, catalog: &Catalog) -> Answers {
    let read = if text.is_empty() {
        Some((Answers::default(), Vec::new()))
    } else {
        match link::read(text, catalog) {
            Ok(link::Read { link: Link::Answers(others), lost, .. }) => Some((others, lost)),
            _ => None,
        }
    };
    let Some((others, unread)) = read else { return answers.clone() };
    let mut new = answers.clone();
    for topic in Topic::ALL.iter().filter(|it| !WRITTEN.contains(it) && !unread.contains(it)) {
        new.copy(*topic, &others);
    }
    new
}
