//! How each answer is written down, and what of it the content knows.
//!
//! A value whose id the content does not know, or that is out of its range, is
//! not read: the topic is named as lost, and nothing is guessed.

use super::{
    Answer,
    moment::{Moment, Months},
    wire::Said,
};
use crate::domain::{
    catalog::Catalog,
    id::{CountryId, ProfessionId, ProgramId, RoleId, StageId, TeachingId},
};

/// The most years and the most hours that can be named.
const MOST: u8 = 80;

/// What a topic says, ready to be written.
pub(super) type Written = Said<Vec<u8>>;

/// An answer, as the value of a person holds it.
pub(super) trait Field: Clone + Default + PartialEq {
    /// What it says; `None` where nothing was said.
    fn written(&self, catalog: &Catalog) -> Option<Written>;

    /// The answer that says so.
    fn read(said: &Said<&[u8]>, catalog: &Catalog) -> Option<Self>;

    /// This one where it is another than `base`, else `theirs`.
    fn merged(&self, base: &Self, theirs: &Self) -> Self {
        if self == base { theirs } else { self }.clone()
    }
}

/// What can be given as an answer.
pub(super) trait Value: Clone + PartialEq + Sized {
    fn written(&self, catalog: &Catalog) -> Option<Written>;
    fn read(said: &Said<&[u8]>, catalog: &Catalog) -> Option<Self>;
}

impl<T: Value> Field for Answer<T> {
    fn written(&self, catalog: &Catalog) -> Option<Written> {
        match self {
            Self::Absent => None,
            Self::NotSure => Some(Said::NotSure),
            Self::Given(value) => value.written(catalog),
        }
    }

    fn read(said: &Said<&[u8]>, catalog: &Catalog) -> Option<Self> {
        match said {
            Said::NotSure => Some(Self::NotSure),
            said => T::read(said, catalog).map(Self::Given),
        }
    }
}

/// What a number stands for.
trait Numbered: Sized {
    fn number(&self, catalog: &Catalog) -> Option<u32>;
    fn from_number(number: u32, catalog: &Catalog) -> Option<Self>;
}

macro_rules! numbered_values {
    ($($name:ty)+) => {$(
        impl Value for $name {
            fn written(&self, catalog: &Catalog) -> Option<Written> {
                self.number(catalog).map(Said::Number)
            }

            fn read(said: &Said<&[u8]>, catalog: &Catalog) -> Option<Self> {
                let Said::Number(number) = said else { return None };
                Self::from_number(*number, catalog)
            }
        }
    )+};
}

/// Enums whose numbers are their places in the definition: new ones go to the
/// end.
macro_rules! words_in_order {
    ($($name:ident)+) => {$(
        impl $crate::domain::answers::value::InOrder for $name {
            const ORDER: &[Self] = Self::ALL;
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let word = <String as serde::Deserialize>::deserialize(deserializer)?;
                Self::parse(&word).ok_or_else(|| serde::de::Error::custom("an unknown word"))
            }
        }
    )+};
}
pub(super) use words_in_order;

/// An enum whose order is its numbering.
pub(super) trait InOrder: Copy + PartialEq + 'static {
    const ORDER: &[Self];
}

impl<T: InOrder> Numbered for T {
    fn number(&self, _: &Catalog) -> Option<u32> {
        Self::ORDER.iter().position(|it| it == self).and_then(|it| u32::try_from(it).ok())
    }

    fn from_number(number: u32, _: &Catalog) -> Option<Self> {
        Self::ORDER.get(usize::try_from(number).ok()?).copied()
    }
}

numbered_values!(super::kinds::Transition super::kinds::Pace super::held::DegreeKind);

macro_rules! ids_with_codes {
    ($($name:ident in $list:ident;)+) => {$(
        impl Value for $name {
            fn written(&self, catalog: &Catalog) -> Option<Written> {
                let found = catalog.$list.iter().find(|it| it.id == *self)?;
                Some(Said::Number(found.code.0.into()))
            }

            fn read(said: &Said<&[u8]>, catalog: &Catalog) -> Option<Self> {
                let Said::Number(number) = said else { return None };
                let found = catalog.$list.iter().find(|it| u32::from(it.code.0) == *number)?;
                Some(found.id.clone())
            }
        }
    )+};
}

ids_with_codes! {
    CountryId in countries;
    ProfessionId in professions;
    ProgramId in programs;
    RoleId in roles;
    StageId in stages;
    TeachingId in teaching_levels;
}

macro_rules! plain_numbers {
    ($($name:ty: |$it:ident| $number:expr, |$from:ident| $value:expr;)+) => {$(
        impl Value for $name {
            fn written(&self, _: &Catalog) -> Option<Written> {
                let $it = self;
                Some(Said::Number($number))
            }

            fn read(said: &Said<&[u8]>, _: &Catalog) -> Option<Self> {
                let Said::Number($from) = *said else { return None };
                $value
            }
        }
    )+};
}

plain_numbers! {
    bool: |it| u32::from(*it), |it| if it < 2 { Some(it == 1) } else { None };
    u8: |it| u32::from(*it), |it| Self::try_from(it).ok().filter(|it| *it <= MOST);
    Moment: |it| it.number(), |it| Self::from_number(it);
    Months: |it| it.bits().into(), |it| Self::new(u16::try_from(it).ok()?);
}
