//! My plan, on the shipped content: what it puts together, what it shows, and what leaves
//! it. Each sentence is the one that its tool says.

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
#[allow(dead_code, reason = "the tests of when to start need more of it")]
mod given;
#[path = "my_plan/kept.rs"]
mod kept;
#[path = "my_plan/laws.rs"]
mod laws;
#[path = "my_plan/put_together.rs"]
mod put_together;
#[path = "my_plan/reader.rs"]
mod reader;
#[path = "my_plan/shown.rs"]
mod shown;
#[path = "my_plan/tools.rs"]
mod tools;
