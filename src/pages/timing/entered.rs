//! What becomes of what is entered.

use super::When;
use crate::{browser::form::Entered, domain::answers::Topic, state::Command, tool::Visit};

/// What the last answer changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Changed {
    /// What it was about.
    pub(super) topic: Topic,
    /// The sentence before it.
    pub(super) before: String,
}

impl When {
    pub(super) fn heard(&mut self, _: &mut Visit, _: &Entered) -> Vec<Command> {
        Vec::new()
    }
}
