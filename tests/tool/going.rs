//! Going through it: a choice is an answer at once, and nothing moves unless it is
//! asked to.

use crate::asked::{Asked, HEADING, codes, items};
use docent::domain::self_check::Whose;
use docent::{domain::answers::Level, words::self_check as words};

const ONE: &str = "curriculum-design";

#[test]
fn each_choice_is_an_answer_at_once() {
    let mut asked = Asked::new();
    asked.goes("scope=short&at=4");
    let item = asked.item();
    assert_eq!(item, codes("short")[3]);
    let mut before = asked.everything();
    for level in Level::SCALE.into_iter().chain([Level::NotSure, Level::DoesNotApply]) {
        asked.chooses(item, level);
        assert!(asked.says("changed"), "the app is to keep it");
        before.levels.set(item, Some(level));
        assert_eq!(asked.everything(), before, "{level:?} and nothing else");
        assert_eq!(asked.checked(item), Some(level));
        // The same once more is no change.
        asked.chooses(item, level);
        assert!(!asked.says("changed"), "{level:?}");
    }
}

#[test]
fn nothing_moves_on_unless_the_button_is_pressed() {
    for search in [
        "",
        "scope=short&at=4",
        "scope=short&at=18",
        "whose=before&scope=all",
        "scope=all&page=all",
    ] {
        let mut asked = Asked::new();
        asked.goes(search);
        let item = codes("short")[if search.contains("at=18") { 17 } else { 3 }];
        let item =
            if asked.view().contains(&format!("id=\"item-{item}\"")) { item } else { asked.item() };
        for level in [Level::Beginner, Level::Expert, Level::NotSure] {
            asked.chooses(item, level);
            assert!(!asked.says("go") && !asked.says("stay") && !asked.says("focus"), "{search}");
            assert_eq!(asked.search, search);
            assert_eq!(asked.checked(item), Some(level), "{search}");
        }
    }
}

#[test]
fn the_button_leads_to_the_next_question_and_its_heading() {
    let mut asked = Asked::new();
    for place in 1..=18 {
        assert_eq!(asked.item(), codes("short")[place - 1]);
        asked.says_level(Level::SCALE[place % 5]);
        let form = format!("item-{}", asked.item());
        asked.presses(&form);
        assert_eq!(asked.of("focus"), HEADING);
        let wanted = if place < 18 {
            format!("scope=short&at={}", place + 1)
        } else {
            "scope=short&at=review".to_owned()
        };
        assert_eq!(asked.of("go"), wanted, "each is an entry of the history");
    }
    assert_eq!(asked.levels().pairs().len(), 18);
    assert!(asked.reads(words::review(Whose::Own)));
}

#[test]
fn the_button_takes_a_choice_along_and_asks_for_one() {
    let mut asked = Asked::new();
    asked.goes("scope=short");
    // As a form sends it whose choice was not heard of on its own.
    asked.ask(&[("form", "item-1"), ("submitted", "1"), ("query", "level=competent")]);
    assert_eq!(asked.levels().get(1), Some(&Level::Competent));
    assert_eq!(asked.of("go"), "scope=short&at=2");
    // Nothing is left open by accident.
    asked.presses("item-2");
    assert!(!asked.says("go"));
    assert!(asked.reads(words::UNCHOSEN));
    asked.follows(words::SKIP);
    assert_eq!(asked.levels().get(2), None, "it stays open");
    assert_eq!(asked.search, "scope=short&at=3");
    assert!(!asked.reads(words::UNCHOSEN));
    let item = asked.item();
    asked.presses(&format!("item-{item}"));
    assert!(asked.reads(words::UNCHOSEN));
    asked.chooses(item, Level::NotSure);
    assert!(!asked.reads(words::UNCHOSEN), "“not sure” is an answer");
    asked.presses(&format!("item-{item}"));
    assert!(asked.says("go"));
}

#[test]
fn the_title_says_where_one_is() {
    let mut asked = Asked::new();
    assert_eq!(asked.of("heading"), "Self-check");
    for (search, wanted) in [
        ("scope=short&at=3", "Question 3 of 18 – Self-check"),
        ("scope=all&at=36", "Question 36 of 36 – Self-check"),
        ("scope=short", "Question 1 of 18 – Self-check"),
        ("at=2", "Question 2 of 18 – Self-check"),
        ("scope=research-methods&at=6", "Question 6 of 6 – Self-check"),
        ("scope=short&page=all", "The questions – Self-check"),
        ("scope=short&at=review", "Your answers so far – Self-check"),
        ("scope=short&at=result", "Your result – Self-check"),
        ("at=group", "How a group sees itself – Self-check"),
        // A place that is not there is the nearest one.
        ("scope=short&at=99", "Question 18 of 18 – Self-check"),
        ("scope=short&at=0", "Question 1 of 18 – Self-check"),
        ("scope=short&at=-7", "Question 1 of 18 – Self-check"),
    ] {
        asked.goes(search);
        assert_eq!(asked.of("heading"), wanted, "{search}");
    }
    asked.goes("scope=short&at=3");
    assert!(asked.reads("Question 3 of 18"), "and so does the page");
}

#[test]
fn back_and_skip_lead_through_the_questions() {
    let mut asked = Asked::new();
    asked.goes("scope=short");
    assert!(!asked.has_link(words::BACK), "there is none before");
    asked.follows(words::SKIP);
    asked.follows(words::SKIP);
    assert_eq!(asked.of("heading"), words::title("Question 3 of 18"));
    assert_eq!(asked.of("focus"), HEADING, "the focus goes to the question");
    asked.says_level(Level::Competent);
    assert!(!asked.has_link(words::SKIP), "it has an answer");
    asked.follows(words::BACK);
    asked.follows(words::BACK);
    assert!(asked.has_link(words::SKIP));
    assert_eq!(asked.item(), codes("short")[0]);
    asked.goes("scope=short&at=18");
    asked.follows(words::SKIP);
    assert!(asked.reads(words::review(Whose::Own)));
    assert_eq!(asked.levels().pairs().len(), 1);
}

#[test]
fn the_first_page_offers_each_way_with_its_length() {
    let mut asked = Asked::new();
    let ways = ["curriculum-design", "learner-assessment", "education-theory", "research-methods"];
    let ways = ways.into_iter().chain(["cultural-competency", "educational-leadership"]);
    for scope in ways.chain(["short", "all"]) {
        let address = format!("/a/b/quiz?scope={scope}");
        let links = asked.links();
        let (name, _) = links.iter().find(|it| it.1 == address).expect(scope).clone();
        let count = items(scope).len();
        assert!(asked.reads(&format!("{name} {count} questions, about ")), "{scope}");
        asked.opens(&address);
        assert_eq!(asked.of("heading"), words::title(&words::position(1, count)));
        asked.goes("");
    }
    // Once there are answers, what they say so far is offered too.
    assert!(!asked.has_link(words::SO_FAR));
    asked.says_level(Level::Expert);
    asked.goes("");
    asked.follows(words::SO_FAR);
    assert_eq!(asked.search, "scope=curriculum-design&at=result");
}

#[test]
fn one_competency_has_a_result_by_itself() {
    let mut asked = Asked::new();
    asked.goes(&format!("scope={ONE}"));
    for level in [3, 3, 4, 3, 3, 4] {
        asked.says_level(Level::SCALE[level - 1]);
        let form = format!("item-{}", asked.item());
        asked.presses(&form);
    }
    asked.follows(words::TO_RESULT);
    assert!(asked.reads("In curriculum design you rate yourself 3.3 of 5: competent."));
    assert!(!asked.reads("Learner assessment"));
}

#[test]
fn an_item_that_is_not_there_is_passed_over() {
    let mut asked = Asked::new();
    let before = (asked.everything(), asked.search.clone());
    for form in
        ["item-", "item-0", "item-37", "item-999999", "item--1", "item-x", "item-1 ", "ítem-1"]
    {
        asked.ask(&[("form", form), ("submitted", "1"), ("query", "level=expert")]);
        assert_eq!((asked.everything(), asked.search.clone()), before, "{form}");
    }
    for level in ["", "6", "Expert", "expert "] {
        let query = docent::route::query(&[("level".into(), level.into())]);
        asked.ask(&[("form", "item-1"), ("query", &query)]);
        assert_eq!(asked.everything(), before.0, "{level}");
    }
}

#[test]
fn a_way_back_to_the_start_leads_to_the_part_that_its_address_names() {
    let mut asked = Asked::new();
    asked.goes("scope=short&at=2");
    asked.goes("");
    // The app knows the fragment, and takes the heading where there is none.
    assert!(asked.says("top") && !asked.says("focus"));
    asked.goes("scope=short&at=2");
    assert!(asked.of("focus") == HEADING && !asked.says("top"));
    asked.goes("scope=short&at=2");
    assert!(!asked.says("focus"), "whoever is there already stays where they are");
}
