//! The project's own server, one for each test.

use std::cell::{Cell, RefCell};

use crate::guard::Guarded;

/// A running server of the built site.
#[derive(Debug)]
pub struct Server {
    args: Vec<String>,
    port: Cell<u16>,
    process: RefCell<Option<Guarded>>,
    origin: RefCell<String>,
}

impl Server {
    /// Starts the program that `DOCENT_SERVE` names on the folder that `DOCENT_DIST` names, with
    /// more arguments such as `["--fault", "catalog.json=404x1"]`.
    pub fn start(args: &[&str]) -> Self {
        let server = Self {
            args: args.iter().map(|&arg| arg.into()).collect(),
            port: Cell::new(0),
            process: RefCell::new(None),
            origin: RefCell::new(String::new()),
        };
        server.restart();
        server
    }

    /// Something that is served already, such as a host page of another origin; it is not ended.
    pub fn elsewhere(origin: &str) -> Self {
        Self {
            args: Vec::new(),
            port: Cell::new(0),
            process: RefCell::new(None),
            origin: RefCell::new(origin.trim_end_matches('/').into()),
        }
    }

    /// A program that is not the project's own; it ends with the test and is not started again.
    pub(crate) fn guarded(process: Guarded, origin: &str) -> Self {
        let server = Self::elsewhere(origin);
        server.process.replace(Some(process));
        server
    }

    /// The full address of a path of the site; a full address is left as it is.
    pub fn at(&self, path: &str) -> String {
        if path.contains("://") || path.starts_with("about:") || path.starts_with("data:") {
            return path.into();
        }
        format!("{}{path}", self.origin.borrow())
    }

    /// Ends the server early; returns when nothing answers any more.
    pub fn stop(&self) {
        drop(self.process.borrow_mut().take());
    }

    /// Starts the server again on the port it had.
    pub fn restart(&self) {
        self.restart_with(&[]);
    }

    /// The same with more arguments, this time.
    pub fn restart_with(&self, more: &[&str]) {
        self.stop();
        let mut args = vec!["--port".into(), self.port.get().to_string()];
        if !self.args.iter().any(|arg| arg == "--dir") {
            args.extend(["--dir".into(), wanted("DOCENT_DIST")]);
        }
        args.extend(self.args.iter().cloned());
        args.extend(more.iter().map(|it| (*it).to_owned()));
        let (process, origin) = Guarded::start(&wanted("DOCENT_SERVE"), &args, true, |line| {
            let (_, origin) = line.split_once("Docent is at ")?;
            Some(origin.trim().trim_end_matches('/').to_owned())
        });
        if let Some(port) = port_of(&origin) {
            self.port.set(port);
        }
        self.origin.replace(origin);
        self.process.replace(Some(process));
    }
}

pub(crate) fn wanted(name: &str) -> String {
    std::env::var(name).unwrap_or_else(|_| panic!("{name} is not set: `make test` sets it"))
}

fn port_of(origin: &str) -> Option<u16> {
    let (_, rest) = origin.rsplit_once(':')?;
    rest.split('/').next()?.parse().ok()
}
