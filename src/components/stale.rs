//! The warning beside a program that was last seen too long ago.

use super::notes::Notes;
use crate::{
    domain::{program::Program, vintage},
    words::programs as words,
};
use maud::{Markup, html};

/// "Last seen …, may have closed", wherever such a program is named; else
/// nothing.
pub fn stale(notes: &Notes<'_>, program: &Program) -> Markup {
    let seen = vintage::last_seen(program, &notes.catalog.sources);
    html! {
        @if let (Some(seen), Some(this_year)) = (seen, notes.this_year) {
            @if vintage::is_stale(seen, this_year) { p.stale { (words::last_seen(seen)) } }
        }
    }
}
