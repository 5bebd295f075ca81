//! Which visit this is: tabs that are open at the same time share one, and so
//! does a tab with itself when it is loaded again.
//!
//! A tab holds a lock with the key of its visit as long as it lives. Where a
//! browser has no locks, each new tab is a visit of its own.

use super::{form::property, storage};
use crate::domain::keeping::{Area, DESK, DESK_INBOX, Place};
use js_sys::{Array, Function, Object, Promise, Reflect};
use std::cell::RefCell;
use wasm_bindgen::{JsCast as _, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;

thread_local! {
    /// What lets go of the lock.
    static RELEASE: RefCell<Option<Function>> = const { RefCell::new(None) };
    /// The lock that this tab asked for.
    static ASKED: RefCell<String> = const { RefCell::new(String::new()) };
    /// The visit that another tab has open.
    static ALIVE: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// A visit, and where it keeps answers.
#[derive(Clone, Debug, Default)]
pub struct Visit {
    prefix: String,
    /// A name that no other visit has.
    pub name: String,
    /// Where its answers are kept.
    pub place: Place,
    /// In a conversation, what was noted of the visit that the tab belonged to before;
    /// else empty.
    before: String,
}

impl Visit {
    /// The visit of this tab on the site at this root: its own from before a
    /// reload, else that of another tab which is open, else a new one.
    pub fn of(root: &str) -> Self {
        let prefix = prefix(root);
        let own = storage::read(Area::Tab, &prefix).ok().flatten();
        if let Some(own) = own.as_deref().and_then(|it| Self::noted(&prefix, it)) {
            own.note();
            return own;
        }
        let alive = ALIVE.take();
        let is_joined = alive.is_some();
        let name = alive.unwrap_or_else(new_name);
        let visit = Self { prefix, name, ..Self::default() };
        if is_joined {
            visit.note();
        }
        visit
    }

    /// The visit of which that was noted.
    fn noted(prefix: &str, text: &str) -> Option<Self> {
        let (name, rest) = text.split_once(' ')?;
        let (place, before) = rest.split_once(' ').unwrap_or((rest, ""));
        let place = Place::parse(place).unwrap_or_default();
        Some(Self { prefix: prefix.into(), name: name.into(), place, before: before.into() })
    }

    /// A conversation in this tab: a visit of its own, which knows the one that the tab
    /// belonged to.
    #[must_use]
    pub fn talk(&self) -> Self {
        let before = if self.place == Place::Talk { self.before.clone() } else { self.text() };
        Self { prefix: self.prefix.clone(), name: new_name(), place: Place::Talk, before }
    }

    /// The visit that the tab belonged to before the conversation.
    #[must_use]
    pub fn before_talk(&self) -> Self {
        Self::noted(&self.prefix, &self.before).unwrap_or_else(|| Self {
            prefix: self.prefix.clone(),
            name: new_name(),
            ..Self::default()
        })
    }

    /// Whether the tab belongs to another visit by now, or the conversation is over: a
    /// page that is shown again as it was left does not know that.
    pub fn is_over(&self) -> bool {
        // Where nothing can be noted, nothing is known of it.
        let Ok(noted) = storage::read(Area::Tab, &self.prefix) else { return false };
        match noted {
            Some(text) => text.split(' ').next() != Some(&self.name),
            None => self.place == Place::Talk,
        }
    }

    /// What every key of the site begins with; alone, it is the key under which
    /// the tab notes its visit.
    pub fn prefix(&self) -> &str {
        &self.prefix
    }

    /// What the key of any visit begins with.
    pub fn start_of_keys(&self) -> String {
        [&self.prefix, ":"].concat()
    }

    /// The key of its answers.
    pub fn key(&self) -> String {
        self.start_of_keys() + &self.name
    }

    /// The key of a link that was opened, while it waits for a decision.
    pub fn link_key(&self) -> String {
        self.start_of_keys() + "link"
    }

    /// The key of what was kept for an advisor’s desk.
    pub fn inbox_key(&self) -> String {
        self.start_of_keys() + DESK_INBOX
    }

    /// What is noted of it.
    fn text(&self) -> String {
        let text = [&self.name, " ", self.place.as_str()].concat();
        if self.before.is_empty() { text } else { [&text, " ", &self.before].concat() }
    }

    /// Notes in the tab which visit it belongs to; holds the lock where other
    /// tabs may join.
    pub fn note(&self) {
        // Where it is refused, a reload starts a new visit.
        _ = storage::write(Area::Tab, &self.prefix, &self.text());
        let lock = if self.place == Place::Device { self.key() } else { String::new() };
        if ASKED.with_borrow(|it| *it == lock) {
            return;
        }
        if let Some(release) = RELEASE.take() {
            _ = release.call0(&JsValue::NULL);
        }
        if !lock.is_empty() {
            hold(&lock);
        }
        ASKED.set(lock);
    }
}

fn prefix(root: &str) -> String {
    ["docent:", root].concat()
}

/// What the keys of an advisor’s desk begin with, on the site at this root; alone, it is
/// the key of the desk itself.
pub fn desk_key(root: &str) -> String {
    desk_key_of(&prefix(root))
}

/// The key of what was kept for the desk, on the site at this root.
pub fn inbox_key(root: &str) -> String {
    [&prefix(root), ":", DESK_INBOX].concat()
}

/// The same as [`desk_key`] from what every key of the site begins with.
pub fn desk_key_of(prefix: &str) -> String {
    [prefix, ":", DESK].concat()
}

/// Notes in the tab, as its page goes, what the second wasm was not told while it was on its
/// way: [`take_untold`] finds it on the next page. Not where the person wants nothing kept.
pub fn note_untold(root: &str, text: &str) {
    let Some(window) = web_sys::window() else { return };
    // The app has no use for all that `storage` can do.
    let tab = property(&window, "sessionStorage");
    let prefix = prefix(root);
    let noted = property(&tab, &prefix).as_string().unwrap_or_default();
    if !noted.ends_with(Place::Nowhere.as_str()) {
        // Where it is refused, nothing is kept at all.
        _ = Reflect::set(&tab, &untold_key(&prefix).into(), &text.into());
    }
}

/// Takes what the page before noted so.
pub fn take_untold(root: &str) -> Option<String> {
    let key = untold_key(&prefix(root));
    let text = storage::read(Area::Tab, &key).ok()?;
    storage::remove(Area::Tab, &key);
    text
}

fn untold_key(prefix: &str) -> String {
    [prefix, ":untold"].concat()
}

/// Looks for a visit that another tab has open. [`Visit::of`] joins it.
pub async fn look_around(root: &str) {
    let start = prefix(root) + ":";
    if let Some(held) = held().await {
        let name =
            |lock| Some(property(&lock, "name").as_string()?.strip_prefix(&start)?.to_owned());
        ALIVE.set(held.iter().find_map(name));
    }
}

async fn held() -> Option<Array> {
    let locks = locks()?;
    let query: Function = property(&locks, "query").dyn_into().ok()?;
    let answer: Promise = query.call0(&locks).ok()?.dyn_into().ok()?;
    let answer = JsFuture::from(answer).await.ok()?;
    property(&answer, "held").dyn_into().ok()
}

/// Holds a lock with this name, as many others may at the same time.
fn hold(name: &str) {
    let ask = || {
        let locks = locks()?;
        let request: Function = property(&locks, "request").dyn_into().ok()?;
        let options = Object::new();
        Reflect::set(&options, &"mode".into(), &"shared".into()).ok()?;
        let until_released = Closure::once_into_js(|_: JsValue| -> JsValue {
            let mut release = |resolve, _| RELEASE.set(Some(resolve));
            Promise::new(&mut release).into()
        });
        request.call3(&locks, &name.into(), &options, &until_released).ok()
    };
    // Without it, another tab starts a visit of its own.
    _ = ask();
}

/// A name for a new visit, which no other has.
pub fn new_name() -> String {
    let mut name = String::new();
    // Where there is no browser, nothing is kept under it.
    let parts = if cfg!(target_arch = "wasm32") { 4 } else { 0 };
    for _ in 0..parts {
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "below 2³²")]
        let part = (js_sys::Math::random() * f64::from(u32::MAX)) as u32;
        name += &part.to_string();
    }
    name
}

fn locks() -> Option<JsValue> {
    if !cfg!(target_arch = "wasm32") {
        return None;
    }
    let locks = property(&web_sys::window()?.navigator(), "locks");
    locks.is_object().then_some(locks)
}
