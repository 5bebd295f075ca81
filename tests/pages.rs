//! The static pages: what stands in the document until the app is ready, and
//! where it never will be; made natively for every view, with its content.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test stops at what it did not expect"
)]

#[path = "pages/elements.rs"]
mod elements;
#[path = "pages/frame.rs"]
mod frame;
#[path = "generated/catalog.rs"]
mod generated;
#[path = "pages/keys.rs"]
mod keys;
#[path = "pages/later.rs"]
mod later;
#[path = "pages/native.rs"]
mod native;

use docent::{
    Shipped,
    content::{self, Origin},
    domain::{calendar::Day, catalog::Catalog, id::ProgramId},
    pages,
    publishing::routes,
    route::{Root, Route},
    state::{Loaded, Model, Site},
};
use elements::{Element, elements};
use std::sync::OnceLock;

const CATALOG: &str = include_str!("../public/api/v1/catalog.json");
const GLOSSARY: &str = include_str!("../public/api/v1/glossary.json");
const ASSESSMENT: &str = include_str!("../public/api/v1/assessment.json");
const TIMING: &str = include_str!("../public/api/v1/timing.json");
const ACCESSIBILITY: &str = include_str!("../public/api/v1/accessibility.json");
const CHANGES: &str = include_str!("../public/api/v1/changes.json");
const PATHWAYS: &str = include_str!("../public/api/v1/pathways.json");
const ORIGIN: &str = "https://school.example";

fn catalog() -> Catalog {
    static READ: OnceLock<Catalog> = OnceLock::new();
    READ.get_or_init(|| content::read(CATALOG).expect("the shipped catalog is accepted")).clone()
}

/// The content as the build ships it.
fn shipped() -> Shipped {
    let catalog = catalog();
    let assessment = content::read_beside(ASSESSMENT, &catalog).expect("it is accepted");
    let glossary = content::read(GLOSSARY).expect("the shipped glossary is accepted");
    let timing = content::read_beside(TIMING, &catalog).expect("it is accepted");
    let pathways = content::read_beside(PATHWAYS, &catalog).expect("it is accepted");
    let changes = content::read(CHANGES).expect("the shipped changes are accepted");
    let accessibility = content::read(ACCESSIBILITY).expect("the statement is accepted");
    Shipped { catalog, glossary, assessment, timing, pathways, changes, accessibility }
}

fn sites() -> [Site; 2] {
    ["/", "/a/b/"].map(|root| Site::new(Root::new(root), "api/v1/"))
}

/// Every view: its path below the root, and its route where it has one.
fn views(catalog: &Catalog) -> Vec<(String, Option<Route>)> {
    let mut views: Vec<_> = routes(catalog).into_iter().map(|it| (it.path(), Some(it))).collect();
    let unknown = Route::Program(ProgramId::new("not-in-the-catalog"));
    views.push((unknown.path(), Some(unknown)));
    views.push(("/404".into(), None));
    views.push(("/nowhere/at/all".into(), None));
    views
}

/// A static page as `make build` writes it.
struct Page<'a> {
    /// The address, for messages.
    name: String,
    markup: String,
    elements: Vec<Element>,
    route: Option<Route>,
    site: &'a Site,
}

impl Page<'_> {
    /// Every element with this name.
    fn named<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Element> {
        self.elements.iter().filter(move |it| it.name == name)
    }

    /// The element with this id.
    fn of_id(&self, id: &str) -> Option<&Element> {
        self.elements.iter().find(|it| it.attribute("id") == Some(id))
    }
}

/// Runs `check` on the static page of every view at every root.
fn check(check: impl Fn(&Page<'_>)) {
    let content = shipped();
    for site in &sites() {
        for (path, route) in views(&content.catalog) {
            let markup = docent::page(site, &path, ORIGIN, &content).into_string();
            let name = [site.root.base(), &path].concat();
            let elements = elements(&markup);
            check(&Page { name, markup, elements, route, site });
        }
    }
}

/// What the app knows at an address below the root, on a day.
fn model(site: &Site, path: &str, search: &str, today: Option<Day>) -> Model {
    fn live<D>(document: D) -> Loaded<D> {
        Loaded::new(document, Origin::Live, None)
    }
    let path = [site.root.base(), path].concat();
    let mut model = Model::new(site.clone(), &path, live(catalog()), today);
    model.origin = ORIGIN.into();
    model.arrive(&path, search);
    model.tool.view = docent::published(&model, &shipped()).into_string();
    model
}

fn live(site: &Site, path: &str, search: &str, today: Option<Day>) -> String {
    pages::view(&model(site, path, search, today)).into_string()
}
