//! Every intake on one axis of time, with what it comes to as a percentage of the
//! best under the same answers. It is what the season strip, its table and its
//! sentence are drawn from.

use super::{
    advice::Advice,
    appraisal::Appraisal,
    criterion::Points,
    month::{Month, lasts},
    share::Share,
};
use crate::domain::{answers::Topic, calendar::Day, source::Year};

/// Months of the axis before today and after the last year.
const MARGIN: u16 = 2;

/// How far one’s own date may lie away and still be drawn, in months.
const FARTHEST: u32 = 72;

/// An intake on the axis. Places are thousandths of the axis, from its start on.
#[derive(Clone, Debug, PartialEq)]
pub struct Stem<'s, 'a> {
    /// The intake.
    pub intake: &'s Appraisal<'a>,
    /// Where it begins.
    pub start: u16,
    /// Where its season ends; of a month, the month.
    pub end: u16,
    /// Whether it is the best.
    pub is_best: bool,
}

impl Stem<'_, '_> {
    /// Where its stem stands: in the middle of its season.
    pub fn at(&self) -> u16 {
        self.start.midpoint(self.end)
    }

    /// What it comes to, where it can be begun.
    pub fn share(&self) -> Option<Share> {
        self.intake.share
    }
}

/// The part of a year that lies on the axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct YearSpan {
    /// The year.
    pub year: Year,
    /// Where it begins, or the axis does.
    pub start: u16,
    /// Where it ends, or the axis does.
    pub end: u16,
}

/// Every intake on one axis.
#[derive(Clone, Debug, PartialEq)]
pub struct Strip<'s, 'a> {
    /// Where today is.
    pub today: u16,
    /// The years, the earliest first.
    pub years: Vec<YearSpan>,
    /// Where quarters begin.
    pub quarters: Vec<u16>,
    /// The intakes, soonest first.
    pub stems: Vec<Stem<'s, 'a>>,
    /// The day to decide for the best, and where it is.
    pub decide: Option<(Day, u16)>,
    /// One’s own month, and where it begins.
    pub own: Option<(Month, u16)>,
    /// The open answers that its ranges hang on, in the order of all topics.
    pub open: Vec<Topic>,
}

/// The days of the axis.
struct Axis {
    first: Day,
    days: u32,
}

impl Axis {
    /// Thousandths of the axis; a day outside of it is at its end.
    fn at(&self, day: Day) -> u16 {
        let days = day.days_since(self.first).min(self.days);
        u16::try_from((days * 1_000).checked_div(self.days).unwrap_or_default()).unwrap_or(1_000)
    }

    fn month(&self, month: Month) -> Option<u16> {
        Some(self.at(month.day(1)?))
    }
}

impl<'s, 'a> Strip<'s, 'a> {
    /// The strip of some advice on a day, with one’s own date; none where no start
    /// is known.
    pub fn of(advice: &'s Advice<'a>, today: Day, own: Option<Month>) -> Option<Self> {
        let best = advice.best();
        let now = Month::of(today);
        let own = own.filter(|it| *it > now && it.since(now) <= FARTHEST);
        let ends = advice.intakes.iter().map(ends_before);
        let last = ends.chain(own).max()?.minus(1).max(now);
        advice.intakes.first()?;
        let (start, end) = (now.minus(MARGIN), Month::new(last.year() + 1, 1).plus(MARGIN));
        let first = start.day(1)?;
        let axis = Axis { first, days: end.day(1)?.days_since(first) };
        let stem = |intake: &'s Appraisal<'a>| {
            Some(Stem {
                intake,
                start: axis.month(intake.start)?,
                end: axis.month(ends_before(intake))?,
                is_best: best.is_some_and(|best| best.start == intake.start),
            })
        };
        let stems: Vec<Stem<'s, 'a>> = advice.intakes.iter().filter_map(stem).collect();
        let year = |year| {
            let begin = Month::new(year, 1);
            Some(YearSpan {
                year,
                start: axis.month(begin.max(start))?,
                end: axis.month(begin.plus(12).min(end))?,
            })
        };
        let months = (0..=u16::try_from(end.since(start)).ok()?).map(|it| start.plus(it));
        Some(Self {
            today: axis.at(today),
            years: (start.year()..=end.year()).filter_map(year).collect(),
            quarters: months
                .filter(|it| it.month() % 3 == 1)
                .filter_map(|it| axis.month(it))
                .collect(),
            decide: best.map(|it| (it.decide_by, axis.at(it.decide_by))),
            own: own.and_then(|it| Some((it, axis.month(it)?))),
            open: open(&stems),
            stems,
        })
    }

    /// The best of the intakes.
    pub fn best(&self) -> Option<&Stem<'s, 'a>> {
        self.stems.iter().find(|it| it.is_best)
    }

    /// From the least to the most that the others come to that can be begun.
    pub fn others(&self) -> Option<Share> {
        let others = || self.stems.iter().filter(|it| !it.is_best).filter_map(Stem::share);
        let (low, high) = (others().map(|it| it.low).min()?, others().map(|it| it.high).max()?);
        Some(Share { low, high })
    }

    /// The first intake that begins in a month or after it.
    pub fn from(&self, month: Month) -> Option<&Stem<'s, 'a>> {
        self.stems.iter().find(|it| it.intake.start >= month)
    }
}

/// The month after an intake’s season; of a month, the month after it.
fn ends_before(intake: &Appraisal<'_>) -> Month {
    intake.start.plus(lasts(intake.intake.start) + 1)
}

/// What the ranges that are drawn hang on: what any start’s points hang on, because
/// each is measured against others.
fn open(stems: &[Stem<'_, '_>]) -> Vec<Topic> {
    let shares = || stems.iter().filter_map(Stem::share);
    if shares().all(Share::is_known) {
        return Vec::new();
    }
    let drawn = || stems.iter().filter(|it| it.share().is_some());
    let criteria = || drawn().flat_map(|it| &it.intake.criteria);
    let ranges = || criteria().filter(|it| matches!(it.points, Points::Range(..)));
    let is_open = |topic: &&Topic| ranges().any(|it| it.open.contains(topic));
    Topic::ALL.iter().filter(is_open).copied().collect()
}
