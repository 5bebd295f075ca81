//! Keeps the answers where the person wants them kept, and brings them back.

mod erased;
mod talk;
mod visits;

use crate::{
    browser::{storage, visit::Visit},
    domain::{
        answers::{Answers, History, Topic},
        calendar::Day,
        catalog::Catalog,
        keeping::{Earlier, Event, Place, Trouble},
        kept::{self, Kept},
    },
};

use erased::Erased;

/// The answers of a person, what they were before, and what became of keeping
/// them.
#[derive(Debug, Default)]
pub(super) struct Keeper {
    /// The answers.
    pub(super) answers: Answers,
    /// What the app was told of them last.
    pub(super) told: Answers,
    /// What they were before each change.
    pub(super) history: History,
    /// What was erased, while it comes back; how often something was; and the one
    /// whose minute has begun.
    erased: Option<Erased>,
    erasures: u32,
    timed: u32,
    /// Which visit this is, and where it keeps answers.
    pub(super) visit: Visit,
    /// Why they are not kept, although they should be.
    pub(super) trouble: Option<Trouble>,
    /// Since when and until when they are.
    pub(super) kept: Option<Kept>,
    /// What could not be read of what was kept.
    pub(super) unread: kept::Read,
    /// Answers of earlier visits, the newest first.
    pub(super) earlier: Vec<Earlier>,
    /// What happened last.
    pub(super) event: Option<Event>,
    /// Today, where there is a clock.
    pub(super) today: Option<Day>,
    /// What stands in the storage, as this tab knows it.
    known: Known,
    /// In a conversation, what was there before; `None` after a reload.
    aside: Option<Box<Keeper>>,
}

/// See [`Keeper`].
#[derive(Debug, Default)]
struct Known {
    text: Option<String>,
    answers: Answers,
}

impl Keeper {
    /// Brings back what this visit has kept.
    pub(super) fn start(&mut self, root: &str, catalog: &Catalog) {
        self.visit = Visit::of(root);
        let area = self.visit.place.area();
        self.trouble = area.and_then(|it| storage::read(it, &self.visit.key()).err());
        self.look(catalog);
        self.find_earlier(catalog);
    }

    /// Takes other answers, as one step that can be undone.
    pub(super) fn change(&mut self, answers: Answers, catalog: &Catalog) {
        if answers != self.answers {
            let before = std::mem::replace(&mut self.answers, answers);
            self.history.note_change(before, &self.answers);
            self.event = None;
            self.write(catalog);
        }
    }

    /// Takes back the last change, or makes the last one again that was taken
    /// back.
    pub(super) fn step(&mut self, is_undo: bool, catalog: &Catalog) {
        if is_undo && self.history.past().is_empty() {
            return self.bring_back(catalog);
        }
        let before = self.answers.clone();
        let step = if is_undo { History::undo } else { History::redo };
        if step(&mut self.history, &mut self.answers) {
            let differs = |it: &Topic| !before.agree(&self.answers, *it);
            let topics = Topic::ALL.iter().copied().filter(differs).collect();
            self.event = Some(if is_undo { Event::Undone(topics) } else { Event::Redone(topics) });
            self.write(catalog);
        }
    }

    /// Takes what stands in the storage and was not written by this tab; whether
    /// that changed anything.
    pub(super) fn look(&mut self, catalog: &Catalog) -> bool {
        let Some(area) = self.visit.place.area() else { return false };
        let Ok(text) = storage::read(area, &self.visit.key()) else { return false };
        if text == self.known.text {
            return false;
        }
        let Some(text) = text else {
            // What was said here since is newer than that.
            *self = Self {
                answers: self.answers.merged(&self.known.answers, &Answers::default()),
                visit: std::mem::take(&mut self.visit),
                event: Some(Event::ErasedElsewhere),
                today: self.today,
                told: std::mem::take(&mut self.told),
                aside: self.aside.take(),
                ..Self::default()
            };
            return true;
        };
        let read = kept::read(&text, catalog);
        if read.kept.zip(self.today).is_some_and(|(kept, today)| !kept.is_current(today)) {
            storage::remove(area, &self.visit.key());
            return false;
        }
        if read.is_newer {
            self.trouble = Some(Trouble::Newer);
        }
        let before = self.answers.clone();
        self.answers = self.answers.merged(&self.known.answers, &read.answers);
        self.kept = read.kept;
        self.known = Known { text: Some(text), answers: read.answers.clone() };
        self.unread = read;
        self.answers != before
    }

    /// Writes the answers, where they are others than what stands there.
    pub(super) fn write(&mut self, catalog: &Catalog) {
        let Some(area) = self.visit.place.area() else { return };
        // Another tab may have written since: each answer counts for itself.
        self.look(catalog);
        if self.answers == self.known.answers || self.trouble == Some(Trouble::Newer) {
            return;
        }
        let key = self.visit.key();
        self.visit.note();
        let today = self.today.unwrap_or(catalog.updated);
        let kept = Kept::today(self.kept.map(|it| it.since), today);
        let text = kept::text(&self.answers, kept, catalog);
        match storage::write(area, &key, &text) {
            Ok(()) => {
                self.trouble = None;
                self.kept = Some(kept);
                self.unread = kept::Read::default();
                self.known = Known { text: Some(text), answers: self.answers.clone() };
            }
            Err(trouble) => self.trouble = Some(trouble),
        }
    }

    /// Keeps answers elsewhere from now on; where they were, they go.
    pub(super) fn move_to(&mut self, place: Place, catalog: &Catalog) {
        // A conversation has its place.
        if self.is_talking() {
            return;
        }
        // What a newer version keeps is not ours to take away.
        if let Some(area) = self.visit.place.area()
            && self.trouble != Some(Trouble::Newer)
        {
            storage::remove(area, &self.visit.key());
        }
        self.visit.place = place;
        self.visit.note();
        self.known = Known::default();
        (self.kept, self.trouble, self.event) = (None, None, None);
        self.write(catalog);
        self.find_earlier(catalog);
    }
}
