//! Words of the rules and their tests.

use super::sure::{counted, whole};
use crate::words::figures;

/// What opens to them.
pub const TITLE: &str = "Check these rules";
/// The head of the tests.
pub const TESTS: &str = "Tests";
/// A test that came out right.
pub const RIGHT: &str = "As expected";
/// A test that did not.
pub const DIFFERS: &str = "Differs";
/// What the table of the rules is.
pub const CAPTION: &str = "Every rule that gives points";
/// The head of the rules.
pub const RULE: &str = "Rule";
/// The head of the criteria.
pub const CRITERION: &str = "Criterion";
/// The head of the points.
pub const POINTS: &str = "Points of 1,000";

/// How many there are.
pub fn lead(rules: usize, tests: usize) -> String {
    let [rules, tests] = [rules, tests].map(|it| u64::try_from(it).unwrap_or(u64::MAX));
    let (rules, tests) = (counted(rules, "rule"), counted(tests, "test"));
    let rules = figures::sentence_case(&rules);
    format!(
        "{rules} give points by what you say, and {tests} say what must come of given answers. All \
         of them stand in the content, and anyone can run them here."
    )
}

/// The button that runs the tests.
pub fn check(tests: usize) -> String {
    format!("Run {}", counted(u64::try_from(tests).unwrap_or(u64::MAX), "test"))
}

/// How many came out right: "29 of 29 tests as expected."
pub fn counts(right: usize, of: usize) -> String {
    let [right, of] = [right, of].map(|it| u64::try_from(it).unwrap_or(u64::MAX));
    format!("{} of {} as expected.", whole(right), counted(of, "test"))
}

/// What differs: "wanted 2027-fall, found 2028-fall".
pub fn difference(wanted: &str, found: &str) -> String {
    let found = if found.is_empty() { "nothing" } else { found };
    format!("wanted {wanted}, found {found}")
}
