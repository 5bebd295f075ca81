//! Points by criterion, for answers with nothing open.

use super::{
    content::Rule,
    goal,
    kinds::{CriterionKind, Timed},
    month::Month,
    said::Said,
    scene::{Compiled, Scene},
    weighting::COUNT,
};
use crate::domain::answers::Answers;

/// Points by criterion, in the order of [`CriterionKind`]; none where it is not
/// known.
pub(super) type Row = [Option<u16>; COUNT];

/// The points of an intake. Support is left out: it is the same for every intake.
pub(super) fn row(scene: &Scene<'_>, said: &Said, start: Month, preparation: u16) -> Row {
    let by_rules = |kind| by_rules(scene, kind, said, start).map(|(points, _)| points);
    let mut row = [None; COUNT];
    for kind in CriterionKind::ALL {
        if let Some(points) = row.get_mut(*kind as usize) {
            *points = match kind {
                CriterionKind::CareerMoment | CriterionKind::Learners => by_rules(*kind),
                CriterionKind::Hours => scene.study.covered(said, start),
                CriterionKind::Preparation => Some(preparation),
                CriterionKind::Goal => goal::points(scene.study.finish(said, start), said.goal),
                CriterionKind::Support => None,
            };
        }
    }
    row
}

/// The most that a rule gives in a criterion, and the position of that rule.
pub(super) fn by_rules(
    scene: &Scene<'_>,
    kind: CriterionKind,
    said: &Said,
    start: Month,
) -> Option<(u16, usize)> {
    let mut most: Option<(u16, usize)> = None;
    for (at, rule) in scene.rules.iter().enumerate().filter(|(_, it)| it.criterion == kind) {
        let points = points_of(scene, rule, said, start);
        if let Some(points) = points.filter(|it| most.is_none_or(|(most, _)| *it > most)) {
            most = Some((points, at));
        }
    }
    most
}

fn points_of(scene: &Scene<'_>, rule: &Compiled, said: &Said, start: Month) -> Option<u16> {
    let has = |bits: u32, at: u8| bits >> at & 1 == 1;
    let holds = has(rule.professions, said.profession)
        && has(rule.stages, said.stage)
        && has(rule.teaching, said.teaching)
        && has(rule.transitions, said.transition);
    if !holds {
        return None;
    }
    let Some(timed) = rule.timed else { return Some(rule.points) };
    let change = said.change?;
    match timed {
        Timed::From => (start >= change).then_some(rule.points),
        Timed::Near => {
            let near = scene.near;
            let beyond = start.distance(change).saturating_sub(near.months);
            let lost = beyond.saturating_mul(near.a_year) / 12;
            let left = u32::from(rule.points).saturating_sub(lost);
            let least = near.least.min(rule.points.into());
            u16::try_from(left.max(least)).ok()
        }
    }
}

/// The least and the most points for support, over what is open of it.
pub(super) fn support(scene: &Scene<'_>, answers: &Answers) -> Option<(u16, u16)> {
    let ways = |answer: Option<&bool>| answer.map_or(vec![true, false], |it| vec![*it]);
    let mut range: Option<(u16, u16)> = None;
    for time in ways(answers.employer_time.given()) {
        for money in ways(answers.employer_money.given()) {
            if let Some(points) = supported(scene, time, money).map(|it| it.0) {
                let (low, high) = range.unwrap_or((points, points));
                range = Some((low.min(points), high.max(points)));
            }
        }
    }
    range
}

/// The points for support, and the position of the rule that gives them.
pub(super) fn supported(scene: &Scene<'_>, time: bool, money: bool) -> Option<(u16, usize)> {
    let holds = |it: &Compiled| {
        it.criterion == CriterionKind::Support
            && it.time.is_none_or(|it| it == time)
            && it.money.is_none_or(|it| it == money)
    };
    let all = scene.rules.iter().enumerate().filter(|(_, it)| holds(it));
    all.map(|(at, it)| (it.points, at)).max_by_key(|(points, at)| (*points, usize::MAX - *at))
}

/// The rule at a position.
pub(super) fn rule_at<'a>(scene: &Scene<'a>, at: usize) -> Option<&'a Rule> {
    scene.timing.rules.get(at)
}
