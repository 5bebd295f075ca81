//! The app held back, so that a person can act on the page that stands before it.

use serde_json::json;

use crate::session::Session;

/// Lets the request for the wasm leave only once `go` is called. Whatever else the page asks for
/// comes as ever.
const GATE: &str = "(() => {
    const real = window.fetch;
    let open;
    const gate = new Promise((resolve) => { open = resolve });
    Object.defineProperty(window, 'go', { value: () => open() });
    window.fetch = (what, ...rest) => String(what?.url ?? what).endsWith('.wasm')
      ? gate.then(() => real(what, ...rest)) : real(what, ...rest);
  })();";

impl Session {
    /// Holds the app of every page from now on, until `let_go`.
    #[track_caller]
    pub fn hold(&self) -> impl Future<Output = ()> {
        self.step("hold the app");
        self.before_every_page(GATE)
    }

    /// The same, but the app comes by itself so many milliseconds after the page began.
    #[track_caller]
    pub fn hold_for(&self, milliseconds: u32) -> impl Future<Output = ()> {
        self.step(format!("hold the app for {milliseconds} ms"));
        async move {
            self.before_every_page(&format!("{GATE} setTimeout(go, {milliseconds});")).await;
        }
    }

    /// Lets the app of this page come, and waits until it is ready.
    #[track_caller]
    pub fn let_go(&self) -> impl Future<Output = ()> {
        self.step("let the app come");
        async {
            let early = "return performance.getEntriesByName('app-ready').length";
            let early = self.script(early, vec![]).await;
            assert_eq!(early, json!(0), "the app was held");
            self.script("go()", vec![]).await;
            self.ready().await;
            self.whole().await;
            self.frame().await;
        }
    }

    /// Waits until the next frame has been drawn, and what `app-ready` began is done.
    pub async fn frame(&self) {
        let script = "return new Promise((done) => requestAnimationFrame(() =>
            requestAnimationFrame(() => setTimeout(() => done(true), 0))))";
        self.script(script, vec![]).await;
    }
}
