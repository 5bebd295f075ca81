//! The self-check: its questions, its result and what it is set beside, with the tool
//! as it is built.

#[path = "self_check/acting.rs"]
mod acting;
#[path = "self_check/first.rs"]
mod first;
#[path = "self_check/going.rs"]
mod going;
#[path = "self_check/kept.rs"]
mod kept;
#[path = "self_check/missing.rs"]
mod missing;
#[path = "self_check/paper.rs"]
mod paper;
#[path = "self_check/seen.rs"]
mod seen;
#[path = "print/paper.rs"]
mod sheets;
#[path = "self_check/states.rs"]
mod states;
#[path = "self_check/together.rs"]
mod together;
