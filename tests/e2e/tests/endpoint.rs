//! The content endpoint misbehaves, for real: the app works on the snapshot,
//! says so with its date, and recovers.

use e2e::{Server, Session};
use std::{thread::sleep, time::Duration};

/// The app works on the snapshot and says why.
async fn works_on_the_snapshot(page: &Session, why: &str) {
    page.sees("You see a saved copy").await;
    page.sees(why).await;
    page.sees("so this is the copy of November 22, 2026").await;
    page.by_role("heading", "… programs, by what they publish").await;
}

/// "Try again" brings the live content, and the notice goes.
async fn recovers(page: &Session) {
    page.click("button", "Try again").await;
    page.sees_no("You see a saved copy").await;
    // The button that had the focus is gone.
    page.has_focus("heading", "… programs, by what they publish").await;
}

/// The first answer fails as `fault` says, the second one is sound.
fn check(fault: &str, why: &str) {
    e2e::run_with(&["--fault", &format!("catalog.json={fault}x1")], async |page| {
        page.open("/programs").await;
        works_on_the_snapshot(page, why).await;
        // One connection that drops may be tried again by the browser itself; the
        // server takes what follows within a quarter of a second for the same try.
        sleep(Duration::from_millis(300));
        recovers(page).await;
    });
}

#[test]
fn it_is_not_found() {
    check("404", "The live content was not found");
}

#[test]
fn the_server_has_an_error() {
    check("500", "The server of the live content had an error");
}

#[test]
fn it_is_slow() {
    e2e::run_with(&["--fault", "catalog.json=slowx1"], async |page| {
        page.visit("/programs").await;
        page.ready().await;
        works_on_the_snapshot(page, "The live content took too long").await;
        recovers(page).await;
    });
}

#[test]
fn it_is_cut_short() {
    check("cut", "The live content could not be reached");
}

#[test]
fn the_connection_drops() {
    check("drop", "The live content could not be reached");
}

#[test]
fn it_is_a_page_instead_of_json() {
    check("html", "The live content is not readable");
}

#[test]
fn it_has_wrong_types() {
    check("types", "The live content has an error in it");
}

#[test]
fn it_has_a_broken_reference() {
    check("reference", "The live content has an error in it");
}

#[test]
fn it_is_of_an_unknown_version() {
    check("version", "The live content was made for another version of this app");
}

#[test]
fn it_is_five_megabytes_large() {
    check("huge", "The live content is too large");
}

#[test]
fn the_connection_is_refused() {
    let endpoint = Server::start(&[]);
    let address = endpoint.at("/api/v1/");
    endpoint.stop();
    e2e::run_with(&["--endpoint", &address], async |page| {
        page.open("/programs").await;
        works_on_the_snapshot(page, "The live content could not be reached").await;
        endpoint.restart();
        recovers(page).await;
    });
}

#[test]
fn a_second_failure_keeps_what_is_shown() {
    e2e::run_with(&["--fault", "catalog.json=500x2"], async |page| {
        page.open("/programs/johns-hopkins-mehp").await;
        page.sees("34.5 US semester credits").await;
        page.click("button", "Try again").await;
        page.sees("You see a saved copy").await;
        page.sees("34.5 US semester credits").await;
        page.click("button", "Try again").await;
        page.sees_no("You see a saved copy").await;
        page.sees("34.5 US semester credits").await;
    });
}

#[test]
fn answers_stay_when_the_content_is_tried_again() {
    e2e::run_with(&["--fault", "catalog.json=500x1"], async |page| {
        page.open("/").await;
        page.select("I am a", "dentist").await;
        page.click("button", "Try again").await;
        page.sees_no("You see a saved copy").await;
        assert_eq!(page.value("I am a").await, "dentist");
    });
}

#[test]
fn the_method_page_says_so_for_its_own_file() {
    e2e::run_with(&["--fault", "glossary.json=404x1"], async |page| {
        page.open("/method").await;
        page.sees("You see a saved copy").await;
        page.by_role("heading", "When sources disagree").await;
        page.click("button", "Try again").await;
        page.sees_no("You see a saved copy").await;
        page.by_role("heading", "When sources disagree").await;
    });
}

#[test]
fn without_endpoint_and_snapshot_the_page_stays_and_says_what_to_do() {
    e2e::run(async |page| {
        page.block(&["*catalog.json*"]).await;
        page.visit("/programs").await;
        page.by_role("heading", "Docent has not arrived").await;
        page.sees("Check the connection and load the page again.").await;
        page.sees("25 of 25 shown").await;
        page.by_role("link", "University of Dundee – Master of Medical Education").await;
        page.has_no("searchbox", "").await;
        page.block(&[]).await;
        page.click("link", "Load the page again").await;
        page.ready().await;
        page.has_no("heading", "Docent has not arrived").await;
        page.fill("Search by name, place or subject", "Dundee").await;
        page.sees("1 of 25 shown").await;
    });
}

#[test]
fn without_its_own_file_the_method_page_stays_as_it_was_published() {
    e2e::run(async |page| {
        page.block(&["*glossary.json*"]).await;
        page.open("/method").await;
        page.sees("You see a saved copy").await;
        page.by_role("heading", "When sources disagree").await;
        page.block(&[]).await;
        page.click("button", "Try again").await;
        page.sees_no("You see a saved copy").await;
        page.by_role("heading", "When sources disagree").await;
    });
}
