//! What was found, drawn: whose the files are, then each with its findings.

use super::{
    COPY, Filter, PLAIN, RESULT, SHOW, Shown,
    report::{self, Part, Row, Source, place},
};
use crate::{
    components::{
        field::{self, Select, choice},
        typed::typed,
    },
    words::editor::check as words,
};
use maud::{Markup, html};

/// The most findings of a file that are drawn; the copied report has all.
pub const MOST_ROWS: usize = 200;

/// What was found in these files.
pub(super) fn result(shown: &Shown, found: &[Part]) -> Markup {
    let (n_errors, n_warnings) = shown.counts();
    let (own, others): (Vec<&Part>, Vec<&Part>) = found.iter().partition(|it| it.is_given());
    let choices = Filter::ALL.into_iter().zip(words::FILTERS);
    let choices = choices.map(|(it, name)| choice(it.as_str(), name)).collect();
    html! {
        section.checker__result aria-labelledby=(RESULT) {
            h2.section-heading id=(RESULT) tabindex="-1" { (words::found(n_errors, n_warnings)) }
            p { (words::meaning(n_errors, n_warnings)) }
            (sources(&own, &others))
            @if !shown.missing.is_empty() {
                p.editor__problem { (words::missing(&shown.missing)) }
            }
            @if n_errors + n_warnings > 0 {
                form.checker__show id=(SHOW) method="get" {
                    (field::select(&Select {
                        id: "filter",
                        name: "filter",
                        label: words::SHOW,
                        hint: "",
                        choices,
                        answer: shown.filter.as_str().into(),
                    }))
                }
                form.editor__copy id=(COPY) method="get" {
                    button.button.button--quiet name=(COPY) value="" { (words::COPY) }
                    @if let Some(is_done) = shown.copied {
                        span { (if is_done { words::COPIED } else { words::NOT_COPIED }) }
                    }
                }
            }
            @for part in own { (findings(part, shown.filter, true)) }
            @for part in others { (findings(part, shown.filter, part.counts().0 > 0)) }
            @if n_errors + n_warnings > 0 {
                @let text = report::plain(found, |it| shown.filter.shows(it));
                @let text = html! {
                    textarea.editor__text id=(PLAIN) rows="8" readonly spellcheck="false"
                        aria-label=(words::PLAIN)
                    { (typed(&text)) }
                };
                @if shown.copied == Some(false) { div.checker__plain { (text) } } @else {
                    details.checker__plain { summary { (words::PLAIN) } (text) }
                }
            }
        }
    }
}

/// Whose the files are, with their versions.
fn sources(own: &[&Part], others: &[&Part]) -> Markup {
    let named = |parts: &[&Part]| {
        let one = |it: &&Part| words::versioned(&it.file(), &it.version);
        parts.iter().map(one).collect::<Vec<_>>().join(", ")
    };
    let is_old = |it: &&Part| it.source == Source::Snapshot;
    html! {
        p.caption.checker__sources {
            @if own.is_empty() { (words::NONE_GIVEN) } @else { (words::YOURS) (typed(&named(own))) "." }
            @if !others.is_empty() { " " (words::PUBLISHED) (typed(&named(others))) "." }
            @if others.iter().any(is_old) { " " (words::SAVED) }
        }
    }
}

fn findings(part: &Part, filter: Filter, is_open: bool) -> Markup {
    let (n_errors, n_warnings) = part.counts();
    let rows: Vec<&Row> = part.rows.iter().filter(|it| filter.shows(it)).collect();
    html! {
        details.checker__part id={ "part-" (part.name) } open[is_open] {
            summary {
                h3.checker__head { (typed(&part.file())) }
                " " span { (words::counts(n_errors, n_warnings)) }
                @if !part.is_given() { " " (words::AS_PUBLISHED) }
            }
            @if part.rows.is_empty() { p { (words::CLEAN) } }
            @else if rows.is_empty() { p { (words::NONE_OF_THESE) } }
            @else {
                ol.checker__list {
                    @for row in rows.iter().take(MOST_ROWS) { (finding(row, part.has_lines)) }
                }
                @if rows.len() > MOST_ROWS { p { (words::more(rows.len() - MOST_ROWS)) } }
            }
        }
    }
}

fn finding(row: &Row, has_lines: bool) -> Markup {
    html! {
        li.checker__row {
            p.checker__place {
                strong { (if row.is_error { words::ERROR } else { words::WARNING }) }
                @if has_lines { ", " (words::line(row.finding.line)) }
                " " code { (typed(place(&row.finding))) }
            }
            p { (typed(&row.finding.reason)) }
            @if has_lines && !row.quote.is_empty() { code.checker__quote { (typed(&row.quote)) } }
        }
    }
}
