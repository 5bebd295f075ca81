//! The view of a tool that comes as a wasm of its own, as that drew it, or why it
//! is not there.

use super::keeping;
use crate::{
    browser::form::Entered,
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
