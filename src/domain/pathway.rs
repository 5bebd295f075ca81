//! The way from where a person stands to a role: what it asks for, by which steps
//! that is reached, and when.
//!
//! What roles and steps ask for is content, each with who says so. What is worked out
//! here hangs on that, the answers and a day that is given. What nobody was found to
//! ask for is never a condition, and what is not known is never guessed.

mod aim;
mod asked;
mod case;
mod check;
mod checked;
mod content;
mod difference;
mod kinds;
mod length;
mod matching;
mod out;
mod outlook;
mod plan;
mod query;
mod reach;
mod scene;
mod schedule;
mod stages;
mod standing;
mod study;
mod ways;
mod years;

pub use aim::Aim;
pub use case::{GivenYears, OutlookWord, PathwayExpected, PathwayGiven, PathwayTest};
pub use check::{PathwayOutcome, check_pathways};
pub use checked::Checked;
pub use content::{
    Credential, Experience, Family, Known, Leaning, MatchRule, MonthSpan, Pathways, Requirement,
    Step, Way,
};
pub use difference::{Difference, difference, side_by_side};
pub use kinds::{FieldStudy, StepKind, Strength};
pub use length::{LengthFrom, Wait};
pub use matching::{Match, Matching};
pub use out::Out;
pub use outlook::{Need, NeedStanding, Outlook};
pub use plan::{Plan, Planner, plan};
pub use query::{MOST_BESIDE, MOST_MONTHS, RolesQuery, way_of, way_text};
pub use scene::{Lengths, Scene, Scope};
pub use schedule::MonthRange;
pub use stages::{Merit, Pathway, Stage};
pub use standing::{Ahead, Bar, Evidence, OpenAnswer, StepStanding};
pub use study::{StudyDates, StudyTime};
pub use ways::Ambition;
pub use years::{MOST_YEARS_SHOWN, YearRange, YearsTurn};
