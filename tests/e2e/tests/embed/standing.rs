//! Where things stand in a frame: what appears on its own, how tall it is while the page around
//! changes, where it is after erasing, and in a page that is cross-origin isolated.

use std::time::Duration;

use e2e::{Browser, Session, json, run_at};

use crate::host::{ISOLATED, serve, serve_with, strict};
use crate::{FRAME, LISTEN, choose, docent, fits, heard, hears, line};

/// A trap of a wasm of three bytes of code, such as a panic of the app ends with. It is the page’s
/// own: what a driver’s script throws, a page of Firefox does not hear.
const TRAP: &str = "window.trap = () => setTimeout(async () => {
    const code = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 102, 0, 0, 10, 5, 1, 3, 0, 0, 11];
    (await WebAssembly.instantiate(new Uint8Array(code))).instance.exports.f();
  })";

/// Lets fourteen minutes of the frame last one and a half seconds.
const HURRY: &str = "if (window !== top) { const later = setTimeout;
    window.setTimeout = (act, delay, ...rest) => later(act, delay > 600000 ? 1500 : delay, ...rest) }";

/// Goes into the frame, where this script has run: Firefox runs what comes before every page in
/// frames too, Chromium not in those of another site.
async fn enter_with(page: &Session, script: &str) {
    page.enter_element(&format!("{FRAME} return frame(0)")).await;
    if page.browser() == Browser::Chromium {
        page.script(script, vec![]).await;
    }
}

/// Opens a host page in which the middle of a tall tool is all that one sees.
async fn middle_of(page: &Session) {
    page.viewport(800, 700).await;
    page.before_every_page(LISTEN).await;
    page.visit("/").await;
    hears(page, "ready", 1).await;
    fits(page, 0).await;
}

/// Scrolls the host’s page so that only the middle of the frame is seen.
async fn scroll_to_middle(page: &Session) {
    let scroll = format!(
        "{FRAME} const {{ top, height }} = frame(0).getBoundingClientRect();
         scrollBy({{ top: top + height / 2, behavior: 'instant' }});
         const now = frame(0).getBoundingClientRect();
         return [now.top, now.bottom]"
    );
    let is = page.script(&scroll, vec![]).await;
    let [top, bottom] = [&is[0], &is[1]].map(|it| it.as_f64().expect("a place"));
    assert!(top < -700.0 && bottom > 1400.0, "only its middle is seen: {top} to {bottom}");
}

/// Waits until what this selector finds in the frame stands where one sees it.
async fn stands_in_view(page: &Session, css: &str) {
    let top = format!("{FRAME} return frame(0).getBoundingClientRect().top");
    page.until(&format!("{css} stands in view"), async || {
        let frame = page.script(&top, vec![]).await.as_f64()?;
        page.enter_element(&format!("{FRAME} return frame(0)")).await;
        let place = "const it = [...document.querySelectorAll(arguments[0])].find(shown)?.getBoundingClientRect();
            return it && it.height > 0 ? [it.top, it.bottom] : null";
        let place = page.script(place, vec![json!(css)]).await;
        page.leave_frame().await;
        let [from, to] = [&place[0], &place[1]].map(|it| it.as_f64().map(|it| it + frame));
        (from? >= 0.0 && to? <= 700.0).then_some(())
    })
    .await;
}

#[test]
fn the_card_of_what_has_stopped_stands_where_one_reads() {
    let docent = docent();
    let body = line(&docent, "<docent-tool tool=programs></docent-tool>");
    run_at(serve(&body, &strict(&docent.at(""))), async |page| {
        page.before_every_page(TRAP).await;
        middle_of(page).await;
        scroll_to_middle(page).await;
        enter_with(page, TRAP).await;
        page.script("trap()", vec![]).await;
        page.leave_frame().await;
        stands_in_view(page, "#last-resort").await;
        let told = hears(page, "error", 1).await;
        assert_eq!(told[0][2], json!({ "v": 1, "reason": "stopped" }));
        // The next one has a place of its own.
        page.script("scrollBy({ top: -400, behavior: 'instant' })", vec![]).await;
        page.enter_element(&format!("{FRAME} return frame(0)")).await;
        let hide = "document.getElementById('last-resort').hidden = true";
        page.script(hide, vec![]).await;
        page.frame().await;
        page.script("trap()", vec![]).await;
        page.leave_frame().await;
        stands_in_view(page, "#last-resort").await;
    });
}

#[test]
fn the_question_after_a_long_rest_stands_where_one_reads() {
    let docent = docent();
    let body = line(&docent, "<docent-tool tool=timing></docent-tool>");
    run_at(serve(&body, &strict(&docent.at(""))), async |page| {
        page.before_every_page(HURRY).await;
        middle_of(page).await;
        enter_with(page, HURRY).await;
        page.select("Keep my answers", "in this tab only: a shared computer").await;
        for (id, option) in [("profession", "nurse"), ("stage", "6"), ("teaching", "every week")] {
            choose(page, id, option).await;
        }
        page.sees("close behind").await;
        page.leave_frame().await;
        fits(page, 0).await;
        scroll_to_middle(page).await;
        stands_in_view(page, "[role=alertdialog]").await;
        page.enter_element(&format!("{FRAME} return frame(0)")).await;
        page.click("button", "I am still here").await;
        page.has_no("alertdialog", "Are you still there?").await;
        page.leave_frame().await;
    });
}

#[test]
fn three_tools_do_not_grow_while_the_page_around_changes_for_ten_seconds() {
    let docent = docent();
    let tools = ["quiz", "timing", "programs"];
    let elements = tools.map(|it| format!("<docent-tool tool={it}></docent-tool>")).concat();
    run_at(serve(&line(&docent, &elements), &strict(&docent.at(""))), async |page| {
        page.before_every_page(LISTEN).await;
        let widths = [1280, 360, 900, 600];
        let all = format!("{FRAME} return [0, 1, 2].map((it) => frame(it).style.height)");
        page.viewport(widths[0], 6000).await;
        page.visit("/").await;
        hears(page, "ready", 3).await;
        // Two rounds of five seconds: at each width as tall as the first time.
        let mut rounds = [Vec::new(), Vec::new()];
        for round in &mut rounds {
            for width in widths {
                page.viewport(width, 6000).await;
                for at in 0..3 {
                    fits(page, at).await;
                }
                let before = heard(page, "resized").await.len();
                tokio::time::sleep(Duration::from_millis(1250)).await;
                let after = heard(page, "resized").await.len();
                assert_eq!(before, after, "at {width} px something goes on growing");
                round.push(page.script(&all, vec![]).await);
            }
        }
        assert_eq!(rounds[0], rounds[1], "a frame that was narrow is as tall as before");
        assert_ne!(rounds[0][0], rounds[0][1], "what is narrow is taller");
        // A few changes of height for each change of width, and no storm of them.
        let count = heard(page, "resized").await.len();
        assert!(count <= 3 * 3 * 8, "{count} changes of height");
    });
}

#[test]
fn an_isolated_page_shows_it() {
    let docent = docent();
    let body = line(&docent, "<docent-tool tool=timing></docent-tool>");
    run_at(serve_with(&body, &strict(&docent.at("")), ISOLATED), async |page| {
        page.viewport(1280, 1200).await;
        page.before_every_page(LISTEN).await;
        page.visit("/").await;
        assert_eq!(page.script("return crossOriginIsolated", vec![]).await, true);
        hears(page, "ready", 1).await;
        page.enter_element(&format!("{FRAME} return frame(0)")).await;
        // What comes at the first answer comes there too.
        choose(page, "profession", "nurse").await;
        page.sees("fits best").await;
        page.leave_frame().await;
        fits(page, 0).await;
        page.assert_no_errors().await;
    });
}

#[test]
fn erasing_stays_at_the_tool() {
    let docent = docent();
    let body = line(&docent, "<docent-tool tool=quiz></docent-tool>");
    run_at(serve(&body, &strict(&docent.at(""))), async |page| {
        page.viewport(1280, 1200).await;
        page.before_every_page(LISTEN).await;
        page.visit("/").await;
        hears(page, "ready", 1).await;
        page.enter_element(&format!("{FRAME} return frame(0)")).await;
        page.touch("#item-1 [value=competent]").await;
        page.sees("Kept").await;
        page.click("button", "Erase and start over").await;
        page.sees("Your answers are erased.").await;
        page.until("the address is the tool’s", async || {
            let at = page.script("return location.pathname", vec![]).await;
            (at == "/embed/quiz").then_some(())
        })
        .await;
        page.sees("For one minute you can bring them back.").await;
        page.sees("Where do you stand as a teacher?").await;
        page.script("document.documentElement.id = 'before'; location.reload()", vec![]).await;
        page.until("it is loaded again", async || {
            let is =
                "return document.readyState === 'complete' && document.documentElement.id === ''";
            page.script(is, vec![]).await.as_bool()?.then_some(())
        })
        .await;
        page.ready().await;
        page.by_css("#item-1").await;
        page.leave_frame().await;
    });
}
