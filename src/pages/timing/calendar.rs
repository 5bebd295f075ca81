//! The dates of the best start for a calendar (L5). Of the finish no date is known.

use super::{
    headline::{asked, lead},
    shown::Shown,
};
use crate::{
    components::calendar::calendar_link,
    domain::{
        calendar_file::CalendarDate,
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

impl Shown<'_> {
    /// The link that saves them.
    pub(super) fn calendar(&self, best: &Appraisal<'_>) -> Markup {
        let to_come = best.dates.iter().filter(|it| it.day >= self.scene.today);
        let dates: Vec<_> = to_come.filter_map(|it| self.calendar_date(best, it)).collect();
        calendar_link(words::CALENDAR, words::FILE_NAME, &dates, self.scene.today)
    }

    /// A date under a name that stays, whatever day it moves to.
    fn calendar_date(&self, best: &Appraisal<'_>, date: &KeyDate<'_>) -> Option<CalendarDate> {
        let lead = lead(date);
        let months = lead.map(|it| self.scene.number(it)).unwrap_or_default();
        let is_own = lead.is_some_and(|it| self.is_set(it));
        let (id, what, hang) = match date.kind {
            DateKind::Begin(step) => {
                (step.as_str(), words::begin(asked(date)), words::lead(months, is_own))
            }
            DateKind::Apply => {
                let kind = best.deadline.kind;
                let year = year_of(best.deadline.day, self.scene.program);
                let months = words::months(self.scene.number(AssumptionKind::DeadlineLead));
                ("apply", words::APPLY.into(), words::deadline(kind, year.as_deref(), &months))
            }
            DateKind::Start => ("start", words::START.into(), words::month_alone(best.start)),
            DateKind::Expected(_) | DateKind::FinishEarliest | DateKind::FinishLatest => {
                return None;
            }
        };
        let program = self.scene.program;
        let intake = best.intake.moment()?.to_text();
        Some(CalendarDate {
            id: [program.id.as_str(), &intake, id].join("."),
            day: date.day,
            name: words::in_calendar(&program.short_name, &name(best.intake), &what),
            text: [&hang, " ", home::GUIDE].concat(),
        })
    }
}
