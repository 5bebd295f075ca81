//! How long a step takes, and who says so.

use super::{content::Step, scene::Scene};
use crate::domain::fact::Fact;

/// Time that is still to pass, in months.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wait {
    /// The least.
    pub least: u16,
    /// The most, where one is known.
    pub most: Option<u16>,
}

/// Where the length of a step comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LengthFrom {
    /// A source.
    Source,
    /// An assumption of ours.
    Assumption,
    /// The person: a number that was set, or a date that was said.
    Person,
    /// Nobody: it was not found.
    Nobody,
}

/// What is left of a length after so many years.
pub(super) fn rest(wait: Wait, years: Option<u8>) -> Wait {
    let months = u16::from(years.unwrap_or_default()) * 12;
    let left = |it: u16| it.saturating_sub(months);
    Wait { least: left(wait.least), most: wait.most.map(left) }
}

/// How long a step takes in all, and where that comes from.
pub(super) fn length(step: &Step, scene: &Scene<'_>) -> (Wait, LengthFrom) {
    if let Some(months) = scene.length(step) {
        return (Wait { least: months, most: Some(months) }, LengthFrom::Person);
    }
    let Some(span) = step.months.value() else {
        return (Wait { least: 0, most: None }, LengthFrom::Nobody);
    };
    let from = match step.months {
        Fact::Assumed { .. } => LengthFrom::Assumption,
        _ => LengthFrom::Source,
    };
    (Wait { least: span.min, most: Some(span.max) }, from)
}
