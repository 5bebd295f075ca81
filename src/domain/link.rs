//! The text in which answers travel: a link’s fragment, the storage, the file.
//! `public/link-format.txt` is its specification.
//!
//! `1.` and, in base64url, the length, the payload, and the CRC-32 of the
//! payload. A payload is a letter for the kind and fields; a field is the number
//! of its topic times four, and 0 for "not sure", 1 for a number, 2 for bytes.
//! Numbers have seven bits a byte. Any text is read without a panic.

mod kind;
mod migration;
pub(super) mod seal;
mod version;

pub use kind::Kind;
pub use seal::{LONGEST, opened, sealed};
pub use version::ContentVersion;

use super::{
    answers::{
        Answers, Keyed, Level, Part, Topic,
        wire::{Bytes, Said, put, put_bytes},
    },
    catalog::Catalog,
    id::Code,
};

/// The version of the format that we write.
pub const VERSION: u32 = 1;

/// The number of the field with the version of the content.
const CONTENT: u32 = 0;
/// Fields of the other kinds of links; topics end below.
const ASKED: u32 = 48;
const ITEMS: u32 = 49;
const ANSWERED: u32 = 50;

/// Why a text is not read. What a person is told of each stands in
/// [`crate::words::sending`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Damage {
    /// No text of ours at all.
    Foreign,
    /// Its end is missing.
    Cut,
    /// Something in it was changed.
    Damaged,
    /// Made with a newer Docent.
    Newer,
    /// Longer than any that we write.
    TooLong,
}

impl Damage {
    /// Every kind: what can be said of a text is one of these.
    pub const ALL: [Self; 5] =
        [Self::Foreign, Self::Cut, Self::Damaged, Self::Newer, Self::TooLong];
}

/// What a link holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Link {
    /// Answers.
    Answers(Answers),
    /// A request to rate this person: its number, which the ratings name, and the
    /// items, by their number.
    Request {
        /// Chosen at random by whoever asks.
        asked: u32,
        /// The items to rate.
        items: Vec<Code>,
    },
    /// An observer’s ratings.
    Ratings {
        /// The number of the request.
        asked: u32,
        /// Levels by the number of the item.
        levels: Keyed<Level>,
    },
    /// An advisor’s return: what it holds and what is taken of it stands in
    /// [`super::advice`].
    Advice {
        /// The check number of the answers that it is about.
        answered: u32,
        /// What is suggested, noted and counted.
        advice: Answers,
    },
}

/// What was read of a link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Read {
    /// What it holds.
    pub link: Link,
    /// The version of the content with which it was made, where it says so.
    pub content: Option<ContentVersion>,
    /// Topics whose answer this content does not know.
    pub lost: Vec<Topic>,
}

impl Link {
    /// What it is for.
    pub fn kind(&self) -> Kind {
        match self {
            Self::Answers(_) => Kind::Answers,
            Self::Request { .. } => Kind::Request,
            Self::Ratings { .. } => Kind::Ratings,
            Self::Advice { .. } => Kind::Advice,
        }
    }

    /// Its text: what stands behind `#s=`.
    pub fn text(&self, catalog: &Catalog) -> String {
        sealed(&self.payload(catalog))
    }

    /// Its payload, without length and check.
    pub fn payload(&self, catalog: &Catalog) -> Vec<u8> {
        let mut payload = vec![u8::try_from(self.kind().letter()).unwrap_or_default()];
        if let Some(version) = ContentVersion::parse(&catalog.content_version) {
            put_field(&mut payload, CONTENT, &Said::Number(version.number()));
        }
        match self {
            Self::Answers(answers) => put_answers(&mut payload, answers, catalog),
            Self::Request { asked, items } => {
                put_field(&mut payload, ASKED, &Said::Number(*asked));
                let mut bytes = Vec::new();
                for it in items {
                    put(&mut bytes, it.0.into());
                }
                put_field(&mut payload, ITEMS, &Said::Bytes(bytes));
            }
            Self::Ratings { asked, levels } => {
                let ratings = Answers { levels: levels.clone(), ..Answers::default() };
                put_answers(&mut payload, &ratings, catalog);
                put_field(&mut payload, ASKED, &Said::Number(*asked));
            }
            Self::Advice { answered, advice } => {
                put_answers(&mut payload, &advice.only(&Part::SENDABLE), catalog);
                put_field(&mut payload, ANSWERED, &Said::Number(*answered));
            }
        }
        payload
    }
}

/// The check number of the payload of these answers, without the version of the content.
pub(super) fn check_of_answers(answers: &Answers, catalog: &Catalog) -> u32 {
    let mut payload = vec![u8::try_from(Kind::Answers.letter()).unwrap_or_default()];
    put_answers(&mut payload, answers, catalog);
    seal::check(&payload)
}

fn put_answers(payload: &mut Vec<u8>, answers: &Answers, catalog: &Catalog) {
    for topic in Topic::ALL {
        if let Some(said) = answers.said(*topic, catalog) {
            put_field(payload, topic.number(), &said);
        }
    }
}

fn put_field(payload: &mut Vec<u8>, number: u32, said: &Said<Vec<u8>>) {
    match said {
        Said::NotSure => put(payload, number * 4),
        Said::Number(value) => {
            put(payload, number * 4 + 1);
            put(payload, *value);
        }
        Said::Bytes(bytes) => {
            put(payload, number * 4 + 2);
            put_bytes(payload, bytes);
        }
    }
}

/// Reads the text of a link.
///
/// # Errors
///
/// A [`Damage`] for everything that is no whole link of this version.
pub fn read(text: &str, catalog: &Catalog) -> Result<Read, Damage> {
    let (version, payload) = opened(text)?;
    from_payload(&migration::to_newest(version, payload)?, catalog)
}

/// Reads a payload, as [`Link::payload`] made it.
///
/// # Errors
///
/// [`Damage::Newer`] for a kind or a field that we do not know, and
/// [`Damage::Damaged`] for what is no field.
pub fn from_payload(payload: &[u8], catalog: &Catalog) -> Result<Read, Damage> {
    let (letter, fields) = payload.split_first().ok_or(Damage::Damaged)?;
    let kind = Kind::ALL.into_iter().find(|it| it.letter() == char::from(*letter));
    let kind = kind.ok_or(Damage::Newer)?;
    let mut found = Found::default();
    let mut bytes = Bytes(fields);
    let mut before = None;
    while !bytes.is_over() {
        let (number, said) = field(&mut bytes)?;
        // Each once, and in their order: one value has one text.
        if before.is_some_and(|before| before >= number) {
            return Err(Damage::Damaged);
        }
        before = Some(number);
        if !kind.has(number) {
            return Err(Damage::Newer);
        }
        found.take(number, &said, catalog)?;
    }
    let Found { content, answers, lost, asked, answered, items } = found;
    let asked_for = || asked.ok_or(Damage::Damaged);
    let link = match kind {
        Kind::Answers => Link::Answers(answers),
        Kind::Request => {
            Link::Request { asked: asked_for()?, items: items.ok_or(Damage::Damaged)? }
        }
        Kind::Ratings => Link::Ratings { asked: asked_for()?, levels: answers.levels },
        Kind::Advice => {
            Link::Advice { answered: answered.ok_or(Damage::Damaged)?, advice: answers }
        }
    };
    Ok(Read { link, content, lost })
}

fn field<'a>(bytes: &mut Bytes<'a>) -> Result<(u32, Said<&'a [u8]>), Damage> {
    let key = bytes.number().ok_or(Damage::Damaged)?;
    let said = match key % 4 {
        0 => Some(Said::NotSure),
        1 => bytes.number().map(Said::Number),
        2 => bytes.bytes().map(Said::Bytes),
        _ => return Err(Damage::Newer),
    };
    Ok((key / 4, said.ok_or(Damage::Damaged)?))
}

/// What was found in the fields so far.
#[derive(Default)]
struct Found {
    content: Option<ContentVersion>,
    answers: Answers,
    lost: Vec<Topic>,
    asked: Option<u32>,
    answered: Option<u32>,
    items: Option<Vec<Code>>,
}

impl Found {
    fn take(&mut self, number: u32, said: &Said<&[u8]>, catalog: &Catalog) -> Result<(), Damage> {
        match (number, said) {
            (CONTENT, Said::Number(version)) => {
                self.content = ContentVersion::from_number(*version);
            }
            (ASKED, Said::Number(number)) => self.asked = Some(*number),
            (ANSWERED, Said::Number(number)) => self.answered = Some(*number),
            (ITEMS, Said::Bytes(items)) => {
                let (mut items, mut codes) = (Bytes(items), Vec::new());
                while !items.is_over() {
                    let code = items.number().and_then(|it| u16::try_from(it).ok());
                    codes.push(Code(code.ok_or(Damage::Damaged)?));
                }
                self.items = Some(codes);
            }
            _ => {
                let topic = Topic::numbered(number).ok_or(Damage::Newer)?;
                if !self.answers.take(topic, said, catalog) {
                    self.lost.push(topic);
                }
            }
        }
        Ok(())
    }
}
