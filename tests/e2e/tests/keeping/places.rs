//! Where answers are kept: on the device, in the tab of a shared computer, or nowhere.

use crate::acting::{
    ALL, EARLIER, NONE, NOWHERE, PLACE, answer_all, answered, hurry, in_tab, keeps_nothing, kept,
    local, new_tab, shows, stroke,
};
use e2e::{Session, json};

const SHARED: &str = "in this tab only: a shared computer";
const DEVICE: &str = "on this device, for 12 months";
const GOES: &str = "Kept until this tab is closed, or until nothing was entered for 15 minutes.";
const WILL_GO: &str = "What you answer goes when this tab is closed";

/// Whether any text of the storages holds something of an answer.
async fn holds_answers(page: &Session) -> bool {
    local(page).await.values().chain(in_tab(page).await.values()).any(|it| it.contains('='))
}

#[test]
fn in_this_tab_only_nothing_stands_on_the_device() {
    e2e::run(async |page| {
        page.open("/").await;
        page.select(PLACE, SHARED).await;
        answer_all(page).await;
        page.sees(GOES).await;
        page.until("the tab keeps them", async || holds_answers(page).await.then_some(())).await;
        assert!(local(page).await.is_empty());
        page.reload().await;
        shows(page, ALL).await;
        assert_eq!(page.value(PLACE).await, "tab");
        assert!(local(page).await.is_empty());
        new_tab(page).await;
        page.open("/").await;
        shows(page, NONE).await;
        page.sees_no(EARLIER).await;
        // The device stays shared: that is all that is noted.
        assert!(local(page).await.is_empty());
        assert!(in_tab(page).await.values().all(|it| it.ends_with(" tab")));
        page.assert_no_errors().await;
    });
}

#[test]
fn nowhere_means_that_a_reload_forgets() {
    e2e::run(async |page| {
        page.open("/").await;
        page.select(PLACE, NOWHERE).await;
        answer_all(page).await;
        page.sees("Nothing is kept: a reload forgets your answers.").await;
        page.sees("Johns Hopkins names nursing").await;
        page.click("button", "Undo").await;
        shows(page, [ALL[0], ALL[1], NONE[2]]).await;
        assert!(!holds_answers(page).await);
        page.click("link", "Programs").await;
        page.click("link", "Docent").await;
        shows(page, [ALL[0], ALL[1], NONE[2]]).await;
        page.reload().await;
        shows(page, NONE).await;
        assert!(local(page).await.is_empty());
    });
}

#[test]
fn answers_move_with_the_choice_and_leave_nothing_behind() {
    e2e::run(async |page| {
        answered(page).await;
        page.select(PLACE, SHARED).await;
        page.sees(GOES).await;
        keeps_nothing(page).await;
        assert!(holds_answers(page).await);
        shows(page, ALL).await;
        page.select(PLACE, NOWHERE).await;
        page.sees("Nothing is kept: a reload forgets your answers.").await;
        assert!(!holds_answers(page).await);
        shows(page, ALL).await;
        page.click("link", "Privacy").await;
        page.select(PLACE, DEVICE).await;
        kept(page, 2).await;
        page.sees("Kept on this device until").await;
        page.reload().await;
        page.click("link", "Docent").await;
        shows(page, ALL).await;
    });
}

#[test]
fn a_choice_of_the_place_before_any_answer_survives_a_reload() {
    e2e::run(async |page| {
        page.open("/").await;
        page.select(PLACE, SHARED).await;
        page.sees(WILL_GO).await;
        page.reload().await;
        assert_eq!(page.value(PLACE).await, "tab");
        answer_all(page).await;
        page.sees(GOES).await;
        assert!(local(page).await.is_empty());
    });
}

#[test]
fn a_shared_computer_asks_and_then_erases() {
    e2e::run(async |page| {
        hurry(page).await;
        page.open("/").await;
        page.select(PLACE, SHARED).await;
        answer_all(page).await;
        page.by_role("alertdialog", "Are you still there?").await;
        page.sees("your answers are erased in one minute.").await;
        shows(page, ALL).await;
        page.click("button", "I am still here").await;
        page.has_no("alertdialog", "Are you still there?").await;
        shows(page, ALL).await;
        assert!(holds_answers(page).await);
        page.by_role("alertdialog", "Are you still there?").await;
        page.sees("Your answers are erased for good: you chose to leave nothing on this device.")
            .await;
        page.has_no("alertdialog", "Are you still there?").await;
        shows(page, NONE).await;
        // The device stays shared: that is all that is noted.
        assert!(local(page).await.is_empty());
        assert!(in_tab(page).await.values().all(|it| it.ends_with(" tab")));
        page.has_no("button", "Undo").await;
        stroke(page, &[e2e::Key::Control], 'z').await;
        shows(page, NONE).await;
        page.reload().await;
        shows(page, NONE).await;
        page.assert_no_errors().await;
    });
}

#[test]
fn a_device_of_ones_own_never_asks() {
    e2e::run(async |page| {
        hurry(page).await;
        answered(page).await;
        // Twice as long as a shared computer would wait here.
        let wait = "return new Promise((done) => setTimeout(() => done(true), 3200))";
        assert_eq!(page.script(wait, vec![]).await, json!(true));
        page.has_no("alertdialog", "").await;
        shows(page, ALL).await;
    });
}

#[test]
fn what_is_kept_nowhere_does_not_come_back_by_the_way_back() {
    e2e::run(async |page| {
        page.open("/").await;
        page.select(PLACE, NOWHERE).await;
        answer_all(page).await;
        page.open("/programs").await;
        page.back().await;
        page.ready().await;
        shows(page, NONE).await;
        assert!(local(page).await.is_empty());
        assert_eq!(page.value(PLACE).await, "nowhere");
    });
}

#[test]
fn a_shared_computer_stays_shared_after_the_erasing() {
    e2e::run(async |page| {
        page.open("/").await;
        page.select(PLACE, SHARED).await;
        answer_all(page).await;
        page.click("button", "Erase and start over").await;
        shows(page, NONE).await;
        page.reload().await;
        assert_eq!(page.value(PLACE).await, "tab");
    });
}
