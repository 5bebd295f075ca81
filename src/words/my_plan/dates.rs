//! The dates of My plan.

use crate::{
    domain::{
        month::Month,
        my_plan::{DateKind, EmployerAsk, MyPlan, PlanDate},
        pathway::MonthRange,
        timing::{AssumptionKind, Finish},
    },
    words::{
        figures,
        roles::{steps::strength, when},
        timing::{
            result::{dates as start, decide},
            sentence::{self, name},
        },
    },
};

/// What the day to ask hangs on where that day would be over.
pub const NOW: &str = "Now: the day to begin to apply is near.";

/// What the day to ask hangs on: “2 months before you begin to apply.”
pub fn lead(months: u16, is_own: bool) -> String {
    let whose = if is_own { ", as you set it." } else { "." };
    [&start::months(months), " before you begin to apply", whose].concat()
}

/// What is asked of an employer, in words that stand after “for”.
pub fn employer(ask: EmployerAsk) -> &'static str {
    match ask {
        EmployerAsk::Time => "time",
        EmployerAsk::Money => "money",
        EmployerAsk::Letter => "a\u{a0}letter",
    }
}

/// What a date is, in words: “Ask my employer for time, money and a letter”.
pub fn what(plan: &MyPlan<'_>, date: &PlanDate<'_>) -> String {
    match &date.kind {
        DateKind::AskEmployer(asks) => {
            let asks: Vec<&str> = asks.iter().map(|it| employer(*it)).collect();
            ["Ask my employer for ", &figures::and(&asks)].concat()
        }
        DateKind::AskProgram(count) => {
            let questions = if *count == 1 { " question" } else { " questions" };
            let count = figures::inside(&figures::count(*count));
            ["Send ", &plan.program.short_name, " ", &count, questions].concat()
        }
        DateKind::Begin(step) => {
            let what = start::begin(start::asked(step));
            if date.is_decision { decide_and(&what) } else { what }
        }
        DateKind::Apply if date.is_decision => decide_and("apply"),
        DateKind::Apply => start::APPLY.to_owned(),
        DateKind::Expected(_) => "A degree or license that I expect".to_owned(),
        DateKind::Start(_) => [&plan.program.short_name, " starts"].concat(),
        DateKind::Finish(_) => "I would finish".to_owned(),
        DateKind::Step(stage) => stage.step.name.of(plan.answers.profession.given()).to_owned(),
        DateKind::Role(_) => plan.aim.as_ref().map_or_else(String::new, |it| it.role.name.clone()),
    }
}

fn decide_and(what: &str) -> String {
    ["Decide, and ", &figures::inside(what)].concat()
}

/// When it is: a day, a month, or a range of years.
pub fn when(plan: &MyPlan<'_>, date: &PlanDate<'_>) -> String {
    let now = Month::of(plan.today);
    let range = |it: MonthRange| figures::sentence_case(&when::when(it, now));
    match &date.kind {
        DateKind::AskEmployer(_) | DateKind::AskProgram(_) if date.day <= plan.today => {
            "Now".to_owned()
        }
        DateKind::AskEmployer(_)
        | DateKind::AskProgram(_)
        | DateKind::Begin(_)
        | DateKind::Apply => figures::day(date.day),
        DateKind::Expected(moment) => start::expected_by(*moment),
        DateKind::Start(month) => sentence::month(*month),
        DateKind::Finish(Finish::Between { earliest, latest, .. }) => {
            figures::sentence_case(&start::range(*earliest, *latest, plan.today))
        }
        DateKind::Finish(_) => String::new(),
        DateKind::Step(stage) => range(stage.end),
        DateKind::Role(end) => range(*end),
    }
}

/// What a date hangs on, in words: for copies, where no mark stands behind it.
pub fn hang(plan: &MyPlan<'_>, date: &PlanDate<'_>) -> Option<String> {
    let starting = plan.starting.as_ref()?;
    let (scene, planned) = (&starting.scene, starting.planned());
    let of = |kind, text: fn(u16, bool) -> String| {
        let is_own = scene.is_set(kind);
        let ours = if is_own { "" } else { OURS };
        [&text(scene.number(kind), is_own), ours].concat()
    };
    match &date.kind {
        DateKind::AskEmployer(_) | DateKind::AskProgram(_) if date.day <= plan.today => {
            Some(NOW.to_owned())
        }
        DateKind::AskEmployer(_) | DateKind::AskProgram(_) => {
            Some(of(AssumptionKind::AskLead, lead))
        }
        DateKind::Begin(step) => step.lead().map(|it| of(it, start::lead)),
        DateKind::Apply => {
            let deadline = planned?.deadline;
            let year = decide::year_of(deadline.day, scene.program);
            let months = start::months(scene.number(AssumptionKind::DeadlineLead));
            Some(start::deadline(deadline.kind, year.as_deref(), &months))
        }
        DateKind::Start(_) => Some(start::start(planned?.intake)),
        DateKind::Finish(Finish::Between { beyond_limit: true, .. }) => {
            scene.program.time_limit.value().map(|it| start::beyond(*it))
        }
        DateKind::Step(stage) => stage.asked_by.first().map(|it| strength(it.strength).to_owned()),
        DateKind::Expected(_) | DateKind::Finish(_) | DateKind::Role(_) => None,
    }
}

/// Behind what hangs on a number of ours.
const OURS: &str = " An assumption of ours.";

/// The name of a date in a calendar: “Johns Hopkins: ask my employer for time”.
pub fn in_calendar(plan: &MyPlan<'_>, date: &PlanDate<'_>) -> String {
    let planned = plan.starting.as_ref().and_then(|it| it.planned());
    let start = planned.map_or_else(String::new, |it| [", ", &name(it.intake)].concat());
    [&plan.program.short_name, &start, ": ", &figures::inside(&what(plan, date))].concat()
}
