//! Words of the page of one program.

use crate::domain::program::Program;

/// The door to the comparison.
pub const COMPARE: &str = "Compare with others";
/// The section of roles.
pub const ROLES: &str = "Roles that graduates may move into";
/// Beneath it.
pub const ROLES_HELP: &str =
    "Named by published pages. None that we read says that a degree leads to a role.";
/// The section of facts.
pub const FACTS: &str = "Facts, each with its year";
/// The section of entry rules.
pub const ENTRY: &str = "What you must bring";
/// The section of application items.
pub const APPLICATION: &str = "What the application asks";
/// Beneath the entry rules.
pub const GUIDE: &str = "A guide, not an admission decision. The program decides.";
/// The section of parts and competencies.
pub const MATRIX: &str = "What each part builds";
/// The head of the matrix's first column.
pub const PART: &str = "Part of the program";
/// Behind a part that builds none of the competencies.
pub const NONE: &str = "none of these";
/// The section of the common part.
pub const COMMON: &str = "Taken by everyone";
/// The section on whom the program is for.
pub const AUDIENCE: &str = "Whom it is for";
/// What else is known.
pub const MORE: &str = "Also on record";
/// The sources.
pub const SOURCES: &str = "Sources";
/// The program's own page.
pub const OWN_PAGE: &str = "The program’s own page";
/// The route to a person.
pub const ASK: &str = "Ask the program";

/// The program in the title of the document, where programs of one title are
/// told apart: "Maastricht: Master of Health Professions Education".
pub fn heading(program: &Program) -> String {
    [&program.short_name, ": ", &program.title].concat()
}

/// Labels of the fact lines.
pub mod labels {
    /// Credits.
    pub const CREDITS: &str = "Credits";
    /// Time to finish.
    pub const TIME: &str = "Time to finish";
    /// The longest that it may take.
    pub const TIME_LIMIT: &str = "Time limit";
    /// What graduates took.
    pub const GRADUATES_TOOK: &str = "Graduates took";
    /// Usual pace.
    pub const PACE: &str = "Usual pace";
    /// Format.
    pub const FORMAT: &str = "Format";
    /// Load.
    pub const LOAD: &str = "Load";
    /// Start.
    pub const STARTS: &str = "Starts";
    /// Deadline.
    pub const DEADLINE: &str = "Deadline";
    /// The deadline in later years.
    pub const NEXT_DEADLINE: &str = "In later years";
    /// Tuition.
    pub const TUITION: &str = "Tuition";
    /// Tuition in all.
    pub const TUITION_TOTAL: &str = "Tuition in all";
    /// Earlier tuition.
    pub const EARLIER_TUITION: &str = "Earlier tuition";
    /// Class.
    pub const CLASS: &str = "Class";
    /// Hours a week.
    pub const HOURS: &str = "Hours a week";
    /// Accreditation.
    pub const ACCREDITATION: &str = "University accredited by";
    /// Accreditation of the program.
    pub const PROGRAM_ACCREDITATION: &str = "Program accredited by";
    /// The schools that run it.
    pub const SCHOOLS: &str = "Schools";
    /// The office that answers questions.
    pub const CONTACT: &str = "Contact";
    /// What everyone takes.
    pub const COMMON: &str = "Common part";
    /// The number of tracks.
    pub const TRACKS: &str = "Tracks";
    /// Core content.
    pub const CORE: &str = "Content areas";
    /// Electives.
    pub const ELECTIVES: &str = "Electives";
    /// The work at the end.
    pub const FINAL_WORK: &str = "Final work";
    /// Exits.
    pub const EXIT: &str = "Exit on the way";
    /// Audience.
    pub const AUDIENCE: &str = "Audience";
    /// Fields.
    pub const FIELDS: &str = "Fields it names";
    /// Goal.
    pub const GOAL: &str = "Its aim";
}

/// The label of a fee: "Application fee".
pub fn fee(name: &str) -> String {
    format!("{name} fee")
}

/// The deadline that we expect: "July 15, we expect".
pub fn next_deadline(day: &str) -> String {
    format!("{day}, as we expect it")
}

/// The tuition for the whole: "$57,442.50, without fees or later rises".
pub fn tuition_total(money: &str) -> String {
    format!("{money}, without fees or later rises")
}

/// The heading of the tracks: "Three tracks, one common part".
pub fn tracks(count: u16) -> String {
    format!("{} tracks, one common part", super::figures::count(usize::from(count)))
}

/// An exit: "Certificate, after 18 US semester credits".
pub fn exit(award: &str, credits: &str) -> String {
    format!("{award}, after {credits}")
}

/// The institution and its schools.
pub fn schools(institution: &str, schools: &str) -> String {
    format!("{institution}: {schools}")
}

/// The figure on time in words, for those who do not see it.
pub fn span_name(span: &str) -> String {
    format!("On a line of years, a bracket spans {span}.")
}

/// The disclosure under a line of unknowns.
pub const WHY_UNKNOWN: &str = "What we read and did not read";

/// The label of a line of unknowns.
pub fn unknown_label(reason: crate::domain::fact::Unknown) -> &'static str {
    use crate::domain::fact::Unknown;
    match reason {
        Unknown::NotFound => "Not found",
        Unknown::NotPublished => "Not published",
        Unknown::NotApplicable => "Not applicable",
        Unknown::Withheld => "Withheld",
    }
}

/// The name of a dot in the matrix: "builds curriculum design".
pub fn builds(competency: &str) -> String {
    format!("builds {}", competency.to_ascii_lowercase())
}
