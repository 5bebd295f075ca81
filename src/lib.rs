//! Docent guides health professionals into graduate study in education.
//!
//! ARCHITECTURE.md maps the rooms. In reading order: [`domain`] holds the
//! rules, [`content`] reads the files they run on, [`words`] what a person
//! reads, [`route`] the addresses, [`browser`] the door to the outside,
//! [`state`] what views share, [`components`] and [`pages`] the views.

pub mod advising;
pub mod app;
pub mod browser;
pub mod components;
pub mod content;
pub mod domain;
pub mod editor;
#[cfg(not(target_arch = "wasm32"))]
pub mod hosting;
pub mod json;
pub mod more;
pub mod pages;
#[cfg(not(target_arch = "wasm32"))]
pub mod plain;
#[cfg(not(target_arch = "wasm32"))]
pub mod publishing;
pub mod route;
pub mod state;
pub mod tool;
pub mod words;

/// The content that the build ships with the app.
#[cfg(not(target_arch = "wasm32"))]
#[derive(Clone, Debug)]
pub struct Shipped {
    /// Programs and the lists that questions are made of.
    pub catalog: domain::catalog::Catalog,
    /// Terms, and the text of the method page.
    pub glossary: domain::glossary::Glossary,
    /// The self-check’s items, and what is made of the answers.
    pub assessment: domain::assessment::Assessment,
    /// The rules of when to start.
    pub timing: domain::timing::Timing,
    /// What roles ask for, and the steps to them.
    pub pathways: domain::pathway::Pathways,
    /// What was changed in all of it.
    pub changes: domain::changes::Changes,
    /// What was tested for whom, and what is missing.
    pub accessibility: domain::accessibility::Accessibility,
}

/// The page at a path of the site as it stands there until the app is ready,
/// and where it never will be: with this content and without a clock.
#[cfg(not(target_arch = "wasm32"))]
pub fn page(site: &state::Site, path: &str, origin: &str, content: &Shipped) -> maud::Markup {
    let mut model = standing(site, path, origin, content);
    model.tool.view = published(&model, content).into_string();
    pages::view(&model)
}

/// A plain page in the frame of the site, with this content and without a clock.
#[cfg(not(target_arch = "wasm32"))]
pub fn plain_page(site: &state::Site, page: route::PlainPage, content: &Shipped) -> maud::Markup {
    let (catalog, root) = (&content.catalog, &site.root);
    let main = match page {
        route::PlainPage::Roles => plain::roles(catalog, &content.pathways, root),
        route::PlainPage::Timing => plain::timing(catalog, &content.timing, root),
        route::PlainPage::SelfCheck => plain::self_check(catalog, &content.assessment, root),
        route::PlainPage::Changes => {
            let more = [
                content.assessment.sources.as_slice(),
                &content.timing.sources,
                &content.pathways.sources,
            ];
            plain::changes(catalog, &content.changes, more, root, &site.endpoint)
        }
        route::PlainPage::Statement => {
            plain::statement(catalog, &content.accessibility, root, &site.endpoint)
        }
    };
    components::site_frame::around(&standing(site, &page.path(), "", content), &main)
}

/// A page for web editors in the frame of the site, as it is published.
#[cfg(not(target_arch = "wasm32"))]
pub fn editor_page(
    site: &state::Site,
    page: route::EditorPage,
    origin: &str,
    content: &Shipped,
) -> maud::Markup {
    let main = match page {
        route::EditorPage::Embed => {
            let programs = content.catalog.programs.iter();
            let shown = editor::embed::Shown {
                origin: origin.to_owned(),
                root: site.root.clone(),
                programs: programs
                    .map(|it| (it.id.to_string(), words::program::heading(it)))
                    .collect(),
                ..editor::embed::Shown::default()
            };
            editor::embed::page(&shown)
        }
        route::EditorPage::Check => editor::check::page(&editor::check::Shown::default()),
    };
    components::site_frame::around(&standing(site, page.path(), "", content), &main)
}

/// What is known at a path where nobody has said anything.
#[cfg(not(target_arch = "wasm32"))]
fn standing(site: &state::Site, path: &str, origin: &str, content: &Shipped) -> state::Model {
    let path = [site.root.base(), path].concat();
    let catalog = state::Loaded::new(content.catalog.clone(), content::Origin::Live, None);
    let mut model = state::Model::new(site.clone(), &path, catalog, None);
    origin.clone_into(&mut model.origin);
    model.arrive(&path, "");
    model
}

/// The view of another wasm as it is published; nothing for one that the app draws.
#[cfg(not(target_arch = "wasm32"))]
pub fn published(model: &state::Model, content: &Shipped) -> maud::Markup {
    use tool::Tool as _;
    let text = pages::text::Text {
        catalog: &content.catalog,
        glossary: Some(&content.glossary),
        root: &model.site.root,
        endpoint: &model.site.endpoint,
        place: model.keeping.place,
        ledger: "",
    };
    let visit = || {
        let mut visit = tool::Visit::new(content.catalog.clone());
        visit.root = model.site.root.clone();
        visit
    };
    let view = match &model.route {
        Some(route::Route::Compare) => {
            pages::compare::Compare::new(&content.catalog).view(&visit())
        }
        Some(route::Route::SelfCheck) => {
            pages::self_check::SelfCheck::new(content.assessment.clone()).view(&visit())
        }
        Some(route::Route::Timing) => {
            pages::timing::When::new(content.timing.clone()).view(&visit())
        }
        Some(route::Route::Roles) => {
            pages::roles::Roles::new(content.pathways.clone()).view(&visit())
        }
        Some(route::Route::MyPlan) => {
            pages::my_plan::MyPlan::new(content.timing.clone()).view(&visit())
        }
        Some(route::Route::Advise) => {
            pages::advise::Advise::published(content.timing.clone()).view(&visit())
        }
        Some(route) => text.page(route).unwrap_or_default(),
        None => maud::Markup::default(),
    };
    maud::html! { (plain::line(model.route.as_ref(), &model.site.root)) (view) }
}

/// Has the second wasm answer.
pub fn start_more() {
    more::start();
}

/// Has programs side by side answer.
pub fn start_compare() {
    let mut held = tool::Held::<pages::compare::Compare>::default();
    browser::wasm::Wasm::Compare.serve(move |request| held.answer(request));
}

/// Has the self-check answer.
pub fn start_self_check() {
    let mut held = tool::Held::<pages::self_check::SelfCheck>::default();
    browser::wasm::Wasm::SelfCheck.serve(move |request| held.answer(request));
}

/// Has “When to start” answer.
pub fn start_timing() {
    let mut held = tool::Held::<pages::timing::When>::default();
    browser::wasm::Wasm::Timing.serve(move |request| held.answer(request));
}

/// Has “Roles” answer.
pub fn start_roles() {
    let mut held = tool::Held::<pages::roles::Roles>::default();
    browser::wasm::Wasm::Roles.serve(move |request| held.answer(request));
}

/// Has “My plan” answer.
pub fn start_my_plan() {
    let mut held = tool::Held::<pages::my_plan::MyPlan>::default();
    browser::wasm::Wasm::MyPlan.serve(move |request| held.answer(request));
}

/// Has what an advisor works with answer.
pub fn start_advise() {
    advising::start();
}

/// Starts the page that builds the line for another site’s page.
pub fn start_embed() {
    editor::running::start();
}

/// Starts the page that checks content files.
pub fn start_check() {
    editor::check::running::start();
}

/// Starts the app in the document. A panic is a trap, which the boot script hears
/// of; to write out where it was is half a KB of code.
pub fn start() {
    app::start();
}
