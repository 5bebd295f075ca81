//! The figures of “When to start”: the season strip, one’s own date and the load
//! over the year carry the numbers of the rules in sentence, picture and table.

#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    clippy::format_push_string,
    clippy::needless_for_each,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test stops at what it did not expect"
)]

#[path = "pages/elements.rs"]
#[allow(dead_code, reason = "the tests of static pages need more of it")]
mod elements;
#[path = "timing/given.rs"]
#[allow(dead_code, reason = "the tests of the rules need more of it")]
mod given;
#[path = "timing_view_figures/load.rs"]
mod load;
#[path = "timing_view_figures/own_date.rs"]
mod own_date;
#[path = "timing_view_figures/page.rs"]
mod page;
#[path = "timing_view_figures/strip.rs"]
mod strip;
