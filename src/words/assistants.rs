//! What language models are told: of the site, and with a plan that a person copies.

/// What the site is.
pub const SUMMARY: &str = "Guides health professionals into graduate study in education: programs \
     with their sources, when to start, the way to a role, a self-check, and a plan. Everything is \
     worked out in the browser of the person who uses it.";
/// How it may be quoted.
pub const RULES: [&str; 5] = [
    "Each fact has a source and a year; quote both, and say where sources disagree.",
    "What is marked as not found is unknown. Do not fill it in.",
    "What is marked as ours (weights, thresholds, targets, lengths of time) is a judgment or an \
     assumption of this project, and no fact.",
    "Nothing here is an admission decision. The programs and bodies that are named decide.",
    "Answers travel only in the fragment of an address, which no server sees. Do not ask people for \
     such links unless they want to share their answers.",
];
/// The heading over the views.
pub const VIEWS: &str = "Views";
/// The heading over the pages that need no app.
#[cfg(not(target_arch = "wasm32"))]
pub const PLAIN: &str = "Pages that need no app";
/// The heading over the pages for editors.
#[cfg(not(target_arch = "wasm32"))]
pub const EDITORS: &str = "For editors";
/// The heading over the programs.
pub const PROGRAMS: &str = "Programs";
/// The heading over the content files.
pub const CONTENT: &str = "Content, as JSON";
/// The heading over how links hold answers.
pub const LINKS: &str = "Links";
/// What describes them.
pub const FORMAT: &str = "how a link, a code or a file holds answers, byte by byte.";

/// The keys of the query that a view reads.
pub fn keys(keys: &str) -> String {
    ["Keys of its query: ", keys, "."].concat()
}

/// What a content file holds.
pub fn file(name: &str) -> &'static str {
    match name {
        "catalog" => "programs, sources, professions, career stages, competencies, roles.",
        "pathways" => "what roles ask for, and the steps to them.",
        "timing" => "rules, weights, thresholds and assumptions of when to start, with tests.",
        "assessment" => "items, bands, targets and next steps of the self-check.",
        "accessibility" => "what was tested for whom, and what is missing, with days.",
        "changes" => "what was changed in all of these, by day, each with its reason.",
        _ => "terms, and how it works.",
    }
}

/// Where the schema of a content file is.
pub fn schema(address: &str) -> String {
    ["Schema: ", address].concat()
}

/// The disclosure of the copy for an assistant.
pub const COPY_FOR: &str = "Copy for an assistant";
/// What it is.
pub const COPY_HELP: &str = "Text to paste into an assistant that you trust. It holds exactly what \
     you read here, and nothing is sent.";
/// The label of the text.
pub const COPY_TEXT: &str = "Exactly this is copied";
/// The button that copies it.
pub const COPY: &str = "Copy this text";

/// What stands before the plan.
pub const BEFORE: &str = "Below is a plan that I put together with Docent, a guide to graduate study \
     in health professions education. Please help me think it through. Keep to what stands here: \
     do not add facts about programs without a source, leave open what is marked [ open ] or not \
     found, and tell apart what a program says, what Docent assumes, and what you think. It is \
     guidance, not an admission decision.";
/// The heading over the facts.
pub const FACTS: &str = "What it would take";
/// The heading over the sources.
pub const SOURCES: &str = "Sources";
