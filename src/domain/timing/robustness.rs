//! How sure a result is: over every weighting, and over what is open.

use super::{
    combination::Value,
    kinds::SurenessWord,
    month::Month,
    points::Row,
    scene::Scene,
    weighting::{self, COUNT, Weightings},
    worked::Worked,
};
use crate::domain::answers::Topic;
use std::collections::BTreeMap;

/// What was worked through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Coverage {
    /// Combinations of what stands for open answers.
    pub combinations: u64,
    /// How many there are in all.
    pub of: u64,
    /// Weightings.
    pub weightings: u32,
}

impl Coverage {
    /// Whether the combinations are a fixed sample and not all of them.
    pub fn is_sample(self) -> bool {
        self.combinations < self.of
    }
}

/// A case by the answers in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Case<'a> {
    /// Each open answer with what stands for it.
    pub values: Vec<(Topic, Vec<Value<'a>>)>,
    /// In how many of `of` the result is the best there.
    pub best_in: u64,
    /// Of how many.
    pub of: u64,
}

/// The open answer that would make the result surest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Narrowing {
    /// What it is about.
    pub topic: Topic,
    /// How sure the result is now, in thousandths of all cases.
    pub from: u16,
    /// How sure the result of each answer would be, on average.
    pub to: u16,
}

/// How sure the best intake is.
#[derive(Clone, Debug, PartialEq)]
pub struct Robustness<'a> {
    /// What was worked through.
    pub coverage: Coverage,
    /// In how many cases it is the best: combinations times weightings.
    pub best_in: u64,
    /// Of how many.
    pub of: u64,
    /// That in the closed set of words.
    pub word: SurenessWord,
    /// In how many of these another start has the same points, and it is the earlier.
    pub tied_in: u64,
    /// The start that is the best in more cases, and in how many; none where none is.
    pub ahead: Option<(Month, u64)>,
    /// In how many combinations it is the best under the person’s own weights.
    pub good_in: u64,
    /// The combination in which it is the best under the fewest weightings.
    pub worst: Case<'a>,
    /// The one open answer that costs it most.
    pub worst_answer: Option<Case<'a>>,
    /// The open answer that would narrow it most, where any would.
    pub narrows: Option<Narrowing>,
}

impl Robustness<'_> {
    /// Whether it always comes first, and that mostly by being the earlier of equals.
    pub fn is_tie(&self) -> bool {
        self.word == SurenessWord::Always && self.tied_in * 2 > self.of
    }
}

/// In how many cases each live intake is the best, by set of answers.
pub(super) fn wins(worked: &Worked<'_>, weightings: &Weightings) -> Vec<Vec<u32>> {
    // Sets that differ in nothing that tells intakes apart are worked through once.
    let mut known: BTreeMap<Vec<[u64; COUNT]>, Vec<u32>> = BTreeMap::new();
    let mut all = Vec::new();
    for (rows, active) in worked.rows.iter().zip(&worked.active) {
        let rows: Vec<_> = worked.feasible.iter().filter_map(|at| rows.get(*at).copied()).collect();
        let (places, rivals) = weighting::rivals(&rows, *active);
        let counts = known.entry(rivals).or_insert_with_key(|it| weightings.wins(it));
        let mut by_intake = vec![0; worked.live.len()];
        for (place, count) in places.iter().zip(counts.iter()) {
            let at = worked.feasible.get(*place).copied().unwrap_or_default();
            if let Some(it) = by_intake.get_mut(at) {
                *it = *count;
            }
        }
        all.push(by_intake);
    }
    all
}

/// In how many cases a live intake is the best.
pub(super) fn best_in(worked: &Worked<'_>, wins: &[Vec<u32>], at: usize) -> u64 {
    let of_set = |it: &Vec<u32>| u64::from(it.get(at).copied().unwrap_or_default());
    wins.iter().zip(&worked.counts).map(|(it, count)| of_set(it) * count).sum()
}

pub(super) fn robustness<'a>(
    scene: &Scene<'a>,
    worked: &Worked<'a>,
    wins: &[Vec<u32>],
    best: usize,
) -> Robustness<'a> {
    let weightings = Weightings::count();
    let combinations = worked.n_combinations();
    let of = combinations * u64::from(weightings);
    let best_in = best_in(worked, wins, best);
    let coverage = Coverage { combinations, of: worked.combinations.of, weightings };
    let marginals = Marginals::of(worked, wins);
    Robustness {
        coverage,
        best_in,
        of,
        word: word(scene, best_in, of),
        tied_in: tied_in(worked, wins, best),
        ahead: ahead(worked, wins, best, best_in),
        good_in: worked.good_in(best),
        worst: worst(worked, wins, best),
        worst_answer: marginals.worst(worked, best),
        narrows: marginals.narrows(worked, wins, of),
    }
}

/// In how many cases a live intake is the best with the points of another one.
fn tied_in(worked: &Worked<'_>, wins: &[Vec<u32>], best: usize) -> u64 {
    let sets = worked.rows.iter().zip(&worked.active).zip(wins).zip(&worked.counts);
    let of_set = |(((rows, active), wins), count): (((&Vec<Row>, _), &Vec<u32>), &u64)| {
        let own = rows.get(best)?;
        let is_equal = |row: &Row| {
            let parts = row.iter().zip(own).zip::<&[bool; COUNT]>(active);
            parts.into_iter().all(|((its, own), is_active)| !is_active || its == own)
        };
        let mut others = worked.feasible.iter().filter(|at| **at != best);
        let has_equal = others.any(|at| rows.get(*at).is_some_and(is_equal));
        has_equal.then_some(u64::from(*wins.get(best)?) * count)
    };
    sets.filter_map(of_set).sum()
}

/// The live intake that is the best in the most cases, where that is another one.
fn ahead(worked: &Worked<'_>, wins: &[Vec<u32>], best: usize, cases: u64) -> Option<(Month, u64)> {
    let mut most = (None, cases);
    for at in worked.feasible.iter().filter(|at| **at != best) {
        let its = best_in(worked, wins, *at);
        if its > most.1 {
            most = (worked.live.get(*at).map(|it| it.start), its);
        }
    }
    Some((most.0?, most.1))
}

fn thousandths(part: u64, of: u64) -> u16 {
    (part * 1_000).checked_div(of).and_then(|it| u16::try_from(it).ok()).unwrap_or_default()
}

/// The word for so many cases of all.
pub(super) fn word(scene: &Scene<'_>, part: u64, of: u64) -> SurenessWord {
    let share = thousandths(part, of);
    let mut words = scene.timing.sureness.iter().filter(|it| it.from <= share);
    let first = words.next();
    words
        .fold(first, |best, it| best.filter(|best| best.from >= it.from).or(Some(it)))
        .map_or(SurenessWord::Depends, |it| it.word)
}

fn worst<'a>(worked: &Worked<'a>, wins: &[Vec<u32>], best: usize) -> Case<'a> {
    let of_set = |set: &usize| wins.get(*set).and_then(|it| it.get(best)).copied();
    let all = worked.combinations.all.iter().zip(&worked.set_of);
    // The first of the worst, so that it is always the same one.
    let found = all.min_by_key(|(_, set)| of_set(set).unwrap_or_default());
    let values = |combination: &Vec<u8>| {
        let named = worked.combinations.open.iter().zip(combination);
        named
            .filter_map(|(open, at)| Some((open.topic, open.values.get(usize::from(*at))?.clone())))
            .collect()
    };
    Case {
        values: found.map_or_else(Vec::new, |(combination, _)| values(combination)),
        best_in: found.and_then(|(_, set)| of_set(set)).unwrap_or_default().into(),
        of: Weightings::count().into(),
    }
}

/// For each open answer and each of its values, in how many cases each live intake
/// is the best, and of how many.
struct Marginals(Vec<Vec<(Vec<u64>, u64)>>);

impl Marginals {
    fn of(worked: &Worked<'_>, wins: &[Vec<u32>]) -> Self {
        let empty = || (vec![0; worked.live.len()], 0);
        let open = &worked.combinations.open;
        let mut all: Vec<Vec<_>> =
            open.iter().map(|it| it.values.iter().map(|_| empty()).collect()).collect();
        for (combination, set) in worked.combinations.all.iter().zip(&worked.set_of) {
            let Some(counts) = wins.get(*set) else { continue };
            for (values, at) in all.iter_mut().zip(combination) {
                let Some((sums, n)) = values.get_mut(usize::from(*at)) else { continue };
                for (sum, count) in sums.iter_mut().zip(counts) {
                    *sum += u64::from(*count);
                }
                *n += u64::from(Weightings::count());
            }
        }
        Self(all)
    }

    fn worst<'a>(&self, worked: &Worked<'a>, best: usize) -> Option<Case<'a>> {
        let mut worst: Option<Case<'a>> = None;
        for (open, values) in worked.combinations.open.iter().zip(&self.0) {
            for (value, (sums, of)) in open.values.iter().zip(values) {
                let best_in = sums.get(best).copied().unwrap_or_default();
                let is_worse =
                    *of > 0 && worst.as_ref().is_none_or(|it| best_in * it.of < it.best_in * of);
                if is_worse {
                    let values = vec![(open.topic, value.clone())];
                    worst = Some(Case { values, best_in, of: *of });
                }
            }
        }
        worst
    }

    /// How often two cases agree on the best intake, given that answer: the higher,
    /// the more it settles.
    fn narrows(&self, worked: &Worked<'_>, wins: &[Vec<u32>], of: u64) -> Option<Narrowing> {
        let all: Vec<u64> = (0..worked.live.len()).map(|at| best_in(worked, wins, at)).collect();
        let now = agreement(&all, of);
        let mut most: Option<(u64, usize)> = None;
        for (at, values) in self.0.iter().enumerate() {
            let settled = values.iter().map(|(sums, of)| agreement(sums, *of)).sum();
            if settled > most.map_or(now, |(most, _)| most) {
                most = Some((settled, at));
            }
        }
        let (_, at) = most?;
        let surest = |sums: &Vec<u64>| sums.iter().max().copied().unwrap_or_default();
        let then = self.0.get(at)?.iter().map(|(sums, _)| surest(sums)).sum();
        Some(Narrowing {
            topic: worked.combinations.open.get(at)?.topic,
            from: thousandths(surest(&all), of),
            to: thousandths(then, of),
        })
    }
}

fn agreement(sums: &[u64], of: u64) -> u64 {
    let squares: u64 = sums.iter().map(|it| it * it).sum();
    squares.checked_div(of).unwrap_or_default()
}
