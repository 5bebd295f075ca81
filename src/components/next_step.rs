//! The one next step after a result: the only filled block of a view.

use crate::{
    domain::next_step::NextStep,
    route::{Root, Route},
    words::next_step::{self as words, Step},
};
use maud::{Markup, html};

/// A next step that leads to an address.
pub fn next_step(step: &Step, href: &str) -> Markup {
    html! {
        section.next-step aria-labelledby="next-step" {
            p.caption { (words::NEXT) }
            h2.next-step__name #next-step { (step.name) }
            p { (step.help) }
            a.button.button--primary href=(href) { (step.button) }
        }
    }
}

/// The next step to another tool.
pub fn next_step_to(step: NextStep, root: &Root) -> Markup {
    let route = match step {
        NextStep::ChooseRole => Route::Roles,
        NextStep::SeeStart => Route::Timing,
        NextStep::Rate => Route::SelfCheck,
        NextStep::SeePlan => Route::MyPlan,
    };
    next_step(&words::to(step), &root.href(&route))
}
