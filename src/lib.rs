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
pub mod pages;
#[cfg(not(target_arch = "wasm32"))]
pub mod publishing;
pub mod route;
pub mod state;
pub mod words;

use leptos::{mount::mount_to, prelude::*};
use wasm_bindgen::JsCast as _;

/// The page shell at `path` below the site's root, as HTML: what stands there
/// until the app is ready.
pub fn shell(site: &state::Site, path: &str) -> String {
    let path = [site.root.base(), path].concat();
    pages::view(&state::Model::new(site.clone(), &path)).into_string()
}

/// Starts the app in the document: takes over the element `app`, which holds
/// the page shell until then.
pub fn start() {
    std::panic::set_hook(Box::new(|info| leptos::logging::error!("{info}")));
    let site = app::site();
    // It draws by patching the document, and mounts nothing of its own.
    if let Ok(nowhere) = document().create_element("div") {
        mount_to(nowhere.unchecked_into(), move || view! { <app::App site=site /> }).forget();
    }
}
