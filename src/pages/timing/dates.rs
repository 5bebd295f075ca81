//! The dates of the best start.

use super::{guidance::section, shown::Shown};
use crate::{
    components::start_dates::StartDates,
    domain::{
        fact::Fact,
        timing::{ApplicationDeadline, AssumptionKind},
    },
    words::timing::{result::dates as words, sentence::name},
};
use maud::{Markup, html};

impl<'a> Shown<'a> {
    pub(super) fn dates(&self) -> Markup {
        let Some(best) = self.advice.best() else { return html! {} };
        let body = html! {
            ol.key-dates { (self.start_dates().all(best)) }
            @if best.finish.earliest().is_none() {
                p.key-dates__open { (words::finish(best.finish, self.scene.today)) }
            }
            p.key-dates__form { (self.calendar(best)) }
        };
        html! {
            (self.conditions(best))
            (section("timing-dates", &words::heading(&name(best.intake)), &body))
        }
    }

    /// What dates and their sources are drawn from.
    pub(super) fn start_dates(&self) -> StartDates<'_, 'a> {
        StartDates { notes: &self.notes, scene: &self.scene, answers: self.answers() }
    }

    /// Where the deadline of a start is from; nothing for a number of the person’s own.
    pub(super) fn deadline_fact(&self, deadline: ApplicationDeadline) -> Option<Fact<String>> {
        self.start_dates().deadline_fact(deadline)
    }

    /// Where an assumption is from; nothing for a number of the person’s own.
    pub(super) fn assumption(&self, kind: AssumptionKind) -> Option<Fact<String>> {
        self.start_dates().assumption(kind)
    }
}
