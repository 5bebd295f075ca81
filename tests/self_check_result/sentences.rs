//! The sentences that a result begins with: the whole set.

use crate::page::{assessment, director, figure, levels, one};
use docent::{
    domain::{
        answers::Answer,
        calendar::Day,
        id::RoleId,
        self_check::{Beside, Scope},
    },
    words::self_check::result as words,
};

/// The heading of these levels, a text for each competency.
#[track_caller]
fn check(signs: &[&str], role: &Answer<RoleId>, wanted: &str) {
    let figure = figure(&Scope::All, &levels(signs), role);
    assert_eq!(words::heading(&figure, assessment()).replace('\u{a0}', " "), wanted);
}

/// The heading of one competency, learner assessment.
#[track_caller]
fn check_one(signs: &str, role: &Answer<RoleId>, wanted: &str) {
    let figure = figure(&one(1), &levels(&["", signs]), role);
    assert_eq!(words::heading(&figure, assessment()).replace('\u{a0}', " "), wanted);
    assert_eq!(words::each(&figure, assessment()), [""; 0], "the heading says it");
}

const NO_ROLE: Answer<RoleId> = Answer::Absent;

#[test]
fn one_competency() {
    check_one("433433", &NO_ROLE, "In learner assessment you rate yourself 3.3 of 5: competent.");
    let range =
        "In learner assessment you rate yourself 2.0 of 5: advanced beginner, or competent.";
    check_one("2222??", &NO_ROLE, range);
    let wide = "In learner assessment you rate yourself 3.0 of 5: advanced beginner to proficient.";
    check_one("333???", &NO_ROLE, wide);
    let open = "Learner assessment stays open: four of its six questions have no level yet.";
    check_one("33 ? ?", &NO_ROLE, open);
    let none = "Learner assessment stays open: none of its six questions has a level yet.";
    check_one("", &director(), none);
    let only = "Learner assessment stays open: its only question has no level yet.";
    check_one("?-----", &NO_ROLE, only);
    check_one("------", &NO_ROLE, "You said that nothing in learner assessment applies to you.");
}

#[test]
fn one_competency_beside_its_target() {
    let with = |number: &str, target: &str| {
        format!("In learner assessment you rate yourself {number} {target}")
    };
    let below = with("3.3 of 5: competent.", "Your role’s target is 4.");
    check_one("433433", &director(), &below);
    let met = with("4.0 of 5: proficient.", "That meets your role’s target of 4.");
    check_one("444444", &director(), &met);
    let open = "Whether that meets your role’s target of 4 hangs on open questions.";
    check_one("44444?", &director(), &with("4.0 of 5: proficient.", open));
}

#[test]
fn nothing_and_nothing_yet() {
    check(&["------"; 6], &NO_ROLE, "None of these questions applies to you.");
    let open = "Your result stays open: no competency has enough answers yet.";
    check(&[], &NO_ROLE, open);
    check(&["11", "?", "", "555555".split_at(2).0], &director(), open);
}

#[test]
fn one_of_several_has_a_number() {
    let one = "In learner assessment you rate yourself 3.3 of 5: competent.";
    check(&["", "433433"], &NO_ROLE, one);
    check(&["", "433433"], &director(), &format!("{one} Your role’s target is 4."));
}

#[test]
fn all_alike() {
    let all = "You rate yourself alike in all six competencies, 3.0 of 5.";
    check(&["333333"; 6], &NO_ROLE, all);
    let some = "You rate yourself alike in the two competencies with enough answers, 3.0 of 5.";
    check(&["333333", "333333"], &NO_ROLE, some);
    let widest = " The widest gap to your role is in four competencies alike.";
    check(&["333333"; 6], &director(), &format!("{all}{widest}"));
}

#[test]
fn highest_and_lowest() {
    let signs = ["333333", "222222", "333333", "333333", "444444", "333333"];
    let wanted = "You rate yourself highest in cultural competency, \
                  and lowest in learner assessment.";
    check(&signs, &NO_ROLE, wanted);
    check(&signs, &Answer::NotSure, wanted);
    // A role that this content does not know has no targets.
    check(&signs, &Answer::Given(RoleId::new("gone")), wanted);
    let signs = ["444444", "222222", "222222", "222222", "444444", "333333"];
    let wanted = "You rate yourself highest in curriculum design and cultural competency, \
                  and lowest in three competencies alike.";
    check(&signs, &NO_ROLE, wanted);
}

#[test]
fn the_widest_gap() {
    // Targets 4, 4, 3, 3, 4, 4: differences of 1.3, 1 and 1.
    let signs = ["333322", "333333", "333333", "333333", "444444", "333333"];
    let highest = "You rate yourself highest in cultural competency.";
    let widest = "The widest gap to your role is curriculum design.";
    check(&signs, &director(), &format!("{highest} {widest}"));
    let signs = ["333333", "333333", "333333", "333333", "444444", "444444"];
    let highest = "You rate yourself highest in cultural competency and educational leadership.";
    let widest = "The widest gaps to your role are curriculum design and learner assessment.";
    check(&signs, &director(), &format!("{highest} {widest}"));
    let signs = ["444444", "333333", "333333", "333333", "444444", "444444"];
    let highest = "You rate yourself highest in three competencies alike.";
    let only = "The only gap to your role is learner assessment.";
    check(&signs, &director(), &format!("{highest} {only}"));
    // Another may be one, so it is not the only one.
    let signs = ["4444??", "333333", "333333", "333333", "444444", "444444"];
    let widest = "The widest gap to your role is learner assessment.";
    check(&signs, &director(), &format!("{highest} {widest}"));
}

#[test]
fn targets_met_and_not_settled() {
    let highest = "You rate yourself highest in education theory.";
    let signs = ["444444", "444444", "555555", "333333", "444444", "444444"];
    let met = "Your ratings meet every target of your role.";
    check(&signs, &director(), &format!("{highest} {met}"));
    let signs = ["444444", "444444", "555555", "333333", "444444", "------"];
    let met = "Your ratings meet every target of your role that applies to you.";
    check(&signs, &director(), &format!("{highest} {met}"));
    let signs = ["444444", "444444", "555555", "333333", "444444", "44????"];
    let open = "Your ratings meet five targets of your role; one hangs on open questions.";
    check(&signs, &director(), &format!("{highest} {open}"));
    let signs = ["44444?", "44444?", "", "", "", "55555?"];
    let highest = "You rate yourself highest in educational leadership.";
    let open = "Your ratings meet one target of your role; five hang on open questions.";
    check(&signs, &director(), &format!("{highest} {open}"));
    let signs = ["44444?", "55554?"];
    let highest = "You rate yourself highest in learner assessment.";
    let open = "Your ratings meet one target of your role; five hang on open questions.";
    check(&signs, &director(), &format!("{highest} {open}"));
    let signs = ["4444??", "55????", "333???"];
    let highest = "You rate yourself highest in curriculum design.";
    let open = "Whether your ratings meet your role’s targets hangs on open questions.";
    check(&signs, &director(), &format!("{highest} {open}"));
}

#[test]
fn below_without_a_number() {
    // One of three answers is the first level: at most 11 ÷ 3 = 3.7, and 4 is asked.
    let signs = ["1??---", "444444", "555555", "333333", "444444", "444444"];
    let highest = "You rate yourself highest in education theory.";
    let below = "Curriculum design stays below your role’s target, whatever is still open.";
    check(&signs, &director(), &format!("{highest} {below}"));
    let signs = ["1??---", "1??---", "555555", "333333", "444444", "444444"];
    let below = "Curriculum design and learner assessment stay below your role’s targets, \
                 whatever is still open.";
    check(&signs, &director(), &format!("{highest} {below}"));
}

#[test]
fn each_competency_has_a_sentence_of_its_own() {
    let lines = |signs: &[&str]| {
        let figure = figure(&Scope::All, &levels(signs), &NO_ROLE);
        let lines = words::each(&figure, assessment());
        lines.into_iter().map(|it| it.replace('\u{a0}', " ")).collect::<Vec<_>>()
    };
    let rated = |name: &str, rest: &str| format!("In {name} you rate yourself {rest}.");
    // Of the second, 7 of three levels: from 10 to 22 of six, 1.7 to 3.7.
    let signs = ["333333", "223", "------", "3?- 3?", "444455", "555555"];
    let wanted = [
        rated("curriculum design", "3.0 of 5: competent"),
        rated("learner assessment", "2.3 of 5: advanced beginner to proficient"),
        "You said that nothing in education theory applies to you.".to_owned(),
        "Research methodologies stays open: three of its five questions have no level yet."
            .to_owned(),
        rated("cultural competency", "4.3 of 5: proficient"),
        rated("educational leadership", "5.0 of 5: expert"),
    ];
    assert_eq!(lines(&signs), wanted);
    // The heading is of the only one that has a number.
    let wanted = "In curriculum design you rate yourself 3.0 of 5: competent.";
    let figure = figure(&Scope::All, &levels(&["333333"]), &NO_ROLE);
    assert!(words::heading(&figure, assessment()).replace('\u{a0}', " ").starts_with(wanted));
    assert_eq!(lines(&["333333"]).len(), 5);
}

#[test]
fn how_two_sets_differ() {
    let differ = |kind, own: &[&str], other: &[&str]| {
        let draw = |signs| figure(&Scope::All, &levels(signs), &NO_ROLE);
        words::compared(&draw(own), kind, &draw(other))
    };
    let own = ["333333", "333333", "333333", "333333", "", "333333"];
    let other = ["222222", "222222", "333333", "444444", "333333", ""];
    let wanted = "Compared with then, you rate yourself higher in two competencies, \
                  lower in one and alike in one.";
    assert_eq!(differ(Beside::Then, &own, &other).as_deref(), Some(wanted));
    let wanted = "Compared with the colleague, you rate yourself alike in one competency.";
    assert_eq!(differ(Beside::Observer, &own[..1], &own[..1]).as_deref(), Some(wanted));
    let day = Day::new(2025, 5, 13).expect("a day");
    let wanted = "Compared with May 13, 2025, you rate yourself lower in one competency.";
    let before = differ(Beside::Before(day), &other[..1], &own[..1]);
    assert_eq!(before.map(|it| it.replace('\u{a0}', " ")).as_deref(), Some(wanted));
    assert_eq!(differ(Beside::Then, &own, &[]), None);
}
