//! What a person does on the page before the app, and where it stands.

use e2e::{Session, Value, json};

pub(crate) const MASTER: &str = "/programs/johns-hopkins-mehp";
pub(crate) const SEARCH: &str = "Search by name, place or subject";
/// A phone and a desk.
pub(crate) const WINDOWS: [(u32, u32); 2] = [(360, 640), (1280, 900)];

/// Visits a page whose app is held, once in each window.
pub(crate) fn held(path: &'static str, test: &impl AsyncFn(&Session)) {
    e2e::run(async |page| {
        page.hold().await;
        page.new_persons().await;
        for (width, height) in WINDOWS {
            page.viewport(width, height).await;
            page.visit(path).await;
            test(page).await;
            page.assert_no_errors().await;
        }
    });
}

/// Whether what a selector finds has a property.
pub(crate) async fn is(page: &Session, css: &str, property: &str) -> Value {
    let script = "return document.querySelector(arguments[0])?.[arguments[1]] ?? null";
    page.script(script, vec![json!(css), json!(property)]).await
}

/// Waits until what a selector finds has this text.
pub(crate) async fn reads(page: &Session, css: &str, text: &str) {
    let script = "return tidy(document.querySelector(arguments[0])?.textContent)";
    page.until(&format!("{css} reads “{text}”"), async || {
        (page.script(script, vec![json!(css)]).await == json!(text)).then_some(())
    })
    .await;
}

/// How far what a selector finds stands from the top of the window.
pub(crate) async fn top(page: &Session, css: &str) -> f64 {
    let script = "return document.querySelector(arguments[0]).getBoundingClientRect().top";
    page.script(script, vec![json!(css)]).await.as_f64().expect("a number")
}

/// Waits until the query of the address has these pairs, in any order.
pub(crate) async fn asks(page: &Session, query: &str) {
    let sorted = |text: &str| {
        let mut pairs: Vec<_> = text.split('&').map(str::to_owned).collect();
        pairs.sort();
        pairs
    };
    page.until(&format!("the address asks {query}"), async || {
        let address = page.address().await;
        let is = address.split_once('?').map_or("", |it| it.1);
        (sorted(is) == sorted(query)).then_some(())
    })
    .await;
}

/// How many programs the list says that it shows.
pub(crate) async fn shows(page: &Session, programs: usize) {
    reads(page, ".explorer__count b", &programs.to_string()).await;
    let rows = "return document.querySelectorAll('.program-row').length";
    assert_eq!(page.script(rows, vec![]).await, json!(programs), "as many rows as it says");
}
