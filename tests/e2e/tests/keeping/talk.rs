//! A conversation of an advisor with a candidate: nothing of anyone before is in view, the
//! candidate leaves with the plan, and nothing of it stays.

use crate::acting::{
    ALL, EARLIER, NONE, Stored, answer_all, answered, hurry, in_tab, kept, link, local, new_tab,
    shows, stroke,
};
use crate::talk_seen::{NEEDLES, go, has_nothing_of_others, leaves_traces, prints};
use e2e::{Key, Session, json};
use std::time::Duration;

pub(crate) const LINE: &str = "A conversation. It is kept in this tab only.";
const HEADING: &str = "Take the plan with you";
const START: &str = "Start a conversation";
const END: &str = "End the conversation";
const INBOX: &str = "docent:/:desk-inbox";
const DESK: &str = "docent:/:desk";

/// Begins a conversation from wherever one is.
pub(crate) async fn begin(page: &Session) {
    page.click("link", "For advisors").await;
    page.click("button", START).await;
    page.is_at("/").await;
    page.sees(LINE).await;
    shows(page, NONE).await;
}

async fn end(page: &Session) {
    page.click("button", END).await;
    page.has_focus("heading", HEADING).await;
}

/// What the tab keeps under names of conversations, and of those alone.
async fn talks(page: &Session) -> Stored {
    let mut all = in_tab(page).await;
    all.retain(|_, text| text.contains("talk") || text.contains('='));
    all
}

#[test]
fn nothing_of_an_earlier_candidate_is_in_any_view() {
    e2e::run(async |page| {
        // What each view is in a conversation of a profile that has seen nobody.
        let new = page.another().await;
        new.open("/").await;
        begin(&new).await;
        let bare = prints(&new).await;
        page.open("/").await;
        leaves_traces(page).await;
        let device = local(page).await;
        begin(page).await;
        page.has_no("button", "Undo").await;
        stroke(page, &[Key::Control], 'z').await;
        shows(page, NONE).await;
        has_nothing_of_others(page, &bare).await;
        assert_eq!(local(page).await, device, "what was kept stays as it was");
        shows_nothing_on_the_way_back(page).await;
    });
}

#[test]
fn a_second_candidate_sees_nothing_of_the_first() {
    e2e::run(async |page| {
        let new = page.another().await;
        new.open("/").await;
        begin(&new).await;
        let bare = prints(&new).await;
        page.open("/").await;
        begin(page).await;
        leaves_traces(page).await;
        assert!(local(page).await.is_empty(), "nothing of it is on the device");
        end(page).await;
        page.click("button", "Forget").await;
        page.is_at("/advise").await;
        page.has_focus("heading", "For advisors").await;
        assert_eq!(talks(page).await, Stored::new());
        page.has_no("button", "Undo").await;
        begin(page).await;
        has_nothing_of_others(page, &bare).await;
        assert!(local(page).await.is_empty());
        shows_nothing_on_the_way_back(page).await;
        page.assert_no_errors().await;
    });
}

#[test]
fn what_was_forgotten_does_not_come_back_by_the_way_back() {
    e2e::run(async |page| {
        page.open("/programs?q=nurse").await;
        begin(page).await;
        leaves_traces(page).await;
        end(page).await;
        page.click("button", "Forget").await;
        page.is_at("/advise").await;
        let entries = shows_nothing_on_the_way_back(page).await;
        assert!(entries > 8, "{entries} entries are not the whole way");
        page.forward().await;
        page.ready().await;
        // What was done before it began is one’s own.
        page.is_at("/programs?q=nurse").await;
    });
}

/// Goes back to where the tab was opened, through entries that show nothing that was typed;
/// how many there are.
async fn shows_nothing_on_the_way_back(page: &Session) -> usize {
    for entries in 0.. {
        page.back().await;
        if page.script("return location.protocol", vec![]).await != json!("http:") {
            return entries;
        }
        page.ready().await;
        // What is drawn for the entry comes a moment later.
        tokio::time::sleep(Duration::from_millis(250)).await;
        let html = page.script("return document.documentElement.outerHTML + location", vec![]);
        let html = html.await.as_str().unwrap_or_default().to_owned();
        for it in NEEDLES {
            assert!(!html.contains(it), "“{it}” is there on the way back");
        }
    }
    unreachable!("every way back ends")
}

#[test]
fn a_conversation_outlives_a_reload_and_ends_with_its_tab() {
    e2e::run(async |page| {
        let (key, text) = answered(page).await;
        begin(page).await;
        page.select("I am a", "pharmacist").await;
        page.sees("Kept in this tab until the conversation ends.").await;
        page.reload().await;
        page.sees(LINE).await;
        shows(page, ["pharmacist", NONE[1], NONE[2]]).await;
        page.sees_no(EARLIER).await;
        page.has_no("combobox", "Keep my answers").await;
        page.has_no("link", "Earlier answers").await;
        page.open("/programs").await;
        page.sees(LINE).await;
        page.sees_no(EARLIER).await;
        assert_eq!(kept(page, 2).await, (key, text), "what was there before stays as it was");
        new_tab(page).await;
        page.open("/").await;
        page.sees_no(LINE).await;
        shows(page, NONE).await;
        page.sees(EARLIER).await;
    });
}

#[test]
fn ones_own_answers_are_in_use_again_once_it_is_forgotten() {
    e2e::run(async |page| {
        let mine = answered(page).await;
        begin(page).await;
        page.select("I am a", "pharmacist").await;
        // Also where the page was loaded anew meanwhile.
        for is_reloaded in [false, true] {
            if is_reloaded {
                begin(page).await;
                page.reload().await;
            }
            end(page).await;
            page.click("button", "Forget").await;
            page.is_at("/advise").await;
            page.sees_no(LINE).await;
            assert_eq!(kept(page, 2).await, mine);
            assert_eq!(talks(page).await, Stored::new());
            page.click("link", "Docent").await;
            shows(page, ALL).await;
            page.reload().await;
            shows(page, ALL).await;
        }
        page.select("I teach", "not yet").await;
        page.until("the same visit goes on", async || {
            let all = local(page).await;
            (all.len() == 1 && all.get(&mine.0)? != &mine.1).then_some(())
        })
        .await;
        page.assert_no_errors().await;
    });
}

#[test]
fn where_nothing_was_kept_nothing_is_after_it_either() {
    e2e::run(async |page| {
        page.open("/advise").await;
        page.click("button", START).await;
        page.is_at("/").await;
        answer_all(page).await;
        end(page).await;
        page.click("button", "Forget").await;
        page.is_at("/advise").await;
        page.until("nothing is noted in the tab", async || {
            in_tab(page).await.is_empty().then_some(())
        })
        .await;
        assert!(local(page).await.is_empty());
    });
}

#[test]
fn the_candidate_leaves_with_the_plan() {
    e2e::run(async |page| {
        page.viewport(360, 640).await;
        answered(page).await;
        begin(page).await;
        page.select("I am a", "pharmacist").await;
        page.by_role("button", "Undo").await;
        page.select("I teach", "not yet").await;
        end(page).await;
        let width = page
            .script("return document.querySelector('.talk__end .qr').clientWidth", vec![])
            .await;
        assert!(width.as_f64().is_some_and(|it| it >= 300.0), "{width}");
        page.by_role("img", "QR code with the link").await;
        let before = link(page).await;
        page.click("checkbox", "My situation (2 answers)").await;
        page.sees("Nothing goes in.").await;
        page.click("checkbox", "My situation (2 answers)").await;
        page.until("the link is there again", async || (link(page).await == before).then_some(()))
            .await;
        let phone = page.another().await;
        phone.open(&before).await;
        shows(&phone, ["pharmacist", NONE[1], "not yet"]).await;
        page.click("button", "Go on with the conversation").await;
        page.has_no("heading", HEADING).await;
        page.sees(LINE).await;
        shows(page, ["pharmacist", NONE[1], "not yet"]).await;
        page.assert_no_errors().await;
    });
}

#[test]
fn what_is_kept_stands_on_the_desk() {
    e2e::run(async |page| {
        let mine = answered(page).await;
        for who in ["pharmacist", "dentist"] {
            begin(page).await;
            page.select("I am a", who).await;
            page.sees("Kept in this tab until").await;
            go(page, "/plan").await;
            let note = [who, "’s note"].concat();
            page.click("button", "My note on the plan").await;
            page.fill("My note on the plan", &note).await;
            end(page).await;
            page.click("button", "Keep on my desk").await;
            page.is_at("/advise").await;
            page.sees_no(LINE).await;
            page.has_focus("heading", "For advisors").await;
            assert!(page.focused().await.seen > 0.9, "the heading is in view");
            assert_eq!(talks(page).await, Stored::new());
        }
        page.sees("2 candidates are on this desk").await;
        let stored = local(page).await;
        assert_eq!(stored.get(&mine.0), Some(&mine.1));
        // The desk took over what waited for it.
        assert!(!stored.contains_key(INBOX), "{stored:?}");
        let is_sign = |it: char| it.is_ascii_alphanumeric() || "-_.".contains(it);
        let links = stored[DESK]
            .split(|it| !is_sign(it))
            .filter(|it| it.starts_with("1.") && it.len() > 20);
        let links: Vec<&str> = links.collect();
        assert_eq!(links.len(), 2, "{links:?}");
        for (link, who) in links.into_iter().zip(["pharmacist", "dentist"]) {
            let other = page.another().await;
            other.open(&format!("/#s={link}")).await;
            shows(&other, [who, NONE[1], NONE[2]]).await;
            go(&other, "/plan").await;
            assert_eq!(other.value("My note on the plan").await, [who, "’s note"].concat());
        }
        // It is no earlier visit, and it is listed.
        page.visit("about:blank").await;
        new_tab(page).await;
        page.open("/").await;
        page.sees(EARLIER).await;
        page.sees_no("more before it").await;
        page.open("/privacy").await;
        page.by_role("button", "Erase: An advisor’s desk: candidates and what is noted of them")
            .await;
    });
}

#[test]
fn where_the_desk_has_no_room_nothing_is_lost() {
    e2e::run(async |page| {
        page.open("/").await;
        begin(page).await;
        page.select("I am a", "pharmacist").await;
        let fill = "let text = 'x'.repeat(1 << 22), at = 0;
            while (text) {
              try { localStorage.setItem('filler' + at++, text) } catch { text = text.slice(0, text.length >> 1) }
            }";
        page.script(fill, vec![]).await;
        end(page).await;
        page.click("button", "Keep on my desk").await;
        page.sees("The browser has no room left, so this could not be put on the desk.").await;
        assert!(link(page).await.contains("/#s=1."));
        page.click("button", "Go on with the conversation").await;
        shows(page, ["pharmacist", NONE[1], NONE[2]]).await;
        page.sees(LINE).await;
        page.assert_no_errors().await;
    });
}

#[test]
fn another_one_begins_only_after_a_question() {
    e2e::run(async |page| {
        page.open("/").await;
        begin(page).await;
        page.select("I am a", "pharmacist").await;
        page.sees("Kept in this tab until").await;
        page.click("link", "For advisors").await;
        page.click("button", START).await;
        page.has_focus("heading", "A conversation is still on").await;
        page.is_at("/advise").await;
        page.click("button", "Go on with the conversation").await;
        page.click("link", "Docent").await;
        shows(page, ["pharmacist", NONE[1], NONE[2]]).await;
        page.click("link", "For advisors").await;
        page.click("button", START).await;
        page.click("button", "End it and start a new one").await;
        page.is_at("/").await;
        shows(page, NONE).await;
        page.click("button", "Erase and start over").await;
        shows(page, NONE).await;
        page.sees(LINE).await;
    });
}

#[test]
fn a_conversation_is_not_erased_while_one_talks() {
    e2e::run(async |page| {
        hurry(page).await;
        page.open("/").await;
        begin(page).await;
        page.select("I am a", "pharmacist").await;
        // Longer than a shared computer asks and erases here.
        let wait = "return new Promise((done) => setTimeout(() => done(true), 6000))";
        assert_eq!(page.script(wait, vec![]).await, json!(true));
        page.has_no("alertdialog", "").await;
        shows(page, ["pharmacist", NONE[1], NONE[2]]).await;
    });
}
