//! The dates of the best start for a calendar (L5). Of the finish no date is known.

use super::shown::Shown;
use crate::{
    components::calendar::calendar_link, domain::timing::Appraisal,
    words::timing::result::dates as words,
};
use maud::Markup;

impl Shown<'_> {
    /// The link that saves them.
    pub(super) fn calendar(&self, best: &Appraisal<'_>) -> Markup {
        let dates = self.start_dates().for_calendar(best);
        calendar_link(words::CALENDAR, words::FILE_NAME, &dates, self.scene.today)
    }
}
