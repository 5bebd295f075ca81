//! By what the answer turns: for every input the smallest change after which another
//! intake is the best, found by trying each.

use super::{month::Month, scene::Scene, weighting::Weightings, worked::Worked};
use crate::domain::{
    answers::{Answer, Answers, Moment, Months, Pace, Topic, Transition, When},
    calendar::Start,
    entry::EXPECTED_YEARS,
    id::Code,
    order::sort,
};
use std::ops::Range;

/// The most months by which a date is moved.
const MOST_MONTHS: u16 = 72;

/// The hours a week that there are to choose.
pub const HOURS: [u8; 12] = [0, 2, 4, 6, 8, 10, 12, 15, 20, 25, 30, 40];
/// So many years ahead there are months to choose for a change of work.
pub const CHANGE_YEARS: u16 = 4;
/// So many years ahead there are to choose for a goal.
pub const GOAL_YEARS: u16 = 12;

/// What is changed.
#[derive(Clone, Debug, PartialEq)]
pub enum Input {
    /// The answer to a topic; it stands in the answers beside this.
    Topic(Topic),
    /// The weight of a criterion.
    Weight(Code),
}

/// A change that turns the answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Flip {
    /// What is changed.
    pub input: Input,
    /// How far, in its own unit: hours, months, years, points of weight, or one for
    /// another choice.
    pub by: u16,
    /// The answers with that change.
    pub answers: Answers,
    /// The start that is the best then; none where none will do.
    pub best: Option<Month>,
}

/// For each answer that was given, and each weight, the smallest change that turns
/// the answer; the shortest first. What no change turns is left out.
pub fn flips(scene: &Scene<'_>, answers: &Answers, weightings: &Weightings) -> Vec<Flip> {
    let mut worked = Worked::of(scene, answers);
    let now = worked.best_month(weightings);
    let mut all = weights(scene, answers, &mut worked, weightings);
    for (input, changes) in changes(scene, answers) {
        for (by, answers) in changes {
            let best = Worked::of(scene, &answers).best_month(weightings);
            if best != now {
                all.push(Flip { input, by, answers, best });
                break;
            }
        }
    }
    sort(&mut all, |it| it.by);
    all
}

type Changes = Vec<(u16, Answers)>;

/// Every change of every input, the smaller ones first.
fn changes(scene: &Scene<'_>, answers: &Answers) -> Vec<(Input, Changes)> {
    let catalog = scene.catalog;
    let mut all = Vec::new();
    let mut add = |topic, changes| all.push((Input::Topic(topic), changes));
    let with = |change: &dyn Fn(&mut Answers)| {
        let mut it = answers.clone();
        change(&mut it);
        it
    };
    // Only what was given can be changed; what is open is carried along anyhow.
    if let Some(own) = answers.profession.given() {
        let others = catalog.professions.iter().map(|it| &it.id).filter(|it| *it != own);
        let set = |id: &_| (1, with(&|it| it.profession = Answer::Given(Clone::clone(id))));
        add(Topic::Profession, others.map(set).collect());
    }
    if let Some(own) = answers.stage.given() {
        let others = catalog.stages.iter().map(|it| &it.id).filter(|it| *it != own);
        let set = |id: &_| (1, with(&|it| it.stage = Answer::Given(Clone::clone(id))));
        add(Topic::Stage, others.map(set).collect());
    }
    if let Some(own) = answers.teaching.given() {
        let others = catalog.teaching_levels.iter().map(|it| &it.id).filter(|it| *it != own);
        let set = |id: &_| (1, with(&|it| it.teaching = Answer::Given(Clone::clone(id))));
        add(Topic::Teaching, others.map(set).collect());
    }
    if let Some(own) = answers.transition.given() {
        let others = Transition::ALL.iter().filter(|it| *it != own);
        let set = |other: &Transition| (1, with(&|it| it.transition = Answer::Given(*other)));
        add(Topic::Transition, others.map(set).collect());
    }
    if let Some(own) = answers.pace.given() {
        let others = Pace::ALL.iter().filter(|it| *it != own);
        let set = |other: &Pace| (1, with(&|it| it.pace = Answer::Given(*other)));
        add(Topic::Pace, others.map(set).collect());
    }
    if let Some(own) = answers.hours_now.given() {
        let set = |(by, hours)| (by, with(&|it| it.hours_now = Answer::Given(hours)));
        add(Topic::HoursNow, hours(*own).map(set).collect());
    }
    if let Some(own) = answers.hours_later.given() {
        let set = |(by, hours)| (by, with(&|it| it.hours_later = Answer::Given(hours)));
        add(Topic::HoursLater, hours(*own).map(set).collect());
    }
    if let Some(own) = answers.teaching_years.given() {
        let set = |(by, years)| (by, with(&|it| it.teaching_years = Answer::Given(years)));
        add(Topic::TeachingYears, outward(*own, 10).into_iter().map(set).collect());
    }
    if let Some(own) = answers.transition_at.given() {
        let set = |(by, at)| (by, with(&|it| it.transition_at = Answer::Given(at)));
        let most = scene.now().year() + CHANGE_YEARS;
        let offered = moved(scene, answers, *own).into_iter().filter(|it| it.1.year() <= most);
        add(Topic::TransitionAt, offered.map(set).collect());
    }
    if let Some(own) = answers.target_by.given() {
        let set = |(by, at)| (by, with(&|it| it.target_by = Answer::Given(at)));
        let first = scene.now().year() + 1;
        let years = first..first + GOAL_YEARS;
        add(Topic::TargetBy, by_years(scene, answers, *own, years).map(set).collect());
    }
    if let Some(own) = answers.blocked_months.given() {
        let turned = (0..12).filter_map(|at| Months::new(own.bits() ^ 1 << at));
        let set = |months| (1, with(&|it| it.blocked_months = Answer::Given(months)));
        add(Topic::BlockedMonths, turned.map(set).collect());
    }
    if let Some(own) = answers.employer_letter.given() {
        let turned = with(&|it| it.employer_letter = Answer::Given(!own));
        add(Topic::EmployerLetter, vec![(1, turned)]);
    }
    add(Topic::Degrees, degrees(scene, answers));
    all
}

/// The numbers around one, the nearer ones first.
fn outward(own: u8, most: u8) -> Vec<(u16, u8)> {
    let both = |by: u8| [own.checked_add(by), own.checked_sub(by)].map(|it| (by, it));
    let all = (1..=most.max(own)).flat_map(both);
    all.filter_map(|(by, it)| Some((by.into(), it.filter(|it| *it <= most)?))).collect()
}

/// The other hours that there are to choose, the nearer ones first.
fn hours(own: u8) -> impl Iterator<Item = (u16, u8)> {
    let most = HOURS.into_iter().max().unwrap_or_default();
    outward(own, most).into_iter().filter(|it| HOURS.contains(&it.1))
}

/// The other years that there are to choose, the nearer ones first, with how many
/// months their ends lie away.
fn by_years(
    scene: &Scene<'_>,
    answers: &Answers,
    own: Moment,
    years: Range<u16>,
) -> impl Iterator<Item = (u16, Moment)> {
    let end = scene.months(own, answers).1;
    let both = move |by: u16| [(by, end.plus(by)), (by, end.minus(by))];
    let is_offered = move |it: &Month| it.month() == 12 && years.contains(&it.year());
    let all = (1..=MOST_MONTHS * 3).flat_map(both).filter(move |it| is_offered(&it.1));
    all.filter_map(|(by, it)| Some((by, Moment::new(it.year(), None)?)))
}

/// A moment moved by months, the nearer ones first.
fn moved(scene: &Scene<'_>, answers: &Answers, own: Moment) -> Vec<(u16, Moment)> {
    let (first, last) = scene.months(own, answers);
    let of = |it: Month| Moment::new(it.year(), Some(Start::Month(it.month())));
    let both = |by: u16| {
        [
            (by, of(last.plus(by))),
            (by, of(first.minus(by)).filter(|_| first.minus(by) >= scene.now())),
        ]
    };
    (1..=MOST_MONTHS).flat_map(both).filter_map(|(by, it)| Some((by, it?))).collect()
}

/// The first expected degree moved.
fn degrees(scene: &Scene<'_>, answers: &Answers) -> Changes {
    let Some(all) = answers.degrees.given() else { return Vec::new() };
    let expected = all.iter().enumerate().find_map(|(at, it)| match it.when {
        When::Expected(moment) => Some((at, moment)),
        When::Held | When::Since(_) => None,
    });
    let Some((at, moment)) = expected else { return Vec::new() };
    let set = |(by, moment)| {
        let mut answers = answers.clone();
        if let Answer::Given(all) = &mut answers.degrees
            && let Some(degree) = all.get_mut(at)
        {
            degree.when = When::Expected(moment);
        }
        (by, answers)
    };
    let first = scene.now().year();
    by_years(scene, answers, moment, first..first + 1 + EXPECTED_YEARS).map(set).collect()
}

/// Points do not hang on weights, so they are worked out once.
fn weights(
    scene: &Scene<'_>,
    answers: &Answers,
    worked: &mut Worked<'_>,
    weightings: &Weightings,
) -> Vec<Flip> {
    let now = worked.best_month(weightings);
    let mut all = Vec::new();
    for criterion in &scene.timing.criteria {
        let own = answers.weights.get(criterion.code.0).copied().unwrap_or(criterion.weight);
        for (by, weight) in outward(own, 100) {
            let mut changed = answers.clone();
            changed.weights.set(criterion.code.0, Some(weight));
            worked.weigh(&scene.weights(&changed));
            let best = worked.best_month(weightings);
            if best != now {
                all.push(Flip { input: Input::Weight(criterion.code), by, answers: changed, best });
                break;
            }
        }
    }
    all
}
