//! Links of answers that stay readable for ever.

use serde_json::Value;

/// A text of the golden file of links by what it holds.
#[allow(clippy::expect_used, reason = "a test stops at what it did not expect")]
pub fn golden(what: &str) -> String {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../link/golden.json");
    let text = std::fs::read_to_string(path).expect("the golden file");
    let all: Value = serde_json::from_str(&text).expect("JSON");
    let links = all["links"].as_array().expect("links");
    let found = links.iter().find(|it| it["what"] == what).expect(what);
    found["text"].as_str().expect("a text").to_owned()
}
