//! What Lighthouse says of the pages. `make bench` runs it, one page at a time.

use std::process::Command;

use e2e::{Server, Value};

/// What nothing may be missed in.
const WHOLE: [&str; 3] = ["accessibility", "best-practices", "seo"];
/// The least of a first visit on Lighthouse’s slow phone, in percent.
const FAST: f64 = 95.0;
/// How often a page is asked for: how fast it is differs from time to time, and the one in
/// the middle counts.
const TIMES: usize = 3;

const VIEWS: [&str; 7] =
    ["/", "/programs", "/programs/johns-hopkins-mehp", "/quiz", "/timing", "/compare", "/method"];

/// What Lighthouse says about one page on its phone, as its report.
fn report(address: &str, categories: &str) -> Value {
    let program = std::env::var("DOCENT_LIGHTHOUSE").expect("`make bench` says where it is");
    let output = Command::new(program)
        .args([address, "--output=json", "--quiet", "--form-factor=mobile"])
        .arg(format!("--only-categories={categories}"))
        .arg("--chrome-flags=--headless=new --no-sandbox")
        .env("CHROME_PATH", std::env::var("CHROME_PATH").unwrap_or_else(|_| "chromium".into()))
        .output()
        .expect("Lighthouse starts");
    let errors = String::from_utf8_lossy(&output.stderr);
    serde_json::from_slice(&output.stdout).unwrap_or_else(|why| panic!("{why}: {errors}"))
}

/// The percent of a category.
fn score(report: &Value, category: &str) -> f64 {
    report["categories"][category]["score"].as_f64().expect("a score") * 100.0
}

/// The audits of a category that are not whole.
fn missed(report: &Value, category: &str) -> Vec<String> {
    let all = report["categories"][category]["auditRefs"].as_array().expect("audits");
    let weighed = all.iter().filter(|it| it["weight"].as_f64() > Some(0.0));
    let names = weighed.filter_map(|it| it["id"].as_str());
    let score = |name: &str| report["audits"][name]["score"].as_f64();
    names.filter(|it| score(it).is_some_and(|it| it < 1.0)).map(Into::into).collect()
}

/// The address that Lighthouse asks for: its rules compare it with the canonical one.
fn address(server: &Server, path: &str) -> String {
    server.at(path).replace("127.0.0.1", "localhost")
}

#[test]
#[allow(clippy::print_stdout, reason = "the scores are what this is for")]
fn nothing_is_missed() {
    let server = Server::start(&[]);
    let mut problems = Vec::new();
    for path in VIEWS {
        let report = report(&address(&server, path), &WHOLE.join(","));
        let scores = WHOLE.map(|it| score(&report, it));
        println!("{path:<30} {}: {scores:?}", WHOLE.join(", "));
        for (category, score) in WHOLE.into_iter().zip(scores) {
            if score < 100.0 {
                problems.push(format!("{path}: {category} {:?}", missed(&report, category)));
            }
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n  "));
}

#[test]
#[allow(clippy::print_stdout, reason = "the scores are what this is for")]
fn a_first_visit_on_a_phone_is_fast() {
    let server = Server::start(&[]);
    let mut problems = Vec::new();
    // With `DOCENT_BRIEF`, as CI asks, there is time for one page.
    let count = if std::env::var_os("DOCENT_BRIEF").is_some() { 1 } else { 5 };
    for path in &VIEWS[..count] {
        let mut scores: Vec<f64> = (0..TIMES)
            .map(|_| score(&report(&address(&server, path), "performance"), "performance"))
            .collect();
        scores.sort_by(f64::total_cmp);
        println!("{path:<30} performance: {scores:?}");
        let middle = scores[TIMES / 2];
        if middle < FAST {
            println!("{path}: below {FAST}");
        }
        // Machines differ, and what else one does counts: this is more than that.
        if middle < 0.9 * FAST {
            problems.push(format!("{path}: {scores:?}"));
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n  "));
}
