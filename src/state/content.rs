//! Content files as the model holds them.

use crate::{
    browser::http::FetchError,
    content::{Origin, Refusal},
};
use std::mem::ManuallyDrop;

/// Why live content could not be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// It could not be read.
    Fetch(FetchError),
    /// It was read and refused.
    Refused(Refusal),
}

/// A content file and where it was read.
#[derive(Debug)]
pub struct Loaded<D> {
    /// The content. It is never taken apart again: that happens once in a visit, if
    /// at all, and the code for it is 1 KB of the wasm.
    pub document: ManuallyDrop<D>,
    /// Where it was read.
    pub origin: Origin,
    /// Why it is not live, where it is not.
    pub trouble: Option<Trouble>,
}

impl<D> Loaded<D> {
    /// A document that was read there.
    pub fn new(document: D, origin: Origin, trouble: Option<Trouble>) -> Self {
        Self { document: ManuallyDrop::new(document), origin, trouble }
    }
}
