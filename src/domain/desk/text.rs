//! The desk as a text: a line with its version, then a line for each candidate, so that one
//! that is damaged takes no other along.
//!
//! A line is pairs as in an address: `n` the number, `s` the link, `l` the label, `m` the
//! note, `d` and `t` day and turn of the last opening, `a` what is suggested as the text of a
//! link, `k` what was worked out last, and a `q` for each answer that was told, itself pairs.

use super::{Candidate, Desk, Outline, Question, Told, Version, Window, one_line, shortened};
use crate::domain::{
    advice::PARTS,
    answers::{Answers, Topic},
    calendar::Day,
    catalog::Catalog,
    link::{self, Link},
    order::sort,
};
use form_urlencoded::{Serializer, parse};

/// The version of the text that is written.
pub const DESK_VERSION: u32 = 1;

/// What was read of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Read {
    /// The desk; lines that cannot be read are among it.
    Desk(Desk),
    /// A newer Docent wrote it, and it must not be written over.
    Newer,
}

impl Desk {
    /// Its text; empty where nothing is on it.
    pub fn to_text(&self, catalog: &Catalog) -> String {
        if self.is_empty() {
            return String::new();
        }
        let mut text = DESK_VERSION.to_string();
        for candidate in &self.candidates {
            text.push('\n');
            text += &line(candidate, catalog);
        }
        for unread in &self.unread {
            text.push('\n');
            text += unread;
        }
        text
    }

    /// Reads a text. A line that cannot be read stays as it is.
    pub fn read(text: &str, catalog: &Catalog) -> Read {
        let mut lines = text.lines();
        let version = lines.next().unwrap_or_default();
        let mut desk = Self::default();
        match version.parse::<u32>() {
            Ok(version) if version > DESK_VERSION => return Read::Newer,
            Ok(_) => {}
            // The version itself is damaged: what follows may still be whole.
            Err(_) if version.is_empty() => {}
            Err(_) => desk.unread.push(version.to_owned()),
        }
        for line in lines.filter(|it| !it.is_empty()) {
            match candidate(line, catalog) {
                Some(it) if desk.place_of(&it.text, &it.answers).is_none() => {
                    let mut it = it;
                    if it.number == 0 || desk.candidate(it.number).is_some() {
                        it.number = desk.next_number();
                    }
                    desk.candidates.push(it);
                }
                // The same candidate twice.
                Some(_) => {}
                None => desk.unread.push(line.to_owned()),
            }
        }
        sort(&mut desk.candidates, |it| it.number);
        Read::Desk(desk)
    }
}

fn line(it: &Candidate, catalog: &Catalog) -> String {
    let mut pairs = Serializer::new(String::new());
    pairs.append_pair("n", &it.number.to_string());
    pairs.append_pair("s", &it.text);
    pairs.append_pair("d", &it.opened.0.to_text());
    pairs.append_pair("t", &it.opened.1.to_string());
    if !it.label.is_empty() {
        pairs.append_pair("l", &it.label);
    }
    if !it.note.is_empty() {
        pairs.append_pair("m", &it.note);
    }
    if !it.advice.is_empty() {
        pairs.append_pair("a", &Link::Answers(it.advice.clone()).text(catalog));
    }
    for told in &it.told {
        let mut nested = Serializer::new(String::new());
        nested.append_pair("q", &told.question.word());
        nested.append_pair("a", &told.answer);
        nested.append_pair("b", &told.by);
        nested.append_pair("d", &told.day.to_text());
        pairs.append_pair("q", &nested.finish());
    }
    if let Some(outline) = &it.outline {
        pairs.append_pair("k", &outline_text(outline));
    }
    pairs.finish()
}

fn candidate(line: &str, catalog: &Catalog) -> Option<Candidate> {
    let pairs: Vec<_> = parse(line.as_bytes()).collect();
    let value = |key: &str| pairs.iter().find(|(it, _)| it == key).map_or("", |(_, it)| it);
    let text = value("s");
    let (answers, lost) = said(text, catalog)?;
    // Whoever changed the text by hand changes nothing but what an advice can hold.
    let advice = said(value("a"), catalog).map_or_else(Answers::default, |it| it.0.only(&PARTS));
    let told = pairs.iter().filter(|(key, _)| key == "q").filter_map(|(_, it)| told(it));
    Some(Candidate {
        number: value("n").parse().unwrap_or_default(),
        text: text.to_owned(),
        answers,
        lost,
        label: one_line(value("l")),
        note: shortened(value("m")),
        advice,
        told: told.collect(),
        opened: (Day::parse(value("d"))?, value("t").parse().unwrap_or_default()),
        outline: outline(value("k")),
    })
}

fn said(text: &str, catalog: &Catalog) -> Option<(Answers, Vec<Topic>)> {
    match link::read(text, catalog) {
        Ok(link::Read { link: Link::Answers(answers), lost, .. }) => Some((answers, lost)),
        _ => None,
    }
}

fn told(text: &str) -> Option<Told> {
    let pairs: Vec<_> = parse(text.as_bytes()).collect();
    let value = |key: &str| pairs.iter().find(|(it, _)| it == key).map_or("", |(_, it)| it);
    let answer = shortened(value("a"));
    (!answer.is_empty()).then_some(())?;
    Some(Told {
        question: Question::parse(value("q"))?,
        answer,
        by: one_line(value("b")),
        day: Day::parse(value("d"))?,
    })
}

/// `2026-11-27 1.2.0/1.0.0 2027-fall 2027-04-15 own.4,program.starts`
fn outline_text(it: &Outline) -> String {
    let open: Vec<String> = it.open.iter().map(Question::word).collect();
    let decide_by = it.decide_by.map_or_else(|| "-".to_owned(), Day::to_text);
    let Version { day, content } = &it.version;
    [&day.to_text(), content, &it.window.word(), &decide_by, &open.join(",")]
        .map(String::as_str)
        .join(" ")
}

fn outline(text: &str) -> Option<Outline> {
    let mut words = text.split(' ');
    let mut word = || words.next();
    let version = Version { day: Day::parse(word()?)?, content: word()?.to_owned() };
    let window = Window::parse(word()?)?;
    let decide_by = Day::parse(word()?);
    let open = word()?.split(',').filter(|it| !it.is_empty());
    // What is not known counts as not worked out, and is worked out again.
    let open: Option<Vec<Question>> = open.map(Question::parse).collect();
    Some(Outline { version, window, decide_by, open: open? })
}
