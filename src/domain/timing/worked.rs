//! The points of every intake for every combination, and the best of each under a
//! person’s weights.

use super::{
    appraisal::{Fixed, Given, Score, is_feasible},
    combination::Combinations,
    contradiction::{Contradiction, sorted_out},
    criterion::active,
    dates::{self, DeadlineKind},
    month::Month,
    open_study::OpenStudy,
    points::{self, Row},
    robustness,
    said::Said,
    scene::Scene,
    share::Share,
    weighting::{COUNT, Weightings},
    window::Passed,
};
use crate::domain::{answers::Answers, intake};
use std::{cell::OnceCell, cmp::Reverse};

/// For how many years intakes are looked at.
const YEARS_AHEAD: u16 = 6;

/// What every combination comes to.
pub(super) struct Worked<'a> {
    pub(super) contradictions: Vec<Contradiction>,
    /// The answers without what contradicts.
    pub(super) answers: Answers,
    pub(super) combinations: Combinations<'a>,
    /// What of them the time of study hangs on.
    pub(super) study: OpenStudy,
    /// The different sets of answers, and how many combinations each stands for.
    pub(super) saids: Vec<Said>,
    pub(super) counts: Vec<u64>,
    /// By combination, the position of its set.
    pub(super) set_of: Vec<usize>,
    pub(super) live: Vec<Fixed<'a>>,
    pub(super) passed: Vec<Passed>,
    /// By set of answers, the points of each live intake.
    pub(super) rows: Vec<Vec<Row>>,
    pub(super) active: Vec<[bool; COUNT]>,
    /// The positions of live intakes that nothing known stands against.
    pub(super) feasible: Vec<usize>,
    /// By set of answers, the position of the best feasible intake.
    pub(super) own_best: Vec<usize>,
    /// In how many weightings each live intake is the best, by set of answers, once
    /// that is asked: the weights of a person change nothing of it.
    wins: OnceCell<Vec<Vec<u32>>>,
}

impl<'a> Worked<'a> {
    pub(super) fn of(scene: &Scene<'a>, answers: &Answers) -> Self {
        let (contradictions, answers) = sorted_out(scene, answers);
        let combinations = Combinations::of(scene, &answers);
        let (mut saids, mut counts, mut set_of) = (Vec::new(), Vec::new(), Vec::new());
        for combination in &combinations.all {
            let said = combinations.said(scene.catalog, combination);
            let at = saids.iter().position(|it| *it == said).unwrap_or_else(|| {
                saids.push(said);
                counts.push(0);
                saids.len() - 1
            });
            if let Some(count) = counts.get_mut(at) {
                *count += 1;
            }
            set_of.push(at);
        }
        let study = OpenStudy::of(scene, &answers);
        let (live, passed) = intakes(scene, &answers, &combinations, &saids, &study);
        let of_said = |said: &Said| -> Vec<Row> {
            live.iter().map(|it| points::row(scene, said, it.start, it.preparation)).collect()
        };
        let rows: Vec<Vec<Row>> = saids.iter().map(of_said).collect();
        let active: Vec<[bool; COUNT]> = rows.iter().map(|it| active(it)).collect();
        let feasible: Vec<usize> = (0..live.len())
            .filter(|at| live.get(*at).is_some_and(|it| is_feasible(&it.conditions)))
            .collect();
        let mut worked = Self {
            contradictions,
            answers,
            combinations,
            study,
            saids,
            counts,
            set_of,
            live,
            passed,
            rows,
            active,
            feasible,
            own_best: Vec::new(),
            wins: OnceCell::new(),
        };
        let weights = scene.weights(&worked.answers);
        worked.weigh(&weights);
        worked
    }

    /// Finds the best of each set of answers under other weights.
    pub(super) fn weigh(&mut self, weights: &[u16; COUNT]) {
        let sets = self.rows.iter().zip(&self.active);
        self.own_best = sets
            .filter_map(|(rows, active)| best(rows, *active, weights, &self.feasible))
            .collect();
    }

    /// In how many combinations a live intake is the best under the person’s weights.
    pub(super) fn good_in(&self, at: usize) -> u64 {
        let own = self.own_best.iter().zip(&self.counts);
        own.filter(|(best, _)| **best == at).map(|(_, count)| count).sum()
    }

    /// In how many weightings each live intake is the best, by set of answers.
    pub(super) fn wins(&self, weightings: &Weightings) -> &Vec<Vec<u32>> {
        self.wins.get_or_init(|| robustness::wins(self, weightings))
    }

    /// The intake that is the best in the most combinations; of several, the one that is
    /// it under the most weightings, and of these the earliest.
    pub(super) fn best(&self, weightings: &Weightings) -> Option<usize> {
        let most = self.feasible.iter().map(|at| self.good_in(*at)).max()?;
        let equal = || self.feasible.iter().copied().filter(|at| self.good_in(*at) == most);
        // Weightings take their time, so they are asked only where they decide.
        if equal().nth(1).is_none() {
            return equal().next();
        }
        let wins = self.wins(weightings);
        equal().max_by_key(|at| (robustness::best_in(self, wins, *at), Reverse(*at)))
    }

    /// The month in which the best intake begins.
    pub(super) fn best_month(&self, weightings: &Weightings) -> Option<Month> {
        self.live.get(self.best(weightings)?).map(|it| it.start)
    }

    /// How many combinations there are here.
    pub(super) fn n_combinations(&self) -> u64 {
        self.counts.iter().sum()
    }

    /// The points of a live intake in every set of answers.
    pub(super) fn rows_of(&self, at: usize) -> Vec<Row> {
        self.rows.iter().filter_map(|it| it.get(at).copied()).collect()
    }

    /// What an intake with these rows comes to under weights, by itself and beside the
    /// best.
    pub(super) fn compared(
        &self,
        rows: &[Row],
        weights: &[u16; COUNT],
        support: Option<(u16, u16)>,
    ) -> (Score, Option<Share>) {
        (self.score(rows, weights, support), self.share(rows, weights, support))
    }

    /// The points of an intake with these rows under weights.
    fn score(&self, rows: &[Row], weights: &[u16; COUNT], support: Option<(u16, u16)>) -> Score {
        let mut score = Score { low: u16::MAX, mean: 0, high: 0 };
        let (mut sum, mut n) = (0_u64, 0_u64);
        for ((row, active), count) in rows.iter().zip(&self.active).zip(&self.counts) {
            let low = mean(row, *active, weights, support.map(|it| it.0));
            let high = mean(row, *active, weights, support.map(|it| it.1));
            score.low = score.low.min(low);
            score.high = score.high.max(high);
            sum += u64::from(low.midpoint(high)) * count;
            n += count;
        }
        score.low = score.low.min(score.high);
        score.mean = sum.checked_div(n).and_then(|it| u16::try_from(it).ok()).unwrap_or_default();
        score
    }

    /// What an intake with these rows comes to beside the best of each set of answers,
    /// under the weights that those are the best under; none where no intake can be
    /// begun.
    fn share(
        &self,
        rows: &[Row],
        weights: &[u16; COUNT],
        support: Option<(u16, u16)>,
    ) -> Option<Share> {
        // What support adds is the same on both sides, so the share moves one way with
        // it, and its ends are those of the range.
        let ends = support.map_or([None, None], |(low, high)| [Some(low), Some(high)]);
        let sets = rows.iter().zip(&self.rows).zip(&self.active).zip(&self.own_best);
        let sums = sets.flat_map(|(((row, all), active), best)| {
            let best = all.get(*best);
            ends.into_iter().filter_map(move |support| {
                let its = weighed(row, *active, weights, support).0;
                Some((its, weighed(best?, *active, weights, support).0))
            })
        });
        Share::of(sums)
    }
}

/// The best of the feasible rows under weights; of equal ones the first.
fn best(
    rows: &[Row],
    active: [bool; COUNT],
    weights: &[u16; COUNT],
    feasible: &[usize],
) -> Option<usize> {
    let mut best: Option<(u32, usize)> = None;
    for at in feasible {
        let row = rows.get(*at)?;
        let parts = row.iter().zip(weights).zip(active).filter(|(_, is_active)| *is_active);
        let total = parts
            .map(|((it, weight), _)| u32::from(it.unwrap_or_default()) * u32::from(*weight))
            .sum();
        if best.is_none_or(|(most, _)| total > most) {
            best = Some((total, *at));
        }
    }
    best.map(|(_, at)| at)
}

/// The weighed sum of the active criteria and of support, and that of their weights.
fn weighed(
    row: &Row,
    active: [bool; COUNT],
    weights: &[u16; COUNT],
    support: Option<u16>,
) -> (u32, u32) {
    let (mut sum, mut of) = (0_u32, 0_u32);
    let last = COUNT - 1;
    for (at, ((points, weight), is_active)) in row.iter().zip(weights).zip(active).enumerate() {
        let points = if at == last { support } else { points.filter(|_| is_active) };
        if let Some(points) = points {
            sum += u32::from(points) * u32::from(*weight);
            of += u32::from(*weight);
        }
    }
    (sum, of)
}

/// The weighed mean of the active criteria and of support.
fn mean(row: &Row, active: [bool; COUNT], weights: &[u16; COUNT], support: Option<u16>) -> u16 {
    let (sum, of) = weighed(row, active, weights, support);
    sum.checked_div(of).and_then(|it| u16::try_from(it).ok()).unwrap_or_default()
}

/// The intakes that can still be applied for, and those of a year that cannot.
fn intakes<'a>(
    scene: &Scene<'a>,
    answers: &Answers,
    combinations: &Combinations<'a>,
    saids: &[Said],
    study: &OpenStudy,
) -> (Vec<Fixed<'a>>, Vec<Passed>) {
    let (mut live, mut passed) = (Vec::new(), Vec::new());
    let (today, now) = (scene.today, scene.now());
    let Some(a_year_ago) = now.minus(12).day(today.day()) else { return (live, passed) };
    let given = Given { scene, answers, combinations, saids, study };
    for intake in intake::upcoming_of(scene.program, scene.catalog, a_year_ago, YEARS_AHEAD + 1) {
        let start = Month::new(intake.year, intake.month);
        let Some(deadline) = dates::deadline(scene, intake) else { continue };
        // That a start has begun is sure, and a deadline that we assume is not.
        let is_sure = deadline.kind != DeadlineKind::Assumed;
        let over = Some(deadline).filter(|it| it.day < today && (is_sure || start > now));
        if over.is_some() || start <= now {
            passed.push(Passed { intake, start, deadline: over });
        } else if let Some(fixed) = given.fixed(intake) {
            live.push(fixed);
        }
    }
    (live, passed)
}
