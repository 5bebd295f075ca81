//! A table that becomes blocks in little room, each value under its own label.

use maud::{Markup, html};

/// A table with these heads. The first cell of a row is its head.
///
/// The roles stand here in words because narrow screens show rows as blocks, and some
/// browsers then forget that they are a table.
pub(super) fn table(caption: &str, heads: &[&str], rows: &[Vec<Markup>]) -> Markup {
    html! {
        table.plain-table role="table" {
            caption.visually-hidden { (caption) }
            thead role="rowgroup" {
                tr role="row" { @for it in heads { th role="columnheader" scope="col" { (it) } } }
            }
            tbody role="rowgroup" {
                @for row in rows {
                    tr role="row" {
                        @for (at, cell) in row.iter().enumerate() {
                            @if at == 0 {
                                th role="rowheader" scope="row" { (cell) }
                            } @else {
                                td role="cell" {
                                    span.plain-table__label aria-hidden="true" {
                                        (heads.get(at).copied().unwrap_or_default())
                                    }
                                    div { (cell) }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
