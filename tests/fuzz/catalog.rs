//! The shipped catalog, by which the readers know what a number stands for.

use docent::{content, domain::catalog::Catalog};
use std::sync::OnceLock;

/// The shipped catalog.
///
/// # Panics
///
/// Where it is not accepted.
pub fn catalog() -> &'static Catalog {
    static READ: OnceLock<Catalog> = OnceLock::new();
    READ.get_or_init(|| {
        content::read(include_str!("../../public/api/v1/catalog.json")).expect("it is accepted")
    })
}
