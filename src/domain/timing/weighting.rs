//! Weightings that are drawn alike from all there are, always the same ones, and
//! how often each of several rows of points is the best under them.
//!
//! Integer spacings: five cuts of a thousand make six weights. The generator is
//! `SplitMix64` with a fixed seed, so no logarithm and no chance is in it.

use super::{kinds::CriterionKind, points::Row};
use crate::domain::order::sort;

/// How many criteria there can be.
pub const COUNT: usize = CriterionKind::ALL.len();

/// How many weightings are drawn.
const DRAWN: usize = 10_000;

/// What the weights of one weighting sum up to.
const WHOLE: u64 = 1_000;

/// Three weightings lie in one word: a total is at most 1,000 × 1,000, which is less
/// than 21 bits hold.
const LANES: usize = 3;
const LANE: u32 = 21;
const MASK: u64 = (1 << LANE) - 1;

/// A generator of numbers that look like chance.
#[derive(Clone, Debug)]
pub(super) struct Generator(u64);

impl Generator {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A number below `end`.
    pub(super) fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^= mixed >> 31;
        ((mixed >> 32) * end) >> 32
    }
}

/// The weightings, made once and used for every change.
#[derive(Clone, Debug)]
pub struct Weightings {
    packed: Vec<[u64; COUNT]>,
}

impl Default for Weightings {
    fn default() -> Self {
        Self::new()
    }
}

impl Weightings {
    /// The weightings.
    pub fn new() -> Self {
        let mut generator = Generator::new(7);
        let mut packed = Vec::with_capacity(DRAWN.div_ceil(LANES));
        while packed.len() < DRAWN.div_ceil(LANES) {
            let mut group = [0; COUNT];
            for lane in 0..LANES {
                let weights = spacings(&mut generator);
                for (sum, weight) in group.iter_mut().zip(weights) {
                    *sum |= weight << (LANE * u32::try_from(lane).unwrap_or_default());
                }
            }
            packed.push(group);
        }
        Self { packed }
    }

    /// How many there are.
    pub fn count() -> u32 {
        u32::try_from(DRAWN).unwrap_or_default()
    }

    /// Each weighting, as weights that sum up to 1,000.
    pub fn all(&self) -> impl Iterator<Item = [u64; COUNT]> {
        let lanes = |group: &[u64; COUNT]| {
            let group = *group;
            [0, 1, 2].map(|lane| group.map(|it| (it >> (LANE * lane)) & MASK))
        };
        self.packed.iter().flat_map(lanes).take(DRAWN)
    }

    /// Under how many weightings each of these rows is the best. Of equal ones the
    /// first counts.
    pub(super) fn wins(&self, rows: &[[u64; COUNT]]) -> Vec<u32> {
        if rows.len() == 1 { vec![Self::count()] } else { self.counted(rows) }
    }

    fn counted(&self, rows: &[[u64; COUNT]]) -> Vec<u32> {
        let mut counts = vec![0; rows.len()];
        // Columns without a difference were taken out, and most rows have few left.
        let columns: Vec<usize> = (0..COUNT)
            .filter(|at| rows.iter().any(|row| row.get(*at).is_some_and(|it| *it > 0)))
            .collect();
        let factors: Vec<Vec<(usize, u64)>> = rows
            .iter()
            .map(|row| columns.iter().filter_map(|at| Some((*at, *row.get(*at)?))).collect())
            .collect();
        let mut left = DRAWN;
        for group in &self.packed {
            let mut most = [(0, 0); LANES];
            for (at, row) in factors.iter().enumerate() {
                let mut totals = 0;
                for (column, points) in row {
                    totals += group.get(*column).unwrap_or(&0) * points;
                }
                for best in &mut most {
                    // One more than the total, so that nothing yet is less than 0.
                    let total = (totals & MASK) + 1;
                    totals >>= LANE;
                    if total > best.0 {
                        *best = (total, at);
                    }
                }
            }
            for (_, at) in most.iter().take(left) {
                if let Some(count) = counts.get_mut(*at) {
                    *count += 1;
                }
            }
            left = left.saturating_sub(LANES);
        }
        counts
    }
}

/// Six weights that sum up to the whole, each division as likely as any other.
fn spacings(generator: &mut Generator) -> [u64; COUNT] {
    let mut cuts = [WHOLE; COUNT];
    for cut in cuts.iter_mut().take(COUNT - 1) {
        *cut = generator.below(WHOLE + 1);
    }
    sort(&mut cuts, |it| *it);
    let mut before = 0;
    cuts.map(|cut| {
        let weight = cut - before;
        before = cut;
        weight
    })
}

/// The rows that can be the best at all, by their positions, without what is the
/// same in all of them: the difference is all that counts. A criterion that is not
/// `active` has no weight.
pub(super) fn rivals(rows: &[Row], active: [bool; COUNT]) -> (Vec<usize>, Vec<[u64; COUNT]>) {
    let (mut places, mut rivals): (Vec<usize>, Vec<[u64; COUNT]>) = (Vec::new(), Vec::new());
    for (place, row) in rows.iter().enumerate() {
        let mut points = [0; COUNT];
        for ((it, own), is_active) in points.iter_mut().zip(row).zip(active) {
            *it = u64::from(own.filter(|_| is_active).unwrap_or_default());
        }
        // An earlier one that is at least as good everywhere is always preferred.
        let covers = |it: &[u64; COUNT]| it.iter().zip(points).all(|(its, own)| *its >= own);
        if !rivals.iter().any(covers) {
            places.push(place);
            rivals.push(points);
        }
    }
    let mut least = [u64::MAX; COUNT];
    for row in &rivals {
        for (least, points) in least.iter_mut().zip(row) {
            *least = (*least).min(*points);
        }
    }
    for row in &mut rivals {
        for (points, least) in row.iter_mut().zip(least) {
            *points -= least;
        }
    }
    (places, rivals)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_equal_rows_the_first_is_the_best() {
        let (one, other) = ([100, 0, 0, 0, 0, 0], [0, 100, 0, 0, 0, 0]);
        let weightings = Weightings::new();
        let ties = weightings.all().filter(|it| it[0] == it[1]).count();
        let first = weightings.all().filter(|it| it[0] > it[1]).count();
        assert!(ties > 0, "no weighting weighs both alike");
        let counts = weightings.wins(&[one, other]);
        let wanted = u32::try_from(first + ties).unwrap();
        assert_eq!(counts, [wanted, 10_000 - wanted]);
    }
}
