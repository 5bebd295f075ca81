//! What is worked out of a candidate once for a day and a version of the content, because it
//! takes too long to be done for a whole desk at once.

use super::Question;
use crate::domain::{
    answers::{Moment, Topic},
    calendar::Day,
    my_plan::{MyPlan, OpenQuestion},
    timing::Outlook,
};

/// The day and the versions of the content on which something was worked out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// The day.
    pub day: Day,
    /// The versions of the content, without white space.
    pub content: String,
}

/// When a candidate would best start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Window {
    /// With this intake.
    Start(Moment),
    /// With none of the next six years.
    None,
    /// When the program starts is not known.
    Unknown,
    /// One of the three first questions is open.
    Open,
}

impl Window {
    /// Its word.
    pub fn word(self) -> String {
        match self {
            Self::Start(moment) => moment.to_text(),
            Self::None => "none".to_owned(),
            Self::Unknown => "unknown".to_owned(),
            Self::Open => "open".to_owned(),
        }
    }

    /// The window with this word.
    pub fn parse(word: &str) -> Option<Self> {
        match word {
            "none" => Some(Self::None),
            "unknown" => Some(Self::Unknown),
            "open" => Some(Self::Open),
            word => Moment::parse(word).map(Self::Start),
        }
    }

    /// Starts come first, the earliest first.
    pub(super) fn rank(self) -> u64 {
        match self {
            Self::Start(moment) => moment.number().into(),
            Self::None => u64::MAX - 3,
            Self::Unknown => u64::MAX - 2,
            Self::Open => u64::MAX - 1,
        }
    }
}

/// What was worked out of a candidate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outline {
    /// On which day and content.
    pub version: Version,
    /// The best start.
    pub window: Window,
    /// The day by which to decide on it.
    pub decide_by: Option<Day>,
    /// What is open, in the order in which “My plan” has it.
    pub open: Vec<Question>,
}

impl Outline {
    /// What the desk keeps of a plan.
    pub fn of(plan: &MyPlan<'_>, version: Version) -> Self {
        let outlook = plan.starting.as_ref().map(|it| &it.advice.outlook);
        let best = plan.starting.as_ref().and_then(|it| it.advice.best());
        let window = match outlook {
            None => Window::Open,
            Some(Outlook::StartsUnknown) => Window::Unknown,
            Some(Outlook::NoneOfThese(_)) => Window::None,
            Some(Outlook::Window(..)) => {
                best.and_then(|it| it.intake.moment()).map_or(Window::Unknown, Window::Start)
            }
        };
        Self {
            version,
            window,
            decide_by: best.map(|it| it.decide_by),
            open: Self::open(plan).filter_map(|it| Question::of(it, plan.program)).collect(),
        }
    }

    /// What is open in a plan that was made without the ways to a role.
    pub fn open<'p, 'a>(
        plan: &'p MyPlan<'a>,
    ) -> impl Iterator<Item = &'p OpenQuestion<'a>> + use<'p, 'a> {
        let is_aiming = plan.answers.target.is_answered();
        let is_settled = move |it: &OpenQuestion<'_>| *it == OpenQuestion::Own(Topic::Target);
        plan.open.iter().filter(move |it| !(is_aiming && is_settled(it)))
    }
}
