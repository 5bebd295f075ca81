//! The table of programs side by side, differences first.

use super::{Page, cell};
use crate::{
    components::span_figure::Axis,
    domain::comparison::{CompareQuery, Feature, rows},
    words::{compare as words, home},
};
use maud::{Markup, html};
use std::cell::RefCell;

/// How wide the figures of a column may be, in units of their drawing: of four
/// columns, and of fewer.
const ROOM: (u16, u16) = (144, 204);

impl Page<'_> {
    /// The table, with what paper shows below it.
    pub(super) fn table(&self) -> Markup {
        let asides = RefCell::default();
        let count = self.programs.len();
        let rows = rows(&self.programs);
        let names: Vec<String> =
            self.programs.iter().map(|it| words::name(it, &self.programs)).collect();
        let listed: Vec<&str> = names.iter().map(String::as_str).collect();
        let mut axis = Axis::new(if count < CompareQuery::MOST { ROOM.1 } else { ROOM.0 });
        for program in &self.programs {
            if let Some(span) = program.time_to_finish.value() {
                axis.hold(span, program.graduates_took.value().copied());
            }
        }
        let same = words::same(count);
        let groups = [
            (words::DIFFER, &rows.differ),
            (words::PARTLY, &rows.partly),
            (&same, &rows.same),
            (words::UNKNOWN, &rows.unknown),
        ];
        html! {
            // The roles stand here in words because narrow screens show rows as blocks,
            // and some browsers then forget that they are a table.
            table.compare__table role="table" {
                caption.visually-hidden { (words::caption(&listed)) }
                thead role="rowgroup" {
                    tr role="row" {
                        th.compare__corner role="columnheader" scope="col" {
                            span.visually-hidden { (words::FEATURE) }
                        }
                        @for (program, name) in self.programs.iter().zip(&names) {
                            th role="columnheader" scope="col" abbr=(name) {
                                (self.head(program))
                            }
                        }
                    }
                }
                @for (heading, features) in groups {
                    @if !features.is_empty() {
                        tbody role="rowgroup" {
                            tr.compare__group role="row" {
                                th role="columnheader" scope="colgroup" colspan=(count + 1) {
                                    (heading)
                                }
                            }
                            @for feature in features { (self.row(*feature, &names, axis, &asides)) }
                        }
                    }
                }
            }
            p.caption { (home::GUIDE) }
            @if rows.has_unknown { p.caption.compare__means { (words::NOT_FOUND_MEANS) } }
            div.paper-only {
                ul.compare__asides {
                    @for aside in asides.borrow().iter() { li { (aside) } }
                }
                (self.notes.list())
            }
        }
    }

    fn row(
        &self,
        feature: Feature,
        names: &[String],
        axis: Axis,
        asides: &RefCell<Vec<String>>,
    ) -> Markup {
        html! {
            tr role="row" {
                th.compare__feature role="rowheader" scope="row" { (words::label(feature)) }
                @for (program, name) in self.programs.iter().zip(names) {
                    @let of = words::of(feature, name);
                    @let cell = cell::Cell { notes: self.notes, program, of: &of, axis, asides };
                    td role="cell" {
                        // Wide screens have it at the head of the column.
                        span.compare__of { (name) }
                        div.compare__value { (cell.value(feature, self.answers)) }
                    }
                }
            }
        }
    }
}
