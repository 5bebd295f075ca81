//! The weights.
