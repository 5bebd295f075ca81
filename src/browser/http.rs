//! HTTP: reading a text file, with a time limit and a size limit, and posting one text.

use gloo_net::http::Request;
use leptos::prelude::set_timeout_with_handle;
use std::{cell::Cell, rc::Rc, time::Duration};
use web_sys::{
    AbortController, AbortSignal, ReferrerPolicy, RequestCache, RequestCredentials, RequestRedirect,
};

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
    within(milliseconds, async |signal| send(url, cache, signal.as_ref(), most).await).await
}

/// Posts a JSON text to `url` with an `Idempotency-Key`, and waits so many
/// milliseconds for the whole answer: its status. Nothing else goes along: no cookie
/// and no address of the page. It follows no redirect, because what answers behind
/// one did not hear the text; its status is then 0.
///
/// # Errors
///
/// [`FetchError::Slow`] or [`FetchError::Network`] where no whole answer came.
pub async fn post(url: &str, key: &str, body: &str, milliseconds: u64) -> Result<u16, FetchError> {
    let request = Request::post(url)
        .header("Content-Type", "application/json")
        .header("Idempotency-Key", key)
        .credentials(RequestCredentials::Omit)
        .referrer_policy(ReferrerPolicy::NoReferrer)
        .redirect(RequestRedirect::Manual)
        .cache(RequestCache::NoStore);
    within(milliseconds, async |signal| {
        let request = request.abort_signal(signal.as_ref()).body(body);
        let response = request.map_err(|_| FetchError::Network)?.send().await;
        let response = response.map_err(|_| FetchError::Network)?;
        // An answer that breaks off says nothing.
        response.text().await.map_err(|_| FetchError::Network)?;
        Ok(response.status())
    })
    .await
}

/// What `ask` brings, unless that takes longer: then it hears a signal to stop.
async fn within<T>(
    milliseconds: u64,
    ask: impl AsyncFnOnce(Option<AbortSignal>) -> Result<T, FetchError>,
) -> Result<T, FetchError> {
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
    let answer = ask(signal).await;
    if let Ok(timer) = timer {
        timer.clear();
    }
    answer.map_err(|error| if late.get() { FetchError::Slow } else { error })
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
    let response = request.send().await.map_err(|_| FetchError::Network)?;
    if !response.ok() {
        return Err(FetchError::Status(response.status()));
    }
    let text = response.text().await.map_err(|_| FetchError::Network)?;
    if text.len() > most { Err(FetchError::TooLarge) } else { Ok(text) }
}
