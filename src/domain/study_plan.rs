//! A study plan: one program spread over years.
//!
//! Credits and tuition are spread evenly, by months; every number is exact or
//! says how it was rounded. Credits of different systems and prices in
//! different currencies stay apart. Fees, later rises and credits brought from
//! elsewhere are left out.

mod portion;
pub mod query;
mod spread;
mod time;

pub use portion::Portion;
pub use query::PlanQuery;
pub use time::End;

use super::{
    amount::{Amount, CreditSystem, Credits, Price, Span},
    calendar::Day,
    catalog::Catalog,
    fact::{Fact, Unknown},
    intake::{self, Intake},
    program::{Exit, Program},
};

/// For how many years intakes are offered.
const YEARS_AHEAD: u16 = 6;

/// A program spread over a chosen length.
#[derive(Clone, Debug, PartialEq)]
pub struct StudyPlan<'a> {
    /// The published time to finish.
    pub time: Span,
    /// The lengths to choose from, in months: both ends of the published time,
    /// every whole year between them, and on to the time limit, where there is
    /// one. The first is what the plan chooses itself.
    pub lengths: Vec<u16>,
    /// The chosen length, in months.
    pub months: u16,
    /// The intakes to choose from, soonest first; the first is what the plan
    /// chooses itself.
    pub intakes: Vec<Intake>,
    /// The chosen intake, where one is known.
    pub intake: Option<Intake>,
    /// When the chosen length ends.
    pub ends: Option<End>,
    /// When the shortest and the longest published time end.
    pub range: Option<(End, End)>,
    /// The size of the program, or why it cannot be spread.
    pub credits: Result<Credits, CreditGap>,
    /// What is charged, each price on its own: they are never added.
    pub charges: Vec<Charge<'a>>,
    /// Why there is no charge, where there is none.
    pub tuition_gap: Option<TuitionGap>,
    /// The years; at least one.
    pub years: Vec<YearOfStudy<'a>>,
    /// Terms and courses, where there are credits.
    pub terms: Option<Terms>,
}

/// Why there is no plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Missing {
    /// Why the time to finish is not known, where that is missing.
    pub time: Option<Unknown>,
    /// Why there are no credits to spread, where those are missing.
    pub credits: Option<CreditGap>,
}

/// Why there are no credits to spread.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CreditGap {
    /// They are not known.
    Unknown(Unknown),
    /// The program counts competencies: a student takes as many in a year as
    /// come.
    Competencies,
}

/// Why there is no tuition to spread.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TuitionGap {
    /// It is not known.
    Unknown(Unknown),
    /// It is published by semester or by year, and what another length costs
    /// is not.
    NotSpread,
}

/// One price, spread over the years.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Charge<'a> {
    /// As published.
    pub price: &'a Price,
    /// For the whole program: the price itself, or the price of a credit for
    /// every credit.
    pub total: Amount,
    /// The credits that the price was multiplied with, where it is by credit.
    pub credits: Option<Amount>,
}

/// One year of a plan.
#[derive(Clone, Debug, PartialEq)]
pub struct YearOfStudy<'a> {
    /// Its months, 12 in all years but the last.
    pub months: u16,
    /// The months up to its end.
    pub months_so_far: u16,
    /// Its credits.
    pub credits: Option<Portion>,
    /// The credits up to its end.
    pub so_far: Option<Portion>,
    /// Its tuition by charge, in the order of [`StudyPlan::charges`]. Each is
    /// rounded down to the hundredth and the last year takes the rest, so that
    /// the years sum up to the total.
    pub tuition: Vec<Tuition>,
    /// The exits that are reached in it, by credits alone.
    pub exits: Vec<&'a Exit>,
}

/// The tuition of one year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tuition {
    /// How much.
    pub amount: Amount,
    /// Whether it is other than the exact part, by less than a hundredth for
    /// each year of the plan.
    pub is_rounded: bool,
}

/// Terms and courses, under assumptions that a person may change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Terms {
    /// The system of the credits.
    pub system: CreditSystem,
    /// Terms a year, from 1 to 4.
    pub a_year: u8,
    /// What we assume for them.
    pub a_year_assumed: u8,
    /// Credits a term.
    pub credits: Portion,
    /// Credits a course, where any are assumed.
    pub per_course: Option<u8>,
    /// What we assume for them, where anything supports a number.
    pub per_course_assumed: Option<u8>,
    /// Courses a term.
    pub courses: Option<Portion>,
}

/// The plan of a program under a person's choices. A choice that the program
/// does not offer is as if it were not made.
///
/// # Errors
/// What is missing: the time to finish, or both credits and tuition.
pub fn plan<'a>(
    program: &'a Program,
    catalog: &Catalog,
    query: &PlanQuery,
    today: Option<Day>,
) -> Result<StudyPlan<'a>, Missing> {
    let credits = countable(&program.credits);
    let (charges, tuition_gap) = spread::charges(program, credits.ok());
    let span = program.time_to_finish.value().copied();
    let missing = Missing {
        time: span.is_none().then(|| reason(&program.time_to_finish)),
        credits: credits.err().filter(|_| span.is_none() || charges.is_empty()),
    };
    let Some(span) = span.filter(|_| missing.credits.is_none()) else { return Err(missing) };
    let lengths = time::lengths(span, program.time_limit.value().copied());
    let months = query.months.filter(|it| lengths.contains(it)).unwrap_or(span.min);
    let intakes =
        today.map_or_else(Vec::new, |it| intake::upcoming_of(program, catalog, it, YEARS_AHEAD));
    let chosen = intakes.iter().find(|it| Some((it.start, it.year)) == query.start);
    let intake = chosen.or(intakes.first()).copied();
    let end = |months| intake.and_then(|it| time::end(program, catalog, it, months));
    let exits = &program.structure.exits;
    Ok(StudyPlan {
        time: span,
        months,
        intake,
        ends: end(months),
        range: end(span.min).zip(end(span.max)),
        years: spread::years(months, credits.ok(), &charges, exits),
        terms: credits.ok().map(|it| spread::terms(it, months, query)),
        lengths,
        intakes,
        credits,
        charges,
        tuition_gap,
    })
}

fn countable(credits: &Fact<Credits>) -> Result<Credits, CreditGap> {
    match credits.value() {
        None => Err(CreditGap::Unknown(reason(credits))),
        Some(it) if it.system == CreditSystem::Competencies => Err(CreditGap::Competencies),
        Some(it) => Ok(*it),
    }
}

/// Why a fact is not known.
fn reason<T>(fact: &Fact<T>) -> Unknown {
    match fact {
        Fact::Unknown { reason, .. } => *reason,
        _ => Unknown::NotFound,
    }
}
