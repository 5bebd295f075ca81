//! The views, each with an address of its own: what a model looks like, and
//! what becomes of what a person enters there.

pub mod advise;
pub mod compare;
pub mod home;
pub mod my_plan;
pub mod program;
pub mod programs;
pub mod roles;
pub mod self_check;
pub mod text;
pub mod timing;

use crate::{
    browser::form::Entered,
    components::{
        content_notice, keeping, notes::Notes, nowhere::nowhere, print, site_frame, tool_view,
    },
    domain::{
        comparison::CompareQuery,
        desk::DeskQuery,
        explorer::{Facet, ListQuery},
        pathway::RolesQuery,
        self_check::SelfCheckQuery,
        study_plan::PlanQuery,
        timing::TimingQuery,
    },
    route::{self, Route},
    state::{Command, Model, Pairs},
    words::{not_found, site},
};
use maud::{Markup, html};

/// All that stands on the page.
pub fn view(model: &Model) -> Markup {
    site_frame::site_frame(model, &html! { (content_notice::content_notice(model)) (main(model)) })
}

fn main(model: &Model) -> Markup {
    match &model.route {
        Some(Route::Home) => home::view(model),
        Some(Route::Programs) => programs::view(model),
        Some(Route::Program(id)) => program::view(model, id),
        // Every other view is another wasm’s (`Route::file`).
        Some(_) => tool_view::tool_view(model, &heading(model)),
        None => nowhere(&model.site.root, not_found::HEADING, not_found::TEXT),
    }
}

/// The heading of the view, as it stands in the title of the document.
pub fn heading(model: &Model) -> String {
    if !model.tool.heading.is_empty() {
        return model.tool.heading.clone();
    }
    site::heading(model.route.as_ref(), &model.catalog.document)
}

/// The path and query that stand for what is shown.
pub fn canonical(model: &Model) -> Option<String> {
    let keys = keys(model.route.as_ref());
    let is_read = |(key, _): &&(String, String)| keys.contains(&key.as_str());
    let query: Pairs = model.query.iter().filter(is_read).cloned().collect();
    Some(model.site.root.href_with(model.route.as_ref()?, &query))
}

/// The keys of an address's query that change how a view is drawn. A program's
/// address may also be of one that newer content holds.
pub fn keys(route: Option<&Route>) -> Vec<&'static str> {
    match route {
        Some(Route::Programs) => {
            let facets = Facet::ALL.iter().map(|it| it.as_str());
            ListQuery::KEYS.into_iter().chain(facets).collect()
        }
        Some(Route::Program(_)) => PlanQuery::KEYS.to_vec(),
        Some(Route::Compare) => vec![CompareQuery::KEY],
        Some(Route::SelfCheck) => SelfCheckQuery::KEYS.to_vec(),
        Some(Route::Roles) => RolesQuery::KEYS.to_vec(),
        Some(Route::Timing) => TimingQuery::KEYS.to_vec(),
        Some(Route::MyPlan) => my_plan::KEYS.to_vec(),
        Some(Route::Advise) => DeskQuery::KEYS.to_vec(),
        _ => Vec::new(),
    }
}

/// What is to be done at another address. A new view takes the focus to its
/// heading, so that a screen reader starts there; the first one does not.
pub fn arrived(model: &mut Model, is_first: bool, is_elsewhere: bool) -> Vec<Command> {
    if model.route == Some(Route::Home)
        && let Some(commands) = home::arrived(model, is_elsewhere)
    {
        return commands;
    }
    match (is_elsewhere && !is_first, model.opened.is_some()) {
        (true, true) => vec![Command::FocusWayBack],
        (true, false) => vec![Command::FocusHeading],
        (false, _) => Vec::new(),
    }
}

/// What becomes of what a person enters.
pub fn entered(model: &mut Model, entered: &Entered) -> Vec<Command> {
    let pairs = route::pairs(&entered.query);
    if let Some(file) = content_notice::retried(entered) {
        return vec![Command::Retry(file)];
    }
    if let Some(commands) = keeping::entered(model, entered) {
        return commands;
    }
    if let Some(print) = print::entered(model, entered) {
        return vec![print];
    }
    match &model.route {
        Some(Route::Home) => home::entered(model, entered, &pairs),
        Some(Route::Programs) => programs::entered(model, entered, &pairs),
        Some(Route::Program(_)) => program::entered(model, entered, &pairs),
        Some(_) => tool_view::entered(entered),
        None => Vec::new(),
    }
}

/// What the markup of a view is made with.
fn notes(model: &Model) -> Notes<'_> {
    let catalog = &model.catalog.document;
    Notes::new(catalog, &model.site.root, model.this_year()).coming_from(&model.list)
}
