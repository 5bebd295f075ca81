//! What the tests are given: the shipped content, and answers from a line such as
//! "as:nurse at:mid teaches:weekly next:into-faculty@2028-7 now:8 later:12
//! goal:2032 holds:master-health@united-states+2028-6".

use docent::{
    content,
    domain::{
        answers::{Answer, Answers, Degree, DegreeKind, Moment, Months, Pace, Transition, When},
        calendar::Day,
        catalog::Catalog,
        id::{CountryId, ProfessionId, ProgramId, StageId, TeachingId},
        timing::{
            Advice, Appraisal, CriterionKind, Month, Points, Scene, Settings, Timing, Weightings,
            advise,
        },
    },
};
use std::sync::OnceLock;

pub(crate) const CATALOG: &str = include_str!("../../public/api/v1/catalog.json");
pub(crate) const TIMING: &str = include_str!("../../public/api/v1/timing.json");

pub(crate) const JHU: &str = "johns-hopkins-mehp";

/// The day on which these tests look.
pub(crate) const TODAY: &str = "2026-11-26";

/// The shipped catalog.
pub(crate) fn catalog() -> &'static Catalog {
    static READ: OnceLock<Catalog> = OnceLock::new();
    READ.get_or_init(|| content::read(CATALOG).expect("the catalog is accepted"))
}

/// The shipped rules.
pub(crate) fn timing() -> &'static Timing {
    static READ: OnceLock<Timing> = OnceLock::new();
    READ.get_or_init(|| content::read_beside(TIMING, catalog()).expect("the rules are accepted"))
}

/// The weightings.
pub(crate) fn weightings() -> &'static Weightings {
    static MADE: OnceLock<Weightings> = OnceLock::new();
    MADE.get_or_init(Weightings::new)
}

pub(crate) fn day(text: &str) -> Day {
    Day::parse(text).expect("a day")
}

/// A program of the shipped catalog, on a day.
pub(crate) fn scene(program: &str, today: &str) -> Scene<'static> {
    let program = catalog().program(&ProgramId::new(program)).expect("a program");
    Scene::new(timing(), catalog(), program, day(today), Settings::default())
}

/// Advice on a program on the day of these tests.
pub(crate) fn advice(program: &str, line: &str) -> Advice<'static> {
    advise_on(program, TODAY, line)
}

/// Advice on a program on a day.
pub(crate) fn advise_on(program: &str, today: &str, line: &str) -> Advice<'static> {
    advise(&scene(program, today), &answered(line), weightings())
}

/// The month of the best intake, as "2027-9".
pub(crate) fn best(advice: &Advice<'_>) -> String {
    advice.best().map_or_else(|| "none".into(), |it| month(it.start))
}

pub(crate) fn month(it: Month) -> String {
    format!("{}-{}", it.year(), it.month())
}

/// The intake of a month.
pub(crate) fn intake<'a, 'b>(advice: &'b Advice<'a>, start: &str) -> &'b Appraisal<'a> {
    let found = advice.intakes.iter().find(|it| month(it.start) == start);
    found.unwrap_or_else(|| panic!("no intake in {start}"))
}

/// The points of an intake in a criterion.
pub(crate) fn points(intake: &Appraisal<'_>, kind: CriterionKind) -> Points {
    let found = intake.criteria.iter().find(|it| it.criterion.kind == kind);
    found.expect("every criterion is there").points
}

/// The answers of a line.
pub(crate) fn answered(line: &str) -> Answers {
    let mut answers = Answers::default();
    for word in line.split_whitespace() {
        let (name, value) = word.split_once(':').expect("a name and a value");
        match name {
            "as" => answers.profession = answer(value, |it| ProfessionId::new(it)),
            "at" => answers.stage = answer(value, |it| StageId::new(it)),
            "teaches" => answers.teaching = answer(value, |it| TeachingId::new(it)),
            "in" => answers.country = answer(value, |it| CountryId::new(it)),
            "years" => answers.teaching_years = answer(value, number),
            "letter" => answers.employer_letter = answer(value, |it| it == "yes"),
            "next" => {
                let (next, at) = value.split_once('@').unwrap_or((value, ""));
                answers.transition =
                    answer(next, |it| Transition::parse(it).expect("a change of career"));
                if !at.is_empty() {
                    answers.transition_at = answer(at, moment);
                }
            }
            "now" => answers.hours_now = answer(value, number),
            "later" => answers.hours_later = answer(value, number),
            "pace" => answers.pace = answer(value, |it| Pace::parse(it).expect("a pace")),
            "blocked" if value == "?" => answers.blocked_months = Answer::NotSure,
            "blocked" => {
                let bits = value.split(',').map(|it| 1 << (number(it) - 1)).sum();
                answers.blocked_months = Answer::Given(Months::new(bits).expect("months"));
            }
            "goal" => answers.target_by = answer(value, moment),
            "time" => answers.employer_time = answer(value, |it| it == "yes"),
            "money" => answers.employer_money = answer(value, |it| it == "yes"),
            "weigh" => {
                let (code, weight) = value.split_once('=').expect("a criterion and a weight");
                answers.weights.set(number(code).into(), Some(number(weight)));
            }
            "holds" if value == "none" => answers.degrees = Answer::Given(Vec::new()),
            "holds" => {
                let mut all = answers.degrees.given().cloned().unwrap_or_default();
                all.push(degree(value));
                answers.degrees = Answer::Given(all);
            }
            _ => panic!("“{name}” is no answer"),
        }
    }
    answers
}

fn answer<T>(value: &str, read: impl FnOnce(&str) -> T) -> Answer<T> {
    if value == "?" { Answer::NotSure } else { Answer::Given(read(value)) }
}

fn number(text: &str) -> u8 {
    text.parse().expect("a number")
}

fn moment(text: &str) -> Moment {
    Moment::parse(text).expect("a moment")
}

fn degree(value: &str) -> Degree {
    let (value, when) = match value.split_once('+') {
        Some((value, when)) => (value, When::Expected(moment(when))),
        None => (value, When::Held),
    };
    let (kind, country) = value.split_once('@').expect("a kind and a country");
    let kind = DegreeKind::parse(kind).expect("a kind of degree");
    let country =
        if country.is_empty() { Answer::Absent } else { answer(country, |it| CountryId::new(it)) };
    Degree { kind: Answer::Given(kind), country, when }
}
