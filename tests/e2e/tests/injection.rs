//! Content that would be markup, live at the endpoint, in a browser under the shipped policy:
//! nothing runs, nothing is asked for, and what can be drawn is drawn as text.

#[path = "../../injection/altered.rs"]
#[allow(dead_code, reason = "the native tests need more of it")]
mod altered;
#[path = "injection/entered.rs"]
mod entered;

use altered::{Altered, NAMES};
use e2e::{Server, Session, json};

/// What the policy of the page lets pass where it is text: it must not become anything else.
const MARKUP: &str = "\"><script src=\"/ran-1.js\"></script><img src=\"/ran-2.png\"><iframe \
     src=\"/ran-3.html\"></iframe><link rel=\"stylesheet\" href=\"/ran-4.css\">\
     <base href=\"/ran-5/\"><a href=\"javascript:window.ran=1\">go</a></title></textarea>";

/// What it refuses wherever it stands inside of a tag.
const HANDLER: &str = "\"><img src=\"/ran-6.png\" onerror=\"window.ran=1\" onload=window.ran=1>";

const VIEWS: [&str; 11] = [
    "/",
    "/programs",
    "/programs/johns-hopkins-mehp",
    "/compare?p=johns-hopkins-mehp&p=dundee-mmed",
    "/quiz",
    "/timing",
    "/careers",
    "/plan",
    "/advise",
    "/method",
    "/privacy",
];

/// A server whose content has this in every text.
fn hostile(name: &str, text: &str) -> Server {
    let altered = Altered::every_text(|it| [it, text].concat());
    assert!(altered.n_others > 2_000, "{}", altered.n_others);
    let files =
        NAMES.into_iter().zip(altered.texts).map(|(name, text)| (name, move |_: &str| text));
    Server::altered_in(env!("CARGO_TARGET_TMPDIR"), name, files)
}

/// No script of the content ran, nothing that it names was asked for, and none of it is an
/// element.
async fn nothing_came_of_it(page: &Session, path: &str) {
    let made = "return [typeof window.ran, document.baseURI.includes('ran-'), document
        .querySelectorAll(`[src*='ran-'], :not(a)[href*='ran-'], [href^='javascript:' i], [onerror], [onload]`)
        .length]";
    let found = page.script(made, vec![]).await;
    assert_eq!(found, json!(["undefined", false, 0]), "{path}");
    let asked = page.requested().await;
    let asked: Vec<&String> = asked.iter().filter(|it| it.contains("ran-")).collect();
    assert!(asked.is_empty(), "{path}: {asked:?}");
    page.assert_no_strangers().await;
}

#[test]
fn content_that_would_be_markup_runs_nothing_and_asks_for_nothing() {
    e2e::run_at(hostile("injection-markup", MARKUP), async |page| {
        page.open("/").await;
        for question in ["#profession", "#stage", "#teaching"] {
            let choose = "const it = document.querySelector(arguments[0]); it.selectedIndex = 2;
                it.dispatchEvent(new Event('input', { bubbles: true })); return it.value";
            let value = page.script(choose, vec![json!(question)]).await;
            assert_ne!(value, json!(""), "{question}");
        }
        for path in VIEWS {
            page.open(path).await;
            // What is live stands there, as text.
            if !["/privacy", "/advise"].contains(&path) {
                page.sees("<script src=").await;
            }
            nothing_came_of_it(page, path).await;
            page.assert_no_errors().await;
        }
    });
}

#[test]
fn what_the_policy_refuses_is_not_drawn_and_runs_nothing() {
    e2e::run_at(hostile("injection-handler", HANDLER), async |page| {
        for path in ["/programs", "/programs/johns-hopkins-mehp"] {
            page.visit(path).await;
            // The app tried to draw, and the page stays as it was published.
            let mut n_frames = 0;
            while !page.messages().await.iter().any(|it| it.text.contains("refused: ")) {
                page.frame().await;
                n_frames += 1;
                assert!(n_frames < 400, "{path}: nothing was refused");
            }
            page.sees_no("<img src=").await;
            nothing_came_of_it(page, path).await;
        }
    });
}
