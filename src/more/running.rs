//! The second wasm in the browser: it answers, hears of other tabs, and watches
//! the time on a shared computer.

use super::{More, Reply, incoming::Incoming, panel};
use crate::{
    browser::{clipboard, keys, more, page, post, share, storage, visit, wasm::Wasm},
    domain::{
        catalog::Catalog,
        keeping::{Area, Place},
        sending::{Outcome, PATIENCE},
    },
    route,
    state::Pairs,
    words::sending::SUBJECT,
};
use leptos::{
    ev,
    leptos_dom::helpers::{
        TimeoutHandle, set_timeout, set_timeout_with_handle, window_event_listener,
        window_event_listener_untyped,
    },
};
use std::{cell::RefCell, rc::Rc, time::Duration};

/// So long can be brought back what was erased.
const REGRET: Duration = Duration::from_mins(1);
/// So long nothing is entered on a shared computer before it is asked whether
/// someone is there, and then until all is erased. Not in a conversation: see
/// [`super::talk`].
const IDLE: Duration = Duration::from_mins(14);
const LAST_CHANCE: Duration = Duration::from_mins(1);

/// Starts it.
pub fn start() {
    more::starting(async {
        let root = route::Root::new(&page::setting("docent-root").unwrap_or_default());
        visit::look_around(root.as_str()).await;
        let running = Running::default();
        if share::is_there() {
            running.more.borrow_mut().can_share();
        }
        running.listen();
        Wasm::More.serve(move |request| running.answer(request));
    });
}

/// The fragment of the address, where it is a link. It leaves the address bar and
/// the history, except where nothing can be kept: there it is all that a reload
/// brings back.
fn link_in_address() -> Option<String> {
    let fragment = page::has_link().then(page::fragment).flatten()?;
    if storage::read(Area::Tab, "").is_ok() {
        page::drop_fragment();
    }
    Some(fragment)
}

#[derive(Clone, Default)]
struct Running {
    more: Rc<RefCell<More>>,
    idle: Rc<RefCell<Option<TimeoutHandle>>>,
}

impl Running {
    fn answer(&self, request: Pairs) -> Pairs {
        let answer = self.more.borrow_mut().answer(request, link_in_address().as_deref());
        if let Some(number) = self.more.borrow_mut().keeper.begin_minute() {
            let running = self.clone();
            let over = move || running.tell(|more| more.keeper.forget_erased(number), false);
            set_timeout(over, REGRET);
        }
        self.copy();
        self.share();
        self.post();
        self.stay_awake();
        answer
    }

    /// Puts on the clipboard what a person wants there.
    fn copy(&self) {
        let Some((what, text)) = self.more.borrow_mut().to_copy() else { return };
        let running = self.clone();
        let copying = clipboard::copy(&text);
        page::spawn(async move {
            let is_copied = copying.await;
            if !is_copied {
                clipboard::select(what.field());
            }
            running.change(|more, _| more.copied(what, is_copied));
        });
    }

    /// Opens the share sheet with what a person wants to share.
    fn share(&self) {
        let Some(address) = self.more.borrow_mut().to_share() else { return };
        let running = self.clone();
        let sharing = share::share(SUBJECT, &address);
        page::spawn(async move {
            let is_done = sharing.await;
            running.change(|more, _| more.shared(is_done));
        });
    }

    /// Makes the try that is due, of what a person agreed to send, and the next one
    /// after a pause.
    fn post(&self) {
        let Some(post) = self.more.borrow_mut().to_post() else { return };
        let running = self.clone();
        page::spawn(async move {
            let status = post::post(&post.address, &post.key, &post.body, PATIENCE).await;
            let outcome = status.map_or(Outcome::Nothing, Outcome::Status);
            let mut pause = None;
            running.change(|more, _| pause = more.posted(&post, outcome));
            let Some(pause) = pause else { return };
            let again = move || {
                running.more.borrow_mut().post_again(&post);
                running.post();
            };
            set_timeout(again, pause);
        });
    }

    /// Another tab wrote, or this one was asleep meanwhile.
    fn listen(&self) {
        for event in ["storage", "pageshow", "focus"] {
            let running = self.clone();
            _ = window_event_listener_untyped(event, move |_| {
                let look = |more: &mut More| {
                    let Some(catalog) = more.catalog.take() else { return false };
                    let is_other = more.keeper.look(&catalog);
                    more.catalog = Some(catalog);
                    is_other
                };
                running.tell(look, false);
            });
        }
        // The way back may show the page as it was left, with what is kept nowhere, or with
        // another visit than the tab belongs to by now.
        let running = self.clone();
        _ = window_event_listener_untyped("pageshow", move |event| {
            let visit = running.more.borrow().keeper.visit.clone();
            let is_gone = visit.place == Place::Nowhere || visit.is_over();
            if is_gone && more::is_as_it_was_left(&event) {
                page::reload();
            }
        });
        for event in ["keydown", "pointerdown"] {
            let running = self.clone();
            _ = window_event_listener_untyped(event, move |_| running.stay_awake());
        }
        let running = self.clone();
        _ = window_event_listener(ev::keydown, move |event| {
            if let Some(is_undo) = keys::is_step(&event) {
                event.prevent_default();
                running.change(|more, catalog| more.keeper.step(is_undo, catalog));
            } else if keys::is_escape_within(&event, panel::WITHIN) {
                running.change(|more, _| more.close_panel());
            }
        });
        let running = self.clone();
        _ = window_event_listener(ev::input, move |event| {
            let Some(texts) = more::texts_of_files(&event, panel::FILE_FIELD) else { return };
            let running = running.clone();
            page::spawn(async move {
                let Some((_, text)) = texts.await.into_iter().next() else { return };
                running.change(|more, catalog| {
                    more.take_in(Incoming::of_file(&text, catalog), panel::FILE_FIELD, catalog);
                });
            });
        });
        let running = self.clone();
        _ = window_event_listener_untyped("hashchange", move |_| {
            if let Some(fragment) = link_in_address() {
                running.change(|more, catalog| {
                    more.open(Incoming::of_link(&fragment, catalog), catalog);
                });
            }
        });
    }

    /// Changes something that was heard of here, and says everything as it is then.
    fn change(&self, change: impl FnOnce(&mut More, &Catalog)) {
        let with_catalog = |more: &mut More| {
            let Some(catalog) = more.catalog.take() else { return false };
            change(more, &catalog);
            more.catalog = Some(catalog);
            true
        };
        self.tell(with_catalog, false);
    }

    /// Changes something that nobody asked for, and says everything as it is then
    /// where it did.
    fn tell(&self, change: impl FnOnce(&mut More) -> bool, is_erased: bool) {
        // It may be at work: what it says then holds this as well.
        let Ok(mut held) = self.more.try_borrow_mut() else { return };
        if !change(&mut held) {
            return;
        }
        let Some(catalog) = held.catalog.take() else { return };
        let mut answer = Reply::default();
        if is_erased {
            held.erase(&mut answer);
        }
        held.say(&catalog, &mut answer);
        held.catalog = Some(catalog);
        drop(held);
        more::tell(answer.into_pairs());
    }

    /// On a shared computer, asks after a while whether someone is there, and
    /// erases everything where nobody is.
    fn stay_awake(&self) {
        let Ok(more) = self.more.try_borrow() else { return };
        if more.is_idle {
            return;
        }
        let is_shared = more.keeper.visit.place == Place::Tab;
        if let Some(handle) = self.idle.take() {
            handle.clear();
        }
        if is_shared {
            let running = self.clone();
            self.idle.replace(set_timeout_with_handle(move || running.ask(), IDLE).ok());
        }
    }

    fn ask(&self) {
        self.tell(
            |more| {
                more.is_idle = true;
                true
            },
            false,
        );
        let running = self.clone();
        let over = move || running.tell(|more| more.is_idle, true);
        self.idle.replace(set_timeout_with_handle(over, LAST_CHANCE).ok());
    }
}
