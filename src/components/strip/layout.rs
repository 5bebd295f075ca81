//! Where the words of the strip stand, so that none covers another. Letters keep
//! their size while the strip grows, so it is settled where there is least room.

use super::drawing::upper;
use crate::{
    domain::{order::sort, timing::Strip},
    words::timing::strip as words,
};

/// The narrowest drawing of a kind, and which words it has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Room {
    /// A phone with large text.
    Least,
    /// A phone.
    Narrow,
    /// Where full words fit.
    Wide,
}

/// The most that a letter takes in the widest of the fonts, in tenths of a pixel: of
/// a number, of a bold one, of words and of a name.
const LETTER: i32 = 84;
const BOLD: i32 = 91;
const WORDS: i32 = 80;
const NAME: i32 = 100;

/// How far words may reach into the margin of the page, in pixels.
const MARGIN: i32 = 8;

/// The distance between two lines of words, in pixels.
const LINE: i32 = 15;

/// How many pixels a number stands over what it names.
const OVER: i32 = 7;

/// With so many intakes, numbers that have no room beside each other go over each
/// other, by so many pixels at the most; with more they are left out, and on a phone
/// all but the number of the best and of the one after one’s own date.
pub(super) const FEW: usize = 7;
const LIFT: i32 = 2 * LINE;

/// Where a text stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Placed {
    /// Thousandths of the axis.
    pub(super) x: u16,
    /// Which part of it stands there.
    pub(super) anchor: &'static str,
    /// Its edges in pixels, where there is least room.
    from: i32,
    to: i32,
}

impl Placed {
    /// Whether it shares a part of the axis with another one.
    pub(super) fn meets(&self, other: &Self) -> bool {
        self.from < other.to && other.from < self.to
    }

    /// Whether something so many pixels wide at a place would touch it.
    pub(super) fn covers(&self, at: u16, reach: i32, room: Room) -> bool {
        let x = room.pixels(at);
        self.from < x + reach && x - reach < self.to
    }
}

/// The number of a stem.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Label {
    /// The position of the stem.
    pub(super) at: usize,
    /// "91 to 98".
    pub(super) text: String,
    /// Where it stands.
    pub(super) placed: Placed,
    /// Its line, in pixels from the top.
    pub(super) y: i32,
}

impl Room {
    /// All, the narrowest first.
    pub(super) const ALL: [Self; 3] = [Self::Least, Self::Narrow, Self::Wide];

    /// Its narrowest drawing, in pixels where a rem has sixteen.
    fn width(self) -> i32 {
        match self {
            Self::Least => 144,
            Self::Narrow => 288,
            Self::Wide => 448,
        }
    }

    fn pixels(self, at: u16) -> i32 {
        i32::from(at) * self.width() / 1_000
    }

    /// A label in the middle over a place, or at the edge where it would cross that.
    pub(super) fn over(self, at: u16, text: &str) -> Placed {
        self.centered(at, length(text, LETTER))
    }

    /// A name in the same way.
    pub(super) fn name_over(self, at: u16, text: &str) -> Placed {
        self.centered(at, length(text, NAME))
    }

    fn centered(self, at: u16, length: i32) -> Placed {
        let (x, width) = (self.pixels(at), self.width());
        let (from, to) = (x - length / 2, x + length / 2);
        if from < 0 {
            Placed { x: 0, anchor: "start", from: 0, to: length }
        } else if to > width {
            Placed { x: 1_000, anchor: "end", from: width - length, to: width }
        } else {
            Placed { x: at, anchor: "middle", from, to }
        }
    }

    /// Words that begin at a place, or end there where the room is on that side. Where
    /// it is on neither, the place lies within them.
    pub(super) fn beside(self, at: u16, text: &str) -> Placed {
        let (x, width, length) = (self.pixels(at), self.width(), length(text, WORDS));
        let start = x.min(width + MARGIN - length);
        let end = x.max(length - MARGIN);
        if start == x || end != x && x * 2 < width {
            let x = if start == x { at } else { self.thousandths(start) };
            Placed { x, anchor: "start", from: start, to: start + length }
        } else {
            let x = if end == x { at } else { self.thousandths(end) };
            Placed { x, anchor: "end", from: end - length, to: end }
        }
    }

    fn thousandths(self, x: i32) -> u16 {
        u16::try_from(x * 1_000 / self.width()).unwrap_or_default()
    }

    /// The numbers of the stems: of the best, of the one after one’s own date, and of
    /// as many others as have room, from left to right.
    pub(super) fn labels(self, strip: &Strip<'_, '_>) -> Vec<Label> {
        let next = strip.own.and_then(|(own, _)| strip.from(own)).map(|it| it.intake.start);
        let mut order: Vec<_> = strip.stems.iter().enumerate().collect();
        sort(&mut order, |(_, it)| (!it.is_best, Some(it.intake.start) != next));
        let is_few = strip.stems.len() <= FEW;
        let is_bare = !is_few && self != Self::Wide;
        order.retain(|(_, it)| !is_bare || it.is_best || Some(it.intake.start) == next);
        let mut labels: Vec<Label> = Vec::new();
        for (at, stem) in order {
            let Some(share) = stem.share() else { continue };
            let text = match self {
                Self::Least | Self::Narrow => words::short_share(share),
                Self::Wide => words::share(share),
            };
            let placed = if stem.is_best {
                self.centered(stem.at(), length(&text, BOLD))
            } else {
                self.over(stem.at(), &text)
            };
            let line = self.line_over(strip, &placed);
            let mut y = line;
            let meets = |y: i32| {
                let meets =
                    |it: &&Label| it.placed.meets(&placed) && (!is_few || (it.y - y).abs() < LINE);
                labels.iter().filter(meets).map(|it| it.y).min()
            };
            while let Some(met) = meets(y).filter(|_| is_few && y > line - LIFT) {
                y = met - LINE;
            }
            if meets(y).is_none() {
                labels.push(Label { at, text, placed, y });
            }
        }
        labels
    }

    /// The line on which words stand over every stem that they would cover.
    fn line_over(self, strip: &Strip<'_, '_>, placed: &Placed) -> i32 {
        let within = strip.stems.iter().filter(|it| placed.covers(it.at(), 6, self));
        let tops = within.filter_map(|it| Some(upper(it.share()?)));
        tops.min().unwrap_or_default() - OVER
    }

    /// The line of the best’s name: over its number and over all that it would cover.
    pub(super) fn name_line(self, strip: &Strip<'_, '_>, placed: &Placed, labels: &[Label]) -> i32 {
        let met = labels.iter().filter(|it| it.placed.meets(placed)).map(|it| it.y);
        let line = self.line_over(strip, placed) + OVER;
        met.min().unwrap_or(line).min(line) - LINE - 2
    }
}

fn length(text: &str, letter: i32) -> i32 {
    i32::try_from(text.chars().count()).unwrap_or(i32::MAX / 1_000) * letter / 10 + 2
}
