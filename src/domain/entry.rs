//! STUB
use super::{answers::Answers, program::Program, requirement::Requirement, source::Year};
use crate::json::words;
words! {
    /// State.
    pub enum Standing {
        /// Met.
        Met = "met",
        /// Not yet.
        NotYet = "not-yet",
        /// Ask.
        Ask = "ask",
    }
}
/// E
pub struct Entry<'a> {
    /// s
    pub standing: Standing,
    /// r
    pub rules: Vec<&'a Requirement>,
    /// t
    pub to_ask: usize,
}
/// e
pub fn entry<'a>(program: &'a Program, _: &Answers, _: Option<Year>) -> Entry<'a> {
    Entry { standing: Standing::Ask, rules: program.requirements.iter().collect(), to_ask: 0 }
}
