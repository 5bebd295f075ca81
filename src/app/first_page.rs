//! What the first page says of the tools, in their own words.

use super::{Running, files, talk};
use crate::{
    browser::{http::Cache, wasm::Wasm},
    domain::calendar::Day,
    route::Route,
    state::{File, Model, ToolRows},
};
use leptos::prelude::*;

impl Model {
    /// What that hangs on, where the first page says it.
    fn asks_tools(&self) -> Option<String> {
        let is_asked = self.route == Some(Route::Home) && self.answers.is_complete();
        is_asked.then(|| {
            let [answers, others] = talk::said(self);
            let today = self.today.map(Day::to_text).unwrap_or_default();
            [&answers, " ", &others, " ", &self.catalog.document.content_version, &today].concat()
        })
    }
}

impl Running {
    /// Has the first page say it, and say it anew where what it hangs on is another.
    pub(super) fn follow_answers(self) {
        Effect::new(move |before: Option<Option<String>>| {
            let asked = self.model.with(Model::asks_tools);
            if asked.is_some() && before.flatten() != asked {
                self.ask_for_rows();
            }
            asked
        });
    }

    fn ask_for_rows(self) {
        let rows = |rows| self.model.try_update(|it| std::mem::replace(&mut it.tool_rows, rows));
        if self.model.with_untracked(|it| it.tool.told.contains(&Route::MyPlan)) {
            // Unless it answers: what it said of other answers never stands beside these.
            rows(ToolRows::Missing);
            self.tell(Wasm::MyPlan, &[("rows".to_owned(), "1".to_owned())]);
        } else if rows(ToolRows::Coming) != Some(ToolRows::Coming) {
            files::load(self, File::FirstPage, Cache::Allowed);
        }
    }

    /// What says it is there, or did not come. The person may have gone to another view
    /// meanwhile.
    pub(super) fn rows_came(self, is_there: bool) {
        if !is_there {
            self.model.update(|it| it.tool_rows = ToolRows::Missing);
        } else if self.model.with_untracked(|it| it.asks_tools().is_some()) {
            self.ask_for_rows();
        }
    }
}
