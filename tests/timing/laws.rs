//! What holds for any answers and any day.

use super::given::{JHU, answered, catalog, day, month, scene, timing, weightings};
use docent::domain::{
    answers::{Answer, Answers, Degree, DegreeKind, Moment, Months, Pace, Transition, When},
    calendar::{Day, Start},
    entry::Standing,
    id::{CountryId, StageId},
    timing::{
        Advice, Appraisal, AssumptionKind, CriterionKind, Finish, GoalOutlook, Month, Points,
        Scene, Settings, advise,
    },
};
use proptest::prelude::*;

/// Programs whose starts are known.
const PROGRAMS: [&str; 7] = [
    JHU,
    "penn-medical-education",
    "illinois-chicago-mhpe",
    "maastricht-mhpe",
    "dundee-mmed",
    "western-australia-hpe",
    "ucl-medical-education",
];

fn maybe<T: Clone + std::fmt::Debug>(
    it: impl Strategy<Value = T>,
) -> impl Strategy<Value = Answer<T>> {
    prop_oneof![
        1 => Just(Answer::Absent),
        1 => Just(Answer::NotSure),
        4 => it.prop_map(Answer::Given),
    ]
}

/// A month from 2027 to 2035, or a whole year of these.
fn moment() -> impl Strategy<Value = Moment> {
    (2027..2036_u16, 0..=12_i8).prop_map(|(year, month)| {
        Moment::new(year, (month > 0).then_some(Start::Month(month))).expect("a moment")
    })
}

fn degree() -> impl Strategy<Value = Degree> {
    const KINDS: &[DegreeKind] =
        &[DegreeKind::BachelorHealth, DegreeKind::MasterHealth, DegreeKind::FirstDoctor];
    let when = prop_oneof![Just(When::Held), moment().prop_map(When::Expected)];
    (proptest::sample::select(KINDS), 0..3_usize, when).prop_map(|(kind, country, when)| {
        let country = ["united-states", "netherlands"].get(country).copied();
        let country = country.map_or(Answer::Absent, |it| Answer::Given(CountryId::new(it)));
        Degree { kind: Answer::Given(kind), country, when }
    })
}

fn person() -> impl Strategy<Value = Answers> {
    let list = |n: usize| maybe(0..n);
    let whole = (list(10), list(5), list(5), maybe(proptest::sample::select(Transition::ALL)));
    let hours = (maybe(moment()), maybe(0..40_u8), maybe(0..40_u8), maybe(moment()));
    let rest = (
        maybe(proptest::sample::select(Pace::ALL)),
        maybe((0..0xFFF_u16).prop_map(|it| Months::new(it & 0x0C3).expect("months"))),
        maybe(proptest::collection::vec(degree(), 0..3)),
        maybe(0..10_u8),
        maybe(any::<bool>()),
    );
    (whole, hours, rest).prop_map(|(whole, hours, rest)| {
        fn of<T>(at: &Answer<usize>, id: impl Fn(usize) -> T) -> Answer<T> {
            match at {
                Answer::Given(at) => Answer::Given(id(*at)),
                Answer::NotSure => Answer::NotSure,
                Answer::Absent => Answer::Absent,
            }
        }
        Answers {
            profession: of(&whole.0, |at| catalog().professions[at].id.clone()),
            stage: of(&whole.1, |at| catalog().stages[at].id.clone()),
            teaching: of(&whole.2, |at| catalog().teaching_levels[at].id.clone()),
            transition: whole.3,
            transition_at: hours.0,
            hours_now: hours.1,
            hours_later: hours.2,
            target_by: hours.3,
            pace: rest.0,
            blocked_months: rest.1,
            degrees: rest.2,
            teaching_years: rest.3,
            employer_time: rest.4,
            ..Answers::default()
        }
    })
}

fn program() -> impl Strategy<Value = &'static str> {
    proptest::sample::select(&PROGRAMS[..])
}

fn today() -> impl Strategy<Value = Day> {
    (2026..2028_i16, 1..=12_i8, 1..=29_i8)
        .prop_filter_map("a day", |(year, month, day)| Day::new(year, month, day))
}

fn on(program: &str, today: Day, answers: &Answers) -> Advice<'static> {
    advise(&scene(program, &today.to_text()), answers, weightings())
}

fn earliest(advice: &Advice<'_>) -> Option<Month> {
    advice.intakes.iter().find(|it| it.is_feasible()).map(|it| it.start)
}

fn earliest_finish(advice: &Advice<'_>) -> Option<Month> {
    let feasible = advice.intakes.iter().filter(|it| it.is_feasible());
    feasible.filter_map(|it| it.finish.earliest()).min()
}

/// Whether nothing got worse: the earliest start, the earliest finish, and each
/// intake that is in both.
fn is_no_worse(before: &Advice<'_>, after: &Advice<'_>) -> Result<(), TestCaseError> {
    let no_later = |before: Option<Month>, after: Option<Month>| {
        before.is_none_or(|before| after.is_some_and(|after| after <= before))
    };
    prop_assert!(no_later(earliest(before), earliest(after)), "a later start");
    prop_assert!(no_later(earliest_finish(before), earliest_finish(after)), "a later finish");
    for was in &before.intakes {
        let Some(is) = after.intakes.iter().find(|it| it.start == was.start) else {
            prop_assert!(!was.is_feasible(), "{} is gone", month(was.start));
            continue;
        };
        prop_assert!(is.is_feasible() || !was.is_feasible(), "{}", month(was.start));
        prop_assert!(no_later(was.finish.earliest(), is.finish.earliest()));
        let (was, is) = (was.score, is.score);
        let is_higher = is.low >= was.low && is.mean >= was.mean && is.high >= was.high;
        prop_assert!(is_higher, "{was:?} and then {is:?}");
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(120) })]

    #[test]
    fn the_finish_of_an_intake_is_the_one_that_roles_asks_for(
        answers in person(), program in program(), today in today()
    ) {
        let program = catalog().programs.iter().find(|it| it.id.as_str() == program).unwrap();
        let scene = Scene::new(timing(), catalog(), program, today, Settings::default());
        for intake in &advise(&scene, &answers, weightings()).intakes {
            prop_assert_eq!(scene.finish(&answers, intake.start), intake.finish);
        }
    }

    #[test]
    fn no_intake_before_a_prerequisite_or_after_its_deadline(
        answers in person(), program in program(), today in today()
    ) {
        let advice = on(program, today, &answers);
        for intake in &advice.intakes {
            prop_assert!(intake.start > Month::of(today));
            prop_assert!(intake.deadline.day >= today);
            prop_assert!(intake.deadline.day.year() <= i16::try_from(intake.intake.year).unwrap());
            prop_assert!(intake.decide_by >= today);
            let first = Month::new(intake.intake.year, intake.intake.month).day(1).unwrap();
            prop_assert!(intake.deadline.day < first.in_a_year());
        }
        // Johns Hopkins asks for a master's: where all that may count is expected, no
        // start before it can be held.
        let counts = |it: &&Degree| it.kind != Answer::Given(DegreeKind::BachelorHealth);
        let all = answers.degrees.given().cloned().unwrap_or_default();
        let first = |when: When| match when {
            When::Expected(it) => match it.on() {
                Some(Start::Month(month)) => Month::new(it.year(), month),
                _ => Month::new(it.year(), 1),
            },
            _ => Month::new(1, 1),
        };
        let is_clear = all.iter().all(|it| it.country == Answer::Given(CountryId::new("united-states")));
        if program == JHU && answers.degrees.given().is_some() && is_clear {
            let soonest = all.iter().filter(counts).map(|it| first(it.when)).min();
            for intake in advice.intakes.iter().filter(|it| it.is_feasible()) {
                prop_assert!(soonest.is_some_and(|it| it <= intake.start));
            }
        }
    }

    #[test]
    fn more_free_hours_make_nothing_worse(
        answers in person(), program in program(), today in today(), more in 1..20_u8, is_later in any::<bool>()
    ) {
        let mut after = answers.clone();
        let hours = if is_later { &mut after.hours_later } else { &mut after.hours_now };
        prop_assume!(hours.given().is_some());
        *hours = Answer::Given(hours.given().unwrap() + more);
        let (before, after) = (on(program, today, &answers), on(program, today, &after));
        prop_assume!(before.contradictions == after.contradictions);
        is_no_worse(&before, &after)?;
    }

    #[test]
    fn no_start_that_may_be_begun_takes_longer_than_a_limit(
        answers in person(), program in program(), today in today(), hours in 0..40_u8
    ) {
        let answers = Answers {
            transition: Answer::Given(Transition::None),
            transition_at: Answer::Absent,
            hours_now: Answer::Given(hours),
            hours_later: Answer::Absent,
            ..answers
        };
        for intake in on(program, today, &answers).intakes {
            let is_beyond = matches!(intake.finish, Finish::Between { beyond_limit: true, .. });
            prop_assert!(!is_beyond || !intake.is_feasible(), "{}", month(intake.start));
        }
    }

    #[test]
    fn an_earlier_degree_makes_nothing_worse(
        answers in person(), program in program(), today in today(), degree in degree(), sooner in moment()
    ) {
        let When::Expected(then) = degree.when else { return Ok(()) };
        let end = |it: Moment| it.on().map_or(Month::new(it.year(), 12), |on| match on {
            Start::Month(month) => Month::new(it.year(), month),
            Start::Season(_) => unreachable!("only months"),
        });
        let start = |it: Moment| if it.on().is_some() { end(it) } else { Month::new(it.year(), 1) };
        prop_assume!(end(sooner) <= start(then) && start(sooner) >= Month::of(today));
        let with = |when| Answers {
            degrees: Answer::Given(vec![Degree { when, ..degree.clone() }]),
            ..answers.clone()
        };
        let before = on(program, today, &with(When::Expected(then)));
        for when in [When::Expected(sooner), When::Held] {
            is_no_worse(&before, &on(program, today, &with(when)))?;
        }
    }

    #[test]
    fn earlier_preparation_makes_nothing_worse(
        answers in person(), program in program(), days in (today(), today()),
        goal in moment(), change in moment(),
        transition in proptest::sample::select(Transition::ALL), lead in 0..12_u16
    ) {
        // What stands in for an open date is counted from today on.
        let answers = Answers {
            target_by: Answer::Given(goal),
            transition: Answer::Given(transition),
            transition_at: Answer::Given(change),
            ..answers
        };
        prop_assume!(transition != Transition::None);
        let (earlier, today) = (days.0.min(days.1), days.0.max(days.1));
        let (late, soon) = (on(program, today, &answers), on(program, earlier, &answers));
        // A contradiction would open the change again.
        prop_assume!(late.contradictions.is_empty() && soon.contradictions.is_empty());
        for was in &late.intakes {
            let Some(is) = soon.intakes.iter().find(|it| it.start == was.start) else { continue };
            prop_assert!(is.is_feasible() || !was.is_feasible());
            let (was, is) = (was.score, is.score);
            prop_assert!(is.low >= was.low && is.high >= was.high, "{was:?} and earlier {is:?}");
        }
        let with = |lead| {
            let mut settings = Settings::default();
            settings.set(AssumptionKind::LettersLead, Some(lead));
            let scene = scene(program, &today.to_text());
            let scene = Scene::new(timing(), catalog(), scene.program, today, settings);
            advise(&scene, &answers, weightings())
        };
        is_no_worse(&with(lead), &with(lead / 2))?;
    }

    #[test]
    fn the_same_gives_the_same_bytes(answers in person(), program in program(), today in today()) {
        let texts = [(); 2].map(|()| format!("{:?}", on(program, today, &answers)));
        prop_assert_eq!(&texts[0], &texts[1]);
    }

    #[test]
    fn what_no_source_speaks_of_lowers_nothing(
        answers in person(), program in program(), today in today(),
        stage in proptest::sample::select(&["student", "in-training", "late"][..])
    ) {
        let answers = Answers {
            stage: Answer::Given(StageId::new(stage)),
            transition: Answer::Given(Transition::None),
            transition_at: Answer::Absent,
            hours_later: Answer::Absent,
            ..answers
        };
        let advice = on(program, today, &answers);
        let is_unknown = |it: &Appraisal<'_>| it.criteria.iter().any(|it| {
            it.criterion.kind == CriterionKind::CareerMoment && it.points == Points::Unknown
        });
        prop_assert!(advice.intakes.iter().all(is_unknown));
        let mut without = answers.clone();
        without.weights.set(1, Some(0));
        let without = on(program, today, &without);
        for (one, other) in advice.intakes.iter().zip(&without.intakes) {
            prop_assert_eq!(one.score, other.score);
        }
    }

    #[test]
    fn points_lie_from_0_to_1000_and_ranges_hold_the_mean(
        answers in person(), program in program(), today in today()
    ) {
        let advice = on(program, today, &answers);
        for intake in &advice.intakes {
            prop_assert!(intake.score.low <= intake.score.mean && intake.score.mean <= intake.score.high);
            prop_assert!(intake.score.high <= 1_000);
            for it in &intake.criteria {
                let (low, high) = match it.points {
                    Points::Known(it) => (it, it),
                    Points::Range(low, high) => (low, high),
                    Points::Unknown => continue,
                };
                prop_assert!(low <= high && high <= 1_000);
                prop_assert!(it.mean.is_some_and(|it| (low..=high).contains(&it)));
            }
        }
        let shares = || advice.intakes.iter().filter_map(|it| it.share);
        prop_assert!(advice.intakes.iter().all(|it| it.share.is_some() == it.is_feasible()));
        prop_assert!(shares().all(|it| it.low <= it.high && it.high <= 100));
        if let Some(best) = advice.best() {
            prop_assert_eq!(best.share.map(|it| it.high), Some(100));
        }
        if let Some(robustness) = advice.robustness() {
            prop_assert_eq!(advice.intakes.iter().map(|it| it.best_in).sum::<u64>(), robustness.of);
        }
        if let GoalOutlook::TooSoon { earliest, .. } = &advice.goal {
            let has_points = |it: &Appraisal<'_>| it.criteria.iter().any(|it| {
                it.criterion.kind == CriterionKind::Goal && it.points != Points::Known(0)
            });
            let is_far = earliest.is_none() || !advice.best().is_some_and(has_points);
            prop_assert!(is_far, "points for a goal out of reach");
        }
    }
}

#[test]
fn a_duty_that_no_rule_speaks_of_tells_no_start_apart() {
    let mut timing = timing().clone();
    timing.rules.retain(|it| it.id.as_str() != "weekly-teaching");
    let program = catalog().featured().unwrap();
    let scene = Scene::new(&timing, catalog(), program, day("2026-11-26"), Settings::default());
    // The rule on what comes after the change is left, and must not count alone.
    let line = "as:nurse at:late teaches:weekly next:into-preceptor@2029-8 now:8 later:8 goal:2036";
    let with = advise(&scene, &answered(line), weightings());
    let without = advise(&scene, &answered(&format!("{line} weigh:2=0")), weightings());
    for (one, other) in with.intakes.iter().zip(&without.intakes) {
        assert_eq!((one.score, one.best_in), (other.score, other.best_in));
    }
}

#[test]
fn a_season_is_of_its_hemisphere() {
    let mut catalog = catalog().clone();
    let jhu = catalog.programs.iter_mut().find(|it| it.id.as_str() == JHU).unwrap();
    jhu.country = CountryId::new("australia");
    let program = catalog.programs.iter().find(|it| it.id.as_str() == JHU).unwrap();
    let scene = Scene::new(timing(), &catalog, program, day("2026-11-26"), Settings::default());
    let advice = advise(&scene, &answered("as:nurse"), weightings());
    // The deadline of July 15 is the one before a start in March: for 2027 it is over.
    assert_eq!(
        advice.passed.iter().map(|it| month(it.start)).collect::<Vec<_>>(),
        ["2026-3", "2027-3"]
    );
    assert_eq!(month(advice.intakes[0].start), "2028-3");
    assert_eq!(advice.intakes[0].deadline.day, day("2027-07-15"));
}

#[test]
fn a_leap_day_has_a_year_on_and_a_month_before() {
    let advice = |today: &str| advise(&scene(JHU, today), &answered("as:nurse"), weightings());
    let leap = advice("2028-02-29");
    assert_eq!(month(leap.best().unwrap().start), "2028-9");
    assert_eq!(leap.best().unwrap().decide_by, day("2028-04-15"));
    let mut catalog = catalog().clone();
    let jhu = catalog.programs.iter_mut().find(|it| it.id.as_str() == JHU).unwrap();
    let docent::domain::fact::Fact::Assumed { value, .. } = &mut jhu.next_deadline else {
        panic!()
    };
    (value.month, value.day) = (2, 29);
    let program = catalog.programs.iter().find(|it| it.id.as_str() == JHU).unwrap();
    let scene = Scene::new(timing(), &catalog, program, day("2026-11-26"), Settings::default());
    let advice = advise(&scene, &answered("as:nurse"), weightings());
    let days: Vec<String> = advice.intakes.iter().map(|it| it.deadline.day.to_text()).collect();
    assert_eq!(days[..2], ["2027-02-28", "2028-02-29"]);
}

#[test]
fn a_start_that_waits_for_nothing_else_is_met() {
    let advice =
        on(JHU, day("2026-11-26"), &answered("as:nurse holds:master-health@united-states"));
    assert!(advice.intakes.iter().all(|it| it.standing == Standing::Met));
    assert!(advice.intakes.iter().all(|it| it.finish != Finish::Never));
}
