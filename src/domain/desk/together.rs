//! Two desks become one: the desk of another tab, and one that was taken along in a file.

use super::{Candidate, Desk, shortened};
use crate::domain::order::sort;

impl Desk {
    /// `theirs` with what differs from `base` here: of two tabs, each candidate is as the one
    /// that changed it has it, and who was taken off in one is gone in both.
    #[must_use]
    pub fn merged(&self, base: &Self, theirs: &Self) -> Self {
        let mut merged = theirs.clone();
        for own in &self.candidates {
            let before = base.candidates.iter().find(|it| it.text == own.text);
            if before == Some(own) {
                continue;
            }
            match merged.candidates.iter_mut().find(|it| it.text == own.text) {
                Some(there) => *there = Candidate { number: there.number, ..own.clone() },
                None => merged.add(own.clone()),
            }
        }
        let is_off = |it: &Candidate| {
            let is_it = |other: &&Candidate| other.text == it.text;
            let before = base.candidates.iter().find(is_it);
            // What the other tab changed since stays.
            before.is_some_and(|before| {
                let is_as_before = Candidate { number: before.number, ..it.clone() } == *before;
                is_as_before && !self.candidates.iter().any(|own| own.text == it.text)
            })
        };
        merged.candidates.retain(|it| !is_off(it));
        sort(&mut merged.candidates, |it| it.number);
        merged
    }

    /// Takes everything of another desk in; how many candidates are new. Who is on both stays
    /// with the label here, and has the notes of both.
    pub fn take_in(&mut self, other: Self) -> usize {
        let before = self.candidates.len();
        for theirs in other.candidates {
            let there = self.place_of(&theirs.text, &theirs.answers);
            match there.and_then(|it| self.candidate_mut(it)) {
                Some(own) => own.join(theirs),
                None => self.add(theirs),
            }
        }
        for line in other.unread {
            if !self.unread.contains(&line) {
                self.unread.push(line);
            }
        }
        sort(&mut self.candidates, |it| it.number);
        self.candidates.len() - before
    }

    /// Adds a candidate under its number, or under a new one where that is taken.
    fn add(&mut self, mut candidate: Candidate) {
        if self.candidate(candidate.number).is_some() {
            candidate.number = self.next_number();
        }
        self.candidates.push(candidate);
    }
}

impl Candidate {
    fn join(&mut self, theirs: Self) {
        if self.label.is_empty() {
            self.label = theirs.label;
        }
        if !self.note.contains(&theirs.note) {
            let is_more = theirs.note.contains(&self.note);
            let both = [self.note.as_str(), &theirs.note].join("\n");
            self.note = if is_more { theirs.note } else { shortened(&both) };
        }
        // What was suggested here may have been sent already.
        self.advice = self.advice.merged(&super::Answers::default(), &theirs.advice);
        for told in theirs.told {
            if self.told(&told.question).is_none() {
                self.told.push(told);
            }
        }
    }
}
