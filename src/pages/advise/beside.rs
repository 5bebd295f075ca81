//! Two to four candidates side by side, differences first.

use super::{
    Shown,
    row::{Said, open},
};
use crate::{
    components::typed::typed,
    domain::{
        answers::Topic,
        desk::{Candidate, Outline},
    },
    route::Route,
    words::{advise as words, answers as names, figures},
};
use maud::{Markup, html};

/// What is said of one of them, or the word that it is unknown.
type Cell = Result<String, &'static str>;
/// What is said of one of them by what was worked out.
type Of = fn(&Candidate, &Outline) -> Cell;
/// What stands in a row: its name, and what it says of each.
type Row = (&'static str, Vec<Cell>);

/// What was said of these stands in the rows.
const TOPICS: [Topic; 9] = [
    Topic::Profession,
    Topic::Stage,
    Topic::Teaching,
    Topic::Country,
    Topic::Target,
    Topic::Program,
    Topic::HoursNow,
    Topic::HoursLater,
    Topic::Pace,
];

impl Shown<'_> {
    pub(super) fn table(&self) -> Markup {
        let desk = &self.tool.desk;
        let all: Vec<&Candidate> =
            self.query.beside.iter().filter_map(|it| desk.candidate(*it)).collect();
        let back = self.visit.root.href_with(&Route::Advise, &self.query.list().pairs());
        html! {
            p { a.back-link href=(back) { (words::BACK) } }
            h1.page-heading #desk-heading tabindex="-1" { (words::table(all.len())) }
            (self.presenting())
            @if all.len() < 2 { p.desk__text { (words::TICK_TWO) } }
            @else { (self.beside(&all)) }
        }
    }

    fn beside(&self, all: &[&Candidate]) -> Markup {
        let rows = self.table_rows(all);
        let is_same = |(_, said): &&Row| said.iter().all(|it| Some(it) == said.first());
        let (same, differ): (Vec<&Row>, Vec<&Row>) = rows.iter().partition(is_same);
        let names: Vec<String> = all.iter().map(|it| self.tool.name(it)).collect();
        html! {
            // The roles stand here in words because narrow screens show rows as blocks,
            // and some browsers then forget that they are a table.
            table.compare__table.desk__beside role="table" aria-labelledby="desk-heading" {
                thead role="rowgroup" {
                    tr role="row" {
                        th.compare__corner role="columnheader" scope="col" {
                            span.visually-hidden { (words::FEATURE) }
                        }
                        @for (candidate, name) in all.iter().zip(&names) {
                            @let pairs = self.query.opening(candidate.number).pairs();
                            th role="columnheader" scope="col" {
                                a.compare__name href=(self.visit.root.href_with(&Route::Advise, &pairs)) {
                                    (typed(name))
                                }
                            }
                        }
                    }
                }
                @for (heading, rows) in [(words::DIFFER, differ), (words::SAME, same)] {
                    @if !rows.is_empty() {
                        tbody role="rowgroup" {
                            tr.compare__group role="row" {
                                th role="columnheader" scope="colgroup" colspan=(all.len() + 1) {
                                    (heading)
                                }
                            }
                            @for (label, said) in rows { (row(label, said, &names)) }
                        }
                    }
                }
            }
        }
    }

    fn table_rows(&self, all: &[&Candidate]) -> Vec<Row> {
        let catalog = &self.visit.catalog;
        let of = |topic| -> Vec<Cell> {
            let said = |candidate| Said { candidate, catalog }.of(topic);
            all.iter().map(|it| said(it).ok_or(words::NOTHING_SAID)).collect()
        };
        let known = |of: Of| -> Vec<Cell> {
            let said = |it: &Candidate| {
                it.outline_of(&self.version).ok_or(words::WORKING).and_then(|at| of(it, at))
            };
            all.iter().map(|it| said(it)).collect()
        };
        let mut rows: Vec<Row> = TOPICS.iter().map(|it| (names::topic(*it), of(*it))).collect();
        let worked_out: [(&str, Of); 3] = [
            (words::WINDOW, |_, it| Ok(words::window(it.window))),
            (words::DECIDE, |_, it| it.decide_by.map(figures::day).ok_or(words::NO_DAY)),
            (words::OPEN_QUESTIONS, |of, it| Ok(open(of, it))),
        ];
        rows.extend(worked_out.iter().map(|(name, of)| (*name, known(*of))));
        rows
    }
}

fn row(label: &str, said: &[Cell], names: &[String]) -> Markup {
    html! {
        tr role="row" {
            th.compare__feature role="rowheader" scope="row" { (label) }
            @for (said, name) in said.iter().zip(names) {
                td role="cell" {
                    // Wide screens have it at the head of the column.
                    span.compare__of { (typed(name)) }
                    div.compare__value {
                        @match said {
                            Ok(said) => (said),
                            Err(unknown) => span.unknown { (unknown) },
                        }
                    }
                }
            }
        }
    }
}
