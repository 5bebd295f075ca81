//! A request to a wasm file beside the app, and its answer: pairs of texts.

use crate::{
    route,
    state::{Command, History, Pairs},
};

/// What is asked. What nobody knows of it is as if it were not there.
#[derive(Debug)]
pub struct Request(Pairs);

impl Request {
    /// The request of these pairs.
    pub fn new(pairs: Pairs) -> Self {
        Self(pairs)
    }

    /// The value of a key, where it is there.
    pub fn value(&self, key: &str) -> Option<&str> {
        self.0.iter().find(|(it, _)| it == key).map(|(_, value)| value.as_str())
    }

    /// The same, empty where it is not.
    pub fn text(&self, key: &str) -> &str {
        self.value(key).unwrap_or_default()
    }

    /// Whether something is so.
    pub fn is(&self, key: &str) -> bool {
        self.text(key) == "1"
    }
}

/// What the app is to show and to do.
#[derive(Debug, Default)]
pub struct Reply(Pairs);

impl Reply {
    /// Adds a pair.
    pub fn add(&mut self, key: &str, value: impl Into<String>) {
        self.0.push((key.to_owned(), value.into()));
    }

    /// Adds what is to be done, where the app does that for others; `query` is that
    /// of the address.
    pub fn command(&mut self, command: Command, query: &[(String, String)]) {
        match command {
            Command::WriteQuery(history) => {
                let key = if history == History::Push { "go" } else { "stay" };
                self.add(key, route::query(query));
            }
            Command::Say(sentence) => self.add("say", sentence),
            Command::Focus(id) => self.add("focus", id),
            Command::FocusHeading => self.add("top", "1"),
            Command::Copy(text) => self.add("copy", text),
            // The others are the app’s own.
            _ => {}
        }
    }

    /// Its pairs, in the order in which they were added.
    pub fn into_pairs(self) -> Pairs {
        self.0
    }
}
