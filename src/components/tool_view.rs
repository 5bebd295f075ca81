//! The view of a tool that comes as a wasm of its own, as that drew it, or why it
//! is not there.

use super::{exchange, keeping};
use crate::{
    browser::form::Entered,
    domain::answers::Change,
    route::Route,
    state::{Command, Model},
    words::keeping as words,
};
use maud::{Markup, PreEscaped, html};

/// The id of the element that a tool draws into.
pub const VIEW: &str = "tool";
/// The form of the button that tries again.
const AGAIN: &str = "tool-again";

/// What is entered in a tool’s view goes to the tool.
pub fn entered(entered: &Entered) -> Vec<Command> {
    vec![Command::AskTool(if entered.form == AGAIN { Vec::new() } else { keeping::told(entered) })]
}

/// Takes what waits for a tool as far as the app knows it: whoever goes before the tool is there
/// has answered all the same.
pub fn take(model: &mut Model) {
    let mut waiting = std::mem::take(&mut model.tool.waiting);
    for (route, told) in &mut waiting {
        // What an advisor enters there is not about themselves.
        if *route == Some(Route::Advise) {
            continue;
        }
        // As `keeping::told` has it.
        let [_, (_, name), (_, value), ..] = &told[..] else { continue };
        let mut changes = exchange::changes(&[(name.clone(), value.clone())], &model.answers);
        // One field says nothing of the others.
        changes.retain(|it| !matches!(it, Change::Shortlist(..)));
        if !changes.is_empty() {
            model.answer(changes);
            told.clear();
        }
    }
    model.tool.waiting = waiting;
}

/// The view. Where it stands in the document as it was published, it is not drawn.
pub fn tool_view(model: &Model, heading: &str) -> Markup {
    let tool = &model.tool;
    html! {
        p.caption.visually-hidden[tool.is_quiet()] role="status" {
            @if tool.is_coming { (words::COMING) }
            @else if tool.is_missing { (words::MISSING) }
        }
        @if tool.is_missing {
            form #(AGAIN) { button.button type="submit" { (words::TRY_AGAIN) } }
        }
        div.tool--coming[tool.is_empty()] #(VIEW) data-still[tool.extent.is_published()] {
            @if !tool.view.is_empty() { (PreEscaped(&tool.view)) }
            @else if !tool.extent.is_published() {
                h1.page-heading { (heading) }
                // It is said above, and stands where it moves nothing.
                @if tool.is_coming { p.caption aria-hidden="true" { (words::COMING) } }
            }
        }
    }
}
