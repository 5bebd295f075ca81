//! Whom a program is for, and what else is on record.

use super::section;
use crate::{
    components::{fact_line::FactLines, notes::Notes},
    domain::program::Program,
    words::{figures, program as words, program::labels},
};
use maud::{Markup, html};

/// Whom the program is for, and its aim.
pub(super) fn audience(notes: &Notes<'_>, program: &Program) -> Markup {
    let mut lines = FactLines::new(notes);
    lines.add(labels::AUDIENCE, &program.audience, Clone::clone);
    lines.add(labels::FIELDS, &program.professions, |ids| {
        let known = ids.iter().filter_map(|id| notes.catalog.profession(id));
        let fields: Vec<&str> = known.map(|it| it.field.as_str()).collect();
        figures::sentence_case(&figures::and(&fields))
    });
    lines.add(labels::GOAL, &program.goal, Clone::clone);
    listed("audience", words::AUDIENCE, lines)
}

/// What else is on record.
pub(super) fn more(notes: &Notes<'_>, program: &Program) -> Markup {
    let mut lines = FactLines::new(notes);
    for detail in &program.more {
        lines.add(&detail.label, &detail.fact, Clone::clone);
    }
    listed("more", words::MORE, lines)
}

/// The role families that sources name, on the page of the featured program.
pub(super) fn roles(notes: &Notes<'_>, program: &Program) -> Markup {
    if program.id != notes.catalog.institution.featured {
        return html! {};
    }
    let mut lines = FactLines::new(notes);
    for role in &notes.catalog.roles {
        lines.add(&role.name, &role.named, Clone::clone);
    }
    let body = html! {
        p.lead { (words::ROLES_HELP) }
        @if let Some(list) = lines.into_list() { (list) }
    };
    section("roles", words::ROLES, &body)
}

fn listed(id: &str, heading: &str, lines: FactLines<'_>) -> Markup {
    html! {
        @if let Some(list) = lines.into_list() { (section(id, heading, &list)) }
    }
}
