//! The planner of pathways, on content that is made up for it.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test stops at what it did not expect"
)]

#[path = "pathway/content.rs"]
mod content;
#[path = "pathway/dates.rs"]
mod dates;
#[path = "pathway/laws.rs"]
mod laws;
#[path = "pathway/size.rs"]
mod size;
#[path = "pathway/ways.rs"]
mod ways;
