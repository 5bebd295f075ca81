//! Finishing before a goal.

use super::{month::Month, scene::Scene, study::Finish};
use crate::domain::program::Exit;

/// How a goal stands to what can be finished.
#[derive(Clone, Debug, PartialEq)]
pub enum GoalOutlook<'a> {
    /// No goal has a date, or nothing is known of the time to finish.
    Open,
    /// Some intake may finish before it.
    InReach,
    /// It lies before the earliest possible finish.
    TooSoon {
        /// The earliest month in which anyone could finish; none where the free
        /// hours never come to it.
        earliest: Option<Month>,
        /// Ways to leave with an award before the end.
        exits: Vec<ExitOffer<'a>>,
    },
}

/// A way to leave before the end, and when that could be.
#[derive(Clone, Debug, PartialEq)]
pub struct ExitOffer<'a> {
    /// The exit.
    pub exit: &'a Exit,
    /// The month in which it could be reached from the earliest intake, derived
    /// from credits at the fastest pace; none where those are not known.
    pub reached: Option<Month>,
    /// Whether that is before the goal.
    pub in_time: bool,
}

/// The points for finishing before a goal: the share of the range that lies before
/// it.
pub(super) fn points(finish: Finish, goal: Option<Month>) -> Option<u16> {
    let goal = goal?;
    match finish {
        Finish::Unknown => None,
        Finish::Never => Some(0),
        Finish::Between { earliest, latest, .. } => {
            if earliest > goal {
                return Some(0);
            }
            let (of, within) = (latest.since(earliest) + 1, goal.since(earliest) + 1);
            u16::try_from(within.min(of) * 1_000 / of).ok()
        }
    }
}

/// The ways to leave before the end of studies that begin in `start`, where the
/// whole would take `months` at the least.
pub(super) fn exits<'a>(
    scene: &Scene<'a>,
    start: Option<Month>,
    months: Option<u16>,
    goal: Month,
) -> Vec<ExitOffer<'a>> {
    let whole = scene.program.credits.value();
    let offer = |exit: &'a Exit| {
        let part = exit.after.value().zip(whole).filter(|(after, it)| after.system == it.system);
        let reached = part.zip(start).zip(months).and_then(|(((after, whole), start), months)| {
            let share = u64::from(months).checked_mul(after.amount.0)?;
            let months = share.checked_add(whole.amount.0.checked_sub(1)?)?;
            Some(start.plus(u16::try_from(months.checked_div(whole.amount.0)?).ok()?))
        });
        ExitOffer { exit, reached, in_time: reached.is_some_and(|it| it <= goal) }
    };
    scene.program.structure.exits.iter().map(offer).collect()
}
