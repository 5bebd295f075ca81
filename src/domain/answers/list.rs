//! How lists are written down: what is held, and the shortlist.

use super::{
    Answer,
    held::{Credential, Degree, License, When},
    moment::Moment,
    value::{Field, Value, Written},
    wire::{Bytes, Said, put},
};
use crate::domain::{
    catalog::Catalog,
    id::{Code, ProgramId},
};

/// The most degrees, licenses or credentials that can be named.
pub const MOST_HELD: usize = 6;
/// The most programs on a shortlist.
pub const MOST_SHORTLISTED: usize = 30;

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
