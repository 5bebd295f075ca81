//! When to start: three answers give a window at once, and everything else sharpens
//! it, with the tool as it is built.

use e2e::{Key, Session, Value, json};
use std::time::Duration;

/// Answers the three questions, and waits for the result.
async fn answered(page: &Session) {
    page.open("/timing").await;
    page.select("I am a", "nurse").await;
    page.select("My career stage", "6–15 years after training").await;
    page.select("I teach", "every week").await;
    page.sees("close behind").await;
}

/// The sentence, as it is now.
async fn sentence(page: &Session) -> String {
    let text = page.script("return document.querySelector('h1').textContent", vec![]).await;
    text.as_str().expect("a text").replace('\u{a0}', " ")
}

/// Waits until an answer is kept, so that a reload brings it back.
async fn is_kept(page: &Session) {
    page.sees("Kept on this device until").await;
}

#[test]
fn nothing_of_the_tool_is_loaded_before_the_first_answer() {
    e2e::run(async |page| {
        page.open("/timing").await;
        page.by_role("heading", "When would you start?").await;
        page.sees("Career moment").await;
        let asked = async |part: &str| {
            page.requested().await.into_iter().filter(|it| it.contains(part)).count()
        };
        for part in ["/timing-", "timing.json", "/more-"] {
            assert_eq!(asked(part).await, 0, "{part}");
        }
        page.select("My career stage", "not sure").await;
        page.sees("fits best").await;
        // The glue, the wasm and the sheet, each once.
        assert_eq!(asked("/timing-").await, 3);
        assert_eq!(asked("api/v1/timing.json").await, 1);
        page.assert_no_strangers().await;
        page.assert_no_errors().await;
    });
}

#[test]
fn an_answer_before_the_app_stays_and_is_heard() {
    e2e::run(async |page| {
        page.hold().await;
        page.visit("/timing").await;
        page.select("I teach", "every week").await;
        page.let_go().await;
        page.sees("fits best").await;
        assert_eq!(page.value("I teach").await, "weekly");
        page.assert_no_errors().await;
    });
}

#[test]
fn three_answers_and_their_sentence_are_on_one_screen_of_a_phone() {
    e2e::run(async |page| {
        page.viewport(360, 640).await;
        answered(page).await;
        let places = "const of = (css) => document.querySelector(css).getBoundingClientRect();
            return [scrollY, of('h1').top, of('#teaching').bottom]";
        let places = page.script(places, vec![]).await;
        let place = |at: usize| places[at].as_f64().expect("a number");
        assert!(place(1) >= 0.0 && place(2) <= 640.0, "{places}");
        page.has_no("button", "See what is known").await;
    });
}

#[test]
fn text_twice_as_large_needs_no_scrolling_sideways() {
    e2e::run(async |page| {
        page.viewport(360, 640).await;
        answered(page).await;
        page.open_everything().await;
        page.text_size(200).await;
        page.assert_no_sideways_scroll().await;
    });
}

#[test]
fn an_answer_says_beside_it_what_it_changed_and_keeps_the_focus() {
    e2e::run(async |page| {
        for (width, height) in [(360, 640), (1280, 900)] {
            page.viewport(width, height).await;
            answered(page).await;
            page.script("document.getElementById('q-hours-now').focus()", vec![]).await;
            page.press(Key::Down).await;
            page.press(Key::Down).await;
            let seen = "const it = document.querySelector('.sharpen__changed');
                if (!it) return false;
                const { top, bottom } = it.getBoundingClientRect();
                return top >= 0 && bottom <= innerHeight";
            page.until("what changed is in view", async || {
                (page.script(seen, vec![]).await == json!(true)).then_some(())
            })
            .await;
            page.has_focus("combobox", "Hours a week that I could study now").await;
            page.assert_no_errors().await;
        }
    });
}

#[test]
fn the_answers_come_back_after_a_reload_and_another_view_knows_them() {
    e2e::run(async |page| {
        answered(page).await;
        page.select("Hours a week that I could study now", "4 hours").await;
        is_kept(page).await;
        // WebKitGTK answers before what was chosen last is drawn.
        let said = page
            .until("the sentence rests", async || {
                let said = sentence(page).await;
                tokio::time::sleep(Duration::from_millis(500)).await;
                (sentence(page).await == said).then_some(said)
            })
            .await;
        page.reload().await;
        page.sees("fits best").await;
        assert_eq!(page.value("Hours a week that I could study now").await, "4");
        assert_eq!(sentence(page).await, said);
        page.click("link", "Docent").await;
        page.sees("I am a nurse").await;
        page.click("link", "When to start").await;
        page.sees("fits best").await;
        assert_eq!(sentence(page).await, said);
        page.select("Hours a week that I could study now", "8 hours").await;
        page.click("button", "Undo").await;
        page.until("the answer is taken back", async || {
            let hours = page.value("Hours a week that I could study now").await;
            (hours == "4").then_some(())
        })
        .await;
        page.assert_no_errors().await;
    });
}

#[test]
fn what_an_answer_changed_is_said_and_so_is_what_undoing_it_did() {
    e2e::run(async |page| {
        answered(page).await;
        is_kept(page).await;
        let says = async |wanted: &str| {
            let said = "return document.querySelector('.site-header ~ [role=status]').textContent";
            page.until("it is said", async || {
                let said = page.script(said, vec![]).await;
                said.as_str()?.replace('\u{a0}', " ").contains(wanted).then_some(())
            })
            .await;
        };
        let before = sentence(page).await;
        page.select("The next change that I expect", "into a faculty role").await;
        page.select("When it comes", "January 2028").await;
        page.sees("Fall 2028 fits best").await;
        says(&sentence(page).await).await;
        for _ in 0..2 {
            page.click("button", "Undo").await;
        }
        page.until("both are taken back", async || (sentence(page).await == before).then_some(()))
            .await;
        says(&before).await;
        page.assert_no_errors().await;
    });
}

#[test]
fn ones_own_date_stands_in_the_address() {
    e2e::run(async |page| {
        answered(page).await;
        is_kept(page).await;
        page.select("Try my own date", "January 2029").await;
        page.click("button", "Show").await;
        page.sees("No intake in January 2029; the next is Fall").await;
        page.is_at("/timing?own=2029-1").await;
        page.reload().await;
        page.sees("No intake in January 2029; the next is Fall").await;
        page.assert_no_errors().await;
    });
}

#[test]
fn weights_move_by_slider_button_and_number_and_go_back() {
    e2e::run(async |page| {
        answered(page).await;
        page.open_everything().await;
        let value = |css: &'static str| async move {
            let script = "return document.querySelector(arguments[0]).value";
            page.script(script, vec![json!(css)]).await.as_str().unwrap_or_default().to_owned()
        };
        let (slider, number) = ("[name=weight-1]", "[name=number-1]");
        page.click("button", "More weight for Career moment").await;
        page.until("the button moves both", async || {
            (value(slider).await == "55" && value(number).await == "55").then_some(())
        })
        .await;
        page.script(
            "const it = document.querySelector('[name=weight-1]');
            it.focus();
            it.scrollIntoView({ block: 'nearest' })",
            vec![],
        )
        .await;
        page.press(Key::Right).await;
        page.until("the slider moves the number", async || {
            (value(number).await == "60").then_some(())
        })
        .await;
        let seen = "const of = (css) => document.querySelector(css).getBoundingClientRect();
            return of('.weights .sureness__now').top >= 0 && of('[name=weight-1]').bottom <= innerHeight + 1
              && document.querySelector('.weights .sureness__now').textContent.includes('fits best')";
        page.until("the sentence is beside it", async || {
            page.script(seen, vec![]).await.as_bool()?.then_some(())
        })
        .await;
        page.click("button", "Set all weights back").await;
        page.until("all is as it was", async || {
            (value(slider).await == "50" && value(number).await == "50").then_some(())
        })
        .await;
        page.assert_no_errors().await;
    });
}

#[test]
fn a_number_can_be_typed_and_its_field_keeps_the_focus() {
    e2e::run(async |page| {
        answered(page).await;
        is_kept(page).await;
        page.open_everything().await;
        let value = async |css: &str| {
            let script = "return document.querySelector(arguments[0]).value";
            page.script(script, vec![json!(css)]).await.as_str().unwrap_or_default().to_owned()
        };
        let (slider, number) = ("[name=weight-1]", "[name=number-1]");
        let weighs = async |wanted: &str| {
            page.until("the weight is taken", async || {
                (value(slider).await == wanted).then_some(())
            })
            .await;
        };
        let select = "const it = document.querySelector(arguments[0]); it.focus(); it.select()";
        page.script(select, vec![json!(number)]).await;
        page.press(Key::End).await;
        page.press(Key::Backspace).await;
        weighs("5").await;
        assert_eq!(value(number).await, "5");
        page.press(Key::Backspace).await;
        page.type_text("30").await;
        weighs("30").await;
        assert_eq!(value(number).await, "30", "what is typed is left alone");
        // What cannot be stays in the field until that is left, and then the weight does.
        page.script(select, vec![json!(number)]).await;
        page.type_text("-7").await;
        assert_eq!(value(number).await, "-7");
        page.press(Key::Tab).await;
        page.sees("A weight is a whole number from 0 to 100; 30 stays.").await;
        page.until("the weight stands there again", async || {
            (value(number).await == "30").then_some(())
        })
        .await;
        // The Enter key takes a number, and leaves the focus in its field.
        let weeks = "Weeks of a term";
        page.script(select, vec![json!("#set-2")]).await;
        page.type_text("12").await;
        page.press(Key::Enter).await;
        page.is_at("/timing?set=2-12").await;
        page.has_focus("spinbutton", weeks).await;
        page.script(select, vec![json!("#set-2")]).await;
        page.press(Key::Backspace).await;
        page.press(Key::Enter).await;
        page.sees("This is a whole number from 8 to 20; 12 stays.").await;
        page.has_focus("spinbutton", weeks).await;
        assert_eq!(value("#set-2").await, "12");
        page.assert_no_errors().await;
    });
}

#[test]
fn what_is_to_be_said_of_degrees_leads_to_their_question() {
    e2e::run(async |page| {
        answered(page).await;
        // More than one rule waits for them.
        let way = "document.querySelector('.standing-rule__because a[href$=\"#degrees\"]').click()";
        page.script(way, vec![]).await;
        page.until("the question is in view", async || {
            let seen = "const it = document.getElementById('degrees');
                const { top, bottom } = it?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
                return document.activeElement === it && top >= 0 && bottom <= innerHeight";
            (page.script(seen, vec![]).await == json!(true)).then_some(())
        })
        .await;
        page.assert_no_errors().await;
    });
}

#[test]
fn the_rules_are_checked_where_anyone_can_see_it() {
    e2e::run(async |page| {
        answered(page).await;
        page.select("The next change that I expect", "into a faculty role").await;
        page.select("When it comes", "January 2028").await;
        page.sees("Fall 2028 fits best").await;
        page.open_everything().await;
        page.click("button", "Run 29 tests").await;
        page.sees("29 of 29 tests as expected.").await;
        page.click("button", "What would turn this?").await;
        page.sees("would fit best").await;
        page.assert_no_errors().await;
    });
}

#[test]
fn a_program_without_a_known_start_says_so() {
    e2e::run(async |page| {
        answered(page).await;
        page.select("Program", "Michigan, Master of Health Professions Education (no start found)")
            .await;
        page.sees("We do not know when Michigan starts").await;
        page.assert_no_errors().await;
    });
}

#[test]
fn everyone_can_read_and_use_it() {
    e2e::run(async |page| {
        page.open("/timing").await;
        page.assert_no_violations().await;
        answered(page).await;
        for (width, height) in [(320, 640), (1280, 900)] {
            page.viewport(width, height).await;
            for scheme in ["light", "dark"] {
                page.prefer("prefers-color-scheme", scheme).await;
                let found = page.axe_open_and_closed(true).await;
                assert!(found.is_empty(), "{width} {scheme}: {found:?}");
            }
            page.assert_large_targets().await;
            page.assert_no_sideways_scroll().await;
        }
    });
}

#[test]
fn the_first_page_says_what_the_tool_says() {
    e2e::run(async |page| {
        page.open("/").await;
        page.sees("it comes with your own answers").await;
        page.select("I am a", "nurse").await;
        page.sees("Three answers give a first sentence from each tool").await;
        page.select("My career stage", "6–15 years after training").await;
        assert!(page.requested().await.iter().all(|it| !it.contains("/my-plan-")), "not yet");
        page.select("I teach", "every week").await;
        page.sees("fits best, ").await;
        let row = "return [...document.querySelectorAll('.tool-sentence')]
            .find((it) => it.textContent.startsWith('When to start'))
            .querySelector('.tool-sentence__text').textContent";
        let row = page.script(row, vec![]).await;
        page.click("link", "See every start").await;
        page.by_role("heading", "You do not have to decide tonight.").await;
        let row = row.as_str().expect("a text").replace('\u{a0}', " ");
        assert_eq!(sentence(page).await, row);
        // Another answer there is another sentence here.
        page.select("My career stage", "still a student").await;
        page.select("I teach", "not yet").await;
        page.until("another sentence", async || (sentence(page).await != row).then_some(())).await;
        let other = sentence(page).await;
        page.click("link", "Docent").await;
        page.sees(&other).await;
        page.assert_no_errors().await;
    });
}

#[test]
fn the_first_page_says_so_where_the_tool_does_not_come() {
    e2e::run(async |page| {
        let blocked = async |urls: Value| {
            page.cdp("Network.enable", json!({})).await;
            page.cdp("Network.setBlockedURLs", json!({ "urls": urls })).await;
        };
        blocked(json!(["*/my-plan-*.wasm"])).await;
        page.open("/").await;
        page.select("I am a", "nurse").await;
        page.select("My career stage", "6–15 years after training").await;
        page.select("I teach", "every week").await;
        page.sees("What works this out could not be loaded").await;
        blocked(json!([])).await;
        // The next answer tries again.
        page.select("I teach", "informally").await;
        page.sees("fits best, ").await;
    });
}
