//! What the answers were before: undo and redo (L6).

use super::{Answers, Keyed};

/// How many steps can be undone.
pub const STEPS: usize = 100;

/// The answers before each change, and after those that were undone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History {
    past: Vec<Answers>,
    future: Vec<Answers>,
}

impl History {
    /// The history with these answers, oldest first, before now and undone.
    pub fn new(past: Vec<Answers>, future: Vec<Answers>) -> Self {
        Self { past, future }
    }

    /// Notes the answers as they were before a change.
    pub fn note(&mut self, before: Answers) {
        if self.past.len() >= STEPS {
            self.past.drain(..1);
        }
        self.past.push(before);
        self.future.clear();
    }

    /// The same where `now` follows. What is typed of one note up to the end of a sentence
    /// is one step, and so is what is taken away letter by letter.
    ///
    /// ```
    /// use docent::domain::answers::{Answers, History};
    /// let note = |text: &str| {
    ///     let mut answers = Answers::default();
    ///     answers.notes.set(1, Some(text.to_owned()));
    ///     answers
    /// };
    /// let mut history = History::default();
    /// for (before, now) in [("A", "Ab"), ("Ab", "Abc."), ("Abc.", "Abc. D"), ("Abc. D", "Abc. De")] {
    ///     history.note_change(note(before), &note(now));
    /// }
    /// assert_eq!(history.past(), [note("A"), note("Abc.")]);
    /// ```
    pub fn note_change(&mut self, before: Answers, now: &Answers) {
        let goes_on = self.past.last().is_some_and(|it| is_typed_on(it, &before, now));
        if !goes_on || !self.future.is_empty() {
            self.note(before);
        }
    }

    /// Takes back the last change of `now`; false where there is none.
    pub fn undo(&mut self, now: &mut Answers) -> bool {
        step(&mut self.past, &mut self.future, now)
    }

    /// Makes the change again that was taken back last; false where there is
    /// none.
    pub fn redo(&mut self, now: &mut Answers) -> bool {
        step(&mut self.future, &mut self.past, now)
    }

    /// Forgets these answers, where they are the oldest.
    pub fn forget_first(&mut self, answers: &Answers) {
        if self.past.first() == Some(answers) {
            self.past.drain(..1);
        }
    }

    /// The answers before each change, oldest first.
    pub fn past(&self) -> &[Answers] {
        &self.past
    }

    /// The answers that were taken back, the last of them first to come again.
    pub fn future(&self) -> &[Answers] {
        &self.future
    }
}

/// Whether three states differ in one note alone, which was typed on, or taken away from,
/// both times.
fn is_typed_on(first: &Answers, before: &Answers, now: &Answers) -> bool {
    let without = |it: &Answers| Answers { notes: Keyed::default(), ..it.clone() };
    if without(first) != without(before) || without(before) != without(now) {
        return false;
    }
    let of = |it: &Answers, key: u16| it.notes.get(key).cloned().unwrap_or_default();
    let keys = || now.notes.pairs().iter().chain(before.notes.pairs()).map(|(key, _)| *key);
    let mut changed = keys().filter(|it| of(before, *it) != of(now, *it));
    let Some(key) = changed.next().filter(|it| changed.all(|other| other == *it)) else {
        return false;
    };
    let [first, before, now] = [first, before, now].map(|it| of(it, key));
    let grows = |from: &str, to: &str| to.len() > from.len() && to.starts_with(from);
    let is_ended = before.ends_with(['.', '?', '!', '\n']);
    grows(&first, &before) && grows(&before, &now) && !is_ended
        || grows(&before, &first) && grows(&now, &before)
}

fn step(from: &mut Vec<Answers>, to: &mut Vec<Answers>, now: &mut Answers) -> bool {
    let Some(other) = from.pop() else { return false };
    to.push(std::mem::replace(now, other));
    true
}
