//! What is open, and who can answer it.

use super::MyPlan;
use crate::domain::{
    answers::{Answer, Topic},
    entry::{Because, RuleEntry, Standing},
    id::ExperienceId,
    pathway::{self, Aim, NeedStanding, OpenAnswer, Outlook, StepStanding},
    timing::{ApplicationDeadline, DeadlineKind},
};

/// What an employer can give.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EmployerAsk {
    /// Hours to study.
    Time,
    /// Money for tuition.
    Money,
    /// A letter of support.
    Letter,
}

impl EmployerAsk {
    /// All of them, in the order in which they are asked.
    pub const ALL: [Self; 3] = [Self::Time, Self::Money, Self::Letter];

    /// What the answers say of it.
    pub fn said(self, plan: &MyPlan<'_>) -> Answer<bool> {
        let answers = plan.answers;
        match self {
            Self::Time => answers.employer_time.clone(),
            Self::Money => answers.employer_money.clone(),
            Self::Letter => answers.employer_letter.clone(),
        }
    }
}

/// A question that only the program can answer.
#[derive(Clone, Debug, PartialEq)]
pub enum ProgramQuestion<'a> {
    /// How an entry rule is meant, or whether it is met.
    Rule(RuleEntry<'a>),
    /// Who may enter: no rule was found.
    NoRules,
    /// When it starts.
    Starts,
    /// The last day to apply, of which we know only so much.
    Deadline(ApplicationDeadline),
    /// How many hours a week it takes.
    WeeklyHours,
    /// What it costs.
    Tuition,
    /// How long it takes.
    TimeToFinish,
}

/// A question that is open.
#[derive(Clone, Debug, PartialEq)]
pub enum OpenQuestion<'a> {
    /// An answer that the person can give.
    Own(Topic),
    /// What the employer gives.
    Employer(EmployerAsk),
    /// What the program can tell.
    Program(ProgramQuestion<'a>),
    /// What a role asks for, of which no rule was found.
    Role(&'a pathway::Requirement),
}

/// Every open question, those that the person can answer first.
pub(super) fn open<'a>(plan: &MyPlan<'a>) -> Vec<OpenQuestion<'a>> {
    let mut all: Vec<OpenQuestion<'a>> = own(plan).into_iter().map(OpenQuestion::Own).collect();
    let not_said = |it: &EmployerAsk| it.said(plan).given().is_none();
    all.extend(EmployerAsk::ALL.into_iter().filter(not_said).map(OpenQuestion::Employer));
    all.extend(of_program(plan).into_iter().map(OpenQuestion::Program));
    if let Some(aim) = &plan.aim {
        let to_ask = aim.plan.needs.iter().filter(|it| it.standing == NeedStanding::Ask);
        all.extend(to_ask.map(|it| OpenQuestion::Role(it.requirement)));
    }
    all
}

/// The answers that are open and that some result hangs on, in the order of all topics.
fn own(plan: &MyPlan<'_>) -> Vec<Topic> {
    let mut open: Vec<Topic> = Vec::new();
    for because in plan.entry.rules.iter().flat_map(|it| &it.because) {
        if let Because::Open(question) = because {
            open.push(question.topic());
        }
    }
    if let Some(starting) = &plan.starting {
        open.extend(starting.advice.open.iter().map(|it| it.topic));
    }
    match plan.aim.as_ref() {
        None => open.push(Topic::Target),
        Some(aim) => {
            if matches!(aim.plan.outlook, Outlook::NeedsCountry(_)) {
                open.push(Topic::Country);
            }
            let stages = aim.way.iter().flat_map(|it| &it.stages);
            open.extend(stages.filter_map(|it| match &it.standing {
                StepStanding::Ahead(ahead) => ahead.open.as_ref().map(|it| topic_of(it, aim)),
                _ => None,
            }));
        }
    }
    let is_employer = |it: &Topic| {
        matches!(it, Topic::EmployerTime | Topic::EmployerMoney | Topic::EmployerLetter)
    };
    let is_open = |it: &&Topic| open.contains(it) && !is_employer(it);
    Topic::ALL.iter().filter(is_open).copied().collect()
}

/// The topic of an answer on which a step hangs.
fn topic_of(open: &OpenAnswer, aim: &Aim<'_>) -> Topic {
    let is_teaching = |id: &ExperienceId| {
        let mut all = aim.planner.scene().pathways.experiences.iter();
        all.any(|it| it.id == *id && it.is_teaching)
    };
    match open {
        OpenAnswer::Credentials => Topic::Credentials,
        OpenAnswer::Degrees => Topic::Degrees,
        OpenAnswer::Licenses => Topic::Licenses,
        OpenAnswer::Years(id) if is_teaching(id) => Topic::TeachingYears,
        OpenAnswer::Years(_) => Topic::Experience,
        OpenAnswer::Stage => Topic::Stage,
    }
}

fn of_program<'a>(plan: &MyPlan<'a>) -> Vec<ProgramQuestion<'a>> {
    let mut all = Vec::new();
    // What the person can still answer is asked of them first.
    let is_own = |it: &RuleEntry<'_>| {
        it.because.iter().all(|it| matches!(it, Because::Open(_) | Because::Grades))
    };
    let to_ask = plan.entry.rules.iter().filter(|it| it.standing == Standing::Ask && !is_own(it));
    all.extend(to_ask.cloned().map(ProgramQuestion::Rule));
    if !plan.entry.has_rules() {
        all.push(ProgramQuestion::NoRules);
    }
    let program = plan.program;
    let planned = plan.starting.as_ref().and_then(|it| it.planned());
    if program.starts.value().is_none() {
        all.push(ProgramQuestion::Starts);
    }
    if let Some(it) = planned.filter(|it| it.deadline.kind != DeadlineKind::Published) {
        all.push(ProgramQuestion::Deadline(it.deadline));
    }
    let unknown = [
        (ProgramQuestion::WeeklyHours, program.weekly_hours.value().is_none()),
        (
            ProgramQuestion::Tuition,
            program.tuition.value().is_none() && program.tuition_total.value().is_none(),
        ),
        (ProgramQuestion::TimeToFinish, program.time_to_finish.value().is_none()),
    ];
    all.extend(unknown.into_iter().filter(|it| it.1).map(|it| it.0));
    all
}
