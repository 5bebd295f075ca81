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
#[path = "timing/given.rs"]
mod given;
#[path = "timing/laws.rs"]
mod laws;
#[path = "timing/rules.rs"]
mod rules;
#[path = "timing/shares.rs"]
mod shares;
#[path = "timing/sureness.rs"]
mod sureness;
