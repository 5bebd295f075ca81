//! A length of time as a bracket on a line of years.

use crate::{
    domain::amount::Span,
    words::{figures, program},
};
use maud::{Markup, html};

/// The width of a year, and the room at both ends, in units of the drawing.
const YEAR: u16 = 34;
const MARGIN: u16 = 6;

/// A line of years with a square bracket round the span; one length is a dot.
pub fn span_figure(span: &Span) -> Markup {
    let years = span.max.div_ceil(12) + 1;
    let at = |months: u16| MARGIN + months * YEAR / 12;
    let width = at(years * 12) + MARGIN;
    let (start, end) = (at(span.min), at(span.max));
    let bracket = format!(
        "M{0} 6H{start}V18H{0}M{1} 6H{end}V18H{1}M{start} 12H{end}",
        start + 4,
        end.saturating_sub(4)
    );
    html! {
        svg.span-figure
            role="img"
            aria-label=(program::span_name(&figures::span(span)))
            width=(width)
            height="38"
            viewBox={ "0 0 " (width) " 38" }
        {
            path.span-figure__axis d={ "M" (at(0)) " 12H" (at(years * 12)) } {}
            @for year in 0..=years {
                @let x = at(year * 12);
                path.span-figure__axis d={ "M" (x) " 9V15" } {}
                text.span-figure__label x=(x) y="34" text-anchor="middle" { (year) }
            }
            @if start == end {
                circle.span-figure__dot cx=(start) cy="12" r="4" {}
            } @else {
                path.span-figure__span d=(bracket) {}
            }
        }
    }
}
