//! Records of self-checks and of colleagues: what is kept of them, what two tabs
//! make of them, and that no link which is sent holds any.

use super::given::{about, answers, catalog, day, kept, samples};
use docent::domain::{
    answers::{
        Answers, Check, Keyed, Level, MOST_CHECKS, MOST_OBSERVERS, Observer, Observing, Part,
        Topic, wire::put,
    },
    calendar::Day,
    id::Code,
    kept as storage,
    link::{self as links, Link, sealed},
};
use proptest::prelude::*;

fn levels(all: &[(u16, Level)]) -> Keyed<Level> {
    let mut levels = Keyed::default();
    for (key, level) in all {
        levels.set(*key, Some(*level));
    }
    levels
}

/// Records of so many items, as many as can be kept.
fn most(items: u16) -> Answers {
    let all: Vec<_> = (1..=items).map(|it| (it, Level::DoesNotApply)).collect();
    let levels = levels(&all);
    let mut most = Answers { before: levels.clone(), ..Answers::default() };
    for month in 1..=12 {
        Check::record(
            &mut most.checks,
            Day::new(2027, month, 31).unwrap_or(day("2027-02-28")),
            levels.clone(),
        );
        Check::record(&mut most.checks, Day::new(2028, month, 1).expect("a day"), levels.clone());
    }
    for number in 0..9 {
        let has_room = most.observers.len() < MOST_OBSERVERS;
        assert_eq!(Observer::ask(&mut most.observers, u32::MAX - number), has_room);
    }
    for it in &mut most.observers {
        it.receive(day("2028-01-01"), &levels, &levels);
    }
    let items: Vec<Code> = (1..=items).rev().map(Code).collect();
    most.observing = Some(Observing { levels, ..Observing::new(u32::MAX, &items) });
    most
}

#[test]
fn as_many_as_can_be_kept_are_small_and_are_read_again() {
    for (items, longest) in [(36, 1700), (999, 40_000)] {
        let most = most(items);
        assert_eq!((most.checks.len(), most.observers.len()), (MOST_CHECKS, MOST_OBSERVERS));
        let text = storage::text(&most, kept(), catalog());
        println!("records of {items} items: {} bytes on the device", text.len());
        assert!(text.len() <= longest, "{}", text.len());
        assert_eq!(storage::read(&text, catalog()).answers, most);
    }
}

#[test]
fn a_self_check_is_noted_once_a_day_and_the_oldest_gives_way() {
    let (one, other) = (levels(&[(1, Level::Expert)]), levels(&[(2, Level::NotSure)]));
    let mut all = Vec::new();
    let mut note = |text: &str, levels: &Keyed<Level>| {
        Check::record(&mut all, day(text), levels.clone());
        all.iter().map(|it| (it.day.to_text(), it.levels == one)).collect::<Vec<_>>()
    };
    assert_eq!(note("2026-11-26", &one), [("2026-11-26".into(), true)]);
    assert_eq!(note("2026-11-26", &Keyed::default()), [("2026-11-26".into(), true)], "no level");
    assert_eq!(note("2026-11-26", &other), [("2026-11-26".into(), false)], "the newer counts");
    // A clock that was set back does not change the order.
    let wanted = [("2026-10-01".into(), true), ("2026-11-26".into(), false)];
    assert_eq!(note("2026-10-01", &one), wanted);
    for month in 1..=12 {
        note(&format!("2027-{month:02}-15"), &one);
    }
    let left = note("2027-12-15", &other);
    assert_eq!((left.len(), left[0].0.as_str()), (MOST_CHECKS, "2027-01-15"));
    assert_eq!(left[11], ("2027-12-15".to_owned(), false));
}

#[test]
fn a_rating_stands_only_beside_the_level_that_it_came_to() {
    use Level::{Competent, Expert, NotSure};
    let own = levels(&[(1, Competent), (2, Expert), (3, NotSure)]);
    let theirs = levels(&[(1, Expert), (2, Expert), (4, Competent)]);
    let mut observer = Observer { asked: 5, ..Observer::default() };
    assert!(!observer.stands(1, &own), "none came");
    observer.receive(day("2026-11-26"), &theirs, &own);
    let stand = |observer: &Observer, now: &Keyed<Level>| {
        (1..=5).filter(|it| observer.stands(*it, now)).collect::<Vec<_>>()
    };
    // Of the third there is no rating, of the fourth no own level.
    assert_eq!(stand(&observer, &own), [1, 2]);
    let now = levels(&[(1, Expert), (2, Expert), (4, Competent)]);
    assert_eq!(stand(&observer, &now), [2], "the first was changed");
    // The same once more brings nothing back; other ratings are new.
    observer.receive(day("2026-12-01"), &theirs, &now);
    assert_eq!((observer.came, stand(&observer, &now)), (Some(day("2026-11-26")), vec![2]));
    observer.receive(day("2026-12-01"), &levels(&[(1, Competent)]), &now);
    assert_eq!((observer.came, stand(&observer, &now)), (Some(day("2026-12-01")), vec![1]));
}

#[test]
fn a_request_asks_each_item_once_and_none_that_no_content_has() {
    let items = [7, 0, 3, 7, 1000, 999].map(Code);
    assert_eq!(Observing::new(1, &items).items, [7, 3, 999].map(Code));
}

#[test]
fn records_are_never_among_what_is_sent() {
    for given in samples(&answers(), 100) {
        let sent = given.only(&Part::SENDABLE);
        let records = Topic::Checks.number()..=Topic::Before.number();
        assert!(sent.topics().all(|it| !records.contains(&it.number())));
        let link = Link::Advice { answered: 1, advice: given };
        let read = links::read(&link.text(catalog()), catalog()).expect("it is a link");
        assert_eq!(read.link, Link::Advice { answered: 1, advice: sent });
    }
}

/// What is read of a topic with these bytes.
fn read(topic: Topic, bytes: &[u8]) -> Option<Answers> {
    let mut payload = b"s".to_vec();
    put(&mut payload, topic.number() * 4 + 2);
    put(&mut payload, u32::try_from(bytes.len()).expect("few"));
    let read = links::read(&sealed(&[&payload, bytes].concat()), catalog()).expect("a link");
    let Link::Answers(answers) = read.link else { panic!("it is of answers") };
    assert_eq!(answers.is_empty(), read.lost == [topic]);
    read.lost.is_empty().then_some(answers)
}

#[test]
fn records_that_we_do_not_write_are_lost_and_not_guessed() {
    let of = |day_: &str| {
        let mut bytes = Vec::new();
        put(&mut bytes, day(day_).number().expect("a number"));
        bytes
    };
    let (one, two) = (of("2026-11-26"), of("2026-11-27"));
    let check = |days: &[&[u8]]| {
        let all: Vec<_> = days.iter().flat_map(|it| [it, &[1, 2][..]].concat()).collect();
        read(Topic::Checks, &all).is_some()
    };
    assert!(check(&[&one, &two]));
    assert!(!check(&[&two, &one]), "the newer first");
    assert!(!check(&[&one, &one]), "a day twice");
    assert!(!check(&[]), "nothing said");
    assert!(!check(&[&[0]]) && !check(&[&[255, 255, 255, 255, 15]]), "no day");
    let days: Vec<Vec<u8>> = (1..=13).map(|it| of(&format!("2027-01-{it:02}"))).collect();
    let days: Vec<&[u8]> = days.iter().map(Vec::as_slice).collect();
    assert!(check(&days[1..]) && !check(&days), "one too many");
    let observers = |all: &[[u8; 4]]| read(Topic::Observers, &all.concat()).is_some();
    assert!(observers(&[[9, 0, 0, 0], [8, 0, 0, 0]]));
    assert!(!observers(&[[9, 0, 0, 0], [9, 0, 0, 0]]), "a number twice");
    assert!(!observers(&[[9, 1, 0, 0]]), "no day");
    let many: Vec<_> = (0..7).map(|it| [it, 0, 0, 0]).collect();
    assert!(observers(&many[1..]) && !observers(&many), "one too many");
    let observing = |bytes: &[u8]| read(Topic::Observing, bytes).is_some();
    assert!(observing(&[9, 2, 5, 3, 1, 2]) && observing(&[9, 0, 0]));
    assert!(!observing(&[9, 2, 5, 5, 0]), "an item twice");
    assert!(!observing(&[9, 1, 0, 0]) && !observing(&[9, 2, 0xE8, 7, 0]), "no item");
    assert!(!observing(&[9, 0, 0, 0]), "more than there is");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(200) })]

    #[test]
    fn records_of_two_tabs_are_merged_each_for_itself(
        base in all(), mine in all(), theirs in all()
    ) {
        let merged = mine.merged(&base, &theirs);
        let days = |it: &Answers| it.checks.iter().map(|it| it.day).collect::<Vec<_>>();
        prop_assert!(days(&merged).is_sorted_by(|a, b| a < b));
        prop_assert!(merged.checks.len() <= MOST_CHECKS && merged.observers.len() <= MOST_OBSERVERS);
        let check = |it: &Answers, day: Day| it.checks.iter().find(|it| it.day == day).cloned();
        let first = days(&merged).first().copied();
        for day in [days(&base), days(&mine), days(&theirs)].concat() {
            let newer = if check(&mine, day) == check(&base, day) { &theirs } else { &mine };
            let is_over = merged.checks.len() == MOST_CHECKS && Some(day) < first;
            prop_assert!(is_over || check(&merged, day) == check(newer, day), "{day:?}");
        }
        let observer =
            |it: &Answers, asked: u32| it.observers.iter().find(|it| it.asked == asked).cloned();
        for asked in [&base, &mine, &theirs].iter().flat_map(|it| &it.observers).map(|it| it.asked) {
            let newer = if observer(&mine, asked) == observer(&base, asked) { &theirs } else { &mine };
            let is_over = merged.observers.len() == MOST_OBSERVERS;
            let found = observer(&merged, asked);
            prop_assert!(found == observer(newer, asked) || (is_over && found.is_none()), "{asked}");
        }
        let read = storage::read(&storage::text(&merged, kept(), catalog()), catalog());
        prop_assert_eq!(read.answers, merged);
    }

    #[test]
    fn ratings_of_one_request_in_two_tabs_are_merged_each_for_itself(
        request in about(Topic::Observing), parts in about(Topic::Levels), which in any::<u64>()
    ) {
        let base = request.clone();
        let (mut mine, mut theirs, mut both) = (base.clone(), base.clone(), base.clone());
        let set = |it: &mut Answers, key: u16, level: Level| {
            it.observing.as_mut().expect("it is there").levels.set(key, Some(level));
        };
        for (at, (key, level)) in parts.levels.pairs().iter().enumerate() {
            set(if which >> at & 1 == 1 { &mut mine } else { &mut theirs }, *key, *level);
            set(&mut both, *key, *level);
        }
        prop_assert_eq!(mine.merged(&base, &theirs), both);
    }
}

/// Records with few days and few numbers, so that those of two tabs meet.
fn all() -> BoxedStrategy<Answers> {
    let near = |it: Answers| {
        let mut new = Answers { observing: it.observing, before: it.before, ..Answers::default() };
        for Check { day, levels } in it.checks {
            let day = Day::new(2026, 11, day.day().min(20)).expect("a day");
            Check::record(&mut new.checks, day, levels);
        }
        for it in it.observers {
            if Observer::ask(&mut new.observers, it.asked % 10) {
                let last = new.observers.last_mut().expect("it was added");
                *last = Observer { asked: last.asked, ..it };
            }
        }
        new
    };
    (super::given::some([Topic::Checks, Topic::Observers, Topic::Observing, Topic::Before]))
        .prop_map(near)
        .boxed()
}
