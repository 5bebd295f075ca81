//! What a reader found: which of equal starts is named, when hours that are still open
//! end, and which hours would do.

use super::given::{JHU, TODAY, advice, best, day, month, timing};
use docent::{
    domain::timing::{Finish, HOURS, Outlook, Reason},
    words::timing::{result::dates, sentence::sentence},
};

/// People with something open, with weights of their own.
const OPEN: [&str; 8] = [
    "as:nurse at:mid teaches:weekly",
    "as:nurse at:early teaches:informally next:into-faculty now:6 goal:2033",
    "as:physician at:in-training teaches:informally next:out-of-training weigh:1=100",
    "as:pharmacist at:late teaches:none next:into-faculty goal:2032 weigh:5=100 weigh:1=20",
    "as:nurse at:early teaches:informally next:into-faculty weigh:2=100 goal:2034",
    "as:physician at:student teaches:none next:? now:8 weigh:5=0",
    "at:early next:into-faculty now:4 weigh:3=100 weigh:5=80",
    "as:dentist at:early teaches:informally next:into-academic-work now:10 weigh:1=60",
];

#[test]
fn of_starts_that_are_best_in_equally_many_combinations_more_weightings_decide() {
    // Two of the four hours that stand for those to come carry the first start to the
    // goal, and two the third, which has the more weightings.
    let line = "as:nurse at:in-training teaches:informally next:into-faculty@2029-3 now:4";
    let (mut ties, mut later) = (0, 0);
    for goal in ["2031", "2032", "2033"] {
        for own in ["", " weigh:1=80", " weigh:5=80", " weigh:3=0"] {
            let name = format!("{line} goal:{goal}{own}");
            let advice = advice(JHU, &name);
            let found = advice.best().unwrap();
            let most = advice.intakes.iter().map(|it| it.good_in).max().unwrap();
            let equal: Vec<_> = advice.intakes.iter().filter(|it| it.good_in == most).collect();
            let ahead = equal.iter().map(|it| it.best_in).max().unwrap();
            let first = equal.iter().find(|it| it.best_in == ahead).unwrap();
            assert_eq!(month(found.start), month(first.start), "{name}");
            ties += usize::from(equal.len() > 1);
            later += usize::from(equal[0].start != found.start);
        }
    }
    assert!(ties > 2 && later > 2, "{ties} ties, of which {later} are not the earliest");
    let advice = advice(JHU, &format!("{line} goal:2032"));
    assert_eq!((best(&advice).as_str(), advice.robustness().unwrap().ahead), ("2029-9", None));
}

#[test]
fn a_start_that_another_one_is_ahead_of_says_both() {
    let line = "as:nurse at:early teaches:informally next:into-faculty@2030-8 now:9 later:9 \
                goal:2032-6 weigh:1=0 weigh:2=0 weigh:3=0 weigh:4=0 weigh:6=0";
    let advice = advice(JHU, line);
    let robustness = advice.robustness().unwrap();
    let ahead = robustness.ahead.expect("another one is ahead").0;
    assert_eq!((best(&advice).as_str(), month(ahead).as_str()), ("2027-9", "2030-9"));
    let said = sentence(&advice, timing()).replace('\u{a0}', " ");
    let wanted =
        "Fall 2027 fits best as the weights stand; Fall 2030 comes first in more weightings.";
    assert!(said.starts_with(wanted), "{said}");
    assert!(!said.contains("but it depends"), "{said}");
}

#[test]
fn where_hours_to_come_are_open_the_finish_is_a_range() {
    for line in [
        "as:nurse at:mid teaches:weekly now:4",
        "as:nurse at:mid teaches:weekly now:4 next:into-faculty@2029-3 pace:one-course",
        "as:nurse at:mid teaches:weekly now:4 later:12 pace:one-course",
    ] {
        let advice = advice(JHU, line);
        let finish = advice.intakes[0].finish;
        let Finish::Between { earliest, latest, is_open, .. } = finish else {
            panic!("{line}: {finish:?}")
        };
        assert!(is_open && earliest.year() < latest.year(), "{line}: {finish:?}");
        let said = dates::finish(finish, day(TODAY));
        assert!(said.ends_with(", as your hours turn out."), "{line}: {said}");
    }
    let finish = |line| advice(JHU, line).intakes[0].finish;
    // Where no hours are said, none of what stands for them is taken for a forecast.
    let none = finish("as:nurse at:mid teaches:weekly");
    assert!(matches!(none, Finish::Between { is_open: false, .. }), "{none:?}");
    // Hours that carry every pace leave nothing of it open.
    let known = finish("as:nurse at:mid teaches:weekly next:none now:20");
    assert!(matches!(known, Finish::Between { is_open: false, .. }), "{known:?}");
}

#[test]
fn the_hours_that_would_do_are_the_fewest_and_stretch_nothing() {
    let mut seen = 0;
    for program in ["johns-hopkins-mehp", "dundee-mmed", "illinois-chicago-mhpe", "maastricht-mhpe"]
    {
        for blocked in ["", " blocked:7,8"] {
            for hours in HOURS {
                let of = |hours: u16| {
                    let line = format!("as:physician next:none now:{hours}{blocked}");
                    let advice = advice(program, &line);
                    let all = advice.intakes[0].conditions.clone();
                    all.into_iter().find_map(|it| match it.reason {
                        Reason::Hours { covered, least, .. } if covered >= least => None,
                        Reason::Hours { needed, .. } => needed,
                        Reason::TooLong(it) => Some(it.needed),
                        _ => None,
                    })
                };
                let Some(needed) = of(hours.into()) else { continue };
                assert!(HOURS.iter().any(|it| u16::from(*it) == needed), "{program}: {needed}");
                assert_eq!(of(needed), None, "{program} {hours}{blocked}: {needed} would do");
                let fewer = HOURS.iter().map(|it| u16::from(*it)).filter(|it| *it < needed);
                for fewer in fewer {
                    assert!(of(fewer).is_some(), "{program}: {fewer} hours would do, too");
                }
                seen += 1;
            }
        }
    }
    assert!(seen > 10, "{seen} were looked at");
}

#[test]
fn what_takes_longer_than_published_is_said_before_anything_speaks_for_it() {
    let said = |line| sentence(&advice(JHU, line), timing()).replace('\u{a0}', " ");
    let four = said("as:physician at:mid teaches:weekly next:none now:4 goal:2036");
    let wanted = "Fall 2027 would come first, but at your hours it takes about 8 years and 8 \
                  months, longer than any published time.";
    assert!(four.starts_with(wanted) && !four.contains("fits best"), "{four}");
}

#[test]
fn the_others_are_first_of_all_those_named_as_close_behind() {
    let mut seen = 0;
    for program in ["johns-hopkins-mehp", "dundee-mmed", "cincinnati-med"] {
        for line in OPEN {
            let advice = advice(program, line);
            let Outlook::Window(window, _) = &advice.outlook else { continue };
            let named = window.alternatives.iter().filter(|it| window.close.contains(&it.at));
            let wanted = window.close.len().min(window.alternatives.len());
            assert_eq!(named.count(), wanted, "{program} {line}");
            seen += usize::from(wanted > 0);
        }
    }
    assert!(seen > 3);
}
