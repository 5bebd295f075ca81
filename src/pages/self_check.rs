//! The self-check.

pub mod result;
