//! The first page: three questions, and what is known so far.

pub mod known;
mod questions;

use super::this_year;
use crate::{
    browser::page,
    components::{notes::Notes, remote_view::RemoteView},
    domain::catalog::Catalog,
    route::Route,
    state::{AnswersState, Content, Loaded, Site},
    words::home as words,
};
use leptos::prelude::*;
use leptos_router::{
    NavigateOptions,
    hooks::{use_navigate, use_query_map},
};
use std::sync::Arc;

/// The first page.
#[component]
pub fn HomePage() -> impl IntoView {
    let answers = AnswersState::expect();
    let asking = RwSignal::new(answers.with_untracked(|it| !it.is_complete()));
    let changing = use_query_map();
    let changing = Memo::new(move |_| changing.with(|query| query.get("change")));
    // A link in the sentence leads to its question.
    Effect::new(move |_| {
        if let Some(question) = changing.get() {
            request_animation_frame(move || page::focus(&question));
        }
    });
    let is_open = Memo::new(move |_| asking.get() || changing.with(Option::is_some));
    let catalog = Content::<Catalog>::expect();
    let navigate = use_navigate();
    let done = Callback::new(move |()| {
        asking.set(false);
        let options = NavigateOptions { replace: true, scroll: false, ..Default::default() };
        navigate(&Route::Home.path(), options);
        request_animation_frame(page::focus_heading);
    });
    let root = Site::expect().root;
    let left = {
        let root = root.clone();
        move || {
            if is_open.get() {
                return questions::questions(answers, done);
            }
            let root = root.clone();
            let sentence = move |loaded: &Loaded<Catalog>| {
                answers.with(|answers| questions::sentence(&loaded.document, answers, &root))
            };
            view! { <RemoteView content=catalog view=sentence /> }.into_any()
        }
    };
    let known = move |loaded: &Loaded<Catalog>| {
        let notes = Notes::new(&loaded.document, &root, this_year());
        answers.with(|answers| known::known(&notes, answers))
    };
    view! {
        <div class="home">
            <div>{left} {notice()}</div>
            <div class="home__known">
                <RemoteView content=catalog view=known />
            </div>
        </div>
    }
}

/// Who runs the page, and that nothing leaves the device.
fn notice() -> impl IntoView {
    let catalog = Content::<Catalog>::expect();
    let affiliation = move || {
        catalog.loaded().map(|it: Arc<Loaded<Catalog>>| it.document.institution.affiliation.clone())
    };
    view! { <p class="home__notice">{affiliation} " " {words::STAYS_HERE}</p> }
}
