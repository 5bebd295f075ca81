//! What the first page says of the tools, beside what they say themselves.

use crate::words::figures;

/// The door of Roles.
pub const ROLE_DOOR: &str = "See the steps";
/// The same where no role is chosen.
pub const CHOOSE_ROLE: &str = "Choose a role";
/// The door of the self-check.
pub const RESULT_DOOR: &str = "See the result";
/// The same where nothing is rated.
pub const TAKE_DOOR: &str = "Start the self-check";
/// Which role builds on what a person does, with why: “Education director in a clinical
/// department builds on what you do: teaching is a main duty of yours.”
pub fn builds(role: &str, because: &[&str]) -> String {
    let why =
        if because.is_empty() { String::new() } else { [": ", &figures::and(because)].concat() };
    [role, " builds on what you do", &why, "."].concat()
}
