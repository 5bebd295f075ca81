//! Pages to hand over, and further ways to keep the plan.

use super::{
    handed::Handed,
    shown::{Shown, section},
};
use crate::{
    components::{keeping, leaving::file_link, sharpen::tick, typed::typed},
    domain::{csv::csv, source::Source},
    route::Route,
    words::{
        assistants,
        my_plan::{self as words, export, handed},
    },
};
use maud::{Markup, html};

/// The form of what goes on paper, and its fields.
pub(super) const PAPER: &str = "plan-paper";
pub(super) const NOTES: &str = "notes";
pub(super) const BY: &str = "by";

/// The form that copies the text for an assistant.
pub(super) const ASSISTANT: &str = "plan-assistant";

/// The form that saves the chart as a picture, and the name of its buttons.
pub(super) const PICTURE: &str = "plan-picture";
pub(super) const KIND: &str = "kind";

impl Shown<'_> {
    /// The doors to the pages to hand over.
    pub(super) fn pages(&self) -> Markup {
        let body = html! {
            ul.plan__list {
                @for it in Handed::ALL {
                    @let query = [it.pairs(), self.set()].concat();
                    @let href = self.notes.href_with(&Route::MyPlan, &query);
                    li {
                        a.text-link href=(href) { (it.words().heading) }
                        div.caption { (it.words().about) }
                    }
                }
            }
        };
        html! { div.plan__doors { (section("plan-pages", words::HAND_OVER, &body)) } }
    }

    /// What goes on paper, and files.
    pub(super) fn more(&self) -> Markup {
        let made = self.made();
        html! {
            details.disclosure.plan__more.with-app #plan-more {
                summary.disclosure__summary.disclosure__summary--lead { (words::MORE) }
                form #(PAPER) autocomplete="off" {
                    (tick(NOTES, "1", words::PAPER_NOTES, made.has_notes))
                    div.field {
                        label.field__label for="plan-by" { (words::PREPARED_BY) }
                        p.field__hint #plan-by-hint { (words::PREPARED_BY_HINT) }
                        input.field__control #plan-by type="text" name=(BY) maxlength="80"
                            aria-describedby="plan-by-hint" value=(typed(made.by));
                    }
                }
                ul.plan__files {
                    (file(export::MARKDOWN, export::MARKDOWN_FILE, "text/markdown", &export::markdown(&self.plan, made)))
                    @if !self.plan.dates.is_empty() {
                        (file(export::CSV, export::CSV_FILE, "text/csv", &csv(&export::rows(&self.plan))))
                    }
                }
                @if self.has_chart() {
                    form.plan__files #(PICTURE) {
                        @for (kind, words) in [("svg", export::SVG), ("png", export::PNG)] {
                            button.button type="submit" name=(KIND) value=(kind) { (words) }
                        }
                    }
                }
                (self.assistant())
                p.caption { (export::FILE_HELP) }
                (keeping::open_button(export::FILE))
            }
        }
    }

    /// The text for an assistant: what is read here is what is copied.
    fn assistant(&self) -> Markup {
        html! {
            form #(ASSISTANT) {
                details.disclosure #plan-assistant-open {
                    summary.disclosure__summary { (assistants::COPY_FOR) }
                    p.caption { (assistants::COPY_HELP) }
                    label.field__label for="plan-assistant-text" { (assistants::COPY_TEXT) }
                    textarea.field__control.plan__draft #plan-assistant-text readonly rows="12" {
                        (typed(&self.for_an_assistant()))
                    }
                    div.plan__actions { button.button type="submit" { (assistants::COPY) } }
                    (self.copied())
                }
            }
        }
    }

    /// Exactly what is copied for an assistant.
    pub(super) fn for_an_assistant(&self) -> String {
        let facts = self.facts_in_words();
        let mut sources: Vec<&Source> = Vec::new();
        for id in facts.iter().flat_map(|(_, fact)| fact.sources()) {
            let source = self.notes.source(id);
            let is_new = |it: &&Source| !sources.iter().any(|other| other.id == it.id);
            sources.extend(source.filter(is_new));
        }
        export::for_an_assistant(&self.plan, self.made(), &facts, &sources)
    }

    /// Whether a text is on the clipboard.
    pub(super) fn copied(&self) -> Markup {
        html! {
            p.caption role="status" {
                @match self.visit.is_copied {
                    Some(true) => (handed::COPIED),
                    Some(false) => (handed::NOT_COPIED),
                    None => {},
                }
            }
        }
    }
}

/// A link that saves a file.
fn file(words: &str, name: &str, kind: &str, text: &str) -> Markup {
    html! { li { (file_link(words, name, kind, text)) } }
}
