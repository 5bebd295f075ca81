//! One criterion of an intake: its points over all that is open, the rule that gave
//! them, and the answers that went in.

use super::{
    appraisal::Given,
    content::{Criterion, Rule},
    kinds::CriterionKind,
    month::Month,
    points::{self, Row},
    said::Said,
    weighting::COUNT,
};
use crate::domain::answers::{Answers, Topic};

/// Points in a criterion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Points {
    /// These.
    Known(u16),
    /// From the least to the most, by what is open.
    Range(u16, u16),
    /// No source or fact tells; it lowers nothing.
    Unknown,
}

/// One criterion of an intake.
#[derive(Clone, Debug, PartialEq)]
pub struct CriterionPoints<'a> {
    /// The criterion.
    pub criterion: &'a Criterion,
    /// Its points.
    pub points: Points,
    /// The mean over all that is open, where any of it is known.
    pub mean: Option<u16>,
    /// The rule of the content that gave them, where it is one alone.
    pub rule: Option<&'a Rule>,
    /// The answers that went in.
    pub used: Vec<Topic>,
    /// The open answers that they hang on.
    pub open: Vec<Topic>,
    /// Whether the intakes differ in it.
    pub tells_apart: bool,
}

/// The answers that a criterion reads.
fn read_by(kind: CriterionKind) -> &'static [Topic] {
    use Topic as T;
    match kind {
        CriterionKind::CareerMoment => {
            &[T::Profession, T::Stage, T::Teaching, T::Transition, T::TransitionAt]
        }
        CriterionKind::Learners => &[T::Teaching, T::Transition, T::TransitionAt],
        CriterionKind::Hours => {
            &[T::HoursNow, T::HoursLater, T::Transition, T::TransitionAt, T::Pace, T::BlockedMonths]
        }
        CriterionKind::Preparation => &[T::Degrees],
        CriterionKind::Goal => &[
            T::TargetBy,
            T::HoursNow,
            T::HoursLater,
            T::Transition,
            T::TransitionAt,
            T::Pace,
            T::BlockedMonths,
        ],
        CriterionKind::Support => &[T::EmployerTime, T::EmployerMoney],
    }
}

impl<'a> Given<'_, 'a> {
    pub(super) fn criterion(
        &self,
        criterion: &'a Criterion,
        start: Month,
        rows: &[Row],
        counts: &[u64],
    ) -> CriterionPoints<'a> {
        let kind = criterion.kind;
        let read = read_by(kind);
        let empty = Answers::default();
        let is_open = |it: &Topic| self.combinations.is_open(*it);
        let is_used = |it: &Topic| !is_open(it) && !self.answers.agree(&empty, *it);
        let mut open: Vec<Topic> = read.iter().copied().filter(is_open).collect();
        let used: Vec<Topic> = read.iter().copied().filter(is_used).collect();
        let (points, mean, rule) = if kind == CriterionKind::Support {
            open = read.iter().copied().filter(|it| self.answers.agree(&empty, *it)).collect();
            self.support()
        } else {
            let column: Vec<Option<u16>> =
                rows.iter().map(|it| it.get(kind as usize).copied().flatten()).collect();
            let (points, mean) = summed(&column, counts);
            (points, mean, self.one_rule(kind, start))
        };
        CriterionPoints { criterion, points, mean, rule, used, open, tells_apart: false }
    }

    fn support(&self) -> (Points, Option<u16>, Option<&'a Rule>) {
        let Some((low, high)) = points::support(self.scene, self.answers) else {
            return (Points::Unknown, None, None);
        };
        let answers = self.answers;
        let both = answers.employer_time.given().zip(answers.employer_money.given());
        let rule = both.and_then(|(time, money)| points::supported(self.scene, *time, *money));
        let rule = rule.and_then(|(_, at)| points::rule_at(self.scene, at));
        (of_range(low, high), Some(low.midpoint(high)), rule)
    }

    /// The rule that gives the points in every combination.
    fn one_rule(&self, kind: CriterionKind, start: Month) -> Option<&'a Rule> {
        let given = |said: &Said| points::by_rules(self.scene, kind, said, start).map(|it| it.1);
        let first = self.saids.first().and_then(given)?;
        let is_alone = self.saids.iter().all(|it| given(it) == Some(first));
        is_alone.then(|| points::rule_at(self.scene, first)).flatten()
    }
}

fn of_range(low: u16, high: u16) -> Points {
    if low == high { Points::Known(low) } else { Points::Range(low, high) }
}

/// Points over all combinations, and their mean where they are known.
fn summed(column: &[Option<u16>], counts: &[u64]) -> (Points, Option<u16>) {
    let known = || column.iter().zip(counts).filter_map(|(it, count)| Some(((*it)?, *count)));
    let Some((low, high)) = known().map(|it| it.0).min().zip(known().map(|it| it.0).max()) else {
        return (Points::Unknown, None);
    };
    let (sum, all) =
        known().fold((0, 0), |(sum, all), (it, count)| (sum + u64::from(it) * count, all + count));
    let mean = sum.checked_div(all).and_then(|it| u16::try_from(it).ok());
    (of_range(low, high), mean)
}

/// The criteria that count in a combination: those that are known at every intake,
/// so that nothing is lowered by what no source tells.
pub(super) fn active(rows: &[Row]) -> [bool; COUNT] {
    let mut active = [true; COUNT];
    for row in rows {
        for (is_active, points) in active.iter_mut().zip(row) {
            *is_active &= points.is_some();
        }
    }
    active
}
