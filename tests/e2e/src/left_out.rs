//! What a browser cannot be asked, so that a test ends there, and says so.
//!
//! A test whose steps so far held is then neither right nor wrong in that browser. The test
//! harness of Rust knows no such end, so it counts it among those that are well; `make engines`
//! lists each, with its reason, from the file that `DOCENT_LEFT_OUT` names.

use std::fs::OpenOptions;
use std::io::Write;
use std::panic::resume_unwind;

use crate::session::Session;

/// What a test ends with that this browser cannot finish.
#[derive(Debug)]
pub(crate) struct LeftOut(String);

impl Session {
    /// Ends the test here in every browser but Chromium.
    pub(crate) fn needs_devtools(&self, what: &str) {
        if !self.browser().has_devtools() {
            leave_out(format!("{what} needs Chromium"));
        }
    }

    /// Ends the test here where the browser is this one: for what is known to be wrong there and
    /// is not ours. The reason names the report.
    pub fn leave_out(&self, browser: crate::Browser, reason: &str) {
        if self.browser() == browser {
            leave_out(reason.into());
        }
    }
}

/// Ends the test without a word from the panic hook: nothing went wrong.
fn leave_out(reason: String) -> ! {
    resume_unwind(Box::new(LeftOut(reason)))
}

impl LeftOut {
    /// Writes it down, beside the name of the test.
    pub(crate) fn note(&self) {
        let name = std::thread::current().name().unwrap_or("test").to_owned();
        let line = format!("{name}: {}\n", self.0);
        eprint!("left out: {line}");
        if let Some(path) = std::env::var_os("DOCENT_LEFT_OUT").filter(|it| !it.is_empty()) {
            let file = OpenOptions::new().create(true).append(true).open(&path);
            let noted = file.and_then(|mut it| it.write_all(line.as_bytes()));
            noted.unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        }
    }
}
