//! What an advisor works with.

use crate::{
    browser::form::Entered,
    content::{self, Refusal},
    domain::{calendar::Day, catalog::Catalog, timing::Timing},
    state::Command,
    tool::{Tool, Visit},
    words::advise as words,
};
use maud::{Markup, html};

/// What an advisor works with.
#[derive(Debug)]
pub struct Advise {
    timing: Timing,
}

impl Advise {
    /// With the rules of when to start.
    pub fn new(timing: Timing) -> Self {
        Self { timing }
    }
}

impl Tool for Advise {
    fn read(text: &str, catalog: &Catalog) -> Result<Self, Refusal> {
        content::read_beside(text, catalog).map(Self::new)
    }

    fn updated(&self) -> Day {
        self.timing.updated
    }

    fn heading(&self, _: &Visit) -> String {
        words::NAME.into()
    }

    fn view(&self, _: &Visit) -> Markup {
        html! {
            h1.page-heading { (words::NAME) }
            p.lead { (words::LEAD) }
        }
    }

    fn arrived(&mut self, _: &mut Visit) -> Vec<Command> {
        Vec::new()
    }

    fn entered(&mut self, _: &mut Visit, _: &Entered) -> Vec<Command> {
        Vec::new()
    }
}
