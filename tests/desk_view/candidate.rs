//! A candidate who is open: their answers, what is open, what was told, and what goes back.

use crate::advisor::{Advisor, three};
use docent::{
    domain::{
        advice::answered_number,
        answers::{Answer, Topic},
        calendar::Day,
        link::{self, Link},
        timing::{Scene, Settings, Weightings, advise},
    },
    state::Command,
    words::{
        advise::{candidate as words, suggest},
        timing::sentence::sentence,
    },
};

/// The first candidate, open.
fn first() -> Advisor {
    let mut advisor = Advisor::with(&three());
    advisor.follows("?who=1");
    advisor
}

/// The advice in the link that goes back.
fn returned(advisor: &Advisor) -> Link {
    let controls = advisor.controls();
    let field = controls.iter().find(|it| it.value.contains("#a=")).expect("a link");
    assert!(field.value.starts_with("https://school.example/#a=1."), "{}", field.value);
    let text = field.value.split_once("#a=").unwrap().1;
    link::read(text, &advisor.visit.catalog).expect("it is whole").link
}

#[test]
fn it_says_what_when_to_start_says() {
    let advisor = first();
    let shipped = crate::person::shipped();
    let (catalog, timing) = (&shipped.catalog, &shipped.timing);
    let answers = &three()[0];
    let program = Scene::program_of(catalog, answers).unwrap();
    let today = Day::parse("2026-11-27").unwrap();
    let scene = Scene::new(timing, catalog, program, today, Settings::default());
    let advice = advise(&scene, answers, &Weightings::new());
    let text = advisor.text();
    let sentence = sentence(&advice, timing);
    let plain = |text: &str| text.replace('\u{a0}', " ");
    assert!(plain(&text).contains(&plain(&sentence)), "{sentence}: {text}");
    assert!(text.contains("Career stage") && text.contains(words::OPEN));
}

#[test]
fn label_and_note_stay_on_the_desk() {
    let mut advisor = first();
    advisor.chooses("desk-label", &[("label", "Anna <b> & Ben")]);
    advisor.chooses("desk-note", &[("note", "Calls on Friday.")]);
    assert!(advisor.text().contains("Anna <b> & Ben"));
    advisor.follows("?");
    assert_eq!(
        advisor.texts("desk-row__link").iter().filter(|it| *it == "Anna <b> & Ben").count(),
        1
    );
    // Neither is part of what goes back.
    advisor.follows("?who=1");
    advisor.chooses("desk-suggest", &[("pace", "one-course")]);
    let Link::Advice { advice, .. } = returned(&advisor) else { panic!("no advice") };
    assert_eq!(advice.topics().collect::<Vec<_>>(), [Topic::Pace]);
}

#[test]
fn what_goes_back_is_shown_in_words_and_is_the_link() {
    let mut advisor = first();
    assert!(advisor.text().contains(suggest::NOTHING));
    advisor.chooses("desk-suggest", &[("target", "education-director"), ("hours-later", "9")]);
    advisor.chooses("desk-suggest", &[("note-plan", "Ask for\r\ntwo letters.")]);
    let text = advisor.text();
    let from = text.find(suggest::GOES).unwrap();
    let going = &text[from..];
    for said in ["Education director", "9 hours", "“Ask for two letters.”"] {
        assert!(going.contains(said), "{said}: {going}");
    }
    let Link::Advice { answered, advice } = returned(&advisor) else { panic!("no advice") };
    assert_eq!(answered, answered_number(&three()[0], &advisor.visit.catalog));
    assert_eq!(advice.hours_later, Answer::Given(9));
    assert_eq!(advice.notes.get(6).unwrap(), "Ask for\ntwo letters.");
    let commands = advisor.submits("desk-copy", &[]);
    assert!(matches!(&commands[..], [Command::Copy(text)] if text.contains("#a=1.")));
    // Back to what the candidate said, nothing is suggested.
    advisor.chooses(
        "desk-suggest",
        &[("target", "simulation-center-leader"), ("hours-later", ""), ("note-plan", "")],
    );
    assert!(advisor.text().contains(suggest::NOTHING));
    advisor.chooses("desk-suggest", &[("hours-now", "81")]);
    assert!(advisor.text().contains(suggest::NOTHING), "more hours than can be named");
}

#[test]
fn a_start_is_of_the_program_that_is_suggested() {
    let mut advisor = first();
    let controls = advisor.controls();
    let select = |name: &str| {
        controls.iter().find(|it| it.form.starts_with("desk-suggest") && it.name == name).unwrap()
    };
    let start = select("intake").choices[1].clone();
    advisor.chooses("desk-suggest", &[("intake", &start)]);
    let Link::Advice { advice, .. } = returned(&advisor) else { panic!("no advice") };
    assert!(advice.intake.given().is_some());
    let program = select("program").choices[3].clone();
    advisor.chooses("desk-suggest", &[("program", &program)]);
    let Link::Advice { advice, .. } = returned(&advisor) else { panic!("no advice") };
    assert_eq!(advice.intake, Answer::Absent);
    assert!(advice.program.given().is_some());
}

#[test]
fn a_requirement_counts_with_a_reason_and_can_be_taken_back() {
    let mut advisor = first();
    advisor.follows("?who=2");
    let controls = advisor.controls();
    let codes =
        controls.iter().find(|it| it.form.starts_with("desk-counting") && it.name == "code");
    let code = codes.expect("requirements of the role").choices[1].clone();
    advisor.submits("desk-counting", &[("code", &code), ("reason", "")]);
    assert!(advisor.text().contains(suggest::NOTHING), "without a reason it counts for nothing");
    advisor.submits("desk-counting", &[("code", &code), ("reason", "Ten years abroad.")]);
    let Link::Advice { advice, .. } = returned(&advisor) else { panic!("no advice") };
    assert_eq!(advice.counted.get(code.parse().unwrap()).unwrap(), "Ten years abroad.");
    assert!(advisor.text().contains("“Ten years abroad.”"), "{}", advisor.text());
    advisor.submits("desk-uncount", &[("code", &code)]);
    assert!(advisor.text().contains(suggest::NOTHING));
    // Without a role there is nothing to count for.
    advisor.follows("?who=3");
    assert!(advisor.text().contains(suggest::NO_ROLE));
}

#[test]
fn what_was_told_says_by_whom_and_is_offered_to_others() {
    let mut advisor = first();
    let program = advisor.controls().into_iter().find(|it| {
        it.name == "question" && it.value.contains('.') && !it.value.starts_with("employer")
    });
    let question = program.expect("a question to the program");
    advisor.submits(
        &question.form,
        &[("question", &question.value), ("answer", "In writing: yes."), ("by", "The office")],
    );
    let told = words::told("The office", "November 27, 2026");
    let text = advisor.text();
    assert!(text.contains(&told), "{text}");
    assert!(text.contains(words::NO_FACT) && text.contains("“In writing: yes.”"), "{text}");
    advisor.follows("?who=2");
    let text = advisor.text();
    assert!(text.contains(words::ELSEWHERE) && text.contains(&told), "{text}");
    advisor.submits("desk-share", &[]);
    assert!(!advisor.text().contains(words::ELSEWHERE), "{}", advisor.text());
    assert!(advisor.text().contains(&told));
    advisor.submits("desk-forget", &[]);
    assert!(advisor.text().contains(words::ELSEWHERE), "the other still has it");
    // The list counts it, and says what was told.
    advisor.follows("?");
    assert!(advisor.text().contains(&told));
}

#[test]
fn a_candidate_is_taken_off_and_an_unknown_one_says_so() {
    let mut advisor = first();
    advisor.submits("desk-remove", &[]);
    assert_eq!(advisor.texts("desk-row__link").len(), 2);
    advisor.follows("?who=1");
    assert!(advisor.text().contains(words::GONE));
}
