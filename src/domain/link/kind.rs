//! What a link is for, and what it may hold.

use super::{ANSWERED, ASKED, CONTENT, ITEMS};
use crate::domain::answers::{Part, Topic};

/// What a link is for: `#s=`, `#r=`, `#o=`, `#a=`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Answers.
    Answers,
    /// A request to rate this person.
    Request,
    /// An observer’s ratings.
    Ratings,
    /// An advisor’s return.
    Advice,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 4] = [Self::Answers, Self::Request, Self::Ratings, Self::Advice];

    /// Its letter in the fragment.
    pub fn letter(self) -> char {
        match self {
            Self::Answers => 's',
            Self::Request => 'r',
            Self::Ratings => 'o',
            Self::Advice => 'a',
        }
    }

    /// Whether a link of this kind may have a field with this number.
    pub(super) fn has(self, number: u32) -> bool {
        match self {
            Self::Answers => number < ASKED,
            Self::Request => matches!(number, CONTENT | ASKED | ITEMS),
            Self::Ratings => matches!(number, CONTENT | ASKED) || number == Topic::Levels.number(),
            Self::Advice => number < ASKED && !is_record(number) || number == ANSWERED,
        }
    }
}

/// Whether it is the number of a topic that is never sent. Answers may hold it, as
/// they stand on the device.
fn is_record(number: u32) -> bool {
    Topic::numbered(number).is_some_and(|it| it.part() == Part::Records)
}
