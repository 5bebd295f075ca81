//! Arbitrary answers: every field absent, not sure and given, bounds included.

use docent::{
    content,
    domain::{
        answers::{
            Answer, Answers, Check, Credential, Degree, DegreeKind, Keyed, LONGEST_NOTE, Level,
            License, MOST_CHECKS, MOST_HELD, MOST_OBSERVERS, Moment, Months, Observer, Observing,
            Pace, Part, Topic, Transition, When,
        },
        calendar::Day,
        catalog::Catalog,
        id::{Code, CountryId, ProgramId},
        kept::Kept,
        link::Link,
    },
};
use proptest::{
    collection::{btree_map, vec},
    option,
    prelude::*,
    sample::{Index, select},
    strategy::{LazyJust, ValueTree as _},
    test_runner::TestRunner,
};
use std::sync::OnceLock;

/// The catalog that is shipped.
pub(crate) fn catalog() -> &'static Catalog {
    static READ: OnceLock<Catalog> = OnceLock::new();
    READ.get_or_init(|| {
        content::read(include_str!("../../public/api/v1/catalog.json")).expect("it is accepted")
    })
}

pub(crate) fn day(text: &str) -> Day {
    Day::parse(text).expect("a day")
}

pub(crate) fn kept() -> Kept {
    Kept { since: day("2026-11-26"), until: day("2027-11-26") }
}

/// A number, most often at one of its bounds.
fn number(least: u32, most: u32) -> BoxedStrategy<u32> {
    prop_oneof![2 => Just(least), 2 => Just(most), 5 => least..=most].boxed()
}

fn answer<T: std::fmt::Debug + Clone + 'static>(
    value: impl Strategy<Value = T> + 'static,
) -> BoxedStrategy<Answer<T>> {
    prop_oneof![1 => Just(Answer::NotSure), 4 => value.prop_map(Answer::Given)].boxed()
}

fn inner<T: std::fmt::Debug + Clone + 'static>(
    value: impl Strategy<Value = T> + 'static,
) -> BoxedStrategy<Answer<T>> {
    prop_oneof![1 => Just(Answer::Absent), 3 => answer(value)].boxed()
}

fn moment() -> BoxedStrategy<Moment> {
    // 200 years of 19 moments each.
    number(0, 200 * 19 - 1).prop_map(|it| Moment::from_number(it).expect("a moment")).boxed()
}

fn when() -> BoxedStrategy<When> {
    let since = moment().prop_map(When::Since);
    prop_oneof![Just(When::Held), since, moment().prop_map(When::Expected)].boxed()
}

fn country() -> BoxedStrategy<CountryId> {
    select(catalog().countries.iter().map(|it| it.id.clone()).collect::<Vec<_>>()).boxed()
}

fn held<T: std::fmt::Debug + Clone + 'static>(
    one: impl Strategy<Value = T> + 'static,
) -> BoxedStrategy<Answer<Vec<T>>> {
    answer(vec(one, 0..=MOST_HELD))
}

fn keyed<V: std::fmt::Debug + Clone + PartialEq + 'static>(
    value: impl Strategy<Value = V> + 'static,
    most: usize,
) -> BoxedStrategy<Keyed<V>> {
    let keys = prop_oneof![5 => 1_u16..=60, 1 => Just(1), 1 => Just(999), 1 => 1_u16..=999];
    btree_map(keys, value, 1..=most)
        .prop_map(|all| {
            let mut keyed = Keyed::default();
            for (key, value) in all {
                keyed.set(key, Some(value));
            }
            keyed
        })
        .boxed()
}

/// A text of a person, any signs included, now and then the longest.
fn note() -> BoxedStrategy<String> {
    let longest = "[a-c]".prop_map(|it| it.repeat(LONGEST_NOTE));
    let any = vec(any::<char>(), 1..30).prop_map(|it| it.into_iter().collect());
    prop_oneof![30 => any, 1 => longest].boxed()
}

fn shortlist() -> BoxedStrategy<Vec<ProgramId>> {
    let ids: Vec<ProgramId> = catalog().programs.iter().map(|it| it.id.clone()).collect();
    (Just(ids).prop_shuffle(), any::<Index>())
        .prop_map(|(mut ids, most)| {
            ids.truncate(most.index(ids.len()) + 1);
            ids
        })
        .boxed()
}

/// Levels of some items, or of none.
fn levels() -> BoxedStrategy<Keyed<Level>> {
    prop_oneof![4 => keyed(select(Level::ALL), 36), 1 => Just(Keyed::default())].boxed()
}

/// A day that has a number, most often one of ours.
fn any_day() -> BoxedStrategy<Day> {
    let any = number(1000 * 372, 9999 * 372 + 371).prop_filter_map("a day", Day::from_number);
    let near = number(0, 400).prop_filter_map("a day", |it| Day::from_number(2026 * 372 + it));
    prop_oneof![1 => any, 3 => near].boxed()
}

fn checks() -> BoxedStrategy<Vec<Check>> {
    btree_map(any_day().prop_map(Day::number), levels(), 1..=MOST_CHECKS)
        .prop_map(|all| {
            let check = |(day, levels): (Option<u32>, _)| Check {
                day: day.and_then(Day::from_number).expect("a day"),
                levels,
            };
            all.into_iter().map(check).collect()
        })
        .boxed()
}

fn observers() -> BoxedStrategy<Vec<Observer>> {
    let one = (option::of(any_day()), levels(), levels());
    (btree_map(number(0, u32::MAX), one, 1..=MOST_OBSERVERS), any::<bool>())
        .prop_map(|(all, is_reversed)| {
            let observer = |(asked, (came, levels, own))| Observer { asked, came, levels, own };
            let mut all: Vec<_> = all.into_iter().map(observer).collect();
            if is_reversed {
                all.reverse();
            }
            all
        })
        .boxed()
}

fn observing() -> BoxedStrategy<Observing> {
    let items = vec(number(1, 999), 0..40);
    (number(0, u32::MAX), items, levels())
        .prop_map(|(asked, items, levels)| {
            let items: Vec<_> =
                items.into_iter().map(|it| Code(u16::try_from(it).expect("small"))).collect();
            Observing { levels, ..Observing::new(asked, &items) }
        })
        .boxed()
}

macro_rules! one {
    ($field:ident, $value:expr) => {
        $value.prop_map(|$field| Answers { $field, ..Answers::default() }).boxed()
    };
}

macro_rules! id {
    ($field:ident, $list:ident) => {{
        let ids: Vec<_> = catalog().$list.iter().map(|it| it.id.clone()).collect();
        one!($field, answer(select(ids)))
    }};
}

/// Answers in which something is said of this topic alone.
pub(crate) fn about(topic: Topic) -> BoxedStrategy<Answers> {
    let hours = || answer(number(0, 80).prop_map(|it| u8::try_from(it).expect("small")));
    let yes = || answer(any::<bool>());
    match topic {
        Topic::Profession => id!(profession, professions),
        Topic::Stage => id!(stage, stages),
        Topic::Teaching => id!(teaching, teaching_levels),
        Topic::Country => id!(country, countries),
        Topic::Role => id!(role, roles),
        Topic::Degrees => one!(
            degrees,
            held(
                (inner(select(DegreeKind::ALL)), inner(country()), when())
                    .prop_map(|(kind, country, when)| Degree { kind, country, when })
            )
        ),
        Topic::Licenses => one!(
            licenses,
            held((inner(country()), when()).prop_map(|(country, when)| License { country, when }))
        ),
        Topic::Credentials => one!(
            credentials,
            held((number(1, 65_535), inner(country()), when()).prop_map(
                |(code, country, when)| {
                    Credential { code: Code(u16::try_from(code).expect("small")), country, when }
                }
            ))
        ),
        Topic::TeachingYears => one!(teaching_years, hours()),
        Topic::Transition => one!(transition, answer(select(Transition::ALL))),
        Topic::TransitionAt => one!(transition_at, answer(moment())),
        Topic::HoursNow => one!(hours_now, hours()),
        Topic::HoursLater => one!(hours_later, hours()),
        Topic::Pace => one!(pace, answer(select(Pace::ALL))),
        Topic::BlockedMonths => one!(
            blocked_months,
            answer(number(0, 4095).prop_map(|it| {
                Months::new(u16::try_from(it).expect("small")).expect("twelve bits")
            }))
        ),
        Topic::Target => id!(target, roles),
        Topic::TargetBy => one!(target_by, answer(moment())),
        Topic::EmployerTime => one!(employer_time, yes()),
        Topic::EmployerMoney => one!(employer_money, yes()),
        Topic::EmployerLetter => one!(employer_letter, yes()),
        Topic::Program => id!(program, programs),
        Topic::Intake => one!(intake, answer(moment())),
        Topic::Shortlist => one!(shortlist, shortlist()),
        Topic::Weights => {
            one!(weights, keyed(number(0, 100).prop_map(|it| u8::try_from(it).expect("small")), 10))
        }
        Topic::Done => one!(done, keyed(LazyJust::new(|| ()), 40)),
        Topic::Levels => one!(levels, keyed(select(Level::ALL), 40)),
        Topic::Notes => one!(notes, keyed(note(), 3)),
        Topic::Counted => one!(counted, keyed(note(), 3)),
        Topic::Checks => one!(checks, checks()),
        Topic::Observers => one!(observers, observers()),
        Topic::Observing => one!(observing, observing().prop_map(Some)),
        Topic::Experience => {
            let years = number(0, 80).prop_map(|it| u8::try_from(it).expect("small"));
            one!(experience, keyed(answer(years), 10))
        }
        Topic::Leanings => one!(leanings, keyed(answer(any::<bool>()), 10)),
        Topic::Before => one!(before, keyed(select(Level::ALL), 40)),
    }
}

/// Answers in which something is said of some of these topics.
pub(crate) fn some(topics: impl IntoIterator<Item = Topic>) -> BoxedStrategy<Answers> {
    let each: Vec<_> =
        topics.into_iter().map(|it| option::of(about(it)).prop_map(move |one| (it, one))).collect();
    each.prop_map(|each| {
        let mut all = Answers::default();
        for (topic, one) in each {
            if let Some(one) = one {
                all.copy(topic, &one);
            }
        }
        all
    })
    .boxed()
}

/// Any answers.
pub(crate) fn answers() -> BoxedStrategy<Answers> {
    some(Topic::ALL.iter().copied())
}

/// Any answers that a person can send.
pub(crate) fn sendable() -> BoxedStrategy<Answers> {
    some(Topic::ALL.iter().copied().filter(|it| it.part() != Part::Records))
}

/// Any link of any kind.
pub(crate) fn link() -> BoxedStrategy<Link> {
    let asked = || number(0, u32::MAX);
    let items = vec(number(0, 65_535), 0..40).prop_map(|all| {
        all.into_iter().map(|it| Code(u16::try_from(it).expect("small"))).collect()
    });
    prop_oneof![
        answers().prop_map(Link::Answers),
        (asked(), items).prop_map(|(asked, items)| Link::Request { asked, items }),
        (asked(), some([Topic::Levels]))
            .prop_map(|(asked, it)| Link::Ratings { asked, levels: it.levels }),
        (asked(), sendable()).prop_map(|(answered, advice)| Link::Advice { answered, advice }),
    ]
    .boxed()
}

/// So many of them, the same in every run.
pub(crate) fn samples<T: std::fmt::Debug>(of: &BoxedStrategy<T>, how_many: usize) -> Vec<T> {
    let mut runner = TestRunner::deterministic();
    let mut one = || of.new_tree(&mut runner).expect("it can be made").current();
    (0..how_many).map(|_| one()).collect()
}
