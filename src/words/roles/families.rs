//! Which roles build on what a person does now, in words.

use crate::{domain::pathway::Match, words::figures};

/// The heading.
pub const HEADING: &str = "Roles that build on what you do";
/// How it is worked out.
pub const LEAD: &str = "By points that are our judgment: each rule that holds for you adds some. \
                        It is a start for a conversation, and no test of you.";
/// Said where no role stands out.
pub const NONE: &str = "None stands out yet, and that is no verdict: many answers are open, and people come to these \
     roles from everywhere. Three ways on:";
/// The ways on where none stands out.
pub const WAYS_ON: [&str; 3] = [
    "Say how much you teach and how long, under “What you have”.",
    "Take the self-check for one competency that you like.",
    "Choose any of the six below, and see what it would take.",
];
/// The heading of the second round.
pub const SECOND: &str = "A second round for the first two";
/// Under it.
pub const SECOND_LEAD: &str = "Agree or not; what you skip changes nothing.";
/// The answers of the second round.
pub const ANSWERS: [(&str, &str); 3] = [("1", "I agree"), ("0", "I do not"), ("?", "not sure")];
/// The link to the way to a role.
pub const PLAN: &str = "Aim at this role";
/// Said of the role aimed at.
pub const AIMED: &str = "You aim at this role.";

/// Why a role fits: “Because teaching is a main duty of yours.”
pub fn because(reasons: &[&str]) -> String {
    ["Because ", &figures::and(reasons), "."].concat()
}

/// Its points, and what open answers could add.
pub fn points(it: &Match<'_>) -> String {
    let open = if it.open > 0 {
        [", up to ", &it.open.to_string(), " more are open"].concat()
    } else {
        String::new()
    };
    [&it.total().max(0).to_string(), " points", &open].concat()
}
