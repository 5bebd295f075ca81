//! The three questions, and the answers as one sentence.

use crate::{
    components::{
        door::door,
        native::{holding, without_app},
        three_questions::{PROFESSION, question_href, three_questions},
    },
    domain::{answers::Answers, catalog::Catalog},
    route::Root,
    words::{home as words, native},
};
use maud::{Markup, html};

/// The id of the form.
pub(super) const FORM: &str = "questions";

/// The questions, with a button that closes them once all are answered.
pub(super) fn questions(catalog: &Catalog, answers: &Answers) -> Markup {
    let is_complete = answers.is_complete();
    html! {
        h1.page-heading.unasked { (words::HEADING) }
        (without_app(native::QUESTIONS))
        form.with-app.unasked #(FORM) autocomplete="off" {
            fieldset.questions {
                legend.visually-hidden { (words::QUESTIONS) }
                (three_questions(catalog, answers))
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

/// The answers as one sentence, each answer a link to its question.
pub(super) fn sentence(catalog: &Catalog, answers: &Answers, root: &Root) -> Markup {
    let href = |question: &str| question_href(root, question);
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
        (door(&href(PROFESSION), words::CHANGE))
    }
}
