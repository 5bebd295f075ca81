//! What came in, as it was read.

use crate::{
    domain::{
        answers::{Answers, History, Topic},
        catalog::Catalog,
        file,
        link::{self, ContentVersion, Damage, Kind, Link},
    },
    route,
};

/// What came in.
#[derive(Debug)]
pub(in crate::more) struct Incoming {
    /// The fragment of the link as it came; none for a code or a file.
    pub(super) text: Option<String>,
    /// What it holds.
    pub(super) read: Result<Held, Damage>,
    /// Whether the app took its answers straight away.
    pub(in crate::more) is_taken: bool,
}

/// What was read.
#[derive(Debug)]
pub(in crate::more) struct Held {
    pub(super) kind: Kind,
    pub(super) answers: Answers,
    pub(super) history: Option<History>,
    pub(super) content: Option<ContentVersion>,
    pub(super) lost: Vec<Topic>,
}

impl Held {
    fn of(read: link::Read) -> Self {
        let link::Read { link, content, lost } = read;
        let kind = link.kind();
        let answers = if let Link::Answers(answers) = link { answers } else { Answers::default() };
        Self { kind, answers, history: None, content, lost }
    }
}

impl Incoming {
    /// From the fragment of an address.
    ///
    /// Programs on the way write signs by their number, letters large, and
    /// fields of their own behind.
    pub(in crate::more) fn of_link(fragment: &str, catalog: &Catalog) -> Self {
        let first = route::pairs(fragment).into_iter().next();
        let (letter, text) = first.unwrap_or_default();
        let is_its =
            |read: &link::Read| letter.to_ascii_lowercase().chars().eq([read.link.kind().letter()]);
        let read = match link::read(&text, catalog) {
            Ok(read) if is_its(&read) => Ok(Held::of(read)),
            Ok(_) => Err(Damage::Damaged),
            Err(_) if text.is_empty() => Err(Damage::Cut),
            Err(damage) => Err(damage),
        };
        Self { text: Some(fragment.to_owned()), read, is_taken: false }
    }

    /// The answers in it, where it holds some.
    pub(in crate::more) fn answers(&self) -> Option<&Answers> {
        self.read.as_ref().ok().filter(|it| it.kind == Kind::Answers).map(|it| &it.answers)
    }

    /// What is wrong with it.
    pub(in crate::more) fn damage(&self) -> Option<Damage> {
        self.read.as_ref().err().copied()
    }

    /// What they were before, where it is a file.
    pub(in crate::more) fn history(&self) -> Option<&History> {
        self.read.as_ref().ok()?.history.as_ref()
    }

    /// From a code.
    pub(in crate::more) fn of_code(read: link::Read) -> Self {
        Self { text: None, read: Ok(Held::of(read)), is_taken: false }
    }

    /// From a file.
    pub(in crate::more) fn of_file(text: &str, catalog: &Catalog) -> Self {
        let read = file::read(text, catalog).map(|opened| Held {
            kind: Kind::Answers,
            answers: opened.answers,
            history: Some(opened.history),
            content: opened.content,
            lost: opened.lost,
        });
        Self { text: None, read, is_taken: false }
    }
}
