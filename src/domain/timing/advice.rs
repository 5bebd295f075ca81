//! The whole result.

use super::{
    appraisal::{Appraisal, Given},
    combination::Open,
    condition::Condition,
    contradiction::Contradiction,
    goal::{self, GoalOutlook},
    points,
    robustness::{self, Robustness},
    scene::Scene,
    study::Finish,
    weighting::Weightings,
    window::{self, Passed, Window},
    worked::Worked,
};
use crate::domain::{
    answers::Answers,
    entry::{Standing, entry},
    program::{Award, Program},
    source::Year,
    vintage,
};

/// How many other programs are named where one cannot be entered yet.
const INSTEAD: usize = 3;

/// What the intakes come to.
#[derive(Clone, Debug, PartialEq)]
pub enum Outlook<'a> {
    /// A best intake, and what goes with it.
    Window(Box<Window<'a>>, Box<Robustness<'a>>),
    /// None of these, each with what would change that: what stands against the last
    /// of the intakes.
    NoneOfThese(Vec<Condition<'a>>),
    /// When the program starts is not known.
    StartsUnknown,
}

/// When to start.
#[derive(Clone, Debug, PartialEq)]
pub struct Advice<'a> {
    /// The program.
    pub program: &'a Program,
    /// How the person stands to its entry rules today.
    pub entry: Standing,
    /// Where that is “not yet”: up to three other programs whose published rules are
    /// met, in the order of the catalog.
    pub instead: Vec<&'a Program>,
    /// Answers that contradict each other; what they are about counts as open.
    pub contradictions: Vec<Contradiction>,
    /// Every intake of the next six years that can still be applied for.
    pub intakes: Vec<Appraisal<'a>>,
    /// What can no longer be applied for.
    pub passed: Vec<Passed>,
    /// What that comes to.
    pub outlook: Outlook<'a>,
    /// How the goal stands to it.
    pub goal: GoalOutlook<'a>,
    /// What is open, with the answers that stand for it.
    pub open: Vec<Open<'a>>,
}

impl<'a> Advice<'a> {
    /// The best intake.
    pub fn best(&self) -> Option<&Appraisal<'a>> {
        match &self.outlook {
            Outlook::Window(window, _) => self.intakes.get(window.best),
            Outlook::NoneOfThese(_) | Outlook::StartsUnknown => None,
        }
    }

    /// How sure it is, where there is one.
    pub fn robustness(&self) -> Option<&Robustness<'a>> {
        match &self.outlook {
            Outlook::Window(_, robustness) => Some(robustness),
            Outlook::NoneOfThese(_) | Outlook::StartsUnknown => None,
        }
    }
}

/// When to start, from these answers.
///
/// ```
/// use docent::{content, domain::{answers::Answers, calendar::Day, catalog::Catalog, timing}};
/// let catalog: Catalog = content::read(include_str!("../../../public/api/v1/catalog.json")).unwrap();
/// let text = include_str!("../../../public/api/v1/timing.json");
/// let rules: timing::Timing = content::read_beside(text, &catalog).unwrap();
/// let (program, today) = (catalog.featured().unwrap(), Day::parse("2026-11-26").unwrap());
/// let scene = timing::Scene::new(&rules, &catalog, program, today, timing::Settings::default());
/// let advice = timing::advise(&scene, &Answers::default(), &timing::Weightings::new());
/// assert_eq!(advice.best().unwrap().start, timing::Month::new(2027, 9));
/// ```
pub fn advise<'a>(scene: &Scene<'a>, answers: &Answers, weightings: &Weightings) -> Advice<'a> {
    let mut worked = Worked::of(scene, answers);
    let wins = worked.wins(weightings).clone();
    let best = worked.best(weightings);
    let robustness = best.map(|it| robustness::robustness(scene, &worked, &wins, it));
    let intakes = appraised(scene, &mut worked, &wins);
    let outlook = match best.and_then(|it| window::window(scene, &intakes, it)).zip(robustness) {
        Some((window, robustness)) => Outlook::Window(Box::new(window), Box::new(robustness)),
        None => match intakes.last() {
            Some(last) => {
                let against = last.conditions.iter().filter(|it| it.standing == Standing::NotYet);
                Outlook::NoneOfThese(against.cloned().collect())
            }
            None => Outlook::StartsUnknown,
        },
    };
    let this_year = Year::try_from(scene.today.year()).ok();
    let entry = entry(scene.program, &worked.answers, this_year).standing;
    Advice {
        program: scene.program,
        entry,
        instead: if entry == Standing::NotYet { instead(scene, answers) } else { Vec::new() },
        goal: goal_outlook(scene, &worked, &intakes),
        contradictions: worked.contradictions,
        intakes,
        passed: worked.passed,
        outlook,
        open: worked.combinations.open,
    }
}

/// Every live intake, with whether a criterion tells it from the others.
fn appraised<'a>(
    scene: &Scene<'a>,
    worked: &mut Worked<'a>,
    wins: &[Vec<u32>],
) -> Vec<Appraisal<'a>> {
    let weights = scene.weights(&worked.answers);
    let support = points::support(scene, &worked.answers);
    let mut intakes = Vec::new();
    for (at, fixed) in std::mem::take(&mut worked.live).into_iter().enumerate() {
        let given = Given {
            scene,
            answers: &worked.answers,
            combinations: &worked.combinations,
            saids: &worked.saids,
            study: &worked.study,
        };
        let rows = worked.rows_of(at);
        let compared = worked.compared(&rows, &weights, support);
        let mut it = given.appraisal(fixed, &rows, &worked.counts, compared);
        it.best_in = robustness::best_in(worked, wins, at);
        it.good_in = worked.good_in(at);
        intakes.push(it);
    }
    let differs: Vec<bool> = (0..scene.timing.criteria.len())
        .map(|at| {
            let mut all =
                intakes.iter().map(|it| it.criteria.get(at).map(|it| (it.points, it.mean)));
            let first = all.next();
            all.any(|it| Some(it) != first)
        })
        .collect();
    for intake in &mut intakes {
        for (criterion, differs) in intake.criteria.iter_mut().zip(&differs) {
            criterion.tells_apart = *differs;
        }
    }
    intakes
}

/// Other programs whose published rules are met; none that may have closed.
fn instead<'a>(scene: &Scene<'a>, answers: &Answers) -> Vec<&'a Program> {
    let this_year = Year::try_from(scene.today.year()).unwrap_or_default();
    let is_met = |it: &&Program| {
        it.id != scene.program.id
            && it.award == Award::Master
            && entry(it, answers, Some(this_year)).standing == Standing::Met
            && vintage::last_seen(it, &scene.catalog.sources)
                .is_some_and(|seen| !vintage::is_stale(seen, this_year))
    };
    scene.catalog.programs.iter().filter(is_met).take(INSTEAD).collect()
}

fn goal_outlook<'a>(
    scene: &Scene<'a>,
    worked: &Worked<'a>,
    intakes: &[Appraisal<'a>],
) -> GoalOutlook<'a> {
    let goal = worked.combinations.base().goal;
    let feasible = || intakes.iter().filter(|it| it.is_feasible());
    let is_known = feasible().any(|it| it.finish != Finish::Unknown);
    let Some(goal) = goal.filter(|_| is_known) else { return GoalOutlook::Open };
    let earliest = feasible().filter_map(|it| it.finish.earliest()).min();
    if earliest.is_some_and(|it| it <= goal) {
        return GoalOutlook::InReach;
    }
    let start = feasible().map(|it| it.start).min();
    let months = earliest.zip(start).and_then(|(end, start)| u16::try_from(end.since(start)).ok());
    GoalOutlook::TooSoon { earliest, exits: goal::exits(scene, start, months, goal) }
}
