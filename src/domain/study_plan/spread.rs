//! Credits, tuition and exits by year.

use super::{Charge, Portion, Terms, Tuition, TuitionGap, YearOfStudy, query::PlanQuery, reason};
use crate::domain::{
    amount::{Amount, CreditSystem, Credits, Per, Price},
    program::{Exit, Program},
};

/// The prices that can be spread, or why there is none.
///
/// A price of a credit counts for every credit; one of the program, or of a
/// part of it in another currency, is spread as it is. The published total
/// stands in for tuition that cannot be spread, and never beside it.
pub(super) fn charges(
    program: &Program,
    credits: Option<Credits>,
) -> (Vec<Charge<'_>>, Option<TuitionGap>) {
    let charge = |price| charge(price, credits);
    let first = program.tuition.value().and_then(charge);
    let first = first.or_else(|| program.tuition_total.value().and_then(charge));
    let others = program.other_tuition.iter().filter_map(|it| it.value().and_then(charge));
    let charges: Vec<Charge<'_>> = first.into_iter().chain(others).collect();
    let gap = match program.tuition.value() {
        _ if !charges.is_empty() => None,
        Some(_) => Some(TuitionGap::NotSpread),
        None => Some(TuitionGap::Unknown(reason(&program.tuition))),
    };
    (charges, gap)
}

fn charge(price: &Price, credits: Option<Credits>) -> Option<Charge<'_>> {
    match price.per {
        Per::Credit => {
            let credits = credits?.amount;
            let total = credits.times(price.amount)?;
            Some(Charge { price, total, credits: Some(credits) })
        }
        Per::Program | Per::Part => Some(Charge { price, total: price.amount, credits: None }),
        Per::Semester | Per::Year | Per::Once | Per::Unsaid => None,
    }
}

/// The years of a plan of so many months.
pub(super) fn years<'a>(
    months: u16,
    credits: Option<Credits>,
    charges: &[Charge<'_>],
    exits: &'a [Exit],
) -> Vec<YearOfStudy<'a>> {
    let mut years = Vec::new();
    let mut before = 0;
    while before < months {
        let so_far = months.min(before + 12);
        let part = |amount, part: u16| Portion::new(amount, part.into(), months.into());
        let is_last = so_far == months;
        let tuition = charges.iter().map(|it| {
            let exact = part(it.total, so_far - before);
            let paid = part(it.total, 12).rounded_down().0.saturating_mul(u64::from(before / 12));
            let rest = Amount(it.total.0.saturating_sub(paid));
            let amount = if is_last { rest } else { exact.rounded_down() };
            Tuition { amount, is_rounded: exact != Portion::new(amount, 1, 1) }
        });
        let is_reached_by = |exit: &&Exit, by: u16| {
            let taken = credits.map(|it| part(it.amount, by));
            credits.zip(taken).is_some_and(|(all, taken)| is_reached(exit, all, taken))
        };
        years.push(YearOfStudy {
            months: so_far - before,
            months_so_far: so_far,
            credits: credits.map(|it| part(it.amount, so_far - before)),
            so_far: credits.map(|it| part(it.amount, so_far)),
            tuition: tuition.collect(),
            exits: exits
                .iter()
                .filter(|it| is_reached_by(it, so_far) && !is_reached_by(it, before))
                .collect(),
        });
        before = so_far;
    }
    years
}

/// Whether the credits taken reach an exit that lies before the end of the
/// program. One that counts in another system is never held against them.
fn is_reached(exit: &Exit, all: Credits, taken: Portion) -> bool {
    exit.after.value().is_some_and(|after| {
        let is_on_the_way = all.system == after.system && after.amount < all.amount;
        is_on_the_way && taken.reaches(after.amount)
    })
}

/// Terms and courses under the assumptions at hand.
pub(super) fn terms(credits: Credits, months: u16, query: &PlanQuery) -> Terms {
    let system = credits.system;
    let a_year_assumed = if system == CreditSystem::UsSemester { 3 } else { 2 };
    let per_course_assumed = (system == CreditSystem::UsSemester).then_some(3);
    let a_year = query.terms.filter(|it| (1..=4).contains(it)).unwrap_or(a_year_assumed);
    let per_course = match query.per_course {
        Some(0) => None,
        Some(it) if system.course_sizes().contains(&it) => Some(it),
        _ => per_course_assumed,
    };
    let term = Portion::new(credits.amount, 12, months.into()).over(a_year.into());
    let courses = per_course.map(|it| term.over(it.into()));
    Terms { system, a_year, a_year_assumed, credits: term, per_course, per_course_assumed, courses }
}

impl CreditSystem {
    /// The sizes of a course that a person may assume, in credits; none where
    /// what is counted is the course or the module itself.
    pub fn course_sizes(self) -> &'static [u8] {
        match self {
            Self::UsSemester | Self::Ects | Self::AuPoints | Self::CaCredits => &[1, 2, 3, 4, 5, 6],
            Self::UkCats => &[10, 15, 20, 30],
            Self::CourseUnits | Self::Modules | Self::Competencies => &[],
        }
    }
}
