//! How values by the number of a piece of content are written down.

use super::{
    Answer,
    keyed::{Keyed, MOST_KEY},
    kinds::Level,
    value::{Field, Written},
    wire::{Bytes, Said, put, put_bytes},
};
use crate::domain::catalog::Catalog;

/// The longest text that one note or one reason may have, in bytes.
pub const LONGEST_NOTE: usize = 4_000;

/// The most whole years that can be named.
const LONGEST_CAREER: u8 = 80;

/// What stands behind a number of the content.
pub(super) trait Entry: Clone + PartialEq {
    /// Writes the distance from the number before, at least 1, and itself.
    fn put(&self, distance: u32, to: &mut Vec<u8>);
    fn take(bytes: &mut Bytes<'_>) -> Option<(u32, Self)>;
    /// Whether it would be read again: what would not must take no other along.
    fn is_within(&self) -> bool {
        true
    }
}

impl<V: Entry> Field for Keyed<V> {
    fn written(&self, _: &Catalog) -> Option<Written> {
        let bytes = bytes_of(self);
        (!bytes.is_empty()).then_some(Said::Bytes(bytes))
    }

    fn read(said: &Said<&[u8]>, _: &Catalog) -> Option<Self> {
        let Said::Bytes(bytes) = said else { return None };
        of_bytes(bytes).filter(|it| !it.pairs().is_empty())
    }

    fn merged(&self, base: &Self, theirs: &Self) -> Self {
        Self::merged(self, base, theirs)
    }
}

/// Values by their numbers, one after another.
pub(super) fn bytes_of<V: Entry>(all: &Keyed<V>) -> Vec<u8> {
    let (mut bytes, mut before) = (Vec::new(), 0);
    for (key, value) in all.pairs().iter().filter(|(_, value)| value.is_within()) {
        value.put(u32::from(*key) - before, &mut bytes);
        before = u32::from(*key);
    }
    bytes
}

/// What [`bytes_of`] wrote.
pub(super) fn of_bytes<V: Entry>(bytes: &[u8]) -> Option<Keyed<V>> {
    let (mut bytes, mut all, mut key) = (Bytes(bytes), Keyed::default(), 0_u32);
    while !bytes.is_over() {
        let (distance, value) = V::take(&mut bytes)?;
        key = key.checked_add(distance).filter(|it| distance > 0 && *it <= u32::from(MOST_KEY))?;
        all.set(u16::try_from(key).ok()?, Some(value));
    }
    Some(all)
}

impl Entry for Level {
    fn put(&self, distance: u32, to: &mut Vec<u8>) {
        put(to, (distance - 1) * 8 + *self as u32);
    }

    fn take(bytes: &mut Bytes<'_>) -> Option<(u32, Self)> {
        let number = bytes.number()?;
        Some((number / 8 + 1, *Self::ALL.get(usize::try_from(number % 8).ok()?)?))
    }
}

/// A weight, from 0 to 100.
impl Entry for u8 {
    fn put(&self, distance: u32, to: &mut Vec<u8>) {
        put(to, distance);
        put(to, (*self).into());
    }

    fn take(bytes: &mut Bytes<'_>) -> Option<(u32, Self)> {
        let distance = bytes.number()?;
        Some((distance, Self::try_from(bytes.number()?).ok().filter(Self::is_within)?))
    }

    fn is_within(&self) -> bool {
        *self <= 100
    }
}

/// Whole years, or not sure.
impl Entry for Answer<u8> {
    fn put(&self, distance: u32, to: &mut Vec<u8>) {
        put(to, distance);
        put(to, self.given().map_or(0, |it| u32::from(*it) + 1));
    }

    fn take(bytes: &mut Bytes<'_>) -> Option<(u32, Self)> {
        let distance = bytes.number()?;
        let years = bytes.number()?.checked_sub(1);
        let years = years.map(u8::try_from).transpose().ok()?;
        let answer = years.map_or(Self::NotSure, Self::Given);
        answer.is_within().then_some((distance, answer))
    }

    fn is_within(&self) -> bool {
        match self {
            Self::Absent => false,
            Self::NotSure => true,
            Self::Given(years) => *years <= LONGEST_CAREER,
        }
    }
}

/// Yes, no, or not sure.
impl Entry for Answer<bool> {
    fn put(&self, distance: u32, to: &mut Vec<u8>) {
        let word = match self {
            Self::Given(false) => 0,
            Self::Given(true) => 1,
            Self::Absent | Self::NotSure => 2,
        };
        put(to, (distance - 1) * 3 + word);
    }

    fn take(bytes: &mut Bytes<'_>) -> Option<(u32, Self)> {
        let number = bytes.number()?;
        let answer = match number % 3 {
            0 => Self::Given(false),
            1 => Self::Given(true),
            _ => Self::NotSure,
        };
        Some((number / 3 + 1, answer))
    }

    fn is_within(&self) -> bool {
        self.is_answered()
    }
}

impl Entry for () {
    fn put(&self, distance: u32, to: &mut Vec<u8>) {
        put(to, distance);
    }

    fn take(bytes: &mut Bytes<'_>) -> Option<(u32, Self)> {
        Some((bytes.number()?, ()))
    }
}

impl Entry for String {
    fn put(&self, distance: u32, to: &mut Vec<u8>) {
        put(to, distance);
        put_bytes(to, self.as_bytes());
    }

    fn take(bytes: &mut Bytes<'_>) -> Option<(u32, Self)> {
        let distance = bytes.number()?;
        let text = str::from_utf8(bytes.bytes()?).ok()?.to_owned();
        text.is_within().then_some((distance, text))
    }

    fn is_within(&self) -> bool {
        (1..=LONGEST_NOTE).contains(&self.len())
    }
}
