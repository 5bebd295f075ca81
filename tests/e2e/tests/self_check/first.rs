//! The first visit: the page is there before anything of the tool is, and what is
//! chosen meanwhile is heard.

use crate::acting::{
    asked_for, asks, asks_of, choose, hold_tool, is_chosen, let_tool_come, level, stem,
    stem_of_all, titled, walk,
};
use e2e::{COMING, json};

const WINDOWS: [(u32, u32); 2] = [(360, 640), (1280, 900)];

#[test]
fn nothing_of_the_tool_is_loaded_before_the_first_choice() {
    e2e::run(async |page| {
        page.open("/quiz").await;
        page.by_role("heading", "Where do you stand as a teacher?").await;
        page.has_title("Self-check – Docent").await;
        page.sees("Question 1 of 18").await;
        let parts = ["/self-check-", "assessment.json", "/more-"];
        for part in parts {
            assert_eq!(asked_for(page, part).await, 0, "{part}");
        }
        choose(page, 3).await;
        page.by_role("button", "Undo").await;
        for part in ["/self-check-", "/more-"] {
            // The glue, the wasm and the sheet, each once.
            assert_eq!(asked_for(page, part).await, 3, "{part}");
        }
        assert_eq!(asked_for(page, "api/v1/assessment.json").await, 1);
        assert_eq!(asked_for(page, "snapshot/").await, 0);
        page.click("button", "Next").await;
        asks(page, 2).await;
        assert_eq!(asked_for(page, "/self-check-").await, 3);
        assert_eq!(asked_for(page, "assessment.json").await, 1);
        page.assert_no_strangers().await;
        page.assert_no_errors().await;
    });
}

#[test]
fn a_choice_before_the_app_stays_and_is_heard() {
    e2e::run(async |page| {
        page.hold().await;
        page.new_persons().await;
        for (width, height) in WINDOWS {
            page.viewport(width, height).await;
            page.visit("/quiz").await;
            choose(page, 4).await;
            choose(page, 3).await;
            page.let_go().await;
            is_chosen(page, 3).await;
            page.has_focus("radio", &level(3)).await;
            page.by_role("button", "Undo").await;
            page.click("button", "Next").await;
            asks(page, 2).await;
            page.click("link", "Back").await;
            is_chosen(page, 3).await;
            page.assert_no_errors().await;
        }
    });
}

#[test]
fn the_button_that_is_pressed_before_the_app_waits_for_it() {
    e2e::run(async |page| {
        page.hold().await;
        page.visit("/quiz").await;
        choose(page, 3).await;
        page.click("button", "Next").await;
        page.sees("Question 1 of 18").await;
        page.let_go().await;
        asks(page, 2).await;
        page.is_at("/quiz?scope=short&at=2").await;
        page.back().await;
        is_chosen(page, 3).await;
        page.assert_no_errors().await;
    });
}

#[test]
fn a_way_that_is_chosen_before_the_app_leads_to_its_first_question() {
    e2e::run(async |page| {
        page.hold().await;
        page.visit("/quiz").await;
        choose(page, 3).await;
        page.click("link", "All questions").await;
        page.let_go().await;
        asks_of(page, 1, 36, &stem_of_all(1)).await;
        is_chosen(page, 3).await;
        page.is_at("/quiz?scope=all").await;
        page.assert_no_errors().await;
    });
}

#[test]
fn a_choice_while_the_tool_is_on_its_way_is_not_lost() {
    e2e::run(async |page| {
        hold_tool(page).await;
        page.open("/quiz").await;
        choose(page, 4).await;
        page.sees(COMING).await;
        choose(page, 3).await;
        page.click("button", "Next").await;
        page.sees(COMING).await;
        page.has_title("Self-check – Docent").await;
        is_chosen(page, 3).await;
        let_tool_come(page).await;
        asks(page, 2).await;
        page.sees_no(COMING).await;
        page.click("link", "Back").await;
        is_chosen(page, 3).await;
        // Each choice was a step of its own.
        page.click("button", "Undo").await;
        is_chosen(page, 4).await;
        page.assert_no_errors().await;
    });
}

#[test]
fn a_choice_is_not_lost_where_one_leaves_before_the_tool_is_there() {
    e2e::run(async |page| {
        hold_tool(page).await;
        page.open("/quiz").await;
        choose(page, 3).await;
        page.sees(COMING).await;
        walk(page, "/programs").await;
        page.has_focus("heading", "… programs, by what they publish").await;
        let_tool_come(page).await;
        walk(page, "/quiz").await;
        asks(page, 1).await;
        is_chosen(page, 3).await;
    });
}

#[test]
fn another_address_than_the_first_is_drawn_once_the_tool_is_there() {
    e2e::run(async |page| {
        hold_tool(page).await;
        page.record_frames().await;
        page.visit("/quiz?scope=short&at=2").await;
        page.sees(COMING).await;
        let_tool_come(page).await;
        asks(page, 2).await;
        titled(page, "Question 2 of 18").await;
        // What was published for the address without a query is not shown meanwhile.
        page.assert_never_seen(&[&stem(1), "How much of it"]).await;
        page.assert_no_errors().await;
    });
}

#[test]
fn without_the_app_the_questions_can_be_read() {
    e2e::run_with(&["--fault", "wasm=404"], async |page| {
        page.visit("/quiz").await;
        page.by_role("heading", "Docent has not arrived").await;
        page.by_role("heading", "Where do you stand as a teacher?").await;
        page.sees("Going on to the next question needs the app, which is not running.").await;
        page.has_no("button", "Next").await;
        let shown = page.script("return document.querySelectorAll('h1').length", vec![]).await;
        assert_eq!(shown, json!(1));
    });
}
