//! A native select of whole years that one has done something, up to the most that
//! there are to choose.

use super::field::{Select, answer, open_choices, select, value};
use crate::{
    domain::answers::{Answer, MOST_YEARS},
    words::entry_questions as words,
};
use maud::Markup;

/// The select; `id` is its name too.
pub fn years(id: &str, label: &str, hint: &str, answer: &Answer<u8>) -> Markup {
    let mut choices = Vec::new();
    for number in 0..=MOST_YEARS {
        let value = number.to_string();
        let name = if number == MOST_YEARS { words::MOST_YEARS } else { &value };
        choices.push((value.clone(), name.to_owned()));
    }
    select(&Select {
        id,
        name: id,
        label,
        hint,
        choices: open_choices(choices),
        answer: value(answer, |it| it.min(&MOST_YEARS).to_string()),
    })
}

/// Takes the value of such a select. A number over the highest choice is shown as that,
/// and stays what it was.
pub fn take(value: &str, answer_so_far: &mut Answer<u8>) {
    let is_most = value.parse().ok() == Some(MOST_YEARS);
    let is_same = answer_so_far.given().is_some_and(|it| is_most && *it >= MOST_YEARS);
    if !is_same {
        *answer_so_far = answer(value, |it| it.parse().ok());
    }
}
