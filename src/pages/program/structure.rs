//! How a program is built: the common part, tracks, exits, and what each part
//! builds.

use super::{marked, section};
use crate::{
    components::{fact_line::FactLines, matrix::matrix, notes::Notes, source_mark::source_mark},
    domain::{fact::Fact, program::Program},
    route::Route,
    words::{
        figures, program as words, program::labels, programs::labels as list_labels, provenance,
    },
};
use maud::{Markup, html};

/// The tracks over the common part, with content areas, electives and exits.
pub(super) fn structure(notes: &Notes<'_>, program: &Program) -> Markup {
    let structure = &program.structure;
    let count = structure.track_count.value();
    let heading = count.map_or_else(|| words::COMMON.to_owned(), |count| words::tracks(*count));
    let body = html! {
        div.lead { (marked(notes, &structure.common)) }
        @if !structure.tracks.is_empty() {
            ul.tracks {
                @for track in &structure.tracks {
                    li.track {
                        h3.track__name { (track.name) }
                        (marked(notes, &track.adds))
                    }
                }
            }
        }
        @if let Some(lines) = lines(notes, program) { (lines) }
    };
    section("structure", &heading, &body)
}

fn lines(notes: &Notes<'_>, program: &Program) -> Option<Markup> {
    let structure = &program.structure;
    let mut lines = FactLines::new(notes);
    lines.add_unknown(labels::COMMON, &structure.common);
    lines.add_unknown(words::MATRIX, &program.matrix.basis);
    let joined = |names: &Vec<String>| names.join("; ");
    lines.add(labels::TRACKS, &structure.track_count, |it| figures::count(usize::from(*it)));
    lines.add(labels::CORE, &structure.core, joined);
    lines.add(labels::ELECTIVES, &structure.electives, joined);
    lines.add(labels::FINAL_WORK, &structure.final_work, Clone::clone);
    for exit in &structure.exits {
        let award = figures::award(exit.award);
        let fact = exit.after.map(|credits| words::exit(award, &figures::credits(credits)));
        let text = fact.value().map_or(award, String::as_str);
        let value = html! {
            @match &exit.program {
                Some(id) => a.text-link href=(notes.href(&Route::Program(id.clone()))) { (text) },
                None => (text),
            }
            @if let Fact::Unknown { reason, .. } = &fact {
                " " span.unknown { (provenance::unknowns(*reason, &[list_labels::CREDITS])) }
            }
        };
        lines.push(labels::EXIT, &value, &source_mark(notes, labels::EXIT, &fact));
    }
    lines.into_list()
}

/// The matrix of parts by competencies, where there is one.
pub(super) fn parts(notes: &Notes<'_>, program: &Program) -> Markup {
    if program.matrix.components.is_empty() {
        return html! {};
    }
    let body = html! {
        div.lead { (marked(notes, &program.matrix.basis)) }
        (matrix(notes, &program.matrix.components, "parts"))
    };
    section("parts", words::MATRIX, &body)
}
