//! The numbers of a result as a picture: an axis for each competency.

use crate::{
    domain::self_check::{Beside, Figure, Point, RADIUS, Radar, Row},
    words::self_check::result as words,
};
use maud::{Markup, html};

/// The most axes whose names a phone has room for.
const MOST: usize = 6;

/// Where a name at the side begins, from the middle: its longest word fits
/// between that and the edge of the drawing. And how far above or below the
/// middle it stands there, clear of the outer ring.
const SIDE: i32 = 76;
const CLEAR: i32 = 65;

/// The most letters of a line at the side, and above or below.
const NARROW: usize = 13;
const WIDE: usize = 32;

/// Half the width of a bracket and the length of its feet, in tenths.
const ARM: i32 = 80;
const FOOT: i32 = 45;

/// The id of what the picture shows, in words.
const SAYS: &str = "radar-says";

/// The picture; nothing where the competencies span no area or have no room.
pub(super) fn radar(
    figure: &Figure<'_>,
    other: Option<(Beside, &Figure<'_>)>,
    role: &str,
) -> Markup {
    let radar = Radar::of(figure).filter(|_| figure.rows.len() <= MOST);
    let Some(radar) = radar else { return html! {} };
    let beside = other.map(|(kind, figure)| (kind, figure, Radar::of(figure)));
    let [.., outer] = &radar.rings;
    html! {
        div.radar {
            svg.radar__picture
                role="img"
                viewBox="-164 -134 328 282"
                aria-label=(words::picture(figure.rows.len()))
                aria-describedby=(SAYS)
            {
                desc id=(SAYS) { (says(figure, other)) }
                (grid(&radar, outer))
                path.radar__target d=(outline(&radar.targets)) {}
                @if let Some((.., Some(beside))) = &beside {
                    path.radar__beside d=(outline(&beside.means)) {}
                    @for point in beside.means.iter().flatten() { (dot("radar__hollow", *point)) }
                }
                @for ((range, mean), axis) in radar.ranges.iter().zip(&radar.means).zip(outer) {
                    @if let Some((low, high)) = range.filter(|(low, high)| low != high) {
                        path.radar__range d=(brackets(low, high, *axis)) {}
                        @if mean.is_none() { path.radar__stem d={ "M" (low) "L" (high) } {} }
                    }
                }
                path.radar__own d=(outline(&radar.means)) {}
                @for point in radar.means.iter().flatten() { (dot("radar__dot", *point)) }
                @for (row, axis) in figure.rows.iter().zip(outer) { (label(row, *axis)) }
            }
            (key(&radar, other.map(|(kind, _)| kind), role))
        }
    }
}

/// All that the picture shows, as text.
fn says(figure: &Figure<'_>, other: Option<(Beside, &Figure<'_>)>) -> String {
    let mut text = String::new();
    for (at, row) in figure.rows.iter().enumerate() {
        let other = other.and_then(|(kind, it)| Some((kind, it.rows.get(at)?)));
        text.push_str(&words::spoke(row, other));
    }
    text
}

/// Rings with their numbers, and axes.
fn grid(radar: &Radar, outer: &[Point]) -> Markup {
    let mut axes = String::new();
    for point in outer {
        axes.push_str("M0,0L");
        axes.push_str(&point.to_string());
    }
    html! {
        path.radar__ring d=(axes) {}
        @for (level, ring) in (1..).zip(&radar.rings) {
            path.radar__ring.radar__ring--outer[level == 5] d=(closed(ring)) {}
            text.radar__level x="12" y=(level * -RADIUS / 50 + 5) { (level) }
        }
    }
}

fn closed(ring: &[Point]) -> String {
    let mut path = String::new();
    for (at, point) in ring.iter().enumerate() {
        path.push(if at == 0 { 'M' } else { 'L' });
        path.push_str(&point.to_string());
    }
    path.push('Z');
    path
}

/// A line from each point to the next, and open where one is missing.
fn outline(points: &[Option<Point>]) -> String {
    let mut path = String::new();
    let next = points.iter().cycle().skip(1);
    for (one, other) in points.iter().zip(next) {
        if let (Some(one), Some(other)) = (one, other) {
            path.push('M');
            path.push_str(&one.to_string());
            path.push('L');
            path.push_str(&other.to_string());
        }
    }
    path
}

fn dot(class: &str, point: Point) -> Markup {
    html! { circle class=(class) cx=(tenths(point.x)) cy=(tenths(point.y)) r="3.5" {} }
}

fn tenths(number: i32) -> String {
    let point = Point { x: number, y: 0 }.to_string();
    point.trim_end_matches(",0.0").to_owned()
}

/// Square brackets across an axis round both ends of a range.
fn brackets(low: Point, high: Point, axis: Point) -> String {
    // A short range has short feet, or its brackets would cross.
    let length = (high.x - low.x).abs().max((high.y - low.y).abs());
    let foot = FOOT.min(length / 3);
    let mut path = String::new();
    for (end, foot) in [(low, foot), (high, -foot)] {
        let along = |it: Point| Point {
            x: it.x + axis.x * foot / RADIUS,
            y: it.y + axis.y * foot / RADIUS,
        };
        let across =
            |arm: i32| Point { x: end.x - axis.y * arm / RADIUS, y: end.y + axis.x * arm / RADIUS };
        let (one, other) = (across(ARM), across(-ARM));
        for (before, point) in [('M', along(one)), ('L', one), ('L', other), ('L', along(other))] {
            path.push(before);
            path.push_str(&point.to_string());
        }
    }
    path
}

/// The name and the number at the end of an axis.
fn label(row: &Row<'_>, axis: Point) -> Markup {
    let (x, y) = (axis.x / 10, axis.y / 10);
    let is_side = x.abs() > 5;
    let anchor = match (is_side, x > 0) {
        (false, _) => "middle",
        (true, true) => "start",
        (true, false) => "end",
    };
    // At the side it stands above or below its corner, where there is more room.
    let start = if is_side { x.signum() * (x.abs() - 10).min(SIDE) } else { 0 };
    let (is_above, base) = match y {
        0 => (true, -CLEAR / 2),
        -70..=-1 => (true, -CLEAR),
        1..=70 => (false, CLEAR),
        71.. => (false, y + 26),
        _ => (true, y - 16),
    };
    let mut lines = wrapped(&row.competency.name, if is_side { NARROW } else { WIDE });
    let number = words::at_spoke(&row.score);
    // Beside the name where it is short, else on a line of its own.
    let last = lines.pop_if(|it| !is_side && it.len() + number.len() < WIDE);
    let count = lines.len() + 1;
    html! {
        text.radar__label y=(base) text-anchor=(anchor) {
            @for (at, line) in lines.iter().enumerate() {
                tspan x=(start) dy=(shift(at, count, is_above)) { (line) }
            }
            tspan x=(start) dy=(shift(count - 1, count, is_above)) {
                @if let Some(last) = &last { (last) " " }
                tspan.radar__number { (number) }
            }
        }
    }
}

/// How far a line stands beneath the one before. The first of them stands so
/// that above the middle the last keeps clear of its corner, and below it the
/// first.
fn shift(at: usize, count: usize, is_above: bool) -> String {
    let (sign, tenths) = match (at, is_above) {
        (0, true) => ("-", (count - 1) * 12),
        (0, false) => ("", 8),
        (_, _) => ("", 12),
    };
    [sign, &(tenths / 10).to_string(), ".", &(tenths % 10).to_string(), "em"].concat()
}

/// A name in lines of at most so many letters, where its words are no longer.
fn wrapped(name: &str, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in name.split(' ') {
        match lines.last_mut() {
            Some(line) if line.len() + word.len() < most => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// Each sign of the picture with its word.
fn key(radar: &Radar, beside: Option<Beside>, role: &str) -> Markup {
    let is_open = radar.ranges.iter().flatten().any(|(low, high)| low != high);
    let has_targets = radar.targets.iter().flatten().next().is_some();
    html! {
        ul.radar__key {
            (item("radar__own", Some("radar__dot"), "M0,8H28", words::KEY_YOU))
            @if let Some(kind) = beside {
                (item("radar__beside", Some("radar__hollow"), "M0,8H28", &words::key_beside(kind)))
            }
            @if has_targets {
                (item("radar__target", None, "M0,8H28", &words::key_target(role)))
            }
            @if is_open {
                (item("radar__range", None, "M10,1H5V15H10M18,1H23V15H18", words::KEY_OPEN))
            }
        }
    }
}

fn item(line: &str, dot: Option<&str>, path: &str, words: &str) -> Markup {
    html! {
        li.radar__key-item {
            svg width="28" height="16" aria-hidden="true" {
                path class=(line) d=(path) {}
                @if let Some(dot) = dot { circle class=(dot) cx="14" cy="8" r="4" {} }
            }
            (words)
        }
    }
}
