//! How records are written down, and how those of two tabs become one.

use super::{Check, MOST_CHECKS, MOST_OBSERVERS, Observer, Observing};
use crate::domain::{
    answers::{
        Keyed, Level,
        entry::{bytes_of, of_bytes},
        value::{Field, Written},
        wire::{Bytes, Said, put, put_bytes},
    },
    calendar::Day,
    catalog::Catalog,
    id::Code,
};

/// One of a list of records.
pub(super) trait Record: Clone + PartialEq {
    /// What it is known by.
    type Key: PartialEq;
    fn key(&self) -> Self::Key;
    /// In their order and within their limits, as they are read again.
    fn arranged(all: Vec<Self>) -> Vec<Self>;
    fn put(&self, to: &mut Vec<u8>);
    fn take(bytes: &mut Bytes<'_>) -> Option<Self>;
}

impl<R: Record> Field for Vec<R> {
    fn written(&self, _: &Catalog) -> Option<Written> {
        let mut bytes = Vec::new();
        for it in R::arranged(self.clone()) {
            it.put(&mut bytes);
        }
        (!bytes.is_empty()).then_some(Said::Bytes(bytes))
    }

    fn read(said: &Said<&[u8]>, _: &Catalog) -> Option<Self> {
        let Said::Bytes(bytes) = said else { return None };
        let (mut bytes, mut all) = (Bytes(bytes), Self::new());
        while !bytes.is_over() {
            all.push(R::take(&mut bytes)?);
        }
        // One value has one text: others than these were not written by us.
        (!all.is_empty() && R::arranged(all.clone()) == all).then_some(all)
    }

    fn merged(&self, base: &Self, theirs: &Self) -> Self {
        if self == base || theirs == base {
            return if self == base { theirs } else { self }.clone();
        }
        let find = |all: &Self, one: &R| all.iter().find(|it| it.key() == one.key()).cloned();
        let newer = |it: &R| {
            let mine = find(self, it);
            if mine == find(base, it) { Some(it.clone()) } else { mine }
        };
        let mut merged: Self = theirs.iter().filter_map(newer).collect();
        // What the other tab took away stays away, unless it was changed here.
        let is_new = |it: &&R| find(theirs, it).is_none() && find(base, it).as_ref() != Some(*it);
        merged.extend(self.iter().filter(is_new).cloned());
        R::arranged(merged)
    }
}

impl Record for Check {
    type Key = Day;

    fn key(&self) -> Day {
        self.day
    }

    fn arranged(mut all: Vec<Self>) -> Vec<Self> {
        all.retain(|it| it.day.number().is_some());
        all.sort_by_key(|it| it.day);
        all.dedup_by_key(|it| it.day);
        all.drain(..all.len().saturating_sub(MOST_CHECKS));
        all
    }

    fn put(&self, to: &mut Vec<u8>) {
        put(to, self.day.number().unwrap_or_default());
        put_levels(&self.levels, to);
    }

    fn take(bytes: &mut Bytes<'_>) -> Option<Self> {
        let day = Day::from_number(bytes.number()?)?;
        Some(Self { day, levels: take_levels(bytes)? })
    }
}

impl Record for Observer {
    type Key = u32;

    fn key(&self) -> u32 {
        self.asked
    }

    fn arranged(all: Vec<Self>) -> Vec<Self> {
        let mut kept = Vec::<Self>::new();
        for it in all {
            let is_within = it.came.is_none_or(|it| it.number().is_some());
            if is_within && kept.iter().all(|other| other.asked != it.asked) {
                kept.push(it);
            }
        }
        kept.truncate(MOST_OBSERVERS);
        kept
    }

    fn put(&self, to: &mut Vec<u8>) {
        put(to, self.asked);
        put(to, self.came.and_then(Day::number).map_or(0, |it| it + 1));
        put_levels(&self.levels, to);
        put_levels(&self.own, to);
    }

    fn take(bytes: &mut Bytes<'_>) -> Option<Self> {
        let asked = bytes.number()?;
        let came = match bytes.number()?.checked_sub(1) {
            None => None,
            Some(number) => Some(Day::from_number(number)?),
        };
        Some(Self { asked, came, levels: take_levels(bytes)?, own: take_levels(bytes)? })
    }
}

impl Field for Option<Observing> {
    fn written(&self, _: &Catalog) -> Option<Written> {
        let it = self.as_ref()?;
        let (mut bytes, mut items) = (Vec::new(), Vec::new());
        for item in Observing::new(it.asked, &it.items).items {
            put(&mut items, item.0.into());
        }
        put(&mut bytes, it.asked);
        put_bytes(&mut bytes, &items);
        put_levels(&it.levels, &mut bytes);
        Some(Said::Bytes(bytes))
    }

    fn read(said: &Said<&[u8]>, _: &Catalog) -> Option<Self> {
        let Said::Bytes(bytes) = said else { return None };
        let mut bytes = Bytes(bytes);
        let asked = bytes.number()?;
        let (mut left, mut items) = (Bytes(bytes.bytes()?), Vec::new());
        while !left.is_over() {
            items.push(Code(u16::try_from(left.number()?).ok()?));
        }
        let levels = take_levels(&mut bytes)?;
        let it = Observing { levels, ..Observing::new(asked, &items) };
        (bytes.is_over() && it.items == items).then_some(Some(it))
    }

    fn merged(&self, base: &Self, theirs: &Self) -> Self {
        if self == base || theirs == base {
            return if self == base { theirs } else { self }.clone();
        }
        // Both tabs rate: of the same request each rating counts for itself.
        let (Some(mine), Some(other)) = (self, theirs) else { return self.clone() };
        let is_same = |it: &&Observing| it.asked == mine.asked && it.items == mine.items;
        if !is_same(&other) {
            return self.clone();
        }
        let none = Keyed::default();
        let before = base.as_ref().filter(is_same).map_or(&none, |it| &it.levels);
        let levels = mine.levels.merged(before, &other.levels);
        Some(Observing { levels, ..mine.clone() })
    }
}

fn put_levels(levels: &Keyed<Level>, to: &mut Vec<u8>) {
    put_bytes(to, &bytes_of(levels));
}

fn take_levels(bytes: &mut Bytes<'_>) -> Option<Keyed<Level>> {
    of_bytes(bytes.bytes()?)
}
