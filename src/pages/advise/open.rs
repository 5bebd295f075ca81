//! What takes links and files, and what became of them.

use super::Shown;
use crate::{
    components::typed::typed,
    domain::desk::{Opened, Place},
    words::advise as words,
};
use maud::{Markup, html};

/// The form.
pub(super) const OPEN: &str = "desk-open";
/// The name of the field for links.
pub(super) const LINKS: &str = "links";
/// What became of what was brought.
pub(super) const OPENED: &str = "desk-opened";
/// The id of the field for files.
pub const FILES: &str = "desk-files";

impl Shown<'_> {
    pub(super) fn opening(&self) -> Markup {
        let links = ["desk-links-", &self.tool.turn.to_string()].concat();
        let left = self.left();
        html! {
            form.desk__open.with-app #(OPEN) {
                div.field {
                    label.field__label for=(links) { (words::LINKS) }
                    p.field__hint #desk-links-hint { (words::LINKS_HELP) }
                    textarea.report__text id=(links) name=(LINKS) rows="4" autocomplete="off"
                        spellcheck="false" aria-describedby="desk-links-hint" { (typed(left)) }
                }
                p { button.button type="submit" { (words::OPEN) } }
                div.field {
                    label.field__label for=(FILES) { (words::FILES) }
                    input.desk__file #(FILES) type="file" name="files" multiple
                        accept=".json,application/json";
                }
            }
        }
    }

    /// The lines that stay in the field; none behind a presenter, where nobody reads them.
    fn left(&self) -> &str {
        if self.tool.is_presenting { "" } else { &self.tool.links }
    }

    /// What became of what was brought.
    pub(super) fn opened(&self) -> Markup {
        let Some(opened) = &self.tool.opened else { return html! {} };
        let is_shown = !self.tool.is_presenting && !opened.unread.is_empty();
        html! {
            div.desk__opened #(OPENED) tabindex="-1" role="status" {
                p { (words::opened(opened)) }
                @if is_shown {
                    ul.desk__list {
                        @for it in &opened.unread { li { (typed(&words::unread(it))) } }
                    }
                    @if !unread_lines(opened).is_empty() { p.caption { (words::UNREAD_STAY) } }
                }
            }
        }
    }

    /// The same behind one row, once somebody is on the desk.
    pub(super) fn opening_more(&self) -> Markup {
        let is_open = self.tool.opened.as_ref().is_some_and(|it| !it.unread.is_empty())
            || !self.left().is_empty();
        html! {
            details.disclosure.with-app #desk-more open[is_open] {
                summary.disclosure__summary.disclosure__summary--lead { (words::OPEN_MORE) }
                (self.opening())
            }
        }
    }
}

/// The lines that were not opened, as they were entered.
pub(super) fn unread_lines(opened: &Opened) -> String {
    let lines = opened.unread.iter().filter(|it| matches!(it.place, Place::Line(_)));
    lines.map(|it| it.text.as_str()).collect::<Vec<_>>().join("\n")
}
