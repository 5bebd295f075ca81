//! What advice is given on: content, program, day, and numbers that a person set.

use super::{
    content::{Criterion, Rule, Timing},
    kinds::{AssumptionKind, CriterionKind, Timed},
    month::{Month, months_of},
    study::{Load, Study},
    weighting::COUNT,
};
use crate::domain::{
    answers::{Answers, Moment, Transition},
    calendar::{Day, Hemisphere},
    catalog::Catalog,
    fact::Fact,
    program::Program,
};

/// Assumptions that a person set to another number.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings(Vec<(AssumptionKind, u16)>);

impl Settings {
    /// Sets an assumption, or gives it back its own number.
    pub fn set(&mut self, kind: AssumptionKind, value: Option<u16>) {
        self.0.retain(|(it, _)| *it != kind);
        self.0.extend(value.map(|it| (kind, it)));
    }

    /// What was set.
    pub fn pairs(&self) -> &[(AssumptionKind, u16)] {
        &self.0
    }
}

/// How a person’s weights stand to the content’s.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OwnWeights {
    /// Each is the same part of the whole.
    None,
    /// Some criterion weighs more or less.
    Moved,
    /// Every weight is 0.
    Nothing,
}

/// What advice is given on.
#[derive(Clone, Debug)]
pub struct Scene<'a> {
    /// Rules and thresholds.
    pub timing: &'a Timing,
    /// The catalog.
    pub catalog: &'a Catalog,
    /// The program.
    pub program: &'a Program,
    /// Today.
    pub today: Day,
    settings: Settings,
    pub(super) rules: Vec<Compiled>,
    pub(super) study: Study,
    pub(super) near: Near,
}

/// How points fall with the distance to a change of career.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Near {
    pub(super) months: u32,
    pub(super) a_year: u32,
    pub(super) least: u32,
}

/// A rule whose lists are bits, so that it is tried quickly.
#[derive(Clone, Copy, Debug)]
pub(super) struct Compiled {
    pub(super) criterion: CriterionKind,
    pub(super) professions: u32,
    pub(super) stages: u32,
    pub(super) teaching: u32,
    pub(super) transitions: u32,
    pub(super) timed: Option<Timed>,
    pub(super) time: Option<bool>,
    pub(super) money: Option<bool>,
    pub(super) points: u16,
}

impl<'a> Scene<'a> {
    /// The scene of a program. Numbers outside of their range are the nearest in
    /// it.
    pub fn new(
        timing: &'a Timing,
        catalog: &'a Catalog,
        program: &'a Program,
        today: Day,
        settings: Settings,
    ) -> Self {
        let rules = timing.rules.iter().map(|it| compiled(it, catalog)).collect();
        let (study, near) = (Study::default(), Near::default());
        let mut scene = Self { timing, catalog, program, today, settings, rules, study, near };
        scene.study = Study::of(&scene);
        scene.near = Near {
            months: scene.number(AssumptionKind::NearMonths).into(),
            a_year: scene.number(AssumptionKind::PointsAYear).into(),
            least: scene.number(AssumptionKind::LeastPoints).into(),
        };
        scene
    }

    /// The program that answers name, else the featured one.
    pub fn program_of(catalog: &'a Catalog, answers: &Answers) -> Option<&'a Program> {
        let chosen = answers.program.given().and_then(|it| catalog.program(it));
        chosen.or_else(|| catalog.featured())
    }

    /// The number of an assumption: the person’s, else the content’s.
    pub fn number(&self, kind: AssumptionKind) -> u16 {
        let Some(own) = self.timing.assumptions.iter().find(|it| it.kind == kind) else { return 0 };
        let set = self.settings.0.iter().find(|(it, _)| *it == kind).map(|(_, value)| *value);
        let value = set.or_else(|| own.number.value().copied()).unwrap_or_default();
        value.max(own.min).min(own.max)
    }

    /// Whether a person set an assumption to a number of their own.
    pub fn is_set(&self, kind: AssumptionKind) -> bool {
        self.settings.0.iter().any(|(it, _)| *it == kind)
    }

    /// Whether a number is a person’s own or ours, and comes from no source.
    pub fn is_assumed(&self, kind: AssumptionKind) -> bool {
        let own = self.timing.assumptions.iter().find(|it| it.kind == kind);
        self.is_set(kind) || own.is_none_or(|it| !matches!(it.number, Fact::Sourced(_)))
    }

    /// How the hours of the program are known, where they are.
    pub fn load(&self) -> Option<Load> {
        self.study.load
    }

    /// The weights of the criteria: a person’s own, else the content’s; all alike
    /// where every one is 0.
    pub fn weights(&self, answers: &Answers) -> [u16; COUNT] {
        let mut weights = [0; COUNT];
        for criterion in &self.timing.criteria {
            let own = answers.weights.get(criterion.code.0).copied();
            if let Some(weight) = weights.get_mut(criterion.kind as usize) {
                *weight = own.unwrap_or(criterion.weight).into();
            }
        }
        if weights.iter().all(|it| *it == 0) {
            for criterion in &self.timing.criteria {
                if let Some(weight) = weights.get_mut(criterion.kind as usize) {
                    *weight = 1;
                }
            }
        }
        weights
    }

    /// How a person’s weights stand to the content’s.
    pub fn own_weights(&self, answers: &Answers) -> OwnWeights {
        let own = |it: &Criterion| u32::from(*answers.weights.get(it.code.0).unwrap_or(&it.weight));
        let all = || self.timing.criteria.iter();
        let (sum, of): (u32, u32) =
            (all().map(own).sum(), all().map(|it| u32::from(it.weight)).sum());
        if sum == 0 {
            OwnWeights::Nothing
        } else if all().all(|it| own(it) * of == u32::from(it.weight) * sum) {
            OwnWeights::None
        } else {
            OwnWeights::Moved
        }
    }

    /// The criterion of this kind.
    pub fn criterion(&self, kind: CriterionKind) -> Option<&'a Criterion> {
        self.timing.criteria.iter().find(|it| it.kind == kind)
    }

    pub(super) fn now(&self) -> Month {
        Month::of(self.today)
    }

    /// The months that a moment can mean for this person.
    pub(super) fn months(&self, moment: Moment, answers: &Answers) -> (Month, Month) {
        let country = answers.country.given().and_then(|it| self.catalog.country(it));
        let hemisphere = country.map_or_else(|| self.hemisphere(), |it| it.hemisphere);
        months_of(moment, hemisphere, &self.catalog.seasons)
    }

    fn hemisphere(&self) -> Option<Hemisphere> {
        self.catalog.country(&self.program.country).and_then(|it| it.hemisphere)
    }
}

fn compiled(rule: &Rule, catalog: &Catalog) -> Compiled {
    let bits = |all: &mut dyn Iterator<Item = bool>| {
        all.take(32).enumerate().fold(0, |bits, (at, is_in)| bits | u32::from(is_in) << at)
    };
    let professions = &mut catalog.professions.iter().map(|it| {
        (rule.professions.is_empty() || rule.professions.contains(&it.id))
            && !rule.professions_but.contains(&it.id)
    });
    let stages =
        &mut catalog.stages.iter().map(|it| rule.stages.is_empty() || rule.stages.contains(&it.id));
    let teaching = &mut catalog
        .teaching_levels
        .iter()
        .map(|it| rule.teaching.is_empty() || rule.teaching.contains(&it.id));
    let transitions = &mut Transition::ALL
        .iter()
        .map(|it| rule.transitions.is_empty() || rule.transitions.contains(it));
    Compiled {
        criterion: rule.criterion,
        professions: bits(professions),
        stages: bits(stages),
        teaching: bits(teaching),
        transitions: bits(transitions),
        timed: rule.timed,
        time: rule.employer_time,
        money: rule.employer_money,
        points: rule.points,
    }
}
