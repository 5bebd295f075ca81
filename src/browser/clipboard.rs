//! The clipboard, and a text that is marked so that a person can copy it.

use super::{
    form::property,
    page::{document, focus_element},
};
use js_sys::{Function, Promise};
use wasm_bindgen::JsCast as _;
use wasm_bindgen_futures::JsFuture;

/// Begins to put `text` on the clipboard; whether the browser let it. Must be
/// called while what the person did is being heard.
pub fn copy(text: &str) -> impl Future<Output = bool> + use<> {
    // Where an address is not secure there is no clipboard.
    let begin = || -> Option<Promise> {
        let clipboard = property(&web_sys::window()?.navigator(), "clipboard");
        let write: Function = property(&clipboard, "writeText").dyn_into().ok()?;
        write.call1(&clipboard, &text.into()).ok()?.dyn_into().ok()
    };
    let writing = if cfg!(target_arch = "wasm32") { begin() } else { None };
    async move {
        match writing {
            Some(writing) => JsFuture::from(writing).await.is_ok(),
            None => false,
        }
    }
}

/// Moves the focus to the text field with this id and marks all of its text.
pub fn select(id: &str) {
    let select = || {
        let field = document()?.get_element_by_id(id)?;
        focus_element(&field);
        let mark: Function = property(&field, "select").dyn_into().ok()?;
        mark.call0(&field).ok()
    };
    // Where it is gone, so is what was to be copied.
    _ = select();
}
