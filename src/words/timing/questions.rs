//! Words of the questions that sharpen when to start.

use crate::domain::answers::Topic;

/// The name of the group of the first three.
pub const THREE: &str = "Three questions";
/// Over the others.
pub const MORE: &str = "What would sharpen it";
/// Under that.
pub const MORE_LEAD: &str = "Answer what you like, in any order. What stays open widens the result, and never counts as no.";
/// A group, by why it matters: where the next change lies.
pub const CHANGE: &str = "Your next change of work";
/// Why it is asked.
pub const CHANGE_WHY: &str =
    "Sources name steps in a career as good moments, and a new role may bring learners.";
/// A group: time.
pub const TIME: &str = "Time to study";
/// Why it is asked.
pub const TIME_WHY: &str = "Your hours are held against the load of the program, month by month.";
/// A group: the goal.
pub const GOAL: &str = "A date to finish before";
/// Why it is asked.
pub const GOAL_WHY: &str = "Some starts end before it, others after it.";
/// A group: support.
pub const SUPPORT: &str = "Your employer";
/// Why it is asked.
pub const SUPPORT_WHY: &str = "Time and money help people to finish. They count the same for every \
     start: while open, they widen each bracket and move none.";
/// A group: the program.
pub const PROGRAM: &str = "The program";
/// Why it is asked.
pub const PROGRAM_WHY: &str = "Each has starts, deadlines and a load of its own.";
/// The link to the questions on entry.
pub const ENTRY: &str = "Degrees, license and years of teaching are asked beside the entry rules";
/// The label of the choice of a program.
pub const WHICH: &str = "Program";
/// Behind a program of which no start is known.
pub const NO_START: &str = " (no start found)";
/// The label of the months without time.
pub const BLOCKED: &str = "Months in which I could not study";
/// Over the answers that were given, on paper.
pub const ANSWERS: &str = "Answers given";
/// Among these, the answer of whoever cannot say.
pub const NOT_SURE: &str = "Not sure";

/// The label of the question on a topic.
pub fn label(topic: Topic) -> &'static str {
    match topic {
        Topic::TransitionAt => "When it comes",
        Topic::HoursNow => "Hours a week that I could study now",
        Topic::HoursLater => "Hours a week after that change",
        Topic::Pace => "Pace that I would choose",
        Topic::TargetBy => "I want to be in my next role by the end of",
        Topic::EmployerTime => "My employer would give me time",
        Topic::EmployerMoney => "My employer would pay a part",
        other => crate::words::answers::topic(other),
    }
}

/// A number of hours to choose.
pub fn hours(hours: u8) -> String {
    match hours {
        0 => "none".to_owned(),
        1 => "1 hour".to_owned(),
        _ => format!("{hours} hours"),
    }
}

/// A weight that was moved, on paper: "Weight of career moment: 80".
pub fn weight(criterion: &str, weight: u8) -> String {
    ["Weight of ", &crate::words::figures::inside(criterion), ": ", &weight.to_string()].concat()
}

/// A year of which the month is open: "some time in 2027".
pub fn some_time(year: u16) -> String {
    format!("some time in {year}")
}

/// What an answer changed: the sentence as it is now, and as it was where that
/// differs.
pub fn changed(before: &str, now: &str) -> (String, Option<String>) {
    if before == now {
        (["The sentence stays. ", now].concat(), None)
    } else {
        (now.to_owned(), Some(["Before: ", before].concat()))
    }
}
