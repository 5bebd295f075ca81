//! A browser window in which a test acts and looks.

use std::cell::RefCell;
use std::fmt::Display;
use std::panic::Location;
use std::rc::Rc;
use std::time::{Duration, Instant};

use fantoccini::elements::Element;
use fantoccini::error::CmdError;
use fantoccini::{Client, ClientBuilder};
use serde_json::{Value, json};

use crate::bidi::Bidi;
use crate::browser::Browser;
use crate::call::Call;
use crate::emulation::Media;
use crate::guard::Guarded;
use crate::log::Logs;
use crate::server::Server;

/// What the app says while a part of it is on its way. Tests that hold a part see it there, so
/// other words in the app do not make `whole` wait for nothing.
pub const COMING: &str = "One moment: this part of the app is on its way.";

/// How long a state may take to come.
pub(crate) const PATIENCE: Duration = Duration::from_secs(15);

/// How often it is looked for.
pub(crate) const PAUSE: Duration = Duration::from_millis(20);

/// What every script of the harness stands behind.
const PAGE: &str = include_str!("page.js");

/// The windows of a test, each with the driver that is its own.
type Windows = Rc<RefCell<Vec<(Client, Option<Guarded>)>>>;

/// A window of the chosen browser, together with the server that it visits.
///
/// Its methods wait for the state they need, and panic with a sentence when it does not come.
#[derive(Debug)]
pub struct Session {
    /// The `WebDriver` client, for what the harness has no word for.
    pub client: Client,
    /// The server of the test.
    pub server: Rc<Server>,
    pub(crate) logs: RefCell<Logs>,
    pub(crate) media: RefCell<Media>,
    pub(crate) bidi: Option<Bidi>,
    browser: Browser,
    story: Rc<RefCell<Vec<String>>>,
    windows: Windows,
}

impl Session {
    /// Opens a window with a fresh profile. `e2e::run` does this and closes it again.
    pub async fn start(server: Rc<Server>) -> Self {
        Self::beside(server, Rc::default(), Rc::default()).await
    }

    /// A second person at the same server: a window with a profile of its own.
    pub async fn another(&self) -> Self {
        Self::beside(Rc::clone(&self.server), Rc::clone(&self.story), Rc::clone(&self.windows))
            .await
    }

    async fn beside(server: Rc<Server>, story: Rc<RefCell<Vec<String>>>, windows: Windows) -> Self {
        let browser = Browser::chosen();
        let (driver, address) = browser.driver();
        let client = ClientBuilder::new(hyper_util::client::legacy::connect::HttpConnector::new())
            .capabilities(browser.capabilities())
            .connect(&address)
            .await
            .unwrap_or_else(|error| panic!("{browser:?} did not start: {error}"));
        windows.borrow_mut().push((client.clone(), driver));
        let bidi = match client.capabilities().and_then(|it| it.get("webSocketUrl")) {
            Some(Value::String(address)) => Some(Bidi::open(address).await),
            _ => None,
        };
        let session = Self {
            client,
            server,
            logs: RefCell::default(),
            media: RefCell::default(),
            bidi,
            browser,
            story,
            windows,
        };
        if browser.has_devtools() {
            session.before_every_page(include_str!("vitals.js")).await;
        }
        session
    }

    /// Closes every window that this test opened.
    pub async fn close(&self) {
        let windows = self.windows.take();
        for (client, _driver) in windows {
            // A window that has crashed cannot be closed, and the driver's end takes it along.
            let _ = client.close().await;
        }
    }

    /// The browser of this window.
    pub fn browser(&self) -> Browser {
        self.browser
    }

    /// Goes to a path of the site, or to a full address, and waits until the app is ready
    /// and whole. Where a part of it is held, `visit` and see what stands there.
    #[track_caller]
    pub fn open(&self, address: &str) -> impl Future<Output = ()> {
        self.step(format!("open {address}"));
        async move {
            self.goto(address).await;
            self.ready().await;
            self.whole().await;
        }
    }

    /// Goes to an address and waits for the `load` event only, for pages without the app.
    #[track_caller]
    pub fn visit(&self, address: &str) -> impl Future<Output = ()> {
        self.step(format!("visit {address}"));
        self.goto(address)
    }

    /// Loads the page again and waits until the app is ready and whole.
    #[track_caller]
    pub fn reload(&self) -> impl Future<Output = ()> {
        self.step("reload");
        async {
            told("reload", self.client.refresh().await);
            self.ready().await;
            self.whole().await;
        }
    }

    /// Goes back in the history.
    #[track_caller]
    pub fn back(&self) -> impl Future<Output = ()> {
        self.step("go back");
        async { told("back", self.client.back().await) }
    }

    /// Goes forward in the history.
    #[track_caller]
    pub fn forward(&self) -> impl Future<Output = ()> {
        self.step("go forward");
        async { told("forward", self.client.forward().await) }
    }

    /// Waits for the mark `app-ready`.
    pub async fn ready(&self) {
        let script = "return performance.getEntriesByName('app-ready').length > 0";
        self.until("the app is ready", async || {
            self.try_script(script, vec![]).await.ok()?.as_bool()?.then_some(())
        })
        .await;
    }

    /// Waits until no part of the app that draws the page is on its way.
    pub async fn whole(&self) {
        let script = "return [...document.querySelectorAll('[role=status]')]
            .some((it) => it.textContent.includes(arguments[0]))";
        self.until("every part of the app is here", async || {
            (!self.try_script(script, vec![json!(COMING)]).await.ok()?.as_bool()?).then_some(())
        })
        .await;
    }

    /// The path, query and fragment of the page; the full address on another origin.
    pub async fn address(&self) -> String {
        let full = told("address", self.client.current_url().await).to_string();
        full.strip_prefix(&self.server.at("")).unwrap_or(&full).to_owned()
    }

    /// Waits until the page has this address.
    #[track_caller]
    pub fn is_at(&self, address: &str) -> impl Future<Output = ()> {
        self.step(format!("is at {address}"));
        async move {
            self.until_equal("the address", address, async || self.address().await).await;
        }
    }

    /// The title of the page.
    pub async fn title(&self) -> String {
        told("title", self.client.title().await)
    }

    /// Waits until the page has this title.
    #[track_caller]
    pub fn has_title(&self, title: &str) -> impl Future<Output = ()> {
        self.step(format!("has the title “{title}”"));
        async move { self.until_equal("the title", title, async || self.title().await).await }
    }

    /// The text of the page as a person sees it.
    pub async fn text(&self) -> String {
        let text = self.script("return document.body?.innerText ?? ''", vec![]).await;
        text.as_str().unwrap_or_default().into()
    }

    /// Waits until the page shows this text; runs of white space count as one space.
    #[track_caller]
    pub fn sees(&self, text: &str) -> impl Future<Output = ()> {
        self.step(format!("sees “{text}”"));
        async move { self.until_shown(text, true).await }
    }

    /// Waits until the page no longer shows this text.
    #[track_caller]
    pub fn sees_no(&self, text: &str) -> impl Future<Output = ()> {
        self.step(format!("sees no “{text}”"));
        async move { self.until_shown(text, false).await }
    }

    /// Runs a script with the helpers of `page.js` in reach and gives back what it returns.
    pub async fn script(&self, script: &str, args: Vec<Value>) -> Value {
        told(script, self.try_script(script, args).await)
    }

    /// Sends a command of the Chrome `DevTools` protocol.
    pub async fn cdp(&self, method: &str, params: Value) -> Value {
        self.needs_devtools(method);
        let body = json!({ "cmd": method, "params": params });
        told(method, self.client.issue_cmd(Call::post("goog/cdp/execute", &body)).await)
    }

    /// Runs a script at the start of every page from now on, before the page's own.
    pub async fn before_every_page(&self, script: &str) {
        if let Some(bidi) = &self.bidi {
            let function = format!("() => {{ {script}\n}}");
            bidi.call("script.addPreloadScript", json!({ "functionDeclaration": function })).await;
        } else {
            self.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script })).await;
        }
    }

    /// Moves into the frame that a CSS selector finds, once it is there.
    #[track_caller]
    pub fn enter_frame(&self, css: &str) -> impl Future<Output = ()> {
        self.step(format!("enter the frame {css}"));
        async move {
            let search = fantoccini::Locator::Css(css);
            let frame = self.until(css, async || self.client.find(search).await.ok()).await;
            told(css, frame.enter_frame().await);
        }
    }

    /// Moves into the frame that a script returns, as one within a shadow tree.
    #[track_caller]
    pub fn enter_element(&self, script: &str) -> impl Future<Output = ()> {
        self.step(format!("enter the frame of {script}"));
        async move {
            // A frame may be made anew between the look and the step.
            let enter = async || {
                let frame = self.element(&self.try_script(script, vec![]).await.ok()?)?;
                frame.enter_frame().await.ok()
            };
            self.until(script, enter).await;
        }
    }

    /// Moves out of the frame.
    pub async fn leave_frame(&self) {
        told("leave frame", self.client.enter_parent_frame().await);
    }

    /// Waits until a look at the page gives something, and panics with `what` when it never does.
    pub async fn until<T>(&self, what: &str, look: impl AsyncFn() -> Option<T>) -> T {
        let start = Instant::now();
        loop {
            if let Some(found) = look().await {
                return found;
            }
            assert!(start.elapsed() < PATIENCE, "not so after {PATIENCE:?}: {what}");
            tokio::time::sleep(PAUSE).await;
        }
    }

    async fn until_equal(&self, what: &str, want: &str, look: impl AsyncFn() -> String) {
        let start = Instant::now();
        loop {
            let is = look().await;
            if is == want {
                return;
            }
            assert!(start.elapsed() < PATIENCE, "{what} is “{is}”, not “{want}”");
            tokio::time::sleep(PAUSE).await;
        }
    }

    async fn until_shown(&self, text: &str, wanted: bool) {
        let script =
            "return tidy(document.body?.innerText).includes(tidy(arguments[0])) === arguments[1]";
        let what = if wanted { "the page shows" } else { "the page shows no" };
        self.until(&format!("{what} “{text}”"), async || {
            let args = vec![json!(text), json!(wanted)];
            self.try_script(script, args).await.ok()?.as_bool()?.then_some(())
        })
        .await;
    }

    async fn goto(&self, address: &str) {
        let full = self.server.at(address);
        told(&full, self.client.goto(&full).await);
    }

    pub(crate) async fn try_script(
        &self,
        script: &str,
        args: Vec<Value>,
    ) -> Result<Value, CmdError> {
        self.client.execute(&format!("{PAGE}\n{script}"), args).await
    }

    pub(crate) fn element(&self, value: &Value) -> Option<Element> {
        let (_, id) = value.as_object()?.iter().next()?;
        let id = fantoccini::elements::ElementRef::from(id.as_str()?.to_owned());
        Some(Element::from_element_id(self.client.clone(), id))
    }

    /// Notes what the test does, with the line that does it.
    #[track_caller]
    pub(crate) fn step(&self, text: impl Display) {
        let at = Location::caller();
        self.story.borrow_mut().push(format!("{}:{} {text}", at.file(), at.line()));
    }

    /// The last steps, oldest first.
    pub(crate) fn story(&self) -> Vec<String> {
        let story = self.story.borrow();
        story.iter().skip(story.len().saturating_sub(8)).cloned().collect()
    }
}

/// The answer of the driver, or a panic that begins with what was asked.
pub(crate) fn told<T>(what: &str, answer: Result<T, CmdError>) -> T {
    answer.unwrap_or_else(|error| panic!("{what}: {error}"))
}
