//! How lists are written down: what is held, the shortlist, and values by the
//! number of a piece of content.

use super::{
    Answer,
    held::{Credential, Degree, License, When},
    keyed::{Keyed, MOST_KEY},
    kinds::Level,
    moment::Moment,
    value::{Field, Value, Written},
    wire::{Bytes, Said, put, put_bytes},
};
use crate::domain::{
    catalog::Catalog,
    id::{Code, ProgramId},
};

/// The most degrees, licenses or credentials that can be named.
pub const MOST_HELD: usize = 6;
/// The most programs on a shortlist.
pub const MOST_SHORTLISTED: usize = 30;
/// The longest text that one note or one reason may have, in bytes.
pub const LONGEST_NOTE: usize = 4_000;

/// The most whole years that can be named.
const LONGEST_CAREER: u8 = 80;

/// One of a list of things that are held.
trait Held: Clone + PartialEq {
    fn put(&self, to: &mut Vec<u8>, catalog: &Catalog) -> Option<()>;
    fn take(bytes: &mut Bytes<'_>, catalog: &Catalog) -> Option<Self>;
}

impl<T: Held> Value for Vec<T> {
    fn written(&self, catalog: &Catalog) -> Option<Written> {
        let mut bytes = Vec::new();
        for it in self.iter().take(MOST_HELD) {
            it.put(&mut bytes, catalog)?;
        }
        Some(Said::Bytes(bytes))
    }

    fn read(said: &Said<&[u8]>, catalog: &Catalog) -> Option<Self> {
        let Said::Bytes(bytes) = said else { return None };
        let (mut bytes, mut all) = (Bytes(bytes), Vec::new());
        while !bytes.is_over() {
            all.push(T::take(&mut bytes, catalog)?);
        }
        (all.len() <= MOST_HELD).then_some(all)
    }
}

/// An answer inside of a list: 0 absent, 1 not sure, else the number and 2.
fn put_answer<T: Value>(answer: &Answer<T>, to: &mut Vec<u8>, catalog: &Catalog) -> Option<()> {
    let number = match answer.written(catalog) {
        None if answer.is_answered() => return None,
        None => 0,
        Some(Said::Number(number)) => number + 2,
        Some(_) => 1,
    };
    put(to, number);
    Some(())
}

fn take_answer<T: Value>(bytes: &mut Bytes<'_>, catalog: &Catalog) -> Option<Answer<T>> {
    match bytes.number()? {
        0 => Some(Answer::Absent),
        1 => Some(Answer::NotSure),
        number => T::read(&Said::Number(number - 2), catalog).map(Answer::Given),
    }
}

fn put_when(when: When, to: &mut Vec<u8>) {
    put(
        to,
        match when {
            When::Held => 0,
            When::Since(moment) => moment.number() * 2 + 1,
            When::Expected(moment) => moment.number() * 2 + 2,
        },
    );
}

fn take_when(bytes: &mut Bytes<'_>) -> Option<When> {
    let number = bytes.number()?;
    let Some(rest) = number.checked_sub(1) else { return Some(When::Held) };
    let moment = Moment::from_number(rest / 2)?;
    Some(if rest % 2 == 0 { When::Since(moment) } else { When::Expected(moment) })
}

impl Held for Degree {
    fn put(&self, to: &mut Vec<u8>, catalog: &Catalog) -> Option<()> {
        put_answer(&self.kind, to, catalog)?;
        put_answer(&self.country, to, catalog)?;
        put_when(self.when, to);
        Some(())
    }

    fn take(bytes: &mut Bytes<'_>, catalog: &Catalog) -> Option<Self> {
        let kind = take_answer(bytes, catalog)?;
        let country = take_answer(bytes, catalog)?;
        Some(Self { kind, country, when: take_when(bytes)? })
    }
}

impl Held for License {
    fn put(&self, to: &mut Vec<u8>, catalog: &Catalog) -> Option<()> {
        put_answer(&self.country, to, catalog)?;
        put_when(self.when, to);
        Some(())
    }

    fn take(bytes: &mut Bytes<'_>, catalog: &Catalog) -> Option<Self> {
        let country = take_answer(bytes, catalog)?;
        Some(Self { country, when: take_when(bytes)? })
    }
}

impl Held for Credential {
    fn put(&self, to: &mut Vec<u8>, catalog: &Catalog) -> Option<()> {
        put(to, self.code.0.into());
        put_answer(&self.country, to, catalog)?;
        put_when(self.when, to);
        Some(())
    }

    fn take(bytes: &mut Bytes<'_>, catalog: &Catalog) -> Option<Self> {
        let code = bytes.number().and_then(|it| u16::try_from(it).ok()).filter(|it| *it > 0)?;
        let country = take_answer(bytes, catalog)?;
        Some(Self { code: Code(code), country, when: take_when(bytes)? })
    }
}

impl Field for Vec<ProgramId> {
    fn written(&self, catalog: &Catalog) -> Option<Written> {
        let mut bytes = Vec::new();
        for id in self.iter().take(MOST_SHORTLISTED) {
            if let Some(Said::Number(code)) = id.written(catalog) {
                put(&mut bytes, code);
            }
        }
        (!bytes.is_empty()).then_some(Said::Bytes(bytes))
    }

    fn read(said: &Said<&[u8]>, catalog: &Catalog) -> Option<Self> {
        let Said::Bytes(bytes) = said else { return None };
        let (mut bytes, mut all) = (Bytes(bytes), Self::new());
        while !bytes.is_over() {
            let id = ProgramId::read(&Said::Number(bytes.number()?), catalog)?;
            if all.contains(&id) {
                return None;
            }
            all.push(id);
        }
        (1..=MOST_SHORTLISTED).contains(&all.len()).then_some(all)
    }

    fn merged(&self, base: &Self, theirs: &Self) -> Self {
        let mut merged = theirs.clone();
        merged.retain(|it| self.contains(it) || !base.contains(it));
        for id in self {
            if !base.contains(id) && !merged.contains(id) {
                merged.push(id.clone());
            }
        }
        // More than that would not be read again.
        merged.truncate(MOST_SHORTLISTED);
        merged
    }
}

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
