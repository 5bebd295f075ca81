//! Reading a text file over HTTP, with a time limit and a size limit.

use js_sys::futures::JsFuture;
use leptos::prelude::set_timeout_with_handle;
use std::{cell::Cell, rc::Rc, time::Duration};
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{AbortController, AbortSignal, RequestInit, Response};

/// Why a file could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FetchError {
    /// No answer within the time limit.
    Slow,
    /// No answer at all, or one that broke off.
    Network,
    /// An answer with this status.
    Status(u16),
    /// More bytes than the limit.
    TooLarge,
}

/// The text at `url`, read within `milliseconds` and not longer than `most`
/// bytes.
///
/// # Errors
///
/// A [`FetchError`] for everything but a whole answer with a good status.
pub async fn get_text(url: &str, milliseconds: u64, most: usize) -> Result<String, FetchError> {
    let late = Rc::new(Cell::new(false));
    let controller = AbortController::new().ok();
    let signal = controller.as_ref().map(AbortController::signal);
    let gave_up = late.clone();
    let timer = set_timeout_with_handle(
        move || {
            gave_up.set(true);
            if let Some(controller) = &controller {
                controller.abort();
            }
        },
        Duration::from_millis(milliseconds),
    );
    let answer = send(url, signal.as_ref(), most).await;
    if let Ok(timer) = timer {
        timer.clear();
    }
    answer.map_err(|error| if late.get() { FetchError::Slow } else { error })
}

async fn send(url: &str, signal: Option<&AbortSignal>, most: usize) -> Result<String, FetchError> {
    let response = request(url, signal).await.map_err(|_| FetchError::Network)?;
    if !response.ok() {
        return Err(FetchError::Status(response.status()));
    }
    let text = body(&response).await.map_err(|_| FetchError::Network)?;
    if text.len() > most { Err(FetchError::TooLarge) } else { Ok(text) }
}

async fn request(url: &str, signal: Option<&AbortSignal>) -> Result<Response, JsValue> {
    let options = RequestInit::new();
    options.set_signal(signal);
    let window = web_sys::window().ok_or(JsValue::UNDEFINED)?;
    JsFuture::from(window.fetch_with_str_and_init(url, &options)).await?.dyn_into()
}

async fn body(response: &Response) -> Result<String, JsValue> {
    let text = JsFuture::from(response.text()?).await?;
    text.as_string().ok_or(text)
}
