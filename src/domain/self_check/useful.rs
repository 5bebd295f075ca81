//! What of a result is named first, and what one can do about it.

use super::{Figure, Gap, Mean, Row};
use crate::domain::{
    assessment::{Assessment, NextSteps},
    id::CompetencyId,
    program::{Component, Program},
};
use std::cmp::Reverse;

/// How many gaps are named.
pub const NAMED_GAPS: usize = 2;

/// The strengths and gaps of a result. Only a competency with a mean is either.
#[derive(Clone, Debug, PartialEq)]
pub struct Useful<'f, 'a> {
    /// Beside a role: what meets its target. Else: what has a higher mean than the
    /// gaps. The highest mean first.
    pub strengths: Vec<&'f Row<'a>>,
    /// Beside a role: what is below its target, whatever the open items are; first
    /// where the target is the highest multiple of the mean, because from 1 to 2
    /// is more of a change than from 4 to 5. Else: the lowest means, if they are
    /// below 5. At most [`NAMED_GAPS`].
    pub gaps: Vec<&'f Row<'a>>,
}

impl<'f, 'a> Useful<'f, 'a> {
    /// Of this result. What is alike stands in the order of the catalog.
    pub fn of(figure: &'f Figure<'a>) -> Self {
        let known = || figure.rows.iter().filter_map(|row| Some((row, row.score.mean()?)));
        let (mut strengths, mut gaps): (Vec<_>, Vec<_>);
        if figure.role.is_some() {
            strengths = known().filter(|(row, _)| row.gap == Some(Gap::Met)).collect();
            gaps = known().filter(|(row, _)| matches!(row.gap, Some(Gap::Below(_)))).collect();
            gaps.sort_by_key(|(row, mean)| Reverse(multiple(row.target, *mean)));
            gaps.truncate(NAMED_GAPS);
        } else {
            gaps = known().filter(|(_, mean)| *mean < Mean::whole(5)).collect();
            gaps.sort_by_key(|(_, mean)| *mean);
            gaps.truncate(NAMED_GAPS);
            let highest = gaps.last().map(|(_, mean)| *mean);
            strengths = known().filter(|(_, mean)| Some(*mean) > highest).collect();
        }
        strengths.sort_by_key(|(_, mean)| Reverse(*mean));
        let rows = |all: Vec<(&'f Row<'a>, Mean)>| all.into_iter().map(|(row, _)| row).collect();
        Self { strengths: rows(strengths), gaps: rows(gaps) }
    }
}

/// How many times the mean goes into the target; a fraction like a mean, so
/// that it compares exactly.
fn multiple(target: Option<u8>, mean: Mean) -> Option<Mean> {
    let (sum, count) = mean.fraction();
    Mean::new(u32::from(target?) * count, sum)
}

/// The next steps for a mean: the first that end above it, and at the end of
/// the scale the last.
pub fn next_steps<'a>(
    assessment: &'a Assessment,
    competency: &CompetencyId,
    mean: Mean,
) -> Option<&'a NextSteps> {
    let all = || assessment.next_steps.iter().filter(|it| it.competency == *competency);
    let above = all().filter(|it| !mean.reaches(it.up_to)).min_by_key(|it| it.up_to);
    above.or_else(|| all().find(|it| Mean::new(it.up_to.0.into(), 10) == Some(mean)))
}

/// The parts of a program that build a competency.
pub fn builders<'a>(program: &'a Program, competency: &CompetencyId) -> Vec<&'a Component> {
    program.matrix.components.iter().filter(|it| it.builds.contains(competency)).collect()
}
