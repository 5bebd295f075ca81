//! The desk in the browser: beside answering, its wasm reads files, encrypts, hears of other
//! tabs, and works out piece by piece what takes long.

use crate::{
    browser::{
        crypto::{self, Parameters, Refusal},
        more, page,
        wasm::Wasm,
    },
    components::tool_view::VIEW,
    domain::desk::sealed::{Head, Sealed},
    pages::advise::{Advise, Came, FILE, FILES, Wanted},
    state::Pairs,
    tool::{Held, Visit},
};
use leptos::{
    ev,
    leptos_dom::helpers::{set_timeout, window_event_listener, window_event_listener_untyped},
};
use std::{cell::RefCell, rc::Rc, time::Duration};

/// So long the page is left to the person between two candidates that are worked out.
const BREATH: Duration = Duration::from_millis(8);

/// Starts it.
pub fn start() {
    let running = Running::default();
    running.listen();
    Wasm::Advise.serve(move |request| running.answer(request));
}

#[derive(Clone, Default)]
struct Running {
    held: Rc<RefCell<Held<Advise>>>,
    is_working: Rc<RefCell<bool>>,
}

impl Running {
    fn answer(&self, request: Pairs) -> Pairs {
        let was_there = self.with(|_, _| ()).is_some();
        let answer = self.held.borrow_mut().answer(request);
        if !was_there && self.with(|_, _| ()).is_some() {
            // The app, which asks now, hears of it too.
            set_timeout(|| more::hear_files_again(VIEW), Duration::ZERO);
        }
        if let Some(wanted) = self.with(|tool, _| tool.wanted()).flatten() {
            self.act(wanted);
        }
        self.work();
        answer
    }

    /// Does something with the tool; nothing where it is at work.
    fn with<R>(&self, act: impl FnOnce(&mut Advise, &Visit) -> R) -> Option<R> {
        self.held.try_borrow_mut().ok()?.with(act)
    }

    /// Works out one candidate after another, and lets the person act in between.
    fn work(&self) {
        if std::mem::replace(&mut *self.is_working.borrow_mut(), true) {
            return;
        }
        let running = self.clone();
        let step = move || {
            *running.is_working.borrow_mut() = false;
            let Some(Some(is_seen)) = running.with(Advise::work) else { return };
            if is_seen {
                more::tell_again();
            }
            running.work();
        };
        set_timeout(step, BREATH);
    }

    fn listen(&self) {
        let running = self.clone();
        _ = window_event_listener(ev::input, move |event| {
            let running = running.clone();
            if let Some(texts) = more::texts_of_files(&event, FILES) {
                page::spawn(async move {
                    let texts = texts.await;
                    running.with(|tool, visit| tool.open_files(&texts, visit));
                    more::tell_again();
                });
            } else if let Some(texts) = more::texts_of_files(&event, FILE) {
                page::spawn(async move {
                    if let Some((_, text)) = texts.await.first() {
                        running.with(|tool, _| tool.chose(text));
                        more::tell_again();
                    }
                });
            }
        });
        for event in ["storage", "pageshow", "focus"] {
            let running = self.clone();
            _ = window_event_listener_untyped(event, move |_| {
                if running.with(Advise::look) == Some(true) {
                    more::tell_again();
                }
            });
        }
    }

    /// Encrypts or decrypts, and says what came of it.
    fn act(&self, wanted: Wanted) {
        let running = self.clone();
        page::spawn(async move {
            let (came, is_encrypting) = match wanted {
                Wanted::Encrypt(passphrase, text) => (encrypted(&passphrase, &text).await, true),
                Wanted::Decrypt(passphrase, sealed) => {
                    (decrypted(&passphrase, &sealed).await, false)
                }
            };
            running.with(|tool, visit| tool.came(came, is_encrypting, visit));
            more::tell_again();
        });
    }
}

async fn encrypted(passphrase: &str, text: &str) -> Came {
    let Some((salt, nonce)) = crypto::random().zip(crypto::random()) else {
        return Came::Unavailable;
    };
    let head = Head::new(salt, nonce, text.len());
    let line = head.to_text();
    match crypto::encrypt(passphrase, parameters(&head, &line), text.as_bytes()).await {
        Ok(bytes) => Came::Encrypted(Sealed { head, bytes }),
        Err(_) => Came::Unavailable,
    }
}

async fn decrypted(passphrase: &str, sealed: &Sealed) -> Came {
    let line = sealed.head.to_text();
    match crypto::decrypt(passphrase, parameters(&sealed.head, &line), &sealed.bytes).await {
        Ok(bytes) => Came::Decrypted(bytes),
        Err(Refusal::Wrong) => Came::Wrong,
        Err(Refusal::Unavailable) => Came::Unavailable,
    }
}

fn parameters<'a>(head: &'a Head, line: &'a str) -> Parameters<'a> {
    Parameters {
        salt: &head.salt,
        iterations: head.iterations,
        nonce: &head.nonce,
        head: line.as_bytes(),
    }
}
