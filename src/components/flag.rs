//! The sign of the date by which something must be decided.

use crate::words::timing::result::decide as words;
use maud::{Markup, html};

/// A pole with a swallow-tailed flag.
const FLAG: &str = "M2 23V1h15l-4 5.5 4 5.5H3.5V23z";

/// The sign. It is used for nothing else.
pub fn flag() -> Markup {
    html! {
        svg.decide__flag role="img" viewBox="0 0 18 24" aria-label=(words::FLAG) {
            path d=(FLAG) {}
        }
    }
}
