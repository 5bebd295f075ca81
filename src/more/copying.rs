//! What a person puts on the clipboard, and whether the browser let it.

use super::More;
use crate::{
    domain::{answers::Answers, catalog::Catalog, file, link::Link},
    words::sending as words,
};
use maud::{Markup, html};

/// A text that a button copies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Copied {
    /// The link to the answers.
    Link,
    /// The link that came in, as it came.
    Original,
}

impl Copied {
    /// The id of the field that shows it.
    pub fn field(self) -> &'static str {
        match self {
            Self::Link => "keep-link",
            Self::Original => "keep-original",
        }
    }
}

/// What is to be copied, and what became of it.
#[derive(Debug, Default)]
pub(super) struct Clipboard {
    wanted: Option<(Copied, String)>,
    done: Option<(Copied, bool)>,
}

impl Clipboard {
    /// A button was pressed that copies.
    pub(super) fn want(&mut self, what: Copied, text: String) {
        self.wanted = Some((what, text));
    }

    /// Takes what is to be copied.
    pub(super) fn take(&mut self) -> Option<(Copied, String)> {
        self.wanted.take()
    }

    /// The browser did it or refused.
    pub(super) fn came(&mut self, what: Copied, is_copied: bool) {
        self.done = Some((what, is_copied));
    }

    /// Whether it was done, where this is what was copied last.
    pub(super) fn done(&self, what: Copied) -> Option<bool> {
        self.done.filter(|it| it.0 == what).map(|it| it.1)
    }

    /// Where its button stands: what became of it.
    pub(super) fn status(&self, what: Copied) -> Markup {
        html! {
            span role="status" {
                @match self.done(what) {
                    Some(true) => (words::COPIED),
                    Some(false) => (words::NOT_COPIED),
                    None => {},
                }
            }
        }
    }
}

impl More {
    /// The answers that go into a link or a code.
    pub(super) fn sent(&self) -> Answers {
        self.keeper.answers.only(&self.parts.0)
    }

    /// The whole address of the link.
    pub(super) fn address(&self, catalog: &Catalog) -> String {
        let text = Link::Answers(self.sent()).text(catalog);
        [&self.origin, self.root.as_str(), "#s=", &text].concat()
    }

    /// The file with everything.
    pub(super) fn file(&self, catalog: &Catalog) -> String {
        file::text(&self.keeper.answers, &self.keeper.history, catalog, self.keeper.today)
    }
}
