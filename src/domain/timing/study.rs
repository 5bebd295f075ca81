//! What the program takes, held against the hours that a person has: the load of
//! a week, how much of it is covered, and when one would finish.

use super::{kinds::AssumptionKind, month::Month, said::Said, scene::Scene};
use crate::domain::{
    amount::CreditSystem,
    answers::{Months, Pace},
};

/// Longer than this nobody is taken to study, in months.
const LONGEST: u16 = 240;

/// How the hours of a program are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LoadBasis {
    /// The program publishes hours a week.
    Published,
    /// From its credits, by the convention of the United States.
    UsCredits,
    /// From its credits, by the convention of the United Kingdom.
    UkCredits,
}

/// The work of a program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Load {
    /// Hours in all.
    pub hours: u32,
    /// How they are known.
    pub basis: LoadBasis,
}

/// When one would finish, as a range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Finish {
    /// No time to finish was found.
    Unknown,
    /// The hours that are free never come to the whole program.
    Never,
    /// Between two months.
    Between {
        /// The earliest: the fastest published pace that the free hours allow.
        earliest: Month,
        /// The latest: the slowest published pace, or what graduates took.
        latest: Month,
        /// Whether the latest is what graduates took.
        as_graduates: bool,
        /// Whether the free hours and not the program set the earliest.
        by_hours: bool,
        /// Whether they set the latest.
        latest_by_hours: bool,
        /// Whether the earliest lies beyond the program’s own limit.
        beyond_limit: bool,
        /// Whether open answers on hours and months move one of the two.
        is_open: bool,
    },
}

impl Finish {
    /// The range that holds both.
    pub(super) fn joined(self, other: Self) -> Self {
        match (self, other) {
            (
                Self::Between {
                    earliest,
                    latest,
                    as_graduates,
                    by_hours,
                    latest_by_hours,
                    beyond_limit,
                    is_open,
                },
                Self::Between {
                    earliest: its_earliest,
                    latest: its_latest,
                    as_graduates: its_graduates,
                    by_hours: its_hours,
                    latest_by_hours: its_latest_hours,
                    beyond_limit: its_limit,
                    is_open: its_open,
                },
            ) => Self::Between {
                earliest: earliest.min(its_earliest),
                latest: latest.max(its_latest),
                as_graduates: if latest >= its_latest { as_graduates } else { its_graduates },
                by_hours: if earliest <= its_earliest { by_hours } else { its_hours },
                latest_by_hours: if latest >= its_latest {
                    latest_by_hours
                } else {
                    its_latest_hours
                },
                beyond_limit: beyond_limit && its_limit,
                is_open: is_open || its_open || (earliest, latest) != (its_earliest, its_latest),
            },
            (it, Self::Unknown | Self::Never) | (Self::Unknown | Self::Never, it) => it,
        }
    }

    /// The earliest month, where there is one.
    pub fn earliest(self) -> Option<Month> {
        match self {
            Self::Between { earliest, .. } => Some(earliest),
            Self::Unknown | Self::Never => None,
        }
    }
}

/// One month of the year of study.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MonthOfYear {
    /// The month.
    pub month: Month,
    /// Hours a week that are free in it, where that is said.
    pub free: Option<u16>,
    /// Hours a week that the program takes in it, in tenths, at the fastest and at
    /// the slowest pace; nothing in a blocked month.
    pub needed: Option<(u32, u32)>,
    /// Whether it is blocked.
    pub is_blocked: bool,
}

/// What is known of a program’s time and work.
#[derive(Clone, Debug, Default)]
pub(super) struct Study {
    pub(super) load: Option<Load>,
    /// The shortest and the longest published time, in months.
    pub(super) span: Option<(u16, u16)>,
    paces: Vec<(Pace, u16)>,
    graduates: Option<u16>,
    pub(super) limit: Option<u16>,
    weeks: u32,
}

impl Study {
    pub(super) fn of(scene: &Scene<'_>) -> Self {
        let program = scene.program;
        let span = program.time_to_finish.value().map(|it| (it.min, it.max));
        let weeks = u32::from(scene.number(AssumptionKind::WeeksAYear));
        let published = program.weekly_hours.value().zip(span).map(|(hours, (months, _))| Load {
            hours: u32::from(hours.min) * weeks * u32::from(months) / 12,
            basis: LoadBasis::Published,
        });
        let own = scene.timing.paces.iter().filter(|it| it.program == program.id);
        Self {
            load: published.or_else(|| by_credits(scene)),
            span,
            paces: own.filter_map(|it| Some((it.pace, *it.months.value()?))).collect(),
            graduates: program.graduates_months(),
            limit: program.time_limit.value().copied(),
            weeks,
        }
    }

    /// Whether enough is known to hold free hours against.
    pub(super) fn takes_hours(&self) -> bool {
        self.load.is_some() && self.span.is_some()
    }

    /// The shortest and the longest time of a pace, in months; without one, of all.
    pub(super) fn lengths(&self, pace: Option<Pace>) -> Option<(u16, u16)> {
        let (min, max) = self.span?;
        let Some(pace) = pace else { return Some((min, max)) };
        let published = self.paces.iter().find(|(it, _)| *it == pace).map(|(_, months)| *months);
        let months = published.unwrap_or(match pace {
            Pace::OneCourse => max,
            Pace::TwoCourses | Pace::FullTime => min,
        });
        Some((months, months))
    }

    /// Hours a week that the program takes over so many months, in thousandths.
    pub(super) fn weekly(&self, months: u16, start: Month, blocked: Months) -> Option<u64> {
        let open = u64::from(open_months(start, months, blocked));
        let hours = u64::from(self.load?.hours);
        (hours * 12_000).checked_div(open * u64::from(self.weeks))
    }

    /// How much of the load the free hours cover, in thousandths.
    pub(super) fn covered(&self, said: &Said, start: Month) -> Option<u16> {
        let (_, months) = self.lengths(said.pace)?;
        self.load?;
        // With every month blocked there is no week to study in.
        let Some(weekly) = self.weekly(months, start, said.blocked) else { return Some(0) };
        let (before, after) = said.split(start, months);
        let open_before = u64::from(open_months(start, before, said.blocked));
        let open_after = u64::from(open_months(start.plus(before), after, said.blocked));
        let part = |hours: u16| weekly.min(u64::from(hours) * 1_000);
        let covered = open_before * part(said.now) + open_after * part(said.later);
        let all = (open_before + open_after) * weekly;
        let thousandths = (covered * 1_000).checked_div(all).unwrap_or(1_000);
        u16::try_from(thousandths).ok()
    }

    /// When one would finish with these hours.
    pub(super) fn finish(&self, said: &Said, start: Month) -> Finish {
        match self.load.map(|load| self.needed(said, start, load)) {
            None => self.published(said.pace, start, 0),
            Some(None) if self.span.is_some() => Finish::Never,
            Some(needed) => self.published(said.pace, start, needed.unwrap_or_default()),
        }
    }

    /// When one would finish by published times, in `needed` months at the least.
    pub(super) fn published(&self, pace: Option<Pace>, start: Month, needed: u16) -> Finish {
        let Some((min, max)) = self.lengths(pace) else { return Finish::Unknown };
        let early = min.max(needed);
        let graduates = self.graduates.unwrap_or_default();
        let late = max.max(graduates).max(early);
        Finish::Between {
            earliest: start.plus(early),
            latest: start.plus(late),
            as_graduates: late == graduates && graduates > max,
            by_hours: needed > min,
            latest_by_hours: early > max.max(graduates),
            beyond_limit: self.limit.is_some_and(|it| early > it),
            is_open: false,
        }
    }

    /// The fewest months in which the free hours come to the whole program.
    pub(super) fn needed(&self, said: &Said, start: Month, load: Load) -> Option<u16> {
        let wanted = load.hours * 12;
        let open_a_year = open_months(start, 12, said.blocked);
        let (mut so_far, mut month, mut months) = (0, start, 0);
        while months < LONGEST {
            // Whole years at once, as long as nothing changes within them.
            let a_year = open_a_year * u32::from(said.hours(month)) * self.weeks;
            let is_even = said.is_later(month) || !said.is_later(month.plus(11));
            if is_even && so_far + a_year < wanted {
                so_far += a_year;
                months += 12;
                month = month.plus(12);
                continue;
            }
            if !said.is_blocked(month) {
                so_far += u32::from(said.hours(month)) * self.weeks;
            }
            months += 1;
            if so_far >= wanted {
                return Some(months);
            }
            month = month.plus(1);
        }
        None
    }

    /// The first year from a start on, month by month.
    pub(super) fn year(
        &self,
        said: &Said,
        is_said: (bool, bool),
        start: Month,
    ) -> Vec<MonthOfYear> {
        let weekly = self.lengths(said.pace).and_then(|(min, max)| {
            let tenths = |it: u64| u32::try_from(it / 100).unwrap_or(u32::MAX);
            let at = |months| self.weekly(months, start, said.blocked).map(tenths);
            at(min).zip(at(max))
        });
        let month = |after| {
            let month = start.plus(after);
            let is_known = if said.is_later(month) { is_said.1 } else { is_said.0 };
            let is_blocked = said.is_blocked(month);
            MonthOfYear {
                month,
                free: is_known.then(|| said.hours(month)),
                needed: weekly.filter(|_| !is_blocked),
                is_blocked,
            }
        };
        (0..12).map(month).collect()
    }
}

fn by_credits(scene: &Scene<'_>) -> Option<Load> {
    let credits = scene.program.credits.value()?;
    let number = |kind| u64::from(scene.number(kind));
    let (hours, basis) = match credits.system {
        CreditSystem::UsSemester => (
            number(AssumptionKind::UsCreditHours) * number(AssumptionKind::WeeksATerm),
            LoadBasis::UsCredits,
        ),
        CreditSystem::UkCats => (number(AssumptionKind::UkCreditHours), LoadBasis::UkCredits),
        _ => return None,
    };
    let hours = u32::try_from(credits.amount.0 * hours / 100).ok()?;
    Some(Load { hours, basis })
}

/// How many of the months from `start` on are not blocked.
fn open_months(start: Month, months: u16, blocked: Months) -> u32 {
    let open_a_year = 12 - blocked.bits().count_ones();
    let rest =
        (0..months % 12).filter(|after| !blocked.has(start.plus(*after).month().unsigned_abs()));
    u32::from(months / 12) * open_a_year + u32::try_from(rest.count()).unwrap_or_default()
}
