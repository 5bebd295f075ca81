//! What stands on a device: each answer for itself, so that one that is damaged
//! takes no other along.
//!
//! `1 2026-11-26 2027-11-26 1=… 2=…`: the version, the first day, the last day
//! on which it may be offered, and for each topic its number and a link of this
//! answer alone.

use super::{
    answers::{Answers, Part, Topic},
    calendar::Day,
    catalog::Catalog,
    link::{self, Damage, Link},
};

/// What is said of answers that are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kept {
    /// The first day.
    pub since: Day,
    /// The last day on which they are offered.
    pub until: Day,
}

impl Kept {
    /// Answers that were first kept on `since` and changed today: they are kept
    /// for twelve months.
    pub fn today(since: Option<Day>, today: Day) -> Self {
        let since = since.filter(|it| *it <= today).unwrap_or(today);
        Self { since, until: today.in_a_year() }
    }

    /// Whether they may still be offered. A clock that was set back offers no
    /// more than one that was right.
    pub fn is_current(&self, today: Day) -> bool {
        today <= self.until
    }
}

/// What was read of what stands on a device.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Read {
    /// What could be read.
    pub answers: Answers,
    /// Topics that were kept and cannot be read, by their number.
    pub lost: Vec<Topic>,
    /// How many parts belong to no topic that can be named.
    pub nameless: usize,
    /// Whether a newer Docent wrote some of it, which must not be written over.
    pub is_newer: bool,
    /// Since when and until when, where that can be read.
    pub kept: Option<Kept>,
}

/// The text of answers that are kept.
pub fn text(answers: &Answers, kept: Kept, catalog: &Catalog) -> String {
    let mut text = [&link::VERSION.to_string(), " ", &kept.since.to_text(), " "].concat();
    text += &kept.until.to_text();
    for topic in answers.topics() {
        let mut alone = Answers::default();
        alone.copy(topic, answers);
        let alone = Link::Answers(alone).text(catalog);
        text += &[" ", &topic.number().to_string(), "=", &alone].concat();
    }
    text
}

/// Reads it: what can be read is kept, what cannot is named.
pub fn read(text: &str, catalog: &Catalog) -> Read {
    let mut read = Read::default();
    let text = text.get(..link::LONGEST * 2).unwrap_or(text);
    let mut words = text.split(' ').peekable();
    // Where a space of the head is damaged, no answer is taken for a day.
    let mut head = || words.next_if(|it| !it.contains('='));
    let version = head().and_then(|it| it.parse::<u32>().ok());
    read.is_newer = version.is_some_and(|it| it > link::VERSION);
    let mut day = || head().and_then(Day::parse);
    if let (Some(since), Some(until)) = (day(), day()) {
        read.kept = Some(Kept { since, until });
    }
    for word in words {
        read.take(word, catalog);
    }
    if version.is_none() && read.answers.is_empty() && !text.is_empty() {
        read.nameless = read.nameless.max(1);
    }
    read
}

impl Read {
    fn take(&mut self, word: &str, catalog: &Catalog) {
        let mut topic =
            word.split('=').next().and_then(|it| it.parse().ok().and_then(Topic::numbered));
        // A link starts with a digit and a dot, also where its `=` is damaged.
        let link = word.rfind('.').and_then(|it| word.get(it.checked_sub(1)?..));
        let value = word.rsplit_once('=').map(|(_, value)| value).or(link).unwrap_or("");
        match link::read(value, catalog) {
            Ok(link::Read { link: Link::Answers(one), lost, .. }) => {
                // What is whole says of itself what it is about.
                let about: Vec<Topic> = one.topics().chain(lost.iter().copied()).collect();
                if let [about] = about.as_slice() {
                    let is_new = self.answers.agree(&Answers::default(), *about);
                    if word.split_once('=') == Some((&about.number().to_string(), value))
                        && lost.is_empty()
                        && is_new
                    {
                        self.answers.copy(*about, &one);
                        return;
                    }
                    // Two words in one, where the space between them is damaged.
                    if word.matches('=').count() > 1 {
                        self.lose(topic);
                    }
                    topic = Some(*about);
                }
            }
            Err(Damage::Newer) => {
                self.is_newer = true;
                return;
            }
            _ => {}
        }
        self.lose(topic);
    }

    fn lose(&mut self, topic: Option<Topic>) {
        match topic {
            Some(topic) if self.lost.contains(&topic) => {}
            Some(topic) => self.lost.push(topic),
            None => self.nameless += 1,
        }
    }

    /// Whether something of it cannot be read.
    pub fn is_damaged(&self) -> bool {
        !self.lost.is_empty() || self.nameless > 0
    }
}

/// How many answers of each part there are that can be sent.
pub fn counts(answers: &Answers) -> [(Part, usize); 4] {
    Part::SENDABLE.map(|part| match part {
        // Each level is an answer of its own.
        Part::SelfCheck => (part, answers.levels.pairs().len()),
        _ => (part, answers.topics().filter(|it| it.part() == part).count()),
    })
}
