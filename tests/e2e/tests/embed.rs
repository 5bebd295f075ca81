//! Docent in frames on pages of another site, served by nginx with the configuration of the
//! build.

#[path = "embed/host.rs"]
mod host;
#[path = "embed/hostile.rs"]
mod hostile;
#[path = "embed/hosts.rs"]
mod hosts;
#[path = "embed/looks.rs"]
mod looks;
#[path = "embed/seen.rs"]
mod seen;
#[path = "embed/standing.rs"]
mod standing;

use std::time::Duration;

use e2e::{Server, Session, Value, json, run_at};
use host::{serve, strict};

/// Hears what the elements tell, from the start, and counts what came as a message.
const LISTEN: &str = "if (window === top) {
    window.heard = [];
    for (const name of ['ready', 'started', 'step', 'result', 'resized', 'error']) {
      addEventListener('docent:' + name, ({ target, detail }) => heard.push([name, target.getAttribute?.('tool'), detail]));
    }
    window.messages = [];
    addEventListener('message', (it) => it.isTrusted && it.origin !== origin && messages.push(it.data));
  }";

const FRAME: &str = "const frame = (at) => document.querySelectorAll('docent-tool')[at].shadowRoot.querySelector('iframe');";

/// The site as nginx serves it, in frames of `http://localhost`.
fn docent() -> Server {
    Server::nginx_framed_by("DOCENT_HOSTING", "", "http://localhost:*")
}

fn line(docent: &Server, elements: &str) -> String {
    format!("<script async src='{}'></script>{elements}", docent.at("/embed.js"))
}

async fn heard(page: &Session, name: &str) -> Vec<Value> {
    let script = "return heard.filter(([name]) => name === arguments[0])";
    page.script(script, vec![json!(name)]).await.as_array().cloned().unwrap_or_default()
}

async fn hears(page: &Session, name: &str, times: usize) -> Vec<Value> {
    page.until(&format!("{times} of {name}"), async || {
        let all = heard(page, name).await;
        (all.len() >= times).then_some(all)
    })
    .await
}

/// Brings an element into view: a browser draws no frame of another site that nobody sees.
async fn show(page: &Session, at: usize) {
    let show = "document.querySelectorAll('docent-tool, iframe')[arguments[0]].scrollIntoView()";
    page.script(show, vec![json!(at)]).await;
}

/// Chooses in a list by keyboard, so that a browser knows that a person did.
async fn choose(page: &Session, id: &str, option: &str) {
    page.script("document.getElementById(arguments[0]).focus()", vec![json!(id)]).await;
    page.type_text(option).await;
}

/// The height of the frame of an element, and of what it shows.
async fn heights(page: &Session, at: usize) -> [f64; 2] {
    let outer = format!("{FRAME} return frame({at}).getBoundingClientRect().height");
    let outer = page.script(&outer, vec![]).await.as_f64().unwrap_or_default();
    page.enter_element(&format!("{FRAME} return frame({at})")).await;
    let inner = "return document.documentElement.getBoundingClientRect().height";
    let inner = page.script(inner, vec![]).await.as_f64().unwrap_or_default();
    page.leave_frame().await;
    [outer, inner]
}

async fn fits(page: &Session, at: usize) {
    page.until("the frame is as tall as what it shows", async || {
        let [outer, inner] = heights(page, at).await;
        (inner > 0.0 && (outer - inner.ceil()).abs() < 1.0).then_some(())
    })
    .await;
}

#[test]
fn three_tools_stand_under_the_strictest_policy_and_nothing_moves() {
    let docent = docent();
    let tall = "<div hidden></div><p>Before</p>";
    let body = line(
        &docent,
        &format!(
            "{tall}<docent-tool tool=quiz></docent-tool><docent-tool tool=timing></docent-tool>\
             <docent-tool tool=programs program=johns-hopkins-mehp></docent-tool>"
        ),
    );
    run_at(serve(&body, &strict(&docent.at(""))), async |page| {
        page.viewport(1280, 4000).await;
        page.before_every_page(LISTEN).await;
        page.visit("/").await;
        hears(page, "ready", 3).await;
        for at in 0..3 {
            fits(page, at).await;
        }
        let tall = format!("{FRAME} return [0, 1, 2].map((it) => frame(it).style.height)");
        let before = page.script(&tall, vec![]).await;
        tokio::time::sleep(Duration::from_secs(2)).await;
        let after = page.script(&tall, vec![]).await;
        assert_eq!(before, after, "no frame grows by itself");
        let place = "return [scrollY, document.activeElement === document.body, location.hash, history.length]";
        let place = page.script(place, vec![]).await;
        assert_eq!(place[0], 0);
        assert_eq!(place[1], true, "nothing took the focus");
        assert_eq!(place[2], "");
        assert!(heard(page, "error").await.is_empty(), "{:?}", heard(page, "error").await);
        page.assert_no_errors().await;
        let titles = page
            .script(&format!("{FRAME} return [0, 1, 2].map((it) => frame(it).title)"), vec![])
            .await;
        assert_eq!(titles, json!(["Self-check", "When to start", "Programs"]));
        page.enter_element(&format!("{FRAME} return frame(2)")).await;
        page.sees("Master of Education in the Health Professions").await;
        page.sees("34.5 US semester credits").await;
        page.sees_no("Skip to the content").await;
        page.leave_frame().await;
    });
}

#[test]
fn a_host_hears_what_happens_and_a_result_only_with_consent() {
    let docent = docent();
    let body = line(&docent, "<docent-tool tool=timing results></docent-tool>");
    run_at(serve(&body, &strict(&docent.at(""))), async |page| {
        page.viewport(1280, 1200).await;
        page.before_every_page(LISTEN).await;
        page.visit("/").await;
        hears(page, "ready", 1).await;
        assert!(heard(page, "started").await.is_empty());
        page.enter_element(&format!("{FRAME} return frame(0)")).await;
        choose(page, "profession", "nurse").await;
        choose(page, "stage", "not").await;
        page.leave_frame().await;
        hears(page, "started", 1).await;
        assert!(heard(page, "result").await.is_empty(), "nothing goes unasked");
        page.enter_element(&format!("{FRAME} return frame(0)")).await;
        page.sees("would like to have your result").await;
        let shown = page
            .script("return document.querySelector('#frame-result q').textContent", vec![])
            .await;
        page.click("button", "Send this sentence").await;
        page.sees("The sentence was sent to the page around.").await;
        page.leave_frame().await;
        let result = hears(page, "result", 1).await;
        assert_eq!(result[0][2], json!({ "v": 1, "consent": true, "text": shown }));
        page.assert_no_errors().await;
    });
}

#[test]
fn a_refusal_is_told_and_a_sandboxed_element_tells_nothing() {
    let docent = docent();
    let body = line(
        &docent,
        "<docent-tool tool=timing results></docent-tool>\
         <docent-tool tool=timing results sandbox id=quiet></docent-tool>",
    );
    run_at(serve(&body, &strict(&docent.at(""))), async |page| {
        page.viewport(1280, 2400).await;
        page.before_every_page(LISTEN).await;
        page.visit("/").await;
        hears(page, "ready", 1).await;
        for at in [1, 0] {
            page.enter_element(&format!("{FRAME} return frame({at})")).await;
            page.ready().await;
            choose(page, "profession", "nurse").await;
            page.sees("would like to have your result").await;
            page.click("button", "Send nothing").await;
            page.sees_no("would like to have your result").await;
            page.sees("Nothing was sent.").await;
            page.leave_frame().await;
            fits(page, at).await;
        }
        let result = hears(page, "result", 1).await;
        assert_eq!(result[0][2], json!({ "v": 1, "consent": false }));
        let told = "return new Set(messages.filter((it) => !['height', 'top'].includes(it.type))
            .map((it) => it.id)).size";
        assert_eq!(page.script(told, vec![]).await, 1, "only one of the two told anything");
        assert_eq!(heard(page, "ready").await.len(), 1);
    });
}
