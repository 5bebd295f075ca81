//! What a screen reader hears when a result changed: one sentence, a second
//! after the last change, in the one live region of the frame.

use leptos::{leptos_dom::helpers::TimeoutHandle, prelude::*};
use std::time::Duration;

/// So long nothing changes before it is said.
const REST: Duration = Duration::from_secs(1);

/// Says one thing at a time.
#[derive(Clone, Copy, Debug)]
pub struct Announcer {
    said: RwSignal<String>,
    waiting: StoredValue<Option<TimeoutHandle>>,
}

impl Default for Announcer {
    fn default() -> Self {
        Self { said: RwSignal::new(String::new()), waiting: StoredValue::new(None) }
    }
}

impl Announcer {
    /// The announcer of this app; provided before any view.
    pub fn expect() -> Self {
        expect_context()
    }

    /// What was said last.
    pub fn said(self) -> String {
        self.said.get()
    }

    /// Says `sentence` once nothing has changed for a second.
    pub fn say(self, sentence: String) {
        if let Some(handle) = self.waiting.try_update_value(Option::take).flatten() {
            handle.clear();
        }
        let said = self.said;
        let handle = set_timeout_with_handle(move || said.set(sentence.clone()), REST);
        // Without a clock, as in native rendering, nobody listens.
        self.waiting.set_value(handle.ok());
    }
}
