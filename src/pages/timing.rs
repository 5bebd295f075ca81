//! When to start: three questions, the result that follows at once, and what
//! sharpens it. What is shown beside that stands in the address.

mod answered;
mod assumptions;
mod calendar;
mod dates;
mod entered;
mod flips;
mod guidance;
mod headline;
mod load;
mod others;
mod own_date;
mod questions;
mod row;
mod rules;
mod shown;
mod start;
mod strip;
mod sure;
mod table;
mod weights;

use crate::{
    browser::form::Entered,
    components::native,
    content::{self, Refusal},
    domain::{
        calendar::Day,
        catalog::Catalog,
        timing::{Timing, Weightings},
    },
    state::Command,
    tool::{Tool, Visit},
    words::{
        native as native_words,
        timing::{self as words, result, sentence::sentence},
    },
};
use entered::Changed;
use maud::{Markup, html};
use shown::Shown;
use std::cell::RefCell;

/// “When to start”, with its rules.
#[derive(Debug)]
pub struct When {
    timing: Timing,
    weightings: Weightings,
    /// What the last answer changed.
    changed: Option<Changed>,
    /// The sentence that was drawn last, and the one before what was entered last.
    said: RefCell<String>,
    before: String,
    /// Which answers could not all be, then and before.
    trouble: RefCell<String>,
    trouble_before: String,
    /// Whether the rules were checked.
    is_checked: bool,
}

impl When {
    /// With these rules.
    pub fn new(timing: Timing) -> Self {
        Self {
            timing,
            weightings: Weightings::new(),
            changed: None,
            said: RefCell::default(),
            before: String::new(),
            trouble: RefCell::default(),
            trouble_before: String::new(),
            is_checked: false,
        }
    }
}

impl Tool for When {
    fn read(text: &str, catalog: &Catalog) -> Result<Self, Refusal> {
        content::read_beside(text, catalog).map(Self::new)
    }

    fn updated(&self) -> Day {
        self.timing.updated
    }

    fn heading(&self, _: &Visit) -> String {
        words::NAME.into()
    }

    fn view(&self, visit: &Visit) -> Markup {
        html! {
            (native::asking())
            (native::without_app(native_words::TIMING))
            div.unasked {
                @match Shown::new(self, visit) {
                    Some(shown) => {
                        @let _ = self.said.replace(sentence(&shown.advice, &self.timing));
                        @let _ = self.trouble.replace(shown.trouble());
                        (shown.result())
                    }
                    None => (self.start(visit)),
                }
            }
        }
    }

    fn row(&self, visit: &Visit) -> Markup {
        Shown::new(self, visit).map_or_else(Markup::default, |shown| shown.row())
    }

    fn arrived(&mut self, _: &mut Visit) -> Vec<Command> {
        Vec::new()
    }

    fn entered(&mut self, visit: &mut Visit, entered: &Entered) -> Vec<Command> {
        self.before.clone_from(&self.said.borrow());
        self.trouble_before.clone_from(&self.trouble.borrow());
        self.heard(visit, entered)
    }

    fn announcement(&self) -> Option<String> {
        let (said, trouble) = (self.said.borrow(), self.trouble.borrow());
        let mut new = Vec::new();
        if *trouble != self.trouble_before && !trouble.is_empty() {
            new.push(trouble.as_str());
        }
        if *said != self.before {
            new.push(said.as_str());
        }
        (!new.is_empty()).then(|| new.join(" "))
    }
}

impl Shown<'_> {
    /// Which answers cannot all be.
    fn trouble(&self) -> String {
        let all = self.advice.contradictions.iter();
        all.map(|it| result::contradiction(*it)).collect::<Vec<_>>().join(" ")
    }

    /// The result, with the questions beside it. Three answers are on one screen
    /// with the sentence that they give.
    fn result(&self) -> Markup {
        html! {
            div.timing {
                // As before an answer, so that the focus stays in the form.
                div.timing__first {
                    (self.headline())
                    (self.three())
                }
                div.timing__main {
                    (self.decide())
                    (self.strip())
                    (self.own_date())
                }
                div.timing__more { (self.more_questions()) }
                div.timing__rest {
                    (self.sure())
                    (self.alternatives())
                    (self.why_not())
                    (self.load())
                    (self.goal())
                    (self.dates())
                    (self.rules())
                    (self.guidance())
                }
            }
        }
    }
}
