//! A study of the field as a step: the program it is of, when it begins, and what a
//! person’s hours make of its length.

use super::planned::Planned;
use crate::{domain::pathway::Stage, route::Route, words::roles::study as words};
use maud::{Markup, html};

impl Planned<'_, '_> {
    /// Whose dates those of a study are, with the way to “When to start”.
    pub(super) fn dates_of_study(&self, stage: &Stage<'_>) -> Markup {
        let Some(study) = stage.step.study.and_then(|it| self.studies().get(it)) else {
            return html! {};
        };
        let programs = &self.shown().visit.catalog.programs;
        let program = programs.iter().find(|it| it.code == study.program);
        let name = program.map_or("", |it| it.short_name.as_str());
        let text = words::dates(name, study.intake, study.finish);
        html! {
            div.caption { (text) " " a.text-link href=(self.notes().href(&Route::Timing)) { (words::WHEN) } }
        }
    }
}
