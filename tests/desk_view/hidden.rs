//! Presenter mode shows no name and no note, anywhere in the markup; and titles never do.

use crate::advisor::{Advisor, three};
use docent::{
    domain::keeping::Place,
    tool::Tool as _,
    words::advise::{self as words, candidate, suggest},
};

const SECRETS: [&str; 6] =
    ["Zacharias", "Yesterday", "Xylophone", "Wenceslas", "Verdict", "Ulrike"];

/// Each secret stands where people’s words stand.
fn full() -> Advisor {
    let mut all = three();
    all[0].notes.set(1, Some("Xylophone".into()));
    let mut advisor = Advisor::with(&all);
    advisor.follows("?who=1");
    advisor.chooses("desk-label", &[("label", "Zacharias")]);
    advisor.chooses("desk-note", &[("note", "Yesterday")]);
    advisor.chooses("desk-suggest", &[("note-plan", "Wenceslas")]);
    let controls = advisor.controls();
    let question = controls.iter().find(|it| it.name == "question").unwrap();
    let (form, value) = (question.form.clone(), question.value.clone());
    advisor.submits(&form, &[("question", &value), ("answer", "Verdict"), ("by", "Ulrike")]);
    advisor
}

/// The markup with signs by number as the signs themselves.
fn readable(advisor: &Advisor) -> String {
    crate::person::plain(&advisor.view().replace("&nbsp;", " "))
}

#[test]
fn it_hides_every_name_and_note_and_says_so() {
    let mut advisor = full();
    assert!(SECRETS.iter().all(|it| readable(&advisor).contains(it)));
    advisor.follows("?side=1&side=2");
    assert!(readable(&advisor).contains("Zacharias"));
    advisor.submits("desk-present", &[("present", "1")]);
    for query in ["?", "?who=1", "?who=2", "?side=1&side=2", "?side=1&side=2&view=table"] {
        advisor.follows(query);
        let view = readable(&advisor);
        for secret in SECRETS {
            assert!(!view.contains(secret), "{secret} at {query}");
        }
        assert!(view.contains(words::PRESENTING), "{query}");
        assert!(view.contains("Candidate\u{a0}1") || query == "?who=2", "{query}");
        assert!(!view.contains("#a="), "what goes back holds notes");
    }
    advisor.follows("?who=1");
    advisor.submits("desk-present", &[("present", "")]);
    assert!(SECRETS.iter().all(|it| readable(&advisor).contains(it)));
}

#[test]
fn nothing_that_would_go_back_is_shown_or_can_be_changed() {
    let mut advisor = full();
    advisor.chooses("desk-suggest", &[("hours-later", "17"), ("pace", "one-course")]);
    advisor.chooses("desk-suggest", &[("hours-now", "x")]);
    assert!(advisor.text().contains("17 hours") && advisor.text().contains(suggest::NO_HOURS));
    advisor.follows("?");
    advisor.submits("desk-present", &[("present", "1")]);
    advisor.follows("?who=1");
    let text = advisor.text();
    let (_, after) = text.split_once(suggest::HEADING).expect("the heading");
    let (shown, _) = after.split_once(candidate::REMOVE).expect("what follows");
    assert_eq!(shown.trim(), candidate::HIDDEN.replace('\u{a0}', " "));
    for form in ["desk-suggest", "desk-count", "desk-uncount", "desk-copy", "desk-label"] {
        let controls = advisor.controls();
        assert!(!controls.iter().any(|it| it.form.starts_with(form)), "{form}: {controls:#?}");
    }
    advisor.submits("desk-present", &[("present", "")]);
    let text = advisor.text();
    assert!(text.contains("17 hours") && !text.contains(suggest::NO_HOURS), "{text}");
}

#[test]
fn a_title_names_nobody() {
    let mut advisor = full();
    for query in ["?", "?who=1", "?side=1&side=2&view=table"] {
        advisor.follows(query);
        let heading = advisor.tool.heading(&advisor.visit);
        assert!(SECRETS.iter().all(|it| !heading.contains(it)), "{heading}");
    }
    advisor.follows("?who=1");
    assert_eq!(advisor.tool.heading(&advisor.visit), "Candidate\u{a0}1");
}

#[test]
fn files_that_could_not_be_read_are_not_named_to_an_audience() {
    let mut advisor = Advisor::with(&three());
    advisor.submits("desk-present", &[("present", "1")]);
    let files = [("Zacharias.json".to_owned(), "?".to_owned())];
    advisor.tool.open_files(&files, &advisor.visit);
    let view = readable(&advisor);
    assert!(view.contains("1 could not be opened") && !view.contains("Zacharias"), "{view}");
}

#[test]
fn nobody_on_the_desk_is_in_view_beside_a_candidate() {
    let mut advisor = full();
    advisor.visit.place = Place::Talk;
    for query in ["?", "?who=1", "?side=1&side=2&view=table", "?stage=early"] {
        advisor.follows(query);
        let view = readable(&advisor);
        for secret in SECRETS.iter().chain(&["Candidate\u{a0}", "desk-list", "desk-label"]) {
            assert!(!view.contains(secret), "{secret} with {query}");
        }
        assert!(view.contains(words::OUT_OF_VIEW));
        assert_eq!(advisor.tool.heading(&advisor.visit), words::NAME);
    }
    advisor.visit.place = Place::Device;
    advisor.follows("?");
    assert!(readable(&advisor).contains("Zacharias"));
}
