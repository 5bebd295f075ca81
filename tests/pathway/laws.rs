//! What holds of any content.

use crate::content::{Made, TARGET, physician, planned, scene};
use docent::domain::{
    id::RoleId,
    pathway::{Ambition, Pathways, Planner, Strength, plan},
};
use proptest::prelude::*;
use std::collections::BTreeSet;

/// How many steps there are; each may ask for steps.
const STEPS: usize = 7;

/// Kinds of steps that can run beside any other.
const BESIDE: [&str; 2] = ["work", "experience"];

/// The same and those that follow each other.
const ALL: [&str; 4] = ["work", "experience", "role", "study"];

fn name(at: usize) -> &'static str {
    ["a", "b", "c", "d", "e", "f", "g"][at]
}

fn ways() -> impl Strategy<Value = Vec<Vec<usize>>> {
    prop::collection::vec(prop::collection::vec(0..STEPS, 1..3), 1..4)
}

prop_compose! {
    /// Any content: some requirements of the role, and some of steps.
    fn made(kinds: &'static [&'static str])(
        kinds in prop::collection::vec(prop::sample::select(kinds), STEPS),
        months in prop::collection::vec((0_u16..24, 0_u16..24), STEPS),
        of_role in prop::collection::vec((ways(), any::<bool>()), 1..4),
        of_steps in prop::collection::vec((0..STEPS, ways()), 0..6),
    ) -> Made {
        let mut made = Made::default();
        for (at, (kind, (least, more))) in kinds.iter().zip(months).enumerate() {
            made = made.step(name(at), kind, (least, least + more));
        }
        let named = |ways: &[Vec<usize>]| -> Vec<Vec<&'static str>> {
            ways.iter().map(|it| it.iter().map(|at| name(*at)).collect()).collect()
        };
        for (ways, is_required) in &of_role {
            let all = named(ways);
            let all: Vec<&[&str]> = all.iter().map(Vec::as_slice).collect();
            let strength = if *is_required { "required" } else { "typical" };
            made = made.asks(("role", TARGET), strength, &all);
        }
        for (step, ways) in &of_steps {
            let all = named(ways);
            let all: Vec<&[&str]> = all.iter().map(Vec::as_slice).collect();
            made = made.asks(("step", name(*step)), "required", &all);
        }
        made
    }
}

/// Whether a set of steps reaches the role, worked out one step after another: a step
/// can be done once what it asks for is.
fn reaches(pathways: &Pathways, set: &BTreeSet<&str>, ambition: Ambition) -> bool {
    let mut done: BTreeSet<&str> = BTreeSet::new();
    let is_met = |done: &BTreeSet<&str>,
                  of: &dyn Fn(&docent::domain::pathway::Requirement) -> bool| {
        let needed = |it: &&docent::domain::pathway::Requirement| {
            it.strength == Strength::Required || ambition == Ambition::Usual
        };
        pathways.requirements.iter().filter(|it| of(it)).filter(needed).all(|it| {
            it.ways.iter().any(|way| way.steps.iter().all(|step| done.contains(step.as_str())))
        })
    };
    loop {
        let next = set.iter().find(|step| {
            let is_own = |it: &docent::domain::pathway::Requirement| {
                it.step.as_ref().is_some_and(|it| it.as_str() == **step)
            };
            !done.contains(**step) && is_met(&done, &is_own)
        });
        match next {
            Some(step) => done.insert(step),
            None => break,
        };
    }
    done.len() == set.len() && is_met(&done, &|it| it.role.is_some())
}

/// Every smallest set of steps that reaches the role, by trying all.
fn smallest(pathways: &Pathways, ambition: Ambition) -> BTreeSet<BTreeSet<&'static str>> {
    let sets = (0..1_usize << STEPS)
        .map(|bits| (0..STEPS).filter(|at| bits >> at & 1 == 1).map(name).collect::<BTreeSet<_>>());
    let all: Vec<_> = sets.filter(|it| reaches(pathways, it, ambition)).collect();
    let is_smallest =
        |set: &&BTreeSet<&'static str>| !all.iter().any(|it| it != *set && it.is_subset(set));
    all.iter().filter(is_smallest).cloned().collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn the_pathways_are_all_smallest_sets_that_reach_the_role(made in made(&ALL)) {
        let (pathways, target) = (made.read(), RoleId::new(TARGET));
        let plan = plan(&scene(&pathways, &target), &physician());
        let mut wanted = smallest(&pathways, Ambition::Asked);
        wanted.extend(smallest(&pathways, Ambition::Usual));
        let found: BTreeSet<BTreeSet<&str>> = plan.pathways.iter().map(|it| {
            it.stages.iter().map(|it| name(usize::from(it.step.code.0) - 1)).collect()
        }).collect();
        prop_assert_eq!(found.len(), plan.pathways.len(), "none twice");
        if wanted.len() <= 12 {
            prop_assert_eq!(found, wanted);
        } else {
            prop_assert!(found.is_subset(&wanted) && found.len() <= 12);
        }
    }

    #[test]
    fn no_step_begins_before_what_it_asks_for_and_no_post_beside_another(made in made(&ALL)) {
        planned(&made, &physician(), |plan| {
            for pathway in &plan.pathways {
                for stage in &pathway.stages {
                    for code in &stage.after {
                        let before = pathway.stages.iter().find(|it| it.step.code == *code);
                        let before = before.expect("it is in the pathway");
                        assert!(before.end.from <= stage.start.from);
                        assert!(before.end.to <= stage.start.to);
                    }
                    for other in pathway.stages.iter().filter(|it| it.step.code != stage.step.code) {
                        let kinds = [stage.step.kind.as_str(), other.step.kind.as_str()];
                        if kinds == ["role", "role"] || kinds == ["study", "study"] {
                            let apart = stage.end.from <= other.start.from
                                || other.end.from <= stage.start.from;
                            assert!(apart, "{kinds:?}");
                        }
                    }
                    assert!(stage.end.from <= pathway.end.from);
                }
            }
        });
    }

    #[test]
    fn what_is_done_makes_the_same_steps_end_no_later(made in made(&BESIDE), done in 1_u16..=7) {
        let (pathways, target) = (made.read(), RoleId::new(TARGET));
        let scene = scene(&pathways, &target);
        let mut answers = physician();
        answers.done.set(done, Some(()));
        for before in plan(&scene, &physician()).pathways {
            let after = Planner::new(scene.clone(), &answers).pathway_of(&before.key());
            prop_assert!(after.end.from <= before.end.from);
        }
    }

    #[test]
    fn the_same_gives_the_same(made in made(&ALL)) {
        let text = |_| planned(&made, &physician(), |plan| format!("{plan:?}"));
        prop_assert_eq!(text(1), text(2));
    }
}
