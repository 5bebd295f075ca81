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
    components::exchange::{read, write},
    domain::answers::{Answer, Answers, Degree, License, Moment, Topic, When},
    route,
};
use given::{answers, samples};

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
