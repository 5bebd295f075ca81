//! Roles: where a person stands and what they aim at, with the tool as it is built.

#[path = "roles/further.rs"]
mod further;

use e2e::{Key, Session, json};

/// Answers three of the four questions.
async fn answered(page: &Session) {
    page.open("/careers").await;
    page.select("I am a", "nurse").await;
    page.select("I practice in", "United States").await;
    page.select("The role that I aim at", "simulation center leader").await;
    page.sees("Steps, in order").await;
}

#[test]
fn nothing_of_the_tool_is_loaded_before_the_first_answer() {
    e2e::run(async |page| {
        page.open("/careers").await;
        page.by_role("heading", "Roles").await;
        page.sees("Directs a residency program").await;
        let asked = async |part: &str| {
            page.requested().await.into_iter().filter(|it| it.contains(part)).count()
        };
        for part in ["/roles-", "pathways.json", "/more-"] {
            assert_eq!(asked(part).await, 0, "{part}");
        }
        page.select("My career stage", "not sure").await;
        page.sees("What you have").await;
        // The glue, the wasm and the sheet, each once.
        assert_eq!(asked("/roles-").await, 3);
        assert_eq!(asked("api/v1/pathways.json").await, 1);
        page.assert_no_strangers().await;
        page.assert_no_errors().await;
    });
}

#[test]
fn an_answer_before_the_app_stays_and_is_heard() {
    e2e::run(async |page| {
        page.hold().await;
        page.visit("/careers").await;
        page.select("I practice in", "Canada").await;
        page.let_go().await;
        page.sees("What you have").await;
        assert_eq!(page.value("I practice in").await, "canada");
        page.assert_no_errors().await;
    });
}

#[test]
fn the_answers_come_back_after_a_reload_and_another_view_knows_them() {
    e2e::run(async |page| {
        answered(page).await;
        page.sees("Kept on this device until").await;
        page.open("/careers").await;
        page.sees("Steps, in order").await;
        assert_eq!(page.value("I am a").await, "nurse");
        assert_eq!(page.value("I practice in").await, "united-states");
        assert_eq!(page.value("The role that I aim at").await, "simulation-center-leader");
        page.open("/timing").await;
        page.sees("fits best").await;
        assert_eq!(page.value("I am a").await, "nurse");
        page.assert_no_errors().await;
    });
}

#[test]
fn what_a_person_has_is_answered_in_place_on_a_phone_and_on_a_desk() {
    e2e::run(async |page| {
        for (width, height) in [(360, 640), (1280, 900)] {
            page.viewport(width, height).await;
            answered(page).await;
            page.open_everything().await;
            page.select(
                "My present role in education",
                "education director in a clinical department",
            )
            .await;
            page.select("License to practice", "Canada").await;
            page.sees("Kept on this device until").await;
            assert_eq!(page.value("License to practice").await, "canada");
            assert_eq!(page.value("My present role in education").await, "education-director");
            page.assert_no_sideways_scroll().await;
            page.assert_large_targets().await;
            let found = page.axe_open_and_closed(true).await;
            assert!(found.is_empty(), "axe finds {found:?}");
            page.screenshot(&format!("roles-{width}")).await;
            page.assert_no_errors().await;
        }
    });
}

/// Follows the first link that begins with these words, by keys.
async fn follow(page: &Session, words: &str) {
    let script = "const it = [...document.querySelectorAll('main a')]
        .find(it => it.textContent.startsWith(arguments[0])); it.focus();";
    page.script(script, vec![json!(words)]).await;
    page.press(Key::Enter).await;
}

#[test]
fn a_way_is_changed_by_keys_and_comes_back_with_its_address() {
    e2e::run(async |page| {
        answered(page).await;
        // The master’s first is one of ours; a certificate beside it is a person’s own.
        follow(page, "Put it first").await;
        let is_chosen = async || page.address().await.contains("?way=").then_some(());
        page.until("the address holds the way", is_chosen).await;
        page.sees("This is the way above").await;
        follow(page, "Put it first").await;
        page.sees("Your own way").await;
        let address = page.address().await;
        let (_, query) = address.split_once("/careers?way=").expect("the address holds the way");
        page.sees("Kept on this device until").await;
        page.open(&["/careers?way=", query].concat()).await;
        page.sees("Your own way").await;
        page.assert_no_errors().await;
    });
}

#[test]
fn a_step_that_is_done_and_one_that_is_counted_are_kept() {
    e2e::run(async |page| {
        answered(page).await;
        page.open_everything().await;
        let done = "const it = document.querySelector('#roles-way input[name=done]');
            it.click(); return it.value;";
        let code = page.script(done, vec![]).await;
        page.sees("marked as done").await;
        page.sees("Kept on this device until").await;
        page.open("/careers").await;
        page.sees("marked as done").await;
        assert!(code.as_str().is_some_and(|it| !it.is_empty()));
        page.assert_no_errors().await;
    });
}

/// Moves the focus to the first element that a selector finds, and presses Enter.
async fn enter(page: &Session, css: &str) {
    page.script("document.querySelector(arguments[0]).focus()", vec![json!(css)]).await;
    page.press(Key::Enter).await;
}

#[test]
fn the_map_is_opened_followed_and_turned_by_keys_on_a_phone() {
    e2e::run(async |page| {
        page.viewport(360, 640).await;
        answered(page).await;
        enter(page, "#roles-map summary").await;
        page.sees("All years are shown").await;
        // A link leads to its step, which takes the focus.
        let link = "return document.querySelector('#roles-map li:nth-last-child(2) a').hash";
        let hash = page.script(link, vec![]).await.as_str().expect("it leads on").to_owned();
        enter(page, "#roles-map li:nth-last-child(2) a").await;
        let is_there = async || {
            let script = "const it = document.activeElement, { top } = it.getBoundingClientRect();
                return it.id === arguments[0] && top >= 0 && top < innerHeight";
            let is = page.script(script, vec![json!(hash.trim_start_matches('#'))]).await;
            (is == json!(true)).then_some(())
        };
        page.until("the step has the focus", is_there).await;
        // The map stays open; a button keeps the focus, also where it changes nothing more.
        let turn = "#roles-map button:nth-of-type";
        enter(page, &[turn, "(3)"].concat()).await;
        page.sees("are shown.").await;
        page.has_focus("button", "Fewer years").await;
        let first = page.address().await;
        assert!(first.contains("from=") && first.contains("years="), "{first}");
        enter(page, &[turn, "(2)"].concat()).await;
        let is_later = async || (page.address().await != first).then_some(());
        page.until("later years stand in the address", is_later).await;
        page.has_focus("button", "Later").await;
        page.assert_no_sideways_scroll().await;
        page.assert_large_targets().await;
        page.screenshot("roles-map-360").await;
        let found = page.axe_open_and_closed(true).await;
        assert!(found.is_empty(), "axe finds {found:?}");
        for _ in 0..4 {
            page.press(Key::Enter).await;
        }
        page.has_focus("button", "Later").await;
        // The same years stand there after a reload.
        let last = page.address().await;
        let (_, query) = last.split_once('?').expect("a query");
        let query = query.split('#').next().unwrap_or_default().to_owned();
        page.sees("Kept on this device until").await;
        page.open(&["/careers?", &query].concat()).await;
        page.sees("Steps, in order").await;
        enter(page, "#roles-map summary").await;
        page.sees(" of 2").await;
        page.assert_no_errors().await;
    });
}

#[test]
fn what_an_advisor_counts_asks_for_a_reason_and_is_taken_back() {
    e2e::run(async |page| {
        page.viewport(360, 640).await;
        page.open("/careers").await;
        page.select("I am a", "physician").await;
        page.select("I practice in", "United States").await;
        page.select("The role that I aim at", "residency program director").await;
        page.sees("Steps, in order").await;
        page.open_everything().await;
        let count = "[form^='counted-']:is(button):not([name])";
        enter(page, count).await;
        page.sees("The reason is missing").await;
        page.has_focus("textbox", "Why it counts").await;
        page.type_text("The board agreed.").await;
        enter(page, count).await;
        page.sees("counted by an advisor").await;
        page.sees("“The board agreed.”").await;
        enter(page, "button[name='uncount']").await;
        page.sees_no("counted by an advisor").await;
        // Its row stands among the steps again, and has the focus.
        let script = "return document.activeElement.id";
        let id = page.script(script, vec![]).await;
        assert!(id.as_str().is_some_and(|it| it.starts_with("step-")), "{id}");
        page.assert_no_errors().await;
    });
}
