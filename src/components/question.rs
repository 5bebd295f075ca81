//! A question with one answer from a list, set as display text on a line.

use crate::{domain::answers::Answer, words::home};
use leptos::prelude::*;

/// The value of "not sure", which no id can have.
const NOT_SURE: &str = "?";

/// A labeled native select. The label reads on into the value.
#[component]
pub fn Question(
    /// The id of the select.
    id: &'static str,
    /// The label.
    label: &'static str,
    /// What stands there before an answer.
    prompt: &'static str,
    /// The choices: value and name.
    #[prop(into)]
    choices: Signal<Vec<(String, String)>>,
    /// Whether "not sure" is among the answers.
    has_not_sure: bool,
    /// The answer so far.
    #[prop(into)]
    answer: Signal<Answer<String>>,
    /// Told of a new answer.
    on_answer: Callback<Answer<String>>,
) -> impl IntoView {
    let value = Memo::new(move |_| match answer.get() {
        Answer::Absent => String::new(),
        Answer::NotSure => NOT_SURE.to_owned(),
        Answer::Given(id) => id,
    });
    let option = move |own: String, name: String| {
        let compared = own.clone();
        view! {
            <option value=own prop:selected=move || value.with(|it| *it == compared)>
                {name}
            </option>
        }
        .into_any()
    };
    let options = move || {
        let mut all = vec![option(String::new(), prompt.to_owned())];
        all.extend(choices.get().into_iter().map(|(own, name)| option(own, name)));
        if has_not_sure {
            all.push(option(NOT_SURE.to_owned(), home::NOT_SURE.to_owned()));
        }
        all
    };
    let changed = move |event| {
        on_answer.run(match event_target_value(&event) {
            text if text.is_empty() => Answer::Absent,
            text if text == NOT_SURE => Answer::NotSure,
            text => Answer::Given(text),
        });
    };
    view! {
        <div class="question">
            <label class="question__label" for=id>
                {label}
            </label>
            <div class="question__field">
                <select
                    class="question__select"
                    class:question__select--open=move || value.with(String::is_empty)
                    id=id
                    on:change=changed
                >
                    {options}
                </select>
            </div>
        </div>
    }
}
