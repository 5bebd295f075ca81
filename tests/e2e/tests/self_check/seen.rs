//! Every state for everyone: axe, and what axe cannot see.

use crate::{
    acting::{choose, fill, is_kept, stem_of_all},
    states::{STATES, come_to, prepared},
};
use e2e::{Session, json};

fn axe_finds_nothing(width: u32, height: u32) {
    e2e::run(async |page| {
        page.viewport(width, height).await;
        let codes = prepared(page).await;
        let mut found = Vec::new();
        for state in STATES {
            come_to(page, state, &codes).await;
            for (feature, value) in [
                ("prefers-color-scheme", "light"),
                ("prefers-color-scheme", "dark"),
                ("forced-colors", "active"),
            ] {
                page.prefer("forced-colors", "none").await;
                page.prefer(feature, value).await;
                let name = format!("{state}, {value}");
                let violations = page.axe_open_and_closed(feature != "forced-colors").await;
                found.extend(violations.iter().map(|it| format!("{name}: {it}")));
            }
        }
        assert!(found.is_empty(), "axe finds\n  {}", found.join("\n  "));
        page.assert_no_strangers().await;
        page.assert_no_errors().await;
    });
}

#[test]
fn axe_finds_nothing_on_a_small_phone() {
    axe_finds_nothing(320, 640);
}

#[test]
fn axe_finds_nothing_on_a_desktop() {
    axe_finds_nothing(1280, 900);
}

/// The rows of levels that are lower than 44 pixels, or narrower.
async fn low_rows(page: &Session) -> Vec<String> {
    let script = "return [...document.querySelectorAll('.level')].filter((it) => {
          const { width, height } = it.getBoundingClientRect();
          return width < 44 || height < 44;
        }).map(describe)";
    crate::acting::texts_of(&page.script(script, vec![]).await)
}

#[test]
fn nothing_scrolls_sideways_and_targets_are_large_enough() {
    e2e::run(async |page| {
        let codes = prepared(page).await;
        let mut found = Vec::new();
        for (width, percent) in [(320, 100), (360, 200), (1280, 200), (1280, 100)] {
            page.viewport(width, 640).await;
            page.text_size(percent).await;
            for state in STATES {
                come_to(page, state, &codes).await;
                page.open_everything().await;
                let name = format!("{state} at {width} px and {percent} %");
                found.extend(page.sideways().await.map(|it| format!("{name}: {it}")));
                if percent == 100 {
                    let small = page.small_targets().await;
                    found.extend(small.iter().map(|it| format!("{name}: {it}")));
                    found.extend(low_rows(page).await.iter().map(|it| format!("{name}: {it}")));
                }
            }
        }
        assert!(found.is_empty(), "{}", found.join("\n  "));
    });
}

#[test]
fn the_tab_key_goes_through_every_state_and_nothing_hides_the_focus() {
    e2e::run(async |page| {
        let codes = prepared(page).await;
        let mut found = Vec::new();
        for width in [360, 1280] {
            page.viewport(width, 640).await;
            for state in STATES.into_iter().filter(|it| *it != "all on one page") {
                come_to(page, state, &codes).await;
                page.script("document.activeElement.blur(); scrollTo(0, 0)", vec![]).await;
                let (stops, problems) = page.tab_tour().await;
                assert!(stops.len() > 5, "{state}: {stops:?}");
                found.extend(problems.iter().map(|it| format!("{state} at {width} px: {it}")));
            }
        }
        assert!(found.is_empty(), "{}", found.join("\n  "));
    });
}

#[test]
fn landmarks_and_one_heading_stand_in_every_state() {
    e2e::run(async |page| {
        let codes = prepared(page).await;
        for state in STATES {
            come_to(page, state, &codes).await;
            for role in ["banner", "main", "contentinfo"] {
                assert_eq!(page.all_by_role(role).await.len(), 1, "{role} in {state}");
            }
            let headings =
                page.script("return document.querySelectorAll('h1').length", vec![]).await;
            assert_eq!(headings, json!(1), "h1 in {state}");
            let lower = page.text().await.to_lowercase();
            for word in ["quiz", "weakest", "deficient", "score", "you failed", "you passed"] {
                assert!(!lower.contains(word), "“{word}” in {state}");
            }
            page.screenshot(&format!("self-check {state}")).await;
        }
    });
}

#[test]
fn that_something_did_not_come_can_be_read_by_everyone() {
    e2e::run(async |page| {
        page.viewport(320, 640).await;
        page.block(&["*self-check-*.wasm"]).await;
        page.open("/quiz").await;
        choose(page, 3).await;
        page.sees("This part of the app could not be loaded.").await;
        for scheme in ["light", "dark"] {
            page.prefer("prefers-color-scheme", scheme).await;
            page.assert_no_violations().await;
        }
        page.assert_large_targets().await;
        page.assert_no_sideways_scroll().await;
        page.open("/quiz?scope=short&at=2").await;
        page.sees("This part of the app could not be loaded.").await;
        page.assert_no_violations().await;
    });
}

#[test]
fn a_result_with_unanswered_questions_leads_to_them_and_can_be_read_by_everyone() {
    e2e::run(async |page| {
        fill(page, "scope=all", "34002").await;
        is_kept(page).await;
        page.open("/quiz?scope=all&at=result").await;
        for (width, height) in [(320, 640), (1280, 900)] {
            page.viewport(width, height).await;
            for scheme in ["light", "dark"] {
                page.prefer("prefers-color-scheme", scheme).await;
                page.by_role("link", "Answer the 14 open questions…").await;
                page.assert_no_violations().await;
            }
            page.assert_large_targets().await;
            page.assert_no_sideways_scroll().await;
        }
        page.sees("give every question here an answer first.").await;
        page.click("link", "Answer the 14 open questions…").await;
        page.has_focus("heading", &stem_of_all(3)).await;
        page.is_at("/quiz?scope=all&at=3").await;
    });
}
