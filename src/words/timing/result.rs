//! Words of the result of “When to start”.

pub mod conditions;
pub mod dates;
pub mod decide;
pub mod goal;
pub mod others;

use crate::{
    domain::{calendar::Day, entry::Entry, program::Program, timing::Contradiction},
    words::{entry, figures},
};

/// The section of what a result is not.
pub const LIMITS: &str = "What this can and cannot tell";

/// What stands between the program and the link to another.
pub const BESIDE: &str = " · ";

/// A program by the names that tell it from all others: “Johns Hopkins, M.Ed. in the
/// Health Professions”.
pub fn program(program: &Program) -> String {
    [&program.short_name, ", ", &program.short_title].concat()
}

/// In a row of the first page: of which program that is said, and the first date that
/// matters where that is not over.
pub fn said_of(program: &Program, day: Option<Day>) -> String {
    let first = |it| ["The first date that matters is ", &figures::day(it), ". "].concat();
    let first = day.map_or_else(String::new, first);
    [&first, "This is about ", &self::program(program), "."].concat()
}

/// Where no hours are free now, and it is open how many will be.
pub const NO_HOURS_NOW: &str =
    "You said that you have no hours to study now. What follows counts on hours that come later.";

/// Where the address asks for what cannot be.
pub const UNREAD: &str =
    "The address of this page names a month or a number that cannot be, so it is left out.";

/// What stands before the program that all of this speaks of.
pub const AT: &str = "At ";
/// The link to the choice of another.
pub const CHANGE_PROGRAM: &str = "change program";

/// The notice before any date, where the program cannot be entered today.
pub fn not_yet(program: &Program) -> String {
    ["By your answers you do not meet the entry rules of ", &program.short_name, " yet."].concat()
}

/// The same where the program is for other professions.
pub fn for_others(program: &Program) -> String {
    ["By its published rules ", &program.short_name, " is for other professions than yours."]
        .concat()
}

/// What that rests on; where a later start is named all the same, why.
pub fn not_yet_because(found: &Entry<'_>, is_later: bool) -> String {
    let mut text = entry::lead(found);
    if is_later {
        text.push_str(" Each start below counts what you expect by then.");
    }
    text
}

/// The link to its rules.
pub const ENTRY: &str = "What it asks, rule by rule";

/// Before other programs whose rules are met.
pub const INSTEAD: &str = "By your answers you meet the published rules of:";

/// Where there are none.
pub const NO_INSTEAD: &str =
    "We found no other master’s program whose published rules your answers meet.";

/// Which answers cannot all be, and what to do.
pub fn contradiction(of: Contradiction) -> &'static str {
    match of {
        Contradiction::NoChangeWithDate => {
            "You said that no change of career lies ahead, and you gave a date for one. Change \
             one of the two; until then both count as open."
        }
        Contradiction::NoChangeWithHours => {
            "You said that no change of career lies ahead, and you gave other hours for after it. \
             Change one of the two; until then both count as open."
        }
        Contradiction::OutOfTrainingAfterIt => {
            "You said that your training is over, and that the step out of it lies ahead. Change \
             one of the two; until then both count as open."
        }
        Contradiction::ChangeInThePast => {
            "The change of career that you named lies in the past. Give it another date; until \
             then its date counts as open."
        }
        Contradiction::GoalInThePast => {
            "The date of your goal lies in the past. Give it another one; until then it counts as \
             open."
        }
        Contradiction::AllMonthsBlocked => {
            "You blocked every month of the year, and you gave hours to study. Leave a month \
             free; until then both count as open."
        }
        Contradiction::NoHours => {
            "You said that you have no hours to study, now or later. Every start takes some. Name \
             what you could find, or leave the question open."
        }
        Contradiction::DegreeOverdue => {
            "You expected a degree before today. If you hold it, say so; until then it counts as \
             one to ask about."
        }
        Contradiction::LicenseOverdue => {
            "You expected a license before today. If you hold it, say so; until then it counts as \
             one to ask about."
        }
    }
}
