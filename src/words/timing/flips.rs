//! Words of what would turn the answer.

use super::sure::counted;
use crate::{
    domain::{
        answers::{Answer, Answers, Moment, Months, Topic, When},
        catalog::Catalog,
        timing::{Criterion, Flip, Input},
    },
    words::{answers as topics, figures},
};

/// The head of it.
pub const HEADING: &str = "What would turn this?";
/// Before it is worked out.
pub const LEAD: &str = "For every answer and weight of yours, the smallest change after which another start comes \
     first.";
/// The button.
pub const FIND: &str = "What would turn this?";
/// Where nothing turns it.
pub const NOTHING: &str = "No change of one answer or one weight alone turns this.";

/// A change, and what would come of it: "If you had 4 hours a week more now, Fall 2028
/// would fit best."
pub fn flip(
    flip: &Flip,
    best: Option<&str>,
    (answers, weight): (&Answers, u8),
    catalog: &Catalog,
    criteria: &[Criterion],
) -> String {
    let change = match &flip.input {
        Input::Weight(code) => {
            let criterion = criteria.iter().find(|it| it.code == *code);
            let name = criterion.map_or("", |it| it.name.as_str());
            let is_more = flip.answers.weights.get(code.0).is_some_and(|it| *it > weight);
            let way = if is_more { "higher" } else { "lower" };
            format!("{name} had a weight {way} by {}", flip.by)
        }
        Input::Topic(topic) => topic_of(*topic, flip, answers, catalog),
    };
    match best {
        Some(best) => format!("If {change}, {best} would fit best."),
        None => format!("If {change}, none of these starts would fit."),
    }
}

fn topic_of(topic: Topic, flip: &Flip, answers: &Answers, catalog: &Catalog) -> String {
    let then = &flip.answers;
    let by = |one: &str| counted(flip.by.into(), one);
    match topic {
        Topic::HoursNow => {
            let is_more = then.hours_now.given() > answers.hours_now.given();
            format!("you had {} a\u{a0}week {} now", by("hour"), more(is_more))
        }
        Topic::HoursLater => {
            let is_more = then.hours_later.given() > answers.hours_later.given();
            format!("you had {} a\u{a0}week {} after your next change", by("hour"), more(is_more))
        }
        Topic::TeachingYears => {
            let is_more = then.teaching_years.given() > answers.teaching_years.given();
            format!("you had {} {} of documented teaching", by("year"), more(is_more))
        }
        Topic::TransitionAt => {
            let moments = (answers.transition_at.given(), then.transition_at.given());
            moved("your next change", &by("month"), moments)
        }
        Topic::TargetBy => {
            moved("your goal", &by("month"), (answers.target_by.given(), then.target_by.given()))
        }
        Topic::Degrees => {
            let (own, new) = (expected(answers), expected(then));
            moved("the degree that you expect", &by("month"), (own.as_ref(), new.as_ref()))
        }
        Topic::BlockedMonths => {
            let bits = |it: &Answers| it.blocked_months.given().map_or(0, |it| it.bits());
            let turned = Months::new(bits(answers) ^ bits(then)).unwrap_or_default();
            let month = (1_i8..=12).find(|it| turned.has(it.unsigned_abs())).unwrap_or(1);
            let is_blocked = bits(then) > bits(answers);
            let could = if is_blocked { "could not" } else { "could" };
            format!("you {could} study in {}", figures::month(month))
        }
        Topic::EmployerLetter if then.employer_letter == Answer::Given(true) => {
            "your employer gave a letter of support".to_owned()
        }
        Topic::EmployerLetter => "your employer gave no letter of support".to_owned(),
        _ => {
            let value = topics::value::value(topic, then, catalog);
            format!("your answer to {} were “{value}”", topics::topic(topic))
        }
    }
}

fn more(is_more: bool) -> &'static str {
    if is_more { "more" } else { "less" }
}

fn expected(answers: &Answers) -> Option<Moment> {
    answers.degrees.given()?.iter().find_map(|it| match it.when {
        When::Expected(moment) => Some(moment),
        When::Held | When::Since(_) => None,
    })
}

fn moved(what: &str, by: &str, (from, to): (Option<&Moment>, Option<&Moment>)) -> String {
    let name = |it: Option<&Moment>| it.map_or_else(String::new, |it| moment(*it));
    format!("{what} moved by {by}, from {} to {}", name(from), name(to))
}

fn moment(it: Moment) -> String {
    it.on()
        .map_or_else(|| it.year().to_string(), |on| crate::words::study_plan::moment(on, it.year()))
}
