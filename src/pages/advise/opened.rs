//! What is worked out once of the candidate who is open: it takes too long for every letter
//! that is typed.

use super::{Advise, today};
use crate::{
    domain::{
        answers::Answers,
        calendar::Day,
        desk::{DeskQuery, Outline, Question, Version},
        id::ProgramId,
        my_plan::OpenQuestion,
    },
    tool::Visit,
    words::{advise::candidate as words, my_plan::open, timing::sentence::sentence},
};

/// What is shown of a candidate.
#[derive(Debug)]
pub(super) struct Seen {
    number: u32,
    version: Version,
    answers: Answers,
    /// The sentence of “When to start”; none before the three first answers.
    pub(super) sentence: Option<String>,
    /// The day by which to decide.
    pub(super) decide_by: Option<Day>,
    /// The program that this is about.
    pub(super) program: ProgramId,
    /// What is open, each in words.
    pub(super) open: Vec<(Question, String)>,
}

impl Advise {
    /// Sees the candidate whom the address names.
    pub(super) fn see(&mut self, visit: &Visit) {
        let number = DeskQuery::from_pairs(&visit.query).who;
        let Some(candidate) = number.and_then(|it| self.desk.candidate(it)) else {
            self.seen = None;
            // Whoever comes back finds the fields as they are kept.
            (self.refused, self.odd_hours) = (None, [false; 2]);
            return;
        };
        let version = self.version(visit);
        let is_seen = self.seen.as_ref().is_some_and(|it| {
            it.number == candidate.number
                && it.version == version
                && it.answers == candidate.answers
        });
        if is_seen {
            return;
        }
        let number = candidate.number;
        let Some(plan) = self.plan(&candidate.answers, visit) else { return };
        let starting = plan.starting.as_ref();
        let words = |it: &OpenQuestion<'_>| {
            let question = Question::of(it, plan.program)?;
            let words = match it {
                OpenQuestion::Program(it) => open::program(it),
                _ => words::question(&question, &visit.catalog),
            };
            Some((question, words))
        };
        let seen = Seen {
            number,
            version: version.clone(),
            answers: candidate.answers.clone(),
            sentence: starting.map(|it| sentence(&it.advice, &self.timing)),
            decide_by: starting.and_then(|it| it.advice.best()).map(|it| it.decide_by),
            program: plan.program.id.clone(),
            open: Outline::open(&plan).filter_map(words).collect(),
        };
        let outline = Outline::of(&plan, version);
        self.desk.open(number, today(visit));
        if let Some(candidate) = self.desk.candidate_mut(number) {
            candidate.outline = Some(outline);
        }
        self.seen = Some(seen);
        self.keep(visit);
    }
}
