//! The numbers of a result as a table, and on narrow screens as blocks.

use crate::{
    domain::{
        assessment::Band,
        self_check::{Beside, Figure, Row, Score, difference},
    },
    words::self_check::result as words,
};
use maud::{Markup, html};

/// A row for each competency; a second set of numbers has a column beside.
pub(super) fn table(
    figure: &Figure<'_>,
    other: Option<(Beside, &Figure<'_>)>,
    bands: &[Band],
) -> Markup {
    let beside = other.map(|(kind, _)| words::beside(kind));
    let has_targets = figure.rows.iter().any(|it| it.target.is_some());
    html! {
        // The roles stand here in words because narrow screens show rows as blocks,
        // and some browsers then forget that they are a table.
        table.levels.levels--two[other.is_some()].levels--targets[has_targets] role="table" {
            caption.visually-hidden { (words::CAPTION) }
            thead role="rowgroup" {
                tr role="row" {
                    th role="columnheader" scope="col" { (words::COMPETENCY) }
                    th.levels__number role="columnheader" scope="col" { (words::YOU) }
                    @if let Some(beside) = &beside {
                        th.levels__number role="columnheader" scope="col" { (beside) }
                    }
                    @if has_targets {
                        th.levels__target role="columnheader" scope="col" { (words::TARGET) }
                    }
                    th.levels__band role="columnheader" scope="col" { (words::BAND) }
                    th.levels__answered role="columnheader" scope="col" { (words::ANSWERED) }
                }
            }
            tbody role="rowgroup" {
                @for (at, row) in figure.rows.iter().enumerate() {
                    tr role="row" {
                        th role="rowheader" scope="row" { (row.competency.name) }
                        td.levels__number role="cell" {
                            (label(words::YOU))
                            (numbers(&row.score))
                        }
                        @if let (Some((kind, other)), Some(head)) = (other, &beside) {
                            td.levels__number role="cell" {
                                (label(head))
                                @if let Some(other) = other.rows.get(at) {
                                    (beside_numbers(kind, row, other))
                                }
                            }
                        }
                        @if has_targets {
                            td.levels__target role="cell" {
                                (label(words::TARGET))
                                @match row.target {
                                    Some(target) => (target),
                                    None => (words::none()),
                                }
                            }
                        }
                        td.levels__band role="cell" { (words::band(row, bands)) }
                        td.levels__answered role="cell" {
                            (words::answered(&row.score))
                            span.levels__unit aria-hidden="true" { " " (words::UNIT) }
                        }
                    }
                }
            }
        }
    }
}

/// The head of a column, where narrow screens have it beside each value.
fn label(head: &str) -> Markup {
    html! { span.levels__label aria-hidden="true" { (head) } }
}

/// A mean, and in brackets where it can come to lie.
fn numbers(score: &Score) -> Markup {
    let range = score.range().filter(|_| score.open() > 0);
    html! {
        @if let Some(mean) = score.mean() { b.levels__mean { (words::tenths(mean.tenths())) } " " }
        @if let Some(range) = range { span.levels__range { (words::range(range)) } }
        @if score.range().is_none() { span.levels__range { (words::none()) } }
    }
}

/// The other numbers, and how one's own differ from them.
fn beside_numbers(kind: Beside, row: &Row<'_>, other: &Row<'_>) -> Markup {
    html! {
        (numbers(&other.score))
        @if let Some(by) = difference(row, other) {
            span.levels__difference { (words::difference(kind, by)) }
        }
    }
}
