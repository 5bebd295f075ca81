//! What a person does in the self-check, and what stands there then.

use e2e::{Session, Value, json};

/// The content that is shipped.
fn content() -> Value {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../public/api/v1/assessment.json");
    let text = std::fs::read_to_string(path).expect("the self-check’s content");
    text.parse().expect("JSON")
}

/// The day of its last change: "November 26, 2026".
pub(crate) fn day() -> String {
    let content = content();
    let parts: Vec<usize> = content["updated"]
        .as_str()
        .into_iter()
        .flat_map(|it| it.split('-'))
        .map(|it| it.parse().expect("a number"))
        .collect();
    let months =
        "January February March April May June July August September October November December";
    let month = months.split(' ').nth(parts[1] - 1).expect("a month");
    format!("{month} {}, {}", parts[2], parts[0])
}

/// Its questions.
fn items(is_short: bool) -> Vec<Value> {
    let all = content()["items"].take();
    let all = all.as_array().expect("items").iter();
    all.filter(|it| !is_short || it["isShort"] == true).cloned().collect()
}

/// The question at a place of the short form, from 1.
pub(crate) fn stem(place: usize) -> String {
    items(true)[place - 1]["stem"].as_str().expect("a text").to_owned()
}

/// The question at a place of all, from 1.
pub(crate) fn stem_of_all(place: usize) -> String {
    items(false)[place - 1]["stem"].as_str().expect("a text").to_owned()
}

/// The words of a level of the first question.
pub(crate) fn level(number: usize) -> String {
    items(true)[0]["levels"][number - 1].as_str().expect("a text").to_owned()
}

/// Lets no part of the self-check come before `goOn` is called.
pub(crate) async fn hold_tool(page: &Session) {
    page.before_every_page(
        "const real = fetch, gate = new Promise((open) => { window.goOn = () => open() });
        window.fetch = (what, ...rest) => /self-check-.*wasm/.test(what?.url ?? what)
          ? gate.then(() => real(what, ...rest)) : real(what, ...rest)",
    )
    .await;
}

/// Lets it come.
pub(crate) async fn let_tool_come(page: &Session) {
    page.script("goOn()", vec![]).await;
}

/// Chooses a level of the first question, and waits until it is chosen.
pub(crate) async fn choose(page: &Session, number: usize) {
    page.click("radio", &level(number)).await;
    is_chosen(page, number).await;
}

/// Waits until this level of the first question is chosen.
pub(crate) async fn is_chosen(page: &Session, number: usize) {
    let words = &level(number);
    page.until(&format!("“{words}” is chosen"), async || {
        page.is_checked(words).await.then_some(())
    })
    .await;
}

/// Waits until no level of the question is chosen.
pub(crate) async fn none_is_chosen(page: &Session) {
    let script =
        "return document.querySelector('.item') && !document.querySelector('.item :checked')";
    page.until("no level is chosen", async || {
        (page.script(script, vec![]).await == json!(true)).then_some(())
    })
    .await;
}

/// Waits until the question at this place of the short form is asked, alone.
pub(crate) async fn asks(page: &Session, place: usize) {
    asks_of(page, place, 18, &stem(place)).await;
}

/// Waits until this question is asked, alone.
pub(crate) async fn asks_of(page: &Session, place: usize, of: usize, stem: &str) {
    page.by_role("heading", stem).await;
    page.sees(&format!("Question {place} of {of}")).await;
}

/// Waits until the title says where one is.
pub(crate) async fn titled(page: &Session, text: &str) {
    page.has_title(&format!("{text} – Self-check – Docent")).await;
}

/// Waits until the page shows all questions of a scope, and gives each the choice at
/// this place of its seven, from 1; 0 leaves it open. Signs come round.
pub(crate) async fn fill(page: &Session, search: &str, signs: &str) {
    page.open(&format!("/quiz?{search}&page=all")).await;
    fill_here(page, signs).await;
}

/// The same on the page that is there.
pub(crate) async fn fill_here(page: &Session, signs: &str) {
    page.by_role("heading", "The questions…").await;
    let script = "const signs = arguments[0], forms = [...document.querySelectorAll('form.item')];
        forms.forEach((form, at) => form.querySelectorAll('input')[signs[at % signs.length] - 1]?.click());
        return forms.map((it) => it.id)";
    let ids = page.script(script, vec![json!(signs)]).await;
    let ids: Vec<String> = texts_of(&ids);
    let wanted: Vec<Value> = ids
        .iter()
        .zip(signs.chars().cycle())
        .map(|(_, sign)| json!(i64::from(sign.to_digit(10).expect("a digit")) - 1))
        .collect();
    let script = "return [...document.querySelectorAll('form.item')].map((form) =>
        [...form.querySelectorAll('input')].findIndex((it) => it.checked))";
    page.until("each question has its level", async || {
        (page.script(script, vec![]).await == json!(wanted)).then_some(())
    })
    .await;
}

/// Waits until what is answered stands on the device.
pub(crate) async fn is_kept(page: &Session) {
    page.sees("Kept on this device until").await;
}

/// Goes within the app to a path, by a link that stands outside of what it draws:
/// not every view leads to every other one.
pub(crate) async fn walk(page: &Session, path: &str) {
    let script = "const link = Object.assign(document.createElement('a'), { href: arguments[0] });
        document.body.append(link);
        link.click();
        link.remove()";
    page.script(script, vec![json!(path)]).await;
}

/// The texts of all that a selector finds.
pub(crate) async fn texts(page: &Session, css: &str) -> Vec<String> {
    let script =
        "return [...document.querySelectorAll(arguments[0])].map((it) => tidy(it.textContent))";
    texts_of(&page.script(script, vec![json!(css)]).await)
}

pub(crate) fn texts_of(list: &Value) -> Vec<String> {
    let all = list.as_array().into_iter().flatten().filter_map(Value::as_str);
    all.map(Into::into).collect()
}

/// How often something was asked for whose address holds this.
pub(crate) async fn asked_for(page: &Session, part: &str) -> usize {
    page.requested().await.iter().filter(|it| it.contains(part)).count()
}

/// Clicks the level at this place of the question, and waits until it is chosen.
pub(crate) async fn touch_level(page: &Session, number: usize) {
    let css = format!(".level:nth-of-type({number}) .level__control");
    page.touch(&css).await;
    page.until(&format!("level {number} is chosen"), async || {
        let script = "return document.querySelector(arguments[0])?.checked";
        (page.script(script, vec![json!(css)]).await == json!(true)).then_some(())
    })
    .await;
}

/// Waits until the heading has the focus: until then the page may still scroll.
pub(crate) async fn is_at_heading(page: &Session) {
    let script = "return document.activeElement?.id === 'tool-heading'";
    page.until("the heading has the focus", async || {
        (page.script(script, vec![]).await == json!(true)).then_some(())
    })
    .await;
}
