//! The query of the address: where a view keeps its state, so that back,
//! forward, reload and a copied link bring it back (M4).

use crate::route;
use leptos::{leptos_dom::helpers::TimeoutHandle, prelude::*};
use leptos_router::{
    NavigateOptions,
    hooks::{use_location, use_navigate},
};
use std::time::Duration;

/// How long typing rests before the address follows. Browsers refuse more than
/// some hundred changes in ten seconds.
const REST: Duration = Duration::from_millis(250);

/// The name and value of each field, in order.
pub type Pairs = Vec<(String, String)>;

/// How a change enters the history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum History {
    /// As an entry of its own, which "back" undoes.
    Push,
    /// In place of the current entry.
    Replace,
    /// As an entry of its own, once typing rests.
    PushAtRest,
    /// In place of the current entry, once typing rests.
    ReplaceAtRest,
}

/// The query of the current view's address.
#[derive(Clone, Copy, Debug)]
pub struct Address {
    pairs: RwSignal<Pairs>,
    /// What stands in the address bar.
    written: StoredValue<String>,
    /// What will write once typing rests, and whether in place.
    waiting: StoredValue<Option<(TimeoutHandle, bool)>>,
    write: Callback<(String, bool)>,
}

impl Address {
    /// The address of the view that is being made.
    pub fn here() -> Self {
        let location = use_location();
        let search = location.search;
        let start = search.get_untracked();
        let pairs = RwSignal::new(route::pairs(&start));
        let written = StoredValue::new(start);
        let navigate = use_navigate();
        // The router puts the site's root before a path, and here it is there.
        let path = location.pathname.get_untracked();
        let write = Callback::new(move |(query, replace): (String, bool)| {
            let options =
                NavigateOptions { replace, resolve: false, scroll: false, ..Default::default() };
            navigate(&[path.as_str(), query.as_str()].concat(), options);
        });
        let it = Self { pairs, written, waiting: StoredValue::new(None), write };
        Effect::new(move |_| {
            let search = search.get();
            // Our own writing comes back here, perhaps when more was typed since.
            if it.written.with_value(|written| *written != search) {
                it.stop();
                it.written.set_value(search.clone());
                it.pairs.set(route::pairs(&search));
            }
        });
        on_cleanup(move || _ = it.stop());
        it
    }

    /// What the address says, or will say once typing rests.
    pub fn with<T>(self, read: impl FnOnce(&[(String, String)]) -> T) -> T {
        self.pairs.with(|pairs| read(pairs))
    }

    /// Gives the view other state.
    pub fn set(self, pairs: Pairs, history: History) {
        self.stop();
        self.pairs.set(pairs);
        match history {
            History::Push => self.commit(false),
            History::Replace => self.commit(true),
            History::PushAtRest => self.commit_at_rest(false),
            History::ReplaceAtRest => self.commit_at_rest(true),
        }
    }

    /// What the address bar says now.
    pub fn written(self) -> Pairs {
        self.written.with_value(|written| route::pairs(written))
    }

    /// Brings the address up to date before the person leaves the view.
    pub fn flush(self) {
        if let Some(is_replaced) = self.stop() {
            self.commit(is_replaced);
        }
    }

    fn stop(self) -> Option<bool> {
        let (handle, is_replaced) = self.waiting.try_update_value(Option::take).flatten()?;
        handle.clear();
        Some(is_replaced)
    }

    fn commit_at_rest(self, is_replaced: bool) {
        let write = move || {
            self.stop();
            self.commit(is_replaced);
        };
        let handle = set_timeout_with_handle(write, REST).ok();
        self.waiting.set_value(handle.map(|handle| (handle, is_replaced)));
    }

    fn commit(self, is_replaced: bool) {
        let Some(pairs) = self.pairs.try_get_untracked() else { return };
        let query = route::query(&pairs);
        let bare = query.strip_prefix('?').unwrap_or_default().to_owned();
        if self.written.with_value(|written| *written != bare) {
            self.written.set_value(bare);
            self.write.run((query, is_replaced));
        }
    }
}
