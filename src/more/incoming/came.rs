//! What came in, as it was read.

use super::advice::Choice;
use crate::{
    domain::{
        advice,
        answers::{History, Observing, Part, Topic},
        catalog::Catalog,
        file,
        link::{self, ContentVersion, Damage, Link},
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
    /// Whether it was taken, so that nothing is left to decide.
    pub(in crate::more) is_taken: bool,
    /// How far a person came with what an advisor sent.
    pub(super) choice: Choice,
}

/// What was read.
#[derive(Debug)]
pub(in crate::more) struct Held {
    pub(super) link: Link,
    pub(super) history: Option<History>,
    pub(super) content: Option<ContentVersion>,
    pub(super) lost: Vec<Topic>,
}

impl Held {
    /// What a link or a code holds. Records are never sent, so none is taken; and of
    /// what names nothing to rate or no rating, we wrote nothing.
    fn of(read: link::Read) -> Result<Self, Damage> {
        let link::Read { mut link, content, mut lost } = read;
        let is_whole = match &mut link {
            Link::Answers(answers) => {
                *answers = answers.only(&Part::SENDABLE);
                lost.retain(|it| it.part() != Part::Records);
                true
            }
            Link::Request { asked, items } => {
                *items = Observing::new(*asked, items).items;
                !items.is_empty()
            }
            Link::Ratings { levels, .. } => !levels.pairs().is_empty(),
            Link::Advice { advice, .. } => {
                *advice = advice.only(&advice::PARTS);
                lost.retain(|it| advice::PARTS.contains(&it.part()));
                true
            }
        };
        let held = Self { link, history: None, content, lost };
        if is_whole { Ok(held) } else { Err(Damage::Damaged) }
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
            Ok(read) if is_its(&read) => Held::of(read),
            Ok(_) => Err(Damage::Damaged),
            Err(_) if text.is_empty() => Err(Damage::Cut),
            Err(damage) => Err(damage),
        };
        Self { text: Some(fragment.to_owned()), read, is_taken: false, choice: Choice::default() }
    }

    /// What is wrong with it.
    pub(in crate::more) fn damage(&self) -> Option<Damage> {
        self.read.as_ref().err().copied()
    }

    /// From a code.
    pub(in crate::more) fn of_code(read: link::Read) -> Self {
        Self { text: None, read: Held::of(read), is_taken: false, choice: Choice::default() }
    }

    /// From a file.
    pub(in crate::more) fn of_file(text: &str, catalog: &Catalog) -> Self {
        let read = file::read(text, catalog).map(|opened| Held {
            link: Link::Answers(opened.answers),
            history: Some(opened.history),
            content: opened.content,
            lost: opened.lost,
        });
        Self { text: None, read, is_taken: false, choice: Choice::default() }
    }
}
