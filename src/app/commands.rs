//! What a change of the model asks for outside of it.

use super::{Running, at_rest, files};
use crate::{
    browser::{clipboard, page},
    components::report,
    state::{Command, Model},
};
use leptos::prelude::*;
use std::time::Duration;

/// So long nothing changes before a screen reader is told.
const REST: Duration = Duration::from_secs(1);

impl Running {
    /// Does what is asked for.
    pub(super) fn run(self, command: Command) {
        match command {
            Command::WriteQuery(history) => self.address.write(self.model, history),
            Command::Replace(route) => self.address.replace(&route.path()),
            Command::Begin(route) => {
                self.hush();
                // Nothing of what was left is on the screen, and the heading is.
                page::to_top();
                self.address.go(&route.path());
                request_animation_frame(page::keep_place);
            }
            Command::Say(sentence) => self.say(sentence),
            Command::Focus(id) => request_animation_frame(move || page::focus(&id)),
            Command::FocusOneOf(selector, index) => {
                request_animation_frame(move || page::focus_one_of(selector, index));
            }
            Command::FocusHeading => request_animation_frame(page::focus_heading),
            // Without a page that was left there is no way back.
            Command::FocusWayBack => {}
            Command::Print => request_animation_frame(page::print),
            Command::Retry(file) => files::fetch(self, file),
            Command::AskMore(entered) => self.ask_more(entered),
            Command::Copy(text) => self.copy(&text),
            Command::AskTool(entered) => self.ask_tool(entered),
        }
    }

    /// Puts a text on the clipboard: at once, because a browser lets it only while it hears
    /// what the person did.
    fn copy(self, text: &str) {
        let copying = clipboard::copy(text);
        page::spawn(async move {
            let is_copied = copying.await;
            if !is_copied {
                clipboard::select(report::TEXT);
            }
            self.model.update(|it| it.is_copied = Some(is_copied));
            if self.model.with_untracked(Model::is_of_tool) {
                self.draw_tool_anew();
            }
        });
    }

    /// Says nothing that was to be said.
    fn hush(self) {
        if let Some(handle) = self.saying.try_update_value(Option::take).flatten() {
            handle.clear();
        }
    }

    /// Says one sentence, a second after the last one that was to be said.
    fn say(self, sentence: String) {
        let model = self.model;
        at_rest(self.saying, REST, move || model.update(|it| it.said.clone_from(&sentence)));
    }
}
