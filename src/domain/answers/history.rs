//! What the answers were before: undo and redo (L6).

use super::Answers;

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

fn step(from: &mut Vec<Answers>, to: &mut Vec<Answers>, now: &mut Answers) -> bool {
    let Some(other) = from.pop() else { return false };
    to.push(std::mem::replace(now, other));
    true
}
