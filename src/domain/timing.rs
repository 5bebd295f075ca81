//! When to start: what speaks for each intake of a program, which one is best,
//! and how sure that is.
//!
//! Points are integers from 0 to 1,000. An open answer is never guessed: every
//! answer that it may have is worked through, and what comes of them is a range.
//! Rules, weights, thresholds and assumptions are content; what is worked out
//! here hangs on that, the answers and a day that is given.

mod advice;
mod appraisal;
mod case;
mod check;
mod combination;
mod condition;
mod content;
mod contradiction;
mod criterion;
mod dates;
mod flip;
mod goal;
mod kinds;
mod open_study;
mod points;
mod query;
mod robustness;
mod said;
mod sampling;
mod scene;
mod share;
mod stand_in;
mod stretch;
mod strip;
mod study;
mod weighting;
mod window;
mod worked;

use super::month;

pub use advice::{Advice, Outlook, advise};
pub use appraisal::{Appraisal, Score};
pub use case::{Expected, ExpectedPoints, Given, RuleTest};
pub use check::{Outcome, check_rules};
pub use combination::{Open, Value};
pub use condition::{Condition, Reason, is_for_others};
pub use content::{Asked, Assumption, Criterion, PublishedPace, Rule, StandIn, Sureness, Timing};
pub use contradiction::Contradiction;
pub use criterion::{CriterionPoints, Points};
pub use dates::{ApplicationDeadline, DateKind, DeadlineKind, Hang, KeyDate};
pub use flip::{CHANGE_YEARS, Flip, GOAL_YEARS, HOURS, Input, flips};
pub use goal::{ExitOffer, GoalOutlook};
pub use kinds::{AssumptionKind, CriterionKind, StandInFor, Step, SurenessWord, Timed};
pub use month::Month;
pub use query::TimingQuery;
pub use robustness::{Case, Coverage, Narrowing, Robustness};
pub use scene::{OwnWeights, Scene, Settings};
pub use share::Share;
pub use stretch::Stretch;
pub use strip::{Stem, Strip, YearSpan};
pub use study::{Finish, Load, LoadBasis, MonthOfYear};
pub use weighting::{COUNT, Weightings};
pub use window::{Alternative, Change, Passed, WhyNot, Window};
