//! How sure the result is: in words, then in counts, then by criterion, with all that
//! a person can move.

use super::{answered, shown::Shown};
use crate::{
    domain::{
        answers::Topic,
        timing::{Appraisal, Case, Narrowing, Robustness},
    },
    words::{
        figures,
        timing::{questions, sentence::name, sure as words},
    },
};
use maud::{Markup, html};

/// The id of the section.
const SURE: &str = "timing-sure";

impl Shown<'_> {
    /// One row that opens; nothing where no start is known.
    pub(super) fn sure(&self) -> Markup {
        if self.advice.intakes.is_empty() {
            return html! {};
        }
        html! {
            details.sureness #(SURE) {
                summary.sureness__title { h2.sureness__heading { (words::TITLE) } }
                @match self.advice.best().zip(self.advice.robustness()) {
                    Some((best, robustness)) => (self.counts(best, robustness)),
                    None => p.sureness__text { (words::NONE_FITS) },
                }
                (self.table())
                (self.weights())
                (self.turns())
                (self.assumptions())
            }
        }
    }

    /// The word, what it stands for, the hardest case, and what would narrow it.
    fn counts(&self, best: &Appraisal<'_>, robustness: &Robustness<'_>) -> Markup {
        let name = name(best.intake);
        let said = self.timing.sureness.iter().find(|it| it.word == robustness.word);
        let is_open = robustness.coverage.of > 1;
        let ahead = self.ahead(robustness);
        html! {
            p.sureness__text {
                @if robustness.is_tie() {
                    b { (words::tie(robustness)) } " "
                } @else if let Some(said) = said {
                    b { (figures::sentence_case(&said.text)) "." } " "
                }
                (words::first(&name, robustness))
                @if let Some(text) = words::tied(robustness) { " " (text) }
                @if let Some((ahead, n)) = ahead.as_ref().zip(robustness.ahead.map(|it| it.1)) {
                    " " (words::ahead(ahead, n, robustness.of))
                }
            }
            @if let Some(text) = words::own_weights(&name, self.scene.own_weights(self.answers())) {
                p.sureness__text { (text) }
            }
            @if is_open {
                p.sureness__text { (words::good(robustness)) }
                (self.worst(robustness))
                @if let Some(narrows) = robustness.narrows {
                    @let leads = ahead.as_ref().unwrap_or(&name);
                    (narrowing(narrows, leads))
                }
                (self.stand_ins())
            }
            details.disclosure #timing-counted {
                summary.disclosure__summary { (words::COUNTED) }
                p.caption { (words::counting(self.timing.criteria.len())) }
                p.caption { (words::thresholds(&self.timing.sureness)) }
            }
        }
    }

    /// Which start comes first in more cases, where another one does.
    fn ahead(&self, robustness: &Robustness<'_>) -> Option<String> {
        let start = robustness.ahead?.0;
        let its = self.advice.intakes.iter().find(|it| it.start == start)?;
        Some(name(its.intake))
    }

    /// The combination that it has the hardest stand in, and the one answer that costs
    /// it most.
    fn worst(&self, robustness: &Robustness<'_>) -> Markup {
        let (answers, catalog) = (self.answers(), self.scene.catalog);
        let line =
            |(topic, values): &(Topic, Vec<_>)| words::line(*topic, values, answers, catalog);
        // Where no answer costs more than another, none is named.
        let costs = |it: &&Case<'_>| {
            let whole = u128::from(robustness.best_in) * u128::from(it.of);
            u128::from(it.best_in) * u128::from(robustness.of) < whole
        };
        let answer = robustness.worst_answer.as_ref().filter(costs);
        let answer = answer.and_then(|it| words::worst_answer(it, answers, catalog));
        let worst = &robustness.worst;
        html! {
            @if worst.best_in == worst.of {
                p.sureness__text { (words::NO_WORST) }
            } @else {
            p.sureness__text { (words::worst(worst)) }
            ul.sureness__case {
                @for it in &worst.values { li { (line(it)) } }
            }
            }
            @if let Some(answer) = answer { p.sureness__text { (answer) } }
        }
    }

    /// What stands for each open answer, and why.
    fn stand_ins(&self) -> Markup {
        let reason = |topic: Topic| {
            let mut all = self.timing.stand_ins.iter();
            all.find(|it| it.topic.as_str() == answered::name(topic)).map(|it| it.reason.as_str())
        };
        html! {
            details.disclosure #timing-stand-ins {
                summary.disclosure__summary { (words::STAND_INS) }
                ul.sureness__case.caption {
                    @for open in &self.advice.open {
                        li {
                            (words::stands(open.topic, &open.values)) "."
                            @if let Some(reason) = reason(open.topic) { " " (reason) }
                        }
                    }
                }
                p.caption { (words::STAND_INS_OURS) }
            }
        }
    }
}

/// The answer that would narrow it most, as the way to its question.
fn narrowing(narrows: Narrowing, leads: &str) -> Markup {
    html! {
        p.sureness__text {
            (words::NARROWS)
            a.text-link href={ "#" (answered::field(narrows.topic)) } rel="external" {
                (questions::label(narrows.topic))
            }
            (words::narrowed(&narrows, leads))
        }
    }
}
