//! Sending answers to an advisor: where to, what exactly, and what becomes of it.
//!
//! Nothing here sends. [`Letter`] is what goes, [`Sending`] what is known of one on
//! its way: it tries a few times under one key, so that a server which keeps one
//! entry for a key never keeps two, and calls nothing sent that was not confirmed.

use super::calendar::Day;
use serde_json::{Map, Value};
use std::time::Duration;

/// How long one try waits for an answer.
pub const PATIENCE: Duration = Duration::from_secs(15);
/// How often it is tried.
pub const TRIES: u8 = 3;
/// How long it waits before the second try and before the third.
const PAUSES: [Duration; 2] = [Duration::from_secs(1), Duration::from_secs(4)];
/// The version of what a letter looks like as JSON.
pub const VERSION: u8 = 1;
/// The longest that is taken as the way to reach someone, in bytes.
pub const LONGEST_REACH: usize = 200;

/// Where letters go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The whole address.
    pub address: String,
    /// Its host, which a person reads before anything is sent.
    pub host: String,
}

impl Place {
    /// The place that content names: a whole `http` or `https` address, or a path
    /// below the root of the site, which begins with a slash. `None` where it is
    /// neither, so that nothing can be sent.
    ///
    /// ```
    /// use docent::domain::sending::Place;
    /// let place = |it| Place::new(it, "https://school.example", "/a/b/");
    /// let own = place("/inbox").unwrap();
    /// assert_eq!(own.address, "https://school.example/a/b/inbox");
    /// assert_eq!(own.host, "school.example");
    /// assert_eq!(place("https://forms.example:81/x").unwrap().host, "forms.example:81");
    /// assert_eq!(place("inbox"), None);
    /// ```
    pub fn new(endpoint: &str, origin: &str, root: &str) -> Option<Self> {
        let address = match endpoint.strip_prefix('/') {
            Some(path) if !path.starts_with('/') => [origin, root, path].concat(),
            _ => endpoint.to_owned(),
        };
        let rest = ["https://", "http://"].iter().find_map(|it| address.strip_prefix(it))?;
        let host = rest.split(['/', '?', '#']).next()?.to_owned();
        // A name before “@” would pass for the host.
        let is_sound = !host.is_empty() && !host.contains(['@', '\\']);
        let is_plain = address.bytes().all(|it| it.is_ascii_graphic());
        (is_sound && is_plain && endpoint != "/").then_some(Self { address, host })
    }
}

/// Whether a text can be an email address or a phone number: all that can be known
/// of it without asking anyone.
pub fn is_reach(text: &str) -> bool {
    let is_mail = text.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty() && !host.is_empty() && !text.contains(char::is_whitespace)
    });
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    text.len() <= LONGEST_REACH && (is_mail || digits >= 5)
}

/// Everything that goes. What a person reads and what is posted are both made of
/// [`Letter::entries`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Letter {
    /// The day, as `2026-11-27`.
    pub day: String,
    /// The version of the content that gives the names.
    pub content: String,
    /// An email address or a phone number.
    pub reach: String,
    /// The link with the answers.
    pub link: String,
    /// The answers in words: a name and what is said.
    pub lines: Vec<(String, String)>,
}

/// What an entry of a letter is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry<'a> {
    /// One of the single values.
    Single(Single),
    /// An answer with this name.
    Line(&'a str),
}

/// The single values of a letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Single {
    /// How to reach the person.
    Reach,
    /// The day.
    Day,
    /// The version of the content.
    Content,
    /// The link.
    Link,
}

impl Single {
    /// Its key in the JSON.
    fn key(self) -> &'static str {
        match self {
            Self::Reach => "reach",
            Self::Day => "sent",
            Self::Content => "content",
            Self::Link => "link",
        }
    }
}

impl Letter {
    /// All that goes, in the order in which it is read.
    pub fn entries(&self) -> Vec<(Entry<'_>, &str)> {
        let single = |it, text| (Entry::Single(it), text);
        let mut all = vec![single(Single::Reach, self.reach.as_str())];
        all.extend(self.lines.iter().map(|(name, said)| (Entry::Line(name), said.as_str())));
        all.push(single(Single::Link, &self.link));
        all.push(single(Single::Day, &self.day));
        all.push(single(Single::Content, &self.content));
        all
    }

    /// It as JSON: `{"version":1,"sent":…,"content":…,"reach":…,"link":…,"lines":[[…,…],…]}`.
    pub fn body(&self) -> String {
        let mut all = Map::new();
        let mut lines = Vec::new();
        all.insert("version".into(), VERSION.into());
        for (entry, text) in self.entries() {
            match entry {
                Entry::Single(it) => _ = all.insert(it.key().into(), text.into()),
                Entry::Line(name) => lines.push(Value::Array(vec![name.into(), text.into()])),
            }
        }
        all.insert("lines".into(), Value::Array(lines));
        // Texts can always be written; `to_string` of a value would be 1 KB of code more
        // in the second wasm, which writes files in this way.
        serde_json::to_string(&Value::Object(all)).unwrap_or_default()
    }

    /// The same on another day.
    fn on(&self, day: &str) -> Self {
        Self { day: day.to_owned(), ..self.clone() }
    }
}

/// What came of one try.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// No answer in time, or none that came whole.
    Nothing,
    /// An answer with this status; 0 where it leads to another address.
    Status(u16),
}

/// What is known of a letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// This try is on its way, or about to be.
    Trying(u8),
    /// The server has it, and said so on this day, where the day is known.
    Confirmed(Option<Day>),
    /// The server does not take it, and answered with this status.
    Refused(u16),
    /// Each try went without an answer that counts; it may have arrived all the same.
    Unconfirmed,
}

/// A letter, from the moment in which a person sends it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sending {
    letter: Letter,
    key: String,
    state: State,
    may_be_there: bool,
}

impl Sending {
    /// Begins to send a letter. What was begun before and not confirmed keeps its key
    /// where the letter is the same; any other gets the one that `new_key` makes.
    pub fn begin(letter: Letter, before: Option<&Self>, new_key: impl FnOnce() -> String) -> Self {
        let same = before.filter(|it| it.is_open() && it.letter == letter);
        let may_be_there = same.is_some_and(|it| it.may_be_there);
        let key = same.map_or_else(new_key, |it| it.key.clone());
        Self { letter, key, state: State::Trying(1), may_be_there }
    }

    /// What is known of it.
    pub fn state(&self) -> &State {
        &self.state
    }

    /// The key by which a server knows a second try.
    pub fn key(&self) -> &str {
        &self.key
    }

    /// What goes.
    pub fn letter(&self) -> &Letter {
        &self.letter
    }

    /// Whether a try had no answer that counts, so that it may have arrived all the
    /// same.
    pub fn may_be_there(&self) -> bool {
        self.may_be_there
    }

    /// Whether it is on its way.
    pub fn is_on_its_way(&self) -> bool {
        matches!(self.state, State::Trying(_))
    }

    /// Whether nothing confirmed it yet.
    fn is_open(&self) -> bool {
        !matches!(self.state, State::Confirmed(_))
    }

    /// The letter as it would go now: where only the day has changed since one that was
    /// not confirmed, it is that one, so that midnight makes no second of it.
    pub fn or_same(&self, letter: Letter) -> Letter {
        let is_same = self.is_open() && letter.on(&self.letter.day) == self.letter;
        if is_same { self.letter.clone() } else { letter }
    }

    /// Hears what came of a try on this day; the pause before the next one, where
    /// there is to be one. What is heard of anything but the try that is on its way
    /// changes nothing.
    pub fn hear(&mut self, attempt: u8, outcome: Outcome, today: Option<Day>) -> Option<Duration> {
        if self.state != State::Trying(attempt) {
            return None;
        }
        match outcome {
            Outcome::Status(200..=299) => self.state = State::Confirmed(today),
            Outcome::Nothing | Outcome::Status(429 | 500..=599) => {
                self.may_be_there = true;
                let pause = PAUSES.get(usize::from(attempt) - 1).copied();
                self.state = match pause {
                    Some(_) => State::Trying(attempt + 1),
                    None => State::Unconfirmed,
                };
                return pause;
            }
            Outcome::Status(status) => self.state = State::Refused(status),
        }
        None
    }
}
