//! Pages for web editors: a document of their own with a small wasm of their own, so that
//! neither weighs on the app. They are published natively like the plain pages, and show
//! something useful where no wasm runs.

pub mod check;
pub mod embed;
pub mod lines;
pub mod running;
