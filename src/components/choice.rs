//! A checkbox on a program: to compare it, or to keep it.

use crate::{
    browser::form::Entered,
    domain::{
        answers::{Answers, Change},
        id::ProgramId,
        program::Program,
    },
    words::explorer as words,
};
use maud::{Markup, html};

/// The id of the form that holds the shortlist. It stands empty on its page;
/// the checkboxes name it.
pub const SHORTLIST: &str = "shortlist";

/// A checkbox of a form; its name says which program.
pub fn choice(program: &Program, form: &str, name: &str, word: &str, is_chosen: bool) -> Markup {
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
                checked[is_chosen];
        }
    }
}

/// The checkbox that keeps a program on the shortlist.
pub fn shortlist(program: &Program, answers: &Answers) -> Markup {
    let is_kept = answers.shortlist.contains(&program.id);
    choice(program, SHORTLIST, "keep", words::SHORTLIST, is_kept)
}

/// The change that such a checkbox makes.
pub fn shortlisted(entered: &Entered) -> Option<Change> {
    let id = ProgramId::new(entered.value.as_str());
    (entered.form == SHORTLIST).then_some(Change::Shortlist(id, entered.is_checked))
}
