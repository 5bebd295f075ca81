//! Intakes: the moments of the calendar at which a program starts.

use super::{
    answers::Moment,
    calendar::{Day, Hemisphere, Season, Start, Starts},
    catalog::{Catalog, SeasonStart},
    program::Program,
};

/// One start of a program, in one year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Intake {
    /// The moment of the year as the program names it; it is shown as this.
    pub start: Start,
    /// The year.
    pub year: u16,
    /// The month, from 1 to 12: the program's own, or the one that we assume
    /// for its season.
    pub month: i8,
}

impl Intake {
    /// The moment that names it, where a person can name it.
    pub fn moment(self) -> Option<Moment> {
        Moment::new(self.year, Some(self.start))
    }
}

/// The intakes of the next `years` years, soonest first, from the month of
/// `today` on.
///
/// A season counts only where its month is known: in a country of unknown
/// hemisphere it is left out, because half a year lies between the two guesses.
/// So is a start that is not every year and whose years are not known.
pub fn upcoming(
    starts: &Starts,
    hemisphere: Option<Hemisphere>,
    seasons: &[SeasonStart],
    today: Day,
    years: u16,
) -> Vec<Intake> {
    let mut intakes = Vec::new();
    let (mut year, mut month) = (u16::try_from(today.year()).unwrap_or_default(), today.month());
    for _ in 0..u32::from(years) * 12 {
        if has_intake_in(starts, year) {
            let due = starts.on.iter().filter(|it| month_of(**it, hemisphere, seasons) == month);
            intakes.extend(due.map(|start| Intake { start: *start, year, month }));
        }
        (year, month) = if month < 12 { (year, month + 1) } else { (year.saturating_add(1), 1) };
    }
    intakes
}

/// The first intake from the month of `today` on.
pub fn next(
    starts: &Starts,
    hemisphere: Option<Hemisphere>,
    seasons: &[SeasonStart],
    today: Day,
) -> Option<Intake> {
    let round = u16::from(starts.every_years);
    upcoming(starts, hemisphere, seasons, today, round).first().copied()
}

/// The intakes of a program over the next `years` years, soonest first; none
/// where its starts are not known.
pub fn upcoming_of(program: &Program, catalog: &Catalog, today: Day, years: u16) -> Vec<Intake> {
    let Some(starts) = program.starts.value() else { return Vec::new() };
    let hemisphere = catalog.country(&program.country).and_then(|it| it.hemisphere);
    upcoming(starts, hemisphere, &catalog.seasons, today, years)
}

/// The next intake of a program.
pub fn next_of(program: &Program, catalog: &Catalog, today: Day) -> Option<Intake> {
    let years = program.starts.value().map_or(0, |it| u16::from(it.every_years));
    upcoming_of(program, catalog, today, years).first().copied()
}

/// Whether students start in `year`, where there is not an intake every year.
fn has_intake_in(starts: &Starts, year: u16) -> bool {
    let every = u16::from(starts.every_years);
    every < 2 || starts.in_year.is_some_and(|known| known.abs_diff(year) % every == 0)
}

/// The month of a start, from 1 to 12; 0 where it is not known.
pub(super) fn month_of(
    start: Start,
    hemisphere: Option<Hemisphere>,
    seasons: &[SeasonStart],
) -> i8 {
    match start {
        Start::Month(month) => month,
        Start::Season(season) => month_of_season(season, hemisphere, seasons).unwrap_or_default(),
    }
}

fn month_of_season(
    season: Season,
    hemisphere: Option<Hemisphere>,
    seasons: &[SeasonStart],
) -> Option<i8> {
    let start = seasons.iter().find(|it| it.season == season)?;
    match hemisphere? {
        Hemisphere::North => start.north.value(),
        Hemisphere::South => start.south.value(),
    }
    .copied()
}
