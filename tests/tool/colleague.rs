//! The view of a colleague: asked for by a link that tells nothing, given by one
//! that holds nothing else, and set beside one’s own.

use crate::asked::{Asked, alike, codes, items, observing};
use docent::{
    domain::{
        answers::{Answers, Keyed, Level, MOST_OBSERVERS, Observer},
        calendar::Day,
        id::Code,
        link::Link,
        self_check::Whose,
    },
    words::{
        self_check::{self as words, together as said},
        sending,
    },
};

const RESULT: &str = "scope=short&at=result";

/// The request that the view shows a link of.
fn request(asked: &Asked) -> (String, u32, Vec<u16>) {
    let (address, Link::Request { asked, items }) = asked.link() else { panic!("it is a request") };
    (address, asked, items.into_iter().map(|it| it.0).collect())
}

/// Asks with this number.
fn asks(asked: &mut Asked, number: u32) {
    asked.random = number;
    asked.presses("self-check-ask");
}

#[test]
fn the_link_for_a_colleague_holds_a_number_and_the_items_of_the_scope() {
    for scope in ["short", "all", "cultural-competency"] {
        let mut asked = Asked::full(scope, Level::Expert, &format!("scope={scope}&at=result"));
        let before = asked.everything();
        asks(&mut asked, 4711);
        let wanted = Observer { asked: 4711, ..Observer::default() };
        assert_eq!(
            asked.everything(),
            Answers { observers: vec![wanted], ..before },
            "and nothing else"
        );
        assert!(asked.says("changed"));
        let (address, number, items) = request(&asked);
        assert_eq!((number, items), (4711, codes(scope)));
        // It is the same whatever one says of oneself.
        asked.changes(|it| it.levels = alike(&codes("all"), Level::Beginner));
        assert_eq!(request(&asked).0, address);
    }
}

#[test]
fn without_an_answer_to_each_item_nobody_can_be_asked() {
    let mut asked = Asked::full("short", Level::Expert, RESULT);
    asked.changes(|it| it.levels.set(1, None));
    assert!(!asked.has_form("self-check-ask"));
    assert!(asked.reads(said::UNFINISHED));
    assert!(asked.has_link(said::TO_GROUP), "a group can be looked at");
}

#[test]
fn six_colleagues_are_the_most_and_each_can_be_taken_away() {
    let mut asked = Asked::full("short", Level::Expert, RESULT);
    for number in 1..=6 {
        asks(&mut asked, number * 11);
        assert_eq!(request(&asked).1, number * 11, "the newest has its link there");
    }
    // A number that is taken asks nobody.
    assert_eq!(asked.everything().observers.len(), MOST_OBSERVERS);
    assert!(asked.reads(said::FULL) && !asked.has_form("self-check-ask"));
    asked.ask(&[("form", "self-check-ask"), ("submitted", "1")]);
    assert_eq!(asked.everything().observers.len(), MOST_OBSERVERS);
    asked.presses("self-check-drop-33");
    let left: Vec<u32> = asked.everything().observers.iter().map(|it| it.asked).collect();
    assert_eq!(left, [11, 22, 44, 55, 66]);
    assert!(asked.says("changed"));
    asks(&mut asked, 66);
    assert_eq!(asked.everything().observers.len(), 5, "this number is taken");
    for number in [11, 22, 44, 55, 66] {
        asked.presses(&format!("self-check-drop-{number}"));
    }
    assert_eq!(asked.everything().observers, []);
    assert!(asked.reads(said::ASK));
}

#[test]
fn the_link_is_copied_and_what_came_of_it_is_said() {
    let mut asked = Asked::full("short", Level::Expert, RESULT);
    asks(&mut asked, 5);
    let (address, ..) = request(&asked);
    asked.presses("self-check-copy-5");
    assert_eq!(asked.of("copy"), address);
    assert!(!asked.reads(sending::COPIED));
    for (copied, sentence) in [("1", sending::COPIED), ("0", sending::NOT_COPIED)] {
        asked.ask(&[("copied", copied)]);
        assert!(asked.reads(sentence));
        assert_eq!(asked.of("copy"), "");
    }
}

#[test]
fn what_came_of_one_link_is_not_said_of_another() {
    let mut asked = Asked::full("short", Level::Expert, RESULT);
    asks(&mut asked, 5);
    asked.presses("self-check-copy-5");
    asked.ask(&[("copied", "1")]);
    assert!(asked.reads(sending::COPIED));
    // The app still knows of the copy while the link of the next colleague stands there.
    asked.random = 6;
    asked.ask(&[("form", "self-check-ask"), ("submitted", "1"), ("copied", "1")]);
    assert_eq!(request(&asked).1, 6);
    assert!(!asked.reads(sending::COPIED));
}

/// A colleague’s side, with levels of their own.
fn other_side(search: &str) -> Asked {
    let answers = Answers {
        levels: alike(&codes("all"), Level::Beginner),
        observing: Some(observing(&codes("short"))),
        ..Answers::default()
    };
    Asked::at(search, &answers)
}

#[test]
fn a_colleague_rates_without_touching_what_they_said_of_themselves() {
    let mut asked = other_side("whose=colleague");
    let own = asked.everything().levels;
    assert_eq!(asked.of("heading"), words::title("Question 1 of 18"));
    for (at, code) in codes("short").into_iter().enumerate() {
        assert_eq!(asked.item(), code);
        assert_eq!(asked.checked(code), None, "their own level is not shown");
        assert!(asked.reads(words::does_not_apply(Whose::Colleague)));
        assert!(!asked.reads(words::does_not_apply(Whose::Own)));
        if at == 3 {
            asked.follows(words::SKIP);
            continue;
        }
        asked.says_level(Level::SCALE[at % 5]);
        asked.presses(&format!("item-{code}"));
    }
    let all = asked.everything();
    assert_eq!(all.levels, own);
    assert_eq!((all.before, all.checks, all.observers), (Keyed::default(), vec![], vec![]));
    let levels = all.observing.expect("it is begun").levels;
    assert_eq!(levels.pairs().len(), 17);
    assert_eq!(asked.search, "at=review&whose=colleague");
    assert!(asked.reads(&words::answered(17, 18, Whose::Colleague)));
    asked.follows(words::TO_SENDING);
    assert_eq!(asked.of("heading"), words::title(words::TO_SENDING));
    assert!(asked.reads(&said::sending(17, 18)));
    let (_, link) = asked.link();
    assert_eq!(link, Link::Ratings { asked: 7, levels });
    asked.presses("self-check-copy-ratings");
    assert_eq!(asked.of("copy"), asked.link().0);
    // Their own levels change nothing of it.
    let (address, _) = asked.link();
    asked.changes(|it| it.levels = Keyed::default());
    assert_eq!(asked.link().0, address);
}

#[test]
fn on_one_page_a_colleague_rates_the_same_items() {
    let mut asked = other_side("whose=colleague&page=all");
    let own = asked.everything().levels;
    for code in codes("short") {
        asked.chooses(code, Level::NotSure);
    }
    assert_eq!(asked.everything().levels, own);
    let rated = asked.everything().observing.expect("it is begun").levels;
    assert_eq!(rated, alike(&codes("short"), Level::NotSure));
    // An item that was not asked for has no place there.
    assert!(!asked.view().contains("id=\"item-3\""));
    asked.follows(words::REVIEW);
    asked.follows(words::TO_SENDING);
    assert_eq!(asked.link().1, Link::Ratings { asked: 7, levels: rated });
}

#[test]
fn once_it_is_sent_it_is_cleared() {
    let mut asked = other_side("at=result&whose=colleague");
    let own = asked.everything().levels;
    assert!(asked.reads(&said::sending(0, 18)));
    assert!(!asked.has_form("self-check-sent"), "there is nothing to send");
    asked.goes("whose=colleague");
    asked.says_level(Level::Expert);
    asked.goes("at=result&whose=colleague");
    asked.presses("self-check-sent");
    assert_eq!(asked.everything(), Answers { levels: own, ..Answers::default() });
    assert_eq!((asked.of("go"), asked.says("go")), ("", true), "it leads to the first page");
    assert_eq!(asked.of("focus"), crate::asked::HEADING);
    assert_eq!(asked.of("heading"), words::NAME);
}

#[test]
fn without_a_request_it_says_what_to_do() {
    for search in [
        "whose=colleague",
        "whose=colleague&at=review",
        "whose=colleague&at=result",
        "whose=colleague&page=all",
    ] {
        let mut asked = Asked::new();
        asked.goes(search);
        assert!(asked.reads(words::NO_REQUEST_TEXT), "{search}");
        assert!(!asked.view().contains("<form"), "{search}");
        assert_eq!(asked.of("heading"), words::title(words::NO_REQUEST), "{search}");
        // What is entered all the same goes nowhere.
        let before = asked.everything();
        asked.ask(&[("form", "item-1"), ("submitted", "1"), ("query", "level=expert")]);
        assert_eq!(asked.everything(), before, "{search}");
    }
}

#[test]
fn a_colleagues_view_stands_beside_ones_own_and_item_by_item() {
    let mut asked = Asked::full("short", Level::Competent, RESULT);
    let own = asked.levels();
    let mut theirs = alike(&codes("short"), Level::Proficient);
    theirs.set(codes("short")[17], None);
    theirs.set(codes("short")[16], Some(Level::NotSure));
    let day = Day::parse("2026-11-26").expect("a day");
    asked.changes(|it| {
        assert!(Observer::ask(&mut it.observers, 5) && Observer::ask(&mut it.observers, 6));
        it.observers[1].receive(day, &theirs, &own);
    });
    assert!(asked.reads(&said::colleague(1, None)));
    assert!(asked.reads(&said::colleague(2, Some(day))));
    let alone = asked.view().to_owned();
    asked.selects("self-check-with", "beside", "colleague-2");
    assert_eq!(asked.of("stay"), "scope=short&at=result&beside=colleague-2");
    assert_ne!(asked.view(), alone);
    let text = asked.text();
    assert!(text.contains("beside a colleague’s view") && text.contains("you 1.0 lower"));
    assert_eq!(text.matches("You: 3. Your colleague: 4.").count(), 16);
    assert_eq!(text.matches("You: 3. Your colleague: not sure.").count(), 1);
    assert!(!text.contains(said::CHANGED_SINCE));
    // What is changed since is marked, and nothing else is.
    asked.changes(|it| {
        it.levels.set(1, Some(Level::Expert));
        it.levels.set(2, Some(Level::NotSure));
    });
    let text = asked.text();
    assert_eq!(text.matches(said::CHANGED_SINCE).count(), 2);
    for (item, own) in [(0, "5"), (1, "not sure")] {
        let stem = &items("short")[item].stem;
        let line = format!("{stem} You: {own}. Your colleague: 4. {}", said::CHANGED_SINCE);
        assert!(text.contains(&line), "“{line}” in {text}");
    }
    // Changed back, it is a second view of it again.
    asked.changes(|it| it.levels = own.clone());
    assert!(!asked.reads(said::CHANGED_SINCE));
    // One who has not answered cannot be set beside it.
    asked.goes("scope=short&at=result&beside=colleague-1");
    assert!(!asked.reads("beside a colleague’s view"));
}

#[test]
fn a_request_keeps_to_its_items_whatever_the_address_says() {
    let answers = Answers { observing: Some(observing(&[36, 1])), ..Answers::default() };
    let mut asked = Asked::at("scope=all&whose=colleague", &answers);
    assert_eq!(asked.of("heading"), words::title("Question 1 of 2"));
    for code in [1, 36] {
        asked.chooses(code, Level::Competent);
        asked.presses(&format!("item-{code}"));
    }
    assert!(asked.reads(words::review(Whose::Colleague)));
    let codes = [36, 1].map(Code);
    assert_eq!(asked.everything().observing.expect("begun").items, codes);
}
