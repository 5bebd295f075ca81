//! What the ways share: what a person sees of the list and hears of it, and what they do in it.

use e2e::{Session, Value, json};
use std::time::Duration;

pub(crate) const SEARCH: &str = "Search by name, place or subject";
pub(crate) const CLEAR: &str = "Clear search and filters";
pub(crate) const HEADING: &str = "… programs, by what they publish";
pub(crate) const MASTER: &str = "/programs/johns-hopkins-mehp";
pub(crate) const TITLE: &str = "Master of Education in the Health Professions";
/// The disclosure of the questions that entry rules read.
pub(crate) const QUESTIONS: &str = "May I enter? Say what you hold";

/// The catalog that is served.
pub(crate) fn catalog() -> Value {
    let dist = std::env::var("DOCENT_DIST").expect("`make test` sets DOCENT_DIST");
    let text = std::fs::read_to_string(format!("{dist}/api/v1/catalog.json")).expect("a catalog");
    serde_json::from_str(&text).expect("JSON")
}

pub(crate) fn programs(catalog: &Value) -> &[Value] {
    catalog["programs"].as_array().expect("programs")
}

/// The value that a fact shows, where it is known.
pub(crate) fn known(fact: &Value) -> Option<&Value> {
    let conflict = fact["conflict"].as_array();
    let shown = fact["shown"].as_u64().and_then(|it| usize::try_from(it).ok());
    let shown = conflict.and_then(|facts| facts.get(shown?)).and_then(|it| it.get("value"));
    shown.or_else(|| fact.get("value")).or_else(|| fact.get("derived"))
}

pub(crate) fn texts(value: &Value) -> Vec<String> {
    let all = value.as_array().into_iter().flatten().filter_map(Value::as_str);
    all.map(Into::into).collect()
}

/// The ids of the rows, in order.
pub(crate) async fn rows(page: &Session) -> Vec<String> {
    let script = "return [...document.querySelectorAll('.program-row')]
        .map((it) => it.id.replace('program-', ''))";
    texts(&page.script(script, vec![]).await)
}

/// How many programs the list says that it shows.
pub(crate) async fn count(page: &Session) -> usize {
    let script = "return document.querySelector('.explorer__count b').textContent";
    let number = page.script(script, vec![]).await;
    number.as_str().and_then(|it| it.parse().ok()).expect("a number")
}

/// Waits until the list says that it shows so many programs.
pub(crate) async fn shows(page: &Session, programs: usize) {
    let what = format!("{programs} programs are shown");
    page.until(&what, async || (count(page).await == programs).then_some(())).await;
    assert_eq!(rows(page).await.len(), programs.min(30), "as many rows as it says");
}

/// The full name of the checkbox of a facet's value, and the count in it.
pub(crate) async fn facet(page: &Session, word: &str) -> (String, usize) {
    let fits = |name: &String| {
        let count = name.strip_prefix(word)?.strip_prefix(' ')?;
        Some((name.clone(), count.parse().ok()?))
    };
    page.until(&format!("a facet has “{word}”"), async || {
        page.names("checkbox").await.iter().find_map(fits)
    })
    .await
}

/// Chooses a value of a facet, or takes it back, and gives the count it had.
pub(crate) async fn choose(page: &Session, word: &str) -> usize {
    let (name, count) = facet(page, word).await;
    page.click("checkbox", &name).await;
    count
}

/// The row of facets on a phone; on a desk they stand open.
pub(crate) async fn open_facets(page: &Session) {
    let script = "return document.querySelector('.filters__panel').open";
    if page.script(script, vec![]).await == json!(false) {
        page.click("button", "Filter…").await;
    }
}

/// Opens a disclosure by its first words, unless it is open.
pub(crate) async fn open(page: &Session, words: &str) {
    let script = "const it = [...document.querySelectorAll('summary')]
        .find((it) => tidy(it.textContent).startsWith(arguments[0]));
        if (it && !it.parentElement.open) it.click(); return !!it";
    page.until(&format!("“{words}” opens"), async || {
        (page.script(script, vec![json!(words)]).await == json!(true)).then_some(())
    })
    .await;
}

/// The name of the checkbox that adds a program of the list to the comparison,
/// or keeps it; the program's own name stands at its end.
pub(crate) async fn choice(page: &Session, catalog: &Value, what: &str, id: &str) -> String {
    let program = programs(catalog).iter().find(|it| it["id"] == id).expect("the program");
    let text = |key: &str| program[key].as_str().expect("a text");
    let end = format!(" {}, {}", text("shortName"), text("shortTitle"));
    page.until(&format!("there is “{what}” for {id}"), async || {
        let names = page.names("checkbox").await;
        names.into_iter().find(|name| name.starts_with(what) && name.ends_with(&end))
    })
    .await
}

pub(crate) async fn scrolled(page: &Session) -> f64 {
    page.script("return scrollY", vec![]).await.as_f64().expect("a number")
}

/// Waits until the page stands within five pixels of `place`, and stays there.
pub(crate) async fn stands_at(page: &Session, place: f64) {
    let is_there = async || ((scrolled(page).await - place).abs() <= 5.0).then_some(());
    page.until(&format!("the page stands at {place}"), is_there).await;
    tokio::time::sleep(Duration::from_millis(300)).await;
    let is = scrolled(page).await;
    assert!((is - place).abs() <= 5.0, "the page stood at {place} and went to {is}");
}

/// Whatever a person did, the focus is somewhere.
pub(crate) async fn keeps_focus(page: &Session, after: &str) {
    let focus = page.focused().await;
    assert!(!["body", "html"].contains(&focus.tag.as_str()), "the focus is lost after {after}");
}

/// Waits until a screen reader is told this.
pub(crate) async fn hears(page: &Session, sentence: &str) {
    let script = "return tidy(document.querySelector('.site-header ~ p[role=status]').textContent)
        .includes(tidy(arguments[0]))";
    page.until(&format!("“{sentence}” is said"), async || {
        (page.script(script, vec![json!(sentence)]).await == json!(true)).then_some(())
    })
    .await;
}

/// Waits until the focus stands on what a selector finds.
pub(crate) async fn focus_is_on(page: &Session, css: &str) {
    let script = "return document.activeElement.matches(arguments[0])";
    page.until(&format!("the focus stands on {css}"), async || {
        (page.script(script, vec![json!(css)]).await == json!(true)).then_some(())
    })
    .await;
}

/// How many entries the history has.
pub(crate) async fn entries(page: &Session) -> u64 {
    page.script("return history.length", vec![]).await.as_u64().expect("a number")
}
