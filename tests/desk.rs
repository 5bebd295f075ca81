//! An advisor’s desk: what comes to it, how it is kept, sorted and taken along.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::many_single_char_names,
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a test stops at what it did not expect"
)]

#[path = "desk/bringing.rs"]
mod bringing;
#[path = "link/given.rs"]
#[allow(dead_code, reason = "links and what is stored need more of it")]
mod given;
#[path = "desk/list.rs"]
mod list;
#[path = "desk/people.rs"]
mod people;
#[path = "desk/sealed.rs"]
mod sealed;
#[path = "desk/size.rs"]
mod size;
#[path = "desk/text.rs"]
mod text;
#[path = "desk/together.rs"]
mod together;
#[path = "desk/told.rs"]
mod told;
