//! The self-check: which items are asked, and what follows from the levels.
//!
//! Every number is exact; no level is ever guessed. There is no total over
//! competencies, no norm and no rank among people. Names of bands, cuts,
//! targets and steps are content; the rules here are ours.

mod beside;
mod care;
mod figure;
mod mean;
mod query;
mod radar;
mod score;
mod sequence;
mod spread;
mod summary;
mod useful;

pub use beside::{Beside, difference};
pub use care::{HURRIED_ITEMS, SAME_IN_A_ROW, is_hurried, is_straight_line};
pub use figure::{Figure, Gap, Row, band};
pub use mean::Mean;
pub use query::{At, Compared, SelfCheckQuery};
pub use radar::{Point, RADIUS, Radar};
pub use score::{Range, Score, Standing};
pub use sequence::Sequence;
pub use spread::{Means, SMALLEST_GROUP, Share, Spread};
pub use summary::{Ratings, Summary, Targets};
pub use useful::{NAMED_GAPS, Useful, builders, next_steps};

use super::{
    answers::{Keyed, Level},
    assessment::{Assessment, Item},
    id::{Code, CompetencyId},
};

/// Words that one reads in a minute.
pub const WORDS_A_MINUTE: usize = 200;

/// Seconds that one takes to choose a level, beyond reading.
pub const SECONDS_A_CHOICE: usize = 5;

/// How much of the self-check is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Every item of one competency.
    One(CompetencyId),
    /// The short form: a few items of each competency.
    Short,
    /// Every item.
    All,
    /// Some items, by their number.
    These(Vec<Code>),
}

/// Whose levels are entered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// One’s own, now.
    Own,
    /// One’s own, as they were before.
    Before,
    /// A colleague’s, as one sees them.
    Colleague,
}

impl Scope {
    /// Its items, in the order of the content.
    pub fn items<'a>(&self, assessment: &'a Assessment) -> Vec<&'a Item> {
        let is_asked = |item: &&Item| match self {
            Self::One(competency) => item.competency == *competency,
            Self::Short => item.is_short,
            Self::All => true,
            Self::These(codes) => codes.contains(&item.code),
        };
        assessment.items.iter().filter(is_asked).collect()
    }

    /// The smallest one that holds every item with an answer; the short form where
    /// there is none.
    pub fn holding(assessment: &Assessment, levels: &Keyed<Level>) -> Self {
        let has_answer = |it: &&Item| levels.get(it.code.0).is_some();
        let answered = || assessment.items.iter().filter(has_answer);
        match answered().next() {
            Some(first) if answered().all(|it| it.competency == first.competency) => {
                Self::One(first.competency.clone())
            }
            _ if answered().all(|it| it.is_short) => Self::Short,
            _ => Self::All,
        }
    }

    /// The minutes that it takes, rounded up.
    pub fn minutes(&self, assessment: &Assessment) -> usize {
        let items = self.items(assessment);
        let words: usize = items.iter().map(|it| it.words()).sum();
        let choosing = items.len() * SECONDS_A_CHOICE;
        // Both as parts of a minute, on one denominator.
        (words * 60 + choosing * WORDS_A_MINUTE).div_ceil(60 * WORDS_A_MINUTE)
    }
}
