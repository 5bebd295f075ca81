//! The parts of a program by the competencies that they build.

use super::notes::Notes;
use crate::{domain::program::Component, words::program as words};
use maud::{Markup, html};

/// A table of parts by competencies: a dot where a part builds one, and words
/// where it builds none. `heading` is the id of the heading that names it.
pub fn matrix(notes: &Notes<'_>, components: &[Component], heading: &str) -> Markup {
    let competencies = &notes.catalog.competencies;
    html! {
        // The roles stand here in words because narrow screens show rows as blocks,
        // and some browsers then forget that they are a table.
        table.matrix__table role="table" aria-labelledby=(heading) {
            thead role="rowgroup" {
                tr role="row" {
                    th role="columnheader" scope="col" {
                        span.visually-hidden { (words::PART) }
                    }
                    @for competency in competencies {
                        th role="columnheader" scope="col" { (competency.name) }
                    }
                }
            }
            tbody role="rowgroup" {
                @for component in components {
                    tr role="row" {
                        th role="rowheader" scope="row" {
                            (component.name)
                            @if component.builds.is_empty() {
                                span.matrix__none { " · " (words::NONE) }
                            }
                        }
                        @for competency in competencies {
                            td role="cell" {
                                @if component.builds.contains(&competency.id) {
                                    span.matrix__dot aria-hidden="true" { "●" }
                                    span.matrix__word { (words::builds(&competency.name)) }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
