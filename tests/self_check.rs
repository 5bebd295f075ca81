//! What the self-check makes of levels: cases worked by hand, and what holds
//! for any levels.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test stops at what it did not expect"
)]

#[path = "self_check/asking.rs"]
mod asking;
#[path = "generated/assessment.rs"]
mod generated;
#[path = "self_check/given.rs"]
mod given;
#[path = "self_check/group.rs"]
mod group;
#[path = "self_check/laws.rs"]
mod laws;
#[path = "self_check/picture.rs"]
mod picture;
#[path = "self_check/result.rs"]
mod result;
#[path = "self_check/score.rs"]
mod score;
