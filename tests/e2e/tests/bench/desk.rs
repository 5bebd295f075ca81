//! How long an advisor waits on a desk of 500.

#[path = "../../../generated/candidates.rs"]
mod generated;

use crate::{ANYTHING, KEY, over};
use docent::{content, domain::link::Link};
use e2e::{Session, json};
use std::time::Duration;

const MANY: usize = 500;

/// How often each is done; the least of its times is its own, what else a machine does adds.
const TURNS: usize = 5;

/// Notes the parts of each interaction: how long the desk’s wasm works, the longest task, and
/// from the act until the frame that shows what came of it.
const WATCH: &str = "window.acted = { worked: 0, longest: 0, drawn: null };
    const answer = window.docentAdvise;
    window.docentAdvise = (request) => {
      const start = performance.now(), reply = answer(request);
      acted.worked += performance.now() - start;
      return reply;
    };
    new PerformanceObserver((list) => {
      for (const it of list.getEntries()) acted.longest = Math.max(acted.longest, it.duration);
    }).observe({ type: 'longtask' });
    window.act = (what, until) => {
      Object.assign(acted, { worked: 0, longest: 0, drawn: null });
      const start = performance.now();
      const shown = new MutationObserver(() => {
        if (acted.drawn !== null || !until()) return;
        shown.disconnect();
        requestAnimationFrame(() => {
          const frame = new MessageChannel();
          frame.port1.onmessage = () => { acted.drawn = performance.now() - start };
          frame.port2.postMessage(0);
        });
      });
      shown.observe(document, { childList: true, subtree: true, attributes: true,
        characterData: true });
      what();
    };";

/// What is done, and what shows that it is there.
const ACTS: [(&str, &str, &str); 6] = [
    (
        "sort",
        "const it = document.querySelector('[name=sort]'); it.value = it.value === 'stage' ? 'open' : 'stage';
         it.dispatchEvent(new Event('input', { bubbles: true }))",
        "document.querySelector('.desk-row__link').textContent !== first",
    ),
    (
        "filter",
        "const it = document.querySelector('[name=stage]'); it.selectedIndex = 1;
         it.dispatchEvent(new Event('input', { bubbles: true }))",
        "document.querySelector('#desk-count').textContent !== count",
    ),
    (
        "no filter",
        "const it = document.querySelector('[name=stage]'); it.selectedIndex = 0;
         it.dispatchEvent(new Event('input', { bubbles: true }))",
        "document.querySelector('#desk-count').textContent !== count",
    ),
    (
        "a candidate",
        "document.querySelector('.desk-row__link').click()",
        "document.querySelector('.desk__candidate')",
    ),
    (
        "a note",
        "const it = document.querySelector('[name=note]'); it.value += 'x';
         it.dispatchEvent(new Event('input', { bubbles: true }))",
        "true",
    ),
    ("back", "document.querySelector('.back-link').click()", "document.querySelector('.desk-row')"),
];

/// Acts once; gives from the act to the frame, in the wasm, and the longest task.
async fn act(page: &Session, what: &str, until: &str) -> [f64; 3] {
    let script = format!(
        "const first = document.querySelector('.desk-row__link')?.textContent,
           count = document.querySelector('#desk-count')?.textContent;
         act(() => {{ {what} }}, () => {until})"
    );
    page.script(&script, vec![]).await;
    // Who asks again and again whether it is drawn takes time from it.
    tokio::time::sleep(Duration::from_millis(1200)).await;
    page.until("it is drawn", async || {
        let it = page.script("return [acted.drawn, acted.worked, acted.longest]", vec![]).await;
        Some([it[0].as_f64()?, it[1].as_f64()?, it[2].as_f64()?])
    })
    .await
}

#[test]
#[allow(clippy::print_stdout, reason = "the times are what this is for")]
fn a_desk_of_five_hundred_stays_quick() {
    let text = include_str!("../../../../public/api/v1/catalog.json");
    let catalog = content::read(text).expect("it is accepted");
    let links: Vec<String> =
        (0..MANY).map(|it| Link::Answers(generated::person(it, &catalog)).text(&catalog)).collect();
    e2e::run(async |page| {
        println!(
            "a desk of {MANY}, 4x slow-down, in ms: on the screen, of it the wasm, longest task"
        );
        page.viewport(1280, 900).await;
        page.open("/advise").await;
        page.by_role("textbox", "Links, one on each line").await;
        page.script(WATCH, vec![]).await;
        page.slow_processor(4.0).await;
        let paste = "document.querySelector('[name=links]').value = arguments[0]";
        page.script(paste, vec![json!(links.join("\n"))]).await;
        let open = act(
            page,
            "document.querySelector('#desk-open button').click()",
            "document.querySelector('.desk-row')",
        )
        .await;
        println!("{:<12} {:>5.0} {:>5.0} {:>5.0}", "open", open[0], open[1], open[2]);
        page.slow_processor(1.0).await;
        page.until("all are worked out", async || {
            let text = page.script("return document.body.textContent", vec![]).await;
            (!text.as_str()?.contains("being worked out")).then_some(())
        })
        .await;
        // The rest, out of sight.
        tokio::time::sleep(Duration::from_secs(20)).await;
        page.slow_processor(4.0).await;
        let mut least = [f64::INFINITY; ACTS.len()];
        for _ in 0..TURNS {
            for (at, (name, what, until)) in ACTS.iter().enumerate() {
                let [drawn, worked, longest] = act(page, what, until).await;
                println!("{name:<12} {drawn:>5.0} {worked:>5.0} {longest:>5.0}");
                least[at] = least[at].min(drawn);
            }
        }
        page.slow_processor(1.0).await;
        for ((name, ..), time) in ACTS.iter().zip(least) {
            over("/advise", name, time, if *name == "a note" { KEY } else { ANYTHING });
        }
    });
}
