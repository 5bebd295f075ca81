//! What the levels of a group come to, without anyone in it.

use super::{Mean, Scope, Score, band};
use crate::domain::{
    answers::{Keyed, Level},
    assessment::{Assessment, Band},
    catalog::{Catalog, Competency},
};

/// Of fewer people nothing is shown: one could guess who said what.
pub const SMALLEST_GROUP: usize = 5;

/// The results of a group: counts, and never whose they are. The order in which
/// people came changes nothing.
#[derive(Clone, Debug, PartialEq)]
pub struct Spread<'a> {
    /// How many people there are.
    pub people: usize,
    /// A row for each competency that was asked, in the catalog's order.
    pub rows: Vec<Share<'a>>,
}

/// One competency of a group.
#[derive(Clone, Debug, PartialEq)]
pub struct Share<'a> {
    /// The competency.
    pub competency: &'a Competency,
    /// How many have no mean in it.
    pub without: usize,
    /// The means of the others, where they are at least [`SMALLEST_GROUP`].
    pub means: Option<Means<'a>>,
}

/// The means of a group in one competency.
#[derive(Clone, Debug, PartialEq)]
pub struct Means<'a> {
    /// How many lie in each band, from the lowest band to the highest.
    pub bands: Vec<(&'a Band, usize)>,
    /// The middle mean, or the mean of the two in the middle. The lowest and the
    /// highest would be somebody’s own.
    pub median: Mean,
}

impl<'a> Spread<'a> {
    /// The results of these people, each with their levels; none where they are
    /// fewer than [`SMALLEST_GROUP`].
    pub fn of(
        catalog: &'a Catalog,
        assessment: &'a Assessment,
        scope: &Scope,
        people: &[Keyed<Level>],
    ) -> Option<Self> {
        if people.len() < SMALLEST_GROUP {
            return None;
        }
        let items = scope.items(assessment);
        let mut rows = Vec::new();
        for competency in &catalog.competencies {
            let own = || items.iter().copied().filter(|it| it.competency == competency.id);
            if own().next().is_some() {
                let scores = people.iter().map(|levels| Score::of(own(), levels));
                let means: Vec<Mean> = scores.filter_map(|it| it.mean()).collect();
                rows.push(Share {
                    competency,
                    without: people.len() - means.len(),
                    means: Means::of(means, &assessment.bands),
                });
            }
        }
        Some(Self { people: people.len(), rows })
    }
}

impl<'a> Means<'a> {
    fn of(mut all: Vec<Mean>, bands: &'a [Band]) -> Option<Self> {
        if all.len() < SMALLEST_GROUP {
            return None;
        }
        all.sort_unstable();
        let is_in = |of: &Band, it: &&Mean| band(bands, **it).is_some_and(|it| it.id == of.id);
        let counted = |of: &'a Band| (of, all.iter().filter(|it| is_in(of, it)).count());
        // The same one twice where there is one in the middle.
        let (low, high) = (all.get((all.len() - 1) / 2)?, all.get(all.len() / 2)?);
        Some(Self {
            bands: bands.iter().map(counted).collect(),
            median: reduced(middle(*low, *high)?)?,
        })
    }
}

/// The mean of two means.
fn middle(low: Mean, high: Mean) -> Option<Mean> {
    let ((sum, count), (other_sum, other_count)) = (low.fraction(), high.fraction());
    // Items have numbers up to 999, so neither comes near the end of the range.
    Mean::new(sum * other_count + other_sum * count, 2 * count * other_count)
}

/// The same mean in its lowest terms: the fraction as it came about would tell how
/// many items somebody answered.
fn reduced(mean: Mean) -> Option<Mean> {
    let (sum, count) = mean.fraction();
    let (mut divisor, mut rest) = (sum, count);
    while rest > 0 {
        (divisor, rest) = (rest, divisor % rest);
    }
    Mean::new(sum.checked_div(divisor)?, count.checked_div(divisor)?)
}
