//! What search engines and link previews read: the head of every page, the
//! sitemap and `robots.txt`, at the root of a host and in a sub-folder.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test stops at what it did not expect"
)]

#[path = "publishing/crawl.rs"]
mod crawl;
#[path = "publishing/described.rs"]
mod described;
#[path = "publishing/heads.rs"]
mod heads;
#[path = "publishing/linked_data.rs"]
mod linked_data;
#[path = "publishing/tags.rs"]
mod tags;
#[path = "publishing/vocabulary.rs"]
mod vocabulary;

use docent::{
    content,
    domain::{catalog::Catalog, id::ProgramId},
    publishing::routes,
    route::{Root, Route},
    state::Site,
};
use serde_json::Value;

const CATALOG: &str = include_str!("../public/api/v1/catalog.json");

/// Where the site stands in these tests.
const ORIGIN: &str = "https://school.example";

fn catalog() -> Catalog {
    content::read(CATALOG).expect("the shipped catalog is accepted")
}

/// The shipped catalog after a change of its text.
fn changed(change: impl Fn(&mut Value)) -> Catalog {
    let mut value = serde_json::from_str(CATALOG).unwrap();
    change(&mut value);
    content::read(&value.to_string()).expect("the change keeps the catalog sound")
}

/// The site at the root of its host, and in a sub-folder.
fn sites() -> [Site; 2] {
    ["/", "/a/b/"].map(|root| Site::new(Root::new(root), "api/v1/"))
}

fn route(id: &str) -> Route {
    Route::Program(ProgramId::new(id))
}

#[test]
fn every_view_and_every_program_has_a_page() {
    let catalog = catalog();
    let routes = routes(&catalog);
    let views = [
        Route::Home,
        Route::Roles,
        Route::SelfCheck,
        Route::Programs,
        Route::Timing,
        Route::MyPlan,
        Route::Compare,
        Route::Advise,
        Route::Method,
        Route::Privacy,
        Route::Accessibility,
    ];
    for view in &views {
        // A new route does not compile here until it stands in the list above.
        match view {
            Route::Home
            | Route::Programs
            | Route::Program(_)
            | Route::Compare
            | Route::SelfCheck
            | Route::Timing
            | Route::Roles
            | Route::MyPlan
            | Route::Advise
            | Route::Method
            | Route::Privacy
            | Route::Accessibility => {}
        }
    }
    let programs = catalog.programs.iter().map(|it| Route::Program(it.id.clone()));
    let wanted: Vec<Route> = views.into_iter().chain(programs).collect();
    assert_eq!(routes, wanted);
}
