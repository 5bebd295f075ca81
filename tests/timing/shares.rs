//! What a start comes to as a percentage of the best under the same answers: worked
//! out again with each set of answers said outright.

use super::given::{JHU, TODAY, advice, answered, month, scene, weightings};
use docent::domain::{
    answers::{Answer, Answers, Moment, Topic, Transition},
    calendar::Start,
    timing::{Advice, Month, Points, Share, Value, advise},
};

const PEOPLE: [(&str, &str); 7] = [
    (JHU, "as:physician at:mid teaches:weekly next:into-academic-work@2028-7"),
    (JHU, "as:nurse at:early next:into-faculty@2029-8 now:6 later:9 goal:2033 time:yes money:no"),
    (JHU, "as:nurse at:late teaches:weekly next:none now:9 weigh:1=0 weigh:3=100 weigh:6=0"),
    (JHU, "at:mid teaches:weekly next:none now:9 holds:master-health@united-states+2028-5"),
    ("dundee-mmed", "as:physician at:mid teaches:course next:none"),
    ("western-australia-hpe", "as:nurse teaches:weekly next:into-faculty@2029-2"),
    (
        "penn-medical-education",
        "as:pharmacist at:early teaches:weekly next:into-faculty now:9 goal:2036",
    ),
];

/// The answers of each combination of what stands for open ones.
fn combinations(advice: &Advice<'_>, answers: &Answers) -> Vec<Answers> {
    let mut all = vec![answers.clone()];
    for open in &advice.open {
        let with = |before: &Answers| -> Vec<Answers> {
            open.values.iter().map(|it| said(before, open.topic, &it[0])).collect()
        };
        all = all.iter().flat_map(with).collect();
    }
    all
}

fn said(before: &Answers, topic: Topic, value: &Value<'_>) -> Answers {
    let mut it = before.clone();
    // What comes after no change would contradict it.
    let has_change = it.transition != Answer::Given(Transition::None);
    let moment = |it: &Month| Moment::new(it.year(), Some(Start::Month(it.month()))).unwrap();
    match (topic, value) {
        (_, Value::Profession(id)) => it.profession = Answer::Given((*id).clone()),
        (_, Value::Stage(id)) => it.stage = Answer::Given((*id).clone()),
        (_, Value::Teaching(id)) => it.teaching = Answer::Given((*id).clone()),
        (_, Value::Transition(to)) => it.transition = Answer::Given(*to),
        (Topic::TransitionAt, Value::Month(at)) if has_change => {
            it.transition_at = Answer::Given(moment(at));
        }
        (Topic::TargetBy, Value::Month(at)) => it.target_by = Answer::Given(moment(at)),
        (Topic::HoursNow, Value::Hours(n)) => {
            it.hours_now = Answer::Given((*n).try_into().unwrap());
        }
        (Topic::HoursLater, Value::Hours(n)) if has_change => {
            it.hours_later = Answer::Given((*n).try_into().unwrap());
        }
        _ => {}
    }
    it
}

/// The weighed sums of each start, once with the least support and once with the most.
fn sums(advice: &Advice<'_>, weights: &[u16]) -> [Vec<u64>; 2] {
    let points = |at: usize, is_most: bool| -> Vec<Option<u64>> {
        let of = |it: &Points| match it {
            Points::Known(it) => Some(u64::from(*it)),
            Points::Range(low, high) => Some(u64::from(if is_most { *high } else { *low })),
            Points::Unknown => None,
        };
        advice.intakes.iter().map(|it| of(&it.criteria[at].points)).collect()
    };
    [false, true].map(|is_most| {
        let mut sums = vec![0; advice.intakes.len()];
        for (at, weight) in weights.iter().enumerate() {
            let column = points(at, is_most);
            if column.iter().all(Option::is_some) {
                for (sum, points) in sums.iter_mut().zip(column) {
                    *sum += points.unwrap() * u64::from(*weight);
                }
            }
        }
        sums
    })
}

#[test]
fn it_is_what_comes_of_each_set_of_answers_said_outright() {
    for (program, line) in PEOPLE {
        let (scene, answers) = (scene(program, TODAY), answered(line));
        let advice = advice(program, line);
        let sets = combinations(&advice, &answers);
        assert!(sets.len() <= 256, "{line}: {} would be a sample", sets.len());
        let mut found: Vec<Option<(u64, u64)>> = vec![None; advice.intakes.len()];
        for set in &sets {
            let then = advise(&scene, set, weightings());
            assert!(then.open.is_empty() && then.contradictions.is_empty(), "{line}: {set:?}");
            for sums in sums(&then, &scene.weights(&answers)) {
                let of = advice.intakes.iter().zip(&sums).filter(|(it, _)| it.is_feasible());
                let most = of.map(|(_, sum)| *sum).max().unwrap();
                let mut has_best = false;
                for ((range, sum), it) in found.iter_mut().zip(&sums).zip(&advice.intakes) {
                    // Half of the divisor more, so that the middle goes up.
                    let percent = if most == 0 { 100 } else { (sum * 200 + most) / (2 * most) };
                    has_best |= it.is_feasible() && *sum == most;
                    let (low, high) = range.unwrap_or((percent, percent));
                    *range = Some((low.min(percent), high.max(percent)));
                }
                assert!(has_best, "in every set some start has 100: {line}");
            }
        }
        for (it, found) in advice.intakes.iter().zip(found) {
            let (low, high) = found.unwrap();
            let name = format!("{program} {line}: {}", month(it.start));
            match it.share {
                Some(share) => {
                    assert_eq!((share.low.into(), share.high.into()), (low, high), "{name}");
                }
                None => assert!(!it.is_feasible(), "{name}"),
            }
        }
    }
}

#[test]
fn with_nothing_open_the_best_is_100_and_the_others_are_numbers_below() {
    // Hours and goal carry the first start; each later one has less of the goal.
    let line = "as:physician at:mid teaches:weekly next:none now:9 goal:2033 time:yes money:yes";
    let shares: Vec<Share> = advice(JHU, line).intakes.iter().filter_map(|it| it.share).collect();
    assert!(shares.iter().all(|it| it.is_known()));
    assert_eq!(shares[0].low, 100);
    assert!(shares.is_sorted_by(|a, b| a.low >= b.low), "{shares:?}");
    assert!(shares.last().unwrap().low < 100);
}
