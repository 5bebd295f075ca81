//! Has another wasm draw the view of its address.

use super::{Running, at_rest, files, talk};
use crate::{
    browser::{http::Cache, page, wasm::Wasm},
    components::exchange,
    content::{Origin, Refusal},
    domain::calendar::Day,
    pages,
    route::{self, Route},
    state::{Extent, File, Model, Pairs, ToolFile, Trouble},
};
use leptos::prelude::*;
use std::time::Duration;

/// So long nothing is entered before the rest of a view is drawn.
const PAUSE: Duration = Duration::from_millis(100);

/// The content file of a view that another wasm draws, and which wasm that is.
pub(super) fn drawn_by(route: &Route) -> Option<(&'static str, Wasm)> {
    let wasm = match route {
        Route::Compare => Wasm::Compare,
        Route::SelfCheck => Wasm::SelfCheck,
        Route::Timing => Wasm::Timing,
        Route::Roles => Wasm::Roles,
        Route::MyPlan => Wasm::MyPlan,
        Route::Advise => Wasm::Advise,
        _ => Wasm::More,
    };
    route.file().map(|file| (file, wasm))
}

impl Model {
    /// What draws the view of the address, where that is another wasm.
    pub(super) fn drawn_by(&self) -> Option<Wasm> {
        self.route.as_ref().and_then(drawn_by).map(|it| it.1)
    }

    /// Whether that is a tool.
    pub(super) fn is_of_tool(&self) -> bool {
        self.drawn_by().is_some_and(|it| it != Wasm::More)
    }

    /// Whether that is there, with the content file of the view.
    fn is_tool_there(&self) -> bool {
        self.route.as_ref().is_some_and(|it| self.tool.told.contains(it))
    }

    /// Whether the view is to be drawn: another wasm does, and what was published
    /// does not say it.
    fn is_to_draw(&self) -> bool {
        let is_as_published = match self.drawn_by() {
            None => return false,
            Some(Wasm::More) => !Wasm::More.is_there(),
            Some(wasm) => {
                // What the app knows of a person changes nothing in the self-check’s
                // start, and nothing beside no program.
                let said = exchange::write(&self.answers);
                let is_said = said.iter().any(|it| !it.1.is_empty());
                // What stands on the desk, nobody but its tool knows.
                let is_touched = match wasm {
                    Wasm::Advise => true,
                    Wasm::Compare => false,
                    Wasm::SelfCheck => !self.others.is_empty(),
                    _ => is_said || !self.others.is_empty(),
                };
                // What else stands in a query, such as a mark of who links here, draws nothing.
                let keys = pages::keys(self.route.as_ref());
                let is_asked = self.query.iter().any(|(key, _)| keys.contains(&key.as_str()));
                !is_asked && !is_touched
            }
        };
        !(self.tool.extent.is_published() && is_as_published)
    }
}

impl Running {
    /// Does not show what was published, where a tool draws something else for what is
    /// kept or asked: a choice there would be one of somebody who has not answered.
    pub(super) fn leave_published(self, search: &str) {
        self.model.update_untracked(|it| {
            if it.drawn_by().is_some() {
                it.query = route::pairs(search);
            }
            // Where nothing is kept, the desk is empty, as it was published.
            let is_empty = it.drawn_by() == Some(Wasm::Advise)
                && it.query.is_empty()
                && !Wasm::More.is_there()
                && !it.keeping.is_coming;
            if it.tool.extent == Extent::Published && it.is_to_draw() && !is_empty {
                it.tool.extent = Extent::Hidden;
                page::mark_root(page::ASKED);
            }
        });
    }

    /// Has the view drawn, where it is another wasm’s and not as it was published.
    pub(super) fn draw_tool(self, why: Pairs) {
        if self.model.with_untracked(Model::is_to_draw) {
            self.ask_tool(why);
        } else if self.model.with_untracked(|it| it.route == Some(Route::Method)) {
            // It is, unless the text of the page is newer than the page.
            files::load(self, File::Tool, Cache::Allowed);
        }
    }

    /// Has it drawn anew where what it hangs on became another without being entered in it; a
    /// screen reader is told what came of that.
    pub(super) fn draw_tool_anew(self) {
        self.draw_tool(vec![("taken".to_owned(), "1".to_owned())]);
    }

    /// Has the whole of the view drawn once nothing is entered for a moment.
    pub(super) fn draw_rest(self) {
        at_rest(self.resting, PAUSE, move || {
            if self.model.with_untracked(|it| it.tool.extent == Extent::Near) {
                self.draw_tool(Pairs::new());
            }
        });
    }

    /// Tells the wasm that draws the view what was entered, and shows what it draws.
    /// Loads it where it is not there; what is entered meanwhile waits.
    pub(super) fn ask_tool(self, entered: Pairs) {
        let is_choice = entered.iter().any(|(key, value)| key == "submitted" && value.is_empty());
        let is_coming = self.model.try_update_untracked(|model| {
            model.tool.waiting.push((model.route.clone(), entered));
            if model.is_tool_there() {
                return None;
            }
            Some(std::mem::replace(&mut model.tool.is_coming, true))
        });
        match is_coming.flatten() {
            // A choice is on the screen before anything comes of it.
            None if is_choice => request_animation_frame(move || {
                set_timeout(move || self.tell_tool(), Duration::ZERO);
            }),
            None => self.tell_tool(),
            Some(true) => {}
            Some(false) => {
                self.model.update(|it| it.tool.is_missing = false);
                files::load(self, File::Tool, Cache::Allowed);
            }
        }
    }

    /// What draws a view is there with its content, or did not come. The person may have
    /// gone to another view meanwhile.
    pub(super) fn tool_came(self, route: &Route, is_there: bool) {
        self.model.update(|model| {
            model.tool.told.extend(is_there.then(|| route.clone()));
            if model.route.as_ref() == Some(route) {
                model.tool.is_coming = false;
                model.tool.is_missing = !model.is_tool_there();
                if model.tool.is_missing && model.tool.extent == Extent::Hidden {
                    let is_of_tool = model.is_of_tool();
                    model.tool.extent = if is_of_tool { Extent::Whole } else { Extent::Published };
                }
            }
        });
        self.tell_tool();
    }

    /// Tells it what waits, where it is there.
    pub(super) fn tell_tool(self) {
        let waiting = self.model.try_update_untracked(|model| {
            let own = model.route.clone().filter(|_| model.is_tool_there());
            own.as_ref()?;
            let all = std::mem::take(&mut model.tool.waiting).into_iter();
            let (now, later) = all.partition(|(route, _)| *route == own);
            model.tool.waiting = later;
            Some::<Vec<_>>(now)
        });
        let wasm = self.model.with_untracked(Model::drawn_by);
        let mut waiting = waiting.flatten().unwrap_or_default();
        // Of several the last is drawn, beside nothing that the others left.
        if let [(_, alone)] = &mut waiting[..]
            && self.model.with_untracked(|it| !it.tool.extent.is_published())
        {
            alone.push(("near".to_owned(), "1".to_owned()));
        }
        for (_, entered) in waiting {
            if let Some(wasm) = wasm {
                self.tell(wasm, &entered);
            }
        }
    }
}

/// Whether the view of the address was published with this version of its content
/// file.
pub(super) fn is_published(
    model: &mut Model,
    text: &str,
    origin: Origin,
    trouble: Option<Trouble>,
) -> bool {
    // The app has no reader for it. A file that is written otherwise counts as another
    // version, and is read by what draws the view.
    let value = |key: &str| text.split_once(key)?.1.split('"').next();
    let is_same = value("\"contentVersion\":\"") == page::setting("docent-published").as_deref();
    let day = value("\"updated\":\"").and_then(Day::parse);
    if let Some(updated) = day.filter(|_| is_same) {
        model.tool.file = Some(ToolFile { origin, trouble, updated });
    }
    is_same
}

/// Has a wasm take a content file of another tool.
pub(super) fn take_further(model: &mut Model, (wasm, name): (Wasm, &str), text: &str) {
    let file = [("file", text), ("further", name)];
    let file = file.map(|(key, value)| (key.to_owned(), value.to_owned()));
    wasm.ask(talk::request(model, wasm, None, &file));
}

/// Has a wasm take its content file.
pub(super) fn take(
    model: &mut Model,
    (wasm, route): (Wasm, Option<&Route>),
    text: &str,
    origin: Origin,
    trouble: Option<Trouble>,
) -> Result<(), Trouble> {
    let file = [("file".to_owned(), text.to_owned())];
    let answer = wasm.ask(talk::request(model, wasm, None, &file));
    let (key, value) = answer.unwrap_or_default().into_iter().next().unwrap_or_default();
    let Some(updated) = Day::parse(&value).filter(|_| key == "updated") else {
        return Err(Trouble::Refused(Refusal::of_word(&value)));
    };
    if model.route.as_ref() == route {
        model.tool.file = Some(ToolFile { origin, trouble, updated });
    }
    Ok(())
}
