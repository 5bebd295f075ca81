//! A length of time as a bracket on a line of years.

use crate::{
    domain::amount::{Amount, Span},
    words::{compare, figures, program},
};
use maud::{Markup, html};

/// The width of a year, and the room at both ends, in units of the drawing.
const YEAR: u16 = 34;
const MARGIN: u16 = 6;

/// The narrowest year that still has room for its number.
const NARROW: u16 = 18;

/// A line that several figures have in common, so that they can be compared
/// by eye.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Axis {
    /// How many years it shows.
    years: u16,
    /// How wide it may be, in units of the drawing.
    room: u16,
}

impl Axis {
    /// A line without years, as wide as this where years are many.
    pub fn new(room: u16) -> Self {
        Self { years: 0, room }
    }

    /// Makes it long enough for this span and for what graduates took, in
    /// years.
    pub fn hold(&mut self, span: &Span, outcome: Option<Amount>) {
        let took = outcome.map_or(0, |it| it.0.div_ceil(100));
        let took = u16::try_from(took).unwrap_or_default();
        self.years = self.years.max(span.max.div_ceil(12) + 1).max(took);
    }

    /// The width of a year.
    fn year(self) -> u16 {
        YEAR.min(self.room / self.years.max(1)).max(1)
    }
}

/// A line of years with a square bracket round the span; one length is a dot.
pub fn span_figure(span: &Span) -> Markup {
    let mut axis = Axis::new(u16::MAX);
    axis.hold(span, None);
    span_figure_on(axis, span, None)
}

/// The same on a line that other figures share. What graduates took, in years,
/// is a dot of another color with its label beneath the figure.
pub fn span_figure_on(axis: Axis, span: &Span, outcome: Option<Amount>) -> Markup {
    let (years, year) = (axis.years, axis.year());
    let step = if year >= NARROW { 1 } else { NARROW.div_ceil(year) };
    let at = |months: u16| MARGIN + months * year / 12;
    let width = at(years * 12) + MARGIN;
    let (start, end) = (at(span.min), at(span.max));
    let took = outcome.map(|it| u64::from(MARGIN) + it.0 * u64::from(year) / 100);
    // A short span has short feet, or its brackets would cross.
    let foot = 4.min(end.saturating_sub(start) / 2);
    let bracket = format!(
        "M{0} 6H{start}V18H{0}M{1} 6H{end}V18H{1}M{start} 12H{end}",
        start + foot,
        end.saturating_sub(foot)
    );
    let mut name = program::span_name(&figures::span(span));
    if let Some(outcome) = outcome {
        name.push(' ');
        name.push_str(&compare::outcome_name(outcome));
    }
    html! {
        svg.span-figure
            role="img"
            aria-label=(name)
            width=(width)
            height="38"
            viewBox={ "0 0 " (width) " 38" }
        {
            path.span-figure__axis d={ "M" (at(0)) " 12H" (at(years * 12)) } {}
            @for number in 0..=years {
                @let x = at(number * 12);
                path.span-figure__axis d={ "M" (x) " 9V15" } {}
                @if number % step == 0 {
                    text.span-figure__label x=(x) y="34" text-anchor="middle" { (number) }
                }
            }
            @if start == end {
                circle.span-figure__dot cx=(start) cy="12" r="4" {}
            } @else {
                path.span-figure__span d=(bracket) {}
            }
            @if let Some(took) = took {
                circle.span-figure__outcome cx=(took) cy="12" r="4" {}
            }
        }
    }
}
