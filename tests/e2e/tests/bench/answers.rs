//! How long a changed answer takes in “When to start” and in “Roles”.

#[path = "../../../generated/pathways.rs"]
mod generated;

use crate::{ANYTHING, KEY, RUNS, median, over, worst};
use e2e::{Key, Server, Session, Value};
use std::time::Duration;

/// Notes how long a tool works on each answer, markup included, and from the change of a
/// field until the frame that shows what came of it. The choice itself is on the screen a
/// frame after it was made.
const WORKED_OUT: &str = "window.worked = []; window.drawn = [];
    const [tool, view] = arguments, answer = window[tool];
    window[tool] = (request) => {
      const start = performance.now(), reply = answer(request);
      worked.push(performance.now() - start);
      return reply;
    };
    let start;
    addEventListener('input', () => { start = performance.now() }, true);
    const frame = new MessageChannel();
    frame.port1.onmessage = ({ data }) => drawn.push(performance.now() - data);
    new MutationObserver(() => {
      if (!start) return;
      const begun = start;
      start = 0;
      requestAnimationFrame(() => frame.port2.postMessage(begun));
    }).observe(document.querySelector(view), { childList: true, subtree: true,
      attributes: true, characterData: true });";

/// Changes an answer nine times by keys, run after run. Gives the better median of what
/// was worked out, and of what was drawn.
#[allow(clippy::print_stdout, reason = "the times are what this is for")]
async fn changed(page: &Session, tool: &str, view: &str, field: &str) -> (f64, f64) {
    page.slow_processor(4.0).await;
    page.script(WORKED_OUT, vec![e2e::json!(tool), e2e::json!(view)]).await;
    let mut runs = Vec::new();
    for run in 0..RUNS {
        page.script("worked.length = 0; drawn.length = 0", vec![]).await;
        let focus = "document.getElementById(arguments[0]).focus()";
        page.script(focus, vec![e2e::json!(field)]).await;
        for _ in 0..9 {
            page.press(if run % 2 == 0 { Key::Down } else { Key::Up }).await;
            tokio::time::sleep(Duration::from_millis(900)).await;
        }
        let times = async |what: &str| -> Vec<f64> {
            let all = page.script(&format!("return {what}"), vec![]).await;
            all.as_array().into_iter().flatten().filter_map(Value::as_f64).collect()
        };
        let (worked, drawn) = (times("worked").await, times("drawn").await);
        assert!(worked.len() >= 9 && drawn.len() >= 9, "{worked:?} {drawn:?}");
        let both =
            |times: &[f64]| format!("{:.0}, slowest {:.0}", median(times.into()), worst(times));
        println!("worked out: {}; on the screen: {}", both(&worked), both(&drawn));
        runs.push((median(worked), median(drawn)));
    }
    page.slow_processor(1.0).await;
    let least = |of: fn(&(f64, f64)) -> f64| runs.iter().map(of).fold(f64::INFINITY, f64::min);
    (least(|it| it.0), least(|it| it.1))
}

#[test]
#[allow(clippy::print_stdout, reason = "the times are what this is for")]
fn a_changed_answer_is_worked_out_in_a_blink() {
    e2e::run(async |page| {
        println!("when to start, a changed answer at 4x slow-down, in ms");
        page.viewport(360, 640).await;
        page.open("/timing").await;
        page.select("I am a", "nurse").await;
        page.select("My career stage", "6–15 years after training").await;
        page.select("I teach", "every week").await;
        page.sees("fits best").await;
        let (worked, drawn) = changed(page, "docentTiming", ".timing", "q-hours-now").await;
        over("/timing", "working out an answer", worked, KEY);
        // The choice is on the screen a frame after it was made; what it changed follows.
        over("/timing", "its sentence on the screen", drawn, 2.0 * ANYTHING);
    });
}

#[test]
#[allow(clippy::print_stdout, reason = "the times are what this is for")]
fn a_way_is_planned_in_a_blink() {
    e2e::run(async |page| {
        println!("roles, a changed answer at 4x slow-down, in ms");
        let drawn = plans(page, "residency program director").await;
        over("/careers", "the way on the screen", drawn, 2.0 * ANYTHING);
    });
}

/// The roles of the generated content, with five requirements each.
const ROLES: usize = 1_000;

#[test]
#[allow(clippy::print_stdout, reason = "the times are what this is for")]
fn a_way_through_a_thousand_roles_is_planned_in_a_blink() {
    type Alter = fn(&str) -> String;
    let files: [(&str, Alter); 2] = [
        ("catalog", |it| generated::catalog(it, ROLES)),
        ("pathways", |it| generated::pathways(it, ROLES)),
    ];
    let server = Server::altered_in(env!("CARGO_TARGET_TMPDIR"), "thousand-roles", files);
    e2e::run_at(server, async |page| {
        println!("roles, {ROLES} of them and {} requirements, at 4x slow-down, in ms", 5 * ROLES);
        // Two lists of a thousand roles take longer on the screen than the way does.
        plans(page, "education director in a clinical department").await;
    });
}

/// Plans the way to a role, and holds how long that is worked out against its budget. Gives
/// how long it takes until it is on the screen.
async fn plans(page: &Session, role: &str) -> f64 {
    page.viewport(360, 640).await;
    page.open("/careers").await;
    page.select("I am a", "physician").await;
    page.select("I practice in", "United States").await;
    page.select("My career stage", "6–15 years after training").await;
    page.select("The role that I aim at", role).await;
    page.sees("Steps, in order").await;
    page.open_everything().await;
    let (worked, drawn) = changed(page, "docentRoles", ".roles", "years").await;
    over("/careers", "planning a way", worked, ANYTHING);
    drawn
}
