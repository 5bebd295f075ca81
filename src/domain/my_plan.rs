//! My plan: what the four tools say of one person, put together, with the dates of all
//! of them in one order and the questions that are open.
//!
//! No rule of a tool is here: each is asked for its own result, and a tool whose content
//! is not there is left out.

mod dates;
mod questions;
mod starting;

pub use dates::{DateKind, PlanDate};
pub use questions::{EmployerAsk, OpenQuestion, ProgramQuestion};
pub use starting::Starting;

use super::{
    answers::Answers,
    assessment::Assessment,
    calendar::Day,
    catalog::Catalog,
    entry::{Entry, entry},
    pathway::{Aim, Checked, Pathways, RolesQuery},
    program::Program,
    source::Year,
    timing::{Outlook, Scene, Settings, Timing, Weightings},
};

/// How many dated actions are named first.
const ACTIONS: usize = 3;

/// The content that the tools work on, as far as it is there.
#[derive(Clone, Copy, Debug)]
pub struct Tools<'a> {
    /// Programs, and what questions are made of.
    pub catalog: &'a Catalog,
    /// “When to start”.
    pub timing: Option<&'a Timing>,
    /// “Roles”.
    pub pathways: Option<&'a Pathways>,
    /// The self-check.
    pub assessment: Option<&'a Assessment>,
}

/// The plan of one person on a day.
#[derive(Debug)]
pub struct MyPlan<'a> {
    /// What the person said.
    pub answers: &'a Answers,
    /// The day.
    pub today: Day,
    /// The program that the person plans with, else the featured one.
    pub program: &'a Program,
    /// How the person stands to its entry rules.
    pub entry: Entry<'a>,
    /// When to start; nothing before the first three answers.
    pub starting: Option<Starting<'a>>,
    /// The role aimed at, and the way to it; nothing before a role is chosen.
    pub aim: Option<Aim<'a>>,
    /// The self-check beside that role; nothing before any level.
    pub checked: Option<Checked<'a>>,
    /// Every date that follows, the earliest first.
    pub dates: Vec<PlanDate<'a>>,
    /// What is open.
    pub open: Vec<OpenQuestion<'a>>,
}

/// What a person does next.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Next<'s, 'a> {
    /// To answer the first three questions.
    Answer,
    /// What has the nearest date.
    Dated(&'s PlanDate<'a>),
    /// To ask the program when it starts.
    AskStarts,
    /// To see what would change that no start fits.
    SeeChange,
    /// Nothing that hangs on a date: what works out when to start is not there.
    Unknown,
}

impl<'a> MyPlan<'a> {
    /// The plan for these answers. Nothing where the catalog has no program to speak of.
    pub fn of(
        tools: Tools<'a>,
        answers: &'a Answers,
        settings: Settings,
        weightings: &Weightings,
        today: Day,
    ) -> Option<Self> {
        let catalog = tools.catalog;
        let query = RolesQuery::default();
        let aim = |pathways| Aim::of(catalog, pathways, tools.timing, answers, &query, today);
        let aim = tools.pathways.and_then(aim);
        let role = answers.target.given();
        let checked = tools.assessment.and_then(|it| Checked::of(catalog, it, answers, role));
        let own = (answers, settings, today);
        let mut plan = Self::with((catalog, tools.timing), own, weightings, (aim, checked))?;
        plan.dates = dates::dates(&plan);
        Some(plan)
    }

    /// The same without the way to a role, the self-check and the dates, for whoever shows
    /// none of them: a wasm that asks for this alone does not hold what works them out.
    pub fn of_start(
        catalog: &'a Catalog,
        timing: &'a Timing,
        answers: &'a Answers,
        weightings: &Weightings,
        today: Day,
    ) -> Option<Self> {
        let own = (answers, Settings::default(), today);
        Self::with((catalog, Some(timing)), own, weightings, (None, None))
    }

    fn with(
        (catalog, timing): (&'a Catalog, Option<&'a Timing>),
        (answers, settings, today): (&'a Answers, Settings, Day),
        weightings: &Weightings,
        (aim, checked): (Option<Aim<'a>>, Option<Checked<'a>>),
    ) -> Option<Self> {
        let program = Scene::program_of(catalog, answers)?;
        let starting = timing.filter(|_| answers.is_complete()).map(|timing| {
            let scene = Scene::new(timing, catalog, program, today, settings);
            Starting::of(scene, answers, weightings)
        });
        let entry = entry(program, answers, Year::try_from(today.year()).ok());
        let mut plan = Self {
            answers,
            today,
            program,
            entry,
            starting,
            aim,
            checked,
            dates: Vec::new(),
            open: Vec::new(),
        };
        plan.open = questions::open(&plan);
        Some(plan)
    }

    /// The nearest things to do that have a date, at most three.
    pub fn actions(&self) -> impl Iterator<Item = &PlanDate<'a>> {
        self.dates.iter().filter(|it| it.is_action() && it.day >= self.today).take(ACTIONS)
    }

    /// What the person does next.
    pub fn next(&self) -> Next<'_, 'a> {
        if !self.answers.is_complete() {
            return Next::Answer;
        }
        if let Some(date) = self.actions().next() {
            return Next::Dated(date);
        }
        match self.starting.as_ref().map(|it| &it.advice.outlook) {
            Some(Outlook::StartsUnknown) => Next::AskStarts,
            Some(Outlook::NoneOfThese(_)) => Next::SeeChange,
            Some(Outlook::Window(..)) | None => Next::Unknown,
        }
    }

    /// The questions that only the program can answer.
    pub fn for_the_program(&self) -> impl Iterator<Item = &ProgramQuestion<'a>> {
        self.open.iter().filter_map(|it| match it {
            OpenQuestion::Program(it) => Some(it),
            _ => None,
        })
    }

    /// What the employer was not asked yet.
    pub fn for_the_employer(&self) -> impl Iterator<Item = EmployerAsk> {
        self.open.iter().filter_map(|it| match it {
            OpenQuestion::Employer(it) => Some(*it),
            _ => None,
        })
    }
}
