//! What a study plan assumes, leaves out and misses.

use super::{figures, length, portion, unit};
use crate::{
    domain::{
        amount::CreditSystem,
        fact::Unknown,
        study_plan::{CreditGap, Missing, StudyPlan, Terms, TuitionGap},
    },
    words::provenance,
};

/// The disclosure of the assumptions.
pub const ASSUMPTIONS: &str = "Change terms and courses";
/// The label of the terms.
pub const TERMS: &str = "Terms a year (our assumption)";
/// The label of the size of a course.
pub const PER_COURSE: &str = "Credits a course (our assumption)";
/// No size of a course is assumed.
pub const NOT_ASSUMED: &str = "Not assumed";

/// The terms that are assumed: "3 terms a year".
pub fn terms(terms: &Terms) -> String {
    let unit = if terms.a_year == 1 { "\u{a0}term a\u{a0}year" } else { "\u{a0}terms a\u{a0}year" };
    terms.a_year.to_string() + unit
}

/// Why so many terms.
pub fn terms_why(terms: &Terms) -> String {
    let mut why = String::new();
    if terms.a_year != terms.a_year_assumed {
        why.push_str("Your choice. ");
    }
    why.push_str(match terms.system {
        CreditSystem::UsSemester => "Ours is 3: Fall, Spring and Summer.",
        _ => "Ours is 2, halves of the year.",
    });
    why.push_str(" In how many terms of a year a student takes courses was not found.");
    why
}

/// The credits of a term: "about 3.83 US semester credits a term".
pub fn term_credits(terms: &Terms) -> String {
    unit(terms.credits, terms.system) + " a\u{a0}term"
}

/// How they were worked out: "34.5 ÷ 3 years ÷ 3 terms = about 3.83".
pub fn term_working(plan: &StudyPlan<'_>, terms: &Terms) -> String {
    term_division(plan, terms) + " = " + &portion(terms.credits)
}

fn term_division(plan: &StudyPlan<'_>, terms: &Terms) -> String {
    let total = plan.credits.map_or_else(|_| String::new(), |it| figures::number(it.amount, 0));
    let mut text = total;
    if !plan.months.is_multiple_of(12) {
        text.push_str(" × 12");
    }
    text.push_str(" ÷ ");
    text.push_str(&length(plan.months));
    text.push_str(" ÷ ");
    text.push_str(&terms.a_year.to_string());
    text.push_str(if terms.a_year == 1 { "\u{a0}term" } else { "\u{a0}terms" });
    text
}

/// The size of a course that is assumed: "3 credits a course".
pub fn course_size(credits: u8) -> String {
    let unit =
        if credits == 1 { "\u{a0}credit a\u{a0}course" } else { "\u{a0}credits a\u{a0}course" };
    credits.to_string() + unit
}

/// Why so many credits.
pub fn course_why(terms: &Terms) -> String {
    match terms.per_course_assumed {
        Some(assumed) if terms.per_course != Some(assumed) => {
            "Your choice. Ours is ".to_owned() + &assumed.to_string() + "."
        }
        Some(_) => "Ours: two course outlines of Johns Hopkins, from 2011 and 2012, count 3 \
                    credits each. What a course counts now was not found."
            .to_owned(),
        None => "Your choice. What a course counts was not found.".to_owned(),
    }
}

/// The courses of a term: "about 1.28 courses a term".
pub fn courses(terms: &Terms) -> Option<String> {
    Some(portion(terms.courses?) + "\u{a0}courses a\u{a0}term")
}

/// How they were worked out.
pub fn courses_working(plan: &StudyPlan<'_>, terms: &Terms) -> Option<String> {
    let (size, courses) = terms.per_course.zip(terms.courses)?;
    let size = " ÷ ".to_owned() + &size.to_string() + "\u{a0}credits = ";
    Some(term_division(plan, terms) + &size + &portion(courses))
}

/// What stands beneath the table: how it was rounded, and what it leaves out.
pub fn leaves_out(plan: &StudyPlan<'_>) -> String {
    let mut text = String::new();
    if plan.credits.is_ok() {
        text.push_str("Credits are spread evenly, and exits placed by credits alone. ");
    }
    if plan.years.iter().flat_map(|it| &it.tuition).any(|it| it.is_rounded) {
        text.push_str("Tuition is rounded down, and the last year takes the rest. ");
    }
    text.push_str("Left out: fees, ");
    if !plan.charges.is_empty() {
        text.push_str("later rises in tuition, ");
    }
    text.push_str("and credits that you bring from elsewhere.");
    text
}

/// What a plan lacks beside what it shows: "[ not found: tuition ]".
pub fn gaps(plan: &StudyPlan<'_>) -> Vec<String> {
    let credits = plan.credits.err().map(credit_gap);
    let tuition = plan.tuition_gap.map(|gap| match gap {
        TuitionGap::Unknown(reason) => provenance::unknowns(reason, &["tuition"]),
        TuitionGap::NotSpread => "Tuition is not published by credit or for the whole program, so \
                                  what a year of this plan costs is open."
            .to_owned(),
    });
    credits.into_iter().chain(tuition).collect()
}

fn credit_gap(gap: CreditGap) -> String {
    match gap {
        CreditGap::Unknown(reason) => provenance::unknowns(reason, &["credits"]),
        CreditGap::Competencies => "This program counts competencies, not credits, and how many \
                                    a year was not found."
            .to_owned(),
    }
}

/// Why there is no plan.
pub fn missing(missing: &Missing) -> Vec<String> {
    let mut said = vec!["A plan by years needs more than we found.".to_owned()];
    said.extend(missing.credits.map(credit_gap));
    said.extend(
        missing.time.map(|reason: Unknown| provenance::unknowns(reason, &["time to finish"])),
    );
    said
}
