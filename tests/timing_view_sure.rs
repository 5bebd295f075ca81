//! How sure “When to start” is, as it is shown: words, counts, table, weights, numbers,
//! what would turn it, and the rules with their tests.

#![allow(
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
#[path = "timing_view_sure/moves.rs"]
mod moves;
#[path = "timing_view_sure/numbers.rs"]
mod numbers;
#[path = "timing_view_sure/random.rs"]
mod random;
#[path = "timing_view_sure/typing.rs"]
mod typing;
#[path = "timing_view_sure/view.rs"]
mod view;
