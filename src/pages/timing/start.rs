//! What stands there before an answer: the three questions, and what counts.

use super::{When, questions::three};
use crate::{
    components::{keeping, notes::Notes, source_mark::marked_text, tool_sentence::tool_sentence},
    domain::timing::TimingQuery,
    tool::Visit,
    words::timing as words,
};
use maud::{Markup, html};

impl When {
    /// The view before an answer. It says nothing that hangs on a day, so that it can
    /// be published.
    pub(super) fn start(&self, visit: &Visit) -> Markup {
        let timing = &self.timing;
        let notes = Notes::new(&visit.catalog, &visit.root, visit.this_year());
        let notes = notes.with_sources(&timing.sources);
        html! {
            div.opening {
                div {
                    h1.page-heading { (words::HEADING) }
                    p.lead.with-app { (words::LEAD) }
                    @if TimingQuery::from_pairs(&visit.query, timing).is_unread {
                        p.caption { (words::result::UNREAD) }
                    }
                    (three(visit))
                    (keeping::place(visit.place))
                }
                section.opening__beside aria-labelledby="what-counts" {
                    h2.section-heading #what-counts { (words::WHAT_COUNTS) }
                    div.known {
                        @for criterion in &timing.criteria {
                            @let rule = marked_text(&notes, &criterion.rule, &criterion.basis);
                            (tool_sentence(&criterion.name, &html! { div { (rule) } }, None, None))
                        }
                    }
                    // They speak of weights that move only in the app.
                    div.with-app {
                    @for fact in [&timing.limits, &timing.points_why] {
                        @if let Some(text) = fact.value() {
                            div.caption { (marked_text(&notes, text, fact)) }
                        }
                    }
                    }
                    div.paper-only { (notes.list()) }
                }
            }
        }
    }
}
