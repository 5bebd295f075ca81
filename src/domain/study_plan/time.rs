//! Lengths to choose from, and when a length of study ends.

use super::query::LONGEST;
use crate::domain::{
    amount::Span,
    calendar::{Season, Start},
    catalog::Catalog,
    intake::{self, Intake},
    program::Program,
};

/// When a length of study ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct End {
    /// The season or the month that names the last month of study.
    pub on: Start,
    /// The year of the last month.
    pub year: u16,
    /// The last month of study itself, from 1 to 12.
    pub month: i8,
}

/// Both ends of the published time, every whole year between them, and every
/// whole year on to the limit; in months, the shortest first.
pub(super) fn lengths(span: Span, limit: Option<u16>) -> Vec<u16> {
    let last = limit.unwrap_or_default().max(span.max).min(LONGEST);
    let between = (span.min + 1)..=last;
    let mut lengths = vec![span.min];
    lengths.extend(between.filter(|it| it.is_multiple_of(12) || *it == span.max));
    lengths
}

/// When `months` of study end that start with `intake`; `None` for no months.
///
/// Study ends with its last month, the one before the month of the intake
/// where the length is whole years. Where the intake is one of the four
/// seasons, the end is named by the season that this month lies in, by the
/// months that we assume for seasons; by the month itself where the season
/// began in the year before, because "Summer 2029" could then mean two
/// summers. All other intakes end in a month.
pub(super) fn end(
    program: &Program,
    catalog: &Catalog,
    intake: Intake,
    months: u16,
) -> Option<End> {
    let last = u16::try_from(intake.month).ok()?.checked_add(months)?.checked_sub(2)?;
    let year = intake.year.checked_add(last / 12)?;
    let month = i8::try_from(last % 12 + 1).ok()?;
    let is_season = |start: Start| {
        let four = [Season::Spring, Season::Summer, Season::Fall, Season::Winter];
        matches!(start, Start::Season(season) if four.contains(&season))
    };
    let mut on = (Start::Month(month), 0);
    if is_season(intake.start) {
        let hemisphere = catalog.country(&program.country).and_then(|it| it.hemisphere);
        for season in catalog.seasons.iter().map(|it| Start::Season(it.season)) {
            let begins = intake::month_of(season, hemisphere, &catalog.seasons);
            if is_season(season) && begins <= month && begins > on.1 {
                on = (season, begins);
            }
        }
    }
    Some(End { on: on.0, year, month })
}
