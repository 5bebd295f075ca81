//! How a person stands to a rule or a program: a sign and its word.

use crate::{
    domain::entry::{Entry, Standing},
    words::entry as words,
};
use maud::{Markup, html};

/// A program's standing in a list, with how many rules are left to ask.
pub fn standing(entry: &Entry<'_>) -> Markup {
    // "Ask" says it already.
    let is_left = entry.to_ask > 0 && entry.standing != Standing::Ask;
    html! {
        div.standing {
            (state(entry.standing))
            @if is_left { div.standing__left { (words::to_ask(entry.to_ask)) } }
        }
    }
}

/// The sign of a standing and its word. The sign is drawn, so that no font
/// makes it another.
pub fn state(standing: Standing) -> Markup {
    html! {
        span.standing__state {
            @match standing {
                Standing::Met => span.standing__sign.standing__dot aria-hidden="true" {},
                Standing::NotYet => span.standing__sign.standing__circle aria-hidden="true" {},
                Standing::Ask => span.standing__sign aria-hidden="true" { (words::OPEN_SIGN) },
            }
            b.standing__word { (words::standing(standing)) }
        }
    }
}
