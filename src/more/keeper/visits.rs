//! Earlier visits and visits beside this one, and all that is stored of them.

use super::{Keeper, Known};
use crate::{
    browser::{storage, visit},
    domain::{
        answers::{Answers, History},
        catalog::Catalog,
        keeping::{Area, Earlier, Event, Place, Purpose, Stored},
        kept,
    },
};

impl Keeper {
    /// Answers of earlier visits; those whose time is over are erased.
    pub(in crate::more) fn find_earlier(&mut self, catalog: &Catalog) {
        self.earlier.clear();
        // A candidate is offered nothing of anyone else.
        if self.is_talking() {
            return;
        }
        let mut keys = storage::keys(Area::Device, &self.visit.start_of_keys());
        keys.retain(|it| !self.is_of_desk(it));
        for key in keys {
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
    pub(super) fn keys(&self, area: Area) -> Vec<String> {
        let mut keys = storage::keys(area, self.visit.prefix());
        // The root of another site may begin as ours does.
        let start = self.visit.start_of_keys();
        keys.retain(|it| it == self.visit.prefix() || it.starts_with(&start));
        keys
    }

    /// The key of an advisor’s desk, which is nobody’s visit.
    fn desk_key(&self) -> String {
        visit::desk_key_of(self.visit.prefix())
    }

    /// Whether a key is one of a desk’s.
    pub(super) fn is_of_desk(&self, key: &str) -> bool {
        key.starts_with(&self.desk_key())
    }

    /// All that is stored; in a conversation, all that is of it.
    pub(in crate::more) fn stored(&self, catalog: &Catalog) -> Vec<Stored> {
        let mut stored = Vec::new();
        for area in [Area::Device, Area::Tab] {
            for key in self.keys(area) {
                let Ok(Some(text)) = storage::read(area, &key) else { continue };
                let purpose = if key == self.visit.prefix() {
                    Purpose::Visit
                } else if key == self.visit.key() {
                    if self.is_talking() { Purpose::Talk } else { Purpose::Answers }
                } else if key == self.visit.link_key() {
                    Purpose::Link
                } else if self.is_talking() {
                    continue;
                } else if !self.is_of_desk(&key) {
                    Purpose::Earlier
                } else if key == self.desk_key() {
                    Purpose::Desk
                } else if area == Area::Device {
                    Purpose::Inbox
                } else {
                    Purpose::Presenter
                };
                let kept = kept::read(&text, catalog).kept;
                stored.push(Stored { area, bytes: key.len() + text.len(), key, purpose, kept });
            }
        }
        stored
    }

    /// Goes on with an earlier visit. The answers that are there stay as one of
    /// their own; where they are not kept on the device, undo brings them back.
    pub(in crate::more) fn take_up(&mut self, key: &str, catalog: &Catalog) {
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

    /// Whether the answers that are there would be found again beside others.
    pub(in crate::more) fn keeps_both(&self) -> bool {
        self.visit.place == Place::Device && self.trouble.is_none()
    }

    /// Lets the answers that are there stand as an earlier visit, and starts a
    /// visit of their own for others.
    pub(in crate::more) fn start_visit(&mut self, answers: Answers, catalog: &Catalog) {
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
