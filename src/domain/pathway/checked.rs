//! What the self-check says beside a role: strengths, and what is below the level that
//! the role asks for.

use crate::domain::{
    answers::Answers,
    assessment::{Assessment, Tenths},
    catalog::Catalog,
    id::{CompetencyId, RoleId},
    self_check::{Figure, Gap, Row, Scope},
};

/// From this mean on a competency is a strength. Ours, as the content says it of
/// `strongIn`.
const STRENGTH: Tenths = Tenths(35);

/// The result of the self-check beside a role.
#[derive(Clone, Debug, PartialEq)]
pub struct Checked<'a> {
    /// How much of it was answered.
    pub scope: Scope,
    figure: Figure<'a>,
}

impl<'a> Checked<'a> {
    /// The result of these answers; nothing before any level.
    pub fn of(
        catalog: &'a Catalog,
        assessment: &'a Assessment,
        answers: &Answers,
        role: Option<&'a RoleId>,
    ) -> Option<Self> {
        if answers.levels.pairs().is_empty() {
            return None;
        }
        let scope = Scope::holding(assessment, &answers.levels);
        let figure = Figure::new(catalog, assessment, &scope, &answers.levels, role);
        Some(Self { scope, figure })
    }

    /// The result itself.
    pub fn figure(&self) -> &Figure<'a> {
        &self.figure
    }

    /// The competencies in which it gave a mean.
    pub fn known(&self) -> Vec<CompetencyId> {
        self.having(|it| it.score.mean().is_some())
    }

    /// Those in which the mean is a strength: at least 3.5 of 5.
    pub fn strong_in(&self) -> Vec<CompetencyId> {
        self.having(|it| it.score.mean().is_some_and(|mean| mean.reaches(STRENGTH)))
    }

    fn having(&self, has: impl Fn(&Row<'a>) -> bool) -> Vec<CompetencyId> {
        let own = self.figure.rows.iter().filter(|it| has(it));
        own.map(|it| it.competency.id.clone()).collect()
    }

    /// The competencies that are below the level of the role, whatever the open answers
    /// are; in the order of the catalog.
    pub fn gaps(&self) -> impl Iterator<Item = &Row<'a>> {
        self.figure.rows.iter().filter(|it| matches!(it.gap, Some(Gap::Below(_))))
    }

    /// How many competencies are at the level of the role, whatever the open answers are.
    pub fn met(&self) -> usize {
        self.figure.rows.iter().filter(|it| it.gap == Some(Gap::Met)).count()
    }
}
