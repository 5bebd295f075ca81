//! Roles: where a person stands, the role that they aim at, and what that asks for.

mod counted;
mod entered;
mod families;
mod figure;
mod given;
mod known;
mod map;
mod others;
mod planned;
mod questions;
mod result;
mod row;
mod start;
mod steps;

use crate::{
    browser::form::Entered,
    components::{native, notes::Notes},
    content::{self, Refusal},
    domain::{
        answers::{Answers, Part},
        calendar::Day,
        catalog::Catalog,
        pathway::Pathways,
    },
    state::Command,
    tool::{Tool, Visit},
    words::{native as native_words, roles as words},
};
use maud::{Markup, html};
use planned::Planned;
use std::cell::RefCell;

/// “Roles”, with what roles ask for.
#[derive(Debug)]
pub struct Roles {
    pathways: Pathways,
    /// The sentence that was drawn last, and the one before that.
    said: RefCell<String>,
    before: String,
    /// The field for a reason that was left empty.
    unreasoned: Option<String>,
}

impl Roles {
    /// With this content.
    pub fn new(pathways: Pathways) -> Self {
        Self { pathways, said: RefCell::default(), before: String::new(), unreasoned: None }
    }
}

impl Tool for Roles {
    fn read(text: &str, catalog: &Catalog) -> Result<Self, Refusal> {
        content::read_beside(text, catalog).map(Self::new)
    }

    fn updated(&self) -> Day {
        self.pathways.updated
    }

    fn heading(&self, _: &Visit) -> String {
        words::NAME.into()
    }

    fn view(&self, visit: &Visit) -> Markup {
        let shown = Shown::new(self, visit);
        let planned = Planned::new(&shown);
        self.said.replace(planned.as_ref().map_or_else(String::new, Planned::sentence));
        html! {
            (native::asking())
            (native::without_app(native_words::ROLES))
            div.unasked {
                @if is_untouched(&visit.answers) {
                    (shown.start())
                } @else {
                    (shown.drawn(planned.as_ref()))
                }
            }
        }
    }

    fn arrived(&mut self, _: &mut Visit) -> Vec<Command> {
        self.before.clone_from(&self.said.borrow());
        Vec::new()
    }

    fn entered(&mut self, visit: &mut Visit, entered: &Entered) -> Vec<Command> {
        self.heard(visit, entered)
    }

    fn announcement(&self) -> Option<String> {
        let said = self.said.borrow();
        (!said.is_empty() && *said != self.before).then(|| said.clone())
    }
}

/// Whether nothing was said that this hangs on.
fn is_untouched(answers: &Answers) -> bool {
    answers.only(&[Part::Situation]).is_empty()
}

/// What the view is drawn from.
struct Shown<'a> {
    pathways: &'a Pathways,
    visit: &'a Visit,
    /// The field for a reason that was left empty.
    unreasoned: Option<&'a str>,
    /// Collects the sources; they are listed at the end.
    notes: Notes<'a>,
}

impl<'a> Shown<'a> {
    fn new(roles: &'a Roles, visit: &'a Visit) -> Self {
        let pathways = &roles.pathways;
        let notes = Notes::new(&visit.catalog, &visit.root, visit.this_year());
        let unreasoned = roles.unreasoned.as_deref();
        Self { pathways, visit, unreasoned, notes: notes.with_sources(&pathways.sources) }
    }

    /// The answers.
    fn answers(&self) -> &'a Answers {
        &self.visit.answers
    }

    /// The view from the first answer on.
    fn drawn(&self, planned: Option<&Planned<'_, '_>>) -> Markup {
        html! {
            div.roles {
                // As before an answer, so that the focus stays in the form.
                div.roles__first {
                    (self.headline(planned))
                    (self.first())
                    (self.given())
                }
                @if let Some(planned) = planned { (planned.steps_shown()) }
                (self.have())
                @if let Some(planned) = planned { (planned.rest()) }
                (self.families())
                @if let Some(planned) = planned {
                    (planned.guidance())
                } @else {
                    div.paper-only { (self.notes.list()) }
                }
            }
        }
    }
}
