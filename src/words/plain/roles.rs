//! Words of the list of roles.

use crate::{
    domain::pathway::{MonthSpan, Requirement, StepKind},
    words::roles::{steps, when::months},
};

/// The heading.
pub const HEADING: &str = "What each role asks for";
/// Beneath it.
pub const LEAD: &str = "Every family of roles, with what it asks for, who says so, the ways to \
     meet it, and how long the steps take. A rule is one only for those whose profession and \
     country stand beside it.";
/// In place of how firmly something is asked for that was not found.
const NOT_FOUND: &str = "Not found";
/// Over what a role asks for.
pub const ASKS: &str = "What it asks for";
/// Before several ways.
pub const ANY: &str = "Any one of these ways:";
/// Before the only way.
pub const BY: &str = "By:";
/// Before the only way, where it has several steps.
pub const BY_ALL: &str = "By all of:";
/// Before the professions that the rules that were found speak of.
pub const RULES_FOR: &str = "The rules that were found speak of ";
/// What the words for how firmly something is asked for mean.
pub const STRENGTHS: [&str; 5] = [
    "Required: a named body demands it.",
    "Usual, not required: a survey or an advertisement says so.",
    "Strengthens, not required: it helps, as far as sources show; we found nobody who demands it.",
    "Our suggestion: what is asked for was not found, and this is where we would begin. Ask the \
     body concerned.",
    "Not found: we know of no answer, and suggest none.",
];
/// Over what those words mean.
pub const STRENGTH: &str = "How firmly";
/// Over all steps.
pub const STEPS: &str = "The steps, with their times";
/// Beneath it.
pub const STEPS_LEAD: &str = "A time is from the beginning of a step to its end; of experience, it \
     is how much of it is needed in all.";
/// Before what a step asks for itself.
pub const STEP_ASKS: &str = "It asks for:";
/// Over the kinds of experience.
pub const EXPERIENCES: &str = "What counts as experience";
/// Over certificates, licenses and registrations.
pub const CREDENTIALS: &str = "Certificates, licenses and registrations";

/// How firmly something is asked for, or that nothing of it was found.
pub fn strength(it: &Requirement) -> &'static str {
    if it.rule.value().is_none() { NOT_FOUND } else { steps::strength(it.strength) }
}

/// What a step is.
pub fn kind(kind: StepKind) -> &'static str {
    match kind {
        StepKind::Experience => "Experience",
        StepKind::Training => "Training",
        StepKind::Credential => "Certificate, license or registration",
        StepKind::Study => "Study",
        StepKind::Role => "Post",
        StepKind::Approval => "Approval",
        StepKind::Work => "Piece of work",
    }
}

/// How long a step takes: "1 year to 7 years", "up to 1 year".
///
/// ```
/// use docent::{domain::pathway::MonthSpan, words::plain::roles::length};
/// assert_eq!(length(MonthSpan { min: 0, max: 12 }), "up to 1\u{a0}year");
/// assert_eq!(length(MonthSpan { min: 36, max: 36 }), "3\u{a0}years");
/// ```
pub fn length(span: MonthSpan) -> String {
    let most = months(span.max.into());
    match span.min {
        min if min == span.max => most,
        0 => ["up to ", &most].concat(),
        min => [&months(min.into()), " to ", &most].concat(),
    }
}

/// Hours a week of a step: "about 8 hours a week".
pub fn hours(hours: u8) -> String {
    format!("{hours}\u{a0}hours a week")
}

/// The stages at which a step lies behind a person.
pub fn behind(stages: &[&str]) -> String {
    ["Behind you at these career stages: ", &stages.join("; "), "."].concat()
}

/// When a step is not possible any more.
pub fn closes(after: u16) -> String {
    ["Open only to those with at most ", &months(after.into()), " of it."].concat()
}

/// The role that a step gives.
pub fn gives(role: &str) -> String {
    ["It is this role: ", role, "."].concat()
}

/// What says that a step is done, where that is something held.
pub fn held(credential: &str) -> String {
    ["Done for whoever holds: ", credential, "."].concat()
}
