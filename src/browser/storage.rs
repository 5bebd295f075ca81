//! What the browser keeps for the site. Every call can fail: in a frame of
//! another site a mere look may throw.

use super::form::property;
use crate::domain::keeping::{Area, Trouble};
use wasm_bindgen::JsValue;
use web_sys::Storage;

/// The text under a key, where there is one.
///
/// # Errors
///
/// [`Trouble::Refused`] where the browser forbids to look.
pub fn read(area: Area, key: &str) -> Result<Option<String>, Trouble> {
    storage(area)?.get_item(key).map_err(|_| Trouble::Refused)
}

/// Keeps a text under a key.
///
/// # Errors
///
/// A [`Trouble`] where the browser does not.
pub fn write(area: Area, key: &str, text: &str) -> Result<(), Trouble> {
    storage(area)?.set_item(key, text).map_err(|error| {
        let name = property(&error, "name").as_string().unwrap_or_default();
        if name.contains("Quota") { Trouble::Full } else { Trouble::Refused }
    })
}

/// Takes a key away. Where the browser forbids that, it keeps nothing either.
pub fn remove(area: Area, key: &str) {
    if let Ok(storage) = storage(area) {
        _ = storage.remove_item(key);
    }
}

/// The keys that begin so, in alphabetical order.
pub fn keys(area: Area, start: &str) -> Vec<String> {
    let Ok(storage) = storage(area) else { return Vec::new() };
    let count = storage.length().unwrap_or_default();
    let keys = (0..count).filter_map(|index| storage.key(index).ok()?);
    let mut keys: Vec<String> = keys.filter(|it| it.starts_with(start)).collect();
    keys.sort_unstable();
    keys
}

fn storage(area: Area) -> Result<Storage, Trouble> {
    if !cfg!(target_arch = "wasm32") {
        return Err(Trouble::Refused);
    }
    let found = web_sys::window().map(|window| match area {
        Area::Device => window.local_storage(),
        Area::Tab => window.session_storage(),
    });
    found.and_then(|it: Result<_, JsValue>| it.ok()?).ok_or(Trouble::Refused)
}
