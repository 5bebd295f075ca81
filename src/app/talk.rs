//! Speaks with the wasm files beside the app, all in the same way: pairs to them,
//! pairs from them. Each takes what it knows of.

use super::Running;
use crate::{
    browser::{page, wasm::Wasm},
    components::exchange,
    domain::{calendar::Day, keeping::Place},
    route::{self, Route},
    state::{Command, Extent, History, Model, Pairs, ToolRows},
};
use leptos::prelude::*;

impl Running {
    /// Tells one what was entered, and does what it says; nothing where it is not
    /// there.
    pub(super) fn tell(self, wasm: Wasm, entered: &[(String, String)]) {
        let request = self.model.try_update_untracked(|model| request(model, wasm, None, entered));
        if let Some(answer) = wasm.ask(request.unwrap_or_default()) {
            self.heed(wasm, answer);
        }
    }

    /// Does what one says.
    pub(super) fn heed(self, wasm: Wasm, answer: Pairs) {
        let mut is_other = false;
        let commands = self.model.try_update(|model| {
            let before = (said(model), model.keeping.place);
            let commands = heed(model, wasm, answer);
            let (answers, place) = before;
            is_other = answers != said(model) || place != model.keeping.place;
            commands
        });
        commands.into_iter().flatten().for_each(|it| self.run(it));
        if self.model.with_untracked(|it| it.tool.extent == Extent::Near) {
            self.draw_rest();
        }
        // What the second wasm draws itself came with its answer.
        let is_tool = self.model.with_untracked(Model::is_of_tool);
        if is_other && wasm == Wasm::More && is_tool {
            self.draw_tool_anew();
        }
        if self.model.with_untracked(|it| it.keeping.is_untold) {
            self.ask_more(Pairs::new());
        }
    }
}

/// The answers, as each is told of them.
pub(super) fn said(model: &Model) -> [String; 2] {
    [route::query(&exchange::write(&model.answers)), model.others.clone()]
}

/// A request: what `entered` says, and where and when that is; with the answers
/// as they are, or as they were. The catalog is told once.
pub(super) fn request(
    model: &mut Model,
    wasm: Wasm,
    was: Option<[String; 2]>,
    entered: &[(String, String)],
) -> Pairs {
    let [answers, others] = was.unwrap_or_else(|| said(model));
    let mut pairs = entered.to_vec();
    let mut add = |key: &str, value: &str| pairs.push((key.to_owned(), value.to_owned()));
    if wasm == Wasm::More {
        model.keeping.is_untold = false;
    }
    let version = &model.catalog.document.content_version;
    if let Some(told) = model.told.get_mut(wasm as usize).filter(|it| *it != version) {
        add("catalog", &model.catalog_text);
        told.clone_from(version);
    }
    let (now, random) = page::now();
    add("root", model.site.root.as_str());
    add("frame", if model.site.root.is_frame() { "1" } else { "" });
    add("origin", &model.origin);
    add("today", &model.today.map(Day::to_text).unwrap_or_default());
    add("now", &now.to_string());
    add("random", &random.to_string());
    add("search", &route::query(&model.query));
    add("list", &route::query(&model.list));
    add("place", model.keeping.place.as_str());
    add("answers", &answers);
    add("others", &others);
    let path = model.route.as_ref().map(|it| model.site.root.href(it));
    add("path", &path.unwrap_or_default());
    add("endpoint", &model.site.endpoint);
    if let Some(is_copied) = model.is_copied {
        add("copied", if is_copied { "1" } else { "0" });
    }
    pairs
}

fn heed(model: &mut Model, wasm: Wasm, answer: Pairs) -> Vec<Command> {
    let mut commands = Vec::new();
    let (mut is_whole, mut extent) = (false, Extent::Whole);
    let is_drawing = model.drawn_by() == Some(wasm);
    for (key, value) in answer {
        let keeping = &mut model.keeping;
        match key.as_str() {
            "place" => {
                keeping.place = Place::parse(&value).unwrap_or_default();
                keeping.is_coming = false;
                keeping.is_missing = false;
            }
            "undo" => keeping.can_undo = !value.is_empty(),
            "redo" => keeping.can_redo = !value.is_empty(),
            "status" => keeping.status = Some(value),
            "above" => keeping.above = value,
            "earlier" => keeping.earlier = value,
            "panel" => keeping.panel = value,
            // What it says unasked may be of a view that was left.
            "view" if is_drawing => {
                model.tool.view = value;
                model.tool.extent = std::mem::take(&mut extent);
            }
            // It comes before the view that it is said of.
            "near" => extent = Extent::Near,
            "rows" => model.tool_rows = ToolRows::Drawn(value),
            "heading" => model.tool.heading = value,
            "answers" => {
                let changes = exchange::changes(&route::pairs(&value), &model.answers);
                model.take(changes);
            }
            "others" => model.others = value,
            // A tool changed them; they are still to be kept.
            "changed" => keeping.is_untold = true,
            "whole" => is_whole = true,
            "say" => commands.push(Command::Say(value)),
            "focus" => commands.push(Command::Focus(value)),
            "top" => commands.push(Command::FocusHeading),
            "go" | "stay" => {
                let history = if key == "go" { History::Push } else { History::Replace };
                model.query = route::pairs(&value);
                commands.push(Command::WriteQuery(history));
            }
            "copy" => commands.push(Command::Copy(value)),
            "talk" => page::belong_to(&value),
            "erased" | "anew" => {
                model.forget_entered();
                let to = Route::parse(&value);
                commands.push(to.map_or(Command::Replace(Route::Home), Command::Begin));
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
