//! Months, for everything that is planned by them.

use crate::domain::{
    answers::Moment,
    calendar::{Day, Hemisphere, Season, Start},
    catalog::SeasonStart,
    intake,
    source::Year,
};

/// One month of one year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Month(u32);

impl Month {
    /// The month of a year, from 1 to 12; the nearest one for another number.
    ///
    /// ```
    /// use docent::domain::month::Month;
    /// let start = Month::new(2027, 9);
    /// assert_eq!(start.plus(24), Month::new(2029, 9));
    /// assert_eq!((start.plus(4).year(), start.plus(4).month()), (2028, 1));
    /// ```
    pub fn new(year: Year, month: i8) -> Self {
        let month = u32::from(month.clamp(1, 12).unsigned_abs());
        Self(u32::from(year) * 12 + month - 1)
    }

    /// The month that a day lies in.
    pub fn of(day: Day) -> Self {
        Self::new(day.year().unsigned_abs(), day.month())
    }

    /// The year.
    pub fn year(self) -> Year {
        Year::try_from(self.0 / 12).unwrap_or(Year::MAX)
    }

    /// The month of the year, from 1 to 12.
    pub fn month(self) -> i8 {
        i8::try_from(self.0 % 12 + 1).unwrap_or(1)
    }

    /// Its number, by which months are counted.
    pub fn number(self) -> u32 {
        self.0
    }

    /// So many months later.
    #[must_use]
    pub fn plus(self, months: u16) -> Self {
        Self(self.0.saturating_add(months.into()))
    }

    /// So many months earlier.
    #[must_use]
    pub fn minus(self, months: u16) -> Self {
        Self(self.0.saturating_sub(months.into()))
    }

    /// How many months it lies after another; 0 where it does not.
    pub fn since(self, other: Self) -> u32 {
        self.0.saturating_sub(other.0)
    }

    /// How many months lie between it and another.
    pub fn distance(self, other: Self) -> u32 {
        self.0.abs_diff(other.0)
    }

    /// A day of it, or its last one where it is shorter.
    pub fn day(self, day: i8) -> Option<Day> {
        let year = i16::try_from(self.year()).ok()?;
        (1..=day.clamp(1, 31)).rev().find_map(|it| Day::new(year, self.month(), it))
    }
}

/// The first and the last month that a moment can mean: a year is all of its
/// months, and so is a season whose month is not known.
pub(crate) fn months_of(
    moment: Moment,
    hemisphere: Option<Hemisphere>,
    seasons: &[SeasonStart],
) -> (Month, Month) {
    let year = moment.year();
    let month = moment.on().map_or(0, |on| intake::month_of(on, hemisphere, seasons));
    if month == 0 {
        return (Month::new(year, 1), Month::new(year, 12));
    }
    let lasts = moment.on().map_or(0, lasts);
    let first = Month::new(year, month);
    (first, first.plus(lasts))
}

/// How many months a start lasts beyond the one that it begins in: a season takes
/// three.
pub(crate) fn lasts(start: Start) -> u16 {
    match start {
        Start::Season(Season::StartOfYear | Season::MidYear) | Start::Month(_) => 0,
        Start::Season(_) => 2,
    }
}

/// The day so many months before another, or the last of that month where it has
/// no such day.
pub(crate) fn months_before(day: Day, months: u16) -> Day {
    Month::of(day).minus(months).day(day.day()).unwrap_or(day)
}
