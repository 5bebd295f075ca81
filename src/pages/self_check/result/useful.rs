//! What of a result is named first, and what one can do about it.

use super::section;
use crate::{
    components::{notes::Notes, source_mark::marked_item},
    domain::{
        assessment::Assessment,
        id::CompetencyId,
        program::Program,
        self_check::{Figure, Gap, Mean, Row, Useful, builders, next_steps},
    },
    route::Route,
    words::{program as program_words, self_check::result as words},
};
use maud::{Markup, html};

/// Strengths, then the gaps with steps for each.
pub(super) fn useful(notes: &Notes<'_>, assessment: &Assessment, figure: &Figure<'_>) -> Markup {
    let useful = Useful::of(figure);
    let has_role = figure.role.is_some();
    let strengths = html! {
        ul.strengths {
            @for row in &useful.strengths {
                li.strengths__item {
                    span.strengths__name { (row.competency.name) }
                    span.strengths__number { (words::beside_target(row)) }
                    span.strengths__band { (words::band(row, &assessment.bands)) }
                }
            }
        }
    };
    let program = notes.catalog.featured().filter(|it| !it.matrix.components.is_empty());
    let gaps = html! {
        @if has_role && useful.gaps.len() > 1 { p.caption { (words::GAPS_ORDER) } }
        div.gaps {
            @for row in &useful.gaps { (gap(notes, assessment, program, row)) }
        }
        @if let Some(program) = program {
            @if let Some(basis) = program.matrix.basis.value() {
                div.caption {
                    (marked_item(notes, program_words::MATRIX, basis, &program.matrix.basis, &html! {}))
                }
            }
        }
    };
    let (strong, weak) = match (has_role, useful.strengths.is_empty()) {
        (true, _) => (words::MEETS, words::GAPS),
        (false, false) => (words::HIGHER, words::LOWER),
        (false, true) => (words::HIGHER, words::ALIKE),
    };
    let is_named =
        |row: &Row<'_>| useful.gaps.iter().any(|it| it.competency.id == row.competency.id);
    let is_below = |row: &&Row<'_>| matches!(row.gap, Some(Gap::Below(Some(_)))) && !is_named(row);
    let others: Vec<&str> =
        figure.rows.iter().filter(is_below).map(|it| it.competency.name.as_str()).collect();
    let is_at_top = |row: &Row<'_>| row.score.mean() == Some(Mean::whole(5));
    html! {
        @if !useful.strengths.is_empty() { (section("result-strengths", strong, &strengths)) }
        @if !useful.gaps.is_empty() {
            (section("result-gaps", weak, &gaps))
            @if !others.is_empty() { p.result__text { (words::also_below(&others)) } }
        }
        @if !figure.rows.is_empty() && figure.rows.iter().all(is_at_top) {
            p.result__text { (words::NOTHING_LEFT) }
        }
    }
}

/// One gap: its numbers, steps that need nobody, and what the featured program
/// has for it.
fn gap(
    notes: &Notes<'_>,
    assessment: &Assessment,
    program: Option<&Program>,
    row: &Row<'_>,
) -> Markup {
    let id = &row.competency.id;
    let steps = row.score.mean().and_then(|it| next_steps(assessment, id, it));
    html! {
        div.gaps__item {
            h3.gaps__name { (row.competency.name) }
            p.gaps__number { (words::beside_target(row)) }
            @if let Some(next) = steps {
                h4.gaps__label { (words::STEPS) }
                ol.gaps__steps { @for step in &next.steps { li { (step) } } }
            }
            @if let Some(program) = program { (parts(notes, program, id)) }
        }
    }
}

fn parts(notes: &Notes<'_>, program: &Program, competency: &CompetencyId) -> Markup {
    let parts = builders(program, competency);
    html! {
        h4.gaps__label { (words::in_program(program.award)) }
        @if parts.is_empty() {
            p { (words::NO_PART) }
        } @else {
            ul.gaps__parts { @for part in &parts { li { (part.name) } } }
        }
        p {
            a.text-link href=(notes.href(&Route::Program(program.id.clone()))) {
                (program.short_title) ", " (program.short_name)
            }
        }
    }
}
