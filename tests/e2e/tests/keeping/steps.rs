//! Changes can be taken back and made again, by buttons and by keys.

use crate::acting::{ALL, NONE, answer_all, answered, kept, shows, stroke};
use e2e::{Key, json};

const CTRL: &[Key] = &[Key::Control];
const SHIFT: &[Key] = &[Key::Control, Key::Shift];
const SEARCH: &str = "Search by name, place or subject";

#[test]
fn the_buttons_come_with_the_first_change_and_say_what_they_did() {
    e2e::run(async |page| {
        page.open("/").await;
        page.has_no("button", "Undo").await;
        page.has_no("button", "Redo").await;
        page.sees("Nothing is kept yet.").await;
        page.select("I am a", "nurse").await;
        page.by_role("button", "Undo").await;
        page.has_no("button", "Redo").await;
        page.select("I teach", "every week").await;
        page.click("button", "Undo").await;
        page.sees("Undone: Teaching.").await;
        shows(page, [ALL[0], NONE[1], NONE[2]]).await;
        page.click("button", "Redo").await;
        page.sees("Redone: Teaching.").await;
        page.has_no("button", "Redo").await;
        shows(page, [ALL[0], NONE[1], ALL[2]]).await;
        page.assert_no_errors().await;
    });
}

#[test]
fn keys_take_changes_back_and_make_them_again() {
    e2e::run(async |page| {
        page.open("/").await;
        answer_all(page).await;
        page.by_role("button", "Undo").await;
        stroke(page, CTRL, 'z').await;
        shows(page, [ALL[0], NONE[1], NONE[2]]).await;
        stroke(page, CTRL, 'z').await;
        shows(page, NONE).await;
        stroke(page, SHIFT, 'z').await;
        shows(page, [ALL[0], NONE[1], NONE[2]]).await;
        stroke(page, CTRL, 'y').await;
        shows(page, ALL).await;
        for _ in 0..5 {
            stroke(page, CTRL, 'z').await;
        }
        shows(page, NONE).await;
        page.has_no("button", "Undo").await;
        // What is kept follows.
        page.reload().await;
        shows(page, NONE).await;
    });
}

#[test]
fn keys_work_on_every_view() {
    e2e::run(async |page| {
        answered(page).await;
        page.click("link", "Programs").await;
        page.has_focus("heading", "… programs, by what they publish").await;
        stroke(page, CTRL, 'z').await;
        page.sees("Undone: Teaching.").await;
        kept(page, 1).await;
        page.click("link", "Docent").await;
        shows(page, [ALL[0], ALL[1], NONE[2]]).await;
    });
}

#[test]
fn fifty_changes_can_be_taken_back_one_by_one() {
    e2e::run(async |page| {
        page.open("/").await;
        answer_all(page).await;
        for change in 0..48 {
            let teaches = if change % 2 == 0 { "not yet" } else { "informally" };
            page.select("I teach", teaches).await;
        }
        shows(page, [ALL[0], ALL[1], "informally"]).await;
        for left in (1..48).rev() {
            stroke(page, CTRL, 'z').await;
            let teaches = if left % 2 == 1 { "not yet" } else { "informally" };
            shows(page, [ALL[0], ALL[1], teaches]).await;
        }
        for answers in [ALL, [ALL[0], NONE[1], NONE[2]], NONE] {
            stroke(page, CTRL, 'z').await;
            shows(page, answers).await;
        }
        page.has_no("button", "Undo").await;
        for _ in 0..50 {
            stroke(page, CTRL, 'y').await;
        }
        shows(page, [ALL[0], ALL[1], "informally"]).await;
        page.has_no("button", "Redo").await;
    });
}

#[test]
fn changes_made_while_the_second_wasm_is_on_its_way_are_steps_of_their_own() {
    e2e::run(async |page| {
        page.before_every_page(
            "const real = fetch, gate = new Promise((open) => { window.goOn = open });
            window.fetch = (what, ...rest) => /more-.*wasm/.test(what?.url ?? what)
              ? gate.then(() => real(what, ...rest)) : real(what, ...rest)",
        )
        .await;
        page.open("/").await;
        page.select("I am a", "nurse").await;
        page.select("I teach", "every week").await;
        page.script("goOn()", vec![]).await;
        page.click("button", "Undo").await;
        shows(page, [ALL[0], NONE[1], NONE[2]]).await;
    });
}

#[test]
fn a_new_change_forgets_what_was_taken_back() {
    e2e::run(async |page| {
        answered(page).await;
        page.click("button", "Undo").await;
        page.by_role("button", "Redo").await;
        page.select("I teach", "not yet").await;
        page.has_no("button", "Redo").await;
        stroke(page, CTRL, 'y').await;
        shows(page, [ALL[0], ALL[1], "not yet"]).await;
    });
}

#[test]
fn the_keys_belong_to_a_text_that_is_being_typed() {
    e2e::run(async |page| {
        answered(page).await;
        page.click("link", "Programs").await;
        page.fill(SEARCH, "nurse").await;
        page.has_focus("searchbox", SEARCH).await;
        stroke(page, CTRL, 'z').await;
        stroke(page, SHIFT, 'z').await;
        stroke(page, CTRL, 'y').await;
        page.sees_no("Undone:").await;
        let (_, text) = kept(page, 2).await;
        page.click("link", "Docent").await;
        shows(page, ALL).await;
        assert_eq!(kept(page, 2).await.1, text);
    });
}

#[test]
fn a_change_made_before_the_app_can_be_taken_back() {
    e2e::run(async |page| {
        page.hold().await;
        page.visit("/").await;
        page.select("I am a", "nurse").await;
        // The second wasm waits at the same gate, and comes once it is needed.
        page.let_go().await;
        page.click("button", "Undo").await;
        shows(page, NONE).await;
        let kept = "return Object.values(localStorage).filter((it) => it.includes('=')).length";
        assert_eq!(page.script(kept, vec![]).await, json!(0));
    });
}
