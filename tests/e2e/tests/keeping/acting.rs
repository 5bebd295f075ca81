//! What a person does with answers, and what stands in the browser's storage.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use e2e::{Key, Session, Value, json};
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::wd::WindowHandle;

pub(crate) const MASTER: &str = "/programs/johns-hopkins-mehp";
pub(crate) const PANEL: &str = "Keep or send your answers";
/// The control of where answers are kept, and its option for not at all.
pub(crate) const PLACE: &str = "Keep my answers";
pub(crate) const NOWHERE: &str = "nowhere: do not save";
pub(crate) const EARLIER: &str = "Answers of an earlier visit, last changed on";
pub(crate) const EXAMPLE: &str = "a worked example";

/// What stands in a storage under the keys of the site.
pub(crate) type Stored = BTreeMap<String, String>;

/// Answers two of the three first questions: while the third is open, all three stand there.
pub(crate) async fn answer_all(page: &Session) {
    page.select("I am a", "nurse").await;
    // What is changed before the second wasm is there is one step together.
    page.by_role("button", "Undo").await;
    page.select("I teach", "every week").await;
}

/// Opens the first page, gives the first and the last of the three answers, and waits until they are kept.
pub(crate) async fn answered(page: &Session) -> (String, String) {
    page.open("/").await;
    answer_all(page).await;
    kept(page, 2).await
}

/// Waits until one visit keeps so many answers on the device; its key and its text.
pub(crate) async fn kept(page: &Session, answers: usize) -> (String, String) {
    page.until(&format!("one visit keeps {answers} answers"), async || {
        let local = local(page).await;
        let (key, text) = local.first_key_value()?;
        let is_so = local.len() == 1 && text.matches('=').count() == answers;
        is_so.then(|| (key.clone(), text.clone()))
    })
    .await
}

/// Waits until nothing of the site stands on the device.
pub(crate) async fn keeps_nothing(page: &Session) {
    page.until("nothing stands on the device", async || local(page).await.is_empty().then_some(()))
        .await;
}

/// What stands on the device.
pub(crate) async fn local(page: &Session) -> Stored {
    read(page, "localStorage").await
}

/// What stands in the tab.
pub(crate) async fn in_tab(page: &Session) -> Stored {
    read(page, "sessionStorage").await
}

async fn read(page: &Session, area: &str) -> Stored {
    let script = format!(
        "return Object.fromEntries(Object.entries({area}).filter(([it]) => it.startsWith('docent')))"
    );
    let all = page.script(&script, vec![]).await;
    let pairs = all.as_object().into_iter().flatten();
    pairs.map(|(key, text)| (key.clone(), text.as_str().unwrap_or_default().into())).collect()
}

/// Puts a text on the device, as something else than the page would.
pub(crate) async fn put(page: &Session, key: &str, text: &str) {
    let script = "localStorage.setItem(arguments[0], arguments[1])";
    page.script(script, vec![json!(key), json!(text)]).await;
}

/// Opens an empty tab of the same profile and goes to it.
pub(crate) async fn new_tab(page: &Session) -> WindowHandle {
    let opened = page.client.new_window(true).await.expect("a tab opens");
    go_to(page, &opened.handle).await;
    opened.handle
}

/// Goes to a tab, as a click on it would.
pub(crate) async fn go_to(page: &Session, tab: &WindowHandle) {
    page.client.switch_to_window(tab.clone()).await.expect("the tab is there");
    page.cdp("Page.bringToFront", json!({})).await;
}

/// The tab that commands go to.
pub(crate) async fn this_tab(page: &Session) -> WindowHandle {
    page.client.window().await.expect("a tab")
}

/// Opens the panel, and waits for its heading.
pub(crate) async fn open_panel(page: &Session) {
    page.click("button", "Keep or send").await;
    page.has_focus("heading", PANEL).await;
}

/// The link that the panel shows.
pub(crate) async fn link(page: &Session) -> String {
    page.value("Link").await
}

/// A link of the answers that are there; the panel is closed again.
pub(crate) async fn made_link(page: &Session) -> String {
    open_panel(page).await;
    let link = link(page).await;
    page.click("button", "Close").await;
    page.has_no("heading", PANEL).await;
    link
}

/// The texts of all that a selector finds.
pub(crate) async fn texts(page: &Session, css: &str) -> Vec<String> {
    let script =
        "return [...document.querySelectorAll(arguments[0])].map((it) => tidy(it.textContent))";
    let all = page.script(script, vec![json!(css)]).await;
    all.as_array().into_iter().flatten().filter_map(Value::as_str).map(Into::into).collect()
}

/// The three first answers as the questions of the first page show them.
pub(crate) async fn shows(page: &Session, answers: [&str; 3]) {
    let script = "return ['I am a', 'My career stage', 'I teach'].map((name) =>
        byRole('combobox').find((it) => it.name === name)?.element.selectedOptions[0].text)";
    let mut is = Value::Null;
    let start = Instant::now();
    while start.elapsed() < Duration::from_secs(8) {
        is = page.script(script, vec![]).await;
        if is == json!(answers) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("the first page shows {is}, not {answers:?}");
}

/// What [`answer_all`] answers.
pub(crate) const ALL: [&str; 3] = ["nurse", "choose a stage", "every week"];
/// What the questions show before any answer.
pub(crate) const NONE: [&str; 3] = ["choose your profession", "choose a stage", "choose how much"];

/// Makes the page’s clock run: a minute of the app lasts three seconds, fourteen one and a half.
/// Shorter delays stay as they are.
pub(crate) async fn hurry(page: &Session) {
    page.before_every_page(
        "const later = setTimeout;
        window.setTimeout = (act, delay, ...rest) =>
          later(act, delay > 600000 ? 1500 : delay > 50000 ? 3000 : delay, ...rest)",
    )
    .await;
}

/// Presses a letter while keys are held.
pub(crate) async fn stroke(page: &Session, held: &[Key], letter: char) {
    let held: Vec<char> = held.iter().map(|&key| key.into()).collect();
    let down = held.iter().map(|&value| KeyAction::Down { value });
    let keys = [KeyAction::Down { value: letter }, KeyAction::Up { value: letter }];
    let up = held.iter().rev().map(|&value| KeyAction::Up { value });
    let keyboard = KeyActions::new("keyboard".into());
    let actions = down.chain(keys).chain(up).fold(keyboard, KeyActions::then);
    page.client.perform_actions(actions).await.expect("a keyboard");
}
