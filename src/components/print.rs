//! The way to paper.

use crate::{
    browser::form::Entered,
    state::{Command, Model, Paper},
    words::site as words,
};
use maud::{Markup, html};

/// The ids of the forms.
const PAGE: &str = "print";
const PLAN: &str = "print-plan";

/// A button that prints the page.
pub fn print() -> Markup {
    html! { form.print.with-app #(PAGE) { button.button type="submit" { (words::PRINT) } } }
}

/// The same as the main thing to do, with these words.
pub fn print_primary(words: &str) -> Markup {
    html! {
        form.with-app #(PAGE) { button.button.button--primary type="submit" { (words) } }
    }
}

/// A button that prints the study plan alone.
pub fn print_plan() -> Markup {
    html! { form.print.with-app #(PLAN) { button.button type="submit" { (words::PRINT_PLAN) } } }
}

/// What becomes of those buttons.
pub fn entered(model: &mut Model, entered: &Entered) -> Option<Command> {
    model.paper = match entered.form.as_str() {
        PAGE => Paper::Page,
        PLAN => Paper::Plan,
        _ => return None,
    };
    Some(Command::Print)
}
