//! What is open, the answers that stand for it, and their combinations.

use super::{
    kinds::StandInFor,
    month::Month,
    said::Said,
    sampling::sampled,
    scene::{Compiled, Scene},
};
use crate::domain::{
    answers::{Answer, Answers, Months, Topic, Transition},
    catalog::Catalog,
    id::{ProfessionId, StageId, TeachingId},
};

/// An answer that stands for an open one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value<'a> {
    /// A profession.
    Profession(&'a ProfessionId),
    /// A career stage.
    Stage(&'a StageId),
    /// A level of teaching.
    Teaching(&'a TeachingId),
    /// A change of career.
    Transition(Transition),
    /// A month.
    Month(Month),
    /// Hours a week.
    Hours(u16),
    /// Months of the year without study.
    Blocked(Months),
}

/// An open answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Open<'a> {
    /// What it is about.
    pub topic: Topic,
    /// What stands for it. Several in one place count alike in every rule.
    pub values: Vec<Vec<Value<'a>>>,
}

/// The combinations of what stands for open answers.
#[derive(Clone, Debug)]
pub(super) struct Combinations<'a> {
    pub(super) open: Vec<Open<'a>>,
    /// For each the position of its value, by open answer.
    pub(super) all: Vec<Vec<u8>>,
    /// How many there are in all.
    pub(super) of: u64,
    base: Said,
}

impl<'a> Combinations<'a> {
    pub(super) fn of(scene: &Scene<'a>, answers: &Answers) -> Self {
        let (base, open) = open(scene, answers);
        let sizes: Vec<u64> =
            open.iter().map(|it| u64::try_from(it.values.len()).unwrap_or(1)).collect();
        let of = sizes.iter().fold(1_u64, |all, it| all.saturating_mul(*it));
        Self { open, all: sampled(&sizes, of), of, base }
    }

    /// The answers of a combination.
    pub(super) fn said(&self, catalog: &Catalog, combination: &[u8]) -> Said {
        let mut said = self.base;
        for (open, at) in self.open.iter().zip(combination) {
            if let Some(value) = open.values.get(usize::from(*at)).and_then(|it| it.first()) {
                set(&mut said, open.topic, value, catalog);
            }
        }
        said.settled()
    }

    /// The answers where nothing is open, with anything in its place.
    pub(super) fn base(&self) -> Said {
        self.base
    }

    /// The most months without study that stand for an open answer.
    pub(super) fn most_blocked(&self) -> Option<Months> {
        let open = self.open.iter().find(|it| it.topic == Topic::BlockedMonths)?;
        let months = open.values.iter().flatten().filter_map(|it| match it {
            Value::Blocked(months) => Some(*months),
            _ => None,
        });
        months.max_by_key(|it| it.bits().count_ones())
    }

    pub(super) fn is_open(&self, topic: Topic) -> bool {
        self.open.iter().any(|it| it.topic == topic)
    }
}

fn set(said: &mut Said, topic: Topic, value: &Value<'_>, catalog: &Catalog) {
    let place = |at: Option<usize>| at.and_then(|it| u8::try_from(it).ok()).unwrap_or_default();
    match (topic, value) {
        (_, Value::Profession(id)) => {
            said.profession = place(catalog.professions.iter().position(|it| it.id == **id));
        }
        (_, Value::Stage(id)) => {
            said.stage = place(catalog.stages.iter().position(|it| it.id == **id));
        }
        (_, Value::Teaching(id)) => {
            said.teaching = place(catalog.teaching_levels.iter().position(|it| it.id == **id));
        }
        (Topic::HoursNow, Value::Hours(it)) => said.now = *it,
        (Topic::HoursLater, Value::Hours(it)) => said.later = *it,
        (Topic::TransitionAt, Value::Month(it)) => said.change = Some(*it),
        (Topic::TargetBy, Value::Month(it)) => said.goal = Some(*it),
        (_, Value::Transition(it)) => said.transition = *it as u8,
        (_, Value::Blocked(it)) => said.blocked = *it,
        _ => {}
    }
}

/// What was said, and what is open of that.
fn open<'a>(scene: &Scene<'a>, answers: &Answers) -> (Said, Vec<Open<'a>>) {
    let catalog = scene.catalog;
    let place = |it: Option<usize>| it.and_then(|it| u8::try_from(it).ok());
    let profession = answers.profession.given();
    let profession =
        place(profession.and_then(|id| catalog.professions.iter().position(|it| it.id == *id)));
    let stage = answers.stage.given();
    let stage = place(stage.and_then(|id| catalog.stages.iter().position(|it| it.id == *id)));
    let teaching = answers.teaching.given();
    let teaching =
        place(teaching.and_then(|id| catalog.teaching_levels.iter().position(|it| it.id == *id)));
    let transition = answers.transition.given().copied();
    let change = answers.transition_at.given().map(|it| scene.middle(*it, answers));
    let (now, later) = (answers.hours_now.given().copied(), answers.hours_later.given().copied());
    // A goal is met by the end of the time that was named.
    let goal = answers.target_by.given().map(|it| scene.months(*it, answers).1);
    let said = Said {
        profession: profession.unwrap_or_default(),
        stage: stage.unwrap_or_default(),
        teaching: teaching.unwrap_or_default(),
        transition: transition.unwrap_or(Transition::None) as u8,
        change,
        now: now.unwrap_or_default().into(),
        later: later.unwrap_or_default().into(),
        goal,
        pace: answers.pace.given().copied(),
        blocked: answers.blocked_months.given().copied().unwrap_or_default(),
    };
    let has_hours = scene.study.takes_hours();
    let may_change = transition != Some(Transition::None);
    let mut open = Vec::new();
    let mut add = |is_open: bool, topic, values: Vec<Vec<Value<'a>>>| {
        if is_open && values.len() > 1 {
            open.push(Open { topic, values });
        }
    };
    let professions = catalog.professions.iter().map(|it| Value::Profession(&it.id));
    let by = |rule: &Compiled| rule.professions;
    add(profession.is_none(), Topic::Profession, alike(scene, professions, &by));
    let stages = catalog.stages.iter().map(|it| Value::Stage(&it.id));
    add(stage.is_none(), Topic::Stage, alike(scene, stages, &|it| it.stages));
    let levels = catalog.teaching_levels.iter().map(|it| Value::Teaching(&it.id));
    add(teaching.is_none(), Topic::Teaching, alike(scene, levels, &|it| it.teaching));
    let transitions = Transition::ALL.iter().map(|it| Value::Transition(*it));
    let of_change = |it: &Compiled| if it.timed.is_some() { it.transitions } else { 0 };
    let mut groups = alike(scene, transitions, &of_change);
    split_none(&mut groups);
    add(transition.is_none(), Topic::Transition, groups);
    add(
        may_change && change.is_none(),
        Topic::TransitionAt,
        months(scene, StandInFor::TransitionAt),
    );
    add(has_hours && now.is_none(), Topic::HoursNow, hours(scene, StandInFor::HoursNow));
    let is_open = has_hours && may_change && later.is_none();
    add(is_open, Topic::HoursLater, hours(scene, StandInFor::HoursLater));
    // Nobody ticks a box for “none”: only whoever is not sure leaves it open.
    let is_open = has_hours && matches!(answers.blocked_months, Answer::NotSure);
    add(is_open, Topic::BlockedMonths, blocked(scene));
    let is_open = scene.study.span.is_some() && goal.is_none();
    add(is_open, Topic::TargetBy, months(scene, StandInFor::TargetBy));
    (said, open)
}

/// The values of a list in groups of which every rule makes the same.
fn alike<'a>(
    scene: &Scene<'_>,
    values: impl Iterator<Item = Value<'a>>,
    bits: &dyn Fn(&Compiled) -> u32,
) -> Vec<Vec<Value<'a>>> {
    let mut groups: Vec<(Vec<bool>, Vec<Value<'a>>)> = Vec::new();
    for (at, value) in values.enumerate() {
        let made: Vec<bool> = scene.rules.iter().map(|it| bits(it) >> at & 1 == 1).collect();
        match groups.iter_mut().find(|(it, _)| *it == made) {
            Some((_, group)) => group.push(value),
            None => groups.push((made, vec![value])),
        }
    }
    groups.into_iter().map(|(_, group)| group).collect()
}

/// No change at all is no change of which nothing is known.
fn split_none(groups: &mut Vec<Vec<Value<'_>>>) {
    let none = Value::Transition(Transition::None);
    let shared = groups.iter_mut().find(|it| it.len() > 1 && it.contains(&none));
    if let Some(group) = shared {
        group.retain(|it| *it != none);
        groups.insert(0, vec![none]);
    }
}

fn hours<'a>(scene: &Scene<'_>, topic: StandInFor) -> Vec<Vec<Value<'a>>> {
    scene.stand_ins(topic).iter().map(|it| vec![Value::Hours(*it)]).collect()
}

fn blocked<'a>(scene: &Scene<'_>) -> Vec<Vec<Value<'a>>> {
    scene.stand_in_blocks().map(|it| vec![Value::Blocked(it)]).collect()
}

fn months<'a>(scene: &Scene<'_>, topic: StandInFor) -> Vec<Vec<Value<'a>>> {
    scene.stand_in_months(topic).map(|it| vec![Value::Month(it)]).collect()
}
