//! What tells one pathway from another (B12, B13).

use super::{
    content::Step,
    schedule::MonthRange,
    stages::{Pathway, Stage},
};

/// What tells one pathway from another.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference<'a> {
    /// Steps that only the first has.
    pub only_first: Vec<&'a Step>,
    /// Steps that only the second has.
    pub only_second: Vec<&'a Step>,
    /// Steps of both that end at other times, with both ends.
    pub moved: Vec<(&'a Step, MonthRange, MonthRange)>,
    /// By how many months the second ends later, at the earliest; less than 0 where it
    /// ends sooner.
    pub later: i32,
    /// The ends of both.
    pub ends: (MonthRange, MonthRange),
}

/// What tells the second pathway from the first.
pub fn difference<'a>(first: &Pathway<'a>, second: &Pathway<'a>) -> Difference<'a> {
    let of = |pathway: &Pathway<'a>, step: &Step| -> Option<Stage<'a>> {
        pathway.stages.iter().find(|it| it.step.code == step.code).cloned()
    };
    let only = |one: &Pathway<'a>, other: &Pathway<'a>| -> Vec<&'a Step> {
        let steps = one.stages.iter().map(|it| it.step);
        steps.filter(|it| of(other, it).is_none()).collect()
    };
    let both =
        first.stages.iter().filter_map(|it| Some((it.step, it.end, of(second, it.step)?.end)));
    let months = |it: MonthRange| i32::try_from(it.from.number()).unwrap_or(i32::MAX);
    Difference {
        only_first: only(first, second),
        only_second: only(second, first),
        moved: both.filter(|(_, one, other)| one != other).collect(),
        later: months(second.end).saturating_sub(months(first.end)),
        ends: (first.end, second.end),
    }
}

/// The rows of a table in which pathways stand side by side: each step once, in the
/// order in which the pathways have them, those that not all share first. With each,
/// where it stands in every pathway.
pub fn side_by_side<'s, 'a>(
    pathways: &'s [Pathway<'a>],
) -> Vec<(&'a Step, Vec<Option<&'s Stage<'a>>>)> {
    let mut rows: Vec<(&'a Step, Vec<Option<&'s Stage<'a>>>)> = Vec::new();
    for pathway in pathways {
        for (at, step) in pathway.stages.iter().map(|it| it.step).enumerate() {
            let place = |step: &Step| rows.iter().position(|(it, _)| it.code == step.code);
            if place(step).is_some() {
                continue;
            }
            // Before what follows it here and stands there already, so that each pathway
            // keeps its order.
            let next = pathway.stages.iter().skip(at + 1).find_map(|it| place(it.step));
            let of = |it: &'s Pathway<'a>| it.stages.iter().find(|it| it.step.code == step.code);
            let row = (step, pathways.iter().map(of).collect());
            rows.insert(next.unwrap_or(rows.len()), row);
        }
    }
    rows.sort_by_key(|(_, all)| all.iter().all(Option::is_some));
    rows
}
