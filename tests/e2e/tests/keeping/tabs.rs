//! Answers survive a reload, tabs that are open together share them, and a later visit starts
//! empty.

use crate::acting::{
    ALL, EARLIER, EXAMPLE, MASTER, NONE, answer_all, answered, go_to, in_tab, keeps_nothing, kept,
    local, new_tab, shows, this_tab,
};
use e2e::{Session, json};

#[test]
fn answers_are_there_again_after_a_reload() {
    e2e::run(async |page| {
        answered(page).await;
        page.reload().await;
        shows(page, ALL).await;
        page.sees_no(EXAMPLE).await;
        page.sees("Kept on this device until").await;
        page.sees_no(EARLIER).await;
        page.open(MASTER).await;
        page.sees("Johns Hopkins names nursing among the fields").await;
        page.assert_no_errors().await;
    });
}

#[test]
fn a_tab_that_left_the_site_has_its_answers_on_the_way_back() {
    e2e::run(async |page| {
        // A restored tab is a reload with what stood in the tab, as this is; no driver closes a
        // tab and restores it.
        answered(page).await;
        page.visit("about:blank").await;
        page.back().await;
        page.ready().await;
        shows(page, ALL).await;
        page.visit("about:blank").await;
        page.open("/programs").await;
        page.sees_no(EARLIER).await;
        page.open("/").await;
        shows(page, ALL).await;
    });
}

#[test]
fn a_second_tab_shows_the_same_and_changes_come_to_both() {
    e2e::run(async |page| {
        answered(page).await;
        let first = this_tab(page).await;
        let second = new_tab(page).await;
        page.open("/").await;
        shows(page, ALL).await;
        page.select("I teach", "not yet").await;
        // The first tab hears it without being looked at.
        page.client.switch_to_window(first.clone()).await.expect("the first tab");
        shows(page, [ALL[0], ALL[1], "not yet"]).await;
        go_to(page, &first).await;
        page.select("I am a", "pharmacist").await;
        go_to(page, &second).await;
        shows(page, ["pharmacist", ALL[1], "not yet"]).await;
        page.reload().await;
        shows(page, ["pharmacist", ALL[1], "not yet"]).await;
        kept(page, 2).await;
        page.assert_no_errors().await;
    });
}

#[test]
fn changes_of_different_questions_in_two_tabs_both_survive() {
    e2e::run(async |page| {
        answered(page).await;
        let first = this_tab(page).await;
        new_tab(page).await;
        page.open("/").await;
        shows(page, ALL).await;
        // The second tab writes beneath the first one’s eyes: what it wrote comes to the first
        // with the next change there at the latest.
        page.client.switch_to_window(first.clone()).await.expect("the first tab");
        page.script(
            "window.deaf = (event) => event.stopImmediatePropagation();
            for (const it of ['storage', 'focus', 'pageshow']) addEventListener(it, deaf, true)",
            vec![],
        )
        .await;
        let second = page.client.windows().await.expect("tabs").pop().expect("two tabs");
        go_to(page, &second).await;
        page.select("I am a", "pharmacist").await;
        go_to(page, &first).await;
        page.select("I teach", "not yet").await;
        shows(page, ["pharmacist", ALL[1], "not yet"]).await;
        go_to(page, &second).await;
        shows(page, ["pharmacist", ALL[1], "not yet"]).await;
        page.reload().await;
        shows(page, ["pharmacist", ALL[1], "not yet"]).await;
        kept(page, 2).await;
    });
}

#[test]
fn the_first_change_taken_back_in_one_tab_is_no_erasing_in_another() {
    e2e::run(async |page| {
        page.open("/").await;
        page.select("I am a", "nurse").await;
        kept(page, 1).await;
        let first = this_tab(page).await;
        let second = new_tab(page).await;
        page.open("/").await;
        shows(page, [ALL[0], NONE[1], NONE[2]]).await;
        go_to(page, &first).await;
        page.click("button", "Undo").await;
        shows(page, NONE).await;
        go_to(page, &second).await;
        shows(page, NONE).await;
        page.sees_no("erased in another tab").await;
        go_to(page, &first).await;
        page.click("button", "Redo").await;
        go_to(page, &second).await;
        shows(page, [ALL[0], NONE[1], NONE[2]]).await;
    });
}

#[test]
fn a_duplicate_of_a_tab_belongs_to_its_visit() {
    e2e::run(async |page| {
        answered(page).await;
        page.script("window.open('/programs')", vec![]).await;
        let all = page.client.windows().await.expect("tabs");
        go_to(page, all.last().expect("two tabs")).await;
        page.ready().await;
        page.open("/").await;
        shows(page, ALL).await;
        kept(page, 2).await;
    });
}

/// Leaves the site in the tab at hand, and comes to it in a new one.
pub(crate) async fn come_later(page: &Session) {
    page.visit("about:blank").await;
    new_tab(page).await;
    page.open("/").await;
}

#[test]
fn a_later_visit_starts_empty_and_one_line_offers_the_earlier_answers() {
    e2e::run(async |page| {
        let (key, text) = answered(page).await;
        come_later(page).await;
        shows(page, NONE).await;
        page.sees(EXAMPLE).await;
        page.sees(EARLIER).await;
        page.sees("are kept on this device.").await;
        // At the top of a phone, where the line itself is further down.
        page.click("link", "Earlier answers").await;
        let seen = "const { top, bottom } = document.querySelector('#keep-earlier').getBoundingClientRect();
            return top >= 0 && bottom <= innerHeight";
        page.until("the line is in view", async || {
            (page.script(seen, vec![]).await == json!(true)).then_some(())
        })
        .await;
        // The first page names all professions to choose from, but no other view does.
        page.click("link", "Programs").await;
        page.sees(EARLIER).await;
        page.click("link", "All that is kept here").await;
        page.is_at("/privacy").await;
        let shown = page.text().await.to_lowercase();
        for said in ["nurse", "nursing", "mid-career", "every week"] {
            assert!(!shown.contains(said), "the offer shows “{said}”: {shown}");
        }
        page.click("link", "Docent").await;
        page.click("button", "Go on with them").await;
        page.sees("Your earlier answers are here again.").await;
        shows(page, ALL).await;
        page.sees_no(EARLIER).await;
        let (now, is) = kept(page, 2).await;
        assert_eq!(now, key, "the visit goes on");
        assert_eq!(is, text, "and are the same");
        // Undo would write over the visit that goes on.
        page.has_no("button", "Undo").await;
        page.reload().await;
        shows(page, ALL).await;
        page.assert_no_errors().await;
    });
}

#[test]
fn answers_that_were_given_meanwhile_wait_when_earlier_ones_are_taken_up() {
    e2e::run(async |page| {
        answered(page).await;
        come_later(page).await;
        page.select("I am a", "pharmacist").await;
        page.click("button", "Go on with them").await;
        shows(page, ALL).await;
        page.click("button", "Go on with them").await;
        shows(page, ["pharmacist", NONE[1], NONE[2]]).await;
    });
}

#[test]
fn earlier_answers_that_are_discarded_are_gone() {
    e2e::run(async |page| {
        answered(page).await;
        come_later(page).await;
        page.click("button", "Discard them").await;
        page.sees("The earlier answers are erased.").await;
        page.sees_no(EARLIER).await;
        shows(page, NONE).await;
        keeps_nothing(page).await;
        page.reload().await;
        page.sees_no(EARLIER).await;
    });
}

#[test]
fn of_two_earlier_visits_one_is_offered_after_the_other() {
    e2e::run(async |page| {
        answered(page).await;
        come_later(page).await;
        page.select("I am a", "pharmacist").await;
        page.until("two visits are kept", async || (local(page).await.len() == 2).then_some(()))
            .await;
        come_later(page).await;
        shows(page, NONE).await;
        page.click("button", "Discard them").await;
        page.sees(EARLIER).await;
        assert_eq!(local(page).await.len(), 1);
        page.click("button", "Discard them").await;
        page.sees_no(EARLIER).await;
        keeps_nothing(page).await;
    });
}

#[test]
fn nothing_is_stored_or_loaded_before_the_first_answer() {
    e2e::run(async |page| {
        page.open("/").await;
        page.click("link", "Programs").await;
        page.click("link", "Privacy").await;
        page.sees("Nothing of yours stands on this device.").await;
        assert!(local(page).await.is_empty() && in_tab(page).await.is_empty());
        let count = page.script("return localStorage.length + sessionStorage.length", vec![]).await;
        assert_eq!(count, json!(0));
        let asked = page.requested().await;
        assert!(!asked.iter().any(|it| it.contains("/more-")), "{asked:?}");
        page.click("link", "Docent").await;
        answer_all(page).await;
        kept(page, 2).await;
    });
}
