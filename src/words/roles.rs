//! Words of “Roles”.

pub mod checked;
pub mod families;
pub mod map;
pub mod others;
pub mod result;
pub mod steps;
pub mod study;
pub mod when;

use super::entry_questions;

/// The name of the tool.
pub const NAME: &str = "Roles";
/// Under the heading, before an answer.
pub const LEAD: &str =
    "Say where you stand and which role you aim at. What it asks for follows, and who says so.";
/// Over the six roles, before an answer.
pub const SIX: &str = "Six roles";
/// The name of the group of the first questions.
pub const FIRST: &str = "Four questions";
/// The label of the country of practice; it reads on into the answer.
pub const COUNTRY: &str = "I practice in";
/// The country before it is answered.
pub const CHOOSE_COUNTRY: &str = "choose a country";
/// The label of the role aimed at; it reads on into the answer.
pub const TARGET: &str = "The role that I aim at";
/// The role before it is answered.
pub const CHOOSE_TARGET: &str = "choose a role";
/// What opens to the other questions.
pub const HAVE: &str = "What you have";
/// Under that.
pub const HAVE_LEAD: &str =
    "Answer what you like, in any order. What stays open is never counted as missing.";
/// A group: the present role.
pub const PRESENT: &str = "Where you stand";
/// Why it is asked.
pub const PRESENT_WHY: &str = "A role that you hold is behind you, and with it what it asks for.";
/// The label of the present role.
pub const ROLE: &str = "My present role in education";
/// The answer of whoever has none of the six, or none of what could be held.
pub const NO_ROLE: &str = "none of these";
/// The label of the date by when.
pub const TARGET_BY: &str = "I want to be there by the end of";
/// A group: experience.
pub const EXPERIENCE: &str = "Experience";
/// Why it is asked.
pub const EXPERIENCE_WHY: &str = "Some roles ask for years of it.";
/// A group: what is held.
pub const HELD: &str = "Certificates and registrations";
/// Why it is asked.
pub const HELD_WHY: &str = "Choose what you hold. While nothing is chosen, all of it stays open.";
/// The question on them while none is chosen.
pub const NONE_HELD: &str = "Or, of these, I hold";
/// Where what is asked for hangs on answers that are open.
pub const OPEN: &str = "Which of them count differs by profession and country. Once you answer both, more may stand here.";
/// A group: license and degrees.
pub const DEGREES: &str = "License and degrees";
/// Why it is asked.
pub const DEGREES_WHY: &str = "What counts differs by country.";
/// Over the answers that were given, on paper.
pub const ANSWERS: &str = "Answers given";
/// An answer on paper: "Career stage: 6–15 years after training".
pub fn answer(name: &str, value: &str) -> String {
    [name, ": ", value].concat()
}

/// Years of an experience on paper; `None` for whoever is not sure.
pub fn years(years: Option<u8>) -> String {
    match years {
        None => entry_questions::NOT_SURE.to_owned(),
        Some(1) => "1\u{a0}year".to_owned(),
        Some(years) => format!("{years}\u{a0}years"),
    }
}

/// What is held where it is not named, on paper: none, or not sure.
pub fn none_held(is_sure: bool) -> String {
    answer(HELD, if is_sure { NO_ROLE } else { entry_questions::NOT_SURE })
}

/// A credential on paper: "Held: Certified nurse educator".
pub fn held(name: &str) -> String {
    answer("Held", name)
}
