//! What the result is drawn from.

use super::When;
use crate::{
    components::notes::Notes,
    domain::{
        answers::{Answers, Part, Topic},
        timing::{Advice, Scene, Timing, TimingQuery, advise},
    },
    tool::Visit,
};

/// What the result is drawn from.
pub(super) struct Shown<'a> {
    pub(super) when: &'a When,
    pub(super) visit: &'a Visit,
    pub(super) timing: &'a Timing,
    pub(super) query: TimingQuery,
    pub(super) scene: Scene<'a>,
    pub(super) advice: Advice<'a>,
    /// Collects the sources; they are listed at the end.
    pub(super) notes: Notes<'a>,
}

impl<'a> Shown<'a> {
    /// None before anything was said, whatever the address asks for, and where no clock
    /// or program is.
    pub(super) fn new(when: &'a When, visit: &'a Visit) -> Option<Self> {
        let timing = &when.timing;
        let query = TimingQuery::from_pairs(&visit.query, timing);
        if is_untouched(&visit.answers) {
            return None;
        }
        let scene = scene(timing, visit, &query)?;
        let advice = advise(&scene, &visit.answers, &when.weightings);
        let notes = Notes::new(&visit.catalog, &visit.root, visit.this_year());
        let notes = notes.with_sources(&timing.sources);
        Some(Self { when, visit, timing, query, scene, advice, notes })
    }

    /// The answers.
    pub(super) fn answers(&self) -> &'a Answers {
        &self.visit.answers
    }
}

/// The scene of the program that the answers name.
pub(super) fn scene<'a>(
    timing: &'a Timing,
    visit: &'a Visit,
    query: &TimingQuery,
) -> Option<Scene<'a>> {
    let program = Scene::program_of(&visit.catalog, &visit.answers)?;
    Some(Scene::new(timing, &visit.catalog, program, visit.today?, query.settings.clone()))
}

/// Whether nothing was said that this hangs on.
fn is_untouched(answers: &Answers) -> bool {
    let hangs_on =
        |it: &Topic| it.part() == Part::Situation || matches!(it, Topic::Program | Topic::Weights);
    let empty = Answers::default();
    Topic::ALL.iter().filter(|it| hangs_on(it)).all(|it| empty.agree(answers, *it))
}
