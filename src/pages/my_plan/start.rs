//! What stands there before an answer: the four lines as questions, and what the page
//! gathers.

use super::lines::line;
use crate::{
    components::tool_sentence::tool_sentence, route::Route, tool::Visit, words::my_plan as words,
};
use maud::{Markup, html};

/// The view before an answer. It says nothing that hangs on a day, so that it can be
/// published.
pub(super) fn start(visit: &Visit) -> Markup {
    let home = visit.root.href(&Route::Home);
    let open = [
        (words::WHERE_I_AM, words::ASK_WHERE, home.clone()),
        (words::WHERE_I_AM_GOING, words::ASK_ROLE, visit.root.href(&Route::Roles)),
        (words::WHEN_I_WOULD_START, words::ASK_START, visit.root.href(&Route::Timing)),
        (words::WHAT_I_DO_NEXT, words::ASK_NEXT, home),
    ];
    html! {
        article.plan {
            h1.page-heading { (words::NAME) }
            p.lead { (words::LEAD) }
            dl.plan__lines {
                @for (label, question, href) in &open {
                    (line(label, &html! { a.text-link href=(href) { (question) } }))
                }
            }
            section.plan__section aria-labelledby="plan-gathers" {
                h2.section-heading #plan-gathers { (words::GATHERS) }
                div.known {
                    @for (name, text) in words::GATHERED {
                        (tool_sentence(name, &html! { p { (text) } }, None, None))
                    }
                }
            }
        }
    }
}
