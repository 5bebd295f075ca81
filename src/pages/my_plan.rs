//! My plan: four lines, what follows from them, and pages to hand over.

mod dates;
mod entered;
mod evidence;
mod handed;
mod lines;
mod more;
mod notes;
mod open;
mod rows;
mod shown;
mod start;
mod tools;
mod unknown;

use crate::{
    browser::form::Entered,
    components::native,
    content::{self, Document as _, Refusal},
    domain::{
        assessment::Assessment,
        calendar::Day,
        catalog::Catalog,
        pathway::Pathways,
        timing::{Timing, TimingQuery, Weightings},
    },
    state::Command,
    tool::{Tool, Visit},
    words::{my_plan as words, native as native_words},
};
use handed::Handed;
use maud::{Markup, html};
use shown::Shown;
use std::cell::RefCell;

/// The key of an address that names a page to hand over.
const PAGE: &str = "page";

/// The keys of an address that it reads: a page to hand over, and the numbers that a
/// person set in “When to start”.
pub const KEYS: [&str; 2] = [PAGE, TimingQuery::SETTINGS];

/// My plan, with the content of the tools.
#[derive(Debug)]
pub struct MyPlan {
    timing: Timing,
    weightings: Weightings,
    /// What roles ask for, where it came.
    pathways: Option<Pathways>,
    /// The self-check, where it came.
    assessment: Option<Assessment>,
    /// Whether notes stay off paper and out of copies.
    is_without_notes: bool,
    /// The name on paper. It is not kept.
    prepared_by: String,
    /// The start that was drawn last, in words, and the one before that.
    said: RefCell<String>,
    before: String,
}

impl MyPlan {
    /// With the rules of when to start; the content of the other tools comes later.
    pub fn new(timing: Timing) -> Self {
        Self {
            timing,
            weightings: Weightings::new(),
            pathways: None,
            assessment: None,
            is_without_notes: false,
            prepared_by: String::new(),
            said: RefCell::default(),
            before: String::new(),
        }
    }
}

impl Tool for MyPlan {
    fn read(text: &str, catalog: &Catalog) -> Result<Self, Refusal> {
        content::read_beside(text, catalog).map(Self::new)
    }

    fn take_further(&mut self, name: &str, text: &str, catalog: &Catalog) {
        match name {
            Pathways::NAME => self.pathways = content::read_beside(text, catalog).ok(),
            Assessment::NAME => self.assessment = content::read_beside(text, catalog).ok(),
            _ => {}
        }
    }

    fn updated(&self) -> Day {
        self.timing.updated
    }

    fn heading(&self, visit: &Visit) -> String {
        Handed::of(&visit.query).map_or(words::NAME, |it| it.words().heading).to_owned()
    }

    fn view(&self, visit: &Visit) -> Markup {
        let shown = Shown::new(self, visit);
        *self.said.borrow_mut() = shown.as_ref().map(Shown::start_in_words).unwrap_or_default();
        html! {
            (native::asking())
            @if shown.is_some() { (native::without_app(native_words::MY_PLAN)) }
            div.unasked {
                @match &shown {
                    None => (start::start(visit)),
                    Some(shown) => (shown.drawn(Handed::of(&visit.query))),
                }
            }
        }
    }

    fn rows(&self, visit: &Visit) -> Markup {
        Shown::new(self, visit).map_or_else(Markup::default, |it| it.rows())
    }

    fn arrived(&mut self, _: &mut Visit) -> Vec<Command> {
        self.before.clone_from(&self.said.borrow());
        Vec::new()
    }

    fn entered(&mut self, visit: &mut Visit, entered: &Entered) -> Vec<Command> {
        self.before.clone_from(&self.said.borrow());
        self.heard(visit, entered)
    }

    fn announcement(&self) -> Option<String> {
        let said = self.said.borrow();
        (!said.is_empty() && *said != self.before).then(|| said.clone())
    }
}
