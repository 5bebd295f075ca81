//! Words for where a value comes from.

use crate::domain::{
    fact::{Fact, Mark, Unknown},
    source::Source,
};

/// The sign of a mark: "’24".
pub fn sign(mark: Mark) -> String {
    match mark {
        Mark::Year(year) => format!("’{:02}", year % 100),
        Mark::Undated => "n.d.".into(),
        Mark::Derived => "=".into(),
        Mark::Ours => "ours".into(),
        Mark::Disagree => "≠".into(),
    }
}

/// The accessible name of a mark: "Source: admission page, 2024"; `titles`
/// holds the dates.
pub fn mark_name(mark: Mark, titles: &str) -> String {
    match mark {
        Mark::Year(_) | Mark::Undated => format!("Source: {titles}"),
        Mark::Derived => "Worked out by us".into(),
        Mark::Ours => "Our assumption".into(),
        Mark::Disagree => "Sources disagree".into(),
    }
}

/// The same with the label of the value that it belongs to: "Deadline. Source:
/// admission page, 2024".
pub fn labeled(label: &str, mark_name: &str) -> String {
    if label.is_empty() {
        mark_name.to_owned()
    } else {
        format!("{}. {mark_name}", super::figures::sentence_case(label))
    }
}

/// Behind a source on a host other than its publisher's.
pub const COPY: &str = "A copy on another host.";

/// The reason of an unknown, as it stands in brackets.
pub fn unknown(reason: Unknown) -> &'static str {
    match reason {
        Unknown::NotFound => "not found",
        Unknown::NotPublished => "not published",
        Unknown::NotApplicable => "not applicable",
        Unknown::Withheld => "withheld",
    }
}

/// Words in the brackets of what is open: "[ not found: cost, deadline ]".
pub fn brackets(words: &str) -> String {
    format!("[\u{a0}{words}\u{a0}]")
}

/// Several unknowns on one line.
pub fn unknowns(reason: Unknown, labels: &[&str]) -> String {
    brackets(&format!("{}: {}", unknown(reason), labels.join(", ")))
}

/// A source's title with its date, where the title does not hold it:
/// "admission page, 2024".
pub fn titled(source: &Source) -> String {
    match source.year {
        Some(year) if source.title.contains(&year.to_string()) => source.title.clone(),
        Some(year) => format!("{}, {year}", source.title),
        None => format!("{}, undated", source.title),
    }
}

/// A source's date for the list at the foot of a page.
pub fn dated(source: &Source) -> String {
    match (source.year, &source.undated) {
        (Some(year), _) if source.title.contains(&year.to_string()) => String::new(),
        (Some(year), _) => format!("{year}."),
        (None, Some(placed)) => placed.clone(),
        (None, None) => String::new(),
    }
}

/// What is said beside a value, where a number cannot stand for it: the note,
/// the working, the reason, or both sides of a disagreement.
pub fn aside(fact: &Fact<String>) -> Option<String> {
    match fact {
        Fact::Sourced(sourced) => sourced.note.clone(),
        Fact::Derived { working, .. } => Some(working.clone()),
        Fact::Assumed { why, .. } => Some(why.clone()),
        Fact::Unknown { note, .. } => note.clone(),
        Fact::Conflicting { facts, note, .. } => {
            let mut text = String::new();
            for fact in facts {
                text.push_str(&fact.value);
                text.push_str(". ");
                if let Some(note) = &fact.note {
                    text.push_str(note);
                    text.push(' ');
                }
            }
            text.push_str(note);
            Some(text)
        }
    }
}
