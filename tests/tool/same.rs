//! One at a time and all on one page are two ways to the same answers and the same
//! result, whatever way a person takes through them.

use crate::asked::{Asked, codes};
use docent::{
    domain::answers::{Keyed, Level},
    words::self_check as words,
};
use proptest::{collection::vec, prelude::*, sample::select};

/// What a person does.
#[derive(Clone, Copy, Debug)]
enum Step {
    /// Chooses a level at the item at hand; on one page, at this one.
    Choose(usize, Level),
    Next,
    Back,
    Skip,
    /// Goes over to the other way.
    Switch,
    /// Looks over the answers, and goes back to the question at this place.
    Change(usize),
}

fn level() -> impl Strategy<Value = Level> {
    let all = Level::SCALE.into_iter().chain([Level::NotSure, Level::DoesNotApply]);
    select(all.collect::<Vec<_>>())
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        8 => (0..36_usize, level()).prop_map(|(at, level)| Step::Choose(at, level)),
        6 => Just(Step::Next),
        2 => Just(Step::Back),
        2 => Just(Step::Skip),
        1 => Just(Step::Switch),
        1 => (0..36_usize).prop_map(Step::Change),
    ]
}

/// Takes a step where it is offered; notes what is chosen.
fn take(asked: &mut Asked, step: Step, codes: &[u16], chosen: &mut Keyed<Level>) {
    let is_on_one_page = asked.search.contains("page=all");
    let is_review = asked.search.contains("at=review");
    // Time to read, so that nobody is in a hurry.
    asked.now += 60;
    match step {
        _ if is_review && !matches!(step, Step::Change(_)) => {
            asked.goes(&asked.search.replace("at=review", "at=2"));
        }
        Step::Choose(at, level) => {
            let item = if is_on_one_page { codes[at % codes.len()] } else { asked.item() };
            asked.chooses(item, level);
            chosen.set(item, Some(level));
        }
        Step::Next if is_on_one_page => asked.follows(words::REVIEW),
        Step::Next if chosen.get(asked.item()).is_none() => asked.follows(words::SKIP),
        Step::Next => {
            let form = format!("item-{}", asked.item());
            asked.presses(&form);
        }
        Step::Back if asked.has_link(words::BACK) => asked.follows(words::BACK),
        Step::Skip if asked.has_link(words::SKIP) => asked.follows(words::SKIP),
        Step::Back | Step::Skip => {}
        Step::Switch if is_on_one_page => asked.follows(words::ONE_BY_ONE),
        Step::Switch => asked.follows(words::ON_ONE_PAGE),
        Step::Change(at) => {
            if !is_review && !asked.search.contains("at=") {
                asked.goes(&format!("{}&at=review", asked.search));
            } else if !is_review {
                return;
            }
            let links = asked.links();
            let all: Vec<_> = links.iter().filter(|it| it.0.starts_with(words::CHANGE)).collect();
            assert_eq!(all.len(), codes.len());
            let address = all[at % codes.len()].1.clone();
            asked.opens(&address);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(24) })]

    #[test]
    fn any_way_through_it_comes_to_the_same_result(
        scope in select(vec!["learner-assessment", "short", "all"]),
        steps in vec(step(), 1..60),
    ) {
        let codes = codes(scope);
        let mut wandering = Asked::new();
        wandering.goes(&format!("scope={scope}"));
        let mut chosen = Keyed::default();
        for step in steps {
            take(&mut wandering, step, &codes, &mut chosen);
            prop_assert_eq!(&wandering.levels(), &chosen);
        }
        // The same choices, all on one page and in the order of the items.
        let mut page = Asked::new();
        page.goes(&format!("scope={scope}&page=all"));
        for (item, level) in chosen.pairs() {
            page.chooses(*item, *level);
        }
        // And one at a time, from the first question to the last.
        let mut steps = Asked::new();
        steps.goes(&format!("scope={scope}"));
        for item in &codes {
            prop_assert_eq!(steps.item(), *item);
            steps.now += 60;
            if let Some(level) = chosen.get(*item) {
                steps.chooses(*item, *level);
                steps.presses(&format!("item-{item}"));
            } else {
                steps.follows(words::SKIP);
            }
        }
        for search in ["", "&at=review", "&at=result", "&page=all", "&at=2"] {
            for asked in [&mut wandering, &mut page, &mut steps] {
                asked.goes(&format!("scope={scope}{search}"));
            }
            prop_assert_eq!(wandering.everything(), page.everything());
            prop_assert_eq!(steps.everything(), page.everything());
            prop_assert_eq!(wandering.view(), page.view());
            prop_assert_eq!(steps.view(), page.view());
        }
    }
}

#[test]
fn over_to_the_other_way_the_answers_are_there() {
    let mut asked = Asked::new();
    asked.goes("scope=short&at=5");
    asked.says_level(Level::Proficient);
    let item = asked.item();
    asked.follows(words::ON_ONE_PAGE);
    assert_eq!(asked.search, "scope=short&page=all");
    for code in codes("short") {
        let wanted = (code == item).then_some(Level::Proficient);
        assert_eq!(asked.checked(code), wanted, "item {code}");
    }
    asked.chooses(item, Level::Beginner);
    asked.follows(words::ONE_BY_ONE);
    assert_eq!(asked.search, "scope=short");
    asked.goes("scope=short&at=5");
    assert_eq!(asked.checked(item), Some(Level::Beginner));
}

#[test]
fn before_a_scope_is_chosen_the_other_way_is_of_the_short_form() {
    let mut asked = Asked::new();
    asked.follows(words::ON_ONE_PAGE);
    assert_eq!(asked.search, "scope=short&page=all");
    asked.follows(words::REVIEW);
    assert!(asked.reads("0 of 18 have an answer."));
}
