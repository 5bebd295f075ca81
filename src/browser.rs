//! The door to the browser: everything that a page may do to the world
//! outside the views, with plain Rust types in and out. Outside a browser
//! each of these does nothing, so that views render natively.

pub mod clipboard;
pub mod crypto;
pub mod editor;
pub mod files;
pub mod form;
pub mod http;
pub mod keys;
pub mod more;
pub mod morph;
pub mod page;
pub mod picture;
pub mod post;
pub mod share;
pub mod storage;
pub mod takeover;
pub mod visit;
pub mod wasm;
