//! Worked by hand, from the published facts of real programs. Johns Hopkins: fall
//! only, a deadline of July 15, 34.5 credits, 2 to 5 years, a certificate after 18
//! credits. Today is November 26, 2026.

use super::given::{
    JHU, TODAY, advice, answered, best, day, intake, month, points, scene, weightings,
};
use docent::domain::{
    entry::Standing,
    timing::{
        Contradiction, CriterionKind as Kind, DateKind, DeadlineKind, Finish, GoalOutlook, Hang,
        LoadBasis, Outlook, Passed, Points, Reason, Step, Stretch, SurenessWord, WhyNot, advise,
    },
};

/// Answers, and the month of the best intake.
#[rustfmt::skip]
const BEST: &[(&str, &str, &str)] = &[
    (JHU, "", "2027-9"),
    (JHU, "as:physician at:mid teaches:weekly", "2027-9"),
    (JHU, "as:nurse at:mid teaches:weekly holds:master-health@united-states", "2027-9"),
    // The change comes in July 2029, and four hours a week before it carry under half.
    (JHU, "as:physician at:in-training teaches:informally next:out-of-training@2029-7 now:3 later:12 goal:2036", "2029-9"),
    // Before the degree there is no start; fall 2028 is the first after it.
    (JHU, "as:nurse at:early teaches:weekly holds:master-health@united-states+2028-5", "2028-9"),
    // The whole of 2028 may be meant: fall 2028 is to be asked, and still offered.
    (JHU, "as:nurse at:early teaches:weekly holds:master-health@united-states+2028 next:none now:8 goal:2036", "2028-9"),
    (JHU, "as:nurse at:early holds:bachelor-health@united-states", "none"),
    (JHU, "as:nurse at:early holds:bachelor-health@united-states holds:master-health@united-states+2030-1", "2030-9"),
    (JHU, "as:pharmacist at:late teaches:none next:none now:2", "none"),
    // A bachelor's title of a first qualification is to be asked, and no refusal.
    (JHU, "as:physician at:mid teaches:weekly holds:first-bachelor@pakistan", "2027-9"),
    // Every second year from 2026: 2028 is the next one.
    ("penn-medical-education", "as:dentist at:mid teaches:main-duty", "2028-9"),
    // Its deadline is five days away, and there are no letters yet.
    ("illinois-chicago-mhpe", "as:physician at:mid teaches:course next:none now:15 goal:2036", "2028-9"),
    ("maastricht-mhpe", "as:nurse at:mid teaches:weekly next:none now:20 goal:2036", "2027-5"),
    ("singapore-mhpe", "as:nurse at:mid teaches:weekly next:none goal:2036", "2027-7"),
    ("ucl-medical-education", "as:physician holds:first-bachelor@united-kingdom", "2027-9"),
    ("ucl-medical-education", "as:nurse holds:first-bachelor@united-kingdom", "none"),
    ("western-australia-hpe", "as:nurse at:mid teaches:weekly next:none goal:2036", "2027-7"),
    ("imperial-surgical-education", "as:physician at:mid teaches:weekly", "2027-10"),
    ("michigan-mhpe", "as:nurse at:mid teaches:weekly", "none"),
];

#[test]
fn the_best_intake_is_the_one_worked_by_hand() {
    let wrong: Vec<String> = BEST
        .iter()
        .filter_map(|(program, line, wanted)| {
            let found = best(&advice(program, line));
            (found != *wanted).then(|| format!("{program} {line}: {found}, wanted {wanted}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_first_date_that_matters_is_that_of_asking_for_two_letters() {
    let advice = advice(JHU, "as:physician at:mid teaches:weekly");
    let best = advice.best().unwrap();
    assert_eq!((best.decide_by, best.is_tight), (day("2027-04-15"), false));
    let first = &best.dates[0];
    assert_eq!((first.kind, first.day), (DateKind::Begin(Step::Letters), day("2027-04-15")));
    assert!(first.hangs_on.contains(&Hang::Deadline(DeadlineKind::Projected)));
    let is_asked = |it: &Hang<'_>| matches!(it, Hang::Asked(it) if it.what.value().unwrap() == "two letters of recommendation");
    assert!(first.hangs_on.iter().any(is_asked), "{first:?}");
    let days: Vec<String> = best.dates.iter().map(|it| it.day.to_text()).collect();
    assert_eq!(
        days,
        ["2027-04-15", "2027-05-15", "2027-07-15", "2027-09-01", "2029-09-01", "2032-09-01"],
        "letters, transcripts, deadline, start, earliest and latest finish"
    );
    assert!(best.dates.iter().all(|it| !it.hangs_on.is_empty()));
}

#[test]
fn a_degree_from_elsewhere_brings_an_evaluation_before_all_else() {
    let advice = advice(JHU, "as:nurse at:mid teaches:weekly holds:master-health@canada");
    assert_eq!(advice.best().unwrap().decide_by, day("2027-03-15"));
}

#[test]
fn a_start_whose_assumed_deadline_is_over_is_over_too_as_far_as_we_know() {
    for (program, start, deadline) in
        [("dundee-mmed", "2027-1", "2026-10-01"), ("cincinnati-med", "2027-1", "2026-10-01")]
    {
        let advice = advice(program, "as:physician at:mid teaches:weekly");
        assert!(advice.intakes.iter().all(|it| it.deadline.day >= day(TODAY)), "{program}");
        let over = advice.passed.iter().find(|it| month(it.start) == start).unwrap();
        let found = over.deadline.unwrap();
        assert_eq!((found.day, found.kind), (day(deadline), DeadlineKind::Assumed), "{program}");
    }
    // On the assumed day itself one may still try.
    let on = |today| {
        let advice = advise(&scene("dundee-mmed", today), &answered("as:physician"), weightings());
        month(advice.intakes[0].start)
    };
    assert_eq!((on("2026-10-01"), on("2026-10-02")), ("2027-1".into(), "2027-5".into()));
}

#[test]
fn hours_that_stretch_study_beyond_the_published_length_do_not_count_as_met() {
    let stretch = |program, hours: u8, start| {
        let line =
            format!("as:physician holds:first-bachelor@united-kingdom next:none now:{hours}");
        let advice = advice(program, &line);
        intake(&advice, start).conditions.iter().find_map(|it| match &it.reason {
            Reason::TooLong(of) => Some((it.standing, *of)),
            _ => None,
        })
    };
    // Too few for the least part of the load: what would do is the fewest hours that there
    // are to choose, and with which it ends within the limit.
    let few = advice("illinois-chicago-mhpe", "as:physician next:none now:3");
    let needed = intake(&few, "2028-9").conditions.iter().find_map(|it| match it.reason {
        Reason::Hours { needed, .. } => Some((it.standing, needed)),
        _ => None,
    });
    assert_eq!(needed, Some((Standing::NotYet, Some(8))));
    // 1,552 hours at 4 × 45 a year take 104 months, at 6 × 45 69, at 8 × 45 52; five years are the longest of the
    // published times, and the page does not call them a limit.
    let jhu = Stretch { takes: Some(104), most: 60, is_limit: false, needed: 8, if_blocked: false };
    assert_eq!(stretch(JHU, 4, "2027-9"), Some((Standing::Ask, jhu)));
    assert_eq!(stretch(JHU, 6, "2027-9").unwrap().1.takes, Some(69));
    assert_eq!(stretch(JHU, 7, "2027-9"), None);
    // 1,440 hours at 5 × 45 a year take 77 months, at 6 × 45 64, and Illinois Chicago
    // names a limit of five years.
    let uic = Stretch { takes: Some(77), most: 60, is_limit: true, needed: 8, if_blocked: false };
    assert_eq!(stretch("illinois-chicago-mhpe", 5, "2028-9"), Some((Standing::NotYet, uic)));
    assert_eq!(stretch("illinois-chicago-mhpe", 7, "2028-9"), None);
    // Two years are the one published time, and no maximum.
    assert_eq!(stretch("maastricht-mhpe", 16, "2027-5"), None);
}

#[test]
fn what_has_passed_is_named_with_its_deadline() {
    let of_2026 = |it: &&Passed| month(it.start) == "2026-9";
    let passed = advice(JHU, "").passed;
    let fall = passed.iter().find(of_2026).unwrap();
    let deadline = fall.deadline.unwrap();
    assert_eq!((deadline.day, deadline.kind), (day("2026-07-15"), DeadlineKind::Projected));
    let passed = advice("dundee-mmed", "").passed;
    assert_eq!(passed.iter().find(of_2026).unwrap().deadline, None, "it has begun");
}

#[test]
fn on_the_day_after_a_deadline_that_intake_has_passed() {
    let on = |today| {
        let advice = advise(&scene(JHU, today), &answered("as:nurse"), weightings());
        (month(advice.intakes[0].start), advice.passed.len())
    };
    assert_eq!(on("2027-07-15"), ("2027-9".into(), 1));
    assert_eq!(on("2027-07-16"), ("2028-9".into(), 2));
}

#[test]
fn the_load_is_published_or_by_the_convention_of_a_country() {
    let load = |program| scene(program, TODAY).load().map(|it| (it.hours, it.basis));
    // 34.5 × 3 hours × 15 weeks; 180 × 10 hours; 20 hours × 45 weeks × 2 years.
    assert_eq!(load(JHU), Some((1_552, LoadBasis::UsCredits)));
    assert_eq!(load("dundee-mmed"), Some((1_800, LoadBasis::UkCredits)));
    assert_eq!(load("maastricht-mhpe"), Some((1_800, LoadBasis::Published)));
    assert_eq!(load("western-australia-hpe"), None, "no rule for its points");
}

#[test]
fn hours_and_blocked_months_make_the_year() {
    let line = "as:nurse at:mid teaches:weekly next:into-faculty@2028-3 now:6 later:9 blocked:12";
    let advice = advice(JHU, line);
    let year = &intake(&advice, "2027-9").year;
    assert_eq!(year.len(), 12);
    let free: Vec<_> = year.iter().map(|it| it.free.unwrap()).collect();
    assert_eq!(free, [6, 6, 6, 6, 6, 6, 9, 9, 9, 9, 9, 9]);
    assert!(year[3].is_blocked && year[3].needed.is_none(), "December");
    // 1,552 hours over 22 open months of 24, and over 55 of 60, at 45 weeks a year.
    assert_eq!(year[0].needed, Some((188, 75)));
}

#[test]
fn completion_is_a_range_from_published_paces_and_what_graduates_took() {
    let finish = |program, line, start| match intake(&advice(program, line), start).finish {
        Finish::Between { earliest, latest, as_graduates, by_hours, .. } => {
            (month(earliest), month(latest), as_graduates, by_hours)
        }
        other => panic!("{other:?}"),
    };
    let none = "as:nurse next:none now:40";
    assert_eq!(finish(JHU, none, "2027-9"), ("2029-9".into(), "2032-9".into(), false, false));
    let one = "as:nurse next:none now:40 pace:one-course";
    assert_eq!(finish(JHU, one, "2027-9"), ("2031-9".into(), "2031-9".into(), false, false));
    // Three to three and a half years are usual; graduates took 5.1 on average.
    let uic = finish("illinois-chicago-mhpe", none, "2028-9");
    assert_eq!(uic, ("2031-9".into(), "2033-11".into(), true, false));
    // 1,552 hours at ten a week in 45 weeks of the year: 42 months, not 24.
    let ten = "as:nurse next:none now:10";
    assert_eq!(finish(JHU, ten, "2027-9"), ("2031-3".into(), "2032-9".into(), false, true));
}

#[test]
fn a_goal_before_any_finish_says_so_and_offers_the_certificate() {
    let advice = advice(JHU, "as:physician at:mid teaches:course next:none now:20 goal:2028-12");
    let GoalOutlook::TooSoon { earliest, exits } = &advice.goal else {
        panic!("{:?}", advice.goal)
    };
    assert_eq!(month(earliest.unwrap()), "2029-9");
    // 18 of 34.5 credits in 24 months, rounded up: 13.
    assert_eq!(month(exits[0].reached.unwrap()), "2028-10");
    assert!(exits[0].in_time);
    assert_eq!(points(advice.best().unwrap(), Kind::Goal), Points::Known(0));
}

#[test]
fn the_entry_answer_comes_first_with_programs_whose_rule_is_met() {
    let advice = advice(JHU, "as:nurse at:early teaches:weekly holds:bachelor-health@netherlands");
    assert_eq!(advice.entry, Standing::Ask, "a title from elsewhere is to be asked");
    let advice =
        super::given::advice(JHU, "as:nurse teaches:weekly holds:bachelor-health@united-states");
    assert_eq!(advice.entry, Standing::NotYet);
    assert!((1..=3).contains(&advice.instead.len()), "{:?}", advice.instead.len());
    let Outlook::NoneOfThese(fixes) = &advice.outlook else { panic!("a window") };
    assert!(matches!(fixes[0].reason, Reason::Entry { .. }));
}

#[test]
fn what_would_fix_it_has_its_month() {
    let advice = advice(JHU, "as:nurse holds:master-health@united-states+2028-5");
    let first = intake(&advice, "2027-9");
    assert_eq!(first.standing, Standing::NotYet);
    let fixed = first.conditions.iter().find_map(|it| match &it.reason {
        Reason::Entry { met_from, .. } => *met_from,
        _ => None,
    });
    assert_eq!(month(fixed.unwrap()), "2028-6");
    let Outlook::Window(window, _) = &advice.outlook else { panic!("no window") };
    let why = window.why_not.iter().find(|(at, _)| *at == 0).unwrap();
    assert!(matches!(why.1, WhyNot::Conditions(ref all) if all.len() == 1));
}

#[test]
fn what_is_expected_in_the_month_of_a_start_is_to_be_asked() {
    let standing = |line, start| intake(&advice(JHU, line), start).standing;
    let line = "as:nurse holds:master-health@united-states+2028-9";
    assert_eq!(standing(line, "2027-9"), Standing::NotYet);
    assert_eq!(standing(line, "2028-9"), Standing::Ask, "on which day?");
    assert_eq!(standing(line, "2029-9"), Standing::Met);
    let line = "as:nurse holds:master-health@united-states+2026-3";
    assert_eq!(standing(line, "2027-9"), Standing::Ask, "it was expected before today");
}

#[test]
fn contradictions_are_named_and_what_they_are_about_is_open() {
    for (line, wanted) in [
        ("next:none@2029-1", Contradiction::NoChangeWithDate),
        ("next:none now:4 later:9", Contradiction::NoChangeWithHours),
        ("at:late next:out-of-training", Contradiction::OutOfTrainingAfterIt),
        ("next:into-faculty@2020-1", Contradiction::ChangeInThePast),
        ("goal:2025", Contradiction::GoalInThePast),
        ("now:4 blocked:1,2,3,4,5,6,7,8,9,10,11,12", Contradiction::AllMonthsBlocked),
        ("now:0 later:0", Contradiction::NoHours),
        ("next:none now:0", Contradiction::NoHours),
        ("holds:master-health@united-states+2025", Contradiction::DegreeOverdue),
    ] {
        let advice = advice(JHU, line);
        assert_eq!(advice.contradictions, [wanted], "{line}");
        if !matches!(wanted, Contradiction::DegreeOverdue | Contradiction::NoHours) {
            assert_eq!(advice.intakes, advice_without(line, wanted).intakes, "{line}");
        }
    }
    assert!(advice(JHU, "now:0 next:into-faculty").contradictions.is_empty(), "later is open");
    assert!(advice(JHU, "goal:2026 next:into-faculty@2026").contradictions.is_empty());
}

/// The advice without the answers that contradict.
fn advice_without(line: &str, of: Contradiction) -> docent::domain::timing::Advice<'static> {
    let (mut answers, nothing) = (answered(line), docent::domain::answers::Answers::default());
    for topic in of.topics() {
        answers.copy(*topic, &nothing);
    }
    advise(&scene(JHU, TODAY), &answers, weightings())
}

#[test]
fn at_least_two_alternatives_say_what_they_give_and_take() {
    for (program, line, _) in BEST.iter().filter(|(.., best)| *best != "none") {
        let advice = advice(program, line);
        let Outlook::Window(window, robustness) = &advice.outlook else { panic!("{line}") };
        assert_eq!(window.alternatives.len(), 2, "{program} {line}");
        assert_eq!(window.why_not.len(), advice.intakes.len() - 1, "{program} {line}");
        assert!(robustness.best_in <= robustness.of);
        let sum: u64 = advice.intakes.iter().map(|it| it.best_in).sum();
        assert_eq!(sum, robustness.of, "every case has one best: {program} {line}");
        let sum: u64 = advice.intakes.iter().map(|it| it.good_in).sum();
        assert_eq!(sum, robustness.coverage.combinations, "{program} {line}");
    }
}

#[test]
fn with_everything_said_that_tells_one_start_from_another_it_is_sure() {
    let line = "as:physician at:in-training teaches:informally next:none now:10 goal:2034";
    let advice = advice(JHU, line);
    let robustness = advice.robustness().unwrap();
    assert_eq!(robustness.word, SurenessWord::Always);
    assert_eq!((robustness.best_in, robustness.of), (10_000, 10_000));
    assert!(robustness.worst.values.is_empty() && robustness.narrows.is_none());
    assert_eq!(points(advice.best().unwrap(), Kind::CareerMoment), Points::Unknown);
}
