//! The page for web editors: what is chosen there is pasted into a page of another site, and
//! is what was seen.

#[path = "embed/host.rs"]
#[allow(dead_code, reason = "other tests need more of it")]
mod host;

use e2e::{Key, Server, Session, json, run_at};
use host::{serve, strict};

/// The site as nginx serves it, under its policy.
fn docent() -> Server {
    Server::nginx_framed_by("DOCENT_HOSTING", "", "http://localhost:*")
}

async fn line(page: &Session) -> String {
    let line = page.script("return document.getElementById('line-element').value", vec![]).await;
    line.as_str().unwrap_or_default().into()
}

async fn line_holds(page: &Session, part: &str) {
    page.until(&format!("the line holds {part}"), async || {
        line(page).await.contains(part).then_some(())
    })
    .await;
}

/// Moves into the live preview.
async fn enter_preview(page: &Session) {
    let frame = "return document.querySelector('docent-tool').shadowRoot.querySelector('iframe')";
    page.enter_element(frame).await;
}

#[test]
fn by_keyboard_from_the_first_choice_to_the_pasted_line() {
    run_at(docent(), async |page| {
        page.viewport(360, 640).await;
        page.open("/embed").await;
        enter_preview(page).await;
        page.sees("Where do you stand as a teacher?").await;
        page.leave_frame().await;
        page.script("document.getElementById('tool').focus()", vec![]).await;
        page.type_text("Pro").await;
        page.press(Key::Tab).await;
        page.has_focus("combobox", "Program").await;
        page.type_text("Maas").await;
        line_holds(page, "program=\"maastricht-mhpe\"").await;
        enter_preview(page).await;
        page.sees("What you must bring").await;
        page.leave_frame().await;
        // A color that cannot be read is said, and left out, while it is typed.
        page.script("document.getElementById('accent').focus()", vec![]).await;
        page.type_text("#FFC000").await;
        page.sees("#806000 can be.").await;
        page.sees("too faint").await;
        assert!(!line(page).await.contains("accent"));
        page.has_focus("textbox", "Your accent color").await;
        page.script("document.getElementById('accent').select()", vec![]).await;
        page.type_text("#806000").await;
        page.sees_no("too faint").await;
        line_holds(page, "accent=\"#806000\"").await;
        page.until("the preview wears it", async || {
            enter_preview(page).await;
            let worn = "return document.documentElement.dataset.accent !== undefined";
            let is_worn = page.script(worn, vec![]).await == json!(true);
            page.leave_frame().await;
            is_worn.then_some(())
        })
        .await;
        // The choice stands in the address, and comes back with it.
        page.click("checkbox", "Load it only when it comes near the screen").await;
        page.is_at("/embed?tool=programs&program=maastricht-mhpe&accent=%23806000&lazy=on").await;
        let wanted = line(page).await;
        page.reload().await;
        page.ready().await;
        assert_eq!(line(page).await, wanted);
        assert_eq!(page.value("Your accent color").await, "#806000");
        page.click("button", "Copy “For most pages”").await;
        page.sees("Copied.").await;
        page.has_focus("button", "Copy “For most pages”").await;
        page.assert_no_sideways_scroll().await;
        page.assert_no_errors().await;
        paste(&wanted, page).await;
    });
}

/// Puts the line into a page of another site and looks at what comes of it.
async fn paste(line: &str, docent: &Session) {
    let site = docent.script("return location.origin", vec![]).await;
    let policy = strict(site.as_str().expect("an origin"));
    let host = serve(line, &policy).at("/");
    docent.script("location.href = arguments[0]", vec![json!(host)]).await;
    docent.has_title("A school").await;
    enter_preview(docent).await;
    docent.sees("What you must bring").await;
    let worn = "return document.documentElement.dataset.accent !== undefined";
    assert_eq!(docent.script(worn, vec![]).await, json!(true));
    docent.leave_frame().await;
    docent.assert_no_errors().await;
}

#[test]
fn what_was_filled_in_before_the_wasm_is_heard() {
    e2e::run(async |page| {
        page.hold().await;
        page.visit("/embed").await;
        page.select("Tool", "When to start").await;
        page.fill("Title", "Start").await;
        page.let_go().await;
        line_holds(page, "tool=\"timing\" label=\"Start\"").await;
        page.assert_no_errors().await;
    });
}

#[test]
fn without_its_wasm_the_lines_of_the_self_check_stand_there_and_no_form() {
    for scripts in [true, false] {
        e2e::run(async |page| {
            page.viewport(360, 640).await;
            page.block(&["*.wasm"]).await;
            page.cdp("Emulation.setScriptExecutionDisabled", json!({ "value": !scripts })).await;
            page.visit("/embed").await;
            page.sees("Choosing needs JavaScript and WebAssembly.").await;
            page.has_no("combobox", "Tool").await;
            page.has_no("button", "Copy “For most pages”").await;
            page.has_no("table", "How well your accent can be read").await;
            page.by_role("textbox", "For most pages").await;
            page.assert_no_sideways_scroll().await;
        });
    }
}

#[test]
fn everyone_can_read_and_use_it() {
    run_at(docent(), async |page| {
        let wrong = "/embed?tool=programs&accent=%23FFC000&min-height=9&max-height=3&accent-dark=x";
        for (width, is_dark) in [(320, false), (360, true), (1280, false)] {
            page.viewport(width, 700).await;
            if is_dark {
                page.prefer_dark().await;
            }
            for address in ["/embed", wrong] {
                page.open(address).await;
                page.assert_no_violations().await;
                page.assert_no_sideways_scroll().await;
                page.assert_large_targets().await;
            }
        }
        page.viewport(360, 640).await;
        page.open(wrong).await;
        page.text_size(200).await;
        page.assert_no_sideways_scroll().await;
        // Within the frame the focus is the tool’s own, which other tests follow.
        page.script("document.querySelector('docent-tool').remove()", vec![]).await;
        page.tab_through().await;
    });
}
