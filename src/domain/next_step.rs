//! The one next step after a result, by what is still open.

use super::answers::Answers;

/// The tools that give a result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Result {
    /// “When to start”.
    Start,
    /// “Roles”.
    Role,
    /// The self-check.
    SelfCheck,
}

/// A next step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NextStep {
    /// To choose a role.
    ChooseRole,
    /// To see when to start.
    SeeStart,
    /// To rate oneself.
    Rate,
    /// To see the plan.
    SeePlan,
}

/// The next step after a result.
///
/// ```
/// use docent::domain::{answers::Answers, next_step::{NextStep, Result, after}};
/// assert_eq!(after(Result::Start, &Answers::default()), NextStep::ChooseRole);
/// assert_eq!(after(Result::Role, &Answers::default()), NextStep::SeeStart);
/// ```
pub fn after(result: Result, answers: &Answers) -> NextStep {
    let open = [
        (NextStep::ChooseRole, result != Result::Role && !answers.target.is_answered()),
        (NextStep::SeeStart, result != Result::Start && !answers.is_complete()),
        (NextStep::Rate, result != Result::SelfCheck && answers.levels.pairs().is_empty()),
    ];
    let first = open.into_iter().find(|it| it.1);
    first.map_or(NextStep::SeePlan, |it| it.0)
}
