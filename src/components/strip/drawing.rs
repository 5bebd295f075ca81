//! The strip as a picture. Places along it are percentages, so it is as wide as
//! there is room, and its letters and signs keep their size.

use super::{
    dates::{Dates, signs},
    layout::{FEW, Label, Placed, Room},
};
use crate::{
    domain::timing::{Share, Stem, Strip},
    words::timing::strip as words,
};
use maud::{Markup, html};

/// From top to bottom, in pixels where a rem has sixteen: the upper end of the scale,
/// the axis, the years, the end of their tint, and two rows for dates.
const TOP: i32 = 54;
pub(super) const AXIS: i32 = 184;
const YEARS: i32 = 202;
const TINT_END: i32 = 210;
pub(super) const ROWS: [i32; 2] = [227, 246];

/// The least height of a bracket.
const LEAST: i32 = 10;

/// The narrowest year that has room for its number, in thousandths.
const LABELED: u16 = 70;

/// Pixels in a unit that grows with the text of the page: 13 are "0.8125rem".
pub fn rem(pixels: i32) -> String {
    let (sign, pixels) = if pixels < 0 { ("-", -pixels) } else { ("", pixels) };
    let part = (10_000 + pixels % 16 * 625).to_string();
    [sign, &(pixels / 16).to_string(), ".", part.get(1..).unwrap_or_default(), "rem"].concat()
}

/// A sign at a place: its path is in pixels and grows with the text.
pub(super) fn sign(x: &str, y: i32, path: &Markup) -> Markup {
    html! {
        svg.strip__place x=(x) y=(rem(y)) width="1rem" height="1rem" viewBox="0 0 16 16" { (path) }
    }
}

/// The picture, and whether every stem has its number where all of them have room.
pub(super) fn drawing(strip: &Strip<'_, '_>) -> (Markup, bool) {
    let rooms = Room::ALL;
    let labels = rooms.map(|it| it.labels(strip));
    let dates = rooms.map(|it| Dates::of(strip, it));
    let drawn = strip.stems.iter().filter(|it| it.share().is_some()).count();
    let mut wide = rooms.iter().zip(&labels).filter(|(room, _)| **room != Room::Least);
    let is_all_labeled = wide.all(|(_, it)| it.len() == drawn);
    let is_dense = strip.stems.len() > FEW;
    let last = dates.iter().map(Dates::last_row).max().unwrap_or(ROWS[0]);
    let upper = rooms.iter().zip(&labels).map(|(room, labels)| upper_end(strip, *room, labels));
    let above = upper.min().unwrap_or_default();
    let markup = html! {
        div.strip__figure {
            svg.strip__picture.strip__picture--dense[is_dense]
                role="img"
                width="100%"
                height=(rem(last + 6 - above))
                aria-label=(words::says(strip))
            {
                svg.strip__place y=(rem(-above)) {
                    (years(strip, above))
                    line.strip__axis x1="0" x2="100%" y1=(rem(AXIS)) y2=(rem(AXIS)) {}
                    @for stem in &strip.stems { (stem_of(stem, is_dense)) }
                    @for ((room, labels), dates) in rooms.into_iter().zip(&labels).zip(&dates) {
                        g class=(class(room)) {
                            (numbers(strip, room, labels))
                            (dates.drawn())
                        }
                    }
                    (signs(strip))
                }
            }
        }
    };
    (markup, is_all_labeled)
}

/// The upper end of all that is drawn; without stems of what stands at the axis.
fn upper_end(strip: &Strip<'_, '_>, room: Room, labels: &[Label]) -> i32 {
    let Some(best) = strip.best() else { return AXIS - 42 };
    let numbers = labels.iter().map(|it| it.y - 11).min().unwrap_or(TOP);
    let (_, name) = name_of(strip, room, best, labels);
    numbers.min(name - 15).min(TOP)
}

/// Where the name of the best stands, and its line.
fn name_of(
    strip: &Strip<'_, '_>,
    room: Room,
    best: &Stem<'_, '_>,
    labels: &[Label],
) -> (Placed, i32) {
    let placed = room.name_over(best.at(), &words::name(best));
    let line = room.name_line(strip, &placed, labels);
    (placed, line)
}

fn class(room: Room) -> &'static str {
    match room {
        Room::Least => "strip__least",
        Room::Narrow => "strip__narrow",
        Room::Wide => "strip__wide",
    }
}

/// A place on the axis as a percentage of the width.
pub(super) fn percent(at: u16) -> String {
    [&(at / 10).to_string(), ".", &(at % 10).to_string(), "%"].concat()
}

/// Years with their tint and their numbers, quarters, and where the best is.
fn years(strip: &Strip<'_, '_>, above: i32) -> Markup {
    let top = TOP.max(above);
    html! {
        @for (at, year) in strip.years.iter().enumerate() {
            @let width = year.end.saturating_sub(year.start);
            @if width >= LABELED {
                @if at % 2 == 1 {
                    rect.strip__tint
                        x=(percent(year.start))
                        y=(rem(top))
                        width=(percent(width))
                        height=(rem(TINT_END - top)) {}
                }
                @let middle = percent(year.start.midpoint(year.end));
                // Where there is least room, only a year with a tint has its number.
                text.strip__year.strip__narrow.strip__least[at % 2 == 1]
                    x=(middle)
                    y=(rem(YEARS))
                    text-anchor="middle"
                {
                    (words::short_year(year.year))
                }
                text.strip__year.strip__wide x=(middle) y=(rem(YEARS)) text-anchor="middle" {
                    (year.year)
                }
            }
        }
        @for at in &strip.quarters {
            @let is_year = strip.years.iter().skip(1).any(|it| it.start == *at);
            line.strip__tick
                x1=(percent(*at))
                x2=(percent(*at))
                y1=(rem(AXIS))
                y2=(rem(AXIS + if is_year { 7 } else { 4 })) {}
        }
    }
}

/// How high a percentage stands.
fn height(percent: u16) -> i32 {
    AXIS - (AXIS - TOP) * i32::from(percent) / 100
}

/// Where brackets begin and end, at least so high.
fn edges(share: Share) -> (i32, i32) {
    let (top, bottom) = (height(share.high), height(share.low));
    let more = (LEAST - (bottom - top)).max(0);
    (top - more / 2, bottom + more - more / 2)
}

/// The upper end of what stands for a share.
pub(super) fn upper(share: Share) -> i32 {
    if share.is_known() { height(share.high) - 5 } else { edges(share).0 }
}

/// An intake: a piece of the axis, a stem and a dot or brackets; one that cannot be
/// begun yet is a hollow dot. Where many stand close, brackets are narrow.
fn stem_of(stem: &Stem<'_, '_>, is_dense: bool) -> Markup {
    let x = percent(stem.at());
    let (wide, tip) = match (is_dense, stem.is_best) {
        (false, _) => (6, 3),
        (true, true) => (5, 2),
        (true, false) => (3, 1),
    };
    html! {
        g.strip__best[stem.is_best] {
            @if let Some(share) = stem.share() {
                line.strip__piece
                    x1=(percent(stem.start))
                    x2=(percent(stem.end))
                    y1=(rem(AXIS))
                    y2=(rem(AXIS)) {}
                @if share.is_known() {
                    @let y = height(share.low);
                    line.strip__stem x1=(x) x2=(x) y1=(rem(AXIS)) y2=(rem(y)) {}
                    circle.strip__dot cx=(x) cy=(rem(y)) r=(rem(5)) {}
                } @else {
                    @let (top, bottom) = edges(share);
                    line.strip__stem x1=(x) x2=(x) y1=(rem(AXIS)) y2=(rem(bottom)) {}
                    @let path = html! {
                        path.strip__bracket
                            d={
                                "M-" (tip) " " (top) "H-" (wide) "V" (bottom) "H-" (tip)
                                "M" (tip) " " (top) "H" (wide) "V" (bottom) "H" (tip)
                            } {}
                    };
                    (sign(&x, 0, &path))
                }
            } @else {
                circle.strip__hollow cx=(x) cy=(rem(AXIS)) r=(rem(5)) {}
            }
        }
    }
}

/// The numbers of the stems, and the name of the best.
fn numbers(strip: &Strip<'_, '_>, room: Room, labels: &[Label]) -> Markup {
    html! {
        @for label in labels {
            @let is_best = strip.stems.get(label.at).is_some_and(|it| it.is_best);
            text.strip__value.strip__value--best[is_best]
                x=(percent(label.placed.x))
                y=(rem(label.y))
                text-anchor=(label.placed.anchor) { (label.text) }
        }
        @if let Some(best) = strip.best() {
            @let (placed, line) = name_of(strip, room, best, labels);
            text.strip__name x=(percent(placed.x)) y=(rem(line)) text-anchor=(placed.anchor) {
                (words::name(best))
            }
        }
    }
}
