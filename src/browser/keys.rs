//! What an event of the keyboard or of a pointer means.

use super::page::is_within;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, Event, KeyboardEvent};

/// Whether an event came from what opens and closes a disclosure.
pub fn is_of_summary(event: &Event) -> bool {
    is_within(event, "summary")
}

/// Whether a key undoes (`true`) or does again (`false`); `None` for any other
/// key, and in a text that a person edits, which undoes for itself.
pub fn is_step(event: &KeyboardEvent) -> Option<bool> {
    let is_text = event.target().and_then(|it| it.dyn_into::<Element>().ok()).is_some_and(|it| {
        let text = "textarea,input:not([type=checkbox]):not([type=radio])";
        it.matches(text).is_ok_and(|is_text| is_text)
    });
    if is_text || !(event.ctrl_key() || event.meta_key()) || event.alt_key() {
        return None;
    }
    match (event.key().as_str(), event.shift_key()) {
        ("z", false) => Some(true),
        ("Z" | "z", true) | ("y", false) => Some(false),
        _ => None,
    }
}

/// Whether Escape was pressed within what `selector` names.
pub fn is_escape_within(event: &KeyboardEvent, selector: &str) -> bool {
    event.key() == "Escape" && is_within(event, selector)
}
