//! The desk in the storage of the browser.

use super::{Advise, open, today};
use crate::{
    browser::{
        storage,
        visit::{desk_key, inbox_key},
    },
    domain::{
        desk::{Desk, Read},
        keeping::{Area, Place, Trouble},
    },
    tool::Visit,
};

/// What stands behind the key of the desk in the key of the mark of presenter mode, which
/// stands in the tab.
const PRESENTER: &str = "-presenter";

impl Advise {
    /// Takes what stands in the storage and was not written by this tab; whether that
    /// changed anything.
    pub fn look(&mut self, visit: &Visit) -> bool {
        let key = desk_key(visit.root.as_str());
        let is_first = self.known.is_none();
        let text = match storage::read(Area::Device, &key) {
            Ok(text) => text.unwrap_or_default(),
            Err(trouble) => {
                self.trouble = Some(trouble);
                String::new()
            }
        };
        if is_first {
            let mark = storage::read(Area::Tab, &[&key, PRESENTER].concat());
            self.is_presenting = mark.is_ok_and(|it| it.is_some());
        }
        let known = self.known.get_or_insert_default();
        if text == *known || self.trouble == Some(Trouble::Refused) {
            return false;
        }
        let base = Desk::read(known, &visit.catalog);
        match (base, Desk::read(&text, &visit.catalog)) {
            (Read::Desk(base), Read::Desk(theirs)) => {
                self.desk = self.desk.merged(&base, &theirs);
                *known = text;
                self.seen = None;
                true
            }
            _ => self.trouble.replace(Trouble::Newer) != Some(Trouble::Newer),
        }
    }

    /// Keeps the desk as it is now.
    pub(super) fn keep(&mut self, visit: &Visit) {
        if self.trouble == Some(Trouble::Newer) || visit.place != Place::Device {
            return;
        }
        self.look(visit);
        let text = self.desk.to_text(&visit.catalog);
        if self.known.as_ref() == Some(&text) {
            return;
        }
        let key = desk_key(visit.root.as_str());
        if text.is_empty() {
            storage::remove(Area::Device, &key);
            self.known = Some(text);
            return;
        }
        self.trouble = storage::write(Area::Device, &key, &text).err();
        if self.trouble.is_none() {
            self.known = Some(text);
        }
    }

    /// Takes over what conversations left for the desk.
    pub(super) fn take_inbox(&mut self, visit: &Visit) {
        let key = inbox_key(visit.root.as_str());
        let Ok(Some(text)) = storage::read(Area::Device, &key) else { return };
        let opened = self.desk.open_links(&text, &visit.catalog, today(visit));
        self.keep(visit);
        // Where the desk is not kept, what waits for it is.
        if self.trouble.is_none() && visit.place == Place::Device && opened.unread.is_empty() {
            storage::remove(Area::Device, &key);
        }
        if !opened.added.is_empty() || !opened.unread.is_empty() {
            if self.links.is_empty() {
                self.links = open::unread_lines(&opened);
            }
            self.opened = Some(opened);
        }
    }

    /// Hides what names people in this tab, or no longer.
    pub(super) fn present(&mut self, is_on: bool, visit: &Visit) {
        self.is_presenting = is_on;
        // The form goes and comes back as it is kept.
        (self.refused, self.odd_hours) = (None, [false; 2]);
        let key = desk_key(visit.root.as_str()) + PRESENTER;
        if is_on {
            // Where it is refused, a reload shows names again.
            _ = storage::write(Area::Tab, &key, "1");
        } else {
            storage::remove(Area::Tab, &key);
        }
    }

    /// Takes everything off the desk and out of the storage.
    pub(super) fn wipe(&mut self, visit: &Visit) {
        let key = desk_key(visit.root.as_str());
        storage::remove(Area::Device, &key);
        storage::remove(Area::Device, &inbox_key(visit.root.as_str()));
        storage::remove(Area::Tab, &[&key, PRESENTER].concat());
        self.desk = Desk::default();
        self.known = Some(String::new());
        self.trouble = None;
        self.is_presenting = false;
        self.links.clear();
        (self.opened, self.seen, self.saved, self.file) = (None, None, None, None);
    }
}
