//! The weights of the criteria: a slider, a number and two buttons for each.

use super::{
    refused::{Refused, refusal},
    shown::Shown,
};
use crate::{
    browser::form::Entered,
    components::source_mark::marked_text,
    domain::{
        answers::{Answers, Keyed},
        timing::{Criterion, OwnWeights, Timing},
    },
    words::timing::{sentence::sentence, weights as words},
};
use maud::{Markup, html};

/// The id of the form.
pub(super) const WEIGHTS: &str = "timing-weights";
/// The name of the button that gives all back.
pub(super) const RESET: &str = "reset";

/// The most that one can weigh.
const MOST: u8 = 100;
/// By how much a button moves a weight.
const STEP: &str = "5";

impl Shown<'_> {
    /// The weights, to be moved.
    pub(super) fn weights(&self) -> Markup {
        let weights = self.timing.criteria.iter().map(|it| weight(self.answers(), it));
        let all: u16 = weights.map(u16::from).sum();
        let why = &self.timing.points_why;
        html! {
            details.disclosure #timing-weights-open {
                summary.disclosure__summary.disclosure__summary--lead { (words::TITLE) }
                @if let Some(text) = why.value() {
                    div.caption { (marked_text(&self.notes, text, why)) }
                }
                p.caption { (words::IN_LINK) }
                form.weights #(WEIGHTS) autocomplete="off" novalidate {
                    // The first button is the one that the Enter key presses.
                    button.visually-hidden type="submit" tabindex="-1" aria-hidden="true" {}
                    (self.now())
                    @for criterion in &self.timing.criteria { (self.weighed(criterion, all)) }
                    button.button.button--quiet type="submit" name=(RESET) {
                        (words::RESET)
                    }
                }
            }
        }
    }

    /// The sentence again: what is moved far below it shows beside it what it does.
    pub(super) fn now(&self) -> Markup {
        let is_nothing = self.scene.own_weights(self.answers()) == OwnWeights::Nothing;
        html! {
            p.sureness__now {
                (words::NOW) (sentence(&self.advice, self.timing))
                @if is_nothing { " " (words::ALL_ZERO) }
            }
        }
    }

    fn weighed(&self, criterion: &Criterion, all: u16) -> Markup {
        let (code, name) = (criterion.code.0, &criterion.name);
        let field = ["number-", &code.to_string()].concat();
        let refused = self.when.refused(&field);
        let weight = weight(self.answers(), criterion);
        let step = |step: &str, label: &str, sign: &str| {
            html! {
                button.button.button--quiet.weights__step
                    type="submit"
                    name={ "step-" (code) }
                    value=(step)
                    aria-label=(label)
                {
                    span aria-hidden="true" { (sign) }
                }
            }
        };
        html! {
            fieldset.weights__item {
                legend.weights__name { (name) }
                input.weights__slider
                    type="range"
                    name={ "weight-" (code) }
                    min="0"
                    max=(MOST)
                    step=(STEP)
                    value=(weight)
                    aria-label=(words::slider(name))
                    aria-valuetext=(weight);
                div.weights__exact {
                    (step(&["-", STEP].concat(), &words::less(name), words::MINUS))
                    input.field__control.weights__number
                        type="number"
                        inputmode="numeric"
                        name=(field)
                        min="0"
                        max=(MOST)
                        value=(weight)
                        aria-label=(words::number(name))
                        aria-describedby=[refused.map(Refused::id)]
                        data-still[self.when.typing == field];
                    (step(STEP, &words::more(name), words::PLUS))
                    @if all > 0 { span.weights__share { (words::share(weight.into(), all)) } }
                }
                (refusal(refused))
            }
        }
    }
}

/// The weight of a criterion: the person’s own, else the content’s.
fn weight(answers: &Answers, criterion: &Criterion) -> u8 {
    answers.weights.get(criterion.code.0).copied().unwrap_or(criterion.weight).min(MOST)
}

/// Takes what the form of the weights sends. What is no whole number up to the most
/// changes nothing; of a field that was left with it, that is given back.
pub(super) fn weigh(
    answers: &mut Answers,
    timing: &Timing,
    entered: &Entered,
    pairs: &[(String, String)],
) -> Vec<Refused> {
    let name = entered.name.as_str();
    if name == RESET {
        answers.weights = Keyed::default();
        return Vec::new();
    }
    let mut refused = Vec::new();
    for criterion in &timing.criteria {
        let now = weight(answers, criterion);
        let is = |key: &str| name.strip_prefix(key) == Some(criterion.code.0.to_string().as_str());
        let number = |text: &str| text.parse().ok().filter(|it| *it <= MOST);
        let field = ["number-", &criterion.code.0.to_string()].concat();
        let typed = if name == field {
            Some(entered.value.as_str())
        } else if entered.is_submitted && name.is_empty() {
            // The Enter key: every number counts as it stands there.
            pairs.iter().find(|(it, _)| *it == field).map(|(_, value)| value.as_str())
        } else {
            None
        };
        let new = if is("step-") {
            let step = entered.value.parse().ok();
            step.map(|it: i8| now.saturating_add_signed(it).min(MOST))
        } else if is("weight-") {
            number(&entered.value)
        } else {
            typed.and_then(number)
        };
        if let Some(new) = new {
            // The content’s own weight needs no room in a link.
            let own = Some(new).filter(|it| *it != criterion.weight);
            answers.weights.set(criterion.code.0, own);
        } else if typed.is_some() && !entered.is_typing {
            let says = words::stays(words::A_WEIGHT, (0, MOST.into()), now.into());
            refused.push(Refused { field, says });
        }
    }
    refused
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{content, domain::catalog::Catalog};

    fn timing() -> Timing {
        let catalog = include_str!("../../../public/api/v1/catalog.json");
        let catalog: Catalog = content::read(catalog).unwrap();
        let timing = include_str!("../../../public/api/v1/timing.json");
        content::read_beside(timing, &catalog).unwrap()
    }

    /// What the form sends after a change or a button of this name.
    fn send(answers: &mut Answers, timing: &Timing, name: &str, value: &str) {
        let pairs: Vec<_> = timing
            .criteria
            .iter()
            .map(|it| {
                let key = ["number-", &it.code.0.to_string()].concat();
                let own = weight(answers, it).to_string();
                (key.clone(), if key == name { value.to_owned() } else { own })
            })
            .collect();
        let entered = Entered {
            form: WEIGHTS.to_owned(),
            name: name.to_owned(),
            value: value.to_owned(),
            is_checked: false,
            is_submitted: name.starts_with("step-") || name == RESET || name.is_empty(),
            is_typing: false,
            query: String::new(),
        };
        weigh(answers, timing, &entered, &pairs);
    }

    #[test]
    fn slider_number_and_steps_set_the_same_weight() {
        let timing = timing();
        let criterion = &timing.criteria[0];
        let code = criterion.code.0;
        let after = |sent: &[(&str, &str)]| {
            let mut answers = Answers::default();
            for (kind, value) in sent {
                send(&mut answers, &timing, &[*kind, &code.to_string()].concat(), value);
            }
            weight(&answers, criterion)
        };
        assert_eq!(after(&[("weight-", "60")]), 60);
        assert_eq!(after(&[("number-", "60")]), 60);
        assert_eq!(after(&[("step-", "5"), ("step-", "5")]), 60);
        assert_eq!(after(&[("number-", "98"), ("step-", "5")]), 100);
        assert_eq!(after(&[("number-", "100")]), MOST);
        assert_eq!(after(&[("number-", "3"), ("step-", "-5")]), 0);
        for invalid in ["", "-1", "4.5", "x", "101", "250", "99999999999"] {
            assert_eq!(after(&[("number-", "60"), ("number-", invalid)]), 60);
            assert_eq!(after(&[("number-", "60"), ("weight-", invalid)]), 60);
        }
        assert_eq!(after(&[("number-", "60"), ("step-", "x")]), 60);
    }

    #[test]
    fn the_enter_key_presses_no_step_and_takes_every_number() {
        let timing = timing();
        let mut answers = Answers::default();
        send(&mut answers, &timing, "number-2", "35");
        let before = answers.clone();
        send(&mut answers, &timing, "", "");
        assert_eq!(answers, before);
    }

    #[test]
    fn any_row_of_events_stays_in_range_and_reset_gives_all_back() {
        let timing = timing();
        let mut state = 7_u32;
        let mut below = |end: u32| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 16) % end
        };
        for _ in 0..50 {
            let mut answers = Answers::default();
            answers.stage = crate::domain::answers::Answer::NotSure;
            let untouched = answers.clone();
            for _ in 0..60 {
                let kind = ["weight-", "number-", "step-"][below(3) as usize];
                // One more than there are, which changes nothing.
                let name = [kind, &(below(7) + 1).to_string()].concat();
                let value = (i64::from(below(400)) - 150).to_string();
                send(&mut answers, &timing, &name, &value);
                for it in &timing.criteria {
                    assert!(weight(&answers, it) <= MOST);
                }
                assert!(answers.weights.pairs().iter().all(|(_, it)| *it <= MOST));
            }
            assert_ne!(answers, untouched);
            send(&mut answers, &timing, RESET, "");
            assert_eq!(answers, untouched);
        }
    }
}
