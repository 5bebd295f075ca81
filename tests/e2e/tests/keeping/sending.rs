//! The panel says exactly what goes into a link, and the link is what it shows.

use crate::acting::{MASTER, PANEL, answered, kept, link, open_panel, shows, stroke, texts};
use e2e::{Key, json};

#[test]
fn the_panel_opens_by_the_keyboard_alone_and_takes_the_focus() {
    e2e::run(async |page| {
        answered(page).await;
        // From the last control of the view, Tab leads through the bar.
        page.script("document.querySelector('#kept-where').focus()", vec![]).await;
        for _ in 0..40 {
            page.press(Key::Tab).await;
            if page.focused().await.name == "Keep or send" {
                break;
            }
        }
        page.has_focus("button", "Keep or send").await;
        page.press(Key::Enter).await;
        page.has_focus("heading", PANEL).await;
        page.press(Key::Tab).await;
        page.has_focus("checkbox", "My situation (2 answers)").await;
        page.press(Key::Space).await;
        page.sees("Nothing goes in. Choose at least one part.").await;
        page.has_focus("checkbox", "My situation (2 answers)").await;
        page.press(Key::Space).await;
        page.by_role("textbox", "Link").await;
        page.click("button", "Close").await;
        page.has_no("heading", PANEL).await;
        page.assert_no_errors().await;
    });
}

#[test]
fn escape_closes_the_panel_and_leaves_the_focus_where_it_was_opened() {
    e2e::run(async |page| {
        answered(page).await;
        open_panel(page).await;
        page.press(Key::Tab).await;
        page.press(Key::Escape).await;
        page.has_no("heading", PANEL).await;
        page.has_focus("button", "Keep or send").await;
        // Elsewhere it closes nothing.
        open_panel(page).await;
        page.touch("#main h1").await;
        page.press(Key::Escape).await;
        page.by_role("heading", PANEL).await;
    });
}

#[test]
fn the_panel_opens_where_nothing_was_answered() {
    e2e::run(async |page| {
        page.open(MASTER).await;
        open_panel(page).await;
        page.sees("There is nothing to keep yet.").await;
        page.has_no("textbox", "Link").await;
        page.by_role("button", "Bring answers in").await;
        page.is_at(MASTER).await;
    });
}

#[test]
fn the_parts_are_chosen_and_the_preview_says_what_goes_in() {
    e2e::run(async |page| {
        answered(page).await;
        page.click("link", "Programs").await;
        page.touch("#program-dundee-mmed [name=keep]").await;
        kept(page, 3).await;
        open_panel(page).await;
        for (part, is_on) in [
            ("My situation (2 answers)", true),
            ("My choices (1 answer)", true),
            ("My self-check (nothing yet)", false),
            ("My notes (nothing yet)", false),
        ] {
            assert_eq!(page.is_checked(part).await, is_on, "{part}");
        }
        page.click("button", "Read exactly what goes in").await;
        let rows = texts(page, "#keep-preview tr").await;
        assert_eq!(rows.len(), 3, "{rows:?}");
        assert!(rows[0].starts_with("Profession") && rows[0].ends_with("Nurse"), "{rows:?}");
        assert!(rows[1].starts_with("Teaching"), "{rows:?}");
        assert!(rows[2].starts_with("Shortlist") && rows[2].contains("Dundee"), "{rows:?}");
        let both = link(page).await;
        page.click("checkbox", "My situation (2 answers)").await;
        page.until("the link is another", async || (link(page).await != both).then_some(())).await;
        let rows = texts(page, "#keep-preview tr").await;
        assert_eq!(rows.len(), 1, "{rows:?}");
        let choices = link(page).await;
        let other = page.another().await;
        other.open(&choices).await;
        shows(&other, crate::acting::NONE).await;
        let (_, text) = kept(&other, 1).await;
        assert!(text.contains(" 23="), "the shortlist alone: {text}");
    });
}

#[test]
fn the_link_that_is_copied_is_the_one_that_is_shown() {
    e2e::run(async |page| {
        answered(page).await;
        let grant = json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] });
        page.cdp("Browser.grantPermissions", grant).await;
        open_panel(page).await;
        let link = link(page).await;
        let home = page.server.at("/#s=1.");
        assert!(link.starts_with(&home), "{link}");
        page.sees(&format!("{} characters.", link.len())).await;
        page.click("button", "Copy the link").await;
        page.sees("Copied.").await;
        let copied = page.script("return navigator.clipboard.readText()", vec![]).await;
        assert_eq!(copied, json!(link));
        let mail = page
            .script(
                "return [...document.querySelectorAll('a[href^=mailto]')].map((it) => it.href)",
                vec![],
            )
            .await;
        let mail = mail[0].as_str().expect("a mail").to_owned();
        assert!(mail.ends_with("%23s%3D1.") || mail.contains("%23s%3D1."), "{mail}");
        page.assert_no_errors().await;
    });
}

#[test]
fn the_link_follows_the_answers_while_the_panel_is_open() {
    e2e::run(async |page| {
        answered(page).await;
        open_panel(page).await;
        let before = link(page).await;
        page.select("I teach", "not yet").await;
        page.until("the link is another", async || (link(page).await != before).then_some(()))
            .await;
        stroke(page, &[Key::Control], 'z').await;
        page.until("the link is as before", async || (link(page).await == before).then_some(()))
            .await;
    });
}

#[test]
fn the_panel_stays_open_from_view_to_view_and_holds_a_picture_and_a_code() {
    e2e::run(async |page| {
        answered(page).await;
        open_panel(page).await;
        page.click("link", "Programs").await;
        page.has_focus("heading", "… programs, by what they publish").await;
        page.by_role("heading", PANEL).await;
        page.open_everything().await;
        page.by_role("img", "QR code with the link").await;
        let groups = texts(page, ".sending__code li").await;
        assert!(groups.len() >= 4 && groups.iter().all(|it| it.len() == 5), "{groups:?}");
        page.sees(&format!("{} groups of five.", groups.len())).await;
        page.by_role("link", "Save the file").await;
        page.click("button", "Keep or send").await;
        page.has_no("heading", PANEL).await;
        page.assert_no_strangers().await;
    });
}
