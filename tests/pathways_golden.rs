//! The pathways of every profession to every role, as they stand in
//! `tests/golden/pathways.txt`. A change of content or rules shows there.

#![allow(clippy::expect_used, reason = "a test stops at what it did not expect")]

#[path = "golden/pathways.rs"]
mod pathways;

#[test]
fn every_profession_has_the_pathways_that_it_had() {
    pathways::check();
}
