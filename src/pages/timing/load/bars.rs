//! One’s hours as bars, a month each, under the line of the load, on a scale of hours.

use crate::{components::strip::rem, domain::timing::MonthOfYear, words::timing::load as words};
use maud::{Markup, html};

/// From top to bottom, in pixels where a rem has sixteen: the axis under a little room, and
/// the months.
const AXIS: i32 = 88;
const MONTHS: i32 = 106;
/// From the axis to the upper end.
const HEIGHT: u32 = 80;

/// Hours from one line of the scale to the next: the least of which so few are needed.
const STEPS: [u32; 6] = [1, 2, 5, 10, 20, 50];
const LINES: u32 = 2;

/// The width of a month in thousandths of the year, and the room beside its bar.
const MONTH: usize = 83;
const BESIDE: usize = 18;

/// The picture with its key. The same numbers stand in the table beneath.
pub(super) fn bars(needed: (u32, u32), year: &[MonthOfYear]) -> Markup {
    let (fast, slow) = (words::whole(needed.0), words::whole(needed.1));
    let most = year.iter().filter_map(|it| it.free).max().unwrap_or_default();
    let most = u32::from(most).max(fast).max(slow).max(1);
    // The scale ends over all that stands on it.
    let step = STEPS.into_iter().find(|it| most.div_ceil(*it) <= LINES).unwrap_or(most);
    let top = most.div_ceil(step) * step;
    let high = |hours: u32| i32::try_from(HEIGHT * hours / top).unwrap_or_default();
    let height = |hours: u32| rem(AXIS - high(hours));
    let is_blocked = year.iter().any(|it| it.is_blocked);
    let is_open = year.iter().any(|it| it.free.is_none() && !it.is_blocked);
    html! {
        div.load__figure {
            p.load__unit aria-hidden="true" { (words::UNIT) }
            svg.load__picture
                role="img"
                width="100%"
                height=(rem(MONTHS + 6))
                aria-label=[year.first().map(|it| words::picture(it.month))]
            {
                @for hours in (0..=top / step).map(|it| it * step) {
                    @let y = height(hours);
                    text.load__hours x="-0.5rem" y=(y) dy="0.3em" text-anchor="end" { (hours) }
                    line.load__axis.load__axis--hours[hours > 0] x1="0" x2="99.6%" y1=(y) y2=(y) {}
                }
                @for (at, month) in year.iter().enumerate() {
                    @let (from, to) = (at * MONTH, (at + 1) * MONTH);
                    @let middle = percent(from.midpoint(to));
                    @if month.is_blocked {
                        text.load__sign x=(middle) y=(rem(AXIS - 6)) text-anchor="middle" {
                            (words::BLOCKED_SIGN)
                        }
                    } @else {
                        @if let Some(free) = month.free {
                            rect.load__bar
                                x=(percent(from + BESIDE))
                                y=(height(free.into()))
                                width=(percent(MONTH - 2 * BESIDE))
                                height=(rem(high(free.into()))) {}
                        } @else {
                            text.load__sign x=(middle) y=(rem(AXIS - 6)) text-anchor="middle" {
                                (words::OPEN_SIGN)
                            }
                        }
                        line.load__line
                            x1=(percent(from)) x2=(percent(to)) y1=(height(slow)) y2=(height(slow)) {}
                        @if fast != slow {
                            line.load__line.load__line--fast
                                x1=(percent(from)) x2=(percent(to)) y1=(height(fast)) y2=(height(fast)) {}
                        }
                    }
                    text.load__month.load__month--short x=(middle) y=(rem(MONTHS)) text-anchor="middle" {
                        (words::letters(month.month, 1))
                    }
                    text.load__month.load__month--long x=(middle) y=(rem(MONTHS)) text-anchor="middle" {
                        (words::letters(month.month, 3))
                    }
                }
            }
            ul.load__key {
                (item(&line(false), &words::key_slow(needed)))
                @if fast != slow {
                    (item(&line(true), &words::key_fast(needed)))
                }
                (item(&html! { rect.load__bar x="8" y="2" width="12" height="12" {} }, &words::key_hours(year)))
                @if is_blocked { (item(&sign(words::BLOCKED_SIGN), words::BLOCKED)) }
                @if is_open { (item(&sign(words::OPEN_SIGN), words::KEY_OPEN)) }
            }
        }
    }
}

fn percent(thousandths: usize) -> String {
    [&(thousandths / 10).to_string(), ".", &(thousandths % 10).to_string(), "%"].concat()
}

fn line(is_fast: bool) -> Markup {
    html! { line.load__line.load__line--fast[is_fast] x1="0" x2="28" y1="8" y2="8" {} }
}

fn sign(sign: &str) -> Markup {
    html! { text.load__sign x="14" y="13" text-anchor="middle" { (sign) } }
}

fn item(sign: &Markup, words: &str) -> Markup {
    html! {
        li.load__key-item {
            svg width="1.75rem" height="1rem" viewBox="0 0 28 16" aria-hidden="true" { (sign) }
            (words)
        }
    }
}
