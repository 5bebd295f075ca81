//! The dates of every tool in one order.

use super::{EmployerAsk, MyPlan, Starting};
use crate::domain::{
    answers::Moment,
    calendar::Day,
    month::{Month, months_before},
    order::sort,
    pathway::{MonthRange, Stage},
    timing::{self, Appraisal, AssumptionKind, Finish, KeyDate},
};

/// What a date is.
#[derive(Clone, Debug, PartialEq)]
pub enum DateKind<'a> {
    /// To ask the employer for these.
    AskEmployer(Vec<EmployerAsk>),
    /// To ask the program so many questions.
    AskProgram(usize),
    /// To begin with something that takes time.
    Begin(KeyDate<'a>),
    /// The last day to apply.
    Apply,
    /// A degree or license is expected.
    Expected(Moment),
    /// The month of the start.
    Start(Month),
    /// The months between which one would finish.
    Finish(Finish),
    /// The months between which a step to the role would be done.
    Step(Stage<'a>),
    /// The months between which the role could begin.
    Role(MonthRange),
}

/// A date of the plan.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanDate<'a> {
    /// What it is.
    pub kind: DateKind<'a>,
    /// The day; the first of the month where only that is known, and of the earliest
    /// month where that is open.
    pub day: Day,
    /// Whether that is the day by which one decides.
    pub is_decision: bool,
}

impl PlanDate<'_> {
    /// Whether it is something that one does, and not something that comes.
    pub fn is_action(&self) -> bool {
        matches!(
            self.kind,
            DateKind::AskEmployer(_)
                | DateKind::AskProgram(_)
                | DateKind::Begin(_)
                | DateKind::Apply
        )
    }

    /// What names it for good in a calendar: letters, digits, dots and hyphens.
    pub fn id(&self) -> String {
        match &self.kind {
            DateKind::AskEmployer(_) => "employer".to_owned(),
            DateKind::AskProgram(_) => "program".to_owned(),
            DateKind::Begin(date) => match date.kind {
                timing::DateKind::Begin(step) => step.as_str().to_owned(),
                _ => "begin".to_owned(),
            },
            DateKind::Apply => "apply".to_owned(),
            DateKind::Expected(moment) => ["expected-", &moment.to_text()].concat(),
            DateKind::Start(_) => "start".to_owned(),
            DateKind::Finish(_) => "finish".to_owned(),
            DateKind::Step(stage) => ["step-", &stage.step.code.0.to_string()].concat(),
            DateKind::Role(_) => "role".to_owned(),
        }
    }
}

/// Every date, the earliest first; of one day, what is asked before what is begun.
pub(super) fn dates<'a>(plan: &MyPlan<'a>) -> Vec<PlanDate<'a>> {
    let mut all = Vec::new();
    let starting = plan.starting.as_ref();
    if let Some((starting, planned)) = starting.and_then(|it| Some((it, it.planned()?))) {
        all.extend(asks(plan, starting, planned));
        all.extend(of_start(planned));
    }
    if let Some(aim) = &plan.aim {
        let now = Month::of(plan.today);
        // The studies of the field have their dates from “When to start”.
        let is_dated =
            |it: &&Stage<'a>| it.end.to.is_some() && it.end.from > now && it.step.study.is_none();
        let stages = aim.way.iter().flat_map(|it| &it.stages);
        for stage in stages.filter(is_dated) {
            all.extend(first(stage.end.from, DateKind::Step(stage.clone())));
        }
        let end = aim.way.as_ref().map(|it| it.end).filter(|it| it.from > now);
        all.extend(end.and_then(|it| first(it.from, DateKind::Role(it))));
    }
    sort(&mut all, |it| it.day);
    all
}

/// A date of which the month is known.
fn first(month: Month, kind: DateKind<'_>) -> Option<PlanDate<'_>> {
    Some(PlanDate { kind, day: month.day(1)?, is_decision: false })
}

/// What is to be asked before one decides, and no earlier than today.
fn asks<'a>(
    plan: &MyPlan<'a>,
    starting: &Starting<'a>,
    planned: &Appraisal<'a>,
) -> Vec<PlanDate<'a>> {
    let lead = starting.scene.number(AssumptionKind::AskLead);
    let day = months_before(planned.decide_by, lead).max(plan.today);
    let employer: Vec<EmployerAsk> = plan.for_the_employer().collect();
    let program = plan.for_the_program().count();
    let kinds = [
        (!employer.is_empty()).then_some(DateKind::AskEmployer(employer)),
        (program > 0).then_some(DateKind::AskProgram(program)),
    ];
    let date = |kind| PlanDate { kind, day, is_decision: false };
    kinds.into_iter().flatten().map(date).collect()
}

/// The dates of a start, as “When to start” has them.
fn of_start<'a>(planned: &Appraisal<'a>) -> Vec<PlanDate<'a>> {
    let mut all: Vec<PlanDate<'a>> = Vec::new();
    for date in &planned.dates {
        let kind = match date.kind {
            timing::DateKind::Begin(_) => DateKind::Begin(date.clone()),
            timing::DateKind::Apply => DateKind::Apply,
            timing::DateKind::Expected(moment) => DateKind::Expected(moment),
            timing::DateKind::Start => DateKind::Start(planned.start),
            timing::DateKind::FinishEarliest => DateKind::Finish(planned.finish),
            timing::DateKind::FinishLatest => continue,
        };
        let is_begun = matches!(kind, DateKind::Begin(_) | DateKind::Apply);
        let is_decision = is_begun && date.day == planned.decide_by;
        // Two degrees may be expected at one time.
        if !all.iter().any(|it| it.kind == kind) {
            all.push(PlanDate { kind, day: date.day, is_decision });
        }
    }
    all
}
