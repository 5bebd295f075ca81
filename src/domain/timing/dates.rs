//! The dates of an intake, each with what it hangs on.

use super::{
    content::Asked,
    kinds::{AssumptionKind, Step},
    month::{Month, months_before},
    scene::Scene,
    study::Finish,
};
use crate::domain::{
    answers::Moment,
    calendar::{Day, YearlyDay},
    intake::Intake,
    order::sort,
    program::Program,
};

/// How the deadline of an intake is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeadlineKind {
    /// Published for this intake.
    Published,
    /// Carried forward from an earlier year.
    Projected,
    /// None was found; so many months before the start, by an assumption.
    Assumed,
}

/// The last day to apply for an intake.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ApplicationDeadline {
    /// The day.
    pub day: Day,
    /// How it is known.
    pub kind: DeadlineKind,
}

/// What a date is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateKind {
    /// To begin with something that takes time.
    Begin(Step),
    /// A degree or license is expected.
    Expected(Moment),
    /// The last day to apply.
    Apply,
    /// The month of the start; its day is not known.
    Start,
    /// The earliest month in which one would finish.
    FinishEarliest,
    /// The latest.
    FinishLatest,
}

/// What a date hangs on.
#[derive(Clone, Debug, PartialEq)]
pub enum Hang<'a> {
    /// The deadline, as it is known.
    Deadline(DeadlineKind),
    /// An assumption.
    Assumption(AssumptionKind),
    /// What the program is known to ask for.
    Asked(&'a Asked),
    /// That it asks for it at all, which is usual and was not found.
    Usual(Step),
    /// What the person expects.
    Expectation,
    /// The month that stands for the season of the start.
    Start,
    /// The published time to finish.
    PublishedTime,
    /// What graduates took.
    Graduates,
    /// The hours that are free.
    Hours,
}

/// A date of an intake.
#[derive(Clone, Debug, PartialEq)]
pub struct KeyDate<'a> {
    /// What it is.
    pub kind: DateKind,
    /// The day; the first of the month where only that is known.
    pub day: Day,
    /// What it hangs on; at least one.
    pub hangs_on: Vec<Hang<'a>>,
}

impl KeyDate<'_> {
    /// The assumption that says how long before the deadline a step begins.
    pub fn lead(&self) -> Option<AssumptionKind> {
        self.hangs_on.iter().find_map(|it| match it {
            Hang::Assumption(kind) => Some(*kind),
            _ => None,
        })
    }
}

/// The last day to apply for an intake.
pub(super) fn deadline(scene: &Scene<'_>, intake: Intake) -> Option<ApplicationDeadline> {
    let start = Month::new(intake.year, intake.month);
    let program = scene.program;
    let known = program.deadline.value().map(|it| it.day);
    // The one that was published is for the first start after it.
    let is_own = |day: &Day| Month::of(*day) <= start && start.since(Month::of(*day)) < 12;
    if let Some(day) = known.filter(is_own) {
        return Some(ApplicationDeadline { day, kind: DeadlineKind::Published });
    }
    let yearly = yearly(program);
    let projected = yearly.and_then(|it| {
        let year = if it.month <= intake.month { intake.year } else { intake.year - 1 };
        Month::new(year, it.month).day(it.day)
    });
    if let Some(day) = projected {
        return Some(ApplicationDeadline { day, kind: DeadlineKind::Projected });
    }
    let lead = scene.number(AssumptionKind::DeadlineLead);
    let day = start.minus(lead).day(1)?;
    Some(ApplicationDeadline { day, kind: DeadlineKind::Assumed })
}

/// The day of the year that is carried forward.
fn yearly(program: &Program) -> Option<YearlyDay> {
    let last = program.deadline.value().map(|it| it.day);
    let own = last.map(|it| YearlyDay { month: it.month(), day: it.day() });
    program.next_deadline.value().copied().or(own)
}

/// The steps that take time, each with the day to begin by.
pub(super) fn steps<'a>(
    scene: &Scene<'a>,
    deadline: ApplicationDeadline,
    is_from_elsewhere: bool,
) -> Vec<KeyDate<'a>> {
    let all = [
        (Step::Letters, AssumptionKind::LettersLead, true),
        (Step::Transcripts, AssumptionKind::TranscriptsLead, true),
        (Step::Evaluation, AssumptionKind::EvaluationLead, is_from_elsewhere),
    ];
    let mut dates = Vec::new();
    for (step, lead, _) in all.into_iter().filter(|(.., is_due)| *is_due) {
        let mut known = scene.timing.asked.iter();
        let known = known.find(|it| it.program == scene.program.id && it.step == step);
        dates.push(KeyDate {
            kind: DateKind::Begin(step),
            day: months_before(deadline.day, scene.number(lead)),
            hangs_on: vec![
                Hang::Deadline(deadline.kind),
                Hang::Assumption(lead),
                known.map_or(Hang::Usual(step), Hang::Asked),
            ],
        });
    }
    dates
}

/// Every date of an intake, the earliest first.
pub(super) fn dates<'a>(
    deadline: ApplicationDeadline,
    steps: &[KeyDate<'a>],
    expected: &[Moment],
    expected_on: impl Fn(Moment) -> Option<Day>,
    start: Month,
    finish: Finish,
) -> Vec<KeyDate<'a>> {
    let mut dates = steps.to_vec();
    let mut apply = vec![Hang::Deadline(deadline.kind)];
    if deadline.kind == DeadlineKind::Assumed {
        apply.push(Hang::Assumption(AssumptionKind::DeadlineLead));
    }
    dates.push(KeyDate { kind: DateKind::Apply, day: deadline.day, hangs_on: apply });
    for moment in expected {
        let hangs_on = vec![Hang::Expectation];
        dates.extend(expected_on(*moment).map(|day| KeyDate {
            kind: DateKind::Expected(*moment),
            day,
            hangs_on,
        }));
    }
    let first = |month: Month| month.day(1);
    dates.extend(first(start).map(|day| KeyDate {
        kind: DateKind::Start,
        day,
        hangs_on: vec![Hang::Start],
    }));
    if let Finish::Between { earliest, latest, as_graduates, by_hours, latest_by_hours, .. } =
        finish
    {
        let earliest_by = if by_hours { Hang::Hours } else { Hang::PublishedTime };
        let latest_by = match (as_graduates, latest_by_hours) {
            (true, _) => Hang::Graduates,
            (_, true) => Hang::Hours,
            _ => Hang::PublishedTime,
        };
        for (kind, month, by) in [
            (DateKind::FinishEarliest, earliest, earliest_by),
            (DateKind::FinishLatest, latest, latest_by),
        ] {
            let hangs_on = vec![Hang::Start, by];
            dates.extend(first(month).map(|day| KeyDate { kind, day, hangs_on }));
        }
    }
    sort(&mut dates, |it| it.day);
    dates
}

/// The points for time to prepare: all of them until the first step is due, then
/// by the days that are left.
pub(super) fn preparation(today: Day, first: Day, deadline: Day) -> u16 {
    if today <= first {
        return 1_000;
    }
    let (left, all) = (deadline.days_since(today), deadline.days_since(first));
    let points = (left * 1_000).checked_div(all).unwrap_or_default();
    u16::try_from(points.min(1_000)).unwrap_or_default()
}
