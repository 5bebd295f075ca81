//! The accessibility statement (L33): what was tested, what is missing, and since when.

use super::{section, table::table, top};
use crate::{
    domain::{
        accessibility::{Accessibility, Check, Gap},
        catalog::Catalog,
    },
    route::{PlainPage, Root},
    words::{figures, plain::statement as words},
};
use maud::{Markup, html};

/// The page. `endpoint` is where content is fetched.
pub fn statement(
    catalog: &Catalog,
    statement: &Accessibility,
    root: &Root,
    endpoint: &str,
) -> Markup {
    let on = [
        ("standard", words::STANDARD),
        ("checks", words::CHECKS),
        ("gaps", words::GAPS),
        ("report", words::REPORT),
    ];
    let content = (statement.content_version.as_str(), statement.updated);
    let checks: Vec<_> = statement.checks.iter().map(check).collect();
    let gaps: Vec<_> = statement.gaps.iter().map(gap).collect();
    let [standard, tested, missing, told] = on;
    html! {
        article.plain {
            (top(PlainPage::Statement, root, content, words::LEAD, &on))
            (section(standard.0, standard.1, &html! { p.plain__text { (statement.standard) } }))
            (section(tested.0, tested.1, &html! {
                (table(tested.1, &[words::NAME, words::WHAT, words::WITH, words::TESTS], &checks))
                p.plain__text { (words::AGAIN) }
            }))
            (section(missing.0, missing.1, &table(
                missing.1,
                &[words::GAP, words::SINCE, words::PLAN],
                &gaps,
            )))
            (section(told.0, told.1, &report(catalog)))
            p.plain__text {
                (words::FILE)
                a.text-link rel="external" href={ (endpoint) (words::FILE_NAME) } {
                    (words::FILE_NAME)
                }
            }
        }
    }
}

/// What was tested, as a row. Of the tests their files are named: the functions stand in
/// the file of the statement.
fn check(it: &Check) -> Vec<Markup> {
    let mut files: Vec<&str> =
        it.tests.iter().map(|it| it.split_once("::").map_or(it.as_str(), |it| it.0)).collect();
    files.dedup();
    vec![
        html! { (it.name) },
        html! { (it.what) },
        html! { (words::with(&it.with, it.day)) },
        html! { (files.join(", ")) },
    ]
}

/// What is missing, as a row.
fn gap(it: &Gap) -> Vec<Markup> {
    vec![html! { (it.what) }, html! { (figures::day(it.since)) }, html! { (it.plan) }]
}

/// Whom to tell.
fn report(catalog: &Catalog) -> Markup {
    html! {
        p.plain__text {
            @if let Some(inbox) = &catalog.institution.contact {
                (words::WRITE) a.text-link rel="external" href={ "mailto:" (inbox) } { (inbox) } "."
            } @else {
                (words::SCHOOL)
            }
        }
        p.plain__text { (words::HELPS) }
    }
}
