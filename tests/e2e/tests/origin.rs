//! What leaves the browser, and what a host sends.

use e2e::json;

const PAGES: [&str; 6] =
    ["/", "/programs", "/programs/johns-hopkins-mehp", "/method", "/privacy", "/accessibility"];

#[test]
fn no_request_leaves_the_origin_and_there_is_no_cookie() {
    e2e::run(async |page| {
        for path in PAGES {
            page.open(path).await;
        }
        page.open("/").await;
        page.select("I am a", "nurse").await;
        page.select("My career stage", "not sure").await;
        page.select("I teach", "not yet").await;
        page.click("link", "See the Johns Hopkins program").await;
        page.by_role("heading", "What you must bring").await;
        page.assert_no_strangers().await;
        page.assert_no_errors().await;
        let stored = page
            .script("return [localStorage.length, sessionStorage.length, document.cookie]", vec![])
            .await;
        // The answers, and which visit they belong to.
        assert_eq!(stored, json!([1, 1, ""]));
        let requests = page.requests().await;
        assert!(
            requests.iter().all(|it| it.method == "GET"),
            "answers are never sent: {requests:?}"
        );
        assert!(requests.len() > PAGES.len(), "the log is read: {requests:?}");
    });
}

#[test]
fn a_first_visit_asks_for_eight_files() {
    e2e::run(async |page| {
        page.open("/").await;
        let mut requested = page.requested().await;
        requested.sort();
        let kinds: Vec<&str> =
            requested.iter().map(|it| it.rsplit(['.', '/']).next().unwrap_or_default()).collect();
        assert_eq!(
            kinds.len(),
            8,
            "page, glue, wasm, style of other views, font, catalog, icon, manifest: {requested:?}"
        );
    });
}

#[test]
fn a_hostile_markup_in_content_is_text() {
    e2e::run(async |page| {
        page.open("/").await;
        let refused = page
            .script(
                "try { document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=alert(1)>'); return false }
                 catch (error) { return error instanceof TypeError }",
                vec![],
            )
            .await;
        assert_eq!(refused, json!(true), "the Trusted Types policy refuses handlers");
    });
}
