//! The drawing of the steps on a line of years: each row has its own, on the same axis.

use super::planned::Planned;
use crate::domain::{
    month::Month,
    pathway::{MonthRange, Pathway, Stage},
};
use crate::words::roles::steps as words;
use maud::{Markup, html};

/// The most years that the line shows.
const MOST: u16 = 12;

/// The line of years that all rows share.
pub(super) struct Years {
    first: u16,
    count: u16,
    now: Month,
}

impl Years {
    pub(super) fn of(planned: &Planned<'_, '_>, way: &Pathway<'_>) -> Self {
        let now = planned.now();
        let last = |it: MonthRange| it.to.unwrap_or(it.from).year();
        let ends = way.stages.iter().chain(&way.beside).map(|it| last(it.end));
        let last = ends.chain([last(way.end)]).max().unwrap_or(now.year());
        Self { first: now.year(), count: (last + 1 - now.year()).clamp(3, MOST), now }
    }

    /// Where a month lies, in thousandths of the line.
    fn at(&self, month: Month) -> u32 {
        let start = Month::new(self.first, 1);
        (month.since(start) * 1000 / (u32::from(self.count) * 12)).min(1000)
    }

    fn x(&self, month: Month) -> String {
        percent(self.at(month))
    }

    /// The years over the rows.
    pub(super) fn axis(&self) -> Markup {
        html! {
            svg.roles__axis aria-hidden="true" height="20" {
                @for year in 0..self.count {
                    text x=(self.x(Month::new(self.first + year, 1))) y="14" dx="4" { (self.first + year) }
                }
            }
        }
    }

    /// A row of what is held.
    pub(super) fn held(&self) -> Markup {
        self.drawn(&html! { circle.roles__dot cx=(self.x(self.now)) cy="22" r="5" {} })
    }

    /// A row of a step.
    pub(super) fn stage(&self, stage: &Stage<'_>, is_beside: bool, now: Month) -> Markup {
        let (start, end) = (self.x(stage.start.from.max(now)), self.x(stage.end.from));
        self.drawn(&html! {
            line.roles__line.roles__line--beside[is_beside] x1=(start) y1="22" x2=(end) y2="22" {}
            (self.end(stage.end))
        })
    }

    /// The row of the role.
    pub(super) fn role(&self, end: MonthRange) -> Markup {
        let x = self.x(end.from);
        self.drawn(&html! {
            @if end.to != Some(end.from) { (self.end(end)) }
            svg x=(x) y="22" overflow="visible" { path.roles__diamond d="M0 -7L7 0L0 7L-7 0Z" {} }
        })
    }

    /// The end of something: a ring, or a bracket round the months in which it may lie.
    fn end(&self, end: MonthRange) -> Markup {
        let from = self.x(end.from);
        if end.to == Some(end.from) {
            return html! { circle.roles__ring cx=(from) cy="22" r="5" {} };
        }
        let to = end.to.map_or(1000, |it| self.at(it));
        html! {
            @if end.to.is_none() {
                text.roles__label x=(from) y="26" dx="14" { (words::NO_TIME) }
            }
            svg x=(from) y="22" overflow="visible" { path.roles__bracket d="M5 -9H0V9H5" {} }
            svg x=(percent(to)) y="22" overflow="visible" {
                path.roles__bracket d="M-5 -9H0V9H-5" {}
            }
        }
    }

    fn drawn(&self, body: &Markup) -> Markup {
        let width = percent(1000 / u32::from(self.count));
        let tinted = (0..self.count).step_by(2);
        html! {
            div.roles__figure aria-hidden="true" { svg.roles__drawing {
                @for year in tinted {
                    rect.roles__tint x=(self.x(Month::new(self.first + year, 1))) width=(width) height="100%" {}
                }
                line.roles__now x1=(self.x(self.now)) x2=(self.x(self.now)) y1="0" y2="100%" {}
                (body)
            } }
        }
    }
}

/// Thousandths as a percentage: “12.5%”.
fn percent(thousandths: u32) -> String {
    [&(thousandths / 10).to_string(), ".", &(thousandths % 10).to_string(), "%"].concat()
}
