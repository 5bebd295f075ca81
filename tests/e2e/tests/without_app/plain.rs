//! The plain pages: what three tools work with, where the app does not come. They are
//! found by links, they need nothing but themselves, and they can be read by anyone.

use super::{WAYS, Without, each, texts};
use e2e::{Session, json};

/// A tool, the link on its page, and where that leads, with its heading and a text.
const PAGES: [(&str, &str, &str, &str, &str); 3] = [
    (
        "/careers",
        "What each role asks for, as a list",
        "/careers/list",
        "What each role asks for",
        "Residency program director",
    ),
    (
        "/timing",
        "Starts, deadlines and rules, as tables",
        "/timing/table",
        "Starts, deadlines and rules",
        "July 15, 2024, for Fall 2024",
    ),
    (
        "/quiz",
        "The self-check on paper, with its scoring sheet",
        "/quiz/paper",
        "Self-check on paper",
        "Scoring sheet",
    ),
];

/// The links to a plain page that a person sees, each with what it stands in.
async fn links(page: &Session, to: &str) -> Vec<String> {
    let script = "return [...document.querySelectorAll(`a[href='${arguments[0]}']`)].filter(shown)
        .map((it) => (it.closest('.last-resort') ? 'card: ' : 'line: ') + tidy(it.innerText))";
    texts(&page.script(script, vec![json!(to)]).await)
}

#[test]
fn card_and_page_lead_to_what_can_be_read_without_the_app() {
    each(&async |page, way| {
        for (tool, name, to, heading, text) in PAGES {
            way.visit(page, tool).await;
            let wanted = ["card: ", "line: "].map(|it| [it, name].concat());
            assert_eq!(links(page, to).await, wanted, "{way:?}, {tool}");
            for place in [".last-resort", ".without-app"] {
                way.visit(page, tool).await;
                // Of the parts of the card, the one that is shown.
                let seen = format!(
                    "return [...document.querySelectorAll(`{place} a[href='{to}']`)]
                    .filter(shown)[0].id = 'seen'"
                );
                page.script(&seen, vec![]).await;
                page.by_css("#seen").await.click().await.expect("a click");
                page.is_at(to).await;
                page.by_role("heading", heading).await;
                page.sees(text).await;
            }
        }
    });
}

#[test]
fn where_the_app_runs_nothing_leads_away_from_it() {
    e2e::run(async |page| {
        for (tool, _, to, ..) in PAGES {
            page.open(tool).await;
            assert_eq!(links(page, to).await, [""; 0], "{tool}");
        }
    });
}

#[test]
fn a_page_asks_for_nothing_but_itself_and_leads_back_to_the_tool() {
    e2e::run(async |page| {
        for (tool, _, path, heading, _) in PAGES {
            page.visit(path).await;
            page.by_role("heading", heading).await;
            let script = "return [document.scripts.length, document.styleSheets.length,
                performance.getEntriesByType('resource').map((it) => it.name)
                  .filter((it) => !/favicon|manifest|fonts/.test(it))]";
            assert_eq!(page.script(script, vec![]).await, json!([0, 1, []]), "{path}");
            page.assert_no_errors().await;
            let to = format!("main a[href='{tool}']");
            page.by_css(&to).await.click().await.expect("a click");
            page.is_at(tool).await;
        }
    });
}

#[test]
fn links_within_a_page_and_marks_work_without_scripts() {
    e2e::run(async |page| {
        page.viewport(360, 640).await;
        Without::Scripts.begin(page).await;
        page.visit("/careers/list").await;
        page.click("link", "The steps, with their times").await;
        page.is_at("/careers/list#steps").await;
        let mark = page.by_css("#step-finish-training > .marked > .mark > summary").await;
        page.sees_no("Change it to what your own program says.").await;
        mark.click().await.expect("a click");
        page.sees("Change it to what your own program says.").await;
    });
}

#[test]
fn axe_finds_nothing_and_no_page_scrolls_sideways() {
    assert_eq!(WAYS.len(), 4, "a page without scripts is the same in each of them");
    e2e::run(async |page| {
        for (_, _, path, ..) in PAGES {
            for (width, height, scheme) in
                [(320, 640, "light"), (360, 640, "dark"), (1280, 900, "light"), (1280, 900, "dark")]
            {
                page.viewport(width, height).await;
                page.prefer("prefers-color-scheme", scheme).await;
                page.visit(path).await;
                page.assert_no_sideways_scroll().await;
                page.assert_large_targets().await;
                let found: Vec<_> = page.axe().await.iter().map(ToString::to_string).collect();
                assert!(found.is_empty(), "{path}, {width}, {scheme}: {}", found.join("\n  "));
            }
        }
    });
}
