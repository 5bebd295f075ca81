//! The one next step after a result.

use super::figures;
use crate::domain::{answers::Topic, next_step::NextStep};

/// Over it.
pub const NEXT: &str = "One next step";

/// A next step in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// What it is.
    pub name: &'static str,
    /// What it takes along, and gives.
    pub help: String,
    /// Its button.
    pub button: &'static str,
}

/// To go on to another tool.
pub fn to(step: NextStep) -> Step {
    let (name, help, button) = match step {
        NextStep::ChooseRole => (
            "Choose the role that you aim at",
            "It keeps your answers, and shows what each role asks for and by when you could \
             be there.",
            "Choose a role",
        ),
        NextStep::SeeStart => (
            "See when to start",
            "It keeps your answers, and needs your profession, your stage and how much you \
             teach.",
            "When to start",
        ),
        NextStep::Rate => (
            "Rate yourself in one competency",
            "It uses the role that you aim at, and shows which of its levels you reach \
             already.",
            "Start the self-check",
        ),
        NextStep::SeePlan => (
            "See all of it on one page",
            "It brings everything together: dates, what is open, and pages for your employer and \
             the program.",
            "See my plan",
        ),
    };
    Step { name, help: help.to_owned(), button }
}

/// To answer what is open, which settles a rule at so many programs: “It keeps your answers,
/// and settles a rule at ten programs.”
pub fn answer(topic: Topic, programs: usize) -> Step {
    let (name, button) = match topic {
        Topic::Degrees => ("Say which degrees you hold", "Add my degrees"),
        Topic::Licenses => ("Say where you hold a license", "Add my license"),
        Topic::TeachingYears => ("Say how long you have taught", "Add my years"),
        Topic::Country => ("Say where you practice", "Add my country"),
        _ => ("Answer what is open", "Answer it"),
    };
    let settles = match programs {
        0 => String::new(),
        1 => ", and settles a rule at one program".to_owned(),
        more => {
            let count = figures::inside(&figures::count(more));
            [", and settles a rule at ", &count, " programs"].concat()
        }
    };
    Step { name, help: ["It keeps your answers", &settles, "."].concat(), button }
}
