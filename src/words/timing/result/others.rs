//! Words on the starts that are not the best.

use super::{super::sentence, dates, decide};
use crate::{
    domain::timing::{AssumptionKind, Change, CriterionKind, DeadlineKind, Month, Passed, Scene},
    words::figures,
};

/// Over the row that opens.
pub const WHY_NOT: &str = "Why not another start?";
/// Where nothing fits.
pub const EACH: &str = "What stands against each start";
/// Over the starts that are over.
pub const PASSED: &str = "Too late for these, as far as we know";
/// Where nothing speaks against a start.
pub const ONLY_LATER: &str = "As good, and later.";
/// Where another is as good in sum.
pub const BEST_IN_FEWER: &str = "It comes first in fewer of the cases that we worked through.";
/// Where an alternative neither gains nor loses.
pub const ALIKE: &str = "Neither better nor less good in any criterion.";
/// How to read these words where something is open.
pub const MEAN: &str = "Where an answer is open, this is the mean over all that may stand for it.";

/// The section: “Two others worth keeping”.
pub fn heading(count: usize) -> String {
    let others = if count == 1 { " other worth keeping" } else { " others worth keeping" };
    [&figures::count(count), others].concat()
}

/// Starts in a row that have the same against them: “Fall 2029 to Fall 2032”.
pub fn together(names: &[String]) -> String {
    match names {
        [first, last] => [first, " and ", last].concat(),
        [first, .., last] => [first, " to ", last].concat(),
        _ => names.concat(),
    }
}

/// What it gains, the most first: “Better: time to prepare. A little better: hours
/// against the load.”
pub fn gains(scene: &Scene<'_>, changes: &[Change]) -> Option<String> {
    changed(scene, changes, ["Better: ", "A little better: "])
}

/// What it loses, the most first.
pub fn loses(scene: &Scene<'_>, changes: &[Change]) -> Option<String> {
    changed(scene, changes, ["Less good: ", "A little less good: "])
}

/// Changes by the names of their criteria. Up to so many points as count for close
/// behind, a change is a little.
fn changed(scene: &Scene<'_>, changes: &[Change], words: [&str; 2]) -> Option<String> {
    let few = scene.number(AssumptionKind::CloseBehind);
    let mut sentences = Vec::new();
    for (word, is_little) in words.into_iter().zip([false, true]) {
        let all = changes.iter().filter(|it| (it.by <= few) == is_little);
        let names: Vec<String> = all.map(|it| criterion(scene, it.kind)).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        if !names.is_empty() {
            sentences.push([word, &figures::and(&names), "."].concat());
        }
    }
    (!sentences.is_empty()).then(|| sentences.join(" "))
}

fn criterion(scene: &Scene<'_>, kind: CriterionKind) -> String {
    scene.criterion(kind).map_or_else(String::new, |it| figures::inside(&it.name))
}

/// Why a start is over.
pub fn passed(of: &Passed, scene: &Scene<'_>) -> String {
    if let Some(deadline) = of.deadline {
        let day = figures::day(deadline.day);
        if deadline.kind == DeadlineKind::Assumed {
            let lead = dates::months(scene.number(AssumptionKind::DeadlineLead));
            return [
                "We found no deadline. If it lies ",
                &lead,
                " before the start, it was ",
                &day,
                ". Ask whether you may still apply.",
            ]
            .concat();
        }
        let known = decide::was(deadline, scene.program);
        return ["The last day to apply was ", &day, &known].concat();
    }
    let is_now = of.start == Month::of(scene.today);
    let begun = if is_now { "It begins this month, " } else { "It began in " };
    [begun, &sentence::month(of.start), "."].concat()
}
