//! A row of the steps: its sign, its name, what stands below, and its drawing; as it
//! stands in the list, and as a link to it on the map.

use crate::{
    domain::pathway::{Stage, StepKind, StepStanding},
    words::roles::steps as words,
};
use maud::{Markup, html};

/// The sign of a row.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Sign {
    Done,
    Ahead,
    Open,
    Strengthens,
    Role,
}

impl Sign {
    /// Those that the list explains.
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
                Self::Role => span.roles__sign.roles__sign--role aria-hidden="true" {},
            }
        }
    }
}

/// The sign of a step.
pub(super) fn sign(stage: &Stage<'_>) -> Sign {
    let StepStanding::Ahead(ahead) = &stage.standing else { return Sign::Done };
    let is_unknown = ahead.wait.most.is_none() || stage.step.kind == StepKind::Approval;
    if ahead.open.is_some() || is_unknown || stage.is_unasked() { Sign::Open } else { Sign::Ahead }
}

/// The row.
pub(super) struct Row {
    /// The id of its element, to which the map leads.
    pub(super) id: String,
    pub(super) sign: Sign,
    pub(super) name: String,
    pub(super) body: Markup,
    /// Its drawing, which says nothing that the words do not.
    pub(super) figure: Markup,
    /// The rows of the steps that only this one asks for.
    pub(super) below: Vec<Self>,
}

impl Row {
    /// The row in the list, with those below it.
    pub(super) fn listed(&self) -> Markup {
        html! {
            li.roles__step #(self.id) tabindex="-1" {
                div.roles__text {
                    (self.sign.drawn())
                    div {
                        @if self.sign == Sign::Role {
                            div.roles__role { (self.name) }
                        } @else {
                            div.roles__name {
                                (self.name) span.visually-hidden { ", " (self.sign.word()) }
                            }
                        }
                        (self.body)
                    }
                }
                (self.figure)
                @if !self.below.is_empty() {
                    ol.roles__below { @for it in &self.below { (it.listed()) } }
                }
            }
        }
    }

    /// The same on the map, those below as rows of their own. The browser follows the
    /// link, since it leads to no other view.
    pub(super) fn mapped(&self) -> Markup {
        html! {
            li {
                a.text-link href={ "#" (self.id) } rel="external" { (self.name) }
                (self.figure)
            }
            @for it in &self.below { (it.mapped()) }
        }
    }
}
