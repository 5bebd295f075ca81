//! The desk as a list: who is found, in which order, and what recurs. Levels of a
//! self-assessment order and narrow nothing.

use super::{Candidate, Desk, DeskOrder, DeskQuery, Question, Told as Answer, Version, Window};
use crate::domain::{
    catalog::Catalog,
    id::{RoleId, StageId},
    order::sort,
};
use std::cmp::Reverse;

/// The rank of what has no value for an order.
const LAST: u64 = u64::MAX;

/// The candidates that a query leaves, in its order. Of equals, the last opened comes first;
/// who has no value for the order comes last.
pub fn found<'d>(
    desk: &'d Desk,
    query: &DeskQuery,
    catalog: &Catalog,
    version: &Version,
) -> Vec<&'d Candidate> {
    let is_found = |it: &&Candidate| {
        query.stage.as_ref().is_none_or(|id| stage(it) == id.as_str())
            && query.target.as_ref().is_none_or(|id| target(it) == id.as_str())
            && query
                .window
                .is_none_or(|window| it.outline_of(version).is_some_and(|it| it.window == window))
    };
    let place = |it: Option<usize>| it.and_then(|it| u64::try_from(it).ok()).unwrap_or(LAST);
    let rank = |it: &Candidate| match query.order {
        DeskOrder::Opened => 0,
        DeskOrder::Stage => place(catalog.stages.iter().position(|of| of.id.as_str() == stage(it))),
        DeskOrder::Target => {
            place(catalog.roles.iter().position(|of| of.id.as_str() == target(it)))
        }
        DeskOrder::Window => it.outline_of(version).map_or(LAST, |it| it.window.rank()),
        DeskOrder::Open => {
            let count = it.outline_of(version).and_then(|it| u64::try_from(it.open.len()).ok());
            count.map_or(LAST, |count| LAST - 1 - count)
        }
    };
    // One kind of key for all: a sort is some kilobytes of a wasm for each.
    let found = desk.candidates().iter().filter(is_found);
    let mut found: Vec<([u64; 2], &Candidate)> =
        found.map(|it| ([rank(it), LAST - u64::from(it.opened.1)], it)).collect();
    found.sort_by_key(|it| it.0);
    found.into_iter().map(|it| it.1).collect()
}

/// The id of the stage; empty where none was said.
fn stage(candidate: &Candidate) -> &str {
    candidate.answers.stage.given().map_or("", StageId::as_str)
}

/// The id of the role aimed at; empty where none was said.
fn target(candidate: &Candidate) -> &str {
    candidate.answers.target.given().map_or("", RoleId::as_str)
}

/// How many candidates there are of each value of a filter, those that nobody has left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// By stage, in the order of the catalog; an empty id for those who did not say.
    pub stages: Vec<(StageId, usize)>,
    /// By role aimed at, in the order of the catalog; an empty id for those who did not say.
    pub targets: Vec<(RoleId, usize)>,
    /// By best start, the earliest first.
    pub windows: Vec<(Window, usize)>,
}

/// Counts the whole desk.
pub fn counts(desk: &Desk, catalog: &Catalog, version: &Version) -> Counts {
    let all = desk.candidates();
    let stages = catalog.stages.iter().map(|it| it.id.clone()).chain([StageId::new("")]);
    let targets = catalog.roles.iter().map(|it| it.id.clone()).chain([RoleId::new("")]);
    let mut counts = Counts {
        stages: stages
            .map(|id| (all.iter().filter(|it| stage(it) == id.as_str()).count(), id))
            .map(|(count, id)| (id, count))
            .collect(),
        targets: targets
            .map(|id| (all.iter().filter(|it| target(it) == id.as_str()).count(), id))
            .map(|(count, id)| (id, count))
            .collect(),
        windows: Vec::new(),
    };
    for window in all.iter().filter_map(|it| it.outline_of(version)).map(|it| it.window) {
        match counts.windows.iter_mut().find(|(it, _)| *it == window) {
            Some((_, n)) => *n += 1,
            None => counts.windows.push((window, 1)),
        }
    }
    sort(&mut counts.windows, |(it, _)| it.rank());
    counts.stages.retain(|(_, n)| *n > 0);
    counts.targets.retain(|(_, n)| *n > 0);
    counts
}

/// A question that is open for several candidates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recurring {
    /// The question.
    pub question: Question,
    /// For how many it is open.
    pub count: usize,
}

/// Every question that is open for someone, the most frequent first; of equals, in the order
/// in which the desk has them.
pub fn recurring(desk: &Desk, version: &Version) -> Vec<Recurring> {
    let mut all: Vec<Recurring> = Vec::new();
    let outlines = desk.candidates().iter().filter_map(|it| it.outline_of(version));
    for question in outlines.flat_map(|it| &it.open) {
        match all.iter_mut().find(|it| it.question == *question) {
            Some(it) => it.count += 1,
            None => all.push(Recurring { question: question.clone(), count: 1 }),
        }
    }
    sort(&mut all, |it| Reverse(it.count));
    all
}

/// What was told of a question, and of which candidate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told<'d> {
    /// The number of the candidate.
    pub of: u32,
    /// What was told.
    pub told: &'d Answer,
}

/// What was told of the same question of a program while another candidate was advised, the
/// newest first. Of other questions, nothing: their answer is each candidate’s own.
pub fn told_elsewhere<'d>(desk: &'d Desk, question: &Question, of: u32) -> Vec<Told<'d>> {
    if !matches!(question, Question::Program(..)) {
        return Vec::new();
    }
    let others = desk.candidates().iter().filter(|it| it.number != of);
    let told = others.filter_map(|it| Some(Told { of: it.number, told: it.told(question)? }));
    let mut all: Vec<Told<'d>> = Vec::new();
    for it in told {
        let is_same = |other: &Told<'d>| {
            (&other.told.answer, &other.told.by) == (&it.told.answer, &it.told.by)
        };
        if !all.iter().any(is_same) {
            all.push(it);
        }
    }
    sort(&mut all, |it| Reverse(it.told.day));
    all
}
