//! “Erase and start over” takes away everything, and the page on privacy lists what there is.

use crate::acting::{
    ALL, MASTER, NONE, answered, go_to, hurry, in_tab, keeps_nothing, kept, local, new_tab, shows,
    this_tab,
};
use std::time::{Duration, Instant};

use e2e::{Session, json};

const ERASE: &str = "Erase and start over";

async fn is_bare(page: &Session) {
    let start = Instant::now();
    loop {
        let stands = (local(page).await, in_tab(page).await);
        if stands == Default::default() {
            return;
        }
        assert!(start.elapsed() < Duration::from_secs(8), "it stands there: {stands:?}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

#[test]
fn erasing_leaves_nothing_from_any_view_and_can_be_taken_back() {
    e2e::run(async |page| {
        answered(page).await;
        for path in ["/", "/programs", MASTER, "/privacy"] {
            page.open(path).await;
            page.click("button", ERASE).await;
            page.sees("Your answers are erased. For one minute you can bring them back.").await;
            page.is_at("/").await;
            shows(page, NONE).await;
            is_bare(page).await;
            page.click("link", "Privacy").await;
            page.sees("Nothing of yours stands on this device.").await;
            page.click("button", "Undo").await;
            page.by_role("button", "Erase: Your answers").await;
            kept(page, 2).await;
            page.click("link", "Docent").await;
            shows(page, ALL).await;
        }
        page.reload().await;
        shows(page, ALL).await;
        page.assert_no_errors().await;
    });
}

#[test]
fn what_was_erased_does_not_come_back_by_a_reload() {
    e2e::run(async |page| {
        answered(page).await;
        page.open("/programs?q=nurse").await;
        page.click("button", ERASE).await;
        page.is_at("/").await;
        page.reload().await;
        shows(page, NONE).await;
        page.has_no("button", "Undo").await;
        page.sees("Nothing is kept yet.").await;
        is_bare(page).await;
    });
}

#[test]
fn what_was_erased_does_not_come_back_by_the_way_back() {
    e2e::run(async |page| {
        answered(page).await;
        page.open("/programs").await;
        page.click("button", ERASE).await;
        page.is_at("/").await;
        page.back().await;
        page.ready().await;
        shows(page, NONE).await;
        is_bare(page).await;
    });
}

#[test]
fn after_a_minute_nothing_brings_it_back() {
    e2e::run(async |page| {
        hurry(page).await;
        answered(page).await;
        page.click("button", ERASE).await;
        page.by_role("button", "Undo").await;
        page.has_no("button", "Undo").await;
        page.sees_no("you can bring them back").await;
        shows(page, NONE).await;
        is_bare(page).await;
    });
}

#[test]
fn what_was_answered_after_erasing_outlives_the_minute() {
    e2e::run(async |page| {
        hurry(page).await;
        answered(page).await;
        page.click("button", ERASE).await;
        page.select("I am a", "pharmacist").await;
        // Longer than the minute lasts here.
        let wait = "return new Promise((done) => setTimeout(() => done(true), 3600))";
        assert_eq!(page.script(wait, vec![]).await, json!(true));
        shows(page, ["pharmacist", NONE[1], NONE[2]]).await;
        kept(page, 1).await;
        page.click("button", "Undo").await;
        shows(page, NONE).await;
        // For one minute only, the erased answers can be brought back.
        page.has_no("button", "Undo").await;
    });
}

#[test]
fn another_open_tab_forgets_too_and_says_so() {
    e2e::run(async |page| {
        answered(page).await;
        let first = this_tab(page).await;
        let second = new_tab(page).await;
        page.open("/").await;
        shows(page, ALL).await;
        go_to(page, &first).await;
        page.click("button", ERASE).await;
        shows(page, NONE).await;
        go_to(page, &second).await;
        shows(page, NONE).await;
        page.sees("Your answers were erased in another tab.").await;
        page.has_no("button", "Undo").await;
        keeps_nothing(page).await;
    });
}

#[test]
fn tabs_that_were_open_when_all_was_erased_go_on_together() {
    e2e::run(async |page| {
        answered(page).await;
        let first = this_tab(page).await;
        let second = new_tab(page).await;
        page.open("/").await;
        shows(page, ALL).await;
        go_to(page, &first).await;
        page.click("button", ERASE).await;
        shows(page, NONE).await;
        go_to(page, &second).await;
        page.sees("Your answers were erased in another tab.").await;
        page.select("I am a", "pharmacist").await;
        kept(page, 1).await;
        go_to(page, &first).await;
        shows(page, ["pharmacist", NONE[1], NONE[2]]).await;
    });
}

/// What a script counts of each key of the site: place, key, bytes of key and text.
const COUNTED: &str = "return [['On this device', localStorage], ['In this tab', sessionStorage]]
    .flatMap(([place, area]) => Object.keys(area).sort().map((key) =>
        [place, key, new Blob([key, area.getItem(key)]).size]))";

#[test]
fn the_privacy_page_lists_each_key_with_its_bytes_and_erases_it() {
    e2e::run(async |page| {
        answered(page).await;
        page.visit("about:blank").await;
        new_tab(page).await;
        page.open("/").await;
        page.select("I am a", "pharmacist").await;
        page.until("both are kept", async || (local(page).await.len() == 2).then_some(())).await;
        page.click("link", "Privacy").await;
        page.by_role("button", "Erase: Your answers").await;
        let counted = page.script(COUNTED, vec![]).await;
        assert_eq!(counted.as_array().map(Vec::len), Some(3), "{counted}");
        let lines = page.script(
            "return [...document.querySelectorAll('.stored__line')].map((it) => {
                const [stands, key] = [...it.querySelectorAll('.caption')].map((it) => tidy(it.textContent));
                const [, place, bytes, rest] = stands.match(/^(.*?), (\\d+) bytes(.*)\\.$/);
                return { row: [place, key, Number(bytes)], rest, what: tidy(it.querySelector('b').textContent) };
            })",
            vec![],
        )
        .await;
        let rows: Vec<_> =
            lines.as_array().into_iter().flatten().map(|it| it["row"].clone()).collect();
        assert_eq!(json!(rows), counted);
        for line in lines.as_array().into_iter().flatten() {
            let rest = line["rest"].as_str().unwrap_or_default();
            let is_visit = line["what"] == "Which visit this is, and where answers are kept";
            let is_right = if is_visit {
                rest == ", until the tab is closed"
            } else {
                rest.contains(", since ")
                    && rest.contains(", until ")
                    && rest.matches(", 20").count() == 2
            };
            assert!(is_right, "{line}");
        }
        page.click("button", "Erase: Answers of an earlier visit, or of one in another tab").await;
        kept(page, 1).await;
        page.has_no("button", "Erase: Answers of an earlier visit…").await;
        page.click("button", "Erase: Your answers").await;
        keeps_nothing(page).await;
        page.has_no("button", "Erase: Your answers").await;
        page.click("link", "Docent").await;
        shows(page, NONE).await;
        page.click("button", "Undo").await;
        shows(page, ["pharmacist", NONE[1], NONE[2]]).await;
        page.assert_no_errors().await;
    });
}

#[test]
fn the_list_follows_what_is_kept() {
    e2e::run(async |page| {
        answered(page).await;
        page.click("link", "Privacy").await;
        page.by_role("button", "Erase: Your answers").await;
        let bytes = async || {
            page.script(
                "return tidy(document.querySelector('.stored__line .caption').textContent)",
                vec![],
            )
            .await
        };
        let before = bytes().await;
        page.click("button", "Undo").await;
        kept(page, 1).await;
        page.until("the bytes are fewer", async || (bytes().await != before).then_some(())).await;
    });
}
