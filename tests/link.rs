//! The texts in which answers travel: what was written is read as the same, and
//! whatever else comes in is refused, without a panic.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test stops at what it did not expect"
)]
#![allow(clippy::print_stdout, reason = "sizes and counts are told under --nocapture")]

#[path = "link/codes.rs"]
mod codes;
#[path = "link/damage.rs"]
mod damage;
#[path = "link/given.rs"]
mod given;
#[path = "link/golden.rs"]
mod golden;
#[path = "link/hostile.rs"]
mod hostile;
#[path = "link/laws.rs"]
mod laws;
#[path = "link/records.rs"]
mod records;
#[path = "link/round_trips.rs"]
mod round_trips;
#[path = "link/sizes.rs"]
mod sizes;
#[path = "link/specification.rs"]
mod specification;
