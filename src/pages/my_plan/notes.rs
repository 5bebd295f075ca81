//! A note for each section.

use super::shown::Shown;
use crate::{
    components::typed::typed,
    domain::answers::{LONGEST_NOTE, Section},
    words::my_plan as words,
};
use maud::{Markup, html};

/// The id of the form of a note begins so; its section follows.
pub(super) const NOTE: &str = "plan-note-";
/// The name of its field.
pub(super) const TEXT: &str = "note";

impl Shown<'_> {
    /// The note of a section, to write and on paper.
    pub(super) fn note(&self, section: Section) -> Markup {
        let said = self.answers().notes.get(section.number()).map_or("", String::as_str);
        let form = [NOTE, section.as_str()].concat();
        let field = [&form, "-text"].concat();
        let is_full = said.len() >= LONGEST_NOTE;
        html! {
            form.plan__note.with-app id=(form) {
                details.disclosure open[!said.is_empty()] id={ (form) "-open" } {
                    summary.disclosure__summary { (words::note(section)) }
                    label.visually-hidden for=(field) { (words::note(section)) }
                    textarea.field__control
                        id=(field)
                        name=(TEXT)
                        rows="3"
                        maxlength=(LONGEST_NOTE)
                        autocomplete="off" { (typed(said)) }
                    @if is_full { p.caption role="status" { (words::longest(LONGEST_NOTE)) } }
                }
            }
            @if !said.is_empty() && !self.tool.is_without_notes {
                div.paper-only.plan__noted {
                    h3.plan__name { (words::note(section)) }
                    @for line in said.lines() { p { (typed(line)) } }
                }
            }
        }
    }
}
