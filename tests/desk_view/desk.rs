//! The desk as a list: opening, sorting, filtering, side by side, taking along, wiping.

use crate::advisor::{Advisor, link, someone, three};
use docent::{
    domain::desk::sealed::{Head, Sealed},
    pages::advise::{Came, Wanted},
    state::Command,
    tool::Tool as _,
    words::advise::{self as words, along},
};

#[test]
fn an_empty_desk_says_what_to_do_and_leaves_room_for_a_conversation() {
    let advisor = Advisor::new();
    let text = advisor.text();
    assert!(text.contains(words::EMPTY), "{text}");
    assert!(!text.contains(words::RECURRING) && !text.contains(along::WIPE), "{text}");
    let begin = advisor.controls().into_iter().find(|it| it.form == "keep-talk").unwrap();
    assert_eq!((begin.name.as_str(), begin.value.as_str()), ("keep", "begin"));
}

#[test]
fn links_are_opened_and_what_cannot_be_read_stays_in_the_field() {
    let mut advisor = Advisor::new();
    let [a, b, c] = three().map(|it| link(&it));
    let cut = &a[..a.len() - 6];
    let commands = advisor.opens(&[a.as_str(), &b, cut, &c].join("\n"));
    assert!(commands.contains(&Command::Focus("desk-opened".into())));
    let text = advisor.text();
    assert!(text.contains("3 candidates are new on your desk. 1 could not be opened:"), "{text}");
    assert!(text.contains("”: It has lost its end on the way."), "{text}");
    let field = advisor.controls().into_iter().find(|it| it.name == "links").unwrap();
    assert_eq!(field.value, cut);
    assert_eq!(advisor.texts("desk-row__link").len(), 3);
    // What is mended is opened, and the field is empty again.
    advisor.opens(&someone_else());
    let field = advisor.controls().into_iter().find(|it| it.name == "links").unwrap();
    assert_eq!(field.value, "");
    assert_eq!(advisor.texts("desk-row__link").len(), 4);
    advisor.opens("");
    assert!(advisor.text().contains(words::NOTHING_ENTERED));
}

fn someone_else() -> String {
    link(&someone("dentist", "mid", "none", ""))
}

#[test]
fn rows_say_what_was_said_and_what_was_worked_out() {
    let mut advisor = Advisor::new();
    advisor.opens(&three().map(|it| link(&it)).join("\n"));
    assert!(advisor.text().contains("0 of 3 worked out"), "{}", advisor.text());
    assert!(advisor.text().contains(words::WORKING));
    while advisor.tool.work(&advisor.visit).is_some() {}
    let text = advisor.text();
    assert!(!text.contains(words::WORKING), "{text}");
    assert!(text.contains("Best start: Fall 2027") || text.contains("Best start: Fall\u{a0}2027"));
    assert!(text.contains("Role aimed at: Simulation center leader"), "{text}");
    assert!(text.contains("open questions"), "{text}");
}

#[test]
fn a_filter_stands_in_the_address_and_is_cleared_by_a_link() {
    let mut advisor = Advisor::with(&three());
    let commands = advisor.chooses("desk-list", &[("stage", "mid")]);
    assert!(matches!(commands[0], Command::WriteQuery(_)));
    assert_eq!(advisor.visit.query, [("stage".to_owned(), "mid".to_owned())]);
    assert_eq!(advisor.texts("desk-row__link"), ["Candidate\u{a0}1"]);
    assert!(advisor.text().contains("1 of 3 candidates"));
    let clear = advisor.links(words::CLEAR);
    advisor.follows(&clear[0]);
    assert_eq!(advisor.texts("desk-row__link").len(), 3);
    advisor.chooses("desk-list", &[("sort", "stage")]);
    assert_eq!(
        advisor.texts("desk-row__link"),
        ["Candidate\u{a0}2", "Candidate\u{a0}1", "Candidate\u{a0}3"]
    );
}

#[test]
fn two_to_four_stand_side_by_side_with_differences_first() {
    let mut all = three().to_vec();
    all[1].stage = all[0].stage.clone();
    all.push(someone("dentist", "mid", "none", ""));
    all.push(someone("dentist", "mid", "weekly", ""));
    let mut advisor = Advisor::with(&all);
    advisor.ticks(1);
    assert!(advisor.text().contains(words::ONE_MORE));
    advisor.ticks(2);
    let href = advisor.links(words::TO_TABLE);
    advisor.follows(&href[0]);
    let text = advisor.text();
    assert!(text.contains("2 candidates side by side"), "{text}");
    for named in ["Country of practice", "Hours a week now", "Hours a week later", "Pace"] {
        assert!(text.contains(named), "{named}: {text}");
    }
    assert!(text.contains(words::OPEN_QUESTIONS) && words::OPEN_QUESTIONS.starts_with("How many"));
    let (differ, same) = (text.find(words::DIFFER).unwrap(), text.find(words::SAME).unwrap());
    let at = |word: &str| text.rfind(word).unwrap();
    assert!(differ < same);
    assert!(at("Teaching") < same && at("Career stage") > same, "{text}");
    let back = advisor.links(words::BACK);
    advisor.follows(&back[0]);
    for number in [3, 4] {
        advisor.ticks(number);
    }
    assert!(advisor.text().contains(words::FULL));
    let boxes = advisor.controls().into_iter().filter(|it| it.name == "side");
    let closed: Vec<_> = boxes.filter(|it| !it.is_open).map(|it| it.value).collect();
    assert_eq!(closed, ["5"]);
}

#[test]
fn a_passphrase_is_long_and_typed_twice() {
    let mut advisor = Advisor::with(&three());
    for (first, again, sentence) in [
        ("too short", "too short", along::hitch(along::Hitch::Short)),
        ("long enough now", "long enough mow", along::hitch(along::Hitch::Differ)),
    ] {
        advisor.submits("desk-save", &[("passphrase", first), ("again", again)]);
        assert!(advisor.tool.wanted().is_none());
        assert!(advisor.text().contains(&sentence), "{sentence}");
    }
    advisor
        .submits("desk-save", &[("passphrase", "long enough now"), ("again", "long enough now")]);
    let Some(Wanted::Encrypt(passphrase, text)) = advisor.tool.wanted() else { panic!("nothing") };
    assert_eq!(passphrase, "long enough now");
    assert!(!advisor.view().contains("long enough now"), "it stands nowhere");
    // As the browser would answer, in another place.
    let head = Head::new([1; 16], [2; 12], 4);
    let sealed = Sealed { head, bytes: vec![0; 20] };
    let (tool, visit) = (&mut advisor.tool, &advisor.visit);
    tool.came(Came::Encrypted(sealed.clone()), true, visit);
    assert!(advisor.view().contains("docent-desk%201%20"), "a file to save");
    takes_focus(&mut advisor, "desk-saved");
    let mut other = Advisor::with(&three()[..1]);
    other.submits("desk-take", &[("key", "long enough now")]);
    assert!(other.text().contains(&along::hitch(along::Hitch::NoFile)));
    other.tool.chose("Dear all,");
    assert!(other.text().contains("This is not a desk from Docent."));
    other.tool.chose(&sealed.to_text());
    other.submits("desk-take", &[("key", "long enough now")]);
    assert!(matches!(other.tool.wanted(), Some(Wanted::Decrypt(..))));
    other.tool.came(Came::Wrong, false, &other.visit);
    assert!(other.text().contains(&along::hitch(along::Hitch::Wrong)));
    other.tool.came(Came::Decrypted(text.into_bytes()), false, &other.visit);
    assert!(other.text().contains(&along::taken(2)), "{}", other.text());
    takes_focus(&mut other, "desk-happened");
    assert_eq!(other.texts("desk-row__link").len(), 3);
}

/// The next answer gives the focus to this element, and no answer after it.
fn takes_focus(advisor: &mut Advisor, id: &str) {
    let commands = advisor.tool.arrived(&mut advisor.visit);
    assert_eq!(commands, [Command::Focus(id.into())]);
    assert!(advisor.view().contains(&format!("id=\"{id}\"")));
    assert_eq!(advisor.tool.arrived(&mut advisor.visit), []);
}

#[test]
fn files_that_were_opened_take_the_focus_to_what_became_of_them() {
    let mut advisor = Advisor::with(&three());
    let files = [("anna.json".to_owned(), "?".to_owned())];
    advisor.tool.open_files(&files, &advisor.visit);
    takes_focus(&mut advisor, "desk-opened");
}

#[test]
fn wiping_leaves_nothing() {
    let mut advisor = Advisor::with(&three());
    let text = advisor.text();
    assert!(text.contains(&along::wipe(3)), "{text}");
    assert_eq!(text.matches(along::WIPE).count(), 1, "{text}");
    advisor.submits("desk-wipe", &[]);
    let text = advisor.text();
    assert!(text.contains(along::WIPED) && text.contains(words::EMPTY), "{text}");
    assert!(advisor.texts("desk-row__link").is_empty());
    assert_eq!(advisor.tool.heading(&advisor.visit), words::NAME);
}

#[test]
fn thirty_rows_are_drawn_at_once() {
    let all: Vec<_> = (0..120)
        .map(|nth| {
            let mut it = three()[nth % 3].clone();
            it.teaching_years =
                docent::domain::answers::Answer::Given(u8::try_from(nth / 3).unwrap());
            it
        })
        .collect();
    let mut advisor = Advisor::new();
    advisor.opens(&all.iter().map(link).collect::<Vec<_>>().join("\n"));
    assert_eq!(advisor.texts("desk-row__link").len(), 30);
    let commands = advisor.submits("desk-list", &[("show", "60")]);
    assert!(commands.contains(&Command::FocusOneOf(".desk-row__link", 30)));
    assert_eq!(advisor.texts("desk-row__link").len(), 60);
}
