//! How a person comes to the states of the grid.

use e2e::{Session, Value, json};

/// Answers everything that the first screen of the plan hangs on.
pub(crate) async fn planned(page: &Session) {
    page.open("/").await;
    page.select("I am a", "physician").await;
    page.select("My career stage", "up to 5 years after training").await;
    page.select("I teach", "every week").await;
    page.sees("fits best").await;
    page.open("/careers").await;
    page.select("I practice in", "United States").await;
    page.select("The role that I aim at", "residency program director").await;
    page.sees("Steps, in order").await;
    page.sees("Kept on this device until").await;
}

/// Opens the panel for links, codes and files.
pub(crate) async fn open_panel(page: &Session) {
    page.click("button", "Keep or send").await;
    page.has_focus("heading", "Keep or send your answers").await;
}

/// Opens the desk with these lines, pasted at once.
pub(crate) async fn desk(page: &Session, lines: &str) {
    page.open("/advise").await;
    page.by_role("textbox", "Links, one on each line").await;
    let script = "const it = document.querySelector('[name=links]');
        it.value = arguments[0];
        it.dispatchEvent(new Event('input', { bubbles: true }))";
    page.script(script, vec![json!(lines)]).await;
    page.click("button", "Open them").await;
    page.by_css("#desk-opened").await;
}
