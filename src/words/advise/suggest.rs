//! Words of what an advisor sends back.

use crate::domain::answers::Section;

/// The heading.
pub const HEADING: &str = "Send something back";
/// Beneath it.
pub const LEAD: &str = "What you choose and write here is a suggestion. The candidate sees each beside their own \
     answer and takes what they want. Nothing leaves this page by itself.";

/// The labels.
pub const TARGET: &str = "Role aimed at";
/// See [`TARGET`].
pub const PROGRAM: &str = "Program";
/// See [`TARGET`].
pub const INTAKE: &str = "Start";
/// See [`TARGET`].
pub const HOURS_NOW: &str = "Hours a week now";
/// See [`TARGET`].
pub const HOURS_LATER: &str = "Hours a week later";
/// See [`TARGET`].
pub const PACE: &str = "Pace";
/// The choice that suggests nothing.
pub const AS_SAID: &str = "as the candidate said";

/// The choice that suggests nothing, with what was said.
pub fn as_said(said: &str) -> String {
    format!("{AS_SAID}: {said}")
}

const LEAVE_EMPTY: &str = "Leave it empty to suggest nothing.";
/// Where it is no number that can be suggested.
pub const NO_HOURS: &str = "Enter a whole number from 0 to 80. Until then, nothing is suggested.";

/// Beneath a field: what the candidate said.
pub fn said(said: Option<&str>) -> String {
    match said {
        Some(said) => format!("The candidate said: {said}. {LEAVE_EMPTY}"),
        None => ["The candidate said nothing. ", LEAVE_EMPTY].concat(),
    }
}

/// The disclosure with notes to send.
pub const NOTES: &str = "Notes to the candidate";

/// The label of a note.
pub fn note(section: Section) -> &'static str {
    match section {
        Section::Situation => "On their situation",
        Section::Programs => "On programs",
        Section::Timing => "On when to start",
        Section::Roles => "On roles",
        Section::SelfCheck => "On their self-check",
        Section::Plan => "On the plan as a whole",
    }
}

/// The disclosure that counts a requirement.
pub const COUNT: &str = "Count a requirement as met";
/// Where no role is aimed at.
pub const NO_ROLE: &str = "Requirements are of a role. Choose the role aimed at first.";
/// Where nothing is asked for.
pub const NO_REQUIREMENT: &str = "No requirement of this role was found.";
/// The label of the choice.
pub const REQUIREMENT: &str = "Requirement";
/// The first choice.
pub const CHOOSE: &str = "Choose one";
/// The label of the reason.
pub const REASON: &str = "Why it counts";
/// Beneath it.
pub const REASON_HELP: &str = "The candidate reads it as your word, with this reason.";
/// Where one of the two is missing.
pub const NOT_COUNTED: &str = "Choose a requirement and say why it counts; nothing is counted yet.";
/// The button.
pub const COUNT_IT: &str = "Count it as met";
/// Takes it back.
pub const COUNT_NO_MORE: &str = "Count it no longer";

/// The heading over what goes back.
pub const GOES: &str = "What goes back";
/// Where nothing does.
pub const NOTHING: &str =
    "Nothing yet: you suggest nothing that differs from what the candidate said.";
/// The label of the link.
pub const LINK: &str = "Link to send back";
/// The button beside it.
pub const COPY: &str = "Copy the link";
/// The link that opens an email with it.
pub const MAIL: &str = "Write an email with it";
/// The subject of that email.
pub const SUBJECT: &str = "From your advisor, in Docent";

/// How long the link is, and how it travels.
pub fn length(length: usize) -> String {
    format!(
        "{length} characters. The part behind “#” is not sent to any server. Whoever has the link \
         can read what is in it."
    )
}

/// Where the link is too long.
pub fn too_long(length: usize) -> String {
    format!(
        "The link has {length} characters, and many programs cut it off behind 2,000. Shorten your \
         notes."
    )
}

/// A line of what goes back: a note.
pub fn note_line(section: Section) -> String {
    ["Note: ", note(section)].concat()
}

/// A line of what goes back: a requirement.
pub const COUNTED: &str = "Counts as met";
