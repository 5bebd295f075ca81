//! What becomes of what an advisor enters beside a candidate: the focus goes to what came of
//! it, and what cannot be kept says so and stays in its field.

use crate::advisor::{Advisor, three};
use crate::person::Control;
use docent::{
    state::Command,
    words::advise::{candidate as words, suggest},
};

fn second() -> Advisor {
    let mut advisor = Advisor::with(&three());
    advisor.follows("?who=2");
    advisor
}

/// The first question to a program.
fn question(advisor: &Advisor) -> Control {
    let is_it = |it: &Control| {
        it.form.starts_with("desk-tell")
            && it.name == "question"
            && !it.value.starts_with("employer")
    };
    advisor.controls().into_iter().find(is_it).expect("a question to the program")
}

/// The element that takes the focus, which is there and can take it.
fn focused(advisor: &Advisor, commands: &[Command]) -> String {
    let [Command::Focus(id)] = commands else { panic!("no focus: {commands:?}") };
    let (view, id_of) = (advisor.view(), format!("id=\"{id}\""));
    let tag = view.split('<').find(|it| it.contains(&id_of)).unwrap_or_else(|| panic!("no {id}"));
    let is_control = ["summary", "input", "select", "textarea", "a "];
    let can = tag.contains("tabindex=\"-1\"") || is_control.iter().any(|it| tag.starts_with(it));
    assert!(can, "{tag}");
    id.clone()
}

/// Keeps an answer; what was done then.
fn tell(advisor: &mut Advisor, values: &[(&str, &str)]) -> Vec<Command> {
    let it = question(advisor);
    let values: Vec<_> = [("question", it.value.as_str())].iter().chain(values).copied().collect();
    advisor.submits(&it.form, &values)
}

#[test]
fn what_was_told_takes_the_focus_and_its_question_once_it_is_taken_away() {
    let mut advisor = second();
    let word = question(&advisor).value;
    let commands = tell(&mut advisor, &[("answer", "Yes.")]);
    assert_eq!(focused(&advisor, &commands), format!("desk-told-{word}"));
    let commands = advisor.submits("desk-forget", &[]);
    assert_eq!(focused(&advisor, &commands), format!("desk-asked-{word}"));
    tell(&mut advisor, &[("answer", "Yes.")]);
    advisor.follows("?who=1");
    let commands = advisor.submits("desk-share", &[]);
    assert_eq!(focused(&advisor, &commands), format!("desk-told-{word}"));
}

#[test]
fn a_requirement_that_counts_takes_the_focus_and_then_what_opens_the_form() {
    let mut advisor = second();
    let controls = advisor.controls();
    let is_it = |it: &&Control| it.form.starts_with("desk-counting") && it.name == "code";
    let codes = controls.iter().find(is_it).expect("requirements of the role");
    let code = codes.choices[1].clone();
    for (code, reason, at) in [("", "Ten years.", "rule"), (code.as_str(), " \r\n ", "reason")] {
        let form = advisor.form("desk-counting");
        let commands = advisor.submits("desk-counting", &[("code", code), ("reason", reason)]);
        assert_eq!(focused(&advisor, &commands), format!("{form}-{at}"));
        assert_eq!(advisor.form("desk-counting"), form, "nothing of it is lost");
        assert!(advisor.text().contains(suggest::NOT_COUNTED));
    }
    let commands = advisor.submits("desk-counting", &[("code", &code), ("reason", "Ten years.")]);
    assert_eq!(focused(&advisor, &commands), format!("desk-counted-{code}"));
    assert!(!advisor.text().contains(suggest::NOT_COUNTED));
    let commands = advisor.submits("desk-uncount", &[("code", &code)]);
    assert_eq!(focused(&advisor, &commands), "desk-counting-opens");
    // Of another role there are other requirements, which a form that stays would not offer.
    let form = advisor.form("desk-counting");
    let is_target = |it: &&Control| it.form.starts_with("desk-suggest") && it.name == "target";
    let roles = advisor.controls().iter().find(is_target).expect("roles").choices.clone();
    let of_others = roles.iter().filter(|role| {
        advisor.chooses("desk-suggest", &[("target", role)]);
        let controls = advisor.controls();
        let its = controls.iter().find(|it| it.form.starts_with("desk-counting"));
        its.is_some_and(|it| it.form != form)
    });
    assert!(of_others.count() > 0);
}

#[test]
fn nothing_is_told_without_words_or_on_a_day_ahead() {
    let mut advisor = second();
    let form = question(&advisor).form;
    for (values, at, says) in [
        ([("answer", " \r\n"), ("day", "2026-11-27")], "answer", words::NO_ANSWER),
        ([("answer", "Yes."), ("day", "2026-11-28")], "day", words::NO_TOLD_DAY),
        ([("answer", "Yes."), ("day", "2026-02-30")], "day", words::NO_TOLD_DAY),
        ([("answer", "Yes."), ("day", "")], "day", words::NO_TOLD_DAY),
    ] {
        let commands = tell(&mut advisor, &values);
        assert_eq!(focused(&advisor, &commands), format!("{form}-{at}"));
        assert_eq!(question(&advisor).form, form, "nothing of it is lost");
        let text = advisor.text();
        assert!(text.contains(says) && !text.contains(words::NO_FACT), "{text}");
    }
    // A browser asks for both before anything is heard.
    let view = advisor.view();
    let tag = |id: String| view.split('<').find(|it| it.contains(&id)).expect("a field").to_owned();
    assert!(tag(format!("id=\"{form}-answer\"")).contains(" required"));
    let day = tag(format!("id=\"{form}-day\""));
    for part in ["type=\"date\"", " required", "value=\"2026-11-27\"", "max=\"2026-11-27\""] {
        assert!(day.contains(part), "{day}");
    }
    tell(&mut advisor, &[("answer", "Yes."), ("by", "The office"), ("day", "2026-09-30")]);
    let text = advisor.text();
    assert!(text.contains(&words::told("The office", "September 30, 2026")), "{text}");
    assert!(![words::NO_ANSWER, words::NO_TOLD_DAY].iter().any(|it| text.contains(it)));
}

#[test]
fn a_question_that_was_told_still_counts_and_the_list_says_so() {
    let mut advisor = second();
    tell(&mut advisor, &[("answer", "Yes.")]);
    for query in ["?", "?side=1&side=2&view=table"] {
        advisor.follows(query);
        let text = advisor.text();
        let told = " open questions; someone told you about 1 of them";
        assert_eq!(text.matches(told).count(), 1, "{text}");
        assert!(text.matches(" open questions").count() > 1, "{text}");
    }
}

#[test]
fn hours_that_cannot_be_suggested_say_so_at_their_field() {
    let mut advisor = second();
    for wrong in ["81", "999", "-3", "7.5", "seven"] {
        advisor.chooses("desk-suggest", &[("hours-now", wrong), ("hours-later", "9")]);
        let (view, text) = (advisor.view(), advisor.text());
        assert_eq!(text.matches(suggest::NO_HOURS).count(), 1, "{wrong}: {text}");
        let (before, _) = view.split_once(suggest::NO_HOURS).expect("the sentence");
        let of = before.rsplit_once("id=\"").map(|it| it.1).expect("its element");
        assert!(of.starts_with("desk-hours-now-2-refused"), "{of}");
        assert!(text.contains("9 hours"), "the other is suggested: {text}");
    }
    let field = advisor.view();
    let field =
        field.split('<').find(|it| it.contains("id=\"desk-hours-now-2\"")).expect("a field");
    assert!(field.contains(" data-still"), "it stays as it was typed: {field}");
    assert!(field.contains("desk-hours-now-2-refused"), "{field}");
    for right in ["80", " 8 ", "0", ""] {
        advisor.chooses("desk-suggest", &[("hours-now", right)]);
        assert!(!advisor.text().contains(suggest::NO_HOURS), "{right}");
    }
    // Whoever comes back finds the field empty, and no word on what was there.
    advisor.chooses("desk-suggest", &[("hours-now", "81")]);
    advisor.follows("?");
    advisor.follows("?who=2");
    assert!(!advisor.text().contains(suggest::NO_HOURS));
}
