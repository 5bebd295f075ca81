//! The date by which something must be decided.

use crate::{
    given::{JHU, TODAY, answered, day},
    page::{page, page_of, plain, start},
    sentences::PEOPLE,
};
use docent::{domain::timing::DeadlineKind, words::figures};

#[test]
fn the_date_is_the_engines_and_says_what_it_is_for() {
    let mut seen = 0;
    for (program, line) in PEOPLE {
        let it = page(program, TODAY, line);
        let Some(best) = it.advice.best() else { continue };
        let text = it.read("decide");
        assert!(best.decide_by > it.today && !best.is_tight, "{line}");
        assert!(text.starts_with("You do not have to decide tonight."), "{text}");
        let name = start(best.intake);
        let first = plain(&figures::day(best.decide_by));
        let lead = format!("For {name} the first date that matters is {first}: asking for ");
        assert!(text.contains(&lead), "{text}");
        let deadline = plain(&figures::day(best.deadline.day));
        let yearly = deadline.split(", ").next().unwrap();
        match best.deadline.kind {
            DeadlineKind::Published => assert!(text.contains("with the published deadline of")),
            DeadlineKind::Projected => {
                assert!(
                    text.contains(&format!("if the deadline stays {yearly}, as in 20")),
                    "{text}"
                );
            }
            DeadlineKind::Assumed => {
                assert!(text.contains(&format!("if the deadline is {deadline}. We found none")));
            }
        }
        assert!(it.notes("decide").contains(
            &format!("before {}", figures::day(best.deadline.day)).replace('\u{a0}', " ")
        ));
        assert!(it.marks("decide") > 1, "the day is worked out, and the deadline has a source");
        seen += 1;
    }
    assert!(seen > 9, "{seen}");
}

#[test]
fn the_example_of_the_design_reads_as_it_does_there() {
    let it = page(JHU, TODAY, "as:nurse at:mid teaches:weekly");
    let text = it.read("decide__text");
    assert_eq!(
        text,
        "For Fall 2027 the first date that matters is April 15, 2027: asking for two letters of \
         recommendation, if the deadline stays July 15, as in 2024."
    );
}

#[test]
fn a_published_deadline_is_said_to_be_one() {
    let it = page("penn-medical-education", "2025-10-01", "as:physician at:mid teaches:weekly");
    let best = it.advice.best().unwrap();
    assert_eq!(best.deadline.kind, DeadlineKind::Published);
    let text = it.read("decide__text");
    assert!(text.ends_with("with the published deadline of February 1, 2026."), "{text}");
    assert!(it.read("key-dates").contains("Published for this start."));
}

#[test]
fn an_assumed_deadline_is_said_to_be_one_and_a_number_of_ones_own_too() {
    let line = "as:nurse at:mid teaches:weekly";
    let it = page("mgh-hped", TODAY, line);
    assert_eq!(it.advice.best().unwrap().deadline.kind, DeadlineKind::Assumed);
    assert!(it.read("decide").contains("We found none, and assume 3 months before the start."));

    let answers = answered(line);
    let own = page_of(&answers, day(TODAY), "?set=5-1");
    let best = own.advice.best().unwrap();
    let first = plain(&figures::day(best.decide_by));
    assert_eq!(first, "May 15, 2027", "transcripts come first then");
    assert!(own.read("decide").contains(&first));
    assert!(own.read("key-dates").contains("1 month before the last day to apply, as you set it."));
}

/// A nurse who would start soon, and does not mind a hurry.
const SOON: &str = "as:nurse at:mid teaches:weekly next:none now:20 goal:2030 weigh:4=0";

#[test]
fn on_the_day_itself_and_after_it_the_words_change() {
    let on_it = page(JHU, "2027-04-15", SOON);
    let best = on_it.advice.best().unwrap();
    assert!(best.decide_by == on_it.today && !best.is_tight);
    let text = on_it.read("decide");
    assert!(text.starts_with("Today is the day to begin."), "{text}");
    assert!(text.contains("matters is today, April 15, 2027: asking for two letters"), "{text}");

    let tight = page(JHU, "2027-05-30", SOON);
    assert!(tight.advice.best().unwrap().is_tight);
    let text = tight.read("decide");
    assert!(text.starts_with("There is still time, but little."), "{text}");
    assert!(text.contains("For Fall 2027 the day to begin was April 15, 2027"), "{text}");
    let until = "You can still apply until July 15, 2027, if the deadline stays as in 2024.";
    assert!(text.contains(until), "{text}");
    assert!(!text.contains("tonight"));
    assert!(tight.read("key-dates").contains("This day is over."));

    let last = page(JHU, "2027-07-15", SOON);
    assert!(last.read("decide").contains("You can still apply today, July 15, 2027"));
}

#[test]
fn an_assumed_deadline_that_may_be_over_is_to_be_asked() {
    let it = page(
        "mgh-hped",
        "2027-05-01",
        "as:nurse at:mid teaches:weekly next:none goal:2029-12 weigh:4=0",
    );
    let best = it.advice.best().unwrap();
    assert_eq!((best.deadline.kind, best.intake.year), (DeadlineKind::Assumed, 2027));
    let text = it.read("decide");
    assert!(text.starts_with("Ask the program how late you may apply."), "{text}");
    assert!(text.contains("We found no deadline, and assume 3 months before the start."));
}

#[test]
fn the_flag_is_drawn_and_named() {
    let it = page(JHU, TODAY, "as:nurse");
    let flag = it.with("decide__flag").next().unwrap();
    assert_eq!(flag.attribute("role"), Some("img"));
    assert_eq!(flag.attribute("aria-label"), Some("First date that matters"));
}
