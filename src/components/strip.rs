//! The season strip: every intake on one axis, as a sentence, a picture and a
//! table with the same numbers.

mod dates;
mod drawing;
mod layout;

pub use drawing::rem;

use super::standing::state;
use crate::{
    domain::{
        answers::Answers,
        timing::{Stem, Strip},
    },
    words::timing::strip as words,
};
use maud::{Markup, html};

/// The id of its table, as a disclosure.
const SAME: &str = "timing-strip";

/// The strip with its caption and its table, for these answers.
pub fn strip(strip: &Strip<'_, '_>, answers: &Answers) -> Markup {
    let (drawing, is_all_labeled) = drawing::drawing(strip);
    html! {
        div.strip {
            (drawing)
            p.strip__caption.caption { (words::caption(strip, answers, is_all_labeled)) }
            details.disclosure.strip__same #(SAME) {
                summary.disclosure__summary { (words::TABLE) }
                (table(strip))
            }
        }
    }
}

/// The picture alone, where there is little room.
pub fn strip_alone(strip: &Strip<'_, '_>) -> Markup {
    drawing::drawing(strip).0
}

/// A row for each intake.
fn table(strip: &Strip<'_, '_>) -> Markup {
    let heads = [words::START, words::SHARE, words::STANDING, words::APPLY, words::FINISH];
    html! {
        // The roles stand here in words because narrow screens show rows as blocks,
        // and some browsers then forget that they are a table.
        table.strip-table role="table" {
            caption.visually-hidden { (words::CAPTION) }
            thead role="rowgroup" {
                tr role="row" {
                    @for head in heads { th role="columnheader" scope="col" { (head) } }
                }
            }
            tbody role="rowgroup" { @for stem in &strip.stems { (row(stem)) } }
        }
    }
}

fn row(stem: &Stem<'_, '_>) -> Markup {
    let intake = stem.intake;
    html! {
        tr role="row" {
            th role="rowheader" scope="row" {
                (words::name(stem))
                @if stem.is_best { span.strip-table__best { ", " (words::BEST) } }
            }
            td role="cell" { (label(words::SHARE)) (words::share_cell(stem)) }
            td role="cell" { (label(words::STANDING)) (state(intake.standing)) }
            td role="cell" { (label(words::APPLY)) (words::deadline(intake.deadline)) }
            td role="cell" { (label(words::FINISH)) (words::finish(intake.finish)) }
        }
    }
}

/// The head of a column, where narrow screens have it beside each value.
pub fn label(head: &str) -> Markup {
    html! { span.strip-table__label aria-hidden="true" { (head) } }
}
