//! What “Roles” shows, on the shipped content: its questions, its result, its map, and what
//! it makes of the content of other tools.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test stops at what it did not expect"
)]

#[path = "roles_view/further.rs"]
mod further;
#[path = "roles_view/map.rs"]
mod map;
#[path = "model/person.rs"]
#[allow(dead_code, reason = "the loop without a browser needs more of it")]
mod person;
#[path = "model/policy.rs"]
#[allow(dead_code, reason = "the model compares it with the boot script")]
mod policy;
#[path = "roles_view/questions.rs"]
mod questions;
#[path = "roles_view/reader.rs"]
mod reader;
#[path = "roles_view/result.rs"]
mod result;
