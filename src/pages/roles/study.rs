//! A study of the field as a step: the program it is of, when it begins, and what a
//! person’s hours make of its length.

use super::planned::Planned;
use crate::{domain::pathway::Stage, route::Route, words::roles::study as words};
use maud::{Markup, html};

impl Planned<'_, '_> {
    /// What the hours make of the time of a study, with the way to “When to start”.
    pub(super) fn hours_of_study(&self, stage: &Stage<'_>) -> Markup {
        let study = stage.step.study.and_then(|it| self.studies().get(it));
        let Some(text) = study.and_then(|it| words::by_hours(it.finish)) else { return html! {} };
        html! {
            div.caption { (text) " " a.text-link href=(self.notes().href(&Route::Timing)) { (words::WHEN) } }
        }
    }
}
