//! A link that leads on.

use crate::words::site;
use maud::{Markup, html};

/// A link with an arrow behind its words.
pub fn door(href: &str, words: &str) -> Markup {
    html! {
        a.door href=(href) {
            span.door__words { (words) }
            " "
            span aria-hidden="true" { (site::ARROW) }
        }
    }
}
