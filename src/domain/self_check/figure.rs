//! The one model behind the sentences, the table and the picture of a result.

use super::{Mean, Range, Scope, Score};
use crate::domain::{
    answers::{Keyed, Level},
    assessment::{Assessment, Band, Tenths},
    catalog::{Catalog, Competency},
    id::RoleId,
};

/// A result: a row for each competency that was asked, in the catalog's order.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure<'a> {
    /// The rows.
    pub rows: Vec<Row<'a>>,
    /// The role whose targets it is held against.
    pub role: Option<&'a RoleId>,
}

/// One competency of a result.
#[derive(Clone, Debug, PartialEq)]
pub struct Row<'a> {
    /// The competency.
    pub competency: &'a Competency,
    /// What the levels come to.
    pub score: Score,
    /// The band of the mean, where there is a mean.
    pub band: Option<&'a Band>,
    /// The bands of both ends of the range, where there is one.
    pub ends: Option<(&'a Band, &'a Band)>,
    /// The level that the role asks, where a role is aimed at.
    pub target: Option<u8>,
    /// How that compares, where anything applies.
    pub gap: Option<Gap>,
}

/// A result beside a target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gap {
    /// The target is met, whatever the open items are.
    Met,
    /// It is not yet, whatever they are. By how much, as the difference of the
    /// numbers that are shown; none where no mean is.
    Below(Option<Tenths>),
    /// It depends on the open items.
    Open,
}

impl<'a> Figure<'a> {
    /// The result of these levels.
    pub fn new(
        catalog: &'a Catalog,
        assessment: &'a Assessment,
        scope: &Scope,
        levels: &Keyed<Level>,
        role: Option<&'a RoleId>,
    ) -> Self {
        let items = scope.items(assessment);
        let mut rows = Vec::new();
        for competency in &catalog.competencies {
            let own = || items.iter().copied().filter(|it| it.competency == competency.id);
            if own().next().is_some() {
                let target = role.and_then(|role| assessment.target(role, &competency.id));
                rows.push(Row::new(
                    competency,
                    Score::of(own(), levels),
                    target,
                    &assessment.bands,
                ));
            }
        }
        Self { rows, role }
    }
}

impl<'a> Row<'a> {
    fn new(
        competency: &'a Competency,
        score: Score,
        target: Option<u8>,
        bands: &'a [Band],
    ) -> Self {
        let range = score.range();
        Self {
            competency,
            score,
            band: score.mean().and_then(|it| band(bands, it)),
            ends: range.and_then(|it| Some((band(bands, it.low)?, band(bands, it.high)?))),
            target,
            gap: target.zip(range).map(|(target, range)| Gap::of(target, score.mean(), range)),
        }
    }
}

impl Gap {
    fn of(target: u8, mean: Option<Mean>, range: Range) -> Self {
        let wanted = Mean::whole(target);
        if range.low >= wanted {
            Self::Met
        } else if range.high >= wanted {
            Self::Open
        } else {
            let shown = mean.map(Mean::tenths);
            Self::Below(shown.map(|it| Tenths(wanted.tenths().0.saturating_sub(it.0))))
        }
    }
}

/// The band of a mean; one at a cut belongs to the band above it.
pub fn band(bands: &[Band], mean: Mean) -> Option<&Band> {
    bands.iter().rev().find(|it| mean.reaches(it.from))
}
