//! A row of the list of steps: its sign, its name, what stands below, and its drawing.

use crate::{
    domain::pathway::{Stage, StepKind, StepStanding},
    words::roles::steps as words,
};
use maud::{Markup, html};

/// The sign of a row.
#[derive(Clone, Copy)]
pub(super) enum Sign {
    Done,
    Ahead,
    Open,
    Strengthens,
}

impl Sign {
    pub(super) const ALL: [Self; 4] = [Self::Done, Self::Ahead, Self::Open, Self::Strengthens];

    pub(super) fn word(self) -> &'static str {
        words::SIGNS.get(self as usize).copied().unwrap_or_default()
    }

    pub(super) fn drawn(self) -> Markup {
        html! {
            @match self {
                Self::Done => span.roles__sign.roles__sign--done aria-hidden="true" {},
                Self::Ahead => span.roles__sign aria-hidden="true" {},
                Self::Open => span.roles__sign.roles__sign--open aria-hidden="true" {},
                Self::Strengthens => span.roles__sign.roles__sign--strengthens aria-hidden="true" {},
            }
        }
    }
}

/// The sign of a step.
pub(super) fn sign(stage: &Stage<'_>) -> Sign {
    let StepStanding::Ahead(ahead) = &stage.standing else { return Sign::Done };
    let is_unknown = ahead.wait.most.is_none() || stage.step.kind == StepKind::Approval;
    if ahead.open.is_some() || is_unknown { Sign::Open } else { Sign::Ahead }
}

/// The row.
pub(super) fn row(id: &str, sign: Sign, name: &str, body: &Markup, figure: &Markup) -> Markup {
    html! {
        li.roles__step id=[(!id.is_empty()).then_some(id)] {
            div.roles__text {
                (sign.drawn())
                div {
                    div.roles__name { (name) span.visually-hidden { ", " (sign.word()) } }
                    (body)
                }
            }
            (figure)
        }
    }
}
