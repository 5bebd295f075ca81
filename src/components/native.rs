//! The lines that a page shows while the app is not there: it stands in the
//! document before the app, and without it.

use crate::words::native as words;
use maud::{Markup, html};

/// In place of what only the app can do: what that is, and what stands here all
/// the same. It shows where no app will come; what it stands for has the class
/// `with-app`.
pub fn without_app(words: &str) -> Markup {
    html! { p.without-app.caption { (words) } }
}

/// In place of what was drawn for an address without a query, while the app
/// looks up what this one asks for. What it stands for has the class `unasked`.
pub fn asking() -> Markup {
    html! { p.asking.caption { (words::COMING) } }
}

/// What a tool draws, with the two lines that stand in place of it; `without` says what is
/// missing where no app comes.
pub fn framed(without: &str, view: &Markup) -> Markup {
    html! {
        (asking())
        (without_app(without))
        div.unasked { (view) }
    }
}

/// In place of what does not hold any more once something was entered, until
/// the app answers. What it stands for has the class `unheld`.
pub fn holding() -> Markup {
    html! { p.holding.caption { (words::COMING) } }
}
