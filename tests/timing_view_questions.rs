//! The questions of “When to start”, answered as a browser would, on the shipped
//! content.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test stops at what it did not expect"
)]

#[path = "model/person.rs"]
#[allow(dead_code, reason = "the loop without a browser needs more of it")]
mod person;
#[path = "model/policy.rs"]
#[allow(dead_code, reason = "the model compares it with the boot script")]
mod policy;

use docent::{
    browser::form::Entered,
    content,
    domain::{
        answers::{Answer, Months, Pace, Topic, Transition},
        calendar::Day,
        timing::{Contradiction, Timing},
    },
    pages::timing::When,
    route,
    tool::{Tool as _, Visit},
    words::timing::result,
};
use person::{Control, attribute, catalog, controls, fields, plain, tags};

const TIMING: &str = include_str!("../public/api/v1/timing.json");
const THREE: &str = "timing-three";
const MORE: &str = "timing-more";

/// A person at the view.
struct Person {
    when: When,
    visit: Visit,
}

impl Person {
    fn new() -> Self {
        let catalog = catalog();
        let when = When::new(content::read_beside(TIMING, &catalog).expect("it is accepted"));
        let mut visit = Visit::new(catalog);
        visit.today = Day::parse("2026-11-26");
        Self { when, visit }
    }

    /// One who answered the three questions.
    fn answered() -> Self {
        let mut person = Self::new();
        person.chooses(THREE, "profession", &["nurse"]);
        person.chooses(THREE, "stage", &["mid"]);
        person.chooses(THREE, "teaching", &["weekly"]);
        person
    }

    fn view(&self) -> String {
        self.when.view(&self.visit).into_string()
    }

    fn controls(&self) -> Vec<Control> {
        controls(&self.view())
    }

    /// The form as it stands, with these values of one field instead.
    fn chooses(&mut self, form: &str, name: &str, values: &[&str]) {
        let mut pairs = fields(&self.controls(), form);
        let at = pairs.iter().position(|(it, _)| it == name).unwrap_or(pairs.len());
        pairs.retain(|(it, _)| it != name);
        let at = at.min(pairs.len());
        for value in values.iter().rev() {
            pairs.insert(at, (name.to_owned(), (*value).to_owned()));
        }
        let entered = Entered {
            form: form.to_owned(),
            name: name.to_owned(),
            value: values.last().unwrap_or(&"").to_string(),
            is_checked: false,
            is_submitted: false,
            is_typing: false,
            query: route::query(&pairs),
        };
        self.when.arrived(&mut self.visit);
        self.when.entered(&mut self.visit, &entered);
    }

    /// What a field holds now.
    fn holds(&self, form: &str, name: &str) -> Vec<String> {
        let all = fields(&self.controls(), form).into_iter();
        all.filter(|(it, _)| it == name).map(|(_, value)| value).collect()
    }
}

/// The values that a select offers.
fn options(view: &str, id: &str) -> Vec<String> {
    let (_, rest) =
        view.split_once(&format!("<select class=\"field__control\" id=\"{id}\"")).expect(id);
    let (inside, _) = rest.split_once("</select>").unwrap();
    tags(inside).into_iter().filter_map(|(tag, _)| attribute(tag, "value")).collect()
}

/// What stands beside a field on what its answer changed.
fn changed(view: &str) -> Vec<String> {
    view.split("<div class=\"sharpen__changed\"><p>")
        .skip(1)
        .map(|it| plain(it.split("</p>").next().unwrap()))
        .collect()
}

#[test]
fn before_an_answer_the_three_questions_and_what_counts_stand_there() {
    let person = Person::new();
    let view = person.view();
    assert_eq!(person.holds(THREE, "profession"), [""]);
    let text: String = tags(&view).into_iter().map(|(_, text)| plain(text)).collect();
    let timing: Timing = content::read_beside(TIMING, &catalog()).unwrap();
    for criterion in &timing.criteria {
        assert!(text.contains(&criterion.rule), "{}", criterion.name);
    }
    assert!(!view.contains(MORE), "what sharpens a result waits for one");
}

#[test]
fn one_of_the_three_gives_a_result_and_stays_chosen() {
    let mut person = Person::new();
    person.chooses(THREE, "stage", &["?"]);
    assert_eq!(person.visit.answers.stage, Answer::NotSure);
    assert_eq!(person.holds(THREE, "stage"), ["?"]);
    assert!(person.view().contains(&format!("id=\"{MORE}\"")));
}

#[test]
fn every_choice_of_every_question_is_taken_and_shown_again() {
    let names = [
        ("hours-now", Topic::HoursNow),
        ("pace", Topic::Pace),
        ("transition", Topic::Transition),
        ("transition-at", Topic::TransitionAt),
        ("hours-later", Topic::HoursLater),
        ("target-by", Topic::TargetBy),
        ("employer-time", Topic::EmployerTime),
        ("employer-money", Topic::EmployerMoney),
        ("program", Topic::Program),
    ];
    for (name, topic) in names {
        let start = Person::answered();
        let all = options(&start.view(), &format!("q-{name}"));
        assert!(all.len() > 2, "{name} offers {all:?}");
        assert_eq!(all.contains(&"?".to_owned()), topic != Topic::Program, "{name}: not sure");
        for value in all.iter().step_by(if all.len() > 20 { 7 } else { 1 }) {
            let mut person = Person::answered();
            person.chooses(MORE, name, &[value]);
            assert_eq!(person.holds(MORE, name), [value.as_str()], "{name}");
            let before = Person::answered().visit.answers;
            let is_other = !value.is_empty();
            assert_eq!(!before.agree(&person.visit.answers, topic), is_other, "{name}: {value}");
            for other in Topic::ALL.iter().filter(|it| **it != topic) {
                assert!(before.agree(&person.visit.answers, *other), "{name} changes {other:?}");
            }
        }
    }
}

#[test]
fn what_is_near_an_answer_is_the_view_without_what_lies_below_the_questions() {
    let mut person = Person::answered();
    person.view();
    person.chooses(MORE, "hours-now", &["4"]);
    let near = person.when.near(&person.visit, MORE).expect("it is drawn first").into_string();
    let view = person.view();
    let (start, _) = view.split_once("<div class=\"timing__rest\">").expect("the rest");
    let (near_start, rest) = near.split_once("<div class=\"timing__rest\"").expect("its place");
    assert_eq!(near_start, start);
    assert!(rest.starts_with(" data-still></div>"), "{rest}");
    // The weights are in what lies below, and the first result is drawn whole.
    assert!(person.when.near(&person.visit, "timing-weights").is_none());
    let mut first = Person::new();
    first.chooses(THREE, "profession", &["nurse"]);
    assert!(first.when.near(&first.visit, THREE).is_none());
}

#[test]
fn what_an_answer_changes_stands_beside_it_alone() {
    let mut person = Person::answered();
    person.view();
    person.chooses(MORE, "hours-now", &["4"]);
    let view = person.view();
    let said = changed(&view);
    assert_eq!(said.len(), 1, "{said:?}");
    assert!(!said[0].is_empty());
    let (before, after) = view.split_once("sharpen__changed").unwrap();
    assert!(before.rfind("q-hours-now").unwrap() > before.rfind("q-transition").unwrap_or(0));
    assert!(after.contains("q-pace"));
    person.chooses(THREE, "stage", &["late"]);
    assert_eq!(changed(&person.view()), Vec::<String>::new());
}

#[test]
fn an_answer_that_contradicts_another_says_so_beside_it_and_aloud() {
    let mut person = Person::answered();
    person.view();
    person.chooses(MORE, "transition", &["out-of-training"]);
    let view = person.view();
    let why = result::contradiction(Contradiction::OutOfTrainingAfterIt);
    let (_, beside) = view.split_once("sharpen__changed").unwrap();
    assert!(plain(beside).contains(why), "{beside}");
    assert!(person.when.announcement().is_some_and(|it| it.starts_with(why)));
    // Another answer does not say it again.
    person.chooses(MORE, "pace", &["one-course"]);
    person.view();
    assert!(person.when.announcement().is_none_or(|it| !it.contains(why)));
}

#[test]
fn an_answer_that_turns_the_sentence_is_announced_and_another_is_not() {
    let mut person = Person::answered();
    person.view();
    person.chooses(MORE, "employer-money", &["?"]);
    person.view();
    assert_eq!(person.when.announcement(), None, "not sure is as no answer");
    let mut announced = Vec::new();
    for hours in ["0", "2", "40"] {
        person.chooses(MORE, "hours-now", &[hours]);
        let view = plain(&person.view());
        let sentence = person.when.announcement();
        assert!(sentence.iter().all(|it| view.contains(it)), "{sentence:?}");
        announced.extend(sentence);
    }
    assert!(!announced.is_empty(), "hours turn something");
}

#[test]
fn months_and_not_sure_exclude_each_other() {
    let mut person = Person::answered();
    let blocked = |person: &Person| person.visit.answers.blocked_months.clone();
    person.chooses(MORE, "blocked-months", &["7", "8"]);
    assert_eq!(blocked(&person), Answer::Given(Months::new(0b1100_0000).unwrap()));
    assert_eq!(person.holds(MORE, "blocked-months"), ["7", "8"]);
    person.chooses(MORE, "blocked-months", &["7", "8", "?"]);
    assert_eq!(blocked(&person), Answer::NotSure);
    assert_eq!(person.holds(MORE, "blocked-months"), ["?"]);
    // What was ticked before “not sure” comes back where that is taken away.
    person.chooses(MORE, "blocked-months", &[]);
    assert_eq!(person.holds(MORE, "blocked-months"), ["7", "8"]);
    person.chooses(MORE, "blocked-months", &["7", "8", "?"]);
    person.chooses(MORE, "blocked-months", &["1", "?"]);
    assert_eq!(person.holds(MORE, "blocked-months"), ["1", "7", "8"]);
    person.chooses(MORE, "blocked-months", &[]);
    assert_eq!(blocked(&person), Answer::Absent);
}

#[test]
fn what_nobody_can_choose_changes_nothing() {
    for (name, value) in [
        ("hours-now", "many"),
        ("hours-now", "999"),
        ("pace", "slow"),
        ("transition", "out"),
        ("transition-at", "2027-13"),
        ("target-by", "soon"),
        ("employer-time", "maybe"),
    ] {
        let mut person = Person::answered();
        let before = person.visit.answers.clone();
        person.chooses(MORE, name, &[value]);
        assert_eq!(person.visit.answers, before, "{name}: {value}");
    }
}

#[test]
fn without_a_change_ahead_nothing_is_asked_of_it() {
    let mut person = Person::answered();
    person.chooses(MORE, "transition", &[Transition::None.as_str()]);
    let view = person.view();
    assert!(!view.contains("q-hours-later") && !view.contains("q-transition-at"));
    person.chooses(MORE, "transition", &["?"]);
    assert!(person.view().contains("q-hours-later"));
}

#[test]
fn an_answer_that_is_not_offered_stays() {
    let mut person = Person::answered();
    person.visit.answers.hours_now = Answer::Given(7);
    person.visit.answers.pace = Answer::Given(Pace::FullTime);
    assert_eq!(person.holds(MORE, "hours-now"), ["7"]);
    person.chooses(MORE, "employer-time", &["1"]);
    assert_eq!(person.visit.answers.hours_now, Answer::Given(7));
}

#[test]
fn each_key_of_the_address_changes_the_view() {
    let mut person = Person::answered();
    let plain = person.view();
    let examples = [("own", "2029-1"), ("set", "9-0"), ("turn", "1")];
    assert_eq!(examples.map(|it| it.0), docent::domain::timing::TimingQuery::KEYS);
    for (key, value) in examples {
        person.visit.query = vec![(key.to_owned(), value.to_owned())];
        assert!(person.view() != plain, "{key}");
    }
}

#[test]
fn each_id_stands_for_one_element_whatever_is_said() {
    let mut person = Person::answered();
    for (name, value) in [("hours-now", "8"), ("transition", "into-faculty"), ("target-by", "2031")]
    {
        person.chooses(MORE, name, &[value]);
        let view = person.view();
        let mut ids: Vec<String> =
            tags(&view).into_iter().filter_map(|(tag, _)| attribute(tag, "id")).collect();
        let all = ids.len();
        ids.sort();
        ids.dedup();
        assert_eq!(ids.len(), all, "an id twice: {ids:?}");
    }
}

#[test]
fn a_link_to_a_question_leads_to_its_field() {
    let mut leads = 0;
    for (three, more) in [(vec![], vec![]), (vec![("stage", "mid")], vec![("hours-now", "8")])] {
        let mut person = Person::new();
        person.chooses(THREE, "profession", &["nurse"]);
        for (name, value) in three {
            person.chooses(THREE, name, &[value]);
        }
        for (name, value) in more {
            person.chooses(MORE, name, &[value]);
        }
        let view = person.view();
        let all = tags(&view);
        let of = |name: &str| all.iter().filter_map(|it| attribute(it.0, name)).collect::<Vec<_>>();
        let ids = of("id");
        for link in of("href").iter().filter_map(|it| it.strip_prefix('#')) {
            assert!(ids.iter().any(|it| it == link), "#{link} leads nowhere");
            leads += 1;
        }
    }
    assert!(leads > 0);
}

#[test]
fn what_was_taken_back_says_nothing_of_what_it_changed() {
    let mut person = Person::answered();
    person.view();
    let before = person.visit.answers.clone();
    person.chooses(MORE, "hours-now", &["4"]);
    assert_eq!(changed(&person.view()).len(), 1);
    person.visit.answers = before;
    assert_eq!(changed(&person.view()), Vec::<String>::new());
}
