//! The three questions that every tool begins with: profession, career stage, and
//! how much one teaches.

use super::question::{self, Question, question, text};
use crate::{
    domain::{
        answers::{Answers, Change},
        catalog::{Catalog, Wording},
        id::{ProfessionId, StageId, TeachingId},
    },
    route::{Root, Route},
    words::{figures, home as words},
};
use maud::{Markup, html};

/// The id and the name of the field of the profession.
pub const PROFESSION: &str = "profession";
/// Of the career stage.
pub const STAGE: &str = "stage";
/// Of how much one teaches.
pub const TEACHING: &str = "teaching";

/// The key of the first page’s address that opens one of them again.
pub const CHANGE: &str = "change";

/// The address at which one of them is asked.
pub fn question_href(root: &Root, question: &str) -> String {
    root.href_with(&Route::Home, &[(CHANGE.to_owned(), question.to_owned())])
}

/// The three, for a form.
pub fn three_questions(catalog: &Catalog, answers: &Answers) -> Markup {
    html! {
        (profession(catalog, answers))
        (stage(catalog, answers))
        (question(&Question {
            id: TEACHING,
            label: words::TEACHING,
            prompt: words::CHOOSE_TEACHING,
            choices: catalog
                .teaching_levels
                .iter()
                .map(|it| (it.id.as_str(), worded(&it.name, answers)))
                .collect(),
            has_not_sure: true,
            answer: text(&answers.teaching, TeachingId::as_str),
        }))
    }
}

/// The question on the profession alone.
pub fn profession(catalog: &Catalog, answers: &Answers) -> Markup {
    question(&Question {
        id: PROFESSION,
        label: words::PROFESSION,
        prompt: words::CHOOSE_PROFESSION,
        choices: catalog
            .professions
            .iter()
            .map(|it| (it.id.as_str(), figures::inside(&it.name)))
            .collect(),
        has_not_sure: false,
        answer: text(&answers.profession, ProfessionId::as_str),
    })
}

/// The question on the career stage alone.
pub fn stage(catalog: &Catalog, answers: &Answers) -> Markup {
    question(&Question {
        id: STAGE,
        label: words::STAGE,
        prompt: words::CHOOSE_STAGE,
        choices: catalog
            .stages
            .iter()
            .map(|it| (it.id.as_str(), worded(&it.name, answers)))
            .collect(),
        has_not_sure: true,
        answer: text(&answers.stage, StageId::as_str),
    })
}

/// The answers that the fields of such a form stand for.
pub fn read(pairs: &[(String, String)]) -> Vec<Change> {
    let change = |(name, value): &(String, String)| match name.as_str() {
        PROFESSION => Some(Change::Profession(question::read(value, ProfessionId::new))),
        STAGE => Some(Change::Stage(question::read(value, StageId::new))),
        TEACHING => Some(Change::Teaching(question::read(value, TeachingId::new))),
        _ => None,
    };
    pairs.iter().filter_map(change).collect()
}

fn worded(words: &Wording, answers: &Answers) -> String {
    words.of(answers.profession.given()).to_owned()
}
