//! The self-check as its wasm answers, without a browser: it is asked with pairs and
//! answers with pairs, with the content that is shipped.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test stops at what it did not expect"
)]

#[path = "tool/asked.rs"]
mod asked;
#[path = "tool/colleague.rs"]
mod colleague;
#[path = "pages/elements.rs"]
#[allow(dead_code, reason = "the static pages need more of it")]
mod elements;
#[path = "tool/files.rs"]
mod files;
#[path = "link/given.rs"]
#[allow(dead_code, reason = "links and what is stored need more of it")]
mod given;
#[path = "tool/going.rs"]
mod going;
#[path = "tool/group.rs"]
mod group;
#[path = "tool/hostile.rs"]
mod hostile;
#[path = "tool/keys.rs"]
mod keys;
#[path = "model/person.rs"]
#[allow(dead_code, reason = "the loop without a browser needs more of it")]
mod person;
#[path = "model/policy.rs"]
#[allow(dead_code, reason = "the model compares it with the boot script")]
mod policy;
#[path = "tool/records.rs"]
mod records;
#[path = "tool/review.rs"]
mod review;
#[path = "tool/same.rs"]
mod same;
#[path = "tool/shape.rs"]
mod shape;
#[path = "tool/views.rs"]
mod views;
