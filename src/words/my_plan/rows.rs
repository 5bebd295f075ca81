//! What the first page says of the tools, beside what they say themselves.

use crate::{
    domain::{answers::Topic, program::Program},
    words::figures,
};

/// The door of Roles.
pub const ROLE_DOOR: &str = "See the steps";
/// The same where no role is chosen.
pub const CHOOSE_ROLE: &str = "Choose a role";
/// The door of the self-check.
pub const RESULT_DOOR: &str = "See the result";
/// The same where nothing is rated.
pub const TAKE_DOOR: &str = "Start with one";
/// Over the one next step.
pub const NEXT: &str = "One next step";

/// Which role builds on what a person does, with why: “Education director in a clinical
/// department builds on what you do: teaching is a main duty of yours.”
pub fn builds(role: &str, because: &[&str]) -> String {
    let why =
        if because.is_empty() { String::new() } else { [": ", &figures::and(because)].concat() };
    [role, " builds on what you do", &why, "."].concat()
}

/// A next step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// What it is.
    pub name: &'static str,
    /// Its button.
    pub button: &'static str,
}

/// To answer what is open.
pub fn answer(topic: Topic) -> Step {
    match topic {
        Topic::Degrees => Step { name: "Say which degrees you hold", button: "Add my degrees" },
        Topic::Licenses => Step { name: "Say where you hold a license", button: "Add my license" },
        Topic::TeachingYears => {
            Step { name: "Say how long you have taught", button: "Add my years" }
        }
        Topic::Country => Step { name: "Say where you practice", button: "Add my country" },
        _ => Step { name: "Answer what is open", button: "Answer it" },
    }
}

/// To choose a role.
pub const CHOOSE: Step = Step { name: "Choose the role that you aim at", button: "Choose a role" };
/// To rate oneself.
pub const RATE: Step = Step { name: "Rate yourself in one competency", button: "Start with one" };
/// To see the plan.
pub const SEE: Step = Step { name: "See all of it on one page", button: "See my plan" };

/// What answering takes along, and settles: “It takes your three answers along, and settles
/// a rule of ten programs.”
pub fn settles(programs: usize) -> String {
    if programs == 0 {
        return "It takes your answers along.".to_owned();
    }
    let unit = if programs == 1 { " program." } else { " programs." };
    let count = figures::inside(&figures::count(programs));
    ["It takes your answers along, and settles a rule of ", &count, unit].concat()
}

/// What choosing a role takes along.
pub const CHOOSE_HELP: &str = "It takes your answers along, and shows what each role asks for and by when you could be there.";
/// What rating takes along.
pub const RATE_HELP: &str =
    "It takes the role that you aim at along, and shows which of its levels you reach already.";
/// What the plan takes along.
pub const SEE_HELP: &str =
    "It takes everything along: dates, what is open, and pages for your employer and the program.";

/// Of which program a sentence speaks.
pub fn said_of(program: &Program) -> String {
    ["Said of ", &program.short_name, "."].concat()
}
