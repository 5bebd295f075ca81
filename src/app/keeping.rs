//! Has the second wasm keep the answers.

use super::{Running, talk};
use crate::{
    browser::{more, visit, wasm::Wasm},
    components::tool_view,
    state::{Model, Pairs},
};
use leptos::{prelude::*, task::spawn_local};

impl Running {
    /// Hears what the second wasm says unasked, or a tool; nothing is said where the second
    /// wasm is to be asked for the first time.
    pub(super) fn keep(self) {
        more::hear(move |told| {
            if told.is_empty() {
                self.ask_more(Pairs::new());
            } else if more::is_again(&told) {
                // A tool says it of its own view, which may have been left since.
                if self.model.with_untracked(Model::is_of_tool) {
                    self.ask_tool(Pairs::new());
                }
            } else {
                self.heed(Wasm::More, told);
            }
        });
    }

    /// Tells the second wasm the answers, and what was entered. Loads it where it
    /// is not there.
    pub(super) fn ask_more(self, entered: Pairs) {
        if Wasm::More.is_there() {
            return self.ask(&entered);
        }
        // Each change is a step of its own.
        self.model.update_untracked(|model| {
            if std::mem::take(&mut model.keeping.is_untold) {
                let said = talk::said(model);
                model.keeping.waiting.push(said);
            }
        });
        spawn_local(async move {
            if Wasm::More.load().await {
                self.ask(&entered);
            } else {
                self.model.update(|model| {
                    model.keeping.is_coming = false;
                    model.keeping.is_missing = true;
                });
            }
        });
    }

    /// Before another view: takes what the tool of this one was not told yet.
    pub(super) fn take_entered(self) {
        self.model.update_untracked(tool_view::take);
        if self.model.with_untracked(|it| it.keeping.is_untold) {
            self.ask_more(Pairs::new());
        }
    }

    /// Before the page goes: leaves to the next one what the second wasm was not told yet.
    pub(super) fn note_untold(self) {
        self.take_entered();
        self.model.with_untracked(|model| {
            if let Some(untold) = model.keeping.waiting.last() {
                visit::note_untold(model.site.root.as_str(), &untold.join("\n"));
            }
        });
    }

    /// Asks once, where it is there already.
    pub(super) fn ask(self, entered: &[(String, String)]) {
        self.model.update_untracked(|model| {
            for was in std::mem::take(&mut model.keeping.waiting) {
                let waiting = [("waiting".to_owned(), "1".to_owned())];
                _ = Wasm::More.ask(talk::request(model, Wasm::More, Some(was), &waiting));
            }
        });
        self.tell(Wasm::More, entered);
    }
}
