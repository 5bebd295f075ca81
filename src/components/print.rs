//! The way to paper.

use crate::{browser::form::Entered, state::Command, words::site as words};
use maud::{Markup, html};

/// The id of the form.
const FORM: &str = "print";

/// A button that prints the page.
pub fn print() -> Markup {
    html! { form.print #(FORM) { button.button type="submit" { (words::PRINT) } } }
}

/// What becomes of that button.
pub fn entered(entered: &Entered) -> Option<Command> {
    (entered.form == FORM && entered.is_submitted).then_some(Command::Print)
}
