//! Buttons that are pressed and links that are followed before the app is there.

use crate::acting::{MASTER, SEARCH, asks, held, shows};
use e2e::{Key, Session, json};

/// A mark in the window that a load of another page would take away.
async fn is_the_same_page(page: &Session) {
    assert_eq!(page.script("return window.stayed ?? null", vec![]).await, json!(true), "it stays");
}

async fn mark(page: &Session) {
    page.script("window.stayed = true", vec![]).await;
}

#[test]
fn enter_in_the_search_acts_once_the_app_is_there() {
    held("/programs", &async |page| {
        mark(page).await;
        page.fill(SEARCH, "Dundee").await;
        let before = page.script("return history.length", vec![]).await.as_u64();
        page.press(Key::Enter).await;
        page.is_at("/programs").await;
        page.let_go().await;
        shows(page, 1).await;
        asks(page, "q=Dundee").await;
        is_the_same_page(page).await;
        let after = page.script("return history.length", vec![]).await.as_u64();
        assert!(after <= before.map(|it| it + 1), "one search is one step: {before:?}, {after:?}");
        page.assert_no_errors().await;
    });
}

#[test]
fn print_prints_at_once_and_a_plan_waits() {
    held(MASTER, &async |page| {
        mark(page).await;
        page.script("window.prints = 0; window.print = () => { window.prints += 1 }", vec![]).await;
        page.touch("#print button").await;
        assert_eq!(page.script("return prints", vec![]).await, json!(1));
        for _ in 0..2 {
            page.touch("#print-plan button").await;
        }
        assert_eq!(page.script("return prints", vec![]).await, json!(1), "it waits for the app");
        page.let_go().await;
        page.until("it prints", async || {
            (page.script("return prints", vec![]).await == json!(2)).then_some(())
        })
        .await;
        for _ in 0..5 {
            page.frame().await;
        }
        assert_eq!(page.script("return prints", vec![]).await, json!(2), "once for two clicks");
        is_the_same_page(page).await;
    });
}

#[test]
fn a_link_waits_where_it_would_leave_a_choice_behind() {
    held("/programs", &async |page| {
        mark(page).await;
        page.touch("#program-maastricht-mhpe [name=keep]").await;
        page.touch("#program-maastricht-mhpe a").await;
        page.is_at("/programs").await;
        page.sees("One moment").await;
        page.let_go().await;
        page.is_at("/programs/maastricht-mhpe").await;
        is_the_same_page(page).await;
        let kept = "return document.querySelector('[name=keep]').checked";
        page.until("the choice came along", async || {
            (page.script(kept, vec![]).await == json!(true)).then_some(())
        })
        .await;
    });
}

#[test]
fn a_degree_is_added_once() {
    held(MASTER, &async |page| {
        mark(page).await;
        page.touch("details:has(#answers) > summary").await;
        page.touch("#add-degree").await;
        page.let_go().await;
        let degrees = "return document.querySelectorAll('[name=degree]').length";
        page.until("a degree is there", async || {
            (page.script(degrees, vec![]).await == json!(1)).then_some(())
        })
        .await;
        for _ in 0..5 {
            page.frame().await;
        }
        assert_eq!(page.script(degrees, vec![]).await, json!(1));
        is_the_same_page(page).await;
        page.select("What it is", "Diploma or certificate, not a degree").await;
        page.click("button", "Add a degree").await;
        page.until("another degree is there", async || {
            (page.script(degrees, vec![]).await == json!(2)).then_some(())
        })
        .await;
    });
}

#[test]
fn a_program_is_added_to_the_comparison_once() {
    held("/compare", &async |page| {
        mark(page).await;
        page.select("Add a program", "University of Dundee – Master of Medical Education").await;
        page.click("button", "Add").await;
        page.is_at("/compare").await;
        page.let_go().await;
        asks(page, "p=dundee-mmed").await;
        is_the_same_page(page).await;
    });
}

#[test]
fn links_lead_on_without_the_app() {
    held("/", &async |page| {
        mark(page).await;
        page.click("link", "Programs").await;
        page.is_at("/programs").await;
        page.by_role("heading", "25 programs, by what they publish").await;
        shows(page, 25).await;
        let stayed = page.script("return window.stayed ?? null", vec![]).await;
        assert_eq!(stayed, json!(null), "the browser followed the link by itself");
        page.click("link", "University of Dundee – Master of Medical Education").await;
        page.is_at("/programs/dundee-mmed").await;
        page.by_role("heading", "Master of Medical Education").await;
        page.by_role("heading", "Sources").await;
        page.click("link", "All…").await;
        page.is_at("/programs").await;
        page.let_go().await;
        page.fill(SEARCH, "Dundee").await;
        shows(page, 1).await;
    });
}

#[test]
fn a_link_within_the_page_leads_to_its_place() {
    held(MASTER, &async |page| {
        page.press(Key::Tab).await;
        page.has_focus("link", "Skip to the content").await;
        page.press(Key::Enter).await;
        page.is_at(&format!("{MASTER}#main")).await;
        page.let_go().await;
        page.is_at(&format!("{MASTER}#main")).await;
        page.by_role("heading", "Sources").await;
    });
}
