//! The accessibility rules that axe-core can check.

use std::fmt;
use std::sync::OnceLock;

use serde_json::Value;

use crate::session::{Session, told};

/// Runs the rules of WCAG 2.0, 2.1 and 2.2, levels A and AA, on this document without its frames.
const RUN: &str = "const done = arguments[0];
    const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    axe.run(document, { runOnly: { type: 'tag', values }, iframes: false,
        resultTypes: ['violations'] })
      .then(({ violations }) => done(violations.flatMap(({ id, impact, nodes }) =>
        nodes.map(({ target, failureSummary }) => ({ id, impact,
          target: target.flat().join(' '), summary: failureSummary })))),
      (error) => done(String(error)));";

/// A rule that an element breaks.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Violation {
    /// The rule, such as `color-contrast`.
    pub rule: String,
    /// `minor`, `moderate`, `serious` or `critical`.
    pub impact: String,
    /// A CSS selector of the element.
    pub target: String,
    /// What would mend it.
    pub summary: String,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({}) {}: {}", self.rule, self.impact, self.target, self.summary)
    }
}

impl Session {
    /// What axe finds in this document as it is and with everything open, each rule once,
    /// with one element that breaks it. A person's own colors are not ours to weigh, and axe
    /// reads some that are not drawn.
    pub async fn axe_open_and_closed(&self, are_colors_ours: bool) -> Vec<Violation> {
        let mut violations = self.axe().await;
        self.open_everything().await;
        violations.extend(self.axe().await);
        violations.retain(|it| are_colors_ours || it.rule != "color-contrast");
        violations.sort_by(|a, b| (&a.rule, &a.target).cmp(&(&b.rule, &b.target)));
        violations.dedup_by(|a, b| a.rule == b.rule);
        violations
    }

    /// What axe finds in this document; `DOCENT_AXE` is the path of `axe.min.js`.
    pub async fn axe(&self) -> Vec<Violation> {
        let loaded = self.script("return typeof axe === 'object'", vec![]).await;
        if loaded != Value::Bool(true) {
            told("axe", self.client.execute(source(), vec![]).await);
        }
        let found = told("axe", self.client.execute_async(RUN, vec![]).await);
        let Value::Array(found) = found else { panic!("axe failed: {found}") };
        let read = |it: &Value, key: &str| {
            let words = it[key].as_str().unwrap_or_default().split_whitespace();
            words.collect::<Vec<_>>().join(" ")
        };
        let violation = |it: &Value| Violation {
            rule: read(it, "id"),
            impact: read(it, "impact"),
            target: read(it, "target"),
            summary: read(it, "summary"),
        };
        found.iter().map(violation).collect()
    }

    /// Panics when axe finds anything.
    pub async fn assert_no_violations(&self) {
        let found: Vec<_> = self.axe().await.iter().map(ToString::to_string).collect();
        assert!(found.is_empty(), "axe finds {}:\n  {}", found.len(), found.join("\n  "));
    }
}

fn source() -> &'static str {
    static SOURCE: OnceLock<String> = OnceLock::new();
    SOURCE.get_or_init(|| {
        let path = std::env::var("DOCENT_AXE").expect("DOCENT_AXE is not set to axe.min.js");
        std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
    })
}
