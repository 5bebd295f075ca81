//! What keeping and sending add to a page can be read by everyone, and asks nothing of others.

use crate::acting::{EARLIER, answered, kept, link, new_tab, open_panel};
use crate::talk::begin;
use e2e::{Session, golden};

/// A window of a phone or of something smaller, in one color scheme.
async fn looks(page: &Session, what: &str, found: &mut Vec<String>) {
    for scheme in ["light", "dark"] {
        page.viewport(360, 640).await;
        page.prefer("prefers-color-scheme", scheme).await;
        page.open_everything().await;
        found.extend(page.axe().await.iter().map(|it| format!("{what}, {scheme}: {it}")));
        found.extend(page.small_targets().await.iter().map(|it| format!("{what}: {it}")));
    }
    page.viewport(320, 640).await;
    found.extend(page.sideways().await.map(|it| format!("{what}: {it}")));
    page.viewport(360, 640).await;
}

async fn says_nothing(page: &Session, found: &[String]) {
    assert!(found.is_empty(), "{}", found.join("\n  "));
    page.assert_no_strangers().await;
    page.assert_no_errors().await;
}

#[test]
fn everyone_can_read_the_panel_with_everything_open() {
    e2e::run(async |page| {
        let mut found = Vec::new();
        page.viewport(360, 640).await;
        page.open("/").await;
        open_panel(page).await;
        looks(page, "the panel without answers", &mut found).await;
        answered(page).await;
        open_panel(page).await;
        looks(page, "the panel", &mut found).await;
        page.fill("A link or a code", "ABOUT").await;
        page.click("button", "Open it").await;
        page.sees("which no code has.").await;
        looks(page, "a wrong code", &mut found).await;
        link(page).await;
        page.tab_through().await;
        says_nothing(page, &found).await;
    });
}

#[test]
fn everyone_can_read_what_came_in() {
    e2e::run(async |page| {
        let mut found = Vec::new();
        let situation = format!("/#s={}", golden("the situation"));
        let other = format!("/#s={}", golden("a profession alone"));
        let advice = format!("/#a={}", golden("advice"));
        page.viewport(360, 640).await;
        page.open(&situation).await;
        page.sees("The answers that came with the link or file are open").await;
        looks(page, "answers that were taken", &mut found).await;
        page.click("button", "Close").await;
        for (what, fragment, sentence) in [
            ("a choice", other.as_str(), "Someone’s answers came in"),
            ("an advice", advice.as_str(), "An advisor answered"),
            (
                "a damaged link",
                "/#s=1.SHMB0oAFBQYJAw0DEQcVAxoLBgaLFgcBihoBAAAeBgm7FwC2",
                "Your own answers are as they were.",
            ),
            ("a foreign link", "/#s=hello", "This is not a link, code or file from Docent"),
        ] {
            page.visit("about:blank").await;
            page.open(fragment).await;
            page.sees(sentence).await;
            looks(page, what, &mut found).await;
            page.tab_through().await;
        }
        says_nothing(page, &found).await;
    });
}

#[test]
fn everyone_can_read_a_conversation() {
    e2e::run(async |page| {
        let mut found = Vec::new();
        page.viewport(360, 640).await;
        page.open("/").await;
        begin(page).await;
        looks(page, "a conversation", &mut found).await;
        page.click("button", "End the conversation").await;
        page.has_focus("heading", "Take the plan with you").await;
        looks(page, "the end without answers", &mut found).await;
        page.click("button", "Go on with the conversation").await;
        page.select("I am a", "nurse").await;
        page.click("button", "End the conversation").await;
        page.by_role("img", "QR code with the link").await;
        looks(page, "the end", &mut found).await;
        page.viewport(1280, 800).await;
        found.extend(page.axe().await.iter().map(|it| format!("the end, wide: {it}")));
        page.tab_through().await;
        page.click("button", "Go on with the conversation").await;
        page.click("link", "For advisors").await;
        page.click("button", "Start a conversation").await;
        page.by_role("heading", "A conversation is still on").await;
        looks(page, "whether another begins", &mut found).await;
        says_nothing(page, &found).await;
    });
}

#[test]
fn everyone_can_read_the_list_of_what_is_kept() {
    e2e::run(async |page| {
        let mut found = Vec::new();
        answered(page).await;
        page.visit("about:blank").await;
        new_tab(page).await;
        page.open("/").await;
        page.sees(EARLIER).await;
        looks(page, "earlier answers on the first page", &mut found).await;
        page.open("/programs").await;
        page.sees(EARLIER).await;
        looks(page, "earlier answers in the list", &mut found).await;
        page.open("/").await;
        page.click("button", "Go on with them").await;
        kept(page, 2).await;
        page.click("link", "Privacy").await;
        page.by_role("button", "Erase: Your answers").await;
        looks(page, "privacy", &mut found).await;
        page.tab_through().await;
        says_nothing(page, &found).await;
    });
}
