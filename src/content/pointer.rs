//! Where in a content file something stands, and what is wrong there.

use serde_json::Value;

/// Something wrong in a content file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The place, as a JSON Pointer (RFC 6901): `/programs/0/credits`.
    pub pointer: String,
    /// What is wrong, and with what.
    pub reason: Reason,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// Two entries of a list share an id.
    DuplicateId(String),
    /// Two entries of a list share a code.
    DuplicateCode(u64),
    /// A reference to something that is not there: the list and the id.
    Missing {
        /// The list that was searched.
        list: &'static str,
        /// What was looked for.
        id: String,
    },
    /// A fact without any of the five kinds of value.
    NoKind,
    /// A fact with two kinds of value at once.
    TwoKinds(&'static str, &'static str),
    /// A fact that lacks the companion of its kind: the kind and the key.
    NoCompanion(&'static str, &'static str),
    /// `shown` points past the end of the conflict.
    ShownOutOfRange(u64),
    /// Anything else, in words. Only the editor's checker says it.
    Words(String),
}

/// A place in a JSON document, as a chain back to its root, so that text is
/// made only where there is something to report.
#[derive(Clone, Copy)]
pub struct Place<'a> {
    parent: Option<&'a Place<'a>>,
    step: Step<'a>,
}

#[derive(Clone, Copy)]
enum Step<'a> {
    Root,
    Key(&'a str),
    Index(usize),
}

impl<'a> Place<'a> {
    /// The whole document.
    pub const ROOT: Self = Self { parent: None, step: Step::Root };

    /// The place under `key`.
    #[must_use]
    pub fn key(&'a self, key: &'a str) -> Self {
        Self { parent: Some(self), step: Step::Key(key) }
    }

    /// The place at `index`, from 0.
    #[must_use]
    pub fn index(&'a self, index: usize) -> Self {
        Self { parent: Some(self), step: Step::Index(index) }
    }

    /// The JSON Pointer of this place.
    ///
    /// ```
    /// use docent::content::pointer::Place;
    /// let root = Place::ROOT;
    /// let programs = root.key("programs");
    /// assert_eq!(programs.index(0).pointer(), "/programs/0");
    /// ```
    pub fn pointer(&self) -> String {
        let mut text = self.parent.map_or_else(String::new, Place::pointer);
        match self.step {
            Step::Root => {}
            Step::Key(key) => {
                text.push('/');
                text.push_str(&key.replace('~', "~0").replace('/', "~1"));
            }
            Step::Index(index) => {
                text.push('/');
                text.push_str(&index.to_string());
            }
        }
        text
    }

    /// A problem at this place.
    pub fn problem(&self, reason: Reason) -> Problem {
        Problem { pointer: self.pointer(), reason }
    }
}

/// Calls `visit` for every value of the document, parents first.
pub fn walk(value: &Value, place: &Place<'_>, visit: &mut dyn FnMut(&Value, &Place<'_>)) {
    visit(value, place);
    match value {
        Value::Object(map) => {
            for (key, child) in map {
                walk(child, &place.key(key), visit);
            }
        }
        Value::Array(list) => {
            for (index, child) in list.iter().enumerate() {
                walk(child, &place.index(index), visit);
            }
        }
        _ => {}
    }
}
