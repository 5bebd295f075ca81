//! The first page: three questions, and what is known so far.

pub mod known;
mod questions;

use super::notes;
use crate::{
    browser::form::Entered,
    components::{keeping, native, three_questions},
    domain::{answers::Answers, catalog::Catalog},
    route::Route,
    state::{Command, Model, Pairs},
    words::home as words,
};
use maud::{Markup, html};

/// The question that the address opens again.
fn changing(model: &Model) -> Option<&str> {
    model
        .query
        .iter()
        .find(|(name, _)| name == three_questions::CHANGE)
        .map(|(_, value)| value.as_str())
}

/// A link in the sentence leads to its question.
pub(super) fn arrived(model: &mut Model, is_elsewhere: bool) -> Option<Vec<Command>> {
    if is_elsewhere {
        model.is_asking = !model.answers.is_complete();
    }
    changing(model).map(|question| vec![Command::Focus(question.to_owned())])
}

/// What becomes of an answer, and of the wish to see what it gives.
pub(super) fn entered(
    model: &mut Model,
    entered: &Entered,
    pairs: &[(String, String)],
) -> Vec<Command> {
    if entered.form != questions::FORM {
        return Vec::new();
    }
    model.answer(three_questions::read(pairs));
    if entered.is_submitted && model.answers.is_complete() {
        model.is_asking = false;
        model.ask(Pairs::new());
        return vec![Command::Replace(Route::Home), Command::FocusHeading];
    }
    if model.answers.is_complete() {
        return vec![Command::Say(words::announced(&model.catalog.document, &model.answers))];
    }
    Vec::new()
}

/// The first page.
pub(super) fn view(model: &Model) -> Markup {
    let catalog = &model.catalog.document;
    let answers = &model.answers;
    let is_open = model.is_asking || changing(model).is_some();
    html! {
        (native::asking())
        div.opening {
            div {
                @if is_open {
                    (questions::questions(catalog, answers))
                } @else {
                    (questions::sentence(catalog, answers, &model.site.root))
                }
                div.unasked {
                    (keeping::earlier(model))
                    (notice(catalog))
                    (keeping::place(model.keeping.place))
                }
            }
            div.opening__beside.unasked { (known::known(&notes(model), answers, &model.tool_rows)) }
        }
    }
}

/// Who runs the page, and that nothing leaves the device.
fn notice(catalog: &Catalog) -> Markup {
    html! { p.home__notice { (catalog.institution.affiliation) " " (words::STAYS_HERE) } }
}

/// Whether nothing at all was answered.
fn is_untouched(answers: &Answers) -> bool {
    !answers.profession.is_answered()
        && !answers.stage.is_answered()
        && !answers.teaching.is_answered()
}
