//! How sure a result is: the weightings, the combinations, the worst case, and what
//! turns the answer.

use super::given::{JHU, TODAY, advice, answered, best, points, scene, weightings};
use docent::domain::{
    answers::{Topic, Transition},
    entry::Standing,
    timing::{
        COUNT, CriterionKind, HOURS, Input, Month, OwnWeights, Points, Reason, Scene, Settings,
        Value, Weightings, advise, flips,
    },
};

#[test]
fn the_weightings_are_ten_thousand_that_sum_up_and_favor_no_criterion() {
    let all: Vec<[u64; COUNT]> = weightings().all().collect();
    assert_eq!(all.len(), 10_000);
    assert!(all.iter().all(|it| it.iter().sum::<u64>() == 1_000));
    for at in 0..COUNT {
        let sum: u64 = all.iter().map(|it| it[at]).sum();
        // A sixth on average; three standard errors of the sum are about 42,000.
        assert!(sum.abs_diff(1_666_667) < 42_000, "criterion {at}: {sum}");
        let large = all.iter().filter(|it| it[at] >= 500).count();
        // One half or more has a chance of (1/2)^5.
        assert!(large.abs_diff(312) < 60, "criterion {at}: {large} of 10,000");
    }
    // The first of them, so that they never change unnoticed.
    assert_eq!(all[0], Weightings::new().all().next().unwrap());
    assert_eq!(all[..2], FIRST);
}

const FIRST: [[u64; COUNT]; 2] = [[16, 374, 62, 131, 318, 99], [134, 115, 79, 85, 55, 532]];

#[test]
fn counts_are_those_of_plain_arithmetic() {
    let advice = advice(
        JHU,
        "as:nurse at:early teaches:informally next:into-faculty@2029-8 now:5 later:9 goal:2033-6",
    );
    let rows: Vec<Vec<u64>> = advice
        .intakes
        .iter()
        .map(|it| it.criteria.iter().map(|it| it.mean.unwrap_or_default().into()).collect())
        .collect();
    let mut counts = vec![0_u64; rows.len()];
    for weights in weightings().all() {
        let totals =
            rows.iter().map(|row| row.iter().zip(weights).map(|(a, b)| a * b).sum::<u64>());
        let mut most = (0, 0);
        for (at, total) in totals.enumerate() {
            if at == 0 || total > most.1 {
                most = (at, total);
            }
        }
        counts[most.0] += 1;
    }
    let found: Vec<u64> = advice.intakes.iter().map(|it| it.best_in).collect();
    assert_eq!(found, counts);
    assert!(counts.iter().filter(|it| **it > 0).count() > 1, "a case without rivals: {counts:?}");
}

#[test]
fn all_combinations_are_worked_through_up_to_256_and_else_a_sample() {
    let coverage = |line| advice(JHU, line).robustness().unwrap().coverage;
    let few = coverage("as:physician at:mid teaches:weekly next:into-academic-work@2028-7");
    assert_eq!((few.combinations, few.of), (48, 48), "two times four hours, three goals");
    assert!(!few.is_sample());
    let many = coverage("as:physician at:mid teaches:weekly");
    assert_eq!((many.combinations, many.of), (256, 720));
    assert!(many.is_sample());
    let one = coverage("as:physician at:mid teaches:weekly next:none now:8 goal:2034");
    assert_eq!((one.combinations, one.of, one.weightings), (1, 1, 10_000));
}

#[test]
fn not_sure_and_no_answer_give_the_same() {
    let line = "as:physician at:? teaches:? next:? now:? later:? goal:? pace:? time:? money:?";
    let (unsure, absent) = (advice(JHU, line), advice(JHU, "as:physician"));
    assert_eq!(format!("{unsure:?}"), format!("{absent:?}"));
}

#[test]
fn the_worst_case_has_a_name_and_the_answer_that_narrows_most_does() {
    let advice =
        advice(JHU, "as:physician at:mid teaches:weekly next:into-academic-work now:8 goal:2034");
    let robustness = advice.robustness().unwrap();
    assert_eq!(
        advice.open.iter().map(|it| it.topic).collect::<Vec<_>>(),
        [Topic::TransitionAt, Topic::HoursLater]
    );
    assert_eq!(robustness.worst.values.len(), 2);
    assert!(robustness.worst.best_in <= robustness.best_in / robustness.coverage.combinations);
    let (topic, values) = &robustness.worst_answer.as_ref().unwrap().values[0];
    assert_eq!(*topic, Topic::TransitionAt);
    assert!(matches!(values[0], Value::Month(_)));
    let narrowing = robustness.narrows.unwrap();
    assert_eq!(narrowing.topic, Topic::TransitionAt);
    assert!(narrowing.to >= narrowing.from);
}

#[test]
fn every_flip_turns_the_answer_and_no_smaller_change_does() {
    let line =
        "as:nurse at:early teaches:informally next:into-faculty@2029-8 now:5 later:9 goal:2033-6";
    let (scene, answers) = (scene(JHU, TODAY), answered(line));
    let now = advise(&scene, &answers, weightings());
    let flips = flips(&scene, &answers, weightings());
    assert!(flips.len() >= 3, "{flips:#?}");
    assert!(flips.iter().map(|it| it.by).is_sorted());
    for flip in &flips {
        let then = advise(&scene, &flip.answers, weightings());
        assert_ne!(best(&then), best(&now), "{flip:?}");
        assert_eq!(then.best().map(|it| it.start), flip.best);
    }
    let hours = flips.iter().find(|it| it.input == Input::Topic(Topic::HoursNow));
    let by = hours.map_or(81, |it| it.by);
    for flip in &flips {
        let hours = [flip.answers.hours_now.given(), flip.answers.hours_later.given()];
        for hours in hours.into_iter().flatten().filter(|it| ![5, 9].contains(*it)) {
            assert!(HOURS.contains(hours), "{hours} hours cannot be chosen");
        }
        let goal = flip.answers.target_by.given().unwrap();
        assert!(goal.on().is_none() || flip.input != Input::Topic(Topic::TargetBy), "{goal:?}");
    }
    for hours in HOURS {
        let mut changed = answers.clone();
        changed.hours_now = docent::domain::answers::Answer::Given(hours);
        if u16::from(hours.abs_diff(5)) < by {
            assert_eq!(best(&advise(&scene, &changed, weightings())), best(&now), "{hours} hours");
        }
    }
}

#[test]
fn weights_are_a_persons_own_and_all_nothing_is_all_alike() {
    let line =
        "as:nurse at:early teaches:informally next:into-faculty@2030-8 now:5 later:9 goal:2032-6";
    let goal = advice(JHU, &format!("{line} weigh:1=0 weigh:2=0 weigh:3=0 weigh:4=0 weigh:6=0"));
    assert_eq!(best(&goal), "2027-9", "the goal alone counts");
    let moment = advice(JHU, &format!("{line} weigh:3=0 weigh:4=0 weigh:5=0 weigh:6=0"));
    assert_eq!(best(&moment), "2030-9", "moment and learners alone count");
    let nothing = " weigh:1=0 weigh:2=0 weigh:3=0 weigh:4=0 weigh:5=0 weigh:6=0";
    let nothing = advice(JHU, &format!("{line}{nothing}"));
    assert_eq!(best(&nothing), best(&advice(JHU, line)));
}

#[test]
fn no_change_stands_for_itself_even_where_no_rule_tells_it_from_another() {
    let mut timing = super::given::timing().clone();
    timing.rules.retain(|it| it.id.as_str() != "physician-out-of-training");
    let scene = scene(JHU, TODAY);
    let scene = Scene::new(&timing, scene.catalog, scene.program, scene.today, Settings::default());
    let advice = advise(&scene, &answered("as:physician at:late"), weightings());
    let open = advice.open.iter().find(|it| it.topic == Topic::Transition).unwrap();
    assert_eq!(open.values[0], [Value::Transition(Transition::None)]);
}

#[test]
fn where_only_time_tells_equals_apart_no_weight_is_said_to_decide() {
    // Every start has the same points: the first comes first under every weighting.
    let alike = advice(JHU, "as:pharmacist at:mid teaches:weekly next:none now:8 goal:2028-12");
    let robustness = alike.robustness().unwrap();
    assert_eq!((robustness.best_in, robustness.tied_in), (10_000, 10_000));
    assert!(robustness.is_tie());
    // Only the first meets the goal, and is ahead of all.
    let ahead = advice(JHU, "as:physician at:mid teaches:weekly next:none now:8 goal:2032");
    let robustness = ahead.robustness().unwrap();
    assert_eq!((robustness.best_in, robustness.tied_in), (10_000, 0));
    assert!(!robustness.is_tie());
}

#[test]
fn a_start_that_comes_first_in_more_weightings_than_the_best_is_named() {
    let line =
        "as:nurse at:early teaches:informally next:into-faculty@2030-8 now:5 later:9 goal:2032-6";
    let goal = "weigh:1=0 weigh:2=0 weigh:3=0 weigh:4=0 weigh:6=0";
    let own = advice(JHU, &format!("{line} {goal}"));
    assert_eq!(best(&own), "2027-9");
    let most = own.intakes.iter().max_by_key(|it| it.best_in).unwrap();
    assert_ne!(most.start, own.best().unwrap().start);
    assert_eq!(own.robustness().unwrap().ahead, Some((most.start, most.best_in)));
    assert_eq!(advice(JHU, line).robustness().unwrap().ahead, None);
}

#[test]
fn weights_are_moved_where_their_parts_of_the_whole_are() {
    let own = |line: &str| scene(JHU, TODAY).own_weights(&answered(line));
    let all = |weight: u8| {
        let all: Vec<String> = (1..=6).map(|it| format!("weigh:{it}={weight}")).collect();
        all.join(" ")
    };
    assert_eq!((own(""), own(&all(80))), (OwnWeights::None, OwnWeights::None));
    assert_eq!((own("weigh:2=55"), own(&all(0))), (OwnWeights::Moved, OwnWeights::Nothing));
}

#[test]
fn who_is_not_sure_of_months_without_study_leaves_them_open() {
    let line = "as:nurse at:mid teaches:weekly next:none now:7 goal:2036";
    let unsure = advice(JHU, &format!("{line} blocked:?"));
    let open: Vec<_> = unsure.open.iter().map(|it| it.topic).collect();
    assert_eq!(open, [Topic::BlockedMonths]);
    // Seven hours carry the slowest pace, and with two months less 84.5 percent of it.
    let first = &unsure.intakes[0];
    assert_eq!(points(first, CriterionKind::Hours), Points::Range(845, 1_000));
    let is_open = |it: &Reason<'_>| matches!(it, Reason::TooLong(it) if it.if_blocked);
    let asked = first.conditions.iter().find(|it| is_open(&it.reason));
    assert_eq!(asked.unwrap().standing, Standing::Ask);
    let none = advice(JHU, line);
    assert!(none.open.is_empty(), "nobody ticks a box for none");
    let hours = |it: &Reason<'_>| matches!(it, Reason::Hours { .. });
    let met = none.intakes[0].conditions.iter().find(|it| hours(&it.reason));
    assert_eq!(met.unwrap().standing, Standing::Met);
    // Eleven hours are 55 percent of Maastricht’s load, and with two months less 45.8.
    let eleven = line.replace("now:7", "now:11 blocked:?");
    let few = advice("maastricht-mhpe", &eleven);
    let asked = few.intakes[0].conditions.iter().find(|it| hours(&it.reason));
    assert_eq!(asked.unwrap().standing, Standing::Ask);
    assert!(few.intakes[0].is_feasible());
    // Where no load is known, nothing hangs on it.
    let uwa = "western-australia-hpe";
    let (one, other) = (advice(uwa, &format!("{line} blocked:?")), advice(uwa, line));
    assert_eq!(format!("{one:?}"), format!("{other:?}"));
}

#[test]
fn months_without_study_are_asked_about_where_they_cannot_be_counted() {
    let asks = |program, line, wanted: &Reason<'_>| {
        let advice = advice(program, line);
        let first = &advice.intakes[0];
        first.conditions.iter().any(|it| it.standing == Standing::Ask && it.reason == *wanted)
    };
    let uwa = "western-australia-hpe";
    assert!(asks(uwa, "as:nurse blocked:12", &Reason::BlockedUncounted));
    assert!(!asks(uwa, "as:nurse", &Reason::BlockedUncounted));
    assert!(!asks(JHU, "as:nurse blocked:12", &Reason::BlockedUncounted));
    let fall = Reason::BeginsBlocked(Month::new(2027, 9));
    assert!(asks(JHU, "as:nurse blocked:9", &fall) && !asks(JHU, "as:nurse blocked:8", &fall));
}
