//! What must hold for an intake: the program’s entry rules as they stand when it
//! begins, and dates.

use super::{
    dates::{ApplicationDeadline, DeadlineKind},
    kinds::AssumptionKind,
    month::Month,
    said::Said,
    scene::Scene,
    stretch::Stretch,
};
use crate::domain::{
    answers::{Answer, Answers, Moment, Months, When},
    entry::{Because, Entry, Standing, entry},
    requirement::Requirement,
    source::Year,
};

/// Why a condition stands as it does.
#[derive(Clone, Debug, PartialEq)]
pub enum Reason<'a> {
    /// An entry rule, with how it stands at this intake.
    Entry {
        /// The rule.
        requirement: &'a Requirement,
        /// Why.
        because: Vec<Because>,
        /// Whether it is about papers to bring, and does not put entry in question.
        is_paper: bool,
        /// The month from which it is met, where that is known: “what would fix it”.
        met_from: Option<Month>,
    },
    /// To ask: what is expected may come before or after this intake, or was
    /// expected before today.
    MonthOpen(&'a Requirement, Vec<Moment>),
    /// To ask: years of teaching would be enough by then, if they go on and are
    /// documented.
    Grows {
        /// The rule.
        requirement: &'a Requirement,
        /// Whole years by then.
        by_then: u8,
    },
    /// To ask: no rule is known that decides on entry.
    NoRules,
    /// To ask: no deadline was found.
    NoDeadline(ApplicationDeadline),
    /// The free hours against the least part of the load.
    Hours {
        /// The part that they cover, in thousandths.
        covered: u16,
        /// The least part.
        least: u16,
        /// The fewest hours a week, of those that there are to choose, that would do and
        /// do not stretch study; none where no week has so many.
        needed: Option<u16>,
    },
    /// To ask: it begins in a month in which the person could not study.
    BeginsBlocked(Month),
    /// To ask: months without study move nothing, because no load is known.
    BlockedUncounted,
    /// With the free hours, study takes longer than the program is known to give.
    TooLong(Stretch),
}

/// Something that must hold for an intake.
#[derive(Clone, Debug, PartialEq)]
pub struct Condition<'a> {
    /// How it stands.
    pub standing: Standing,
    /// Why.
    pub reason: Reason<'a>,
}

impl Condition<'_> {
    /// Whether it is that the program is for other professions, which nothing changes.
    pub fn is_for_others(&self) -> bool {
        let Reason::Entry { because, .. } = &self.reason else { return false };
        self.standing == Standing::NotYet && is_for_others(because)
    }
}

/// Whether all that is missing is another profession.
pub fn is_for_others(because: &[Because]) -> bool {
    !because.is_empty() && because.iter().all(|it| *it == Because::OtherProfession)
}

/// Whoever teaches like this is taken to gather documented years.
const TEACHES: [&str; 3] = ["weekly", "main-duty", "course"];

/// The entry rules at an intake.
pub(super) fn entry_rules<'a>(
    scene: &Scene<'a>,
    answers: &Answers,
    start: Month,
) -> Vec<Condition<'a>> {
    let hopeful = entry_at(scene, answers, &|first, _| first <= start);
    let cautious = entry_at(scene, answers, &|_, last| last < start && last >= scene.now());
    let open = expected(answers);
    let mut conditions = Vec::new();
    if !hopeful.has_rules() {
        conditions.push(Condition { standing: Standing::Ask, reason: Reason::NoRules });
    }
    for (hope, care) in hopeful.rules.into_iter().zip(cautious.rules) {
        let (standing, requirement) = (hope.standing, hope.requirement);
        let is_paper = hope.is_paper();
        let reason = if hope.standing != care.standing {
            let moments = open.iter().copied().filter(|it| is_unclear(scene, answers, *it, start));
            conditions.push(Condition {
                standing: Standing::Ask,
                reason: Reason::MonthOpen(requirement, moments.collect()),
            });
            continue;
        } else if let Some(by_then) = grown(scene, answers, &hope.because, start) {
            conditions.push(Condition {
                standing: Standing::Ask,
                reason: Reason::Grows { requirement, by_then },
            });
            continue;
        } else {
            let met_from = (standing == Standing::NotYet)
                .then(|| met_from(scene, answers, &hope.because))
                .flatten();
            Reason::Entry { requirement, because: hope.because, is_paper, met_from }
        };
        conditions.push(Condition { standing, reason });
    }
    conditions
}

/// Entry with what is expected counted as held where `is_held` says so of the
/// first and the last month that it may come in.
fn entry_at<'a>(
    scene: &Scene<'a>,
    answers: &Answers,
    is_held: &dyn Fn(Month, Month) -> bool,
) -> Entry<'a> {
    let mut then = answers.clone();
    let settle = |when: &mut When| {
        if let When::Expected(moment) = *when {
            let (first, last) = scene.months(moment, answers);
            if is_held(first, last) {
                *when = When::Held;
            }
        }
    };
    if let Answer::Given(degrees) = &mut then.degrees {
        for it in degrees {
            settle(&mut it.when);
        }
    }
    if let Answer::Given(licenses) = &mut then.licenses {
        for it in licenses {
            settle(&mut it.when);
        }
    }
    let this_year = Year::try_from(scene.today.year()).ok();
    entry(scene.program, &then, this_year)
}

/// The moments at which degrees and licenses are expected.
pub(super) fn expected(answers: &Answers) -> Vec<Moment> {
    let degrees = answers.degrees.given().into_iter().flatten().map(|it| it.when);
    let licenses = answers.licenses.given().into_iter().flatten().map(|it| it.when);
    let moment = |when| match when {
        When::Expected(moment) => Some(moment),
        When::Held | When::Since(_) => None,
    };
    degrees.chain(licenses).filter_map(moment).collect()
}

fn is_unclear(scene: &Scene<'_>, answers: &Answers, moment: Moment, start: Month) -> bool {
    let (first, last) = scene.months(moment, answers);
    first <= start && last >= start || last < scene.now()
}

/// The month from which a rule is met that waits for nothing but a date.
fn met_from(scene: &Scene<'_>, answers: &Answers, because: &[Because]) -> Option<Month> {
    let waits = because.iter().any(|it| matches!(it, Because::Awaited(_)));
    let of_year = |year: &Year| {
        let all = expected(answers).into_iter().filter(|it| it.year() == *year);
        all.map(|it| scene.months(it, answers).1.plus(1)).min()
    };
    let mut years = because.iter().filter_map(|it| match it {
        Because::Awaited(year) => Some(year),
        _ => None,
    });
    (waits && because.len() == 1).then(|| years.next().and_then(of_year)).flatten()
}

/// Whole years of teaching by then, where they would be enough and only they were
/// missing.
fn grown(scene: &Scene<'_>, answers: &Answers, because: &[Because], start: Month) -> Option<u8> {
    let [Because::MoreYears { has, needs }] = because else { return None };
    let teaches = answers.teaching.given().is_some_and(|it| TEACHES.contains(&it.as_str()));
    let years = u8::try_from(start.since(scene.now()) / 12).unwrap_or(u8::MAX);
    let by_then = has.saturating_add(years);
    (teaches && by_then >= *needs).then_some(by_then)
}

/// What months without study ask for.
pub(super) fn of_months<'a>(
    scene: &Scene<'a>,
    blocked: Months,
    start: Month,
) -> impl Iterator<Item = Condition<'a>> + use<'a> {
    let begins = blocked.has(start.month().unsigned_abs()).then_some(Reason::BeginsBlocked(start));
    let is_uncounted = blocked.bits() > 0 && !scene.study.takes_hours();
    let uncounted = is_uncounted.then_some(Reason::BlockedUncounted);
    let all = begins.into_iter().chain(uncounted);
    all.map(|reason| Condition { standing: Standing::Ask, reason })
}

/// What the dates and hours of an intake ask for. Hours count only where all that
/// bear on it were said; beside these stand the months without study that may come
/// to them, where that is open.
pub(super) fn others<'a>(
    scene: &Scene<'a>,
    deadline: ApplicationDeadline,
    said: Option<(&Said, Option<Months>)>,
    start: Month,
) -> Vec<Condition<'a>> {
    let mut conditions = Vec::new();
    if deadline.kind == DeadlineKind::Assumed {
        let reason = Reason::NoDeadline(deadline);
        conditions.push(Condition { standing: Standing::Ask, reason });
    }
    let Some((said, blocked)) = said else { return conditions };
    let of_hours = hours(scene, said, start);
    let fewer = blocked.and_then(|it| hours(scene, &Said { blocked: it, ..*said }, start));
    conditions.extend(match (of_hours, fewer) {
        (Some(it), Some(fewer)) if it.standing == Standing::Met => Some(match fewer.standing {
            Standing::Met => it,
            Standing::NotYet | Standing::Ask => asked(fewer.reason),
        }),
        (it, _) => it,
    });
    conditions
}

/// What holds only with months without study that may come.
fn asked(reason: Reason<'_>) -> Condition<'_> {
    let reason = match reason {
        Reason::TooLong(it) => Reason::TooLong(Stretch { if_blocked: true, ..it }),
        other => other,
    };
    Condition { standing: Standing::Ask, reason }
}

/// The free hours against the load; nothing where no load is known.
fn hours<'a>(scene: &Scene<'a>, said: &Said, start: Month) -> Option<Condition<'a>> {
    let least = scene.number(AssumptionKind::LeastHours);
    let covered = scene.study.covered(said, start)?;
    let stretch = scene.study.stretch(said, start, least);
    let needed = scene.study.fewest(said, start, least);
    let reason = Reason::Hours { covered, least, needed };
    Some(match stretch {
        _ if covered < least => Condition { standing: Standing::NotYet, reason },
        None => Condition { standing: Standing::Met, reason },
        // The longest of published times need not be a limit, so it is asked.
        Some(it) => Condition {
            standing: if it.is_limit { Standing::NotYet } else { Standing::Ask },
            reason: Reason::TooLong(it),
        },
    })
}
