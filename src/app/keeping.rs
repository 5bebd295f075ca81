//! Speaks with the second wasm, which keeps the answers.

use super::Running;
use crate::{
    browser::more,
    components::exchange,
    domain::{calendar::Day, keeping::Place},
    pages,
    route::{self, Route},
    state::{Command, Model, Pairs},
};
use leptos::{prelude::*, task::spawn_local};

impl Running {
    /// Hears what the second wasm says unasked; nothing is said where it is to be
    /// asked for the first time.
    pub(super) fn keep(self) {
        more::hear(
            move |told| {
                if told.is_empty() { self.ask_more(Pairs::new()) } else { self.heed(&told) }
            },
        );
    }

    /// Tells the second wasm the answers, and what was entered. Loads it where it
    /// is not there.
    pub(super) fn ask_more(self, entered: Pairs) {
        if more::is_there() {
            return self.ask(&entered);
        }
        // Each change is a step of its own.
        self.model.update_untracked(|model| {
            if std::mem::take(&mut model.keeping.is_untold) {
                let answers = route::query(&exchange::write(&model.answers));
                model.keeping.waiting.push(answers);
            }
        });
        spawn_local(async move {
            if more::load().await {
                self.ask(&entered);
            } else {
                self.model.update(|model| {
                    model.keeping.is_coming = false;
                    model.keeping.is_missing = true;
                });
            }
        });
    }

    /// Asks once, where it is there already.
    pub(super) fn ask(self, entered: &[(String, String)]) {
        let mut request = String::new();
        self.model.update_untracked(|model| {
            for answers in std::mem::take(&mut model.keeping.waiting) {
                let mut pairs = context(model, &answers);
                pairs.push(("waiting".to_owned(), "1".to_owned()));
                _ = more::ask(&route::query(&pairs));
            }
            let answers = route::query(&exchange::write(&model.answers));
            let mut pairs = context(model, &answers);
            pairs.extend_from_slice(entered);
            request = route::query(&pairs);
        });
        if let Some(answer) = more::ask(&request) {
            self.heed(&answer);
        }
    }

    /// Does what the second wasm says.
    fn heed(self, answer: &str) {
        let pairs = route::pairs(answer);
        let commands = self.model.try_update(|model| heed(model, &pairs));
        commands.into_iter().flatten().for_each(|it| self.run(it));
    }
}

/// What the second wasm needs to know. The content is told once.
fn context(model: &mut Model, answers: &str) -> Pairs {
    let version = &model.catalog.document.content_version;
    let mut pairs = Pairs::new();
    let mut add = |key: &str, value: &str| pairs.push((key.to_owned(), value.to_owned()));
    if model.keeping.told != *version {
        add("catalog", &model.catalog_text);
        model.keeping.told.clone_from(version);
    }
    model.keeping.is_untold = false;
    add("root", model.site.root.as_str());
    add("origin", &model.origin);
    add("today", &model.today.map(Day::to_text).unwrap_or_default());
    add("answers", answers);
    if pages::wants_ledger(model) {
        add("ledger", "1");
    }
    pairs
}

fn heed(model: &mut Model, pairs: &[(String, String)]) -> Vec<Command> {
    let mut commands = Vec::new();
    let mut is_whole = false;
    model.keeping.is_coming = false;
    model.keeping.is_missing = false;
    for (key, value) in pairs {
        let keeping = &mut model.keeping;
        match key.as_str() {
            "place" => keeping.place = Place::parse(value).unwrap_or_default(),
            "undo" => keeping.can_undo = !value.is_empty(),
            "redo" => keeping.can_redo = !value.is_empty(),
            "status" => keeping.status = Some(value.clone()),
            "above" => keeping.above.clone_from(value),
            "earlier" => keeping.earlier.clone_from(value),
            "panel" => keeping.panel.clone_from(value),
            "ledger" => keeping.ledger.clone_from(value),
            "answers" => {
                let changes = exchange::changes(&route::pairs(value), &model.answers);
                model.take(changes);
            }
            "whole" => is_whole = true,
            "reported" => model.is_copied = value.bytes().next().map(|it| it == b'1'),
            "say" => commands.push(Command::Say(value.clone())),
            "focus" => commands.push(Command::Focus(value.clone())),
            "erased" => {
                model.report = None;
                model.query.clear();
                model.list.clear();
                commands.push(Command::Replace(Route::Home));
            }
            _ => {}
        }
    }
    if is_whole {
        // Others took their place: they are shown as what they are.
        model.is_asking = !model.answers.is_complete();
    }
    commands
}
