//! Words of the self-check.

pub mod result;
