//! What an advisor sees and does, on the shipped content, without a browser.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test stops at what it did not expect"
)]

#[path = "desk_view/advisor.rs"]
mod advisor;
#[path = "desk_view/candidate.rs"]
mod candidate;
#[path = "desk_view/desk.rs"]
mod desk;
#[path = "desk_view/going_on.rs"]
mod going_on;
#[path = "desk_view/hidden.rs"]
mod hidden;
#[path = "model/person.rs"]
#[allow(dead_code, reason = "the loop without a browser needs more of it")]
mod person;
#[path = "model/policy.rs"]
#[allow(dead_code, reason = "the model compares it with the boot script")]
mod policy;
