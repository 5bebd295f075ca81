//! Files that a person chose or dropped, as text. They stay in the browser.

use super::{form::property, page::document};
use js_sys::{Array, Function, Promise, Uint8Array};
use wasm_bindgen::{JsCast as _, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::Event;

/// Why a file has no text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// It has more bytes than are read.
    TooLarge,
    /// Its bytes are no text in UTF-8.
    NotText,
    /// The browser could not read it.
    Gone,
}

/// A file: its name, and its text.
pub type Chosen = (String, Result<String, Unreadable>);

/// Calls `act` with the files that are chosen in the control with this id or dropped
/// anywhere, of at most so many bytes each, once they are read.
pub fn hear(id: &'static str, most: usize, act: impl Fn(Vec<Chosen>) + Clone + 'static) {
    let Some(document) = document() else { return };
    let heard = Closure::<dyn FnMut(Event)>::new(move |event: Event| {
        let Some(reading) = chosen(&event, id, most) else { return };
        let act = act.clone();
        super::page::spawn(async move { act(reading.await) });
    });
    let heard = heard.into_js_value();
    for kind in ["input", "dragover", "drop"] {
        // A document hears.
        _ = document.add_event_listener_with_callback(kind, heard.unchecked_ref());
    }
}

/// The files of an event. One that is dropped beside the control would else be shown in
/// place of the page.
fn chosen(
    event: &Event,
    id: &str,
    most: usize,
) -> Option<impl Future<Output = Vec<Chosen>> + use<>> {
    let target = JsValue::from(event.target()?);
    let dropped = property(event, "dataTransfer");
    let is_dropped = dropped.is_object();
    let of = if is_dropped { &dropped } else { &target };
    if is_dropped {
        event.prevent_default();
    } else if property(&target, "id").as_string().is_none_or(|it| it != id) {
        return None;
    }
    let files = property(of, "files");
    if event.type_() == "dragover" || !files.is_object() {
        return None;
    }
    let files: Vec<JsValue> = Array::from(&files).iter().collect();
    if files.is_empty() {
        return None;
    }
    if !is_dropped {
        // So that the same file can be chosen again once it was mended. A field of files
        // takes no other value than none.
        _ = js_sys::Reflect::set(&target, &"value".into(), &"".into());
    }
    Some(async move {
        let mut read = Vec::new();
        for file in files {
            let name = property(&file, "name").as_string().unwrap_or_default();
            read.push((name, text(&file, most).await));
        }
        read
    })
}

async fn text(file: &JsValue, most: usize) -> Result<String, Unreadable> {
    let size = property(file, "size").as_f64().ok_or(Unreadable::Gone)?;
    #[allow(clippy::cast_precision_loss, reason = "a limit is far below what is not exact")]
    if size > most as f64 {
        return Err(Unreadable::TooLarge);
    }
    let begin = || -> Option<Promise> {
        let read: Function = property(file, "arrayBuffer").dyn_into().ok()?;
        read.call0(file).ok()?.dyn_into().ok()
    };
    let bytes = JsFuture::from(begin().ok_or(Unreadable::Gone)?).await;
    let bytes = bytes.map_err(|_| Unreadable::Gone)?;
    String::from_utf8(Uint8Array::new(&bytes).to_vec()).map_err(|_| Unreadable::NotText)
}
