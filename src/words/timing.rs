//! Words of “When to start”.

pub mod flips;
pub mod own_date;
pub mod questions;
pub mod result;
pub mod rules;
pub mod sentence;
pub mod strip;
pub mod sure;
pub mod table;
pub mod weights;

/// The name of the tool.
pub const NAME: &str = "When to start";
