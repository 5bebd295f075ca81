//! The three questions, and the answers as one sentence.

use crate::{
    components::{
        door::door,
        native::{holding, without_app},
        question::{self, Question, question},
    },
    domain::{
        answers::{Answer, Answers, Change},
        catalog::{Catalog, Wording},
        id::{ProfessionId, StageId, TeachingId},
    },
    route::{Root, Route},
    words::{figures, home as words, native},
};
use maud::{Markup, html};

/// The id of the form.
pub(super) const FORM: &str = "questions";

const PROFESSION: &str = "profession";
const STAGE: &str = "stage";
const TEACHING: &str = "teaching";

/// The questions, with a button that closes them once all are answered.
pub(super) fn questions(catalog: &Catalog, answers: &Answers) -> Markup {
    let worded = |words: &Wording| words.of(answers.profession.given()).to_owned();
    let is_complete = answers.is_complete();
    html! {
        h1.page-heading { (words::HEADING) }
        (without_app(native::QUESTIONS))
        form.with-app #(FORM) autocomplete="off" {
            fieldset.questions {
                legend.visually-hidden { (words::QUESTIONS) }
                (question(&Question {
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
                }))
                (question(&Question {
                    id: STAGE,
                    label: words::STAGE,
                    prompt: words::CHOOSE_STAGE,
                    choices: catalog.stages.iter().map(|it| (it.id.as_str(), worded(&it.name))).collect(),
                    has_not_sure: true,
                    answer: text(&answers.stage, StageId::as_str),
                }))
                (question(&Question {
                    id: TEACHING,
                    label: words::TEACHING,
                    prompt: words::CHOOSE_TEACHING,
                    choices: catalog.teaching_levels.iter().map(|it| (it.id.as_str(), worded(&it.name))).collect(),
                    has_not_sure: true,
                    answer: text(&answers.teaching, TeachingId::as_str),
                }))
                p.visually-hidden role="status" { @if is_complete { (words::ANNOUNCE) } }
                @if is_complete {
                    button.button type="submit" { (words::DONE) }
                } @else {
                    (holding())
                    p.caption.unheld { (words::THREE_ANSWERS) }
                }
            }
        }
    }
}

/// The answers that the fields of the form stand for.
pub(super) fn read(pairs: &[(String, String)]) -> Vec<Change> {
    let change = |(name, value): &(String, String)| match name.as_str() {
        PROFESSION => Some(Change::Profession(id(question::read(value), ProfessionId::new))),
        STAGE => Some(Change::Stage(id(question::read(value), StageId::new))),
        TEACHING => Some(Change::Teaching(id(question::read(value), TeachingId::new))),
        _ => None,
    };
    pairs.iter().filter_map(change).collect()
}

/// The answers as one sentence, each answer a link to its question.
pub(super) fn sentence(catalog: &Catalog, answers: &Answers, root: &Root) -> Markup {
    let href = |question: &str| format!("{}?change={question}", root.href(&Route::Home));
    html! {
        p.caption { (words::YOUR_ANSWERS) }
        h1.answers-sentence {
            @for part in words::sentence(catalog, answers) {
                @match part.question {
                    None => (part.text),
                    Some(question) => {
                        a.answer-link data-noscroll="" href=(href(question)) { (part.text) }
                    },
                }
            }
        }
        (door(&href("profession"), words::CHANGE))
    }
}

fn text<T>(answer: &Answer<T>, text: fn(&T) -> &str) -> Answer<&str> {
    match answer {
        Answer::Absent => Answer::Absent,
        Answer::NotSure => Answer::NotSure,
        Answer::Given(id) => Answer::Given(text(id)),
    }
}

fn id<T>(answer: Answer<String>, new: fn(String) -> T) -> Answer<T> {
    match answer {
        Answer::Absent => Answer::Absent,
        Answer::NotSure => Answer::NotSure,
        Answer::Given(text) => Answer::Given(new(text)),
    }
}
