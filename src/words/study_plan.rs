//! Words of the study plan.

mod assumptions;

pub use assumptions::*;

use super::figures;
use crate::domain::{
    amount::{Amount, CreditSystem, Price, Span},
    calendar::{Season, Start, Starts},
    intake::Intake,
    study_plan::{Charge, Portion, StudyPlan, YearOfStudy},
};

/// The heading.
pub const HEADING: &str = "Study plan, by years";
/// The label of the length.
pub const YEARS: &str = "Time to finish";
/// The label of the intake.
pub const START: &str = "Start";
/// The head of the years.
pub const YEAR: &str = "Year";
/// The head of the credits.
pub const CREDITS: &str = "Credits";
/// The head of the credits up to the end of a year.
pub const SO_FAR: &str = "So far";
/// Before an exit.
pub const EXIT: &str = "Exit on the way: ";

/// A moment with its year: "Fall 2027", "the middle of 2027".
pub fn moment(on: Start, year: u16) -> String {
    let mut text = match on {
        Start::Season(Season::StartOfYear) => "the beginning of".to_owned(),
        Start::Season(Season::MidYear) => "the middle of".to_owned(),
        _ => figures::starts(&Starts { on: vec![on], every_years: 1, in_year: None }),
    };
    text.push('\u{a0}');
    text.push_str(&year.to_string());
    text
}

/// A part of an amount: exact to four decimals, else "about" and two.
pub fn portion(part: Portion) -> String {
    let Some(exact) = part.ten_thousandths() else {
        return about(&figures::number(part.rounded(), 0));
    };
    let mut text = figures::number(Amount(exact / 10_000 * 100), 0);
    let mut rest = exact % 10_000;
    if rest > 0 {
        text.push('.');
    }
    let mut place = 1_000;
    while rest > 0 {
        text.push_str(&(rest / place).to_string());
        (rest, place) = (rest % place, place / 10);
    }
    text
}

fn about(text: &str) -> String {
    let mut about = "about\u{a0}".to_owned();
    about.push_str(text);
    about
}

/// A length in months: "3 years", "18 months".
pub fn length(months: u16) -> String {
    figures::span(&Span { min: months, max: months })
}

/// What each year holds: "Over 3 years: 11.5 US semester credits a year,
/// $19,147.50 a year at the 2024–25 rate."
pub fn result(plan: &StudyPlan<'_>) -> String {
    let mut text = "Over ".to_owned();
    text.push_str(&length(plan.months));
    let each = if plan.months > 12 { " a\u{a0}year" } else { " in\u{a0}all" };
    let mut before = ": ";
    let first = plan.years.first();
    if let (Ok(credits), Some(part)) = (plan.credits, first.and_then(|it| it.credits)) {
        text.push_str(before);
        text.push_str(&rough(part, credits.system));
        text.push_str(each);
        before = ", ";
    }
    let tuition = first.map_or(&[][..], |it| &it.tuition);
    let is_rounded = |index: usize| {
        let mut years = plan.years.iter().filter_map(|it| it.tuition.get(index));
        years.any(|it| it.is_rounded)
    };
    for (index, (charge, tuition)) in plan.charges.iter().zip(tuition).enumerate() {
        text.push_str(before);
        let amount = tuition.amount;
        text.push_str(&if is_rounded(index) {
            about(&money(charge, rounded(amount, 100)))
        } else {
            money(charge, amount)
        });
        text.push_str(each);
        if let Some(whom) = &charge.price.whom {
            text.push_str(" (");
            text.push_str(whom);
            text.push(')');
        }
        text.push_str(&rate(charge.price));
        before = ", ";
    }
    text.push('.');
    text
}

/// A share of credits in a sentence: exact to two decimals, else about one.
fn rough(part: Portion, system: CreditSystem) -> String {
    match part.ten_thousandths() {
        Some(exact) if exact % 100 == 0 => unit(part, system),
        _ => {
            let number = figures::number(rounded(part.rounded(), 10), 0);
            about(&[&number, "\u{a0}", figures::credit_system(system)].concat())
        }
    }
}

/// An amount to the nearest so many hundredths.
fn rounded(amount: Amount, to: u64) -> Amount {
    Amount((amount.0 + to / 2) / to * to)
}

/// The rate that a price is of: " at the 2024–25 rate".
fn rate(price: &Price) -> String {
    let period = price.period.as_deref().unwrap_or("published");
    [" at the ", period, " rate"].concat()
}

/// How the result was worked out.
pub fn result_working(plan: &StudyPlan<'_>) -> String {
    let Some(year) = plan.years.first() else { return String::new() };
    let mut workings = Vec::new();
    workings.extend(credits_working(plan, year));
    for (index, charge) in plan.charges.iter().enumerate() {
        workings.extend(tuition_working(plan, year, charge, index));
    }
    workings.join("; ")
}

/// When it ends: "Starting in Fall 2027, you would finish in Summer 2030; in the
/// published 2 to 5 years, between Summer 2029 and Summer 2032."
pub fn finish(plan: &StudyPlan<'_>) -> Option<String> {
    let (intake, ends) = plan.intake.zip(plan.ends)?;
    let is_beginning = intake.start == Start::Season(Season::StartOfYear);
    let mut text = if is_beginning { "Starting at " } else { "Starting in " }.to_owned();
    text.push_str(&moment(intake.start, intake.year));
    text.push_str(", you would finish in ");
    text.push_str(&moment(ends.on, ends.year));
    if let Some((first, last)) = plan.range.filter(|_| plan.time.min < plan.time.max) {
        text.push_str("; in the published ");
        text.push_str(&figures::span(&plan.time));
        text.push_str(", between ");
        text.push_str(&moment(first.on, first.year));
        text.push_str(" and ");
        text.push_str(&moment(last.on, last.year));
    }
    text.push('.');
    Some(text)
}

/// How the end was worked out: "36 months from September 2027 end with August
/// 2030."
pub fn finish_working(plan: &StudyPlan<'_>) -> Option<String> {
    let (intake, ends) = plan.intake.zip(plan.ends)?;
    let month = |month, year| moment(Start::Month(month), year);
    let mut text = length(plan.months);
    text.push_str(" from ");
    text.push_str(&month(intake.month, intake.year));
    text.push_str(" end with ");
    text.push_str(&month(ends.month, ends.year));
    text.push('.');
    if let Start::Season(_) = intake.start {
        text.push_str(" The months of a season are an assumption of ours.");
    }
    Some(text)
}

/// What graduates took: "Graduates took 5.1 years on average."
pub fn graduates_took(years: Amount) -> String {
    ["Graduates took ", &figures::number(years, 0), "\u{a0}years on average."].concat()
}

/// The caption of the table: "34.5 US semester credits over 3 years, worked out
/// by us".
pub fn caption(plan: &StudyPlan<'_>) -> String {
    let mut text = plan.credits.map_or_else(|_| "Tuition".to_owned(), |it| figures::credits(&it));
    text.push_str(" over ");
    text.push_str(&length(plan.months));
    text.push_str(", worked out by us");
    text
}

/// The head of a row: "2, from Fall 2028"; of the last, where it is no whole
/// year, "2, 6 months from July 2028".
pub fn year(number: usize, months: u16, intake: Option<Intake>) -> String {
    let mut text = number.to_string();
    if months < 12 {
        text.push_str(", ");
        text.push_str(&length(months));
    }
    if let Some(intake) = intake {
        text.push_str(if months < 12 { " from " } else { ", from " });
        let later = u16::try_from(number.saturating_sub(1)).unwrap_or_default();
        text.push_str(&moment(intake.start, intake.year.saturating_add(later)));
    }
    text
}

/// The head of a charge: "Tuition", or with whom or what it is for where there
/// are several.
pub fn tuition(charge: &Charge<'_>, is_only: bool) -> String {
    let mut text = "Tuition".to_owned();
    if !is_only {
        text.push_str(", ");
        match &charge.price.whom {
            Some(whom) => text.push_str(whom),
            None => text.push_str(charge.price.currency.as_str()),
        }
    }
    text
}

/// Money of a charge.
pub fn money(charge: &Charge<'_>, amount: Amount) -> String {
    figures::money(amount, charge.price.currency)
}

/// How the credits of a year were worked out: "34.5 ÷ 3 years = 11.5".
pub fn credits_working(plan: &StudyPlan<'_>, year: &YearOfStudy<'_>) -> Option<String> {
    let (credits, part) = plan.credits.ok().zip(year.credits)?;
    Some(share(&figures::number(credits.amount, 0), year.months, plan.months, &portion(part)))
}

/// How the credits so far were worked out: "34.5 × 2 ÷ 3 years = 23".
pub fn so_far_working(plan: &StudyPlan<'_>, year: &YearOfStudy<'_>) -> Option<String> {
    let (credits, part) = plan.credits.ok().zip(year.so_far)?;
    let total = figures::number(credits.amount, 0);
    Some(share(&total, year.months_so_far, plan.months, &portion(part)))
}

/// How the tuition of a year was worked out: "34.5 × $1,665 ÷ 3 years =
/// $19,147.50".
pub fn tuition_working(
    plan: &StudyPlan<'_>,
    year: &YearOfStudy<'_>,
    charge: &Charge<'_>,
    index: usize,
) -> Option<String> {
    let tuition = year.tuition.get(index)?;
    let amount = money(charge, tuition.amount);
    let is_last = year.months_so_far == plan.months;
    if is_last && tuition.is_rounded {
        let total = money(charge, charge.total);
        return Some([&total, " less the years before = ", &amount].concat());
    }
    let price = money(charge, charge.price.amount);
    let total = match charge.credits {
        Some(credits) => [&figures::number(credits, 0), " × ", &price].concat(),
        None => price,
    };
    let mut text = share(&total, year.months, plan.months, &amount);
    if tuition.is_rounded {
        text.push_str(", rounded down");
    }
    Some(text)
}

/// A part by months: "34.5 × 2 ÷ 3 years = 23".
fn share(total: &str, part: u16, whole: u16, result: &str) -> String {
    let is_years = part.is_multiple_of(12) && whole.is_multiple_of(12);
    let (part, unit) = if is_years { (part / 12, 12) } else { (part, 1) };
    let mut text = total.to_owned();
    if part > 1 {
        text.push_str(" × ");
        text.push_str(&part.to_string());
    }
    text.push_str(" ÷ ");
    if unit == 12 {
        text.push_str(&length(whole));
    } else {
        text.push_str(&whole.to_string());
        text.push_str("\u{a0}months");
    }
    text.push_str(" = ");
    text.push_str(result);
    text
}

fn unit(part: Portion, system: CreditSystem) -> String {
    [&portion(part), "\u{a0}", figures::credit_system(system)].concat()
}
