//! What an advisor works with.

use crate::{
    browser::form::Entered,
    components::native,
    content::{self, Refusal},
    domain::{calendar::Day, catalog::Catalog, timing::Timing},
    state::Command,
    tool::{Tool, Visit},
    words::{advise as words, native as native_words},
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
            (native::asking())
            (native::without_app(native_words::ADVISE))
            div.unasked {
                h1.page-heading { (words::NAME) }
                p.lead { (words::LEAD) }
                section.with-app aria-labelledby="talk-start" {
                    h2.section-heading #talk-start { (words::TALK) }
                    p { (words::TALK_TEXT) }
                    form #keep-talk {
                        button.button.button--primary type="submit" name="keep" value="begin" {
                            (words::TALK_BEGIN)
                        }
                    }
                }
            }
        }
    }

    fn arrived(&mut self, _: &mut Visit) -> Vec<Command> {
        Vec::new()
    }

    fn entered(&mut self, _: &mut Visit, _: &Entered) -> Vec<Command> {
        Vec::new()
    }
}
