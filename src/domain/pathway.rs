//! The way from where a person stands to a role: what it asks for, by which steps
//! that is reached, and when.
//!
//! What roles and steps ask for is content, each with who says so. What is worked out
//! here hangs on that, the answers and a day that is given. What nobody was found to
//! ask for is never a condition, and what is not known is never guessed.

mod asked;
mod case;
mod content;
mod kinds;

pub use case::{GivenYears, OutlookWord, PathwayExpected, PathwayGiven, PathwayTest};
pub use content::{
    Credential, Experience, Family, Leaning, MatchRule, MonthSpan, Pathways, Requirement, Step, Way,
};
pub use kinds::{FieldStudy, StepKind, Strength};
