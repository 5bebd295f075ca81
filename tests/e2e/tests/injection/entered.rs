//! What people type, paste, take in and keep: it comes back as text, wherever it is shown.

use super::{HANDLER, MARKUP, nothing_came_of_it};
use e2e::{Session, golden, json};

const LABEL: &str = "What you call this candidate";
const NOTE: &str = "Your note on this candidate";
const WORDS: &str = "seven owls read aloud";

/// Puts a text into a field and lets the page hear of it, as a paste would.
async fn paste(page: &Session, css: &str, text: &str) {
    page.by_css(css).await;
    let script = "const it = document.querySelector(arguments[0]);
        it.value = arguments[1];
        it.dispatchEvent(new Event('input', { bubbles: true }))";
    page.script(script, vec![json!(css), json!(text)]).await;
}

/// Waits until a storage of the device holds this text.
async fn keeps(page: &Session, text: &str) {
    let script =
        "return Object.values(localStorage).some((it) => decodeURIComponent(it.replaceAll('+', ' '))
          .includes(arguments[0]))";
    page.until(&format!("“{text}” is kept"), async || {
        page.script(script, vec![json!(text)]).await.as_bool()?.then_some(())
    })
    .await;
}

/// Longer than anything waits before it is read, drawn or kept.
async fn is_kept(page: &Session) {
    tokio::time::sleep(std::time::Duration::from_millis(2_500)).await;
    page.frame().await;
}

/// Opens the desk with these lines.
async fn desk(page: &Session, lines: &str) {
    page.open("/advise").await;
    paste(page, "[name=links]", lines).await;
    page.click("button", "Open them").await;
    page.by_css("#desk-opened").await;
}

#[test]
fn what_an_advisor_notes_stays_text_on_the_desk_and_in_its_file() {
    e2e::run(async |page| {
        // A line that is no link is quoted; it begins as markup would.
        desk(page, &[golden("the situation"), HANDLER.into()].join("\n")).await;
        nothing_came_of_it(page, "lines").await;
        page.click("link", "Candidate 1").await;
        page.has_focus("heading", "Candidate 1").await;
        page.fill(LABEL, &["A", MARKUP].concat()).await;
        page.fill(NOTE, &["B", HANDLER, MARKUP].concat()).await;
        keeps(page, "ran-6.png").await;
        page.open_everything().await;
        page.sees("A\"><script src=").await;
        nothing_came_of_it(page, "a candidate").await;
        page.click("link", "All candidates").await;
        page.sees("A\"><script src=").await;
        nothing_came_of_it(page, "the list").await;
        page.click("button", "Make a file").await;
        page.fill("Passphrase", WORDS).await;
        page.fill("The same once more", WORDS).await;
        page.click("button", "Encrypt the desk").await;
        page.by_role("link", "Save the file").await;
        let script = "const link = document.querySelector('#desk-saved');
            return decodeURIComponent(link.href.split(',').slice(1).join(','))";
        let file = page.script(script, vec![]).await;
        // The file brings the same texts to a desk of another device.
        let other = page.another().await;
        desk(&other, &golden("the situation")).await;
        other.click("button", "Take a file in").await;
        other.by_css("[id^=desk-sealed]").await;
        let take = "const it = document.querySelector('[id^=desk-sealed]'), all = new DataTransfer();
            all.items.add(new File([arguments[0]], '<img src=ran-7.png>.txt'));
            it.files = all.files;
            for (const type of ['input', 'change']) it.dispatchEvent(new Event(type, { bubbles: true }))";
        other.script(take, vec![file]).await;
        other.fill("Passphrase", WORDS).await;
        other.click("button", "Take it in").await;
        other.sees("The file is taken in.").await;
        other.sees("A\"><script src=").await;
        nothing_came_of_it(&other, "another desk").await;
        other.reload().await;
        other.sees("A\"><script src=").await;
        nothing_came_of_it(&other, "another desk, again").await;
    });
}

#[test]
fn what_is_noted_and_what_is_kept_stays_text() {
    e2e::run(async |page| {
        page.open("/").await;
        page.select("I am a", "nurse").await;
        page.select("My career stage", "6–15 years after training").await;
        page.select("I teach", "every week").await;
        page.sees("fits best").await;
        page.open("/plan").await;
        page.sees("Decide by").await;
        page.open_everything().await;
        page.fill("My note on when to start", &["N", HANDLER].concat()).await;
        is_kept(page).await;
        nothing_came_of_it(page, "a note").await;
        for path in ["/plan", "/", "/privacy"] {
            page.open(path).await;
            page.open_everything().await;
            nothing_came_of_it(page, path).await;
        }
        // What stands in the storage in the place of an answer is nothing but a text, too.
        let alter = "let n = 0;
            for (const key of Object.keys(localStorage)) {
              const text = localStorage.getItem(key);
              const other = [text, text + arguments[0], arguments[0]][1 + n % 2];
              if (other !== text) { localStorage.setItem(key, other); n++ }
            }
            return n";
        let altered = page.script(alter, vec![json!(MARKUP)]).await;
        assert!(altered.as_u64() > Some(0), "something stands there");
        for path in ["/", "/timing", "/careers", "/plan", "/privacy"] {
            page.open(path).await;
            nothing_came_of_it(page, path).await;
        }
        page.assert_no_errors().await;
    });
}

#[test]
fn a_link_and_a_code_that_hold_markup_are_quoted_as_text() {
    e2e::run(async |page| {
        page.open(&["/#s=1.", &MARKUP.replace(' ', "%20")].concat()).await;
        is_kept(page).await;
        nothing_came_of_it(page, "a link").await;
        page.open("/").await;
        page.click("button", "Keep or send").await;
        page.open_everything().await;
        page.fill("A link or a code", &["C", HANDLER].concat()).await;
        page.click("button", "Open it").await;
        page.by_css("#keep-trouble").await;
        nothing_came_of_it(page, "a code").await;
    });
}
