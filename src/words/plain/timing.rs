//! Words of the tables of when to start.

use crate::{
    domain::{
        catalog::Catalog,
        program::Program,
        source::Year,
        timing::{Rule, StandInFor, SurenessWord, Timed},
    },
    words::{answers::value, figures, programs},
};

/// The heading.
pub const HEADING: &str = "Starts, deadlines and rules";
/// Beneath it.
pub const LEAD: &str = "When programs start and until when one can apply, as each was published, \
     and every rule by which Docent compares starts.";
/// Over the featured program, behind its name.
pub const FEATURED: &str = "Dates of ";
/// Over the table of programs.
pub const PROGRAMS: &str = "Starts and deadlines that were found";
/// Beneath it.
pub const AS_PUBLISHED: &str = "Each stands here as it was published, with the year of its source. \
     Later starts and deadlines are carried forward by the app, which knows the day; ask the \
     program before you count on one.";
/// The head of the programs.
pub const PROGRAM: &str = "Program";
/// The head of the deadlines.
pub const DEADLINE: &str = "Last deadline found";
/// Before the programs of which neither was found.
pub const NEITHER: &str = "No start and no deadline was found for ";
/// Over the criteria.
pub const CRITERIA: &str = "What starts are compared by";
/// The head of what a criterion looks at.
pub const LOOKS_AT: &str = "What it looks at";
/// The head of the weights.
pub const WEIGHT: &str = "Weight, 0 to 100";
/// The head of where something is from.
pub const BASIS: &str = "Where it comes from";
/// Over the rules.
pub const RULES: &str = "The rules, by career stage";
/// Beneath them.
pub const MOST_COUNTS: &str =
    "Of several rules of one criterion that hold for you, the one with the most points counts.";
/// The head of the stages.
pub const STAGE: &str = "Career stage";
/// The stage of rules for all of them.
pub const ANY_STAGE: &str = "any";
/// The head of whom else a rule speaks of.
pub const WHOM: &str = "For whom";
/// Whom a rule speaks of that names nobody.
pub const ANYONE: &str = "anyone";
/// Over the numbers.
pub const NUMBERS: &str = "Numbers that results hang on";
/// The head of what a number is.
pub const WHAT: &str = "What";
/// The head of the numbers.
pub const NUMBER: &str = "Number";
/// The head of the numbers that may be set instead.
pub const MAY_BE: &str = "May be set";
/// Over what stands for open answers.
pub const STAND_INS: &str = "What stands for an open answer";
/// The head of the answers.
pub const ANSWER: &str = "Open answer";
/// The head of what stands for them.
pub const COUNTED_AS: &str = "Counted as each of";
/// The head of reasons.
pub const WHY: &str = "Why";
/// Over the words for how sure a result is.
pub const SURE: &str = "How sure a result is called";
/// The head of the words.
pub const WORDS: &str = "In words";
/// The head of the cuts.
pub const FROM: &str = "From this part of all cases on";
/// Over what programs are known to ask for.
pub const ASKED: &str = "What an application takes time for";
/// Over the lengths that programs publish.
pub const PACES: &str = "Times that programs publish for a pace";
/// The head of the paces.
pub const PACE: &str = "Pace";
/// The head of the times.
pub const TIME: &str = "Time";

/// The note beside a program that has not been seen for long: true on any later day.
pub fn last_seen(year: Year) -> String {
    programs::last_seen(year)
}

/// The programs of which no start and no deadline was found.
pub fn neither(programs: &[&Program]) -> String {
    let names = programs.iter().map(|it| [&it.short_name, ", ", &it.short_title].concat());
    [NEITHER, &names.collect::<Vec<_>>().join("; "), "."].concat()
}

/// Whom a rule speaks of beside the stage: "a physician; near: out of training".
pub fn whom(rule: &Rule, catalog: &Catalog) -> String {
    let mut parts = Vec::new();
    if !rule.professions.is_empty() {
        parts.push(super::named(&rule.professions, catalog));
    }
    if !rule.professions_but.is_empty() {
        parts.push(["anyone but ", &super::named(&rule.professions_but, catalog)].concat());
    }
    if !rule.teaching.is_empty() {
        let levels = catalog.teaching_levels.iter().filter(|it| rule.teaching.contains(&it.id));
        let levels: Vec<&str> = levels.map(|it| it.name.of(None)).collect();
        parts.push(["teaching: ", &figures::list(&levels, "or")].concat());
    }
    if !rule.transitions.is_empty() {
        let all: Vec<&str> = rule.transitions.iter().map(|it| value::transition(*it)).collect();
        let how = match rule.timed {
            Some(Timed::Near) => "near the change ",
            Some(Timed::From) => "from the change on ",
            None => "with the change ",
        };
        parts.push([how, &figures::list(&all, "or")].concat());
    }
    for (is_given, what) in [(rule.employer_time, "time"), (rule.employer_money, "money")] {
        if let Some(is_given) = is_given {
            let how = if is_given { "the employer gives " } else { "the employer gives no " };
            parts.push([how, what].concat());
        }
    }
    if parts.is_empty() { ANYONE.into() } else { parts.join("; ") }
}

/// An answer that other values stand for while it is open.
pub fn stand_in(topic: StandInFor) -> &'static str {
    match topic {
        StandInFor::HoursNow => "Hours a week now",
        StandInFor::HoursLater => "Hours a week after a change",
        StandInFor::TransitionAt => "Months until a change of career",
        StandInFor::BlockedMonths => "Months of a year without study",
        StandInFor::TargetBy => "Months until the goal",
    }
}

/// How sure a result is called, in a word.
pub fn sureness(word: SurenessWord) -> &'static str {
    match word {
        SurenessWord::Always => "Always",
        SurenessWord::Most => "Most",
        SurenessWord::Narrowly => "Narrowly",
        SurenessWord::Depends => "Depends",
    }
}

/// A part of all cases: "750 of 1,000".
pub fn thousandths(part: &str) -> String {
    [part, " of 1,000"].concat()
}
