//! What the first page says of a tool, in that tool’s own words.

use super::{Running, files, talk, tool};
use crate::{
    browser::http::Cache,
    route::Route,
    state::{File, Model, ToolRow},
};
use leptos::prelude::*;

impl Model {
    /// What that hangs on, where the first page says it.
    fn asks_when_to_start(&self) -> Option<String> {
        let is_asked = self.route == Some(Route::Home) && self.answers.is_complete();
        is_asked.then(|| {
            let [answers, others] = talk::said(self);
            [&answers, " ", &others, " ", &self.catalog.document.content_version].concat()
        })
    }
}

impl Running {
    /// Has the first page say it, and say it anew where what it hangs on is another.
    pub(super) fn follow_answers(self) {
        Effect::new(move |before: Option<Option<String>>| {
            let asked = self.model.with(Model::asks_when_to_start);
            if asked.is_some() && before.flatten() != asked {
                self.ask_when_to_start();
            }
            asked
        });
    }

    fn ask_when_to_start(self) {
        let row = |row| self.model.try_update(|it| std::mem::replace(&mut it.when_to_start, row));
        let told =
            |it: &Model| tool::drawn_by(&Route::Timing).filter(|by| it.tool.files.contains(&by.0));
        if let Some((_, wasm)) = self.model.with_untracked(told) {
            // Unless it answers: what it said of other answers never stands beside these.
            row(ToolRow::Missing);
            self.tell(wasm, &[("row".to_owned(), "1".to_owned())]);
        } else if row(ToolRow::Coming) != Some(ToolRow::Coming) {
            files::load(self, File::WhenToStart, Cache::Allowed);
        }
    }

    /// What says it is there, or did not come. The person may have gone to another view
    /// meanwhile.
    pub(super) fn when_to_start_came(self, is_there: bool) {
        if !is_there {
            self.model.update(|it| it.when_to_start = ToolRow::Missing);
        } else if self.model.with_untracked(|it| it.asks_when_to_start().is_some()) {
            self.ask_when_to_start();
        }
    }
}
