//! Going through the questions: by the keyboard, by the ways of the browser, and by
//! the links that stand there.

use crate::acting::{
    asks, asks_of, choose, fill_here, is_at_heading, is_chosen, is_kept, level, none_is_chosen,
    stem, stem_of_all, texts, titled, touch_level,
};
use e2e::{Browser, Key, Session, json};

/// Waits until the heading of a question has the focus and is in view.
async fn reads(page: &Session, stem: &str) {
    page.has_focus("heading", stem).await;
    page.until(&format!("“{stem}” is in view"), async || {
        let focus = page.focused().await;
        let [_, top, _, height] = focus.rectangle;
        let bottom = page.script("return innerHeight", vec![]).await.as_f64()?;
        (focus.seen > 0.9 && top >= 0.0 && top + height <= bottom).then_some(())
    })
    .await;
}

/// Moves the focus on by Tab until it is on the first level.
async fn tab_to_levels(page: &Session) {
    page.press(Key::Tab).await;
    let focus = page.focused().await;
    assert_eq!(focus.role, "radio", "behind the heading stand the levels: {focus:?}");
}

#[test]
fn the_keyboard_alone_answers_and_goes_on() {
    e2e::run(async |page| {
        for (width, height) in [(360, 640), (1280, 900)] {
            page.viewport(width, height).await;
            page.open("/quiz?scope=short").await;
            asks(page, 1).await;
            page.script("document.querySelector('#tool-heading').focus()", vec![]).await;
            for place in 1..=2 {
                tab_to_levels(page).await;
                page.press(Key::Space).await;
                for chosen in 1..=3 {
                    let is =
                        "return [...document.querySelectorAll('.item input')].findIndex((it) =>
                        it.checked && it === document.activeElement) + 1";
                    page.until(&format!("level {chosen} is chosen"), async || {
                        (page.script(is, vec![]).await == json!(chosen)).then_some(())
                    })
                    .await;
                    if chosen < 3 {
                        page.press(Key::Down).await;
                    }
                }
                page.sees(&format!("Question {place} of 18")).await;
                page.press(Key::Enter).await;
                reads(page, &stem(place + 1)).await;
                titled(page, &format!("Question {} of 18", place + 1)).await;
            }
            // Without a choice the button leads nowhere, and says what to do.
            page.press(Key::Tab).await;
            page.press(Key::Enter).await;
            page.sees("Nothing is chosen yet.").await;
            page.sees("Question 3 of 18").await;
            page.back().await;
            asks(page, 2).await;
            page.sees_no("Nothing is chosen yet.").await;
            page.back().await;
            is_chosen(page, 3).await;
            page.assert_no_errors().await;
            page.click("button", "Erase and start over").await;
            page.sees("Your answers are erased").await;
        }
    });
}

#[test]
fn arrows_change_the_level_and_stay_within_the_question() {
    e2e::run(async |page| {
        page.open("/quiz").await;
        choose(page, 3).await;
        page.by_role("button", "Undo").await;
        page.press(Key::Down).await;
        is_chosen(page, 4).await;
        page.has_focus("radio", &level(4)).await;
        page.press(Key::Up).await;
        is_chosen(page, 3).await;
        page.has_focus("radio", &level(3)).await;
        // As in Safari: https://github.com/Sage/carbon/issues/3626
        page.leave_out(Browser::WebKit, "arrows end at the last radio button, in every page");
        for _ in 0..7 {
            page.press(Key::Down).await;
        }
        // Seven choices come round.
        is_chosen(page, 3).await;
        page.sees("Question 1 of 18").await;
        page.has_title("Self-check – Docent").await;
        page.is_at("/quiz").await;
    });
}

#[test]
fn back_forward_and_reload_restore_the_place_and_the_choice() {
    e2e::run(async |page| {
        page.open("/quiz").await;
        choose(page, 3).await;
        page.click("button", "Next").await;
        reads(page, &stem(2)).await;
        page.is_at("/quiz?scope=short&at=2").await;
        page.click("link", "Skip").await;
        reads(page, &stem(3)).await;
        page.back().await;
        asks(page, 2).await;
        titled(page, "Question 2 of 18").await;
        none_is_chosen(page).await;
        page.back().await;
        page.is_at("/quiz").await;
        page.by_role("heading", "Where do you stand as a teacher?").await;
        page.has_title("Self-check – Docent").await;
        is_chosen(page, 3).await;
        page.forward().await;
        page.forward().await;
        asks(page, 3).await;
        titled(page, "Question 3 of 18").await;
        is_kept(page).await;
        page.reload().await;
        asks(page, 3).await;
        titled(page, "Question 3 of 18").await;
        page.click("link", "Back").await;
        page.click("link", "Back").await;
        is_chosen(page, 3).await;
        page.assert_no_errors().await;
    });
}

#[test]
fn the_links_of_a_question_lead_where_they_say() {
    e2e::run(async |page| {
        page.open("/quiz?scope=short").await;
        asks(page, 1).await;
        page.has_no("link", "Back").await;
        page.click("link", "Skip").await;
        reads(page, &stem(2)).await;
        page.click("link", "Back").await;
        reads(page, &stem(1)).await;
        choose(page, 3).await;
        page.has_no("link", "Skip").await;
        page.click("link", "All on one page").await;
        page.has_focus("heading", "The questions").await;
        titled(page, "The questions").await;
        assert_eq!(texts(page, ".item__stem").await.len(), 18);
        is_chosen(page, 3).await;
        page.click("link", "One at a time").await;
        reads(page, &stem(1)).await;
        is_chosen(page, 3).await;
        page.assert_no_errors().await;
    });
}

#[test]
fn one_competency_takes_two_minutes_from_its_link_to_its_result() {
    e2e::run(async |page| {
        page.open("/quiz").await;
        page.click("link", "Curriculum design").await;
        reads(page, &stem(1)).await;
        for place in 1..=6 {
            page.sees(&format!("Question {place} of 6")).await;
            touch_level(page, 4).await;
            if place < 6 {
                page.click("button", "Next").await;
                is_at_heading(page).await;
            }
        }
        page.click("button", "Look over the answers").await;
        page.has_focus("heading", "Your answers so far").await;
        titled(page, "Your answers so far").await;
        page.sees("Every question has an answer. Change what you like.").await;
        page.click("link", "See my result…").await;
        page.has_focus("heading", "In curriculum design you rate yourself…").await;
        titled(page, "Your result").await;
        page.is_at("/quiz?scope=curriculum-design&at=result").await;
        page.by_role("table", "Your ratings by competency, from 1 to 5").await;
        // What is never there: another competency, and a number for all.
        assert_eq!(texts(page, ".levels tbody tr").await.len(), 1);
        page.click("link", "Another competency").await;
        page.is_at("/quiz#ways").await;
        page.by_role("heading", "Where do you stand as a teacher?").await;
        let script = "const { top } = document.querySelector('#ways').getBoundingClientRect();
            return top >= 0 && top < innerHeight";
        page.until("the ways are in view", async || {
            (page.script(script, vec![]).await == json!(true)).then_some(())
        })
        .await;
        page.click("link", "Learner assessment").await;
        page.sees("Question 1 of 6").await;
        page.assert_no_errors().await;
    });
}

#[test]
fn the_second_of_two_taps_on_next_answers_nothing() {
    e2e::run(async |page| {
        page.open("/quiz?scope=short").await;
        let record = "window.taps = [];
            const record = () => {
                const it = document.querySelector('.item--next');
                if (it) taps.push(getComputedStyle(it).pointerEvents);
                requestAnimationFrame(record);
            };
            record()";
        page.script(record, vec![]).await;
        choose(page, 3).await;
        page.click("button", "Next").await;
        asks(page, 2).await;
        touch_level(page, 4).await;
        let taps = page.script("return [...new Set(taps)]", vec![]).await;
        assert_eq!(taps, json!(["none", "auto"]), "it takes a tap a moment later");
    });
}

#[test]
fn all_questions_on_one_page_lead_to_a_result_beside_a_role() {
    e2e::run(async |page| {
        page.open("/quiz").await;
        page.click("link", "All questions").await;
        asks_of(page, 1, 36, &stem_of_all(1)).await;
        page.click("link", "All on one page").await;
        fill_here(page, "3425").await;
        page.click("link", "Look over the answers").await;
        page.has_focus("heading", "Your answers so far").await;
        assert_eq!(texts(page, ".review__line").await.len(), 36);
        page.click("link", &format!("…{}", stem_of_all(35))).await;
        page.by_role("heading", &stem_of_all(35)).await;
        page.back().await;
        page.click("link", "See my result…").await;
        page.has_focus("heading", "You rate yourself…").await;
        page.select("Compare with what a role asks", "Residency program director").await;
        page.by_role("columnheader", "Target").await;
        page.sees("gap to your role").await;
        page.by_role("img", "A radar of six competencies, with rings from 1 to 5").await;
        let said = texts(page, ".radar__picture desc").await.join(" ");
        assert_eq!(said.matches("; target ").count(), 6, "{said}");
        assert_eq!(texts(page, ".levels tbody tr").await.len(), 6);
        page.sees("residency program director, our target").await;
        // The choice is an answer: it is there again on the way back and after a reload.
        is_kept(page).await;
        page.reload().await;
        page.sees("residency program director, our target").await;
        page.select("Compare with what a role asks", "No role yet").await;
        page.has_no("columnheader", "Target").await;
        page.sees_no("our target").await;
        page.assert_no_errors().await;
    });
}
