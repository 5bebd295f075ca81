//! Posting one text over HTTP, with a time limit.
//!
//! The second wasm asks for nothing else, and the library that reads content files
//! would weigh 2 KB more there.

use super::form::property;
use js_sys::{Function, Object, Promise, Reflect};
use leptos::prelude::set_timeout_with_handle;
use std::time::Duration;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::AbortController;

/// Posts a JSON text to `url` with an `Idempotency-Key`; the status of the answer, or
/// `None` where none came whole within `patience`. Nothing else goes along: no cookie
/// and no address of the page. It follows no redirect, because what answers behind
/// one did not hear the text; its status is then 0.
pub async fn post(url: &str, key: &str, body: &str, patience: Duration) -> Option<u16> {
    let controller = AbortController::new().ok()?;
    let signal = controller.signal();
    let timer = set_timeout_with_handle(move || controller.abort(), patience).ok()?;
    let answer = answer(url, key, body, &signal).await;
    timer.clear();
    answer
}

async fn answer(url: &str, key: &str, body: &str, signal: &JsValue) -> Option<u16> {
    let headers = [("Content-Type", &"application/json".into()), ("Idempotency-Key", &key.into())];
    let request = [
        ("method", &"POST".into()),
        ("headers", &object(&headers)),
        ("body", &body.into()),
        ("credentials", &"omit".into()),
        ("referrerPolicy", &"no-referrer".into()),
        ("redirect", &"manual".into()),
        ("cache", &"no-store".into()),
        ("signal", signal),
    ];
    let window = JsValue::from(web_sys::window()?);
    let fetch: Function = property(&window, "fetch").dyn_into().ok()?;
    let asked = fetch.call2(&window, &url.into(), &object(&request));
    let response = JsFuture::from(asked.ok()?.dyn_into::<Promise>().ok()?).await.ok()?;
    // An answer that breaks off says nothing.
    let text: Function = property(&response, "text").dyn_into().ok()?;
    JsFuture::from(text.call0(&response).ok()?.dyn_into::<Promise>().ok()?).await.ok()?;
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 599")]
    property(&response, "status").as_f64().map(|it| it as u16)
}

fn object(pairs: &[(&str, &JsValue)]) -> JsValue {
    let object = Object::new();
    for (key, value) in pairs {
        // A new object takes properties.
        _ = Reflect::set(&object, &(*key).into(), value);
    }
    object.into()
}
