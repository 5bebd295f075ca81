//! What tells one pathway from another, and why not the rest.

use super::when::{months, soonest, when};
use crate::{
    domain::{
        month::Month,
        pathway::{Bar, Difference, Merit, Pathway, Step},
    },
    words::figures,
};

/// The heading over the other pathways.
pub const OTHERS: &str = "Other ways";
/// The link to a pathway.
pub const TAKE: &str = "Take this way";
/// Said of the pathway that is shown.
pub const TAKEN: &str = "This is the way above.";
/// The heading over what strengthens.
pub const STRENGTHENS: &str = "What strengthens it";
/// Said where a step is in the pathway already.
pub const IN_IT: &str = "In this way already.";
/// The label of the box that puts a pathway into the table.
pub const COMPARE: &str = "Compare";
/// The heading over the table.
pub const BESIDE: &str = "Side by side";
/// The head of the first column.
pub const STEP: &str = "Step";
/// In the table, where a pathway does not have a step.
pub const NOT_IN: &str = "–";
/// Above a table that is wider than most phones.
pub const SIDEWAYS: &str = "Where the table is wider than the screen, scroll it sideways.";
/// The last row of the table.
pub const ROLE_BEGINS: &str = "The role";
/// The heading over the ways that are out.
pub const WHY_NOT: &str = "Why not the other ways";
/// The heading of a pathway that a person put together.
pub const OWN: &str = "Your own way";

/// How ways come to stand side by side, and why no more can once there are four.
pub fn comparing(is_full: bool) -> &'static str {
    if is_full {
        "Four ways side by side are the most. Take one out to compare another."
    } else {
        "Choose up to three for the table below. Until you choose, it shows the first ones."
    }
}

/// The heading of a pathway among others: what it has for it, else what it has beside
/// the first one.
pub fn title(pathway: &Pathway<'_>, study: &str, only: &[String]) -> String {
    let has = |it| pathway.merits.contains(&it);
    let only: Vec<&str> = only.iter().map(String::as_str).collect();
    if has(Merit::DegreeFirst) {
        ["With ", &figures::inside(study), " first"].concat()
    } else if has(Merit::AsUsual) {
        "As is usual".to_owned()
    } else if only.is_empty() && has(Merit::Soonest) {
        "Soonest".to_owned()
    } else if only.is_empty() && has(Merit::SoonestKnown) {
        "Soonest of those whose time is known".to_owned()
    } else if only.is_empty() {
        "First in our order".to_owned()
    } else {
        let [first, rest @ ..] = only.as_slice() else { return String::new() };
        let more = match rest {
            [] => String::new(),
            [_] => ", and one more step".to_owned(),
            _ => [", and ", &figures::count(rest.len()).to_lowercase(), " more steps"].concat(),
        };
        [*first, &more].concat()
    }
}

/// What a pathway has for it beside its heading.
pub fn merits(merits: &[Merit]) -> String {
    let words = merits.iter().filter_map(|it| match it {
        Merit::Lightest => Some("fewest steps"),
        Merit::WithoutDegree => Some("without a degree"),
        Merit::Soonest | Merit::SoonestKnown | Merit::DegreeFirst | Merit::AsUsual => None,
    });
    let words: Vec<&str> = words.collect();
    figures::sentence_case(&words.join(", "))
}

/// What tells a pathway from the one above.
pub fn difference(told: &Difference<'_>, name: &dyn Fn(&Step) -> String, now: Month) -> String {
    let steps = |all: &[&Step]| {
        let names: Vec<String> = all.iter().map(|it| figures::inside(&name(it))).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        names.join("; ")
    };
    let mut all = Vec::new();
    if !told.only_second.is_empty() {
        all.push(["Adds: ", &steps(&told.only_second), "."].concat());
    }
    if !told.only_first.is_empty() {
        all.push(["Leaves out: ", &steps(&told.only_first), "."].concat());
    }
    let moved = told.moved.iter().filter(|(_, _, end)| end.to.is_some() || end.from > now);
    let moved: Vec<String> = moved
        .map(|(step, _, end)| [&figures::inside(&name(step)), ": ", &when(*end, now)].concat())
        .collect();
    if !moved.is_empty() {
        all.push(["Moves: ", &moved.join("; "), "."].concat());
    }
    let by = months(told.later.unsigned_abs());
    let from = soonest(told.ends.1.from, now);
    all.push(match told.later {
        0 => "Just as soon.".to_owned(),
        _ if told.ends.1.from <= now && told.ends.1.to.is_none() => {
            "How soon it can be was not found.".to_owned()
        }
        1.. => [&figures::sentence_case(&by), " later at the soonest: ", &from, "."].concat(),
        _ => [&figures::sentence_case(&by), " sooner at the soonest: ", &from, "."].concat(),
    });
    all.join(" ")
}

/// Why a way cannot be taken.
pub fn bar(bar: Option<Bar>, step: &str) -> String {
    match bar {
        Some(Bar::OtherProfession) => [step, " is for other professions."].concat(),
        Some(Bar::OtherCountry) => [step, " is given in other countries than yours."].concat(),
        Some(Bar::Closed(most)) => {
            [step, " is only possible within the first ", &months(most.into()), " of it."].concat()
        }
        Some(Bar::NotOffered) => "The program that you plan with does not offer it.".to_owned(),
        Some(Bar::NotSaid) => {
            [step, " asks for what differs by profession and country: say yours first."].concat()
        }
        None => {
            ["What it asks for cannot be met from where you stand: ", &figures::inside(step), "."]
                .concat()
        }
    }
}
