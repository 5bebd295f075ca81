//! What the journeys of Docent are written with: a browser, a server and a window for each test.
//!
//! ```no_run
//! e2e::run(async |page| {
//!     page.open("/programs").await;
//!     page.fill("Search programs", "simulation").await;
//!     page.click("link", "Compare…").await;
//!     page.has_focus("heading", "Compare programs").await;
//!     page.assert_no_violations().await;
//! });
//! ```
//!
//! A test has no retries and no pauses: each step waits for the state that it needs, and panics
//! with a sentence when that does not come in 15 seconds.

mod acting;
mod altered;
mod axe;
mod bidi;
mod browser;
mod caddy;
mod call;
mod capture;
mod emulation;
mod find;
mod frames;
mod golden;
mod guard;
mod held;
mod journey;
mod keyboard;
mod layout;
mod left_out;
mod log;
mod nginx;
mod server;
mod session;
mod vitals;

pub use altered::build_with;
pub use axe::Violation;
pub use browser::Browser;
pub use caddy::has_caddy;
pub use capture::Paper;
pub use emulation::Network;
pub use fantoccini::elements::Element;
pub use fantoccini::key::Key;
pub use frames::{Frame, moved};
pub use golden::golden;
pub use journey::{run, run_at, run_with};
pub use keyboard::{Focus, Stop};
pub use log::{Message, Request};
pub use nginx::brotli_module;
pub use serde_json::{Value, json};
pub use server::Server;
pub use session::{COMING, Session};
pub use vitals::Vitals;
