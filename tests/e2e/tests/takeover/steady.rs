//! Nothing moves where the app takes over.

use crate::acting::{MASTER, WINDOWS};
use e2e::{Network, Session, golden, json, moved};

const VIEWS: [&str; 16] = [
    "/",
    "/programs",
    MASTER,
    "/programs/johns-hopkins-certificate",
    "/programs/maastricht-mhpe",
    "/programs/aga-khan-mhpe",
    "/compare",
    "/quiz",
    "/timing",
    "/careers",
    "/plan",
    "/advise",
    "/method",
    "/privacy",
    "/accessibility",
    "/nowhere",
];

/// Where a person reads: at the top, in the middle, and at the study plan where there is one.
const PLACES: [&str; 3] =
    ["0", "(document.documentElement.scrollHeight - innerHeight) / 2", "PLAN"];
const PLAN: &str = "(() => { const it = document.querySelector('#plan, .study-plan');
    return it && it.getBoundingClientRect().top + scrollY - 40 })()";

async fn scroll_to(page: &Session, place: &str) -> bool {
    let place = place.replace("PLAN", PLAN);
    let script = format!(
        "const to = {place}; if (to === null) return false;
        scrollTo(0, to); return true"
    );
    let is_there = page.script(&script, vec![]).await == json!(true);
    page.frame().await;
    is_there
}

#[test]
#[allow(clippy::print_stdout, reason = "the figures are asked for")]
fn no_view_moves_at_any_place() {
    e2e::run(async |page| {
        page.hold().await;
        let (mut worst, mut problems) = (0.0_f64, Vec::new());
        for (width, height) in WINDOWS {
            page.viewport(width, height).await;
            for path in VIEWS {
                for place in PLACES {
                    page.visit(path).await;
                    if !scroll_to(page, place).await {
                        continue;
                    }
                    let before = (page.texts_in_view().await, page.vitals().await.layout_shift);
                    page.let_go().await;
                    let after = (page.texts_in_view().await, page.vitals().await.layout_shift);
                    let shift = after.1 - before.1;
                    let moved = moved(&before.0, &after.0, 1.0);
                    println!(
                        "{width:>4} {path:<36} {} {shift:.4}",
                        place.get(..6).unwrap_or(place)
                    );
                    worst = worst.max(after.1);
                    if after.1 > 0.01 || !moved.is_empty() || before.0.len() < 3 {
                        let moved = moved.into_iter().take(3).collect::<Vec<_>>().join("\n    ");
                        problems.push(format!(
                            "{path} at {width}, {place}: {:.4} and {shift:.4}\n    {moved}",
                            before.1
                        ));
                    }
                }
            }
        }
        println!("the largest layout shift is {worst:.4}");
        assert!(problems.is_empty(), "it moves:\n  {}", problems.join("\n  "));
        // The address that leads nowhere is answered so, which the console calls an error.
        let mut errors = page.errors().await;
        errors.retain(|it| !it.text.contains("/nowhere"));
        assert!(errors.is_empty(), "{errors:?}");
    });
}

#[test]
fn what_nobody_touched_stays_the_same_element() {
    e2e::run(async |page| {
        page.hold().await;
        for path in VIEWS {
            page.visit(path).await;
            let note =
                "window.before = [...document.querySelectorAll('#app *')]; return before.length";
            let all = page.script(note, vec![]).await.as_u64().expect("a number");
            page.let_go().await;
            let gone = "return before.filter((it) => !it.isConnected).map(describe)";
            let gone = page.script(gone, vec![]).await;
            let count = gone.as_array().map_or(0, Vec::len) as u64;
            assert!(count * 20 <= all, "{path}: {count} of {all} elements are made anew: {gone}");
        }
    });
}

/// Answers the three questions.
async fn answer(page: &Session) {
    page.open("/").await;
    page.select("I am a", "pharmacist").await;
    page.select("My career stage", "6–15 years after training").await;
    page.select("I teach", "every week").await;
    page.sees("One next step").await;
}

#[test]
fn no_view_moves_for_who_comes_back() {
    e2e::run(async |page| {
        answer(page).await;
        page.open("/advise").await;
        page.fill("Links, one on each line", &golden("a profession alone")).await;
        page.click("button", "Open them").await;
        page.by_role("link", "Candidate 1").await;
        let mut problems = Vec::new();
        for (width, height) in WINDOWS {
            page.viewport(width, height).await;
            for path in VIEWS {
                page.open(path).await;
                let shift = page.vitals().await.layout_shift;
                if shift > 0.01 {
                    problems.push(format!("{path} at {width}: {shift:.4}"));
                }
            }
        }
        assert!(problems.is_empty(), "it moves:\n  {}", problems.join("\n  "));
    });
}

#[test]
fn no_view_moves_while_its_part_of_the_app_is_on_its_way() {
    for (width, height) in WINDOWS {
        e2e::run(async |page| {
            page.viewport(width, height).await;
            answer(page).await;
            let before = page.vitals().await.layout_shift;
            page.network(Network::SLOW_4G).await;
            for (name, heading) in [
                ("Roles", "Roles"),
                ("Self-check", "Self-check"),
                ("When to start", "When to start"),
                ("How it works", "How it works"),
                ("For advisors", "For advisors"),
            ] {
                page.click("link", name).await;
                page.has_title(&format!("{heading} – Docent")).await;
                page.whole().await;
            }
            let shift = page.vitals().await.layout_shift - before;
            assert!(shift <= 0.01, "it moves at {width}: {shift:.4}");
        });
    }
}
