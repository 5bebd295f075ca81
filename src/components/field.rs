//! A labeled native select.

use super::typed::typed;
use crate::{domain::answers::Answer, words::entry_questions as words};
use maud::{Markup, html};

/// The value of "not sure", which no id can have.
pub const NOT_SURE: &str = "?";
/// The value of "none", which no id can have.
pub const NONE: &str = "-";

/// A native select with its label, a hint, and its choices.
pub struct Select<'a> {
    /// Its id; unique on the page and stable while the form changes.
    pub id: &'a str,
    /// The name under which a form sends it.
    pub name: &'a str,
    /// The label.
    pub label: &'a str,
    /// Why it is asked, where that is said here.
    pub hint: &'a str,
    /// The choices: value and name.
    pub choices: Vec<(String, String)>,
    /// The value of the answer so far. One that is not among the choices is
    /// shown as it is, so that no answer is lost.
    pub answer: String,
}

/// A labeled native select.
pub fn select(field: &Select<'_>) -> Markup {
    let hint = (!field.hint.is_empty()).then(|| [field.id, "-hint"].concat());
    let answer = &field.answer;
    let is_known = field.choices.iter().any(|(value, _)| value == answer);
    html! {
        div.field {
            label.field__label for=(field.id) { (field.label) }
            @if let Some(id) = &hint { p.field__hint id=(id) { (field.hint) } }
            div.field__select {
                select.field__control id=(field.id) name=(field.name) aria-describedby=[&hint] {
                    @for (value, name) in &field.choices {
                        option value=(value) selected[value == answer] { (name) }
                    }
                    @if !is_known { option value=(typed(answer)) selected { (typed(answer)) } }
                }
            }
        }
    }
}

/// An answer as the value of its select; `given` says what was given.
pub fn value<T>(answer: &Answer<T>, given: impl Fn(&T) -> String) -> String {
    match answer {
        Answer::Absent => String::new(),
        Answer::NotSure => NOT_SURE.to_owned(),
        Answer::Given(it) => given(it),
    }
}

/// The answer that the value of a select stands for; where `given` cannot read it, it
/// is none.
pub fn answer<T>(value: &str, given: fn(&str) -> Option<T>) -> Answer<T> {
    match value {
        "" => Answer::Absent,
        NOT_SURE => Answer::NotSure,
        value => given(value).map_or(Answer::Absent, Answer::Given),
    }
}

/// Years to choose from: so many from the first on.
pub fn years_from(first: u16, n_years: u16) -> Vec<(String, String)> {
    (first..first.saturating_add(n_years))
        .map(|it| it.to_string())
        .map(|it| choice(&it, &it))
        .collect()
}

/// One choice of a select.
pub fn choice(value: &str, name: &str) -> (String, String) {
    (value.to_owned(), name.to_owned())
}

/// The choices of a select that may stay open: what stands there before an
/// answer, `choices`, and "not sure".
pub fn open_choices(choices: Vec<(String, String)>) -> Vec<(String, String)> {
    let mut all = vec![choice("", words::CHOOSE)];
    all.extend(choices);
    all.push(choice(NOT_SURE, words::NOT_SURE));
    all
}
