//! Words around every page.

use crate::{domain::catalog::Catalog, route::Route};

/// The name of the app.
pub const NAME: &str = "Docent";
/// The link to the line that offers earlier answers.
pub const EARLIER: &str = "Earlier answers";
/// The link before everything else.
pub const SKIP: &str = "Skip to the content";
/// The accessible name of the main navigation.
pub const MAIN_NAVIGATION: &str = "Main";
/// The accessible name of the navigation in the footer.
pub const FOOTER_NAVIGATION: &str = "About this page";
/// Shown until the text of a view is there.
pub const LOADING: &str = "Loading the text";
/// The arrow behind a door.
pub const ARROW: &str = "→";

/// The name of a route in navigation.
pub fn destination(route: &Route) -> &'static str {
    match route {
        Route::Home => NAME,
        Route::Programs | Route::Program(_) => "Programs",
        Route::Compare => "Compare",
        Route::SelfCheck => "Self-check",
        Route::Timing => "When to start",
        Route::Roles => "Roles",
        Route::MyPlan => "My plan",
        Route::Advise => "For advisors",
        Route::Method => "How it works",
        Route::Privacy => "Privacy",
        Route::Accessibility => "Accessibility",
    }
}

/// The title of a document with this heading.
pub fn title(heading: &str) -> String {
    format!("{heading} – {NAME}")
}

/// When the content was last changed: "Content of November 2026."
pub fn content_of(month: &str) -> String {
    format!("Content of {month}.")
}

/// The heading of a route's page as it stands in the title of the document.
pub fn heading(route: Option<&Route>, catalog: &Catalog) -> String {
    let Some(route) = route else { return super::not_found::HEADING.into() };
    match route {
        Route::Home => super::home::HEADING.into(),
        Route::Program(id) => catalog
            .program(id)
            .map_or_else(|| super::not_found::PROGRAM.into(), super::program::heading),
        Route::Programs
        | Route::Compare
        | Route::SelfCheck
        | Route::Timing
        | Route::Roles
        | Route::MyPlan
        | Route::Advise
        | Route::Method
        | Route::Privacy
        | Route::Accessibility => destination(route).into(),
    }
}

/// The button that prints the page.
pub const PRINT: &str = "Print or save as PDF";

/// The button that prints the study plan alone.
pub const PRINT_PLAN: &str = "Print this plan";

/// What stands on paper only: "Content 2026.11.2, of November 22, 2026. Printed
/// on December 1, 2026."
pub fn on_paper(version: &str, updated: &str, today: Option<&str>) -> String {
    let mut text = ["Content ", version, ", of ", updated, "."].concat();
    if let Some(today) = today {
        text.push_str(" Printed on ");
        text.push_str(today);
        text.push('.');
    }
    text
}
