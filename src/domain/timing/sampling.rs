//! Which combinations are worked through: all of them, or a fixed sample.

use super::weighting::Generator;

/// The most combinations that are worked through.
const MOST: usize = 256;

/// Combinations of so many values each, `of` in all, as positions of values.
pub(super) fn sampled(sizes: &[u64], of: u64) -> Vec<Vec<u8>> {
    if usize::try_from(of).is_ok_and(|it| it <= MOST) { product(sizes) } else { sample(sizes) }
}

/// The first combinations of all, the last answer changing the fastest.
fn product(sizes: &[u64]) -> Vec<Vec<u8>> {
    let mut all = vec![Vec::new()];
    for size in sizes {
        let mut longer = Vec::with_capacity(all.len());
        for before in &all {
            for at in 0..u8::try_from(*size).unwrap_or(u8::MAX) {
                let mut it: Vec<u8> = before.clone();
                it.push(at);
                longer.push(it);
            }
        }
        all = longer;
    }
    all
}

/// A fixed sample in which every value of every answer occurs equally often, as far
/// as that divides.
fn sample(sizes: &[u64]) -> Vec<Vec<u8>> {
    let mut generator = Generator::new(11);
    let mut all = vec![Vec::new(); MOST];
    for size in sizes {
        let mut column: Vec<u8> =
            (0_u64..).take(MOST).map(|it| u8::try_from(it % size).unwrap_or_default()).collect();
        for at in (1..MOST).rev() {
            let end = u64::try_from(at + 1).unwrap_or(1);
            column.swap(at, usize::try_from(generator.below(end)).unwrap_or_default());
        }
        for (it, value) in all.iter_mut().zip(column) {
            it.push(value);
        }
    }
    all
}
