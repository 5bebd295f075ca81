//! Today, the day to decide and one’s own date, with the rows of their words.

use super::{
    drawing::{AXIS, ROWS, percent, rem, sign},
    layout::{Placed, Room},
};
use crate::{
    domain::timing::Strip,
    words::{
        figures,
        timing::{sentence, strip as words},
    },
};
use maud::{Markup, html};

/// How far the flag reaches from its pole, and half the triangle, in pixels.
const SIGN: i32 = 6;

/// A date with its words.
struct Dated {
    at: u16,
    text: String,
    placed: Placed,
    /// The line of its words.
    y: i32,
}

/// The dates of a strip in a room.
pub(super) struct Dates {
    room: Room,
    today: Placed,
    is_lifted: bool,
    decide: Option<Dated>,
    own: Option<Dated>,
}

impl Dates {
    pub(super) fn of(strip: &Strip<'_, '_>, room: Room) -> Self {
        let dated = |at, text: String| {
            let placed = room.beside(at, &text);
            Dated { at, text, placed, y: ROWS[0] }
        };
        let is_short = room == Room::Least;
        let mut decide = strip.decide.map(|(day, at)| {
            dated(at, if is_short { figures::day(day) } else { words::decide(day) })
        });
        let mut own = strip.own.map(|(month, at)| {
            dated(at, if is_short { sentence::month(month) } else { words::own(month) })
        });
        if let (Some(decide), Some(own)) = (&mut decide, &mut own) {
            // The line of the lower words passes beside the upper words, where it can.
            let is_crossed = own.placed.covers(decide.at, 3, room);
            let would_be = decide.placed.covers(own.at, 3, room);
            if decide.placed.meets(&own.placed) || is_crossed || would_be {
                let lower = if is_crossed && !would_be { own } else { decide };
                lower.y = ROWS[1];
            }
        }
        let today = room.over(strip.today, today(room));
        let signs = [&decide, &own].into_iter().flatten();
        let is_lifted = signs.into_iter().any(|it| today.covers(it.at, SIGN, room));
        Self { room, today, is_lifted, decide, own }
    }

    /// The lowest row of words.
    pub(super) fn last_row(&self) -> i32 {
        let all = [&self.decide, &self.own].into_iter().flatten();
        all.map(|it| it.y).max().unwrap_or(ROWS[0])
    }

    pub(super) fn drawn(&self) -> Markup {
        html! {
            @if let Some(decide) = &self.decide {
                @let x = percent(decide.at);
                line.strip__pole x1=(x) x2=(x) y1=(rem(AXIS - 22)) y2=(rem(decide.y - 12)) {}
                (decide.words("strip__decide"))
            }
            @if let Some(own) = &self.own {
                @let x = percent(own.at);
                line.strip__own-line x1=(x) x2=(x) y1=(rem(AXIS)) y2=(rem(own.y - 12)) {}
                (own.words("strip__own"))
            }
            text.strip__today
                x=(percent(self.today.x))
                y=(rem(AXIS - if self.is_lifted { 29 } else { 12 }))
                text-anchor=(self.today.anchor) { (today(self.room)) }
        }
    }
}

impl Dated {
    fn words(&self, class: &str) -> Markup {
        let Placed { x, anchor, .. } = &self.placed;
        html! {
            text class=(class) x=(percent(*x)) y=(rem(self.y)) text-anchor=(anchor) {
                (self.text)
            }
        }
    }
}

fn today(room: Room) -> &'static str {
    match room {
        Room::Least | Room::Narrow => words::NOW,
        Room::Wide => words::TODAY,
    }
}

/// The signs of those dates; they lie over everything else.
pub(super) fn signs(strip: &Strip<'_, '_>) -> Markup {
    html! {
        @if let Some((_, at)) = strip.decide {
            (sign(&percent(at), AXIS - 22, &html! { path.strip__flag d="M0 0H12L9 4.5L12 9H0Z" {} }))
        }
        @if let Some((_, at)) = strip.own {
            (sign(&percent(at), AXIS - 13, &html! { path.strip__triangle d="M-5 0H5L0 8Z" {} }))
        }
        circle.strip__now cx=(percent(strip.today)) cy=(rem(AXIS)) r=(rem(4)) {}
    }
}
