//! The result of the self-check as markup: what its sentences say, and that
//! sentences, table and picture carry the same numbers.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test stops at what it did not expect"
)]

#[path = "self_check_result/drawn.rs"]
mod drawn;
#[path = "pages/elements.rs"]
#[allow(dead_code, reason = "the tests of static pages need more of it")]
mod elements;
#[path = "self_check_result/numbers.rs"]
mod numbers;
#[path = "self_check_result/page.rs"]
mod page;
#[path = "self_check_result/sentences.rs"]
mod sentences;
