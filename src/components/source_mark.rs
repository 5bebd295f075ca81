//! The quiet sign behind a value that opens to show where it comes from.

use super::notes::{Notes, source_link};
use crate::{
    domain::{
        fact::{Fact, Mark, Sourced},
        source::Source,
    },
    words::provenance,
};
use maud::{Markup, html};

/// The longest last word that is held together with its mark, in letters: a
/// longer one would not fit a phone at twice the text size.
const HELD: usize = 12;

/// Text with the mark of a fact behind it. The last word and its mark do not
/// part.
pub fn marked_text(notes: &Notes<'_>, text: &str, fact: &Fact<String>) -> Markup {
    marked_item(notes, "", text, fact, &html! {})
}

/// The same with something behind the mark that does not part from it either,
/// such as the dot between two values of a line.
pub fn marked_item(
    notes: &Notes<'_>,
    label: &str,
    text: &str,
    fact: &Fact<String>,
    after: &Markup,
) -> Markup {
    let (start, last) = text.rsplit_once(' ').unwrap_or(("", text));
    let mark = source_mark(notes, label, fact);
    html! {
        @if last.len() > HELD {
            (text) " " span.marked { (mark) (after) }
        } @else {
            (start) " "
            span.marked { (last) " " (mark) (after) }
        }
    }
}

/// The mark of a fact, as a disclosure with its notes; an unknown has none.
/// `label` says in its name what it belongs to, where the text before it does
/// not.
pub fn source_mark(notes: &Notes<'_>, label: &str, fact: &Fact<String>) -> Markup {
    let Some(mark) = notes.mark(fact) else { return html! {} };
    let numbers = notes.numbers(fact);
    // What is worked out or assumed has no number; alone beside a value its sign stands.
    let is_ours = notes.is_brief && numbers.is_empty();
    let numbers = if is_ours { provenance::sign(mark) } else { numbers };
    let name = provenance::mark_name(mark, &titles(notes, fact));
    let aside = provenance::aside(fact).filter(|_| !notes.is_brief);
    html! {
        details.mark {
            summary.mark__sign {
                span.mark__year aria-hidden="true" { (provenance::sign(mark)) }
                span.visually-hidden { (provenance::labeled(label, &name)) }
            }
            div.mark__note { (explanation(notes, fact)) }
        }
        span.mark__number aria-hidden="true" { (numbers) }
        @if let Some(aside) = aside { div.mark__paper { (aside) } }
    }
}

fn titles(notes: &Notes<'_>, fact: &Fact<String>) -> String {
    let ids = fact.sources();
    let sources = ids.into_iter().filter_map(|id| notes.source(id));
    let titles: Vec<String> = sources.map(provenance::titled).collect();
    titles.join("; ")
}

/// What stands in the opened note.
fn explanation(notes: &Notes<'_>, fact: &Fact<String>) -> Markup {
    match fact {
        Fact::Sourced(sourced) => rows(notes, sourced, None),
        Fact::Conflicting { facts, note, .. } => html! {
            @for fact in facts { (rows(notes, fact, Some(&fact.value))) }
            p.note.note--plain { (note) }
        },
        Fact::Derived { working, .. } => row(Mark::Derived, working, None),
        Fact::Assumed { why, .. } => row(Mark::Ours, why, None),
        Fact::Unknown { .. } => html! {},
    }
}

/// One row for each source of a statement; its value and note stand in the
/// first.
fn rows(notes: &Notes<'_>, sourced: &Sourced<String>, value: Option<&str>) -> Markup {
    let used = sourced.sources.iter().filter_map(|id| notes.source(id));
    html! {
        @for (index, source) in used.enumerate() {
            @let is_first = index == 0;
            @let said = value.into_iter().chain(sourced.note.as_deref()).filter(|_| is_first);
            @let own = sourced.year.filter(|_| is_first).or(source.year);
            (row(own.map_or(Mark::Undated, Mark::Year), &source_text(source, said), Some(source)))
        }
    }
}

/// What a statement says, and the title of its source, as sentences.
fn source_text<'a>(source: &'a Source, said: impl Iterator<Item = &'a str>) -> String {
    let mut text = String::new();
    let copy = source.copy.then_some(provenance::COPY);
    let sentences = said.chain([source.title.as_str()]).chain(source.citation.as_deref());
    for sentence in sentences.chain(copy) {
        text.push_str(sentence);
        text.push_str(if sentence.ends_with(['.', '?', '”']) { " " } else { ". " });
    }
    text
}

fn row(mark: Mark, text: &str, source: Option<&Source>) -> Markup {
    html! {
        p.note {
            span.note__sign { (provenance::sign(mark)) }
            " "
            span {
                (text) " "
                @if let Some(source) = source { (source_link(source)) }
            }
        }
    }
}
