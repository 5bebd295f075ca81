//! The four lines of My plan.

use super::dates;
use crate::{
    domain::{
        answers::Answers,
        calendar::{Day, YearlyDay},
        catalog::Catalog,
        month::Month,
        my_plan::{MyPlan, Next},
        pathway::Outlook,
        timing::{Finish, Timing},
    },
    words::{
        figures,
        roles::{result, when},
        timing::{
            result::{dates as start, goal},
            sentence,
        },
    },
};
use std::cmp::Ordering;

/// In place of an answer that is not sure.
const NOT_SURE: &str = "[\u{a0}not sure yet\u{a0}]";

/// “Physician, early in my career. I teach every week”. None before the first of these answers.
pub fn where_i_am(answers: &Answers, catalog: &Catalog) -> Option<String> {
    let given = answers.profession.given();
    let is_answered = [
        answers.profession.is_answered(),
        answers.stage.is_answered(),
        answers.teaching.is_answered(),
    ];
    if !is_answered.contains(&true) {
        return None;
    }
    let profession = given.and_then(|it| catalog.profession(it)).map(|it| it.name.clone());
    let stage = answers.stage.given().and_then(|it| catalog.stage(it));
    // What stands behind the comma says what the stage means, which one knows of oneself.
    let stage = stage.map(|it| it.phrase.of(given)).and_then(|it| it.split(',').next());
    let teaching = answers.teaching.given().and_then(|it| catalog.teaching_level(it));
    let teaching = teaching.map(|it| it.phrase.of(given));
    let first: Vec<&str> = profession.as_deref().into_iter().chain(stage).collect();
    let first = (!first.is_empty()).then(|| figures::sentence_case(&first.join(", ")));
    let parts: Vec<String> = first.into_iter().chain(teaching.map(str::to_owned)).collect();
    Some(if parts.is_empty() { NOT_SURE.to_owned() } else { parts.join(". ") })
}

/// “Residency program director, 2028 to 2032”. None before a role is chosen, or where
/// what plans the way to it is not there.
pub fn where_i_am_going(plan: &MyPlan<'_>) -> Option<String> {
    let aim = plan.aim.as_ref()?;
    let now = Month::of(plan.today);
    let name = &aim.role.name;
    Some(match (&aim.plan.outlook, &aim.way) {
        (Outlook::Pathways | Outlook::Ours, Some(way)) if way.end.from > now => {
            [name, ", ", &when::when(way.end, now)].concat()
        }
        (Outlook::NeedsCountry(_) | Outlook::NeedsProfession, _) => name.clone(),
        (_, way) => result::sentence(&aim.plan, way.as_ref(), name, now),
    })
}

/// “Fall 2027, Johns Hopkins”; where no start fits, what “When to start” says. None before
/// the first three answers, or where what works it out is not there.
pub fn when_i_would_start(plan: &MyPlan<'_>, timing: &Timing) -> Option<String> {
    let starting = plan.starting.as_ref()?;
    Some(match starting.planned() {
        Some(it) => {
            let name = figures::sentence_case(&sentence::name(it.intake));
            [&name, ", ", &plan.program.short_name].concat()
        }
        None => sentence::sentence(&starting.advice, timing),
    })
}

/// “Decide by April 15, 2027”, on or after that day what holds then.
pub fn decide_by(plan: &MyPlan<'_>) -> Option<String> {
    let planned = plan.starting.as_ref()?.planned()?;
    let day = planned.decide_by;
    Some(match day.cmp(&plan.today) {
        Ordering::Less => {
            let last = figures::day(planned.deadline.day);
            ["The day to decide is over; the last day to apply is ", &last].concat()
        }
        Ordering::Equal => "Decide today".to_owned(),
        Ordering::Greater => ["Decide by ", &figures::day(day)].concat(),
    })
}

/// That no start ends before the goal, as “When to start” says it.
pub fn too_soon(plan: &MyPlan<'_>) -> Option<String> {
    goal::too_soon_of(&plan.starting.as_ref()?.advice, plan.answers, plan.today)
}

/// “Ask my employer for time, money and a letter, by February 15, 2027”. None before the
/// first three answers.
pub fn what_i_do_next(plan: &MyPlan<'_>) -> Option<String> {
    let name = &plan.program.short_name;
    match plan.next() {
        Next::Answer => None,
        Next::Dated(date) => {
            let what = dates::what(plan, date);
            Some([&what, ", ", &by(date.day, plan.today)].concat())
        }
        Next::AskStarts => Some(["Ask ", name, " when it starts"].concat()),
        Next::SeeChange => Some("See what would change that no start fits yet".to_owned()),
        Next::Unknown => Some("[\u{a0}no date is known\u{a0}]".to_owned()),
    }
}

/// When one would finish: “2029 to 2032”.
pub fn i_would_finish(finish: Finish, today: Day) -> String {
    match finish {
        Finish::Between { earliest, latest, .. } => {
            figures::sentence_case(&start::range(earliest, latest, today))
        }
        Finish::Unknown | Finish::Never => start::finish(finish, today),
    }
}

/// “by April 15”, with the year where that lies more than ten months ahead, or “today”.
fn by(day: Day, today: Day) -> String {
    if day <= today {
        return "today".to_owned();
    }
    let is_near = Month::of(day).since(Month::of(today)) <= 10;
    let short = YearlyDay { month: day.month(), day: day.day() };
    let text = if is_near { figures::yearly_day(short) } else { figures::day(day) };
    ["by ", &text].concat()
}
