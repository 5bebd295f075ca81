//! The share sheet of the device, where there is one.

use super::form::property;
use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;

/// The name of the error by which a browser says that a person shared nothing.
const CANCELED: &str = "AbortError";

/// Whether there is one.
pub fn is_there() -> bool {
    cfg!(target_arch = "wasm32")
        && web_sys::window().is_some_and(|it| property(&it.navigator(), "share").is_function())
}

/// Opens it with an address; whether that could be done. To close it and share
/// nothing is no failure. Must be called while what the person did is being heard.
pub fn share(title: &str, address: &str) -> impl Future<Output = bool> + use<> {
    let begin = || -> Option<Promise> {
        let navigator = web_sys::window()?.navigator();
        let share: Function = property(&navigator, "share").dyn_into().ok()?;
        let data = Object::new();
        Reflect::set(&data, &"title".into(), &title.into()).ok()?;
        Reflect::set(&data, &"url".into(), &address.into()).ok()?;
        share.call1(&navigator, &data).ok()?.dyn_into().ok()
    };
    let sharing = if cfg!(target_arch = "wasm32") { begin() } else { None };
    async move {
        let is_canceled =
            |error: JsValue| property(&error, "name").as_string().is_some_and(|it| it == CANCELED);
        match sharing {
            Some(sharing) => JsFuture::from(sharing).await.map_or_else(is_canceled, |_| true),
            None => false,
        }
    }
}
