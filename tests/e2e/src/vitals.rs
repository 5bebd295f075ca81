//! How fast a page came, and how steady it stood.

use serde_json::{Value, json};

use crate::session::{Session, told};

/// Web Vitals of the page, in milliseconds since its navigation began.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Vitals {
    /// First contentful paint.
    pub first_paint: Option<f64>,
    /// Largest contentful paint so far.
    pub largest_paint: Option<f64>,
    /// The mark `app-ready`.
    pub ready: Option<f64>,
    /// The sum of all layout shifts that followed no input, without a unit.
    pub layout_shift: f64,
    /// What each task took beyond 50 ms since the first paint, summed.
    pub blocking: f64,
    /// The longest interaction, from the input to the next paint; 0 is below 16.
    pub slowest_interaction: f64,
}

impl Session {
    /// From the next page on nothing runs before it that gathers vitals: on a slow processor that
    /// takes some of the time that is measured. What the browser keeps of itself is read afterwards,
    /// and no interaction is.
    pub async fn unwatched(&self) {
        let first = json!({ "identifier": "1" });
        self.cdp("Page.removeScriptToEvaluateOnNewDocument", first).await;
    }

    /// The vitals of the page so far, after the next frame has been drawn.
    pub async fn vitals(&self) -> Vitals {
        self.needs_devtools("what Web Vitals count");
        let script = format!(
            "const done = arguments[0];
            if (!window.__vitals) {{ {} }}
            requestAnimationFrame(() => setTimeout(() => done(window.__vitals()), 0));",
            include_str!("vitals.js")
        );
        let is = told("vitals", self.client.execute_async(&script, vec![]).await);
        let number = |key: &str| is.get(key).and_then(Value::as_f64);
        Vitals {
            first_paint: number("firstPaint"),
            largest_paint: number("largestPaint"),
            ready: number("ready"),
            layout_shift: number("layoutShift").unwrap_or_default(),
            blocking: number("blocking").unwrap_or_default(),
            slowest_interaction: number("slowest").unwrap_or_default(),
        }
    }
}
