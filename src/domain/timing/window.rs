//! The window: the best intake, those close behind, what each alternative gives and
//! takes, and why not the rest.

use super::{
    appraisal::Appraisal,
    condition::Condition,
    dates::ApplicationDeadline,
    kinds::{AssumptionKind, CriterionKind},
    month::Month,
    scene::Scene,
};
use crate::domain::{calendar::Day, entry::Standing, intake::Intake, order::sort};
use std::cmp::Reverse;

/// How many alternatives are named.
const ALTERNATIVES: usize = 2;

/// How many close behind are named.
const CLOSE: usize = 3;

/// How many facts say why not.
const FACTS: usize = 2;

/// An intake of the last twelve months or to come that can no longer be applied
/// for, as far as is known, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Passed {
    /// The intake.
    pub intake: Intake,
    /// The month in which it begins or began.
    pub start: Month,
    /// The deadline that is over, be it one that we assume; without one, the intake itself has begun.
    pub deadline: Option<ApplicationDeadline>,
}

/// What changes in a criterion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// The criterion.
    pub kind: CriterionKind,
    /// By how many points, on average over what is open.
    pub by: u16,
}

/// Another intake, against the best one.
#[derive(Clone, Debug, PartialEq)]
pub struct Alternative {
    /// Its position among the intakes.
    pub at: usize,
    /// What it gains, the most first.
    pub gains: Vec<Change>,
    /// What it loses, the most first.
    pub loses: Vec<Change>,
}

/// Why an intake is not the best.
#[derive(Clone, Debug, PartialEq)]
pub enum WhyNot<'a> {
    /// What stands against it, one or two.
    Conditions(Vec<Condition<'a>>),
    /// What it loses, one or two.
    Loses(Vec<Change>),
    /// Nothing but that it is later.
    OnlyLater,
    /// What it loses is outweighed nowhere by one criterion: it is as good in sum, or
    /// better in fewer cases.
    BestInFewer,
}

/// When to start.
#[derive(Clone, Debug, PartialEq)]
pub struct Window<'a> {
    /// The position of the best intake.
    pub best: usize,
    /// The positions of those close behind, soonest first; of more than three, the
    /// three closest.
    pub close: Vec<usize>,
    /// How many more are as close as the content has it for close behind.
    pub close_more: usize,
    /// The two next best, or as many as there are: of those that are named as close
    /// behind first. Those that cannot be begun yet stand in only where there are no
    /// others.
    pub alternatives: Vec<Alternative>,
    /// Why not, for every other intake by position.
    pub why_not: Vec<(usize, WhyNot<'a>)>,
    /// The latest day to decide for the best.
    pub decide_by: Day,
}

pub(super) fn window<'a>(
    scene: &Scene<'a>,
    all: &[Appraisal<'a>],
    at: usize,
) -> Option<Window<'a>> {
    let best = all.get(at)?;
    let others = || all.iter().enumerate().filter(|(other, _)| *other != at);
    let near = scene.number(AssumptionKind::CloseBehind);
    let behind = |it: &Appraisal<'_>| best.score.mean.saturating_sub(it.score.mean);
    let is_close = |it: &Appraisal<'_>| it.is_feasible() && behind(it) <= near;
    let mut close: Vec<(usize, &Appraisal<'a>)> = others().filter(|it| is_close(it.1)).collect();
    sort(&mut close, |(_, it)| (behind(it), it.start));
    let close_more = close.len().saturating_sub(CLOSE);
    close.truncate(CLOSE);
    let mut close: Vec<usize> = close.into_iter().map(|(other, _)| other).collect();
    sort(&mut close, |it| *it);
    let mut ranked: Vec<(usize, &Appraisal<'a>)> = others().collect();
    sort(&mut ranked, |(at, it)| {
        let is_named = close.contains(at);
        (!it.is_feasible(), !is_named, Reverse(it.good_in), Reverse(it.score.mean), it.start)
    });
    let alternative = |(other, it): &(usize, &Appraisal<'a>)| {
        let (gains, loses) = changes(best, it);
        Alternative { at: *other, gains, loses }
    };
    Some(Window {
        best: at,
        close,
        close_more,
        alternatives: ranked.iter().take(ALTERNATIVES).map(alternative).collect(),
        why_not: others().map(|(other, it)| (other, why_not(best, it))).collect(),
        decide_by: best.decide_by,
    })
}

/// What another intake gains and loses against the best, the most first.
fn changes(best: &Appraisal<'_>, other: &Appraisal<'_>) -> (Vec<Change>, Vec<Change>) {
    let (mut gains, mut loses) = (Vec::new(), Vec::new());
    for (its, own) in other.criteria.iter().zip(&best.criteria) {
        let (Some(its_mean), Some(mean)) = (its.mean, own.mean) else { continue };
        let change = Change { kind: own.criterion.kind, by: its_mean.abs_diff(mean) };
        match its_mean.cmp(&mean) {
            std::cmp::Ordering::Greater => gains.push(change),
            std::cmp::Ordering::Less => loses.push(change),
            std::cmp::Ordering::Equal => {}
        }
    }
    for changes in [&mut gains, &mut loses] {
        sort(changes, |it| (Reverse(it.by), it.kind));
    }
    (gains, loses)
}

fn why_not<'a>(best: &Appraisal<'a>, other: &Appraisal<'a>) -> WhyNot<'a> {
    if !other.is_feasible() {
        let against = other.conditions.iter().filter(|it| it.standing == Standing::NotYet);
        return WhyNot::Conditions(against.take(FACTS).cloned().collect());
    }
    let (gains, mut loses) = changes(best, other);
    loses.truncate(FACTS);
    if !loses.is_empty() {
        WhyNot::Loses(loses)
    } else if gains.is_empty() && other.start > best.start {
        WhyNot::OnlyLater
    } else {
        WhyNot::BestInFewer
    }
}
