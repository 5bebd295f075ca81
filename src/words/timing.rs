//! Words of “When to start”.

pub mod flips;
pub mod load;
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
/// Over the questions, before an answer.
pub const HEADING: &str = "When would you start?";
/// Under it.
pub const LEAD: &str = "Three answers give a first window, with its reasons and how sure it is. \
     Everything else only sharpens it.";
/// Over the criteria.
pub const WHAT_COUNTS: &str = "What counts";
