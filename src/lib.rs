//! Docent guides health professionals into graduate study in education.
//!
//! ARCHITECTURE.md maps the rooms. In reading order: [`domain`] holds the
//! rules, [`content`] reads the files they run on, [`words`] what a person
//! reads, [`route`] the addresses, [`browser`] the door to the outside,
//! [`state`] what views share, [`components`] and [`pages`] the views.

pub mod app;
pub mod browser;
pub mod components;
pub mod content;
pub mod domain;
#[cfg(not(target_arch = "wasm32"))]
pub mod hosting;
pub mod json;
pub mod more;
pub mod pages;
#[cfg(not(target_arch = "wasm32"))]
pub mod publishing;
pub mod route;
pub mod state;
pub mod words;

/// The page at a path of the site as it stands there until the app is ready,
/// and where it never will be: with this content and without a clock.
#[cfg(not(target_arch = "wasm32"))]
pub fn page(
    site: &state::Site,
    path: &str,
    origin: &str,
    catalog: &domain::catalog::Catalog,
    glossary: &domain::glossary::Glossary,
) -> maud::Markup {
    fn live<D: Clone>(document: &D) -> state::Loaded<D> {
        state::Loaded { document: document.clone(), origin: content::Origin::Live, trouble: None }
    }
    let path = [site.root.base(), path].concat();
    let mut model = state::Model::new(site.clone(), &path, live(catalog), None);
    model.glossary = state::Remote::Ready(Box::new(live(glossary)));
    origin.clone_into(&mut model.origin);
    model.arrive(&path, "");
    pages::view(&model)
}

/// Has the second wasm answer.
pub fn start_more() {
    more::start();
}

/// Starts the app in the document. A panic is a trap, which the boot script hears
/// of; to write out where it was is half a KB of code.
pub fn start() {
    app::start();
}
