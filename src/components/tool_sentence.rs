//! What one tool says: its name, a sentence, a quiet line and a door.

use maud::{Markup, html};

/// A row of what is known: the tool's name, its sentence, at most one quiet
/// line and one door.
pub fn tool_sentence(
    name: &str,
    sentence: &Markup,
    quiet: Option<Markup>,
    door: Option<Markup>,
) -> Markup {
    html! {
        section.tool-sentence {
            h3.tool-sentence__name { (name) }
            div {
                (sentence)
                @if let Some(quiet) = quiet { div.tool-sentence__quiet { (quiet) } }
                @if let Some(door) = door { (door) }
            }
        }
    }
}
