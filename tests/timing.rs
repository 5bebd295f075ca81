//! When to start: the intakes, what speaks for each, the best of them, and how sure
//! that is.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test stops at what it did not expect"
)]

#[path = "timing/cases.rs"]
mod cases;
#[path = "pages/elements.rs"]
#[allow(dead_code, reason = "the tests of static pages need more of it")]
mod elements;
#[path = "timing/given.rs"]
mod given;
#[path = "timing/golden.rs"]
mod golden;
#[path = "timing/laws.rs"]
mod laws;
#[path = "timing/mended.rs"]
mod mended;
#[path = "timing_view_result/page.rs"]
#[allow(dead_code, reason = "the tests of the result need more of it")]
mod page;
#[path = "timing/people.rs"]
mod people;
#[path = "timing/rules.rs"]
mod rules;
#[path = "timing/shares.rs"]
mod shares;
#[path = "timing/sureness.rs"]
mod sureness;
