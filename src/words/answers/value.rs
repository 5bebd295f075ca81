//! Answers in words, as a person reads them before they are sent.

use crate::{
    domain::{
        answers::{
            Answer, Answers, Degree, Keyed, License, Moment, Months, Pace, Topic, Transition, When,
        },
        calendar::Start,
        catalog::Catalog,
        id::{CountryId, ProgramId, RoleId},
    },
    words::{entry_questions, figures},
};

/// Said where a person is not sure.
const NOT_SURE: &str = "not sure";
/// Said where there is nothing of a kind.
const NONE: &str = "none";
/// Said where the content holds no name for something.
const UNNAMED: &str = "not in this content";

/// The answers to all topics of which something is said, in words.
pub fn lines(answers: &Answers, catalog: &Catalog) -> Vec<(Topic, String)> {
    answers.topics().map(|topic| (topic, value(topic, answers, catalog))).collect()
}

/// The answer to a topic in words.
pub fn value(topic: Topic, it: &Answers, catalog: &Catalog) -> String {
    let own = it.profession.given();
    let role = |id: &RoleId| {
        let role = catalog.roles.iter().find(|it| it.id == *id);
        role.map_or(UNNAMED, |it| &it.name).to_owned()
    };
    match topic {
        Topic::Profession => said(&it.profession, |id| {
            catalog.profession(id).map_or(UNNAMED, |it| &it.name).to_owned()
        }),
        Topic::Stage => {
            said(&it.stage, |id| catalog.stage(id).map_or(UNNAMED, |it| it.name.of(own)).to_owned())
        }
        Topic::Teaching => said(&it.teaching, |id| {
            catalog.teaching_level(id).map_or(UNNAMED, |it| it.name.of(own)).to_owned()
        }),
        Topic::Country => said(&it.country, |id| country(id, catalog)),
        Topic::Role => said(&it.role, role),
        Topic::Degrees => said(&it.degrees, |all| list(all, |it| degree(it, catalog))),
        Topic::Licenses => said(&it.licenses, |all| list(all, |it| license(it, catalog))),
        Topic::Credentials => said(&it.credentials, |all| match all.len() {
            0 => NONE.to_owned(),
            many => counted(many, "credential"),
        }),
        Topic::TeachingYears => said(&it.teaching_years, |it| counted((*it).into(), "year")),
        Topic::Transition => said(&it.transition, |it| transition(*it).to_owned()),
        Topic::TransitionAt => said(&it.transition_at, |it| moment(*it)),
        Topic::HoursNow => said(&it.hours_now, |it| counted((*it).into(), "hour")),
        Topic::HoursLater => said(&it.hours_later, |it| counted((*it).into(), "hour")),
        Topic::Pace => said(&it.pace, |it| pace(*it).to_owned()),
        Topic::BlockedMonths => said(&it.blocked_months, |it| months(*it)),
        Topic::Target => said(&it.target, role),
        Topic::TargetBy => said(&it.target_by, |it| moment(*it)),
        Topic::EmployerTime => said(&it.employer_time, |it| yes(*it)),
        Topic::EmployerMoney => said(&it.employer_money, |it| yes(*it)),
        Topic::EmployerLetter => said(&it.employer_letter, |it| yes(*it)),
        Topic::Program => said(&it.program, |id| program(id, catalog)),
        Topic::Intake => said(&it.intake, |it| moment(*it)),
        Topic::Shortlist => list(&it.shortlist, |id| program(id, catalog)),
        Topic::Weights => counted(it.weights.pairs().len(), "weight"),
        Topic::Done => counted(it.done.pairs().len(), "step"),
        Topic::Levels => counted(it.levels.pairs().len(), "rating"),
        Topic::Notes => texts(&it.notes),
        Topic::Counted => texts(&it.counted),
        Topic::Experience => counted(it.experience.pairs().len(), "answer"),
        Topic::Leanings => counted(it.leanings.pairs().len(), "answer"),
        Topic::Checks => list(&it.checks, |it| figures::day(it.day)),
        Topic::Observers => {
            let came = it.observers.iter().filter(|it| it.came.is_some()).count();
            format!("{} asked, {came} answered", it.observers.len())
        }
        Topic::Observing => {
            counted(it.observing.as_ref().map_or(0, |it| it.levels.pairs().len()), "rating")
        }
        Topic::Before => counted(it.before.pairs().len(), "rating"),
    }
}

fn said<T>(answer: &Answer<T>, given: impl Fn(&T) -> String) -> String {
    answer.given().map_or_else(|| NOT_SURE.to_owned(), given)
}

fn list<T>(all: &[T], one: impl Fn(&T) -> String) -> String {
    if all.is_empty() {
        return NONE.into();
    }
    all.iter().map(one).collect::<Vec<_>>().join("; ")
}

fn texts(all: &Keyed<String>) -> String {
    list(all.pairs(), |(_, text)| format!("“{text}”"))
}

fn counted(number: usize, what: &str) -> String {
    format!("{number} {what}{}", if number == 1 { "" } else { "s" })
}

fn yes(is_so: bool) -> String {
    if is_so { "yes" } else { "no" }.into()
}

fn country(id: &CountryId, catalog: &Catalog) -> String {
    catalog.country(id).map_or(UNNAMED, |it| &it.name).to_owned()
}

fn program(id: &ProgramId, catalog: &Catalog) -> String {
    let program = catalog.program(id);
    program.map_or_else(|| UNNAMED.into(), |it| format!("{}, {}", it.short_name, it.short_title))
}

fn degree(it: &Degree, catalog: &Catalog) -> String {
    let kind = said(&it.kind, |kind| entry_questions::kind(*kind).to_owned());
    placed(kind, &it.country, it.when, catalog)
}

fn license(it: &License, catalog: &Catalog) -> String {
    placed("license".into(), &it.country, it.when, catalog)
}

fn placed(what: String, place: &Answer<CountryId>, when: When, catalog: &Catalog) -> String {
    let place = place.given().map(|it| format!(", {}", country(it, catalog))).unwrap_or_default();
    let when = match when {
        When::Held => String::new(),
        When::Since(since) => format!(", since {}", moment(since)),
        When::Expected(expected) => format!(", expected {}", moment(expected)),
    };
    what + &place + &when
}

fn moment(moment: Moment) -> String {
    let year = moment.year();
    match moment.on() {
        None => year.to_string(),
        Some(Start::Month(month)) => format!("{} {year}", figures::month(month)),
        Some(Start::Season(season)) => format!("{} {year}", figures::season(season)),
    }
}

fn months(months: Months) -> String {
    let all: Vec<_> = (1..=12).filter(|it| months.has(*it)).collect();
    list(&all, |it| figures::month(i8::try_from(*it).unwrap_or(1)).to_owned())
}

/// A change of work in words.
pub fn transition(transition: Transition) -> &'static str {
    match transition {
        Transition::None => "none",
        Transition::OutOfTraining => "out of training",
        Transition::IntoAcademicWork => "from practice into academic work",
        Transition::IntoPreceptor => "into a preceptor’s role",
        Transition::IntoFaculty => "into a faculty role",
        Transition::IntoAdministration => "into administration",
    }
}

/// A pace in words.
pub fn pace(pace: Pace) -> &'static str {
    match pace {
        Pace::OneCourse => "one course at a time",
        Pace::TwoCourses => "two courses a term",
        Pace::FullTime => "full time",
    }
}
