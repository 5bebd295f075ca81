//! A colleague’s request and a colleague’s ratings: what comes in touches nothing
//! that a person said of themselves, and what cannot be decided for them waits.

use crate::{
    asked::{Asked, fragment, nurse, whole},
    given::catalog,
    incoming::buttons,
    person::{attribute, tags},
};
use docent::{
    domain::{
        answers::{Answers, Keyed, Level, MOST_OBSERVERS, Observer, Observing, Topic},
        calendar::Day,
        id::Code,
        keeping::Event,
        link::{Damage, Kind, Link, sealed},
    },
    words::{
        keeping,
        sending::{self as words, colleague as said},
    },
};

const RATE: &str = "/a/b/quiz?whose=colleague";
/// Where one’s own view stands beside that of a colleague.
fn both(number: usize) -> String {
    format!("/a/b/quiz?at=result&beside=colleague-{number}")
}

fn request(asked: u32) -> Link {
    Link::Request { asked, items: [11, 12, 21].map(Code).to_vec() }
}

fn levels(of: &[(u16, Level)]) -> Keyed<Level> {
    let mut levels = Keyed::default();
    for (key, level) in of {
        levels.set(*key, Some(*level));
    }
    levels
}

fn ratings(asked: u32) -> Link {
    Link::Ratings { asked, levels: levels(&[(11, Level::Proficient), (12, Level::Expert)]) }
}

/// Where the links of the notice lead.
fn doors(asked: &Asked) -> Vec<String> {
    let above = asked.of("above");
    let all = tags(above).into_iter().filter(|(tag, _)| tag.contains("class=\"door\""));
    all.map(|(tag, _)| attribute(tag, "href").expect("it leads somewhere")).collect()
}

fn opens(asked: &mut Asked, link: &Link) {
    asked.opens(&fragment(link, catalog()));
}

fn rates(asked: &mut Asked, item: u16) {
    asked.changes(|it| {
        it.observing.as_mut().expect("it is begun").levels.set(item, Some(Level::Expert));
    });
}

/// Someone who asked two colleagues, after answers of their own.
fn asking() -> Asked {
    let mut asked = Asked::with(&whole());
    asked.changes(|it| {
        it.levels = levels(&[(11, Level::Competent), (12, Level::Expert)]);
        assert!(Observer::ask(&mut it.observers, 7) && Observer::ask(&mut it.observers, 8));
    });
    asked
}

#[test]
fn a_request_is_taken_up_and_touches_nothing_of_ones_own() {
    for before in [Answers::default(), whole()] {
        let mut asked = Asked::with(&before);
        opens(&mut asked, &request(7));
        let items = [11, 12, 21].map(Code);
        let wanted = Answers { observing: Some(Observing::new(7, &items)), ..before.clone() };
        assert_eq!(asked.everything(), wanted);
        let above = asked.of("above");
        assert!(above.contains(words::kind(Kind::Request)), "{above}");
        assert!(above.contains(&said::request(3)) && above.contains(said::BEGIN));
        assert_eq!(doors(&asked), [RATE]);
        assert_eq!(
            (buttons(&asked), asked.of("focus")),
            (vec!["keep".into(), "copy-original".into()], "incoming")
        );
        asked.decides("keep");
        assert_eq!((buttons(&asked), asked.everything()), (vec![], wanted));
        asked.presses("undo");
        assert_eq!(asked.everything(), before);
        assert_eq!(asked.of("status"), keeping::event(&Event::Undone(vec![Topic::Observing])));
    }
}

#[test]
fn the_notice_of_a_request_goes_once_it_is_undone_or_answered() {
    let mut asked = Asked::with(&nurse());
    opens(&mut asked, &request(7));
    asked.presses("undo");
    assert_eq!(doors(&asked), [""; 0], "there is nothing to begin");
    asked.presses("redo");
    assert_eq!(doors(&asked), [RATE]);
    // Anything else that is entered leaves it there.
    asked.changes(|it| it.levels.set(1, Some(Level::Expert)));
    assert_eq!(doors(&asked), [RATE]);
    rates(&mut asked, 11);
    assert!(!asked.of("above").contains(words::kind(Kind::Request)));
    // Opened again, the ratings are still there.
    opens(&mut asked, &request(7));
    assert_eq!(asked.everything().observing.expect("begun").levels.pairs().len(), 1);
    assert_eq!(doors(&asked), [RATE]);
    assert!(asked.of("above").contains(said::GO_ON));
}

#[test]
fn a_request_that_is_opened_at_the_self_check_leads_to_its_questions_once() {
    let mut asked = Asked::new();
    let link = fragment(&request(7), catalog());
    asked.ask(&[("path", "/a/b/quiz"), ("search", "")], Some(&link));
    assert_eq!(asked.of("stay"), "whose=colleague");
    assert_eq!(doors(&asked), [""; 0], "one is there already");
    // Whoever goes elsewhere is not led back, and finds the way.
    for (path, search) in [("/a/b/quiz", ""), ("/a/b/programs", "")] {
        asked.ask(&[("path", path), ("search", search)], None);
        assert_eq!((asked.of("stay"), doors(&asked)), ("", vec![RATE.into()]), "{path}");
    }
    asked.ask(&[("path", "/a/b/quiz"), ("search", "whose=colleague&at=2")], None);
    assert_eq!((asked.of("stay"), doors(&asked)), ("", vec![]));
}

#[test]
fn a_second_request_waits_for_a_decision() {
    let begun = |decision: &str| {
        let mut asked = Asked::with(&nurse());
        opens(&mut asked, &request(7));
        asked.decides("keep");
        rates(&mut asked, 12);
        opens(&mut asked, &request(8));
        assert!(asked.of("above").contains(&said::begun(1, 3)), "{}", asked.of("above"));
        assert_eq!(buttons(&asked), ["go-on", "replace", "copy-original"]);
        assert_eq!(doors(&asked), [""; 0]);
        // It still waits after anything else.
        rates(&mut asked, 21);
        assert_eq!(buttons(&asked).len(), 3);
        let before = asked.everything();
        assert_eq!(before.observing.as_ref().expect("begun").asked, 7);
        asked.decides(decision);
        (asked, before)
    };
    let (mut asked, before) = begun("go-on");
    assert_eq!((asked.everything(), doors(&asked)), (before, vec![RATE.into()]));
    assert!(asked.of("above").contains(said::GO_ON) && asked.of("focus") == "incoming");
    assert_eq!(buttons(&asked), ["keep", "copy-original"]);
    asked.decides("keep");
    assert_eq!(buttons(&asked), [""; 0]);
    let (mut asked, before) = begun("replace");
    let now = asked.everything();
    assert_eq!(now.observing, Some(Observing::new(8, &[11, 12, 21].map(Code))));
    assert_eq!(Answers { observing: before.observing.clone(), ..now }, before);
    assert_eq!((doors(&asked), asked.of("whole")), (vec![RATE.into()], ""));
    asked.presses("undo");
    assert_eq!(asked.everything(), before, "it was one step");
    // Closed without a decision, the one that is begun stays.
    let (asked, before) = begun("keep");
    assert_eq!((asked.everything(), buttons(&asked)), (before, vec![]));
}

#[test]
fn a_request_that_waits_can_be_taken_up_once_there_is_no_other() {
    let mut asked = Asked::new();
    opens(&mut asked, &request(7));
    opens(&mut asked, &request(8));
    asked.changes(|it| it.observing = None);
    assert_eq!(buttons(&asked), ["replace", "copy-original"]);
    assert!(asked.of("above").contains(said::TAKE_UP));
    asked.decides("go-on");
    assert_eq!(buttons(&asked), [""; 0]);
    assert_eq!(asked.everything(), Answers::default());
}

#[test]
fn ratings_that_were_asked_for_are_taken_with_the_own_levels_of_that_moment() {
    let mut asked = asking();
    let before = asked.everything();
    opens(&mut asked, &ratings(8));
    let now = asked.everything();
    let observer = &now.observers[1];
    assert_eq!((observer.asked, observer.came), (8, Day::parse("2026-11-26")));
    assert_eq!((&observer.own, observer.levels.pairs().len()), (&before.levels, 2));
    assert_eq!(Answers { observers: before.observers.clone(), ..now.clone() }, before);
    assert!(asked.of("above").contains(words::kind(Kind::Ratings)));
    assert!(asked.of("above").contains(&said::ratings(2)));
    assert_eq!((doors(&asked), asked.of("focus")), (vec![both(2)], "incoming"));
    assert_eq!(buttons(&asked), ["keep", "copy-original"]);
    // The same link once more: what was changed since stays unconfirmed.
    asked.changes(|it| it.levels.set(11, Some(Level::Expert)));
    opens(&mut asked, &ratings(8));
    let again = asked.everything();
    assert_eq!(again.observers, now.observers);
    assert!(again.observers[1].stands(12, &again.levels));
    assert!(!again.observers[1].stands(11, &again.levels));
    assert_eq!(doors(&asked), [both(2)]);
    asked.decides("keep");
    assert_eq!((buttons(&asked), asked.of("focus")), (vec![], "main"));
    asked.presses("undo");
    asked.presses("undo");
    assert_eq!(asked.everything(), before);
}

#[test]
fn the_notice_of_ratings_goes_with_them() {
    let mut asked = asking();
    opens(&mut asked, &ratings(7));
    asked.presses("undo");
    assert!(!asked.of("above").contains(words::kind(Kind::Ratings)));
    asked.presses("redo");
    assert_eq!(doors(&asked), [both(1)]);
}

#[test]
fn ratings_that_were_not_asked_for_here_are_kept_or_left() {
    for (decision, is_kept) in [("add", true), ("leave", false), ("keep", false)] {
        let mut asked = asking();
        let before = asked.everything();
        opens(&mut asked, &ratings(99));
        assert!(asked.of("above").contains(said::NOT_ASKED));
        assert!(asked.of("above").contains(said::KEEP_HELP));
        assert_eq!(buttons(&asked), ["add", "leave", "copy-original"]);
        assert_eq!((asked.everything(), doors(&asked)), (before.clone(), vec![]));
        asked.decides(decision);
        assert_eq!(asked.of("whole"), "");
        let now = asked.everything();
        if is_kept {
            assert_eq!((now.observers.len(), now.observers[2].asked), (3, 99));
            assert_eq!(now.observers[2].own, before.levels);
            assert_eq!(doors(&asked), [both(3)]);
            assert_eq!(buttons(&asked), ["keep", "copy-original"]);
            asked.presses("undo");
        } else {
            assert_eq!((buttons(&asked), asked.of("focus")), (vec![], "main"));
        }
        assert_eq!(asked.everything(), before, "{decision}");
    }
}

#[test]
fn where_there_is_no_room_nothing_is_added() {
    let mut asked = asking();
    asked.changes(|it| {
        for number in 20.. {
            if !Observer::ask(&mut it.observers, number) {
                break;
            }
        }
        assert_eq!(it.observers.len(), MOST_OBSERVERS);
    });
    let before = asked.everything();
    opens(&mut asked, &ratings(99));
    assert!(asked.of("above").contains(said::NO_ROOM));
    assert_eq!(buttons(&asked), ["leave", "copy-original"]);
    asked.decides("add");
    assert_eq!((asked.everything(), buttons(&asked)), (before, vec![]));
}

#[test]
fn they_can_be_pasted_and_a_damaged_one_says_so() {
    for link in [request(7), ratings(7)] {
        let mut asked = asking();
        let before = asked.everything();
        let whole = fragment(&link, catalog());
        let cut = &whole[..whole.len() - 4];
        asked.opens(cut);
        assert!(asked.of("above").contains(words::damaged(Damage::Cut)));
        assert!(asked.of("above").contains(words::UNTOUCHED));
        asked.opens(&whole.replacen("1.", "2.", 1));
        assert!(asked.of("above").contains(words::damaged(Damage::Newer)));
        asked.decides("add");
        assert_eq!(asked.everything(), before);
        asked.panel();
        let text = ["https://other.example/#", &whole].concat();
        asked.sends("keep-bring", &docent::route::query(&[("text".into(), text)]));
        assert_ne!(asked.everything(), before);
        assert_eq!(doors(&asked).len(), 1);
    }
}

#[test]
fn what_asks_nothing_or_says_nothing_is_none_of_ours() {
    let none = |link: Link| {
        let mut asked = asking();
        let before = asked.everything();
        opens(&mut asked, &link);
        assert!(asked.of("above").contains(words::damaged(Damage::Damaged)));
        assert_eq!(asked.everything(), before);
    };
    none(Link::Request { asked: 7, items: vec![] });
    none(Link::Request { asked: 7, items: vec![Code(0), Code(1000)] });
    none(Link::Ratings { asked: 7, levels: Keyed::default() });
    // Levels that cannot be read are none.
    let mut asked = asking();
    asked.opens(&["o=", &sealed(b"o\x6A\x01\x07\xC1\x01\x07")].concat());
    assert!(asked.of("above").contains(words::damaged(Damage::Damaged)));
}

#[test]
fn the_words_of_notices_are_plain() {
    let mut all = vec![said::request(1), said::request(12), said::begun(3, 12)];
    all.extend([said::ratings(1), said::ratings(36)]);
    all.extend([said::NOT_ASKED, said::NOT_ASKED_HELP, said::KEEP_HELP].map(str::to_owned));
    all.extend([said::NO_ROOM, said::SEE_BOTH, said::BEGIN].map(str::to_owned));
    for text in all {
        let lower = text.to_lowercase();
        for word in ["quiz", "pass", "fail", "weakest", "deficient", "1 questions", "are 1 "] {
            assert!(!lower.contains(word), "{text}");
        }
    }
    assert_eq!(MOST_OBSERVERS, 6, "the words say six");
}
