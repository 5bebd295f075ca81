//! What a page for web editors asks of the browser beside the app’s own doors: it has no
//! router and no app around it.

use super::{
    form::{self, Entered, property},
    page::document,
};
use futures_channel::oneshot;
use leptos::prelude::set_timeout;
use std::time::Duration;
use wasm_bindgen::{JsCast as _, JsValue, closure::Closure};
use web_sys::{Event, HtmlOptionElement};

/// Values and names of the options of the select with this id, but for the empty one.
pub fn choices(id: &str) -> Vec<(String, String)> {
    let found = || document()?.query_selector_all(&["#", id, " option"].concat()).ok();
    let Some(options) = found() else { return Vec::new() };
    let options = (0..options.length()).filter_map(|at| options.get(at));
    let options = options.filter_map(|it| it.dyn_into::<HtmlOptionElement>().ok());
    options.map(|it| (it.value(), it.text())).filter(|(value, _)| !value.is_empty()).collect()
}

/// Calls `act` with what is entered in a form of the page, whatever it is.
pub fn hear(mut act: impl FnMut(Entered) + 'static) {
    let Some(document) = document() else { return };
    let heard = Closure::<dyn FnMut(Event)>::new(move |event: Event| {
        if let Some(entered) = form::entered(&event) {
            act(entered);
        }
    });
    let heard = heard.into_js_value();
    for kind in ["input", "change", "submit"] {
        // A document hears.
        _ = document.add_event_listener_with_callback(kind, heard.unchecked_ref());
    }
}

/// Lets the browser show what was drawn, before more is worked out.
pub async fn breathe() {
    let (done, is_done) = oneshot::channel();
    set_timeout(move || _ = done.send(()), Duration::ZERO);
    // Nobody ends it but the timer.
    _ = is_done.await;
}

/// Empties the field of text with this id.
pub fn empty(id: &str) {
    let empty = || {
        let field = document()?.get_element_by_id(id)?;
        js_sys::Reflect::set(&field, &"value".into(), &"".into()).ok()
    };
    // Where it is gone it holds nothing.
    _ = empty();
}

/// The query of the address, with its question mark.
pub fn search() -> String {
    let search = || document()?.location()?.search().ok();
    search().unwrap_or_default()
}

/// Gives the address this query, in the same entry of the history.
pub fn set_search(query: &str) {
    let set = || {
        let document = document()?;
        let path = document.location()?.pathname().ok()?;
        let to = if query.is_empty() { path } else { [&path, "?", query].concat() };
        let history = document.default_view()?.history().ok()?;
        history.replace_state_with_url(&JsValue::NULL, "", Some(&to)).ok()
    };
    // Where a browser refuses, the page does the same without an address of its own.
    _ = set();
}

/// Whether the form control that has the focus is a field of text.
pub fn is_in_text() -> bool {
    let focused = || document()?.active_element();
    focused().is_some_and(|it| {
        let kind = property(&it, "type").as_string().unwrap_or_default();
        matches!(kind.as_str(), "text" | "number")
    })
}
