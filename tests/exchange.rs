//! The answers as the two wasm files hand them to each other: what the forms show
//! arrives as it was, and what none of them shows stays with whoever knows it.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test stops at what it did not expect"
)]

#[path = "link/given.rs"]
#[allow(dead_code, reason = "links and what is stored need more of it")]
mod given;

use docent::{
    components::exchange::{others, read, with_others, write},
    domain::{
        answers::{
            Answer, Answers, Check, Degree, LONGEST_NOTE, Level, License, Moment, Observer,
            Observing, Topic, When,
        },
        id::Code,
        link::{self, Link},
    },
    route,
};
use given::{answers, catalog, day, samples};
use proptest::prelude::*;

/// What some form asks.
const SHOWN: [Topic; 9] = [
    Topic::Profession,
    Topic::Stage,
    Topic::Teaching,
    Topic::Country,
    Topic::Degrees,
    Topic::Licenses,
    Topic::TeachingYears,
    Topic::EmployerLetter,
    Topic::Shortlist,
];

/// What the forms show of answers: years without their parts, and of licenses
/// where the first one is from.
fn shown(of: &Answers) -> Answers {
    let mut shown = Answers::default();
    for topic in SHOWN {
        shown.copy(topic, of);
    }
    if let Answer::Given(degrees) = &mut shown.degrees {
        for Degree { when, .. } in degrees {
            *when = match when {
                When::Expected(moment) => When::Expected(
                    Moment::new(moment.year(), None).expect("a year that a moment had"),
                ),
                When::Held | When::Since(_) => When::Held,
            };
        }
    }
    let first = shown.licenses.given().map(|all| all.first().map(|it| it.country.clone()));
    match first {
        None | Some(None) => {}
        Some(Some(Answer::Absent)) => shown.licenses = Answer::Absent,
        Some(Some(Answer::NotSure)) => shown.licenses = Answer::NotSure,
        Some(Some(country)) => {
            shown.licenses = Answer::Given(vec![License { country, ..License::default() }]);
        }
    }
    shown
}

#[test]
fn what_the_forms_show_arrives_as_it_was() {
    let mut said = 0;
    for given in samples(&answers(), 1000) {
        let wanted = shown(&given);
        // As it travels: as a text.
        let pairs = route::pairs(&route::query(&write(&given)));
        assert_eq!(read(&pairs, &Answers::default()), wanted, "{given:#?}");
        assert_eq!(write(&wanted), pairs, "no form shows the difference");
        said += wanted.topics().count();
    }
    assert!(said > 3000, "the samples say something: {said}");
}

#[test]
fn what_no_form_shows_survives_a_change_of_what_they_show() {
    let all = samples(&answers(), 600);
    let (mut changed, mut hidden) = (0, 0);
    for pair in all.chunks_exact(2) {
        let [full, other] = pair else { panic!("two at a time") };
        assert_eq!(read(&write(full), full), *full, "nothing was changed");
        assert_eq!(read(&write(&shown(full)), full), *full, "nothing was changed");
        hidden += usize::from(shown(full) != *full);
        for topic in SHOWN {
            let mut said = shown(full);
            said.copy(topic, &shown(other));
            let new = read(&write(&said), full);
            assert_eq!(shown(&new), said, "{topic:?} is as it was said");
            for kept in Topic::ALL.iter().filter(|it| **it != topic) {
                assert!(new.agree(full, *kept), "{kept:?} after {topic:?}: {full:#?}");
            }
            changed += usize::from(said != shown(full));
        }
    }
    assert!(hidden > 250 && changed > 1000, "{hidden} with more, {changed} changes");
}

#[test]
fn a_degree_that_stays_in_its_row_keeps_what_no_form_shows_of_it() {
    let moment = |text| Moment::parse(text).expect("a moment");
    let held = Degree { when: When::Since(moment("2014-7")), ..Degree::default() };
    let coming = Degree { when: When::Expected(moment("2027-fall")), ..Degree::default() };
    let full = Answers { degrees: Answer::Given(vec![held, coming]), ..Answers::default() };
    let mut said = shown(&full);
    let Answer::Given(degrees) = &mut said.degrees else { panic!("degrees are given") };
    degrees[1].when = When::Expected(moment("2028"));
    degrees.push(Degree::default());
    let new = read(&write(&said), &full);
    let when: Vec<When> = new.degrees.given().expect("given").iter().map(|it| it.when).collect();
    assert_eq!(when, [held_since(&full), When::Expected(moment("2028")), When::Held]);
}

fn held_since(of: &Answers) -> When {
    of.degrees.given().expect("given")[0].when
}

#[test]
fn the_number_of_years_arrives_whatever_stood_there() {
    let years = |it| Answers { teaching_years: Answer::Given(it), ..Answers::default() };
    for (before, after) in [(25, 10), (10, 25), (80, 11), (10, 10), (3, 10)] {
        assert_eq!(read(&write(&years(after)), &years(before)), years(after));
    }
    assert_eq!(read(&write(&Answers::default()), &years(25)), Answers::default());
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]

    #[test]
    fn what_the_forms_say_and_the_text_beside_them_lose_nothing_together(
        full in answers(), before in answers()
    ) {
        let text = others(&full, catalog());
        // Whoever knew nothing knows what the forms show, and the rest whole.
        let said = read(&write(&full), &Answers::default());
        let new = with_others(&text, &said, catalog());
        for topic in Topic::ALL {
            let wanted = if SHOWN.contains(topic) { &shown(&full) } else { &full };
            prop_assert!(new.agree(wanted, *topic), "{topic:?}");
        }
        // Whoever knows it all keeps it all.
        prop_assert_eq!(&with_others(&text, &read(&write(&full), &full), catalog()), &full);
        // One after the other, in either order, over anything else.
        let one = with_others(&text, &read(&write(&full), &before), catalog());
        let other = read(&write(&full), &with_others(&text, &before, catalog()));
        prop_assert_eq!(&one, &other);
        prop_assert_eq!((write(&one), others(&one, catalog())), (write(&full), text));
    }

    #[test]
    fn the_text_says_nothing_of_what_the_forms_say(full in answers(), before in answers()) {
        let new = with_others(&others(&full, catalog()), &before, catalog());
        // Not even where it names it.
        let all = Link::Answers(full.clone()).text(catalog());
        prop_assert_eq!(&with_others(&all, &before, catalog()), &new);
        for topic in SHOWN {
            prop_assert!(new.agree(&before, topic), "{topic:?}");
        }
        let is_said = full.topics().any(|it| !SHOWN.contains(&it));
        prop_assert_eq!(others(&full, catalog()).is_empty(), !is_said);
    }

    #[test]
    fn a_text_that_cannot_be_read_changes_nothing(full in answers(), cut in any::<prop::sample::Index>()) {
        let text = others(&full, catalog());
        let cut = cut.index(text.len() + 1);
        if (1..text.len()).contains(&cut) {
            prop_assert_eq!(&with_others(&text[..cut], &full, catalog()), &full);
        }
        let advice = Link::Advice { answered: 1, advice: Answers::default() }.text(catalog());
        for text in ["?", "1.", "2.AAAA", "1=1.x", &advice] {
            prop_assert_eq!(&with_others(text, &full, catalog()), &full, "{}", text);
        }
        // An empty one says that there is nothing.
        let none = with_others("", &full, catalog());
        prop_assert!(none.topics().all(|it| SHOWN.contains(&it)));
    }
}

#[test]
fn what_this_content_does_not_know_stays_as_it_was() {
    let program = &catalog().programs[0];
    let mut full = Answers { program: Answer::Given(program.id.clone()), ..Answers::default() };
    full.done.set(1, Some(()));
    let mut other = catalog().clone();
    other.programs[0].code = Code(60_000);
    let text = others(&full, &other);
    assert_eq!(link::read(&text, catalog()).expect("a link").lost, [Topic::Program]);
    let before = Answers { program: Answer::NotSure, ..Answers::default() };
    let new = with_others(&text, &before, catalog());
    assert_eq!(new, Answers { program: Answer::NotSure, ..full });
}

#[test]
fn all_notes_and_all_records_at_once_are_not_too_long() {
    let mut full = Answers::default();
    for section in 1..=6 {
        full.notes.set(section, Some("n".repeat(LONGEST_NOTE)));
    }
    for item in 1..=36 {
        full.levels.set(item, Some(Level::NotSure));
        full.counted.set(item, Some("A reason of an advisor, of some length. ".repeat(6)));
    }
    full.before = full.levels.clone();
    for month in 1..=12 {
        Check::record(&mut full.checks, day(&format!("2027-{month:02}-01")), full.levels.clone());
    }
    for number in 0..6 {
        assert!(Observer::ask(&mut full.observers, u32::MAX - number));
        full.observers[number as usize].receive(day("2027-12-31"), &full.levels, &full.levels);
    }
    let items: Vec<Code> = (1..=36).map(Code).collect();
    full.observing =
        Some(Observing { levels: full.levels.clone(), ..Observing::new(u32::MAX, &items) });
    let text = others(&full, catalog());
    assert!(text.len() < link::LONGEST, "{}", text.len());
    assert_eq!(with_others(&text, &Answers::default(), catalog()), full);
}
