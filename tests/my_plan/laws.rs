//! What holds for any answers, with any tool left out.

use crate::{
    given::{catalog, day, timing, weightings},
    reader::{Reader, plan_with, tools},
};
use docent::domain::{
    answers::{Answer, Answers, DegreeKind, Level, Moment, Transition},
    answers::{Degree, When},
    id::{CountryId, RoleId},
    my_plan::{MyPlan, Tools},
    timing::Settings,
};
use proptest::prelude::*;

fn maybe<T: Clone + std::fmt::Debug>(
    it: impl Strategy<Value = T>,
) -> impl Strategy<Value = Answer<T>> {
    prop_oneof![Just(Answer::Absent), Just(Answer::NotSure), it.prop_map(Answer::Given)]
}

fn one_of<T: Clone + std::fmt::Debug + 'static>(all: Vec<T>) -> impl Strategy<Value = Answer<T>> {
    maybe(proptest::sample::select(all))
}

fn moment() -> impl Strategy<Value = Moment> {
    (2025..2036_u16, 1..=12_i8)
        .prop_map(|(year, month)| Moment::parse(&format!("{year}-{month}")).expect("a moment"))
}

fn degree() -> impl Strategy<Value = Degree> {
    (proptest::sample::select(DegreeKind::ALL), any::<bool>()).prop_map(|(kind, is_here)| {
        let country = if is_here { "united-states" } else { "india" };
        Degree {
            kind: Answer::Given(kind),
            country: Answer::Given(CountryId::new(country)),
            when: When::Held,
        }
    })
}

fn person() -> impl Strategy<Value = Answers> {
    let it = catalog();
    let who = (
        one_of(it.professions.iter().map(|it| it.id.clone()).collect()),
        one_of(it.stages.iter().map(|it| it.id.clone()).collect()),
        one_of(it.teaching_levels.iter().map(|it| it.id.clone()).collect()),
        one_of(it.countries.iter().map(|it| it.id.clone()).collect()),
    );
    let aims = (
        one_of::<RoleId>(it.roles.iter().map(|it| it.id.clone()).collect()),
        one_of(it.programs.iter().map(|it| it.id.clone()).collect()),
        maybe(moment()),
        maybe(proptest::sample::select(Transition::ALL)),
    );
    let rest = (
        maybe(0..40_u8),
        maybe(any::<bool>()),
        maybe(any::<bool>()),
        maybe(proptest::collection::vec(degree(), 0..3)),
        maybe(moment()),
        proptest::collection::vec((1..60_u16, proptest::sample::select(Level::ALL)), 0..8),
    );
    (who, aims, rest).prop_map(|(who, aims, rest)| {
        let mut answers = Answers {
            profession: who.0,
            stage: who.1,
            teaching: who.2,
            country: who.3,
            target: aims.0,
            program: aims.1,
            intake: aims.2,
            transition: aims.3,
            hours_now: rest.0,
            employer_time: rest.1,
            employer_letter: rest.2,
            degrees: rest.3,
            target_by: rest.4,
            ..Answers::default()
        };
        for (item, level) in rest.5 {
            answers.levels.set(item, Some(level));
        }
        answers
    })
}

/// The tools, some of them left out.
fn some(bits: u8) -> Tools<'static> {
    let all = tools();
    let keep = |bit: u8| bits >> bit & 1 == 1;
    Tools {
        catalog: all.catalog,
        timing: all.timing.filter(|_| keep(0)),
        pathways: all.pathways.filter(|_| keep(1)),
        assessment: all.assessment.filter(|_| keep(2)),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn dates_are_in_order_and_actions_are_not_over(answers in person(), bits in 0..8_u8) {
        let plan = plan_with(some(bits), &answers, "2026-11-27");
        prop_assert!(plan.dates.is_sorted_by_key(|it| it.day));
        let actions: Vec<_> = plan.actions().collect();
        prop_assert!(actions.len() <= 3);
        prop_assert!(actions.iter().all(|it| it.is_action() && it.day >= plan.today));
        // Each date is one of its own in a calendar.
        let mut ids: Vec<_> = plan.dates.iter().map(docent::domain::my_plan::PlanDate::id).collect();
        let count = ids.len();
        ids.sort();
        ids.dedup();
        prop_assert_eq!(ids.len(), count);
        // No question stands there twice.
        for (at, it) in plan.open.iter().enumerate() {
            prop_assert!(!plan.open[at + 1..].contains(it), "{:?}", it);
        }
        prop_assert_eq!(plan.starting.is_some(), bits & 1 == 1 && answers.is_complete());
        let has_role = answers.target.given().is_some();
        prop_assert_eq!(plan.aim.is_some(), bits & 2 == 2 && has_role);
    }

    #[test]
    fn absent_and_not_sure_give_the_same_plan(answers in person()) {
        let mut unsure = answers.clone();
        for topic in [&mut unsure.employer_time, &mut unsure.employer_letter] {
            if *topic == Answer::Absent {
                *topic = Answer::NotSure;
            }
        }
        if unsure.country == Answer::Absent {
            unsure.country = Answer::NotSure;
        }
        let (one, other) = (plan_with(tools(), &answers, "2026-11-27"), plan_with(tools(), &unsure, "2026-11-27"));
        prop_assert_eq!(&one.dates, &other.dates);
        prop_assert_eq!(&one.open, &other.open);
    }

    #[test]
    fn any_answers_can_be_shown_on_every_page(answers in person(), page in 0..4_usize) {
        let query = ["", "page=employer", "page=evidence", "page=questions"][page];
        for reader in [Reader::new(answers.clone()), Reader::without(answers.clone())] {
            let reader = reader.at(query);
            let text = reader.text();
            prop_assert!(!text.is_empty());
            prop_assert!(!text.contains("“”") && !text.contains("[ ]."), "{}", text);
        }
    }
}

#[test]
fn the_same_answers_content_and_day_give_the_same_plan() {
    let answers = crate::reader::aiming(crate::reader::PHYSICIAN, "assistant-or-associate-dean");
    let markup = || Reader::new(answers.clone()).markup();
    assert_eq!(markup(), markup());
    let plan =
        || MyPlan::of(tools(), &answers, Settings::default(), weightings(), day("2026-11-27"));
    assert_eq!(plan().unwrap().dates, plan().unwrap().dates);
    assert!(timing().assumptions.iter().any(|it| it.kind.as_str() == "ask-lead"));
}
