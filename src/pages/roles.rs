//! Roles: where a person stands, the role that they aim at, and what that asks for.

mod about;
mod checked;
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
mod study;

use crate::{
    browser::form::Entered,
    components::{native, next_step::next_step_to, notes::Notes},
    content::{self, Document as _, Refusal},
    domain::{
        answers::{Answers, Part},
        assessment::Assessment,
        calendar::Day,
        catalog::Catalog,
        next_step,
        pathway::{Checked, Pathways},
        timing::Timing,
    },
    state::Command,
    tool::{Tool, Visit},
    words::{native as native_words, roles as words},
};
use maud::{Markup, html};
use planned::Planned;
use questions::{FIRST, HAVE};
use std::cell::RefCell;
use steps::WAY;

/// “Roles”, with what roles ask for.
#[derive(Debug)]
pub struct Roles {
    pathways: Pathways,
    /// The levels that roles ask for, where they came.
    assessment: Option<Assessment>,
    /// What tells how long study takes at a person’s hours, where it came.
    timing: Option<Timing>,
    /// The sentence that was drawn last, and the one before that.
    said: RefCell<String>,
    before: String,
    /// The field for a reason that was left empty.
    unreasoned: Option<String>,
}

impl Roles {
    /// With this content.
    pub fn new(pathways: Pathways) -> Self {
        Self {
            pathways,
            assessment: None,
            timing: None,
            said: RefCell::default(),
            before: String::new(),
            unreasoned: None,
        }
    }
}

impl Tool for Roles {
    fn read(text: &str, catalog: &Catalog) -> Result<Self, Refusal> {
        content::read_beside(text, catalog).map(Self::new)
    }

    fn take_further(&mut self, name: &str, text: &str, _: &Catalog) {
        match name {
            Assessment::NAME => self.assessment = content::read_levels(text),
            Timing::NAME => self.timing = content::read_study_times(text),
            _ => {}
        }
    }

    fn updated(&self) -> Day {
        self.pathways.updated
    }

    fn heading(&self, _: &Visit) -> String {
        words::NAME.into()
    }

    fn view(&self, visit: &Visit) -> Markup {
        let shown = Shown::new(self, visit);
        if is_untouched(&visit.answers) {
            self.said.take();
            return native::framed(native_words::ROLES, &shown.start());
        }
        self.drawn(&shown, Planned::new(&shown).as_ref(), false)
    }

    fn near(&self, visit: &Visit, form: &str) -> Option<Markup> {
        // Another plan stands there, and these stand above what is far.
        let is_above = [FIRST, HAVE, WAY].contains(&form);
        let is_there = is_above && !self.before.is_empty();
        let shown = is_there.then(|| Shown::new(self, visit))?;
        let planned = Planned::new(&shown)?;
        Some(self.drawn(&shown, Some(&planned), true))
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

impl Roles {
    /// The view from the first answer on, or what is near of it.
    fn drawn(&self, shown: &Shown<'_>, planned: Option<&Planned<'_, '_>>, is_near: bool) -> Markup {
        self.said.replace(planned.map_or_else(String::new, Planned::sentence));
        native::framed(native_words::ROLES, &shown.drawn(planned, is_near))
    }
}

/// Whether nothing was said that this hangs on.
fn is_untouched(answers: &Answers) -> bool {
    answers.only(&[Part::Situation]).is_empty()
}

/// What the view is drawn from.
struct Shown<'a> {
    pathways: &'a Pathways,
    assessment: Option<&'a Assessment>,
    timing: Option<&'a Timing>,
    visit: &'a Visit,
    /// What the self-check says, where it was taken.
    checked: Option<Checked<'a>>,
    /// The field for a reason that was left empty.
    unreasoned: Option<&'a str>,
    /// Collects the sources; they are listed at the end.
    notes: Notes<'a>,
}

impl<'a> Shown<'a> {
    fn new(roles: &'a Roles, visit: &'a Visit) -> Self {
        let pathways = &roles.pathways;
        let notes = Notes::new(&visit.catalog, &visit.root, visit.this_year());
        let (assessment, timing) = (roles.assessment.as_ref(), roles.timing.as_ref());
        let (catalog, answers) = (&visit.catalog, &visit.answers);
        let role = answers.target.given();
        let checked = assessment.and_then(|it| Checked::of(catalog, it, answers, role));
        let notes = notes.with_sources(&pathways.sources);
        let unreasoned = roles.unreasoned.as_deref();
        Self { pathways, assessment, timing, visit, checked, unreasoned, notes }
    }

    /// The answers.
    fn answers(&self) -> &'a Answers {
        &self.visit.answers
    }

    fn next_step(&self) -> Markup {
        next_step_to(next_step::after(next_step::Result::Role, self.answers()), &self.visit.root)
    }

    /// The view from the first answer on; what is near leaves out what stands below the
    /// steps and what a person has.
    fn drawn(&self, planned: Option<&Planned<'_, '_>>, is_near: bool) -> Markup {
        html! {
            div.roles {
                // As before an answer, so that the focus stays in the form.
                div.roles__first {
                    (self.headline(planned))
                    (self.first())
                    (self.given())
                }
                @if let Some(planned) = planned { (planned.steps_shown()) (planned.checked()) }
                (self.have())
                @if is_near { div #roles-rest data-still {} } @else { (self.rest(planned)) }
            }
        }
    }

    fn rest(&self, planned: Option<&Planned<'_, '_>>) -> Markup {
        html! {
            div #roles-rest {
                @if let Some(planned) = planned { (planned.rest()) }
                (self.families())
                @if planned.is_some() { (self.next_step()) }
                @if let Some(planned) = planned {
                    (planned.guidance())
                } @else {
                    div.paper-only { (self.notes.list()) }
                }
            }
        }
    }
}
