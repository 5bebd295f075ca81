//! The app takes over the page that stands before it: what a person did meanwhile is kept and
//! heard, nothing jumps, and a page that something else has changed does not stop it.

#[path = "takeover/acting.rs"]
mod acting;
#[path = "takeover/kept.rs"]
mod kept;
#[path = "takeover/pieces.rs"]
mod pieces;
#[path = "takeover/pressed.rs"]
mod pressed;
#[path = "takeover/steady.rs"]
mod steady;
#[path = "takeover/tampered.rs"]
mod tampered;
