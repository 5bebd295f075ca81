//! What the self-check needs does not come, or is broken: it is said, nothing that
//! was entered is lost, and it comes once it can.

use crate::acting::{asks, choose, day, is_chosen, titled};
use e2e::Session;
use std::{thread::sleep, time::Duration};

const MISSING: &str = "This part of the app could not be loaded.";
const SAVED: &str = "You see a saved copy";

/// What fits the pattern does not come for a while.
async fn comes_later(page: &Session, pattern: &str) {
    page.block(&[pattern]).await;
    page.open("/quiz").await;
    choose(page, 4).await;
    page.sees(MISSING).await;
    page.sees("Your answers are as they were.").await;
    is_chosen(page, 4).await;
    choose(page, 3).await;
    page.sees(MISSING).await;
    page.click("button", "Try again").await;
    page.sees(MISSING).await;
    is_chosen(page, 3).await;
    page.block(&[]).await;
    page.click("button", "Try again").await;
    page.sees_no(MISSING).await;
    page.has_no("button", "Try again").await;
    is_chosen(page, 3).await;
    page.click("button", "Next").await;
    asks(page, 2).await;
    page.click("link", "Back").await;
    is_chosen(page, 3).await;
    page.reload().await;
    is_chosen(page, 3).await;
}

#[test]
fn the_wasm_of_the_tool_comes_later() {
    e2e::run(async |page| comes_later(page, "*self-check-*.wasm").await);
}

#[test]
fn its_glue_comes_later() {
    e2e::run(async |page| comes_later(page, "*self-check-*.js").await);
}

#[test]
fn its_questions_come_later_from_the_endpoint_and_beside_the_app() {
    e2e::run(async |page| comes_later(page, "*assessment.json*").await);
}

#[test]
fn a_question_that_cannot_be_drawn_says_so_under_its_heading() {
    e2e::run(async |page| {
        page.block(&["*self-check-*.wasm"]).await;
        page.open("/quiz?scope=short&at=2").await;
        page.sees(MISSING).await;
        page.by_role("heading", "Self-check").await;
        page.block(&[]).await;
        page.click("button", "Try again").await;
        asks(page, 2).await;
        titled(page, "Question 2 of 18").await;
    });
}

/// The first answer of the endpoint fails as `fault` says, the second one is sound.
fn check(fault: &str, why: &str) {
    e2e::run_with(&["--fault", &format!("assessment.json={fault}x1")], async |page| {
        page.open("/quiz").await;
        page.sees_no(SAVED).await;
        choose(page, 3).await;
        page.sees(SAVED).await;
        page.sees(why).await;
        page.sees(&format!("so this is the copy of {}", day())).await;
        is_chosen(page, 3).await;
        page.click("button", "Next").await;
        asks(page, 2).await;
        page.sees(SAVED).await;
        // One connection that drops may be tried again by the browser itself; the
        // server takes what follows within a quarter of a second for the same try.
        sleep(Duration::from_millis(300));
        page.click("button", "Try again").await;
        page.sees_no(SAVED).await;
        page.sees("Question 2 of 18").await;
        page.click("link", "Back").await;
        is_chosen(page, 3).await;
    });
}

#[test]
fn the_questions_are_not_found() {
    check("404", "The live content was not found");
}

#[test]
fn the_connection_for_the_questions_drops() {
    check("drop", "The live content could not be reached");
}

#[test]
fn in_the_place_of_questions_comes_a_page() {
    check("html", "The live content is not readable");
}

#[test]
fn the_questions_have_wrong_types() {
    check("types", "The live content has an error in it");
}

#[test]
fn the_questions_have_a_broken_reference() {
    check("reference", "The live content has an error in it");
}

#[test]
fn the_questions_are_of_an_unknown_version() {
    check("version", "The live content was made for another version of this app");
}
