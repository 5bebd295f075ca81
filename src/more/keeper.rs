//! Keeps the answers where the person wants them kept, and brings them back.

use crate::{
    browser::{
        storage,
        visit::{self, Visit},
    },
    domain::{
        answers::{Answers, History, Topic},
        calendar::Day,
        catalog::Catalog,
        keeping::{Area, Earlier, Event, Place, Purpose, Stored, Trouble},
        kept::{self, Kept},
    },
};

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
    /// What was erased, while undo brings it back.
    regret: Option<Answers>,
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
            self.history.note(std::mem::replace(&mut self.answers, answers));
            self.event = None;
            self.write(catalog);
        }
    }

    /// Takes back the last change, or makes the last one again that was taken
    /// back.
    pub(super) fn step(&mut self, is_undo: bool, catalog: &Catalog) {
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
        if let Some(area) = self.visit.place.area() {
            storage::remove(area, &self.visit.key());
        }
        self.visit.place = place;
        self.visit.note();
        self.known = Known::default();
        (self.kept, self.trouble, self.event) = (None, None, None);
        self.write(catalog);
    }

    /// Answers of earlier visits; those whose time is over are erased.
    pub(super) fn find_earlier(&mut self, catalog: &Catalog) {
        self.earlier.clear();
        for key in storage::keys(Area::Device, &self.visit.start_of_keys()) {
            let Ok(Some(text)) = storage::read(Area::Device, &key) else { continue };
            let kept::Read { kept, answers, lost, .. } = kept::read(&text, catalog);
            let is_empty = answers.is_empty() && lost.is_empty();
            let is_over = kept.zip(self.today).is_some_and(|(kept, today)| !kept.is_current(today));
            if is_over {
                storage::remove(Area::Device, &key);
            } else if !is_empty && (key != self.visit.key() || self.visit.place != Place::Device) {
                self.earlier.push(Earlier { key, kept });
            }
        }
        self.earlier.sort_by_key(|it| std::cmp::Reverse(it.kept.map(|kept| kept.until)));
    }

    /// The keys of this site.
    fn keys(&self, area: Area) -> Vec<String> {
        let mut keys = storage::keys(area, self.visit.prefix());
        // The root of another site may begin as ours does.
        let start = self.visit.start_of_keys();
        keys.retain(|it| it == self.visit.prefix() || it.starts_with(&start));
        keys
    }

    /// All that is stored.
    pub(super) fn stored(&self, catalog: &Catalog) -> Vec<Stored> {
        let mut stored = Vec::new();
        for area in [Area::Device, Area::Tab] {
            for key in self.keys(area) {
                let Ok(Some(text)) = storage::read(area, &key) else { continue };
                let purpose = if key == self.visit.prefix() {
                    Purpose::Visit
                } else if key == self.visit.key() {
                    Purpose::Answers
                } else {
                    Purpose::Earlier
                };
                let kept = kept::read(&text, catalog).kept;
                stored.push(Stored { area, bytes: key.len() + text.len(), key, purpose, kept });
            }
        }
        stored
    }

    /// Erases all that is stored; on a device of one’s own, undo brings it back
    /// for a while.
    pub(super) fn erase(&mut self) {
        for area in [Area::Device, Area::Tab] {
            for key in self.keys(area) {
                storage::remove(area, &key);
            }
        }
        let mut history = History::default();
        let comes_back = !self.answers.is_empty() && self.visit.place == Place::Device;
        let regret = comes_back.then(|| std::mem::take(&mut self.answers));
        if let Some(regret) = &regret {
            history.note(regret.clone());
        }
        let visit = std::mem::take(&mut self.visit);
        // The device stays shared.
        if visit.place != Place::Device {
            visit.note();
        }
        let event = Some(Event::Erased { comes_back });
        *self = Self { history, regret, visit, event, today: self.today, ..Self::default() };
    }

    /// Forgets what could be brought back, where nothing was done since.
    pub(super) fn forget_erased(&mut self) -> bool {
        let Some(regret) = self.regret.take() else { return false };
        self.history.forget_first(&regret);
        if matches!(self.event, Some(Event::Erased { .. })) {
            self.event = None;
        }
        true
    }

    /// Goes on with an earlier visit. The answers that are there stay as one of
    /// their own; where they are not kept on the device, undo brings them back.
    pub(super) fn take_up(&mut self, key: &str, catalog: &Catalog) {
        self.write(catalog);
        let before = std::mem::take(&mut self.answers);
        (self.known, self.kept) = (Known::default(), None);
        if self.visit.place == Place::Device {
            let start = self.visit.start_of_keys();
            key.strip_prefix(&start).unwrap_or(key).clone_into(&mut self.visit.name);
            self.visit.note();
            self.look(catalog);
        } else {
            let text = storage::read(Area::Device, key).ok().flatten().unwrap_or_default();
            let read = kept::read(&text, catalog);
            self.answers.clone_from(&read.answers);
            self.write(catalog);
            if !read.is_damaged() && !read.is_newer {
                storage::remove(Area::Device, key);
            }
            self.unread = read;
        }
        // On the device, undo would write over the visit that goes on.
        self.history = History::default();
        if self.visit.place != Place::Device {
            self.history.note(before);
        }
        self.event = Some(Event::TakenUp);
        self.find_earlier(catalog);
    }

    /// Takes away what is stored under a key.
    pub(super) fn forget(&mut self, key: &str, catalog: &Catalog) {
        for area in [Area::Device, Area::Tab] {
            storage::remove(area, key);
        }
        if key == self.visit.key() {
            self.known = Known::default();
            self.kept = None;
            self.change(Answers::default(), catalog);
        } else {
            self.event = Some(Event::Discarded);
        }
        self.find_earlier(catalog);
    }

    /// Whether the answers that are there would be found again beside others.
    pub(super) fn keeps_both(&self) -> bool {
        self.visit.place == Place::Device && self.trouble.is_none()
    }

    /// Lets the answers that are there stand as an earlier visit, and starts a
    /// visit of their own for others.
    pub(super) fn start_visit(&mut self, answers: Answers, catalog: &Catalog) {
        self.write(catalog);
        self.visit.name = visit::new_name();
        self.visit.note();
        (self.known, self.history) = (Known::default(), History::default());
        (self.answers, self.kept) = (answers, None);
        self.write(catalog);
        self.event = Some(Event::Copied);
        self.find_earlier(catalog);
    }
}
