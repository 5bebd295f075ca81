//! The app in the browser: one model, drawn by one function, patched into the
//! document; and what happens to the model.

mod address;
mod commands;
mod drawing;
mod files;
mod first_page;
mod keeping;
mod talk;
mod tool;

use crate::{
    browser::{
        form::{self, Entered},
        keys, more, page,
        wasm::Wasm,
    },
    components::tool_view,
    pages,
    route::{Root, Route},
    state::{Command, Extent, Model, Pairs, Paper, Site},
};
use address::Address;
use files::Content;
use leptos::{ev, leptos_dom::helpers::TimeoutHandle, mount::mount_to, prelude::*};
use leptos_router::{
    components::Router,
    hooks::use_location,
    location::{BrowserUrl, LocationProvider as _},
};
use std::time::Duration;

/// Starts the app: once the content is there that the view needs, it takes
/// over the page that stands in the document.
pub fn start() {
    let site = site();
    page::spawn(async move {
        // The page is there whole before the first view is, and where something is
        // kept or came with the address, the second wasm, unless it takes too long.
        let is_late = more::is_late().await;
        match files::needed(&site).await {
            // Reading is work for a moment and drawing for another: a slow phone
            // takes a touch in between.
            Some(content) => set_timeout(move || mount(site, content, is_late), Duration::ZERO),
            None => page::missing(),
        }
    });
}

/// The site as the document's settings describe it.
fn site() -> Site {
    let root = Root::new(&page::setting("docent-root").unwrap_or_default());
    let root = if page::setting("docent-frame").is_some() { root.framed() } else { root };
    let endpoint = page::setting("docent-endpoint").unwrap_or_else(|| "api/v1/".into());
    Site::new(root, &endpoint)
}

/// It draws by patching the document, and mounts nothing of its own.
fn mount(site: Site, content: Content, is_late: bool) {
    if let Some(nowhere) = page::nowhere() {
        let base = site.root.base().to_owned();
        let app = move || view! { <Router base=base>{run(site, content, is_late)}</Router> };
        mount_to(nowhere, app).forget();
    }
}

/// The running app.
#[derive(Clone, Copy)]
struct Running {
    model: RwSignal<Model>,
    address: Address,
    saying: StoredValue<Option<TimeoutHandle>>,
    resting: StoredValue<Option<TimeoutHandle>>,
    /// Until the first view takes the page over, its markup; empty where that is not made yet,
    /// or of an earlier model.
    first: StoredValue<Option<String>>,
}

fn run(site: Site, content: Content, is_late: bool) {
    let location = use_location();
    let path = location.pathname.get_untracked();
    let mut model = Model::new(site, &path, content.catalog, page::today());
    model.catalog_text = content.catalog_text;
    model.origin = page::origin().unwrap_or_default();
    model.is_wide = page::is_wide();
    model.keeping.is_coming = is_late;
    let search = location.search.get_untracked();
    if page::is_filled(tool_view::VIEW) {
        model.tool.extent = Extent::Published;
    }
    let model = RwSignal::new(model);
    let address = Address::new(search.clone());
    let [saying, resting] = [StoredValue::new(None), StoredValue::new(None)];
    let running =
        Running { model, address, saying, resting, first: StoredValue::new(Some(String::new())) };
    if Wasm::More.is_there() {
        running.ask(&[]);
    }
    running.leave_published(&search);
    running.follow_address();
    running.draw();
    running.keep();
    running.follow_answers();
    if is_late {
        running.ask_more(Pairs::new());
    }
}

/// Does something once nothing has asked for it for so long. A browser without room for a
/// timer does not: the page says the same, and the next answer draws what is left.
fn at_rest(
    timer: StoredValue<Option<TimeoutHandle>>,
    rest: Duration,
    act: impl FnOnce() + 'static,
) {
    if let Some(handle) = timer.try_update_value(Option::take).flatten() {
        handle.clear();
    }
    timer.set_value(set_timeout_with_handle(act, rest).ok());
}

impl Running {
    /// Follows the address, wherever its changes come from.
    fn follow_address(self) {
        let location = use_location();
        let bar = use_context::<BrowserUrl>();
        Effect::new(move |before: Option<String>| {
            let (path, search) = (location.pathname.get(), location.search.get());
            // The router changes the address bar once it hears that the view is there.
            if let Some(bar) = &bar {
                bar.ready_to_complete();
            }
            // Of someone who was here before, not even the way back shows anything.
            let is_first =
                self.model.with_untracked(|it| it.site.root.route(&path)) == Some(Route::Home);
            if !(is_first && search.is_empty()) && page::is_of_others(&path, &search) {
                self.address.replace("/");
                return path;
            }
            request_animation_frame(page::begin_place);
            let is_elsewhere = before.as_ref() != Some(&path);
            if is_elsewhere || !self.address.is_written(&search) {
                self.address.came_to(search.clone());
                if is_elsewhere {
                    self.take_entered();
                }
                let opened = page::opened(&path, &search);
                let commands = self.model.try_update(|model| {
                    model.arrive(&path, &search);
                    model.opened = opened;
                    pages::arrived(model, before.is_none(), is_elsewhere)
                });
                self.draw_tool(Pairs::new());
                for command in commands.into_iter().flatten() {
                    match (command, &before) {
                        (Command::FocusWayBack, Some(left)) => {
                            let left = left.clone();
                            request_animation_frame(move || page::focus_way_back(&left));
                        }
                        (command, _) => self.run(command),
                    }
                }
            }
            path
        });
    }

    /// Hears what the person enters, anywhere on the page. What is entered before the first
    /// view is there is the boot script’s to keep, and heard with that view.
    fn hear(self) {
        let entered = move |entered: Option<Entered>| {
            self.turn_day();
            if let Some(entered) = entered.filter(|_| !self.is_waiting()) {
                let commands = self.model.try_maybe_update(|model| {
                    let commands = pages::entered(model, &entered);
                    // What another wasm is asked changes nothing before it answers.
                    (!matches!(commands[..], [Command::AskTool(_)]), commands)
                });
                commands.into_iter().flatten().for_each(|it| self.run(it));
                if self.model.with_untracked(|it| it.keeping.is_untold) {
                    self.ask_more(Pairs::new());
                }
            }
        };
        // The app stands as long as the document, so nobody takes these away.
        _ = window_event_listener(ev::input, move |event| entered(form::entered(&event)));
        _ = window_event_listener(ev::change, move |event| entered(form::entered(&event)));
        _ = window_event_listener(ev::submit, move |event| entered(form::entered(&event)));
        // A page that is looked at again may have stood open for days.
        _ = window_event_listener(ev::visibilitychange, move |_| self.turn_day());
        let leave = move || {
            self.tell_tool();
            self.address.flush(self.model);
            page::keep_place();
        };
        page::before_clicks(leave);
        // What is noted when the page goes does not survive a reload in every
        // browser; what a click opens is open once it has been heard.
        let opened = |event| {
            if keys::is_of_summary(&event) {
                set_timeout(page::keep_place, Duration::ZERO);
            }
        };
        _ = window_event_listener(ev::click, move |event| opened(event.into()));
        _ = window_event_listener(ev::pagehide, move |_| {
            leave();
            self.note_untold();
        });
        let model = self.model;
        let printed = move |_| model.update(|it| it.paper = Paper::Page);
        _ = window_event_listener(ev::afterprint, printed);
    }

    /// Goes on with today’s date, where the page was opened on another day.
    fn turn_day(self) {
        let turn = |model: &mut Model| {
            let is_other = model.turn(page::today());
            (is_other, is_other)
        };
        if self.model.try_maybe_update(turn) == Some(true) {
            self.draw_tool_anew();
        }
    }
}
