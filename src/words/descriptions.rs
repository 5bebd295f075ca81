//! One sentence or two on each view, for search engines and link previews.
//! No view shows them.

use super::figures;
use crate::domain::{
    catalog::Catalog,
    fact::{Fact, Mark},
    program::Program,
    source::Year,
};
use std::collections::BTreeSet;

/// The most letters of a description; search engines cut at about this many.
pub const MOST: usize = 155;

/// The first page.
pub const HOME: &str = "For health professionals who teach: three questions, then what published \
     pages say about graduate study in education, and one next step.";
/// Programs side by side.
pub const COMPARE: &str = "Two to four programs in health professions education side by side. Where \
     they differ comes first; what was not found is said.";
/// The self-check.
pub const SELF_CHECK: &str = "Where do you stand as a teacher in health care? Six competencies in \
     two to twelve minutes, with next steps; nothing leaves your device.";
/// When to start.
pub const TIMING: &str = "When to start a master’s in health professions education: every start \
     of six years by your career, hours and goal, and how sure that is.";
/// Roles.
pub const ROLES: &str = "Which role in health professions education, and by which steps? What six \
     roles ask for, who says so, and when you could be there.";
/// My plan.
pub const MY_PLAN: &str = "One page to keep: where you are, where you are going, when you would \
     start and what you do next, with dates, open questions and sources.";
/// What an advisor works with.
pub const ADVISE: &str = "For advisors: walk a candidate through, open what candidates send, note \
     and suggest, side by side; all on this device, nothing is sent.";
/// How it works.
pub const METHOD: &str = "Where the facts in Docent come from, what its signs mean, and what it \
     cannot tell you. With the terms and the content files.";
/// What is stored and sent.
pub const PRIVACY: &str = "What Docent keeps and sends: answers stay in the memory of the page, there \
     is no account and no cookie, and no request goes to another company.";
/// What works, and what does not yet.
pub const ACCESSIBILITY: &str = "How Docent is checked against WCAG 2.2, level AA, what is missing, \
     and what to do if something is in your way.";
/// The words of the picture that link previews show.
pub const PREVIEW: &str = "Docent. You teach in health care. Is it time to study teaching?";

/// An address that leads nowhere.
pub fn nowhere() -> String {
    format!("{}. {}", super::not_found::HEADING, super::not_found::TEXT)
}

/// The list of programs.
pub fn programs(catalog: &Catalog) -> String {
    let countries: BTreeSet<_> = catalog.programs.iter().map(|it| &it.country).collect();
    format!(
        "{} programs in health professions education from {} countries, to search, filter and \
         compare. Each value with its source and year.",
        catalog.programs.len(),
        countries.len(),
    )
}

/// One program, from what its sources say; `last_seen` where it may have
/// closed.
///
/// "Johns Hopkins University: Master of Education in the Health Professions.
/// 34.5 or 33 US semester credits, online, part-time. Every fact with its
/// source."
pub fn program(program: &Program, last_seen: Option<Year>) -> String {
    let mut name = format!("{}: {}.", program.institution, program.title);
    if let Some(year) = last_seen {
        name.push(' ');
        name.push_str(&super::programs::last_seen(year));
        name.push('.');
    }
    let facts = facts(program);
    let ends = [topics(program), Some(" Every fact with its source.".into()), Some(String::new())];
    // As many facts as there is room for, then the longest end that fits too.
    let mut texts = (0..=facts.len()).rev().flat_map(|count| {
        let mut text = name.clone();
        let facts = facts.get(..count).unwrap_or_default().join(", ");
        if !facts.is_empty() {
            text = [&text, " ", &figures::sentence_case(&facts), "."].concat();
        }
        ends.iter().flatten().map(move |end| [&text, end.as_str()].concat())
    });
    let text = texts.find(|it| it.chars().count() <= MOST);
    text.unwrap_or_else(|| name.clone()).replace('\u{a0}', " ")
}

/// What a program is, in the order in which it is worth saying.
fn facts(program: &Program) -> Vec<String> {
    let credits = match &program.credits {
        // Both sides of a disagreement, where they count the same thing.
        Fact::Conflicting { facts, shown, .. } => facts.get(*shown).and_then(|first| {
            let is_alike = facts.iter().all(|it| it.value.system == first.value.system);
            let rest = facts.iter().filter(|it| it.value != first.value);
            let rest = rest.map(|it| figures::number(it.value.amount, 0));
            let others: Vec<String> = rest.collect();
            let number = figures::number(first.value.amount, 0);
            let all: Vec<&str> =
                [number.as_str()].into_iter().chain(others.iter().map(String::as_str)).collect();
            let system = figures::credit_system(first.value.system);
            is_alike.then(|| format!("{} {system}", figures::list(&all, "or")))
        }),
        fact => sourced(fact).map(figures::credits),
    };
    let format = sourced(&program.format).map(|it| figures::inside(figures::format(*it)));
    let load = sourced(&program.load).map(|it| figures::inside(figures::load(*it)));
    let time = sourced(&program.time_to_finish).map(figures::span);
    [credits, format, load, time].into_iter().flatten().collect()
}

/// What its page holds besides: " Entry rules and costs, each with its source."
fn topics(program: &Program) -> Option<String> {
    let rules = match program.requirements.len() {
        0 => None,
        1 => Some("entry rule"),
        _ => Some("entry rules"),
    };
    let has_dates = program.starts.value().is_some() || program.deadline.value().is_some();
    let prices = [&program.tuition, &program.tuition_total].into_iter();
    let fees = program.fees.iter().map(|it| &it.price);
    let mut prices = prices.chain(&program.other_tuition).chain(fees);
    let has_costs = prices.any(|it| it.value().is_some());
    let topics = [rules, has_dates.then_some("dates"), has_costs.then_some("costs")];
    let topics: Vec<&str> = topics.into_iter().flatten().collect();
    match topics.as_slice() {
        [] => None,
        ["entry rule"] => Some(" Its entry rule, with its source.".into()),
        all => {
            let all = figures::sentence_case(&figures::and(all));
            Some([" ", &all, ", each with its source."].concat())
        }
    }
}

/// What a source says, and no other does against it.
fn sourced<T>(fact: &Fact<T>) -> Option<&T> {
    match fact {
        Fact::Sourced(it) => Some(&it.value),
        _ => None,
    }
}

/// A number of which the sources disagree, with what each of them says.
pub fn disagree(sides: &str) -> String {
    format!("{}. {sides}", super::provenance::mark_name(Mark::Disagree, ""))
}
