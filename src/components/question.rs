//! A question with one answer from a list, set as display text on a line.

use super::typed::typed;
use crate::domain::answers::Answer;
use crate::words::home;
use maud::{Markup, html};

/// The value of "not sure", which no id can have.
const NOT_SURE: &str = "?";

/// What a question is made of.
pub struct Question<'a> {
    /// The id of the select, and its name in the form.
    pub id: &'a str,
    /// The label.
    pub label: &'a str,
    /// What stands there before an answer.
    pub prompt: &'a str,
    /// The choices: value and name.
    pub choices: Vec<(&'a str, String)>,
    /// Whether "not sure" is among the answers.
    pub has_not_sure: bool,
    /// The answer so far.
    pub answer: Answer<&'a str>,
}

/// A labeled native select. The label reads on into the value.
pub fn question(it: &Question<'_>) -> Markup {
    let value = match it.answer {
        Answer::Absent => "",
        Answer::NotSure => NOT_SURE,
        Answer::Given(id) => id,
    };
    let option = |own: &str, name: &str| {
        html! { option value=(typed(own)) selected[own == value] { (name) } }
    };
    let open = if value.is_empty() { " question__select--open" } else { "" };
    html! {
        div.question {
            label.question__label for=(it.id) { (it.label) }
            div.question__field {
                select class={ "question__select" (open) } id=(it.id) name=(it.id) {
                    (option("", it.prompt))
                    @for (own, name) in &it.choices { (option(own, name)) }
                    @if it.has_not_sure { (option(NOT_SURE, home::NOT_SURE)) }
                }
            }
        }
    }
}

/// The answer that a value of the select stands for.
pub fn read<T>(value: &str, new: fn(String) -> T) -> Answer<T> {
    match value {
        "" => Answer::Absent,
        NOT_SURE => Answer::NotSure,
        id => Answer::Given(new(id.to_owned())),
    }
}

/// An answer as the text of the id that was given.
pub fn text<T>(answer: &Answer<T>, text: fn(&T) -> &str) -> Answer<&str> {
    match answer {
        Answer::Absent => Answer::Absent,
        Answer::NotSure => Answer::NotSure,
        Answer::Given(id) => Answer::Given(text(id)),
    }
}
