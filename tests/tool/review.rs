//! The answers to look over, and the gentle words there, which hold nobody up.

use crate::asked::{Asked, alike, codes, items};
use docent::domain::self_check::Whose;
use docent::{
    domain::{
        answers::{Answers, Keyed, Level},
        self_check::{HURRIED_ITEMS, SAME_IN_A_ROW},
    },
    words::self_check as words,
};

/// Answers with these levels.
fn with(levels: Keyed<Level>) -> Answers {
    Answers { levels, ..Answers::default() }
}

/// Levels that come round, so that no line is straight.
fn mixed(codes: &[u16]) -> Keyed<Level> {
    let mut levels = Keyed::default();
    for (at, code) in codes.iter().enumerate() {
        levels.set(*code, Some(Level::SCALE[at % 5]));
    }
    levels
}

#[test]
fn each_item_of_the_scope_stands_there_with_its_answer_and_a_way_to_it() {
    for scope in ["short", "all", "education-theory"] {
        let codes = codes(scope);
        let mut levels = mixed(&codes);
        levels.set(codes[0], Some(Level::NotSure));
        levels.set(codes[1], Some(Level::DoesNotApply));
        levels.set(codes[2], None);
        let search = format!("scope={scope}&at=review");
        let mut asked = Asked::at(&search, &with(levels.clone()));
        let changes: Vec<_> =
            asked.links().into_iter().filter(|it| it.0.starts_with(words::CHANGE)).collect();
        assert_eq!(changes.len(), codes.len(), "{scope}");
        for (item, (name, address)) in items(scope).iter().zip(&changes) {
            assert_eq!(*name, words::CHANGE);
            assert!(asked.view().contains(&format!("aria-label=\"{}: ", words::CHANGE)));
            let said = match levels.get(item.code.0) {
                None => words::OPEN.to_owned(),
                Some(Level::NotSure) => words::NOT_SURE.to_owned(),
                Some(Level::DoesNotApply) => words::does_not_apply(Whose::Own).to_owned(),
                Some(level) => {
                    let points = usize::from(level.points().expect("it is on the scale"));
                    format!("{points} {}", item.levels[points - 1])
                }
            };
            let line = format!("{} {said} {}", item.stem, words::CHANGE);
            assert!(asked.reads(&line), "“{line}” in {scope}");
            asked.opens(address);
            assert_eq!(asked.item(), item.code.0, "{address}");
            assert_eq!(asked.checked(item.code.0), levels.get(item.code.0).copied());
            asked.goes(&search);
        }
    }
}

#[test]
fn it_says_how_many_have_an_answer() {
    let mut asked = Asked::new();
    asked.goes("scope=short&at=review");
    assert!(asked.reads(&words::answered(0, 18, Whose::Own)));
    // Of another scope they count for nothing.
    asked.changes(|it| it.levels = alike(&codes("all"), Level::NotSure));
    assert!(asked.reads(&words::answered(18, 18, Whose::Own)));
    asked.changes(|it| it.levels.set(3, None));
    assert!(asked.reads(&words::answered(18, 18, Whose::Own)), "item 3 is not in the short form");
    asked.changes(|it| it.levels.set(1, None));
    assert!(asked.reads(&words::answered(17, 18, Whose::Own)));
}

#[test]
fn ten_alike_in_a_row_are_said_once_and_hold_nobody_up() {
    let codes = codes("short");
    let mut levels = mixed(&codes);
    for code in &codes[..SAME_IN_A_ROW - 1] {
        levels.set(*code, Some(Level::Competent));
    }
    levels.set(codes[SAME_IN_A_ROW - 1], Some(Level::Expert));
    let mut asked = Asked::at("scope=short&at=review", &with(levels));
    assert!(!asked.reads(words::STRAIGHT_LINE), "nine are none");
    asked.changes(|it| it.levels.set(codes[SAME_IN_A_ROW - 1], Some(Level::Competent)));
    assert_eq!(asked.text().matches(words::STRAIGHT_LINE).count(), 1);
    let links = asked.links();
    assert!(links.iter().any(|it| it.0 == words::TO_RESULT), "the way on is there");
    asked.follows(words::TO_RESULT);
    assert_eq!(asked.search, "scope=short&at=result");
    assert!(asked.of("heading").starts_with(words::RESULT));
}

/// Answers these many questions of the short form, one after so many seconds.
fn hurrying(count: usize, seconds: u32) -> Asked {
    let mut asked = Asked::new();
    asked.goes("scope=short");
    for at in 0..count {
        asked.now += seconds;
        asked.says_level(Level::SCALE[at % 5]);
        let form = format!("item-{}", asked.item());
        asked.presses(&form);
    }
    asked.goes("scope=short&at=review");
    asked
}

#[test]
fn answers_that_came_faster_than_one_reads_are_said_and_hold_nobody_up() {
    let mut asked = hurrying(HURRIED_ITEMS, 1);
    assert_eq!(asked.text().matches(words::HURRIED).count(), 1);
    asked.follows(words::TO_RESULT);
    assert!(asked.of("heading").starts_with(words::RESULT));
    assert!(!hurrying(HURRIED_ITEMS - 1, 1).reads(words::HURRIED));
    assert!(!hurrying(18, 30).reads(words::HURRIED));
}

#[test]
fn a_second_thought_is_no_hurry() {
    let mut asked = hurrying(HURRIED_ITEMS, 30);
    for place in 1..=HURRIED_ITEMS {
        asked.goes(&format!("scope=short&at={place}"));
        asked.says_level(Level::Expert);
    }
    asked.goes("scope=short&at=review");
    assert!(!asked.reads(words::HURRIED), "the first choice took its time");
}

#[test]
fn all_on_one_page_nobody_is_timed() {
    let mut asked = Asked::new();
    asked.goes("scope=short&page=all");
    for (at, code) in codes("short").into_iter().enumerate() {
        asked.chooses(code, Level::SCALE[at % 5]);
    }
    asked.follows(words::REVIEW);
    assert!(!asked.reads(words::HURRIED));
    assert_eq!(asked.levels().pairs().len(), 18);
}

#[test]
fn from_a_page_with_all_a_change_leads_to_the_question_itself() {
    let mut asked = Asked::full("short", Level::Expert, "scope=short&page=all");
    asked.follows(words::REVIEW);
    let changes: Vec<_> =
        asked.links().into_iter().filter(|it| it.0.starts_with(words::CHANGE)).collect();
    for (code, (name, address)) in codes("short").into_iter().zip(changes) {
        asked.opens(&address);
        assert_eq!(asked.item(), code, "{name}");
    }
}
