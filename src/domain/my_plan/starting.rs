//! The start that a person plans with.

use crate::domain::{
    answers::Answers,
    timing::{Advice, Appraisal, Month, Scene, Weightings, advise},
};

/// When to start, and with which start a person plans.
#[derive(Debug)]
pub struct Starting<'a> {
    /// What the advice is given on.
    pub scene: Scene<'a>,
    /// What “When to start” says.
    pub advice: Advice<'a>,
    /// The position of the start that the person plans with.
    planned: Option<usize>,
    /// Whether the person chose it; else it is the one that fits best.
    pub is_chosen: bool,
    /// Whether the person chose a start that can no longer be begun.
    pub is_over: bool,
}

impl<'a> Starting<'a> {
    pub(super) fn of(scene: Scene<'a>, answers: &Answers, weightings: &Weightings) -> Self {
        let advice = advise(&scene, answers, weightings);
        let at = |month: Month| advice.intakes.iter().position(|it| it.start == month);
        // A season falls as it does where the program is, so its name decides.
        let chosen = answers.intake.given().map(|moment| {
            let is_it = |it: &Appraisal<'_>| it.intake.moment() == Some(*moment);
            advice.intakes.iter().position(is_it)
        });
        let best = advice.best().and_then(|it| at(it.start));
        let planned = chosen.flatten().or(best);
        Self {
            scene,
            planned,
            is_chosen: chosen.flatten().is_some(),
            is_over: chosen.is_some_and(|it| it.is_none()),
            advice,
        }
    }

    /// The start that the person plans with.
    pub fn planned(&self) -> Option<&Appraisal<'a>> {
        self.advice.intakes.get(self.planned?)
    }

    /// Whether that is the one that fits best.
    pub fn is_best(&self) -> bool {
        self.advice.best().map(|it| it.start) == self.planned().map(|it| it.start)
    }
}
