//! What the first sentences of a result say.

use super::{Figure, Gap, Row};
use crate::domain::assessment::Tenths;

/// What the first sentences of a result say. They compare the numbers that are
/// shown, so that nobody finds them at odds with the table.
#[derive(Clone, Debug, PartialEq)]
pub struct Summary<'f, 'a> {
    /// Of the ratings among themselves.
    pub ratings: Ratings<'f, 'a>,
    /// Of the ratings beside the targets of a role.
    pub targets: Targets<'f, 'a>,
}

/// How the ratings stand among themselves.
#[derive(Clone, Debug, PartialEq)]
pub enum Ratings<'f, 'a> {
    /// No item applies.
    NothingApplies,
    /// There is no mean.
    Open,
    /// There is one mean.
    One(&'f Row<'a>, Tenths),
    /// There are so many, all alike.
    Alike(usize, Tenths),
    /// They differ.
    Apart {
        /// Those with the highest mean.
        highest: Vec<&'f Row<'a>>,
        /// Those with the lowest.
        lowest: Vec<&'f Row<'a>>,
    },
}

/// How the ratings stand beside the targets.
#[derive(Clone, Debug, PartialEq)]
pub enum Targets<'f, 'a> {
    /// There is no role, or no mean.
    Unasked,
    /// There is one mean, with this target.
    One(u8, Gap),
    /// Some are below.
    Gaps {
        /// By the most.
        widest: Vec<&'f Row<'a>>,
        /// Whether no other is, or can be.
        is_only: bool,
    },
    /// These are below, without a mean that says by how much.
    Below(Vec<&'f Row<'a>>),
    /// All that apply are met; whether these are all that there are.
    Met(bool),
    /// None is below, and some hang on open items: how many are met, and how many
    /// are not settled.
    Open(usize, usize),
}

impl<'f, 'a> Summary<'f, 'a> {
    /// Of this result.
    pub fn of(figure: &'f Figure<'a>) -> Self {
        let ratings = Ratings::of(figure);
        let targets = match &ratings {
            Ratings::NothingApplies | Ratings::Open => Targets::Unasked,
            Ratings::One(row, _) => match row.target.zip(row.gap) {
                Some((target, gap)) => Targets::One(target, gap),
                None => Targets::Unasked,
            },
            Ratings::Alike(..) | Ratings::Apart { .. } => Targets::of(figure),
        };
        Self { ratings, targets }
    }
}

impl<'f, 'a> Ratings<'f, 'a> {
    fn of(figure: &'f Figure<'a>) -> Self {
        let known = |row: &'f Row<'a>| Some((row, row.score.mean()?.tenths()));
        let known: Vec<_> = figure.rows.iter().filter_map(known).collect();
        match (known.as_slice(), least(&known), most(&known)) {
            ([(row, mean)], ..) => Self::One(row, *mean),
            (_, Some(low), Some(high)) if low == high => Self::Alike(known.len(), high),
            (_, Some(low), Some(high)) => {
                Self::Apart { highest: at(&known, high), lowest: at(&known, low) }
            }
            _ if figure.rows.iter().any(|it| it.score.applying > 0) => Self::Open,
            _ => Self::NothingApplies,
        }
    }
}

impl<'f, 'a> Targets<'f, 'a> {
    fn of(figure: &'f Figure<'a>) -> Self {
        let (mut numbered, mut below, mut met, mut open) = (Vec::new(), Vec::new(), 0, 0);
        for row in &figure.rows {
            match row.gap {
                Some(Gap::Below(Some(by))) => numbered.push((row, by)),
                Some(Gap::Below(None)) => below.push(row),
                Some(Gap::Met) => met += 1,
                Some(Gap::Open) => open += 1,
                None => {}
            }
        }
        if let Some(by) = most(&numbered) {
            let is_only = numbered.len() == 1 && below.is_empty() && open == 0;
            Self::Gaps { widest: at(&numbered, by), is_only }
        } else if !below.is_empty() {
            Self::Below(below)
        } else if open > 0 {
            Self::Open(met, open)
        } else if met > 0 {
            Self::Met(met == figure.rows.len())
        } else {
            Self::Unasked
        }
    }
}

/// Rows with a number of each.
type Numbered<'f, 'a> = [(&'f Row<'a>, Tenths)];

fn least(all: &Numbered<'_, '_>) -> Option<Tenths> {
    all.iter().map(|(_, number)| *number).min()
}

fn most(all: &Numbered<'_, '_>) -> Option<Tenths> {
    all.iter().map(|(_, number)| *number).max()
}

fn at<'f, 'a>(all: &Numbered<'f, 'a>, wanted: Tenths) -> Vec<&'f Row<'a>> {
    all.iter().filter(|(_, number)| *number == wanted).map(|(row, _)| *row).collect()
}
