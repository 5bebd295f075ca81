//! How the app arrives, and what stands there when it does not.

use e2e::{Browser, Network, Session, Value, json};

/// What the page asked for, as its own clock tells. Chromium tells twice of what it asked for
/// ahead and then used.
async fn timed(page: &Session) -> Vec<String> {
    let script = "return performance.getEntriesByType('resource').map((it) => it.name)";
    let all = page.script(script, vec![]).await;
    let all = all.as_array().into_iter().flatten();
    all.filter_map(Value::as_str).map(Into::into).collect()
}

#[test]
fn the_wasm_is_asked_for_once_and_with_the_first_requests() {
    e2e::run(async |page| {
        page.open("/").await;
        let requested = match page.browser() {
            Browser::Chromium => page.requested().await,
            Browser::Firefox | Browser::WebKit => timed(page).await,
        };
        let position = |end: &str| requested.iter().position(|it| it.ends_with(end));
        let of = |end: &str| requested.iter().filter(|it| it.ends_with(end)).count();
        assert_eq!(of(".wasm"), 1, "{requested:?}");
        assert_eq!(of("api/v1/catalog.json"), 1, "{requested:?}");
        // Beside it the glue; the content follows that.
        assert!(position(".wasm") < Some(3), "{requested:?}");
        assert!(position("api/v1/catalog.json") > Some(2), "{requested:?}");
        assert_eq!(of("snapshot/catalog.json"), 0, "the snapshot is for trouble only");
    });
}

#[test]
fn a_mark_of_who_links_here_loads_nothing_more() {
    e2e::run(async |page| {
        page.open("/timing?utm_source=school").await;
        page.frame().await;
        let requested = timed(page).await;
        assert!(!requested.iter().any(|it| it.contains("/timing-")), "{requested:?}");
        page.select("I am a", "nurse").await;
        page.until("what draws it comes with the first answer", async || {
            timed(page).await.iter().any(|it| it.contains("/timing-")).then_some(())
        })
        .await;
    });
}

#[test]
fn the_app_says_once_that_it_is_ready() {
    e2e::run(async |page| {
        page.before_every_page(
            "addEventListener('docent:ready', () => { window.heard = (window.heard || 0) + 1 })",
        )
        .await;
        page.open("/").await;
        page.click("link", "Programs").await;
        page.by_role("heading", "… programs, by what they publish").await;
        let heard = page
            .script(
                "return [window.heard, performance.getEntriesByName('app-ready').length]",
                vec![],
            )
            .await;
        assert_eq!(heard, json!([1, 1]));
    });
}

#[test]
fn the_page_stands_before_the_app() {
    e2e::run_with(&["--fault", "wasm=stall"], async |page| {
        page.visit("/programs/johns-hopkins-mehp").await;
        page.by_role("link", "Docent").await;
        page.by_role("navigation", "Main").await;
        page.by_role("heading", "Master of Education in the Health Professions").await;
        page.sees("34.5 US semester credits").await;
        page.by_role("heading", "Sources").await;
        page.has_title("Johns Hopkins: Master of Education in the Health Professions – Docent")
            .await;
        page.visit("/programs").await;
        page.sees("25 of 25 shown").await;
        page.has_no("heading", "Docent has not arrived").await;
    });
}

#[test]
fn a_wasm_that_is_not_there_shows_the_card() {
    e2e::run_with(&["--fault", "wasm=404"], async |page| {
        page.visit("/").await;
        page.by_role("heading", "Docent has not arrived").await;
        page.sees("You can read what is published").await;
        page.by_role("link", "Load the page again").await;
        page.has_no("heading", "Docent has stopped").await;
        page.by_role("heading", "You teach in health care…").await;
    });
}

#[test]
fn a_wasm_that_never_ends_shows_the_card() {
    e2e::run_with(&["--fault", "wasm=stallx1"], async |page| {
        // The card waits for twenty seconds; the page's clock runs faster here.
        page.before_every_page("const later = setTimeout; window.setTimeout = (f, ms, ...rest) => later(f, ms / 20, ...rest)").await;
        page.visit("/").await;
        page.by_role("heading", "Docent is taking long").await;
        page.sees("You can read on").await;
        page.by_role("combobox", "I am a").await;
        page.click("link", "Load the page again").await;
        page.ready().await;
        page.has_no("heading", "Docent is taking long").await;
    });
}

#[test]
fn glue_that_is_not_there_shows_the_card() {
    e2e::run_with(&["--fault", "js=404x1"], async |page| {
        page.visit("/programs").await;
        page.by_role("heading", "Docent has not arrived").await;
        page.by_role("heading", "… programs, by what they publish").await;
        page.sees("25 of 25 shown").await;
        page.has_no("searchbox", "").await;
        page.click("link", "Load the page again").await;
        page.ready().await;
        page.by_role("searchbox", "Search by name, place or subject").await;
        page.has_no("heading", "Docent has not arrived").await;
    });
}

#[test]
fn a_panic_shows_the_card() {
    e2e::run(async |page| {
        page.open("/").await;
        page.has_no("heading", "Docent has stopped").await;
        // The browser throws where the next view is drawn; what was held then is held for good,
        // and the view after it panics.
        page.script("Node.prototype.isEqualNode = () => { throw new Error('no') }", vec![]).await;
        page.until("the card is there", async || {
            for leave in [".site-nav a:not([rel])", ".site-header__name"] {
                if page.names("heading").await.iter().any(|it| it == "Docent has stopped") {
                    return Some(());
                }
                page.script("document.querySelector(arguments[0]).click()", vec![leave.into()])
                    .await;
            }
            None
        })
        .await;
        page.by_role("link", "Load the page again").await;
    });
}

#[test]
fn a_browser_without_wasm_is_told_so() {
    e2e::run(async |page| {
        page.before_every_page("delete window.WebAssembly").await;
        page.visit("/").await;
        page.by_role("heading", "This browser cannot run Docent").await;
        page.sees("need WebAssembly, which is missing here or turned off").await;
        page.by_role("link", "Load the page again").await;
        page.click("link", "Programs").await;
        page.sees("25 of 25 shown").await;
    });
}

#[test]
fn the_app_takes_over_without_a_jump() {
    e2e::run(async |page| {
        for (width, height) in [(360, 640), (1280, 900)] {
            page.viewport(width, height).await;
            for path in ["/", "/programs", "/programs/johns-hopkins-mehp", "/privacy"] {
                page.open(path).await;
                let vitals = page.vitals().await;
                assert!(vitals.layout_shift <= 0.01, "{path} at {width}: {vitals:?}");
            }
        }
    });
}

#[test]
fn a_page_that_comes_in_pieces_does_not_jump() {
    e2e::run(async |page| {
        page.hold().await;
        page.cdp("Network.setCacheDisabled", json!({ "cacheDisabled": true })).await;
        // Slow enough for a frame between the pieces, fast enough for the font to be asked for.
        page.network(Network { latency: 100.0, throughput: 20_000.0 }).await;
        let mut problems = Vec::new();
        for (width, height) in [(360, 640), (1280, 900)] {
            page.viewport(width, height).await;
            for path in ["/", "/programs", "/programs/johns-hopkins-mehp", "/compare", "/method"] {
                let visit = async || {
                    page.visit(path).await;
                    page.vitals().await.layout_shift
                };
                let mut shift = visit().await;
                for _ in 0..2 {
                    if shift > 0.01 {
                        // Where a busy machine holds a frame back, a heading may be seen
                        // before its font. What jumps by itself does so each time.
                        shift = shift.min(visit().await);
                    }
                }
                if shift > 0.01 {
                    problems.push(format!("{path} at {width}: {shift:.3}"));
                }
            }
        }
        assert!(problems.is_empty(), "it jumps:\n  {}", problems.join("\n  "));
    });
}
