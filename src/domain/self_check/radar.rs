//! The same result as points of a picture, in whole tenths.

use super::{Figure, Mean};
use std::fmt;

/// From the middle to the fifth level, in tenths. Level 1 is a fifth of it: a
/// beginner is not nothing.
pub const RADIUS: i32 = 1000;

/// One in the unit of the directions.
const UNIT: i64 = 1_000_000_000;

/// Cosine and sine of the angle between neighboring axes, by the number of
/// axes: a library’s sine may differ from one machine to another.
const TURNS: [(usize, i64, i64); 6] = [
    (3, -500_000_000, 866_025_404),
    (4, 0, 1_000_000_000),
    (5, 309_016_994, 951_056_516),
    (6, 500_000_000, 866_025_404),
    (7, 623_489_802, 781_831_482),
    (8, 707_106_781, 707_106_781),
];

/// A point, in tenths from the middle; right and down are positive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point {
    /// To the right.
    pub x: i32,
    /// Down.
    pub y: i32,
}

/// The picture of a result, an axis for each row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Radar {
    /// The five rings, from the first level, a point on each axis.
    pub rings: [Vec<Point>; 5],
    /// The means that are named.
    pub means: Vec<Option<Point>>,
    /// Both ends of each range.
    pub ranges: Vec<Option<(Point, Point)>>,
    /// The targets of the role.
    pub targets: Vec<Option<Point>>,
}

impl Radar {
    /// The picture, for three to eight competencies; fewer span no area, and
    /// more cannot be read.
    pub fn of(figure: &Figure<'_>) -> Option<Self> {
        let directions = directions(figure.rows.len())?;
        let axes = || figure.rows.iter().zip(&directions);
        let ring = |level| directions.iter().map(|it| point(*it, Mean::whole(level))).collect();
        Some(Self {
            rings: [ring(1), ring(2), ring(3), ring(4), ring(5)],
            means: axes()
                .map(|(row, direction)| row.score.mean().map(|it| point(*direction, it)))
                .collect(),
            ranges: axes()
                .map(|(row, direction)| {
                    let at = |it| point(*direction, it);
                    row.score.range().map(|it| (at(it.low), at(it.high)))
                })
                .collect(),
            targets: axes()
                .map(|(row, direction)| row.target.map(|it| point(*direction, Mean::whole(it))))
                .collect(),
        })
    }
}

/// The direction of each axis, clockwise from the top. The left half mirrors
/// the right one.
fn directions(count: usize) -> Option<Vec<(i64, i64)>> {
    let (_, cosine, sine) = TURNS.iter().find(|(it, ..)| *it == count)?;
    let (mut x, mut y) = (0, -UNIT);
    let mut right = Vec::new();
    for _ in 0..=count / 2 {
        right.push((x, y));
        (x, y) = (divided(x * cosine - y * sine, UNIT), divided(x * sine + y * cosine, UNIT));
    }
    let left: Vec<_> = right.iter().skip(1).take((count - 1) / 2).map(|(x, y)| (-x, *y)).collect();
    right.extend(left.into_iter().rev());
    Some(right)
}

fn point((x, y): (i64, i64), mean: Mean) -> Point {
    let (sum, count) = mean.fraction();
    let along = |it: i64| {
        let whole = i64::from(count) * 5 * UNIT;
        i32::try_from(divided(it * i64::from(RADIUS) * i64::from(sum), whole)).unwrap_or_default()
    };
    Point { x: along(x), y: along(y) }
}

/// The quotient, rounded half away from zero: the same on both sides of it.
fn divided(number: i64, by: i64) -> i64 {
    number.signum() * ((number.abs() * 2 + by) / (by * 2))
}

/// As the attributes of a drawing want it: "86.6,-50.0".
impl fmt::Display for Point {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (before, it) in [("", self.x), (",", self.y)] {
            let sign = if it < 0 { "-" } else { "" };
            write!(f, "{before}{sign}{}.{}", it.abs() / 10, it.abs() % 10)?;
        }
        Ok(())
    }
}
