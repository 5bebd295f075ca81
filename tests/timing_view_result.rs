//! The words of the result of “When to start”, against what the engine says.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test stops at what it did not expect"
)]

#[path = "timing_view_result/dates.rs"]
mod dates;
#[path = "timing_view_result/decide.rs"]
mod decide;
#[path = "pages/elements.rs"]
#[allow(dead_code, reason = "the tests of static pages need more of it")]
mod elements;
#[path = "timing/given.rs"]
#[allow(dead_code, reason = "the tests of the engine need more of it")]
mod given;
#[path = "timing_view_result/others.rs"]
mod others;
#[path = "timing_view_result/page.rs"]
mod page;
#[path = "timing_view_result/pointers.rs"]
mod pointers;
#[path = "timing_view_result/random.rs"]
mod random;
#[path = "timing_view_result/sentences.rs"]
mod sentences;
