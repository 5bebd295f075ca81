//! What was erased comes back whole, and what nobody has decided on is not lost.

use crate::{
    acting::{
        ALL, EARLIER, NONE, answer_all, answered, go_to, in_tab, keeps_nothing, kept, local,
        new_tab, open_panel, shows, this_tab,
    },
    incoming::{arrive, is_unsure, unsure},
    tabs::come_later,
};
use e2e::{COMING, Session, json};

const ERASE: &str = "Erase and start over";
const BACK: &str = "Bring it back";
const CHOICE: &str = "Someone’s answers came in";

async fn keeps(page: &Session, visits: usize) {
    page.until(&format!("{visits} visits are kept"), async || {
        (local(page).await.len() == visits).then_some(())
    })
    .await;
}

#[test]
fn erasing_beside_an_earlier_visit_can_be_taken_back_whole() {
    e2e::run(async |page| {
        let (key, text) = answered(page).await;
        arrive(page, &format!("/{}", unsure())).await;
        page.click("button", "Open as a copy").await;
        is_unsure(page).await;
        page.click("button", ERASE).await;
        keeps_nothing(page).await;
        page.click("button", BACK).await;
        is_unsure(page).await;
        keeps(page, 2).await;
        assert_eq!(local(page).await.get(&key), Some(&text), "the own answers are as they were");
        page.click("button", "Go on with them").await;
        shows(page, ALL).await;
        page.assert_no_errors().await;
    });
}

#[test]
fn earlier_answers_that_were_discarded_come_back_for_a_minute() {
    e2e::run(async |page| {
        let (key, text) = answered(page).await;
        come_later(page).await;
        page.click("button", "Discard them").await;
        page.sees_no(EARLIER).await;
        keeps_nothing(page).await;
        page.click("button", BACK).await;
        page.sees(EARLIER).await;
        assert_eq!(local(page).await.get(&key), Some(&text));
    });
}

#[test]
fn what_another_tab_was_told_since_outlives_the_way_back() {
    e2e::run(async |page| {
        answered(page).await;
        let first = this_tab(page).await;
        new_tab(page).await;
        page.open("/").await;
        shows(page, ALL).await;
        page.click("button", ERASE).await;
        let second = this_tab(page).await;
        go_to(page, &first).await;
        page.sees("Your answers were erased in another tab.").await;
        page.select("I am a", "pharmacist").await;
        kept(page, 1).await;
        go_to(page, &second).await;
        shows(page, ["pharmacist", NONE[1], NONE[2]]).await;
        page.click("button", BACK).await;
        shows(page, ["pharmacist", NONE[1], ALL[2]]).await;
        kept(page, 2).await;
    });
}

#[test]
fn a_link_that_nobody_has_decided_on_survives_a_reload() {
    e2e::run(async |page| {
        answered(page).await;
        arrive(page, &format!("/{}", unsure())).await;
        page.by_role("heading", CHOICE).await;
        page.reload().await;
        page.by_role("heading", CHOICE).await;
        page.click("link", "Privacy").await;
        page.by_role("button", "Erase: A link that you opened and have not decided on").await;
        page.click("button", "Keep mine").await;
        page.has_no("heading", CHOICE).await;
        assert!(in_tab(page).await.len() == 1, "the visit alone is noted");
        page.reload().await;
        page.has_no("heading", CHOICE).await;
    });
}

#[test]
fn a_browser_that_does_not_copy_is_not_said_to_have_copied() {
    e2e::run(async |page| {
        page.before_every_page(
            "navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))",
        )
        .await;
        page.open("/").await;
        answer_all(page).await;
        open_panel(page).await;
        page.click("button", "Copy the link").await;
        page.sees("This browser does not let the page copy.").await;
        page.sees_no("Copied.").await;
        let marked = page.script("return getSelection().toString()", vec![]).await;
        assert_eq!(marked, json!(page.value("Link").await));
        page.assert_no_errors().await;
    });
}

#[test]
fn a_second_wasm_that_takes_long_does_not_hold_the_page_up() {
    e2e::run(async |page| {
        answered(page).await;
        // It is asked for, and its answer waits.
        page.before_every_page(
            "const load = fetch;
            window.fetch = async (what, ...rest) => {
              if (/more-.*wasm/.test(`${what.url ?? what}`)) {
                await new Promise((go) => (window.letMoreGo = go));
              }
              return load(what, ...rest);
            }",
        )
        .await;
        page.visit("/").await;
        page.sees(COMING).await;
        page.select("My career stage", "not sure").await;
        page.script("letMoreGo()", vec![]).await;
        shows(page, [ALL[0], "not sure", ALL[2]]).await;
        kept(page, 3).await;
        page.assert_no_errors().await;
    });
}
