//! Words of the plain pages, which stand there without the app.

pub mod changes;
pub mod roles;
pub mod self_check;
pub mod statement;
pub mod timing;

use super::{accessibility, figures, method, site};
use crate::{
    domain::{
        calendar::Day,
        catalog::Catalog,
        id::{CountryId, ProfessionId},
    },
    route::PlainPage,
};

/// The heading of a page, which is its title too.
pub fn heading(page: PlainPage) -> &'static str {
    match page {
        PlainPage::Roles => roles::HEADING,
        PlainPage::Timing => timing::HEADING,
        PlainPage::SelfCheck => self_check::HEADING,
        PlainPage::Changes => changes::HEADING,
        PlainPage::Statement => statement::HEADING,
    }
}

/// The link to a page from where the app is missing.
pub fn link(page: PlainPage) -> &'static str {
    match page {
        PlainPage::Roles => "What each role asks for, as a list",
        PlainPage::Timing => "Starts, deadlines and rules, as tables",
        PlainPage::SelfCheck => "The self-check on paper, with its scoring sheet",
        PlainPage::Changes => method::ALL,
        PlainPage::Statement => accessibility::ALL,
    }
}

/// Before that link where a tool stands without its app.
pub const WITHOUT: &str = "Without the app: ";

/// The link back to what the app makes of the same content.
pub fn tool(page: PlainPage) -> &'static str {
    match page {
        PlainPage::Roles => "Work out your own way to a role",
        PlainPage::Timing => "Work out when to start",
        PlainPage::SelfCheck => "Take the self-check on this device",
        PlainPage::Changes => method::HEADING,
        PlainPage::Statement => accessibility::HEADING,
    }
}

/// What a page is, for search engines and link previews.
pub fn description(page: PlainPage) -> &'static str {
    match page {
        PlainPage::Roles => {
            "What six roles in health professions education ask for, who says so, the ways to meet \
             it, and how long each step takes: as lists, to read and print."
        }
        PlainPage::Timing => {
            "Starts and deadlines that programs in health professions education publish, each with \
             its year, and every rule of when to start: as tables."
        }
        PlainPage::SelfCheck => {
            "A self-check for people who teach in health care, to print: every practice in five \
             levels, a scoring sheet to work out by hand, and next steps."
        }
        PlainPage::Changes => {
            "Every change of what Docent says and of the rules it works with, by day, each with its \
             reason and, where there is one, its source."
        }
        PlainPage::Statement => {
            "What Docent aims at, what was tested with which browser and tool, and every known \
             gap with the day since when it is known and what is planned."
        }
    }
}

/// Beneath every heading: that it can be read and printed as it stands.
pub const AS_IT_STANDS: &str =
    "This page needs no app: it can be read, kept and printed as it stands.";

/// Which content a page holds: "Content 2026.11.7, of November 27, 2026."
pub fn content(version: &str, updated: Day) -> String {
    site::on_paper(version, &figures::day(updated), None)
}

/// The name of the list of what is on a page.
pub const ON_THIS_PAGE: &str = "On this page";

/// Whose rule something is: "Nurse or physician · United States". Where no profession
/// or country is named, it is anyone’s.
pub fn whose(
    professions: &[ProfessionId],
    but: &[ProfessionId],
    countries: &[CountryId],
    catalog: &Catalog,
) -> String {
    let countries = countries.iter().filter_map(|it| catalog.country(it));
    let countries: Vec<&str> = countries.map(|it| it.name.as_str()).collect();
    let whom = match (professions, but) {
        ([], []) => "Any profession".to_owned(),
        ([], but) => ["Any profession but ", &named(but, catalog)].concat(),
        (own, _) => figures::sentence_case(&named(own, catalog)),
    };
    let place = if countries.is_empty() { "any country".into() } else { figures::and(&countries) };
    [whom, place].join(" · ")
}

/// Professions in a row: "a nurse or a physician".
pub fn named(professions: &[ProfessionId], catalog: &Catalog) -> String {
    let names = professions.iter().filter_map(|it| catalog.profession(it));
    let names: Vec<&str> = names.map(|it| it.phrase.as_str()).collect();
    figures::list(&names, "or")
}

/// Words for one profession: "For a nurse: …".
pub fn for_whom(profession: &str, words: &str) -> String {
    ["For ", profession, ": ", words].concat()
}
