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
mod refused;
mod rules;
mod shown;
mod start;
mod sure;
mod table;
mod weights;

use crate::{
    browser::form::Entered,
    components::{native, next_step::next_step_to, strip},
    content::{self, Refusal},
    domain::{
        answers::Months,
        calendar::Day,
        catalog::Catalog,
        next_step,
        timing::{OwnWeights, Strip, Timing, Weightings},
    },
    state::Command,
    tool::{Tool, Visit},
    words::{
        native as native_words,
        timing::{self as words, result, sentence::sentence, weights as weights_words},
    },
};
use entered::Changed;
use maud::{Markup, html};
use own_date::OWN_DATE;
use questions::{MORE, THREE};
use refused::Refused;
use shown::Shown;
use std::cell::RefCell;

/// What a result says in words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Said {
    /// Its sentence.
    sentence: String,
    /// Which answers cannot all be, and that no weight is left.
    trouble: String,
}

/// “When to start”, with its rules.
#[derive(Debug)]
pub struct When {
    timing: Timing,
    weightings: Weightings,
    /// What the last answer changed.
    changed: Option<Changed>,
    /// What was drawn last, and what before that.
    said: RefCell<Said>,
    before: Said,
    /// The field in which a number is being typed, which is left alone.
    typing: String,
    /// Whether numbers that the result hangs on were typed and not sent yet.
    has_drafts: bool,
    /// What was entered last that cannot be.
    refused: Vec<Refused>,
    /// The months without study that were ticked before “not sure”.
    months: Months,
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
            before: Said::default(),
            typing: String::new(),
            has_drafts: false,
            refused: Vec::new(),
            months: Months::default(),
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
        match Shown::new(self, visit) {
            Some(shown) => self.drawn(&shown, false),
            None => native::framed(native_words::TIMING, &self.start(visit)),
        }
    }

    fn near(&self, visit: &Visit, form: &str) -> Option<Markup> {
        // Another result stands there, and these stand above what is far.
        let is_above = [THREE, MORE, OWN_DATE].contains(&form);
        let is_there = !self.before.sentence.is_empty();
        let shown = Shown::new(self, visit).filter(|_| is_above && is_there)?;
        Some(self.drawn(&shown, true))
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
        let [trouble, sentence] =
            [(&said.trouble, &self.before.trouble), (&said.sentence, &self.before.sentence)]
                .map(|(now, before)| if now == before { "" } else { now });
        let mut all: Vec<&str> = self.refused.iter().map(|it| it.says.as_str()).collect();
        all.extend([trouble, sentence]);
        let text = all.join(" ").trim().to_owned();
        (!text.is_empty()).then_some(text)
    }
}

impl When {
    /// A result, or what is near of it.
    fn drawn(&self, shown: &Shown<'_>, is_near: bool) -> Markup {
        self.said.replace(shown.said());
        native::framed(native_words::TIMING, &shown.result(is_near))
    }
}

impl Shown<'_> {
    /// What it says in words.
    fn said(&self) -> Said {
        let trouble = self.advice.contradictions.iter().map(|it| result::contradiction(*it));
        let is_nothing = self.scene.own_weights(self.answers()) == OwnWeights::Nothing;
        let nothing = is_nothing.then_some(weights_words::ALL_ZERO);
        Said {
            sentence: sentence(&self.advice, self.timing),
            trouble: trouble.chain(nothing).collect::<Vec<_>>().join(" "),
        }
    }

    /// The result, with the questions beside it; what is near leaves out what stands
    /// below them. Three answers are on one screen with the sentence that they give.
    fn result(&self, is_near: bool) -> Markup {
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
                @if is_near { div.timing__rest data-still {} } @else { (self.rest()) }
            }
        }
    }

    fn next_step(&self) -> Markup {
        next_step_to(next_step::after(next_step::Result::Start, self.answers()), &self.visit.root)
    }

    fn strip(&self) -> Markup {
        let strip = Strip::of(&self.advice, self.scene.today, self.query.own);
        strip.map_or_else(Markup::default, |it| strip::strip(&it, self.answers()))
    }

    /// What stands below the questions.
    fn rest(&self) -> Markup {
        html! {
            div.timing__rest {
                (self.sure())
                (self.alternatives())
                (self.why_not())
                (self.load())
                (self.goal())
                (self.dates())
                (self.rules())
                (self.next_step())
                (self.guidance())
            }
        }
    }
}
