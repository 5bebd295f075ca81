//! A checkbox on a program: to compare it, or to keep it.

use crate::{
    browser::form::Entered,
    domain::{
        answers::{Answers, Change},
        explorer::MOST_COMPARED,
        id::ProgramId,
        program::Program,
    },
    words::explorer as words,
};
use maud::{Markup, html};

/// The id of the form that holds the shortlist. It stands empty on its page;
/// the checkboxes name it.
pub const SHORTLIST: &str = "shortlist";

/// The checkbox that adds a program to the comparison, while there is room.
pub fn compared(program: &Program, form: &str, name: &str, chosen: &[ProgramId]) -> Markup {
    let is_chosen = chosen.contains(&program.id);
    let has_room = is_chosen || chosen.len() < MOST_COMPARED;
    let word = if has_room { words::COMPARE } else { words::FOUR_CHOSEN };
    checkbox(program, form, name, word, (is_chosen, has_room))
}

fn checkbox(
    program: &Program,
    form: &str,
    name: &str,
    word: &str,
    (is_chosen, is_open): (bool, bool),
) -> Markup {
    html! {
        label.choice {
            span {
                (word)
                span.visually-hidden { " " (program.short_name) ", " (program.short_title) }
            }
            input.checkbox
                type="checkbox"
                form=(form)
                name=(name)
                value=(program.id)
                checked[is_chosen]
                disabled[!is_open];
        }
    }
}

/// The checkbox that keeps a program on the shortlist.
pub fn shortlist(program: &Program, answers: &Answers) -> Markup {
    let is_kept = answers.shortlist.contains(&program.id);
    checkbox(program, SHORTLIST, "keep", words::SHORTLIST, (is_kept, true))
}

/// The change that such a checkbox makes.
pub fn shortlisted(entered: &Entered) -> Option<Change> {
    let id = ProgramId::new(entered.value.as_str());
    (entered.form == SHORTLIST).then_some(Change::Shortlist(id, entered.is_checked))
}
