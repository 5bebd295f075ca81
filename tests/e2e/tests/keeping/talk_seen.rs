//! What stands in each view of a conversation, and what somebody leaves behind who was there
//! before.

use std::time::Duration;

use crate::acting::answer_all;
use e2e::{Session, Value, json};

/// What somebody before typed, in any view.
pub(crate) const NEEDLES: [&str; 5] =
    ["Zwetschge", "quinceword", "rhubarbreport", "sloecode", "medlarname"];

/// An address of every view.
const VIEWS: [&str; 12] = [
    "/",
    "/programs",
    "/programs/johns-hopkins-mehp",
    "/compare",
    "/quiz",
    "/quiz?at=group",
    "/timing",
    "/careers",
    "/plan",
    "/advise",
    "/method",
    "/privacy",
];

/// Goes to an address as a link within the app does.
pub(crate) async fn go(page: &Session, address: &str) {
    let script = "const link = document.createElement('a');
        link.href = arguments[0];
        document.querySelector('main').prepend(link);
        link.click();
        link.remove();";
    page.script(script, vec![json!(address)]).await;
    page.is_at(address).await;
}

/// What a view holds: texts, what stands in controls, what is open, title, address, the entry
/// of the history, and the tab’s storage. Numbers that name a visit are the same in all.
const PRINT: &str = "
    const same = (text) => text.replace(/\\d{12,}/g, 'N').replace(/\\d+ bytes/g, 'N bytes');
    const controls = [...document.querySelectorAll('input, select, textarea')].map((it) =>
        [it.id, it.name, it.type, it.value, it.checked ?? ''].join('|'));
    const texts = [...document.querySelectorAll('input, textarea')].filter((it) =>
        /^(text|search|number|textarea)$/.test(it.type) && !it.readOnly);
    const remembers = texts.filter((it) =>
        it.autocomplete !== 'off' && it.form?.autocomplete !== 'off').map((it) => it.id || it.name);
    const state = history.state && { ...history.state, docentPlace: 0 };
    return {
        text: same(tidy(document.body.textContent)),
        controls,
        lists: document.querySelectorAll('datalist').length,
        remembers,
        open: [...document.querySelectorAll('details[open]')].map((it) => it.id),
        title: document.title,
        address: location.pathname + location.search + location.hash,
        state: same(JSON.stringify(state)),
        tab: same(JSON.stringify(Object.entries(sessionStorage).sort())),
        html: NEEDLES.filter((it) => document.documentElement.outerHTML.includes(it)),
    };";

async fn print(page: &Session) -> Value {
    let needles = format!("const NEEDLES = {};", json!(NEEDLES));
    page.script(&[&needles, PRINT].concat(), vec![]).await
}

/// What each view holds once nothing moves any more: before any answer, and then after the
/// same answers, which open what no empty view shows.
pub(crate) async fn prints(page: &Session) -> Vec<Value> {
    let mut all = views(page).await;
    go(page, "/").await;
    answer_all(page).await;
    page.select("My career stage", "not sure").await;
    all.extend(views(page).await);
    all
}

async fn views(page: &Session) -> Vec<Value> {
    let mut all = Vec::new();
    for view in VIEWS {
        go(page, view).await;
        let mut before = Value::Null;
        loop {
            tokio::time::sleep(Duration::from_millis(700)).await;
            let now = print(page).await;
            if now == before {
                break;
            }
            before = now;
        }
        assert_eq!(before["remembers"], json!([]), "{view}: a browser may suggest what was typed");
        assert_eq!(before["lists"], json!(0), "{view}");
        all.push(before);
    }
    all
}

/// Panics where a view holds anything that it does not for those who are the first.
pub(crate) async fn has_nothing_of_others(page: &Session, bare: &[Value]) {
    for (is, bare) in prints(page).await.iter().zip(bare) {
        for (key, value) in bare.as_object().into_iter().flatten() {
            assert_eq!(&is[key], value, "{key} of {}", bare["address"]);
        }
    }
    // As well after a reload.
    for view in VIEWS {
        page.open(view).await;
        page.sees(crate::talk::LINE).await;
        let now = print(page).await;
        assert_eq!(now["html"], json!([]), "{view}");
        assert!(!now["state"].to_string().contains("maastricht"), "{view}: {now}");
    }
}

/// Types into the control that a selector finds, as a person does.
async fn types(page: &Session, css: &str, text: &str) {
    page.by_css(css).await;
    let script = "const it = document.querySelector(arguments[0]);
        for (let up = it; up; up = up.parentElement) if (up.localName === 'details') up.open = true;
        it.value = arguments[1];
        it.dispatchEvent(new Event('input', { bubbles: true }));";
    page.script(script, vec![json!(css), json!(text)]).await;
}

/// Answers, notes and drafts of a person whom the next one must not see, in every view.
pub(crate) async fn leaves_traces(page: &Session) {
    answer_all(page).await;
    go(page, "/programs").await;
    types(page, "#q", "quinceword").await;
    page.is_at("/programs?q=quinceword").await;
    go(page, "/programs/maastricht-mhpe").await;
    page.open_everything().await;
    types(page, "#report", "rhubarbreport").await;
    page.touch("#report").await;
    go(page, "/compare?p=maastricht-mhpe&p=dundee-mmed").await;
    go(page, "/careers").await;
    page.select("The role that I aim at", "simulation center leader").await;
    page.sees("Steps, in order").await;
    go(page, "/quiz?at=group").await;
    types(page, "#group-codes", "sloecode").await;
    page.click("button", "Show the spread").await;
    page.sees("Line 1:").await;
    go(page, "/plan").await;
    page.by_role("heading", "My plan").await;
    page.by_role("button", "More ways to keep it").await;
    page.open_everything().await;
    types(page, "#plan-by", "medlarname").await;
    types(page, "form.plan__note textarea", "Zwetschge").await;
    shows_in_its_markup(page, &["medlarname", "Zwetschge"]).await;
    page.click("button", "Keep or send").await;
    page.by_role("button", "Bring answers in").await;
    page.open_everything().await;
    types(page, "#keep-text", "sloecode").await;
    go(page, "/programs/maastricht-mhpe").await;
    page.by_role("heading", "Master of Health Professions Education…").await;
    page.open_everything().await;
    types(page, "#report", "rhubarbreport").await;
    // The link back to the list leads to the same search.
    shows_in_its_markup(page, &["quinceword", "rhubarbreport", "sloecode"]).await;
}

/// Waits until all of these stand in the page, so that it is known that they could.
async fn shows_in_its_markup(page: &Session, needles: &[&str]) {
    page.until("what was typed is in the page", async || {
        let found = print(page).await["html"].clone();
        let found: Vec<_> = found.as_array()?.iter().filter_map(Value::as_str).collect();
        needles.iter().all(|it| found.contains(it)).then_some(())
    })
    .await;
}
