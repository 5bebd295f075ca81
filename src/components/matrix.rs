//! The parts of a program by the competencies that they build.

use super::notes::Notes;
use crate::{domain::program::Component, words::program as words};
use maud::{Markup, html};

/// A table of parts by competencies: a dot where a part builds one, and words
/// where it builds none. `heading` is the id of the heading that names it.
pub fn matrix(notes: &Notes<'_>, components: &[Component], heading: &str) -> Markup {
    let competencies = &notes.catalog.competencies;
    html! {
        div.matrix {
            table.matrix__table aria-labelledby=(heading) {
                thead {
                    tr {
                        th scope="col" { span.visually-hidden { (words::PART) } }
                        @for competency in competencies {
                            th scope="col" { (competency.name) }
                        }
                    }
                }
                tbody {
                    @for component in components {
                        tr {
                            th scope="row" {
                                (component.name)
                                @if component.builds.is_empty() {
                                    span.matrix__none { " · " (words::NONE) }
                                }
                            }
                            @for competency in competencies {
                                td {
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
}
