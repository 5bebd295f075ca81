//! Answers stay: over a reload, in a later visit, on the way through other views, and
//! where the browser keeps nothing as long as the page is open.

use crate::acting::{
    asks, choose, fill, hold_tool, is_chosen, is_kept, let_tool_come, none_is_chosen, stem, titled,
    walk,
};
use e2e::{Session, json};
use fantoccini::wd::WindowHandle;

const EARLIER: &str = "Answers of an earlier visit, last changed on";
const LIST: &str = "… programs, by what they publish";

/// Opens an empty tab of the same profile, goes to it, and leaves the old one.
async fn new_tab(page: &Session) -> WindowHandle {
    page.visit("about:blank").await;
    let opened = page.client.new_window(true).await.expect("a tab opens");
    page.client.close_window().await.expect("the old one closes");
    page.client.switch_to_window(opened.handle.clone()).await.expect("the tab is there");
    page.cdp("Page.bringToFront", json!({})).await;
    opened.handle
}

#[test]
fn undo_takes_a_choice_back_and_the_question_follows() {
    e2e::run(async |page| {
        page.open("/quiz").await;
        choose(page, 3).await;
        page.by_role("button", "Undo").await;
        choose(page, 4).await;
        page.click("button", "Undo").await;
        is_chosen(page, 3).await;
        page.sees("Undone: ").await;
        page.click("button", "Undo").await;
        none_is_chosen(page).await;
        page.click("button", "Redo").await;
        page.click("button", "Redo").await;
        is_chosen(page, 4).await;
        page.click("button", "Next").await;
        asks(page, 2).await;
        // Also from another question.
        page.click("button", "Undo").await;
        page.click("link", "Back").await;
        is_chosen(page, 3).await;
        page.assert_no_errors().await;
    });
}

#[test]
fn levels_are_there_again_after_a_reload() {
    e2e::run(async |page| {
        page.open("/quiz").await;
        choose(page, 3).await;
        is_kept(page).await;
        for address in ["/quiz", "/quiz?scope=short", "/quiz?scope=all&page=all"] {
            page.open(address).await;
            is_chosen(page, 3).await;
        }
        page.open("/quiz?scope=short&at=review").await;
        page.sees("1 of 18 have an answer.").await;
        page.open("/quiz").await;
        page.click("link", "See my result so far…").await;
        titled(page, "Your result").await;
        page.assert_no_errors().await;
    });
}

#[test]
fn a_later_visit_is_offered_what_the_earlier_one_answered() {
    e2e::run(async |page| {
        fill(page, "scope=short", "3425").await;
        is_kept(page).await;
        new_tab(page).await;
        page.open("/quiz").await;
        page.sees(EARLIER).await;
        none_is_chosen(page).await;
        page.has_no("link", "See my result so far…").await;
        page.click("button", "Go on with them").await;
        page.sees("Your earlier answers are here again.").await;
        is_chosen(page, 3).await;
        page.open("/quiz?scope=short&at=review").await;
        page.sees("Every question has an answer.").await;
        page.assert_no_errors().await;
    });
}

#[test]
fn where_the_browser_keeps_nothing_it_works_as_long_as_the_page_is_open() {
    e2e::run(async |page| {
        page.refuse_storage().await;
        page.open("/quiz").await;
        choose(page, 3).await;
        page.sees("This browser does not let the page keep anything here").await;
        page.click("button", "Next").await;
        asks(page, 2).await;
        page.click("link", "Back").await;
        is_chosen(page, 3).await;
        walk(page, "/programs").await;
        page.has_focus("heading", LIST).await;
        walk(page, "/quiz?scope=short&at=result").await;
        titled(page, "Your result").await;
        page.reload().await;
        walk(page, "/quiz").await;
        none_is_chosen(page).await;
        page.assert_no_errors().await;
    });
}

#[test]
fn other_views_lead_to_it_and_back_and_answers_stay() {
    e2e::run(async |page| {
        page.open("/").await;
        page.select("I am a", "nurse").await;
        page.by_role("button", "Undo").await;
        page.click("link", "Self-check").await;
        page.has_focus("heading", "Where do you stand as a teacher?").await;
        page.has_title("Self-check – Docent").await;
        choose(page, 3).await;
        page.click("button", "Next").await;
        asks(page, 2).await;
        page.click("link", "Programs").await;
        page.has_focus("heading", LIST).await;
        page.has_title("Programs – Docent").await;
        page.touch("#program-dundee-mmed [name=keep]").await;
        page.back().await;
        asks(page, 2).await;
        titled(page, "Question 2 of 18").await;
        page.click("link", "Back").await;
        is_chosen(page, 3).await;
        page.click("link", "Docent").await;
        page.is_at("/").await;
        assert_eq!(page.value("I am a").await, "nurse");
        page.click("link", "Self-check").await;
        is_chosen(page, 3).await;
        page.assert_no_errors().await;
    });
}

#[test]
fn the_question_that_one_came_for_has_the_focus_once_it_is_drawn() {
    e2e::run(async |page| {
        hold_tool(page).await;
        page.open("/programs").await;
        walk(page, "/quiz?scope=short&at=2").await;
        page.has_focus("heading", "Self-check").await;
        let_tool_come(page).await;
        asks(page, 2).await;
        page.has_focus("heading", &stem(2)).await;
        titled(page, "Question 2 of 18").await;
    });
}

#[test]
fn what_was_answered_on_the_first_page_stays_while_the_self_check_is_done() {
    e2e::run(async |page| {
        page.open("/").await;
        page.select("I am a", "nurse").await;
        page.by_role("button", "Undo").await;
        walk(page, "/quiz?scope=short").await;
        asks(page, 1).await;
        choose(page, 3).await;
        is_kept(page).await;
        page.click("link", "Docent").await;
        page.sees("Johns Hopkins names nursing").await;
        assert_eq!(page.value("I am a").await, "nurse");
        walk(page, "/quiz?scope=short").await;
        is_chosen(page, 3).await;
        page.click("button", "Erase and start over").await;
        page.is_at("/").await;
        page.sees("Your answers are erased").await;
        walk(page, "/quiz").await;
        none_is_chosen(page).await;
        page.assert_no_errors().await;
    });
}

#[test]
fn a_choice_right_before_one_leaves_is_not_lost() {
    e2e::run(async |page| {
        page.open("/quiz?scope=short").await;
        asks(page, 1).await;
        choose(page, 3).await;
        is_kept(page).await;
        // In one go, before anything could come of the choice.
        let script = "document.querySelectorAll('.item input')[arguments[0]].click();
            if (!arguments[1]) return location.reload();
            const link = Object.assign(document.createElement('a'), { href: arguments[1] });
            document.body.append(link);
            link.click();
            link.remove()";
        page.script(script, vec![json!(3), json!("/programs")]).await;
        page.has_focus("heading", LIST).await;
        page.back().await;
        asks(page, 1).await;
        is_chosen(page, 4).await;
        page.script(script, vec![json!(4), json!("")]).await;
        is_chosen(page, 5).await;
        page.assert_no_errors().await;
    });
}
