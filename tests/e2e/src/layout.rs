//! Checks of the layout that WCAG asks for and axe does not make.

use serde_json::{Value, json};

use crate::session::Session;

/// The side that WCAG 2.5.8 asks of a target, in CSS pixels.
const TARGET: u32 = 24;

impl Session {
    /// Panics when the page scrolls sideways, and names the elements that reach the farthest.
    pub async fn assert_no_sideways_scroll(&self) {
        let wide = self.sideways().await;
        assert!(wide.is_none(), "{}", wide.unwrap_or_default());
    }

    /// How far the page scrolls sideways, and the elements that reach the farthest.
    pub async fn sideways(&self) -> Option<String> {
        let is = self.script("return sideways()", vec![]).await;
        let (scroll, inner) = (&is["scroll"], &is["inner"]);
        let wide = lines(&is["wide"]).join("\n    ");
        let is_wider = scroll.as_u64() > inner.as_u64();
        is_wider.then(|| format!("the page is {scroll} px wide in {inner} px:\n    {wide}"))
    }

    /// Panics when a shown control is smaller than 24 px either way and stands in no sentence.
    pub async fn assert_large_targets(&self) {
        let small = self.small_targets().await;
        assert!(small.is_empty(), "targets below {TARGET} px:\n  {}", small.join("\n  "));
    }

    /// A line for each control that is too small.
    pub async fn small_targets(&self) -> Vec<String> {
        lines(&self.script("return smallTargets(arguments[0])", vec![json!(TARGET)]).await)
    }
}

fn lines(list: &Value) -> Vec<String> {
    let all = list.as_array().into_iter().flatten().filter_map(Value::as_str);
    all.map(Into::into).collect()
}
