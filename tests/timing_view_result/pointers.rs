//! Ways that lead to what they name, and addresses that ask for what cannot be.

use crate::{
    elements::is_within,
    given::{JHU, TODAY, answered, day},
    page::{page, page_of},
};
use docent::{
    domain::answers::Answers,
    words::timing::{HEADING, result},
};

#[test]
fn what_is_to_be_said_leads_to_the_question_itself() {
    let it = page(JHU, TODAY, "as:nurse at:mid teaches:weekly next:none now:9");
    let mut ways = it
        .all
        .iter()
        .filter(|way| way.name == "a" && is_within(&it.all, way, "standing-rule__because"));
    let way = ways.next().expect("a question to answer");
    assert_eq!(way.words(), "Say which degrees you hold or expect, or ask.");
    assert_eq!(way.attribute("href"), Some("/a/b/programs/johns-hopkins-mehp#degrees"));
    assert!(it.markup.contains("href=\"/a/b/programs/johns-hopkins-mehp#answers\""));
}

#[test]
fn an_address_without_an_answer_gives_no_result_and_what_cannot_be_is_said() {
    for query in ["set=1-0", "own=2028-9", "own=2020-02-30", "turn=1", "set=1-4&own=2029-1"] {
        let none = page_of(&Answers::default(), day(TODAY), query);
        assert_eq!(none.read("page-heading"), HEADING, "{query}");
        assert!(!none.markup.contains("fits best"), "{query}");
        let cannot = query.contains("-0");
        assert_eq!(none.markup.contains(result::UNREAD), cannot, "{query}");
        let some = page_of(&answered("as:nurse at:mid"), day(TODAY), query);
        assert!(some.markup.contains("fits best"), "{query}");
        let said = some.read_all("contradictions__item");
        assert_eq!(said.contains(&result::UNREAD.to_owned()), cannot, "{query}: {said:?}");
    }
    // A choice of no month is none that cannot be.
    let none = page_of(&answered("as:nurse at:mid"), day(TODAY), "own=&set=");
    assert!(!none.markup.contains(result::UNREAD));
}

#[test]
fn a_goal_that_no_start_reaches_and_no_hours_stand_beneath_the_sentence() {
    let beneath = |line| {
        let it = page(JHU, TODAY, line);
        let place = |what: &str| it.markup.find(what).unwrap();
        assert!(place("when__heading") < place("\"contradictions\""), "{line}");
        assert!(place("\"contradictions\"") < place("timing-three"), "{line}");
        it.read("contradictions").replace('\u{a0}', " ")
    };
    let said = beneath("as:nurse at:mid teaches:weekly goal:2027");
    assert!(said.starts_with("No start finishes by 2027, your goal: the earliest finish is 2029."));
    let said = beneath("as:nurse at:mid teaches:weekly next:none now:0");
    assert!(said.starts_with("You said that you have no hours to study"), "{said}");
    let said = beneath("as:nurse at:mid teaches:weekly now:0");
    assert!(said.starts_with("You said that you have no hours to study now."), "{said}");
}
