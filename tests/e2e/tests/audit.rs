//! What Lighthouse says of the pages. `make bench` runs it.

use e2e::{Server, Value};
use std::process::Command;

/// What Lighthouse is asked about one page, as its report.
fn report(address: &str) -> Value {
    let program = std::env::var("DOCENT_LIGHTHOUSE").expect("`make bench` says where it is");
    let output = Command::new(program)
        .args([address, "--only-categories=seo", "--output=json", "--quiet"])
        .arg("--chrome-flags=--headless=new --no-sandbox")
        .env("CHROME_PATH", std::env::var("CHROME_PATH").unwrap_or_else(|_| "chromium".into()))
        .output()
        .expect("Lighthouse starts");
    let errors = String::from_utf8_lossy(&output.stderr);
    serde_json::from_slice(&output.stdout).unwrap_or_else(|why| panic!("{why}: {errors}"))
}

#[test]
#[allow(clippy::print_stdout, reason = "the scores are what this is for")]
fn search_engines_miss_nothing() {
    let server = Server::start(&[]);
    let views = ["/", "/programs", "/programs/johns-hopkins-mehp", "/compare", "/method"];
    for path in views {
        // Its rules compare the canonical address with the one that was asked for.
        let report = report(&server.at(path).replace("127.0.0.1", "localhost"));
        let score = report["categories"]["seo"]["score"].as_f64().expect("a score");
        println!("{path:<30} search {:.0}", score * 100.0);
        let audits = report["audits"].as_object().expect("audits");
        let missed: Vec<&String> =
            audits.iter().filter(|(_, it)| it["score"] == 0).map(|(name, _)| name).collect();
        assert!(score >= 1.0, "{path}: {missed:?}");
    }
}
