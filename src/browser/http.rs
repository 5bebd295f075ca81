//! Reading a text file over HTTP, with a time limit and a size limit.

use super::form::property;
use gloo_net::http::{Request, Response};
use js_sys::{Function, Promise};
use leptos::prelude::set_timeout_with_handle;
use std::{cell::Cell, rc::Rc, time::Duration};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, AbortSignal, RequestCache};

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

/// What a request may take from the browser's cache.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cache {
    /// What the server's rules allow.
    Allowed,
    /// Nothing: a try after a failure must not wait for the request that failed.
    Bypassed,
}

/// The text at `url`, read within `milliseconds` and not longer than `most`
/// bytes.
///
/// # Errors
///
/// A [`FetchError`] for everything but a whole answer with a good status.
pub async fn get_text(
    url: &str,
    cache: Cache,
    milliseconds: u64,
    most: usize,
) -> Result<String, FetchError> {
    let late = Rc::new(Cell::new(false));
    let (asked, controller) = match asked(url, cache) {
        Some((answer, controller)) => (Some(answer), Some(controller)),
        None => (None, AbortController::new().ok()),
    };
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
    let answer = match asked {
        Some(answer) => match JsFuture::from(answer).await {
            Ok(answer) => read(answer.unchecked_into::<web_sys::Response>().into(), most).await,
            Err(_) => Err(FetchError::Network),
        },
        None => send(url, cache, signal.as_ref(), most).await,
    };
    if let Ok(timer) = timer {
        timer.clear();
    }
    answer.map_err(|error| if late.get() { FetchError::Slow } else { error })
}

/// The answer that the boot script waits for already, and what ends that. It gives each once.
fn asked(url: &str, cache: Cache) -> Option<(Promise, AbortController)> {
    if cache == Cache::Bypassed {
        return None;
    }
    let window = JsValue::from(web_sys::window()?);
    let take: Function = property(&window, "docentAsked").dyn_into().ok()?;
    let asked = take.call1(&window, &url.into()).ok()?;
    let [answer, ending] = ["0", "1"].map(|it| property(&asked, it));
    Some((answer.dyn_into().ok()?, ending.dyn_into().ok()?))
}

async fn send(
    url: &str,
    cache: Cache,
    signal: Option<&AbortSignal>,
    most: usize,
) -> Result<String, FetchError> {
    let cache = match cache {
        Cache::Allowed => RequestCache::Default,
        Cache::Bypassed => RequestCache::NoStore,
    };
    let request = Request::get(url).cache(cache).abort_signal(signal);
    read(request.send().await.map_err(|_| FetchError::Network)?, most).await
}

async fn read(response: Response, most: usize) -> Result<String, FetchError> {
    if !response.ok() {
        return Err(FetchError::Status(response.status()));
    }
    let text = response.text().await.map_err(|_| FetchError::Network)?;
    if text.len() > most { Err(FetchError::TooLarge) } else { Ok(text) }
}
