//! An advisor’s desk (B11): candidates whose links and files were opened on one device,
//! with what the advisor notes of each.
//!
//! What a candidate said is never changed here. What an advisor suggests stands beside it,
//! and what someone told stands as told, never as a fact.

mod bringing;
mod list;
mod outline;
mod query;
mod question;
pub mod sealed;
mod text;
mod together;

pub use bringing::{Opened, Place, Unread, Why};
pub use list::{Counts, Recurring, Told as ToldOf, counts, found, recurring, told_elsewhere};
pub use outline::{Outline, Version, Window};
pub use query::{DeskOrder, DeskQuery, MOST_BESIDE, NOT_SAID, PAGE};
pub use question::{Asked, Question};
pub use text::{DESK_VERSION, Read};

use super::{
    advice::advised,
    answers::{Answers, Topic},
    calendar::Day,
};

/// The most letters of a label, and of the name of whoever told something.
pub const LONGEST_LABEL: usize = 60;
/// The most bytes of a note on a candidate, and of an answer that was told.
pub const LONGEST_NOTE: usize = 4_000;

/// Everything on the desk.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Desk {
    candidates: Vec<Candidate>,
    /// Lines that cannot be read. They stay as they are.
    unread: Vec<String>,
}

/// A candidate on the desk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// Its number on this desk, from 1, which no other has.
    pub number: u32,
    /// The text of the link, as it was opened.
    pub text: String,
    /// What the candidate said.
    pub answers: Answers,
    /// Topics whose answer this content does not know.
    pub lost: Vec<Topic>,
    /// What the advisor calls the candidate, at most [`LONGEST_LABEL`] letters; may be
    /// empty.
    pub label: String,
    /// What the advisor notes, at most [`LONGEST_NOTE`] bytes.
    pub note: String,
    /// What the advisor suggests: the parts of an advice, and nothing else.
    pub advice: Answers,
    /// What others told, in the order in which it was noted.
    pub told: Vec<Told>,
    /// The day on which it was opened last, and the turn on the desk, by which the last
    /// opened are told apart.
    pub opened: (Day, u32),
    /// What was worked out last.
    pub outline: Option<Outline>,
}

/// An answer to an open question, as someone told it. It is no fact with a source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// The question.
    pub question: Question,
    /// What was said, at most [`LONGEST_NOTE`] bytes.
    pub answer: String,
    /// Who said it, at most [`LONGEST_LABEL`] letters; may be empty.
    pub by: String,
    /// When that was noted.
    pub day: Day,
}

impl Desk {
    /// The candidates, in the order of their numbers.
    pub fn candidates(&self) -> &[Candidate] {
        &self.candidates
    }

    /// How many lines of it cannot be read.
    pub fn unread(&self) -> usize {
        self.unread.len()
    }

    /// Whether nothing is on it.
    pub fn is_empty(&self) -> bool {
        self.candidates.is_empty() && self.unread.is_empty()
    }

    /// The candidate with this number.
    pub fn candidate(&self, number: u32) -> Option<&Candidate> {
        self.candidates.iter().find(|it| it.number == number)
    }

    /// The same, to be changed.
    pub fn candidate_mut(&mut self, number: u32) -> Option<&mut Candidate> {
        self.candidates.iter_mut().find(|it| it.number == number)
    }

    /// Takes a candidate off the desk.
    pub fn remove(&mut self, number: u32) {
        self.candidates.retain(|it| it.number != number);
    }

    /// Notes that a candidate was opened.
    pub fn open(&mut self, number: u32, today: Day) {
        let turn = self.next_turn();
        if let Some(candidate) = self.candidate_mut(number) {
            // Whoever is opened already was opened last.
            if candidate.opened.0 != today || candidate.opened.1 + 1 != turn {
                candidate.opened = (today, turn);
            }
        }
    }

    fn next_number(&self) -> u32 {
        self.candidates.iter().map(|it| it.number).max().unwrap_or_default().saturating_add(1)
    }

    fn next_turn(&self) -> u32 {
        self.candidates.iter().map(|it| it.opened.1).max().unwrap_or_default().saturating_add(1)
    }

    /// The first candidate whose outline is not of this content and day, of these numbers
    /// first: what is seen is worked out before what is not.
    pub fn next_to_outline(&self, version: &Version, first: &[u32]) -> Option<u32> {
        let is_due = |it: &&Candidate| it.outline_of(version).is_none();
        let seen = first.iter().filter_map(|it| self.candidate(*it)).find(is_due);
        seen.or_else(|| self.candidates.iter().find(is_due)).map(|it| it.number)
    }

    /// How many candidates have an outline of this content and day.
    pub fn outlined(&self, version: &Version) -> usize {
        self.candidates.iter().filter(|it| it.outline_of(version).is_some()).count()
    }
}

impl Candidate {
    /// Its outline, where that is of this content and day.
    pub fn outline_of(&self, version: &Version) -> Option<&Outline> {
        self.outline.as_ref().filter(|it| it.version == *version)
    }

    /// Sets what the advisor calls the candidate. Line ends become spaces, and what is too
    /// long is cut.
    pub fn set_label(&mut self, label: &str) {
        self.label = one_line(label);
    }

    /// Sets the advisor’s note. What is too long is cut.
    pub fn set_note(&mut self, note: &str) {
        self.note = shortened(note);
    }

    /// Keeps what someone told; an answer to the same question takes the place of the one
    /// before, and an empty one takes it away.
    pub fn tell(&mut self, told: Told) {
        self.told.retain(|it| it.question != told.question);
        let told = Told { answer: shortened(&told.answer), by: one_line(&told.by), ..told };
        if !told.answer.is_empty() {
            self.told.push(told);
        }
    }

    /// What someone told of this question.
    pub fn told(&self, question: &Question) -> Option<&Told> {
        self.told.iter().find(|it| it.question == *question)
    }

    /// The candidate’s answers with what the advisor suggests, of which the notes are the
    /// advisor’s alone.
    pub fn edited(&self) -> Answers {
        let nothing = Answers::default();
        let mut edited = self.advice.merged(&nothing, &self.answers);
        // Two notes by one number are two texts, and only the advisor’s goes back.
        edited.copy(Topic::Notes, &self.advice);
        edited.copy(Topic::Counted, &self.advice);
        edited
    }

    /// What goes back to the candidate: what differs from what they said.
    pub fn returned(&self) -> Answers {
        advised(&self.answers, &self.edited())
    }
}

/// A text on one line, at most [`LONGEST_LABEL`] letters.
fn one_line(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").chars().take(LONGEST_LABEL).collect()
}

/// A text of at most [`LONGEST_NOTE`] bytes.
fn shortened(text: &str) -> String {
    let mut text = text.replace("\r\n", "\n").trim_end().to_owned();
    text.truncate(text.floor_char_boundary(LONGEST_NOTE));
    text
}
