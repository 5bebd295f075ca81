//! The drawing of the steps on a line of years: each row has its own, on the same axis.

use crate::{
    domain::{
        month::Month,
        pathway::{MonthRange, Stage, YearRange},
    },
    words::roles::{map, steps as words},
};
use maud::{Markup, html};

/// From so far right on, a label stands at the left of what it names.
const FAR: u32 = 700;

/// The line of years that all rows share.
pub(super) struct Line {
    /// The years that it shows.
    pub(super) shown: YearRange,
    /// The years in which something lies.
    pub(super) all: YearRange,
    pub(super) now: Month,
}

/// Where a month lies.
#[derive(Clone, Copy, PartialEq)]
enum Place {
    /// Before the years that are shown.
    Before,
    /// Among them, in thousandths of the line.
    At(u32),
    /// Behind them, or nobody knows when.
    Behind,
}

impl Place {
    fn x(self) -> String {
        let thousandths = match self {
            Self::Before => 0,
            Self::At(it) => it,
            Self::Behind => 1000,
        };
        percent(thousandths)
    }

    /// A sign at this place; an arrow at the edge where it is outside.
    fn marked(self, sign: &Markup) -> Markup {
        html! {
            svg x=(self.x()) y="22" overflow="visible" {
                @match self {
                    Self::Before => path.roles__bracket d="M7 -5L1 0L7 5" {},
                    Self::At(_) => (sign),
                    Self::Behind => path.roles__bracket d="M-7 -5L-1 0L-7 5" {},
                }
            }
        }
    }
}

impl Line {
    fn place(&self, month: Month) -> Place {
        let start = Month::new(self.shown.first, 1);
        let months = u32::from(self.shown.count) * 12;
        match month.since(start) {
            _ if month < start => Place::Before,
            // The end of the last year is still on the line.
            since if since <= months => Place::At(since * 1000 / months),
            _ => Place::Behind,
        }
    }

    fn year(&self, index: u16) -> String {
        percent(u32::from(index) * 1000 / u32::from(self.shown.count))
    }

    /// The years over the rows, short where there is little room.
    pub(super) fn axis(&self, is_short: bool) -> Markup {
        html! {
            svg.roles__axis aria-hidden="true" height="20" {
                @for index in 0..self.shown.count {
                    @let year = self.shown.first + index;
                    text x=(self.year(index)) y="14" dx="4" {
                        @if is_short { (map::short(year)) } @else { (year) }
                    }
                }
            }
        }
    }

    /// A row of what is held.
    pub(super) fn held(&self) -> Markup {
        self.drawn(&self.place(self.now).marked(&html! { circle.roles__dot r="5" {} }))
    }

    /// A row of a step.
    pub(super) fn stage(&self, stage: &Stage<'_>, is_beside: bool) -> Markup {
        let start = self.place(stage.start.from.max(self.now));
        let end = self.place(stage.end.from);
        self.drawn(&html! {
            @if start != end {
                line.roles__line.roles__line--beside[is_beside] x1=(start.x()) y1="22" x2=(end.x()) y2="22" {}
            }
            @if start == Place::Before { (start.marked(&Markup::default())) }
            (self.end(stage.end))
        })
    }

    /// The row of the role.
    pub(super) fn role(&self, end: MonthRange) -> Markup {
        self.drawn(&html! {
            @if end.to != Some(end.from) { (self.end(end)) }
            (self.place(end.from).marked(&html! { path.roles__diamond d="M0 -7L7 0L0 7L-7 0Z" {} }))
        })
    }

    /// The end of something: a ring, or brackets round the months in which it may lie.
    fn end(&self, end: MonthRange) -> Markup {
        let from = self.place(end.from);
        if end.to == Some(end.from) {
            return from.marked(&html! { circle.roles__ring r="5" {} });
        }
        html! {
            (from.marked(&html! {
                path.roles__bracket d="M5 -9H0V9H5" {}
                @if end.to.is_none() {
                    @if matches!(from, Place::At(FAR..)) {
                        text.roles__label x="-8" y="-10" text-anchor="end" { (words::NO_TIME) }
                    } @else {
                        text.roles__label x="14" y="4" { (words::NO_TIME) }
                    }
                }
            }))
            (end.to.map_or(Place::Behind, |it| self.place(it)).marked(&html! {
                path.roles__bracket d="M-5 -9H0V9H-5" {}
            }))
        }
    }

    fn drawn(&self, body: &Markup) -> Markup {
        let width = percent(1000 / u32::from(self.shown.count));
        let now = self.place(self.now);
        html! {
            div.roles__figure aria-hidden="true" { svg.roles__drawing {
                @for index in (0..self.shown.count).step_by(2) {
                    rect.roles__tint x=(self.year(index)) width=(width) height="100%" {}
                }
                @if let Place::At(_) = now {
                    line.roles__now x1=(now.x()) x2=(now.x()) y1="0" y2="100%" {}
                }
                (body)
            } }
        }
    }
}

/// Thousandths as a percentage: “12.5%”.
fn percent(thousandths: u32) -> String {
    [&(thousandths / 10).to_string(), ".", &(thousandths % 10).to_string(), "%"].concat()
}
