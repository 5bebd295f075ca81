//! What a screen reader is told: each result once, a second after the last change, with its
//! final text; and nothing when a page comes.

use std::time::Duration;

use e2e::{Session, Value, json};

/// Notes each text that comes into a live region, or with one, once the page is parsed.
const LISTEN: &str = "(() => {
    const heard = [], known = new WeakMap(), live = '[role=status], [role=alert], [aria-live]';
    const tidy = (text) => (text ?? '').replace(/\\s+/g, ' ').trim();
    let counts = false;
    const look = () => {
      for (const it of document.querySelectorAll(live)) {
        // What is not drawn is not told.
        const text = it.checkVisibility() ? tidy(it.textContent) : '';
        if (text === (known.get(it) ?? '')) continue;
        known.set(it, text);
        if (text && counts) heard.push({ text, at: performance.now() });
      }
    };
    new MutationObserver(look).observe(document,
      { childList: true, characterData: true, subtree: true, attributes: true });
    addEventListener('DOMContentLoaded', () => { look(); counts = true });
    addEventListener('input', () => { window.entered = performance.now() }, true);
    Object.defineProperty(window, 'heard', { value: heard });
  })();";

/// The fewest milliseconds from the last change to its announcement, and the most that a slow
/// machine may add.
const REST: f64 = 950.0;
const LATE: f64 = 6_000.0;

/// Something that was told, and milliseconds since the last change.
#[derive(Debug)]
struct Told {
    text: String,
    since: f64,
}

/// What was told since the page came, or since it was forgotten.
async fn told(page: &Session) -> Vec<Told> {
    let script = "return heard.map((it) => [it.text, it.at - (window.entered ?? 0)])";
    let all = page.script(script, vec![]).await;
    let told = |it: &Value| Told {
        text: it[0].as_str().unwrap_or_default().replace('\u{a0}', " "),
        since: it[1].as_f64().unwrap_or_default(),
    };
    all.as_array().into_iter().flatten().map(told).collect()
}

/// Longer than anything waits before it is said.
async fn rest() {
    tokio::time::sleep(Duration::from_millis(1_600)).await;
}

async fn forget(page: &Session) {
    rest().await;
    page.script("heard.length = 0", vec![]).await;
}

/// The one thing that is told of the changes since the last [`forget`], at rest.
async fn one(page: &Session, of: &str) -> String {
    page.until(&format!("{of} is told"), async || (!told(page).await.is_empty()).then_some(()))
        .await;
    rest().await;
    let all = told(page).await;
    let [it] = all.as_slice() else { panic!("{of} is told {} times: {all:?}", all.len()) };
    assert!((REST..LATE).contains(&it.since), "{of} is told {} ms after it", it.since);
    it.text.clone()
}

/// Answers the questions of the first page.
async fn answered(page: &Session) {
    page.open("/").await;
    page.select("I am a", "physician").await;
    page.select("My career stage", "up to 5 years after training").await;
    page.select("I teach", "every week").await;
    page.sees("fits best").await;
    page.sees("Kept on this device until").await;
}

#[test]
fn nothing_is_told_when_a_page_comes() {
    e2e::run(async |page| {
        page.before_every_page(LISTEN).await;
        for path in [
            "/",
            "/programs?format=online",
            "/programs/johns-hopkins-mehp?years=4",
            "/compare",
            "/quiz",
            "/timing",
            "/careers",
            "/plan",
            "/privacy",
        ] {
            page.open(path).await;
            rest().await;
            let all = told(page).await;
            assert!(all.is_empty(), "{path}: {all:?}");
        }
        // What is worked out at once says what one waits for.
        for (path, text) in [
            ("/advise", "Nobody is on it yet."),
            ("/compare?p=johns-hopkins-mehp&p=maastricht-mhpe", "Where they differ"),
        ] {
            page.open(path).await;
            page.sees(text).await;
            rest().await;
            let all = told(page).await;
            let is_waiting = |it: &Told| it.text.starts_with("One moment");
            assert!(all.len() <= 1 && all.iter().all(is_waiting), "{path}: {all:?}");
        }
    });
}

#[test]
fn a_count_is_told_once_after_three_filters_and_after_a_word() {
    e2e::run(async |page| {
        page.before_every_page(LISTEN).await;
        page.viewport(1280, 900).await;
        page.open("/programs").await;
        page.open_everything().await;
        forget(page).await;
        let three = "const boxes = [...document.querySelectorAll('#list input[type=checkbox]')]
            .filter((it) => shown(it) && !/compare/.test(it.name)).slice(0, 3);
            boxes.forEach((it, at) => setTimeout(() => it.click(), 60 * at));
            return boxes.length";
        assert_eq!(page.script(three, vec![]).await, json!(3));
        let said = one(page, "a filter").await;
        let shown = page.text().await;
        let count = said.split(' ').next().unwrap_or_default();
        assert!(shown.contains(&format!("{count} of 25")), "{said}: {shown}");
        page.open("/programs").await;
        forget(page).await;
        let field = page.by_role("searchbox", "").await;
        field.send_keys("maas").await.expect("keys");
        page.sees("2 of 25 shown").await;
        let said = one(page, "a word").await;
        assert!(said.starts_with("2 of 25"), "{said}");
    });
}

#[test]
fn when_to_start_is_told_once_with_the_last_of_three_choices() {
    e2e::run(async |page| {
        page.before_every_page(LISTEN).await;
        answered(page).await;
        page.open("/timing").await;
        page.sees("close behind").await;
        forget(page).await;
        page.select("The next change that I expect", "into a faculty role").await;
        page.select("When it comes", "January 2027").await;
        page.select("When it comes", "January 2029").await;
        page.select("When it comes", "January 2028").await;
        let said = one(page, "when to start").await;
        let heading = page.script("return tidy(document.querySelector('h1').textContent)", vec![]);
        let heading = heading.await.as_str().expect("a text").replace('\u{a0}', " ");
        assert!(said.contains(&heading), "“{said}” holds “{heading}”");
    });
}

#[test]
fn a_role_is_told_once_with_the_last_of_three_choices() {
    e2e::run(async |page| {
        page.before_every_page(LISTEN).await;
        answered(page).await;
        page.open("/careers").await;
        page.select("I practice in", "United States").await;
        page.select("The role that I aim at", "residency program director").await;
        page.sees("Steps, in order").await;
        forget(page).await;
        for role in ["simulation center leader", "residency program director"].repeat(2) {
            page.select("The role that I aim at", role).await;
        }
        page.select("The role that I aim at", "simulation center leader").await;
        let said = one(page, "a role").await;
        let shown = page.text().await.replace('\u{a0}', " ");
        let shown = shown.split_whitespace().collect::<Vec<_>>().join(" ");
        let first = said.split(['.', ':']).next().unwrap_or_default();
        assert!(!first.is_empty() && shown.contains(first), "“{said}”");
    });
}

#[test]
fn the_self_check_and_the_plan_tell_nothing_twice() {
    e2e::run(async |page| {
        page.before_every_page(LISTEN).await;
        answered(page).await;
        page.open("/quiz?scope=short&at=1").await;
        page.by_css(".item").await;
        forget(page).await;
        for level in [2, 4, 3] {
            page.touch(&format!(
                ".item .level:nth-of-type({level}) input, .item .level:nth-of-type({level})"
            ))
            .await;
        }
        rest().await;
        let all = told(page).await;
        // What is chosen, the control itself says.
        assert!(all.is_empty(), "a level: {all:?}");
        page.open("/plan").await;
        page.sees("Decide by").await;
        forget(page).await;
        page.select("I plan with", "Fall 2028").await;
        page.select("I plan with", "Fall 2029").await;
        page.sees("Fall 2029, Johns Hopkins").await;
        rest().await;
        let all = told(page).await;
        let is_last = |it: &Told| it.text.starts_with("Fall 2029, Johns Hopkins");
        assert!(all.len() == 1 && all.iter().all(is_last), "a start: {all:?}");
    });
}

#[test]
fn three_answers_of_the_first_page_are_told_once() {
    e2e::run(async |page| {
        page.before_every_page(LISTEN).await;
        page.open("/").await;
        forget(page).await;
        page.select("I am a", "nurse").await;
        page.select("My career stage", "6–15 years after training").await;
        page.select("I teach", "every week").await;
        page.sees("fits best").await;
        rest().await;
        let mut all = told(page).await;
        // Where answers are kept is no result, and is told once a visit.
        all.retain(|it| !it.text.starts_with("Kept on this device"));
        let [it] = all.as_slice() else { panic!("{all:?}") };
        assert!(it.text.ends_with("What is known so far stands below, with one next step."));
        assert!(it.text.contains("I am a nurse"), "{it:?}");
        forget(page).await;
        page.select("I am a", "pharmacist").await;
        let said = one(page, "another answer").await;
        assert!(said.contains("I am a pharmacist"), "{said}");
    });
}
