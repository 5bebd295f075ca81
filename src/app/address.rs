//! The query of the address, where a view keeps its state, so that back,
//! forward, reload and a copied link bring it back (M4).

use crate::{
    route::{self, Root},
    state::{History, Model},
};
use leptos::{leptos_dom::helpers::TimeoutHandle, prelude::*};
use leptos_router::{NavigateOptions, hooks::use_navigate};
use std::time::Duration;

/// How long typing rests before the address follows. Browsers refuse more than
/// some hundred changes in ten seconds.
const REST: Duration = Duration::from_millis(250);

/// The address bar.
#[derive(Clone, Copy)]
pub(super) struct Address {
    /// The query that stands there, without its question mark.
    written: StoredValue<String>,
    /// What will write once typing rests, and whether in place.
    waiting: StoredValue<Option<(TimeoutHandle, bool)>>,
    /// Goes to an address below the site's root, in place or not.
    navigate: Callback<(String, bool)>,
}

impl Address {
    pub(super) fn new(search: String) -> Self {
        let navigate = use_navigate();
        let navigate = Callback::new(move |(to, replace): (String, bool)| {
            let options = NavigateOptions { replace, scroll: false, ..Default::default() };
            navigate(&to, options);
        });
        Self { written: StoredValue::new(search), waiting: StoredValue::new(None), navigate }
    }

    /// Whether a query is the one that we wrote ourselves.
    pub(super) fn is_written(self, search: &str) -> bool {
        self.written.with_value(|written| written == search)
    }

    /// Takes a query that was not written by us.
    pub(super) fn came_to(self, search: String) {
        self.stop();
        self.written.set_value(search);
    }

    /// Goes to another view, as an entry of the history behind which nothing comes.
    pub(super) fn go(self, path: &str) {
        self.navigate.run((path.to_owned(), false));
    }

    /// Goes to another view, in place of this entry of the history.
    pub(super) fn replace(self, path: &str) {
        self.navigate.run((path.to_owned(), true));
    }

    /// Writes the model's query.
    pub(super) fn write(self, model: RwSignal<Model>, history: History) {
        // A search that waits for an entry of its own gets it, whatever comes next.
        let is_pushed = self.stop() == Some(false);
        let at_rest = |is_replaced| {
            let write = move || {
                self.stop();
                self.commit(model, is_replaced);
            };
            let handle = set_timeout_with_handle(write, REST).ok();
            self.waiting.set_value(handle.map(|handle| (handle, is_replaced)));
        };
        match history {
            History::Push => self.commit(model, false),
            History::Replace => self.commit(model, !is_pushed),
            History::PushAtRest => at_rest(false),
            History::ReplaceAtRest => at_rest(!is_pushed),
        }
    }

    /// Brings the address up to date before the person leaves the view.
    pub(super) fn flush(self, model: RwSignal<Model>) {
        if let Some(is_replaced) = self.stop() {
            self.commit(model, is_replaced);
        }
    }

    fn stop(self) -> Option<bool> {
        let (handle, is_replaced) = self.waiting.try_update_value(Option::take).flatten()?;
        handle.clear();
        Some(is_replaced)
    }

    fn commit(self, model: RwSignal<Model>, is_replaced: bool) {
        let to = model.with_untracked(|model| {
            let query = route::query(&model.query);
            let route = model.route.as_ref()?;
            (!self.is_written(&query)).then(|| {
                let to = Root::default().href_with(route, &model.query);
                self.written.set_value(query);
                to
            })
        });
        if let Some(to) = to {
            self.navigate.run((to, is_replaced));
        }
    }
}
