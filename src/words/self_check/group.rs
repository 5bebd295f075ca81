//! Words of the view of a group.

/// The heading.
pub const HEADING: &str = "How a group sees itself";
/// Beneath it.
pub const LEAD: &str = "Paste the codes or links of at least five people, one in each line, and you see how they \
     spread. Nothing of it is kept: it goes when you leave this page.";
/// Who could see more.
pub const TRUST: &str = "This page shows no single result. Whoever holds a code could open it, though: collect codes only \
     where the group agrees to that, and best somebody does who decides about nobody in it.";
/// The label of the field.
pub const CODES: &str = "Codes or links";
/// What they are.
pub const CODES_HINT: &str = "Each person finds theirs under “My own code for a group”, at the end of this page on their device.";
/// The button.
pub const READ: &str = "Show the spread";
/// A line that stands there twice.
pub const TWICE: &str = "It stands there twice and counts once.";
/// Where no level is in it.
pub const EMPTY: &str = "There is no self-check in it. Ask for one with “My self-check” ticked.";
/// A line that is no whole code.
pub const NO_CODE: &str = "This is no whole code or link. Copy it again from where it came.";
/// The disclosure with one’s own code.
pub const OWN: &str = "My own code for a group";
/// About it.
pub const OWN_TEXT: &str = "It holds your answers to the self-check and nothing else. Whoever has it can read them, so give \
     it only to somebody you trust with that.";

/// How many were read.
pub fn read(count: usize) -> String {
    match count {
        1 => "One self-check is read.".into(),
        count => [&count.to_string(), " self-checks are read."].concat(),
    }
}

/// How many are missing.
pub fn few(missing: usize) -> String {
    let more = match missing {
        1 => "One more is".to_owned(),
        missing => [&missing.to_string(), " more are"].concat(),
    };
    [&more, " needed: of fewer than five one could guess who said what."].concat()
}

/// What is wrong with a line.
pub fn trouble(line: usize, trouble: &str) -> String {
    ["Line ", &line.to_string(), ": ", trouble].concat()
}

/// The caption of the table.
pub fn caption(people: usize) -> String {
    [&people.to_string(), " people, by how they rate themselves"].concat()
}

/// The head of the column with the bands.
pub const SPREAD: &str = "How many in which band";
/// The head of the column with the numbers.
pub const MIDDLE: &str = "Middle";
/// What that is.
pub const MIDDLE_TEXT: &str =
    "Middle: half of the people rate themselves higher, half lower. No single result is shown.";

/// How many are in a band.
pub fn band(name: &str, count: usize) -> String {
    [name, ": ", &count.to_string()].concat()
}

/// How many have too few answers for a number.
pub fn without(count: usize) -> String {
    ["Too few answers: ", &count.to_string()].concat()
}

/// Where fewer than five have a number.
pub fn too_few(without: usize) -> String {
    ["[ too few answers for a spread, ", &without.to_string(), " without a number ]"].concat()
}
