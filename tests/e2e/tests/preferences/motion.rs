//! Reduced motion: what changes is there at once.

use std::time::Duration;

use e2e::{Session, Value, json};

/// The animations that run, each by what it moves.
const MOVING: &str = "return document.getAnimations()
    .filter((it) => it.playState === 'running' && it.effect.getComputedTiming().activeDuration > 1)
    .map((it) => describe(it.effect.target))";

/// A picture of the window, as it is sent.
async fn picture(page: &Session) -> String {
    let picture = page.cdp("Page.captureScreenshot", json!({ "format": "png" })).await;
    picture["data"].as_str().expect("a picture").to_owned()
}

/// What a person does that changes a view: where, and what is opened or clicked.
const CHANGES: [(&str, &str); 7] = [
    ("/", "summary"),
    ("/programs", "summary"),
    ("/programs", "#list input[type=checkbox]"),
    ("/programs/johns-hopkins-mehp", ".mark > summary"),
    ("/method", "summary"),
    ("/quiz", ".level"),
    ("/timing", "summary"),
];

/// Clicks the first shown element of a selector in the middle of the window, and gives back what
/// runs right after it, within the same frame.
async fn change(page: &Session, css: &str) -> Value {
    let script = format!(
        "const it = [...document.querySelectorAll('main ' + arguments[0])].find(shown);
        if (!it) return null;
        it.scrollIntoView({{ block: 'center' }});
        const target = it.matches('.level') ? it.querySelector('input') : it;
        target.click();
        it.getBoundingClientRect();
        {MOVING}"
    );
    page.script(&script, vec![json!(css)]).await
}

#[test]
fn with_little_movement_a_change_is_at_rest_at_once() {
    e2e::run(async |page| {
        page.prefer_reduced_motion().await;
        let mut n_changes = 0;
        for (width, height) in [(360, 640), (1280, 900)] {
            page.viewport(width, height).await;
            for (path, css) in CHANGES {
                page.open(path).await;
                let moving = change(page, css).await;
                if moving.is_null() {
                    continue;
                }
                n_changes += 1;
                assert_eq!(moving, json!([]), "{path}, {css}");
                page.frame().await;
                assert_eq!(page.script(MOVING, vec![]).await, json!([]), "{path}, {css}");
                // What is loaded, and what is drawn a moment later, is no movement.
                tokio::time::sleep(Duration::from_millis(700)).await;
                let first = picture(page).await;
                tokio::time::sleep(Duration::from_millis(400)).await;
                assert!(first == picture(page).await, "{path}, {css}: it still changes");
            }
        }
        assert!(n_changes > 8, "{n_changes} changes");
    });
}

#[test]
fn otherwise_something_moves_so_that_this_can_be_seen() {
    e2e::run(async |page| {
        page.open("/programs/johns-hopkins-mehp").await;
        let moving = change(page, ".mark > summary").await;
        assert!(moving.as_array().is_some_and(|it| !it.is_empty()), "{moving}");
    });
}
