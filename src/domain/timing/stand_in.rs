//! What stands for an answer that is open, where it is a number or a date.

use super::{kinds::StandInFor, month::Month, scene::Scene};
use crate::domain::answers::{Answers, Moment, Months};

impl<'a> Scene<'a> {
    pub(super) fn stand_ins(&self, topic: StandInFor) -> &'a [u16] {
        let own = self.timing.stand_ins.iter().find(|it| it.topic == topic);
        own.map_or(&[], |it| it.values.as_slice())
    }

    /// So many months without study from July on: over years it hardly matters which.
    pub(super) fn stand_in_blocks(&self) -> impl Iterator<Item = Months> + use<'a> {
        let months = |n: &u16| Months::new(((1 << (*n).min(6)) - 1) << 6);
        self.stand_ins(StandInFor::BlockedMonths).iter().filter_map(months)
    }

    pub(super) fn stand_in_months(
        &self,
        topic: StandInFor,
    ) -> impl Iterator<Item = Month> + use<'a> {
        let now = self.now();
        self.stand_ins(topic).iter().map(move |it| now.plus(*it))
    }

    /// The middle of the months that a moment can mean.
    pub(super) fn middle(&self, moment: Moment, answers: &Answers) -> Month {
        let (first, last) = self.months(moment, answers);
        first.plus(u16::try_from(last.since(first).div_ceil(2)).unwrap_or_default())
    }
}
