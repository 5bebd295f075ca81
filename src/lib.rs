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
pub mod route;
pub mod state;
pub mod words;

use leptos::{mount::mount_to, prelude::*};

/// The page shell at `path` below the site's root, as HTML: what stands there
/// until the app is ready.
#[cfg(not(target_arch = "wasm32"))]
pub fn shell(site: &state::Site, path: &str) -> String {
    use leptos_router::location::RequestUrl;

    let owner = Owner::new();
    let url = format!("{}{path}", site.root.base());
    let html = owner.with(|| {
        provide_context(RequestUrl::new(&url));
        view! { <app::App site=site.clone() /> }.to_html()
    });
    owner.unset();
    html
}

/// Starts the app in the document: takes over the element `app`, which holds
/// the page shell until then.
pub fn start() {
    use wasm_bindgen::JsCast as _;

    std::panic::set_hook(Box::new(|info| leptos::logging::error!("{info}")));
    let site = state::Site::from_document();
    let shell = document().get_element_by_id("app");
    let Some(parent) = shell.and_then(|it| it.dyn_into::<web_sys::HtmlElement>().ok()) else {
        leptos::logging::error!("the document has no element with the id app");
        return;
    };
    parent.set_text_content(None);
    mount_to(parent, move || view! { <app::App site=site /> }).forget();
}
