//! STUB
use crate::domain::entry::Entry;
use maud::{Markup, html};
/// s
pub fn standing(entry: &Entry<'_>) -> Markup {
    html! { p.standing { (crate::words::entry::standing(entry.standing)) } }
}
