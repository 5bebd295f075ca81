//! What was erased, and how it comes back for a while.

use super::{Keeper, Known};
use crate::{
    browser::storage,
    domain::{
        answers::{Answers, History},
        catalog::Catalog,
        keeping::{Area, Event, Place, Regret},
    },
};

/// What was erased last.
#[derive(Debug, Default)]
pub(super) struct Erased {
    /// Its number, so that a minute ends for this one only.
    number: u32,
    answers: Answers,
    history: History,
    /// Keys and texts of other visits on the device.
    visits: Vec<(String, String)>,
}

impl Keeper {
    /// Erases all that is stored but an advisor’s desk; on a device of one’s own it comes back for a
    /// while.
    pub(in crate::more) fn erase(&mut self) {
        let is_other = |it: &String| *it != self.visit.key() && !self.is_of_desk(it);
        let others = self.keys(Area::Device).into_iter().filter(is_other);
        let visits: Vec<_> = others.filter_map(with_text).collect();
        for area in [Area::Device, Area::Tab] {
            // A desk is wiped by itself: who is on it is not the one who starts over.
            for key in self.keys(area).iter().filter(|it| !self.is_of_desk(it)) {
                storage::remove(area, key);
            }
        }
        let is_empty = self.answers.is_empty() && visits.is_empty();
        let comes_back = !is_empty && self.visit.place == Place::Device;
        let visit = std::mem::take(&mut self.visit);
        // The device stays shared.
        if visit.place != Place::Device {
            visit.note();
        }
        let event = Some(Event::Erased(match (is_empty, comes_back) {
            (true, _) => Regret::NothingThere,
            (false, true) => Regret::ForAMinute,
            (false, false) => Regret::Never,
        }));
        let before = std::mem::replace(
            self,
            Self { visit, event, today: self.today, erasures: self.erasures, ..Self::default() },
        );
        if comes_back {
            let Self { answers, history, .. } = before;
            self.regret(Erased { answers, history, visits, ..Erased::default() });
        }
    }

    /// Takes away what is stored under a key.
    pub(in crate::more) fn forget(&mut self, key: &str, catalog: &Catalog) {
        let is_own = key == self.visit.key();
        let visits: Vec<_> = with_text(key.to_owned()).into_iter().collect();
        for area in [Area::Device, Area::Tab] {
            storage::remove(area, key);
        }
        if is_own {
            self.known = Known::default();
            self.kept = None;
            self.change(Answers::default(), catalog);
        } else {
            let comes_back = !visits.is_empty() && self.visit.place == Place::Device;
            let is_of_desk = self.is_of_desk(key);
            self.event = Some(if is_of_desk {
                Event::DeskErased { comes_back }
            } else {
                Event::Discarded { comes_back }
            });
            if comes_back {
                self.regret(Erased { visits, ..Erased::default() });
            }
        }
        self.find_earlier(catalog);
    }

    /// Brings back what was erased last. What was answered since stays.
    pub(in crate::more) fn bring_back(&mut self, catalog: &Catalog) {
        let Some(Erased { answers, history, visits, .. }) = self.erased.take() else { return };
        for (key, text) in visits {
            if let Ok(None) = storage::read(Area::Device, &key) {
                // Where it is refused now, it is gone: the list shows what is there.
                _ = storage::write(Area::Device, &key, &text);
            }
        }
        // Where nothing was done since, the steps before come back as well.
        if self.answers.is_empty() && self.history == History::default() {
            self.answers = answers;
            self.history = history;
            self.write(catalog);
        } else {
            let both = self.answers.merged(&Answers::default(), &answers);
            self.change(both, catalog);
        }
        self.event = Some(Event::Back);
        self.find_earlier(catalog);
    }

    /// Whether something that was erased can come back.
    pub(in crate::more) fn has_erased(&self) -> bool {
        self.erased.is_some()
    }

    /// The number of what was erased, where its minute has not begun.
    pub(in crate::more) fn begin_minute(&mut self) -> Option<u32> {
        let number = self.erased.as_ref()?.number;
        (std::mem::replace(&mut self.timed, number) != number).then_some(number)
    }

    /// Forgets what was erased, once its minute is over.
    pub(in crate::more) fn forget_erased(&mut self, number: u32) -> bool {
        if self.erased.as_ref().is_none_or(|it| it.number != number) {
            return false;
        }
        self.erased = None;
        if self.event.as_ref().is_some_and(Event::comes_back) {
            self.event = None;
        }
        true
    }

    fn regret(&mut self, erased: Erased) {
        self.erasures += 1;
        self.erased = Some(Erased { number: self.erasures, ..erased });
    }
}

/// A key of the device with its text, where there is one.
fn with_text(key: String) -> Option<(String, String)> {
    let text = storage::read(Area::Device, &key).ok().flatten()?;
    Some((key, text))
}
