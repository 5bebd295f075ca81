//! A conversation of an advisor with a candidate: a visit of its own in this tab. What
//! was there before is set aside as it is, as if the tab were asleep.

use super::Keeper;
use crate::{
    browser::storage,
    domain::{
        answers::Part,
        catalog::Catalog,
        keeping::{Area, Place, Trouble},
        link::Link,
    },
};

impl Keeper {
    /// Whether a conversation is on.
    pub(in crate::more) fn is_talking(&self) -> bool {
        self.visit.place == Place::Talk
    }

    /// The name of the conversation that is on; else empty.
    pub(in crate::more) fn talk(&self) -> &str {
        if self.is_talking() { &self.visit.name } else { "" }
    }

    /// Begins one with nothing said. One that is on is erased.
    pub(in crate::more) fn begin_talk(&mut self) {
        self.clear_tab();
        let visit = self.visit.talk();
        let (today, erasures) = (self.today, self.erasures);
        let mut before = std::mem::take(self);
        let aside = if before.visit.place == Place::Talk {
            before.aside
        } else {
            // The minute in which what was erased comes back runs out meanwhile.
            (before.erased, before.event) = (None, None);
            // What an earlier visit offers may be another by then.
            before.earlier.clear();
            Some(Box::new(before))
        };
        *self = Self { erasures, visit, today, aside, ..Self::default() };
        self.visit.note();
    }

    /// Ends it: nothing of it is left, and the tab belongs to the visit again that it
    /// belonged to before.
    pub(in crate::more) fn end_talk(&mut self, catalog: &Catalog) {
        self.clear_tab();
        let visit = self.visit.before_talk();
        let (today, erasures) = (self.today, self.erasures);
        // After a reload it is there as far as it was kept.
        let before = self.aside.take().map(|it| *it).unwrap_or_default();
        *self = Self { erasures, visit, today, ..before };
        let is_noted = self.visit.place != Place::Device || self.is_kept();
        if is_noted {
            self.visit.note();
        } else {
            storage::remove(Area::Tab, self.visit.prefix());
        }
        self.look(catalog);
        self.find_earlier(catalog);
    }

    /// Puts the answers of the conversation where an advisor’s desk finds them.
    ///
    /// # Errors
    ///
    /// A [`Trouble`] where the browser does not keep them; then nothing has changed.
    pub(in crate::more) fn to_desk(&self, catalog: &Catalog) -> Result<(), Trouble> {
        let link = Link::Answers(self.answers.only(&Part::SENDABLE)).text(catalog);
        let key = self.visit.inbox_key();
        let before = storage::read(Area::Device, &key)?.filter(|it| !it.is_empty());
        let lines = before.map_or_else(|| link.clone(), |it| [&it, "\n", &link].concat());
        storage::write(Area::Device, &key, &lines)
    }

    /// Whether something stands under the key of the visit.
    fn is_kept(&self) -> bool {
        let area = self.visit.place.area();
        area.is_some_and(|it| storage::read(it, &self.visit.key()).is_ok_and(|it| it.is_some()))
    }

    /// Takes away what the tab keeps of a conversation.
    fn clear_tab(&self) {
        if self.is_talking() {
            storage::remove(Area::Tab, &self.visit.key());
        }
    }
}
