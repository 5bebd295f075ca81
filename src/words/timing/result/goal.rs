//! Words on the goal, and on ways to leave with an award before the end.

use super::dates;
use crate::{
    domain::{
        answers::{Answers, Moment},
        calendar::Day,
        timing::{Advice, GoalOutlook, Month, Points},
    },
    words::{provenance, study_plan},
};

/// The section.
pub const GOAL: &str = "Your goal";
/// The section, where the goal comes too soon.
pub const TOO_SOON: &str = "No start finishes by your goal";
/// The link to it, beside the sentence.
pub const TO_EXITS: &str = "What you could reach";
/// Over the ways to leave.
pub const EXITS: &str = "You could leave earlier, with an award";
/// Where there are none.
pub const NO_EXIT: &str = "We found no way to leave this program earlier with an award.";

/// A goal as a person dated it: “June 2029”, “2030”.
pub fn when(goal: Moment) -> String {
    match goal.on() {
        Some(on) => study_plan::moment(on, goal.year()),
        None => goal.year().to_string(),
    }
}

/// What the best start means for a goal that some start may meet. `points` are its
/// points for finishing before it.
pub fn in_reach(goal: &str, start: &str, points: Points) -> String {
    if matches!(points, Points::Range(0, _)) {
        return [
            "Your goal, ",
            goal,
            ", is in reach. Whether you finish before it from ",
            start,
            " on hangs on what is open.",
        ]
        .concat();
    }
    let how = match points {
        Points::Known(1_000) => "even the latest usual finish comes before it.",
        Points::Known(0) => "every finish comes after it; another start may come before it.",
        Points::Known(_) | Points::Range(..) => {
            "the earliest finish comes before it, the latest may not."
        }
        Points::Unknown => "no time to finish was found.",
    };
    ["Your goal, ", goal, ", is in reach. From ", start, " on, ", how].concat()
}

/// That nothing finishes before the goal of these answers, where an advice says so.
pub fn too_soon_of(advice: &Advice<'_>, answers: &Answers, today: Day) -> Option<String> {
    let GoalOutlook::TooSoon { earliest, .. } = &advice.goal else { return None };
    Some(too_soon(*answers.target_by.given()?, *earliest, today))
}

/// That nothing finishes before a goal: “No start finishes by 2027, your goal: the
/// earliest finish is 2029.”
pub fn too_soon(goal: Moment, earliest: Option<Month>, today: Day) -> String {
    let Some(it) = earliest else {
        return "With the hours that you named, the whole program never comes to its end. More \
                hours would change that."
            .to_owned();
    };
    let end = dates::end(it, today);
    let later = if it.year() == goal.year() { "later in\u{a0}" } else { "" };
    let goal = when(goal);
    ["No start finishes by ", &goal, ", your goal: the earliest finish is ", later, &end, "."]
        .concat()
}

/// After how many credits: “after 18 US semester credits”.
pub fn after(credits: &str) -> String {
    ["after ", credits].concat()
}

/// That it was not found after how many credits.
pub fn after_unknown() -> String {
    provenance::brackets("not found: after how many credits")
}

/// When it could be reached: “Reached by 2028 at the earliest, before your goal.”
pub fn reached(month: Option<Month>, in_time: bool, today: Day) -> String {
    let Some(month) = month else { return provenance::brackets("not found: when it is reached") };
    let when = dates::end(month, today);
    let against = if in_time { "before your goal." } else { "after your goal as well." };
    ["Reached in\u{a0}", &when, " at the earliest, ", against].concat()
}

/// How that month was worked out.
pub fn working(start: &str) -> String {
    ["Its share of all credits, at the fastest pace from ", start, " on."].concat()
}
