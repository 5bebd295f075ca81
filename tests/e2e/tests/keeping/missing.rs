//! The second wasm that does not come is said, and comes once it can.

use crate::acting::{
    ALL, NONE, NOWHERE, PANEL, PLACE, answered, in_tab, keeps_nothing, kept, shows,
};
use e2e::Session;

const MISSING: &str = "This part of the app could not be loaded.";

async fn comes_later(page: &Session, pattern: &str) {
    page.block(&[pattern]).await;
    page.open("/").await;
    page.select("I am a", "nurse").await;
    page.select("I teach", "every week").await;
    page.sees(MISSING).await;
    page.sees("Your answers are as they were.").await;
    page.sees("Johns Hopkins names nursing").await;
    page.click("button", "Keep or send").await;
    page.sees(MISSING).await;
    page.click("button", "Try again").await;
    page.sees(MISSING).await;
    shows(page, ALL).await;
    page.block(&[]).await;
    page.click("button", "Try again").await;
    page.sees_no(MISSING).await;
    shows(page, ALL).await;
    kept(page, 2).await;
    page.click("button", "Keep or send").await;
    page.has_focus("heading", PANEL).await;
    page.reload().await;
    shows(page, ALL).await;
}

#[test]
fn a_second_wasm_that_does_not_come_is_said_and_comes_once_it_can() {
    e2e::run(async |page| {
        comes_later(page, "*more-*.wasm").await;
    });
}

#[test]
fn the_glue_of_the_second_wasm_that_does_not_come_is_asked_for_again() {
    e2e::run(async |page| {
        comes_later(page, "*more-*.js").await;
    });
}

#[test]
fn what_is_kept_stays_where_the_second_wasm_does_not_come_at_once() {
    e2e::run(async |page| {
        let (key, text) = answered(page).await;
        page.block(&["*more-*.wasm"]).await;
        page.reload().await;
        page.has_no("heading", "Docent has stopped").await;
        page.sees("a worked example").await;
        page.block(&[]).await;
        page.reload().await;
        shows(page, ALL).await;
        assert_eq!(kept(page, 2).await, (key, text));
    });
}

#[test]
fn that_what_is_kept_cannot_be_read_is_said() {
    e2e::run(async |page| {
        answered(page).await;
        page.block(&["*more-*.wasm"]).await;
        page.reload().await;
        page.sees(MISSING).await;
        page.sees_no("Nothing is kept yet.").await;
        page.block(&[]).await;
        page.click("button", "Try again").await;
        shows(page, ALL).await;
    });
}

#[test]
fn what_is_answered_while_it_is_on_its_way_is_there_on_the_next_page() {
    e2e::run(async |page| {
        page.block(&["*more-*.wasm"]).await;
        page.open("/").await;
        page.select("I am a", "nurse").await;
        page.select("I teach", "every week").await;
        page.block(&[]).await;
        page.open("/timing").await;
        page.sees("Kept on this device until").await;
        assert_eq!(page.value("I teach").await, "weekly");
        let (key, _) = kept(page, 2).await;
        assert!(!in_tab(page).await.keys().any(|it| it.ends_with("untold")), "it is told once");
        // Beside what is kept, only what was answered since counts.
        page.block(&["*more-*.wasm"]).await;
        page.open("/").await;
        shows(page, NONE).await;
        page.select("I am a", "physician").await;
        page.block(&[]).await;
        page.reload().await;
        shows(page, ["physician", ALL[1], ALL[2]]).await;
        assert_eq!(kept(page, 2).await.0, key);
    });
}

#[test]
fn what_is_to_be_kept_nowhere_is_not_left_to_the_next_page() {
    e2e::run(async |page| {
        page.open("/").await;
        page.select("I am a", "nurse").await;
        page.by_role("button", "Undo").await;
        page.select(PLACE, NOWHERE).await;
        keeps_nothing(page).await;
        page.block(&["*more-*.wasm"]).await;
        page.reload().await;
        page.select("I am a", "nurse").await;
        page.block(&[]).await;
        page.reload().await;
        assert_eq!(page.value(PLACE).await, "nowhere");
        shows(page, NONE).await;
    });
}
