//! What comes to the desk: the texts of links, many at once, and files. What cannot be read
//! is named with why, and never lost.

use super::{Candidate, Desk};
use crate::domain::{
    answers::{Answers, Part, Topic},
    calendar::Day,
    catalog::Catalog,
    file,
    link::{self, Damage, Kind, Link},
};

/// What became of what was brought.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Opened {
    /// The numbers of the candidates who are new on the desk.
    pub added: Vec<u32>,
    /// The numbers of those who were there already.
    pub again: Vec<u32>,
    /// How often one of these was brought once more at the same time.
    pub repeats: usize,
    /// What was not opened.
    pub unread: Vec<Unread>,
}

/// Something that was not opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unread {
    /// Where it came from.
    pub place: Place,
    /// The line, as it was entered; empty for a file.
    pub text: String,
    /// Why.
    pub why: Why,
}

/// Where something came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// The line with this number, from 1.
    Line(usize),
    /// The file with this name.
    File(String),
}

/// Why something was not opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// It cannot be read.
    Damage(Damage),
    /// It is a link of another kind.
    Kind(Kind),
    /// There is no answer in it.
    Empty,
}

impl Desk {
    /// Opens the links of a text, one or more on a line, whole addresses or what stands
    /// behind their `#s=`.
    pub fn open_links(&mut self, text: &str, catalog: &Catalog, today: Day) -> Opened {
        let mut opened = Opened::default();
        for (at, line) in text.lines().enumerate() {
            let line = line.trim();
            for link in links(line) {
                let read = of_link(link, catalog);
                let from = || Unread {
                    place: Place::Line(at + 1),
                    text: link.to_owned(),
                    why: Why::Empty,
                };
                self.take(read, from, today, &mut opened);
            }
        }
        opened
    }

    /// Opens the text of a file with this name, beside what was opened before it.
    pub fn open_file(
        &mut self,
        name: &str,
        text: &str,
        catalog: &Catalog,
        today: Day,
        opened: &mut Opened,
    ) {
        let read = file::read(text, catalog).map_err(Why::Damage).map(|file| {
            let answers = file.answers.only(&Part::SENDABLE);
            (Link::Answers(answers.clone()).text(catalog), answers, file.lost)
        });
        let from =
            || Unread { place: Place::File(name.to_owned()), text: String::new(), why: Why::Empty };
        self.take(read, from, today, opened);
    }

    fn take(
        &mut self,
        read: Result<(String, Answers, Vec<Topic>), Why>,
        from: impl Fn() -> Unread,
        today: Day,
        opened: &mut Opened,
    ) {
        let read = read.and_then(|it| {
            let is_empty = it.1.is_empty() && it.2.is_empty();
            if is_empty { Err(Why::Empty) } else { Ok(it) }
        });
        let (text, answers, lost) = match read {
            Ok(read) => read,
            Err(why) => return opened.unread.push(Unread { why, ..from() }),
        };
        if let Some(there) = self.place_of(&text, &answers) {
            if opened.added.contains(&there) || opened.again.contains(&there) {
                opened.repeats += 1;
            } else {
                opened.again.push(there);
            }
            return;
        }
        let number = self.next_number();
        self.candidates.push(Candidate {
            number,
            text,
            answers,
            lost,
            label: String::new(),
            note: String::new(),
            advice: Answers::default(),
            told: Vec::new(),
            opened: (today, self.next_turn()),
            outline: None,
        });
        opened.added.push(number);
    }

    /// The number of the candidate who said the same.
    pub(super) fn place_of(&self, text: &str, answers: &Answers) -> Option<u32> {
        let is_same = |it: &&Candidate| it.text == text || it.answers == *answers;
        self.candidates.iter().find(is_same).map(|it| it.number)
    }
}

/// The links of a line: each of its words that looks like one, else the line as it is, so
/// that nothing is passed over in silence.
fn links(line: &str) -> Vec<&str> {
    if line.is_empty() {
        return Vec::new();
    }
    let is_link = |it: &&str| {
        let version = it.split_once('.').map_or("", |it| it.0);
        it.contains('#') || (!version.is_empty() && version.bytes().all(|it| it.is_ascii_digit()))
    };
    let links: Vec<&str> = line.split_whitespace().filter(is_link).collect();
    if links.is_empty() { vec![line] } else { links }
}

fn of_link(text: &str, catalog: &Catalog) -> Result<(String, Answers, Vec<Topic>), Why> {
    let fragment = text.rsplit_once('#').map_or(text, |it| it.1);
    let link = fragment.split_once('=').map_or(fragment, |it| it.1);
    match link::read(link, catalog).map_err(Why::Damage)? {
        link::Read { link: Link::Answers(answers), lost, .. } => {
            // What stands behind the link, such as the sign that closes an address in a mail,
            // is no part of it.
            let is_ours = |it: char| it.is_ascii_alphanumeric() || "-_.".contains(it);
            let end = link.find(|it| !is_ours(it)).unwrap_or(link.len());
            let link = link.get(..end).unwrap_or(link);
            Ok((link.to_owned(), answers, lost))
        }
        other => Err(Why::Kind(other.link.kind())),
    }
}
