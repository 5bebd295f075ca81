//! Words of “When to start”.

pub mod load;
pub mod own_date;
pub mod questions;
pub mod result;
pub mod sentence;
pub mod strip;
pub mod sure;

/// The name of the tool.
pub const NAME: &str = "When to start";
