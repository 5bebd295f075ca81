//! What is noted of a result: the day, the role, how one was before.

use crate::{
    asked::{ASSESSMENT, Asked, alike, assessment, codes},
    person::CATALOG,
};
use docent::{
    domain::{
        answers::{Answer, Answers, Check, Level, MOST_CHECKS},
        calendar::Day,
        id::RoleId,
    },
    words::self_check::{self as words, result as result_words, together as said},
};

const RESULT: &str = "scope=short&at=result";

fn day(text: &str) -> Day {
    Day::parse(text).expect("a day")
}

#[test]
fn a_self_check_is_noted_with_its_day_once_every_item_has_an_answer() {
    let mut asked = Asked::full("short", Level::Competent, "scope=short&at=review");
    assert_eq!(asked.everything().checks, [], "nothing was entered or looked at yet");
    let last = codes("short")[17];
    asked.changes(|it| it.levels.set(last, None));
    asked.goes(RESULT);
    assert_eq!(asked.everything().checks, [], "one is open");
    assert!(asked.reads(said::UNFINISHED));
    for level in [Level::NotSure, Level::DoesNotApply] {
        asked.goes("scope=short&at=18");
        // The last answer finishes it, whether its result is looked at or not.
        asked.says_level(level);
        let all = asked.everything();
        assert_eq!(all.checks, [Check { day: day("2026-11-26"), levels: all.levels.clone() }]);
        assert!(asked.says("changed"), "it is to be kept");
        asked.goes(RESULT);
        assert_eq!(asked.everything(), all);
        assert!(!asked.reads(said::UNFINISHED));
    }
}

#[test]
fn of_one_day_the_last_result_counts_and_of_many_days_each() {
    let mut asked = Asked::full("short", Level::Beginner, RESULT);
    for (today, level) in [
        ("2026-11-26", Level::Competent),
        ("2026-11-26", Level::Proficient),
        ("2027-03-01", Level::Expert),
        ("2027-03-01", Level::Competent),
    ] {
        asked.today = today;
        asked.goes("scope=short");
        asked.says_level(level);
        asked.goes(RESULT);
        // Looking at it again notes nothing.
        asked.goes("");
        asked.goes(RESULT);
        assert!(!asked.says("changed"));
    }
    let noted = |asked: &Asked| -> Vec<_> {
        let checks = asked.everything().checks;
        checks.iter().map(|it| (it.day, *it.levels.get(1).expect("a level"))).collect()
    };
    let both = [(day("2026-11-26"), Level::Proficient), (day("2027-03-01"), Level::Competent)];
    assert_eq!(noted(&asked), both);
    // On a later day, what did not change is no other result.
    asked.today = "2027-04-01";
    asked.goes("");
    asked.goes(RESULT);
    assert_eq!(noted(&asked), both);
}

#[test]
fn a_result_that_is_opened_first_of_all_is_noted_too() {
    let levels = alike(&codes("short"), Level::Competent);
    let mut asked = Asked::empty();
    asked.knows(&Answers { levels: levels.clone(), ..Answers::default() });
    asked.search = RESULT.into();
    // As the app does: the content, of whose answer it reads the day alone, then the view.
    asked.ask(&[("catalog", CATALOG), ("file", ASSESSMENT)]);
    asked.ask(&[]);
    let checks = asked.everything().checks;
    assert_eq!(checks.len(), 1);
    assert_eq!(checks[0].levels, levels);
}

#[test]
fn without_a_clock_nothing_is_noted() {
    let mut asked = Asked::full("short", Level::Competent, "");
    for today in ["", "soon", "2026-02-30"] {
        asked.today = today;
        asked.goes("");
        asked.goes(RESULT);
        assert_eq!(asked.everything().checks, [], "{today}");
        assert!(asked.reads(result_words::CAPTION));
    }
}

#[test]
fn a_result_of_before_or_of_a_colleague_is_not_noted() {
    let levels = alike(&codes("short"), Level::Competent);
    let answers =
        Answers { levels, observing: Some(crate::asked::observing(&[1, 2])), ..Answers::default() };
    for search in ["scope=short&at=result&whose=before", "at=result&whose=colleague", "at=group"] {
        let asked = Asked::at(search, &answers);
        assert_eq!(asked.everything(), answers, "{search}");
        assert!(!asked.says("changed"));
    }
}

#[test]
fn the_results_of_earlier_days_can_be_set_beside_it() {
    let mut asked = Asked::full("short", Level::Beginner, RESULT);
    assert!(asked.reads(said::NO_TIME_YET), "there is nothing to set beside it yet");
    assert!(!asked.has_form("self-check-with"));
    asked.today = "2027-03-01";
    asked.changes(|it| it.levels = alike(&codes("short"), Level::Proficient));
    asked.goes("");
    asked.goes(RESULT);
    let before = asked.view().to_owned();
    asked.selects("self-check-with", "beside", "2026-11-26");
    assert_eq!(asked.of("stay"), "scope=short&at=result&beside=2026-11-26");
    assert!(!asked.says("changed") && !asked.says("focus"));
    assert_ne!(asked.view(), before);
    assert!(asked.reads("beside that of November 26, 2026"));
    assert!(asked.reads("+3.0 since"));
    asked.selects("self-check-with", "beside", "");
    assert_eq!(asked.of("stay"), RESULT);
    assert_eq!(asked.view(), before);
    // What is not there is not set beside it.
    asked.goes("scope=short&at=result&beside=2020-01-01");
    assert!(!asked.reads("since"));
}

#[test]
fn the_oldest_results_go() {
    let mut asked = Asked::full("short", Level::Beginner, "");
    for number in 0..MOST_CHECKS + 3 {
        let today = format!("{}-01-01", 2027 + number);
        asked.today = Box::leak(today.into_boxed_str());
        asked.changes(|it| it.levels.set(1, Some(Level::SCALE[number % 5])));
        asked.goes(RESULT);
        asked.goes("");
    }
    let checks = asked.everything().checks;
    assert_eq!(checks.len(), MOST_CHECKS);
    assert_eq!(checks[0].day, day("2030-01-01"));
}

#[test]
fn the_role_is_the_one_aimed_at_and_can_be_taken_back() {
    let mut asked = Asked::full("all", Level::Competent, "scope=all&at=result");
    let before = asked.everything();
    let plain = asked.view().to_owned();
    for role in ["residency-program-director", "education-director"] {
        asked.selects("self-check-role", "target", role);
        let wanted = Answers { target: Answer::Given(RoleId::new(role)), ..before.clone() };
        assert_eq!(asked.everything(), wanted, "and nothing else");
        assert!(asked.says("changed"));
        assert!(asked.reads(result_words::TARGET));
        assert!(!asked.says("go") && !asked.says("stay"));
    }
    asked.selects("self-check-role", "target", "?");
    assert_eq!(asked.everything().target, Answer::NotSure);
    assert!(!asked.reads(result_words::TARGET));
    asked.selects("self-check-role", "target", "");
    assert_eq!(asked.everything(), before);
    assert_eq!(asked.view(), plain);
}

#[test]
fn how_one_was_is_entered_for_itself_and_shown_beside_how_one_is() {
    let mut asked = Asked::full("short", Level::Proficient, RESULT);
    let own = asked.everything();
    asked.follows(said::BEFORE);
    assert_eq!(asked.search, "scope=short&whose=before");
    assert!(asked.reads(words::about(docent::domain::self_check::Whose::Before)));
    for code in codes("short") {
        assert_eq!(asked.checked(code), None, "one’s own levels of today are not shown");
        asked.says_level(Level::AdvancedBeginner);
        asked.presses(&format!("item-{code}"));
    }
    let before = alike(&codes("short"), Level::AdvancedBeginner);
    assert_eq!(asked.everything(), Answers { before, ..own.clone() }, "and nothing else");
    assert_eq!(asked.search, "scope=short&at=review&whose=before");
    asked.follows(words::TO_RESULT);
    assert_eq!(asked.search, "scope=short&at=result&beside=then");
    assert!(asked.reads("beside how you were then"));
    assert!(asked.reads("+2.0 since"));
    asked.presses("self-check-drop");
    assert_eq!(asked.everything(), own);
    assert!(!asked.has_form("self-check-drop"));
    assert!(!asked.reads("since"));
}

#[test]
fn on_one_page_how_one_was_is_entered_for_itself_too() {
    let mut asked = Asked::full("all", Level::Proficient, "scope=all&page=all&whose=before");
    let own = asked.everything();
    asked.chooses(36, Level::NotSure);
    assert_eq!(asked.everything().levels, own.levels);
    assert_eq!(asked.everything().before, alike(&[36], Level::NotSure));
    assert_eq!(asked.checked(36), Some(Level::NotSure));
    assert_eq!(assessment().items.len(), 36);
}
