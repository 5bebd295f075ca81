//! A conversation of an advisor with a candidate: apart from all other answers, and gone
//! once it is over.

use crate::{
    asked::{Asked, all, nurse, whole},
    given::catalog,
    person::{attribute, tags},
};
use docent::{
    domain::{
        answers::{Answer, Answers, Part},
        id::{ProfessionId, StageId},
        keeping::Place,
        link::{self, Link},
    },
    words::{keeping, sending, talk as words},
};
use qrcodegen::{QrCode, QrCodeEcc};

impl Asked {
    /// The app has these, also what passes through it.
    fn says_all(&mut self, answers: &Answers) {
        self.answers = answers.clone();
        self.changes(|it| *it = answers.clone());
        assert_eq!(self.everything(), *answers);
    }

    fn talks(&mut self, button: &str) {
        self.ask(&[("form", "keep-talking"), ("value", button), ("submitted", "1")], None);
    }
}

fn begin(asked: &mut Asked) {
    asked.ask(&[("form", "keep-talk"), ("value", "begin"), ("submitted", "1")], None);
}

fn candidate() -> Answers {
    Answers {
        profession: Answer::Given(ProfessionId::new("pharmacist")),
        stage: Answer::Given(StageId::new("late")),
        ..Answers::default()
    }
}

/// The ids of what stands there.
fn ids(markup: &str) -> Vec<String> {
    tags(markup).into_iter().filter_map(|(tag, _)| attribute(tag, "id")).collect()
}

fn has(asked: &Asked, id: &str) -> bool {
    ids(asked.of("above")).iter().any(|it| it == id)
}

/// The whole link where the conversation ends.
fn address(asked: &Asked) -> Option<String> {
    let mut all = tags(asked.of("above")).into_iter().map(|(tag, _)| tag);
    all.find_map(|tag| attribute(tag, "value").filter(|_| tag.contains("keep-link")))
}

fn taken_along(asked: &Asked) -> Answers {
    let address = address(asked).expect("there is a link");
    let text = address.strip_prefix("https://school.example/a/b/#s=").expect("a link");
    let Ok(link::Read { link: Link::Answers(answers), .. }) = link::read(text, catalog()) else {
        panic!("{text}");
    };
    answers
}

#[test]
fn a_conversation_begins_with_nothing_said_and_nothing_in_view() {
    let mut asked = Asked::with(&all());
    // What nobody has decided on, what was pasted, and an open panel.
    asked.comes(&nurse());
    asked.presses("panel");
    asked.sends("keep-parts", "part=notes");
    asked.sends("keep-bring", "text=ABOUTPASTED");
    assert!(asked.of("above").contains("incoming") && asked.of("panel").contains("ABOUTPASTED"));
    begin(&mut asked);
    assert_eq!((asked.everything(), asked.of("anew")), (Answers::default(), "/"));
    assert_eq!(asked.of("place"), Place::Talk.as_str());
    assert_eq!((asked.of("undo"), asked.of("redo"), asked.of("earlier")), ("", "", ""));
    assert_eq!(asked.of("panel"), "");
    assert!(!asked.of("above").contains("incoming"), "{}", asked.of("above"));
    assert!(asked.of("above").contains(words::LINE));
    let talk = keeping::kept(Place::Talk, None);
    assert!(asked.of("status").is_empty() || asked.of("status") == talk);
    asked.presses("undo");
    assert_eq!(asked.everything(), Answers::default(), "nothing is undone into it");
    asked.presses("back");
    assert_eq!(asked.everything(), Answers::default(), "nothing comes back into it");
    assert!(!asked.panel().contains("ABOUTPASTED"));
    asked.says(&candidate());
    assert_eq!(asked.link(), Some(candidate()), "what goes in is chosen anew");
}

#[test]
fn what_was_there_before_is_back_once_it_is_over() {
    let mut asked = Asked::with(&nurse());
    asked.says_all(&whole());
    asked.comes(&candidate());
    begin(&mut asked);
    asked.says(&candidate());
    asked.talks("end");
    asked.talks("forget");
    assert_eq!((asked.of("anew"), asked.of("place")), ("/advise", Place::Device.as_str()));
    assert_eq!(asked.everything(), whole());
    assert!(!asked.of("above").contains(words::LINE));
    assert!(asked.of("above").contains("incoming"), "what waited waits");
    asked.decides("keep");
    // Only one’s own steps are undone.
    asked.presses("undo");
    assert_eq!(asked.everything(), nurse());
    asked.presses("redo");
    assert_eq!((asked.everything(), asked.of("redo")), (whole(), ""));
}

#[test]
fn what_is_kept_nowhere_or_in_the_tab_outlives_a_conversation_too() {
    for place in [Place::Tab, Place::Nowhere] {
        let mut asked = Asked::with(&nurse());
        asked.chooses("keep-place", place.as_str());
        begin(&mut asked);
        assert_eq!(asked.of("place"), Place::Talk.as_str());
        asked.says(&candidate());
        asked.talks("end");
        asked.talks("forget");
        assert_eq!((asked.everything(), asked.of("place")), (nurse(), place.as_str()));
    }
}

#[test]
fn nothing_of_a_conversation_is_in_the_next_one() {
    let mut asked = Asked::with(&nurse());
    begin(&mut asked);
    asked.says_all(&whole());
    asked.talks("end");
    asked.sends("keep-parts", "part=notes");
    asked.talks("forget");
    begin(&mut asked);
    assert_eq!(asked.everything(), Answers::default());
    assert_eq!((asked.of("undo"), asked.of("redo")), ("", ""));
    asked.says_all(&whole());
    asked.talks("end");
    assert_eq!(taken_along(&asked), whole().only(&crate::asked::USUAL), "the parts are as usual");
    asked.talks("forget");
    assert_eq!(asked.everything(), nurse());
}

#[test]
fn another_one_begins_only_after_a_question() {
    let mut asked = Asked::with(&nurse());
    begin(&mut asked);
    asked.says(&candidate());
    begin(&mut asked);
    assert_eq!((asked.everything(), asked.of("anew")), (candidate(), ""));
    assert!(asked.of("above").contains(words::ANOTHER_TEXT));
    assert_eq!(asked.of("focus"), "talk-heading");
    assert!(has(&asked, "talk-heading"));
    asked.talks("go-on");
    assert!(!asked.of("above").contains(words::ANOTHER_TEXT));
    assert_eq!(asked.everything(), candidate());
    begin(&mut asked);
    asked.talks("another");
    assert_eq!((asked.everything(), asked.of("anew")), (Answers::default(), "/"));
    // It is the one before all that comes back.
    asked.talks("end");
    asked.talks("forget");
    assert_eq!(asked.everything(), nurse());
}

#[test]
fn it_ends_with_a_picture_and_a_link_of_what_is_ticked() {
    let mut asked = Asked::new();
    begin(&mut asked);
    asked.says_all(&whole());
    asked.presses("panel");
    asked.talks("end");
    assert_eq!((asked.of("panel"), asked.of("focus")), ("", "talk-heading"));
    assert!(has(&asked, "talk-heading"));
    for sentence in [words::LEAD, words::HERE_TEXT] {
        assert!(asked.of("above").contains(sentence), "{sentence}");
    }
    assert_eq!(taken_along(&asked), whole().only(&[Part::Situation, Part::Choices]));
    asked.sends("keep-parts", "part=situation&part=choices&part=self-check&part=notes");
    assert_eq!(taken_along(&asked), whole());
    let link = address(&asked).unwrap();
    let size = QrCode::encode_text(&link, QrCodeEcc::Low).expect("short enough").size() + 8;
    assert!(asked.of("above").contains(&format!("viewBox=\"0 0 {size} {size}\"")));
    asked.sends("keep-copy", "");
    assert_eq!(asked.copied(), link);
    // The panel below has the same fields: never both.
    asked.presses("panel");
    assert!(!has(&asked, "keep-link") && asked.of("panel").contains("keep-link"));
    asked.talks("end");
    let primary = asked.of("above").matches("button--primary").count();
    assert_eq!(primary, 1, "one first button");
    asked.talks("go-on");
    assert_eq!((asked.everything(), asked.of("anew")), (whole(), ""));
    assert!(!has(&asked, "talk-heading") && asked.of("above").contains(words::LINE));
}

#[test]
fn where_nothing_was_said_there_is_nothing_to_take_along() {
    let mut asked = Asked::new();
    begin(&mut asked);
    asked.talks("end");
    assert!(asked.of("above").contains(words::NOTHING) && !asked.of("above").contains("<svg"));
    asked.talks("forget");
    assert_eq!(asked.of("place"), Place::Device.as_str());
}

#[test]
fn where_the_desk_cannot_keep_it_nothing_is_lost() {
    let mut asked = Asked::with(&nurse());
    begin(&mut asked);
    asked.says(&candidate());
    asked.talks("end");
    // Without a browser, the storage is refused.
    asked.talks("desk");
    let sentence = words::not_kept(docent::domain::keeping::Trouble::Refused);
    assert!(asked.of("above").contains(sentence));
    assert_eq!((asked.of("focus"), asked.of("anew")), ("talk-trouble", ""));
    assert!(has(&asked, "talk-trouble"));
    assert_eq!(taken_along(&asked), candidate());
    assert_eq!(asked.everything(), candidate());
    asked.talks("go-on");
    assert_eq!((asked.everything(), asked.of("place")), (candidate(), Place::Talk.as_str()));
}

#[test]
fn to_erase_erases_the_conversation_alone() {
    let mut asked = Asked::with(&nurse());
    begin(&mut asked);
    asked.says(&candidate());
    asked.presses("erase");
    assert_eq!((asked.everything(), asked.of("anew")), (Answers::default(), "/"));
    assert_eq!((asked.of("place"), asked.of("undo")), (Place::Talk.as_str(), ""));
    asked.talks("end");
    asked.talks("forget");
    assert_eq!(asked.everything(), nurse());
}

#[test]
fn it_has_its_place_and_offers_no_other() {
    let mut asked = Asked::new();
    begin(&mut asked);
    asked.says(&candidate());
    asked.chooses("keep-place", Place::Device.as_str());
    assert_eq!(asked.of("place"), Place::Talk.as_str());
    asked.ask(&[("path", "/a/b/privacy")], None);
    assert!(!asked.of("view").contains("keep-place"));
    asked.talks("end");
    asked.talks("forget");
    asked.ask(&[("path", "/a/b/privacy")], None);
    assert!(asked.of("view").contains("keep-place"));
}

#[test]
fn without_a_conversation_its_buttons_do_nothing() {
    let mut asked = Asked::with(&nurse());
    for button in ["end", "forget", "desk", "go-on"] {
        asked.talks(button);
        assert_eq!((asked.everything(), asked.of("anew")), (nurse(), ""), "{button}");
        assert!(!asked.of("above").contains("talk"), "{button}");
    }
    assert!(!asked.of("above").contains(sending::QR_NAME));
}
