//! The link that saves dates for a calendar, and the dates of a start as such (L5).

use super::{leaving::file_link, start_dates::StartDates};
use crate::{
    domain::{
        calendar::Day,
        calendar_file::{CalendarDate, calendar_file},
        timing::{Appraisal, AssumptionKind, DateKind, KeyDate},
    },
    words::{
        home,
        timing::{
            result::{dates as words, decide::year_of},
            sentence::name,
        },
    },
};
use maud::Markup;

/// The link that saves the file under a name.
pub fn calendar_link(words: &str, name: &str, dates: &[CalendarDate], today: Day) -> Markup {
    file_link(words, name, "text/calendar", &calendar_file(dates, today))
}

impl StartDates<'_, '_> {
    /// The dates of a start that are to come. Of the finish no date is known.
    pub fn for_calendar(&self, start: &Appraisal<'_>) -> Vec<CalendarDate> {
        let to_come = start.dates.iter().filter(|it| it.day >= self.scene.today);
        to_come.filter_map(|it| self.calendar_date(start, it)).collect()
    }

    /// A date under a name that stays, whatever day it moves to.
    fn calendar_date(&self, start: &Appraisal<'_>, date: &KeyDate<'_>) -> Option<CalendarDate> {
        let lead = date.lead();
        let months = lead.map(|it| self.scene.number(it)).unwrap_or_default();
        let is_own = lead.is_some_and(|it| self.scene.is_set(it));
        let (id, what, hang) = match date.kind {
            DateKind::Begin(step) => {
                (step.as_str(), words::begin(words::asked(date)), words::lead(months, is_own))
            }
            DateKind::Apply => {
                let kind = start.deadline.kind;
                let year = year_of(start.deadline.day, self.scene.program);
                let months = words::months(self.scene.number(AssumptionKind::DeadlineLead));
                ("apply", words::APPLY.into(), words::deadline(kind, year.as_deref(), &months))
            }
            DateKind::Start => ("start", words::START.into(), words::month_alone(start.start)),
            DateKind::Expected(_) | DateKind::FinishEarliest | DateKind::FinishLatest => {
                return None;
            }
        };
        let program = self.scene.program;
        let intake = start.intake.moment()?.to_text();
        Some(CalendarDate {
            id: [program.id.as_str(), &intake, id].join("."),
            day: date.day,
            name: words::in_calendar(&program.short_name, &name(start.intake), &what),
            text: [&hang, " ", home::GUIDE].concat(),
        })
    }
}
