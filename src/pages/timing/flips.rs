//! What would turn the answer: worked out when it is asked for, because every change
//! is tried.

use super::shown::Shown;
use crate::{
    domain::timing::{Flip, Input, Month, flips},
    words::timing::{flips as words, sentence},
};
use maud::{Markup, html};

/// The id of the form.
pub(super) const TURN: &str = "timing-turn";

/// The id of the heading, which takes the focus from the button.
const TURNED: &str = "timing-turned";

impl Shown<'_> {
    /// The changes that turn the answer, or the button that finds them.
    pub(super) fn turns(&self) -> Markup {
        html! {
            h3.sureness__part.screen-only[!self.query.is_turning] #(TURNED) tabindex="-1" { (words::HEADING) }
            @if self.query.is_turning {
                (self.turning(&flips(&self.scene, self.answers(), &self.when.weightings)))
            } @else {
                p.caption.screen-only { (words::LEAD) }
                form.sureness__form.screen-only #(TURN) {
                    button.button.button--quiet type="submit" name="turn" value="1" data-refuge=(TURNED) {
                        (words::FIND)
                    }
                }
            }
        }
    }

    fn turning(&self, all: &[Flip]) -> Markup {
        html! {
            @if all.is_empty() {
                p.sureness__text { (words::NOTHING) }
            } @else {
                ul.sureness__turns { @for it in all { li { (self.turned(it)) } } }
            }
        }
    }

    fn turned(&self, flip: &Flip) -> String {
        let best = flip.best.map(|it| self.start_in(it));
        let criteria = &self.timing.criteria;
        let weight = match &flip.input {
            Input::Weight(code) => {
                let own = self.answers().weights.get(code.0).copied();
                let content = criteria.iter().find(|it| it.code == *code).map(|it| it.weight);
                own.or(content).unwrap_or_default()
            }
            Input::Topic(_) => 0,
        };
        let before = (self.answers(), weight);
        words::flip(flip, best.as_deref(), before, self.scene.catalog, criteria)
    }

    /// The name of the start in a month.
    fn start_in(&self, month: Month) -> String {
        let start = self.advice.intakes.iter().find(|it| it.start == month);
        start.map_or_else(|| sentence::month(month), |it| sentence::name(it.intake))
    }
}
