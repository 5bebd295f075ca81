//! Words on the date by which something must be decided.

use crate::{
    domain::{
        calendar::{Day, YearlyDay},
        program::Program,
        timing::{ApplicationDeadline, DeadlineKind, Step},
    },
    words::figures,
};

/// While the first date lies ahead.
pub const NOT_TONIGHT: &str = "You do not have to decide tonight.";
/// On that date.
pub const TODAY: &str = "Today is the day to begin.";
/// After it, and before the deadline.
pub const TIGHT: &str = "There is still time, but little.";
/// After it, where no deadline was found.
pub const ASK_DEADLINE: &str = "Ask the program how late you may apply.";
/// Where something stands against every start.
pub const NONE: &str = "What would change that";
/// Where that is another profession, which nothing changes.
pub const FOR_OTHERS: &str = "What stands against each start";
/// Where starts are not known.
pub const UNKNOWN: &str = "Ask the program when it starts.";
/// Beneath it.
pub const UNKNOWN_HELP: &str =
    "Without its starts there is nothing to weigh. The program can tell you when it begins.";

/// The name of the sign of this date.
pub const FLAG: &str = "First date that matters";

/// Before a date that lies ahead: “For Fall 2027 the first date that matters is ”.
pub fn first(start: &str) -> String {
    ["For ", start, " the first date that matters is "].concat()
}

/// The same on that date.
pub fn first_today(start: &str) -> String {
    ["For ", start, " the first date that matters is today, "].concat()
}

/// Before a date that is over.
pub fn over(start: &str) -> String {
    ["For ", start, " the day to begin was "].concat()
}

/// Before the deadline, once the day to begin is over.
pub const STILL: &str = "You can still apply until ";
/// The same on the deadline itself.
pub const STILL_TODAY: &str = "You can still apply today, ";
/// What to do then.
pub const BEGIN_NOW: &str = "Begin now, or take a later start.";
/// Behind a date that is over, where the deadline is an assumption.
pub const MAY_BE_OVER: &str = "The real deadline may lie earlier or later.";

/// Behind the date, what it is for: “: asking for two letters of recommendation,”.
pub fn asking(steps: &[&str], is_over: bool) -> String {
    let mut text = ": ".to_owned();
    for (index, step) in steps.iter().enumerate() {
        text.push_str(if index == 0 { "asking for " } else { " and for " });
        text.push_str(step);
    }
    if steps.is_empty() {
        text.push_str("the last day to apply");
    }
    text.push_str(if is_over { "." } else { "," });
    text
}

/// What the date hangs on, as the end of its sentence: “if the deadline stays
/// July 15, as in 2024.”
pub fn condition(deadline: ApplicationDeadline, program: &Program, lead: &str) -> String {
    let day = figures::day(deadline.day);
    match deadline.kind {
        DeadlineKind::Published => ["with the published deadline of ", &day, "."].concat(),
        DeadlineKind::Projected => {
            let again = figures::yearly_day(yearly(deadline.day));
            match year_of(deadline.day, program) {
                Some(year) => {
                    ["if the deadline stays ", &again, ", as in\u{a0}", &year, "."].concat()
                }
                None => ["if the deadline is ", &again, ", as we expect it."].concat(),
            }
        }
        DeadlineKind::Assumed => [
            "if the deadline is ",
            &day,
            ". We found none, and assume ",
            lead,
            " before the start.",
        ]
        .concat(),
    }
}

/// The same behind the deadline itself: “, if it stays as in 2024.”
pub fn until(deadline: ApplicationDeadline, program: &Program) -> String {
    match (deadline.kind, year_of(deadline.day, program)) {
        (DeadlineKind::Published, _) => ", as published.".to_owned(),
        (DeadlineKind::Projected, Some(year)) => {
            [", if the deadline stays as in\u{a0}", &year, "."].concat()
        }
        (DeadlineKind::Projected | DeadlineKind::Assumed, _) => {
            ", if the deadline is as we expect it.".to_owned()
        }
    }
}

/// The same behind a deadline that is over: “, if it stayed as in 2024.”
pub fn was(deadline: ApplicationDeadline, program: &Program) -> String {
    match (deadline.kind, year_of(deadline.day, program)) {
        (DeadlineKind::Published, _) => ", as published.".to_owned(),
        (DeadlineKind::Projected, Some(year)) => {
            [", if the deadline stayed as in\u{a0}", &year, "."].concat()
        }
        (DeadlineKind::Projected | DeadlineKind::Assumed, _) => ", as we expect it.".to_owned(),
    }
}

/// The year of the last published deadline, where that was on the same day of the
/// year.
pub fn year_of(day: Day, program: &Program) -> Option<String> {
    let last = program.deadline.value()?.day;
    let is_same = (last.month(), last.day()) == (day.month(), day.day());
    is_same.then(|| last.year().to_string())
}

fn yearly(day: Day) -> YearlyDay {
    YearlyDay { month: day.month(), day: day.day() }
}

/// What such programs usually ask for, in words that stand after “asking for”.
pub fn usual(step: Step) -> &'static str {
    match step {
        Step::Letters => "letters of recommendation",
        Step::Transcripts => "transcripts of your degrees",
        Step::Evaluation => "an evaluation of your degrees from elsewhere",
    }
}

/// How a day to begin was worked out: “3 months before July 15, 2027.” `number` says
/// where the months are from.
pub fn working(lead: &str, deadline: Day, is_own: bool) -> String {
    let number = if is_own { "you set" } else { "we assume" };
    [lead, " before ", &figures::day(deadline), ", a time that ", number, "."].concat()
}
