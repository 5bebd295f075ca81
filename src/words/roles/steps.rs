//! What stands in the list of steps.

pub use super::when::NO_TIME;
use super::{
    result::counted,
    when::{month, months, soonest, when},
};
use crate::{
    domain::{
        month::Month,
        pathway::{
            Evidence, LengthFrom, MonthRange, MonthSpan, NeedStanding, OpenAnswer, StepStanding,
            Strength,
        },
    },
    words::figures,
};

/// The heading over the steps.
pub const STEPS: &str = "Steps, in order";
/// Told once an advisor’s count is kept.
pub const COUNTED_NOW: &str = "Counted as met";
/// Told once it is taken back.
pub const COUNTED_NO_LONGER: &str = "Not counted any more";
/// The link that puts what strengthens a way before the role.
pub const FIRST: &str = "Put it first";
/// Said of a step of which no question asks whether it is done.
pub const UNASKED: &str = "open: mark it as done if it is";
/// The link that takes a step out of the pathway.
pub const WITHOUT: &str = "Leave it out";
/// The label of a mark that a step is done.
pub const DONE: &str = "Done";
/// The label of the length of a step.
pub const LENGTH: &str = "Plan with";
/// Opens to what an advisor counts.
pub const COUNTS: &str = "My advisor counts this";
/// The label of the reason.
pub const REASON: &str = "Why it counts";
/// The button that keeps it.
pub const COUNT: &str = "Count it as met";
/// Why the reason is asked.
pub const NEEDS_REASON: &str = "A reader of the plan will ask why it counts.";
/// Said where a reason is missing.
pub const MISSING_REASON: &str = "The reason is missing: write why it counts, then count it.";
/// The button that takes it back.
pub const COUNT_NO_LONGER: &str = "Count it no longer";
/// Opens to the reason once there is one.
pub const OTHER_REASON: &str = "Change the reason";
/// Before another way of the same requirement.
pub const OR: &str = "or ";
/// Before the competencies that a step builds.
pub const BUILDS: &str = "Builds ";
/// Opens to a step.
pub const ABOUT: &str = "About this step";
/// What the signs mean: done, ahead, open, strengthening.
pub const SIGNS: [&str; 4] = [
    "held or done",
    "not yet",
    "open: to ask, or no source gives a time",
    "strengthens, not required",
];

/// How firmly something is asked for, on the line of a step.
pub fn strength(strength: Strength) -> &'static str {
    match strength {
        Strength::Required => "Required",
        Strength::Typical => "Usual, not required",
        Strength::Strengthening => "Strengthens, not required",
        Strength::Unknown => "Our suggestion",
    }
}

/// How a person stands to what a role asks for.
pub fn standing(standing: NeedStanding) -> &'static str {
    match standing {
        NeedStanding::Met => "met",
        NeedStanding::Counted => "counted by an advisor",
        NeedStanding::NotYet => "not yet",
        NeedStanding::Ask => "ask",
    }
}

/// The reason for which something counts, as it was written.
pub fn reason(reason: &str) -> String {
    ["“", reason, "”"].concat()
}

/// What says that a step is done.
pub fn evidence(evidence: Evidence) -> String {
    match evidence {
        Evidence::Held => "held".to_owned(),
        Evidence::Years(years) => [&counted(usize::from(years), "year"), " held"].concat(),
        Evidence::Stage => "behind you, by your career stage".to_owned(),
        Evidence::Marked => "marked as done".to_owned(),
    }
}

/// What is known of a step that is ahead, behind how firmly it is asked for.
pub fn ahead(standing: &StepStanding) -> Option<String> {
    let StepStanding::Ahead(ahead) = standing else { return None };
    if let Some(open) = &ahead.open {
        let open = match open {
            OpenAnswer::Credentials => "open: whether you hold it",
            OpenAnswer::Degrees => "open: which degrees you hold",
            OpenAnswer::Licenses => "open: whether you hold a license",
            OpenAnswer::Years(_) => "open: how many years you have",
            OpenAnswer::Stage => "open: your career stage",
        };
        return Some(open.to_owned());
    }
    let years = ahead.years.filter(|it| *it > 0);
    let held = years.map(|it| [&counted(usize::from(it), "year"), " held"].concat());
    let from = match ahead.from {
        LengthFrom::Nobody => Some("how long it takes was not found".to_owned()),
        LengthFrom::Assumption => Some("its length is our assumption".to_owned()),
        LengthFrom::Person => Some("as you set it".to_owned()),
        LengthFrom::Source => None,
    };
    let both: Vec<String> = [held, from].into_iter().flatten().collect();
    (!both.is_empty()).then(|| both.join(" · "))
}

/// When a step can be: “done 2029 to 2032”, “begins 2027, done 2029”.
pub fn step_when(start: MonthRange, end: MonthRange, now: Month) -> String {
    let done = when(end, now);
    let is_at_once = start.from <= now || end.from == start.from;
    match end.to {
        None if end.from <= now => figures::sentence_case(&done),
        Some(to) if end.from <= now && to > now => {
            ["Done by ", &month(to, now), " at the latest, if it is not yet"].concat()
        }
        _ if is_at_once => ["Done ", &done].concat(),
        _ => ["Begins ", &when(start, now), ", done ", &done].concat(),
    }
}

/// When the role can begin.
pub fn role_when(end: MonthRange, now: Month) -> String {
    match end.to {
        Some(to) if to <= now => "now".to_owned(),
        Some(to) if month(to, now) == month(end.from, now) => month(to, now),
        Some(to) => {
            [&soonest(end.from, now), " at the soonest, ", &month(to, now), " at the latest"]
                .concat()
        }
        None if end.from <= now => "how soon was not found".to_owned(),
        None => [&soonest(end.from, now), " at the soonest; the latest is not known"].concat(),
    }
}

/// What a pathway leaves out.
pub fn left_out(is_required: bool, rules: &[&str]) -> String {
    let what = if is_required { "what is required" } else { "what is usual, or what we suggest" };
    ["This way leaves out ", what, ": ", &rules.join(" ")].concat()
}

/// The length that we assume, as a choice: “our assumption: 1 to 2 years”.
pub fn our_length(span: MonthSpan) -> String {
    let most = months(span.max.into());
    let length = if span.min == span.max {
        most
    } else {
        [&months(span.min.into()), " to ", &most].concat()
    };
    ["our assumption: ", &length].concat()
}
