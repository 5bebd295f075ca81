//! What no form shows passes through the app as one text, and is merged, undone
//! and sent as all else.

use crate::{
    asked::{Asked, nurse, whole},
    given::catalog,
};
use docent::{
    components::exchange,
    domain::{
        answers::{Answer, Answers, Check, Keyed, Level, Topic},
        calendar::Day,
        file,
        keeping::Event,
        link::{self, Link},
    },
    more::More,
    route,
    words::{answers as names, keeping as words, sending},
};

fn day() -> Day {
    Day::parse("2026-11-26").expect("a day")
}

fn levels(of: &[(u16, Level)]) -> Keyed<Level> {
    let mut levels = Keyed::default();
    for (key, level) in of {
        levels.set(*key, Some(*level));
    }
    levels
}

/// Finishes a self-check with one level.
fn finishes(it: &mut Answers) {
    it.levels = levels(&[(11, Level::Expert)]);
    Check::record(&mut it.checks, day(), it.levels.clone());
}

#[test]
fn what_the_app_knows_of_it_is_one_step_with_what_the_forms_say() {
    let mut asked = Asked::new();
    assert_eq!(asked.others.as_deref(), Some(""), "nothing is said");
    asked.answers = nurse();
    asked.changes(finishes);
    let mut wanted = nurse();
    finishes(&mut wanted);
    assert_eq!(asked.everything(), wanted);
    asked.presses("undo");
    assert_eq!(asked.everything(), Answers::default());
    let topics = [Topic::Profession, Topic::Stage, Topic::Levels, Topic::Checks];
    assert_eq!(asked.of("status"), words::event(&Event::Undone(topics.to_vec())));
    assert_eq!(asked.of("undo"), "", "it was one step");
    asked.presses("redo");
    assert_eq!(asked.everything(), wanted);
}

#[test]
fn left_out_it_is_as_it_was_and_empty_it_is_gone() {
    let mut asked = Asked::with(&whole());
    asked.changes(finishes);
    let known = asked.everything();
    asked.others = None;
    asked.ask(&[], None);
    assert_eq!(asked.everything(), known);
    asked.others = Some("1.cut".into());
    asked.ask(&[], None);
    assert_eq!(asked.everything(), known, "what cannot be read says nothing");
    asked.others = Some(String::new());
    asked.ask(&[], None);
    assert_eq!(asked.others.as_deref(), Some(""));
    let everything = asked.everything();
    assert!(everything.topics().all(|it| it.number() <= Topic::Shortlist.number()));
    asked.presses("undo");
    assert_eq!(asked.everything(), known);
}

#[test]
fn requests_that_waited_carry_it_too_and_each_is_a_step() {
    let mut more = More::default();
    let steps: Vec<Answers> = (1..=3)
        .map(|number| {
            let of: Vec<_> = (1..=number).map(|it| (it, Level::Competent)).collect();
            Answers { levels: levels(&of), ..nurse() }
        })
        .collect();
    let mut request = |answers: &Answers, more_: &[(&str, &str)]| {
        let own = route::query(&exchange::write(answers));
        let others = exchange::others(answers, catalog());
        let always = [("answers", own.as_str()), ("others", &others)];
        let pairs = always.iter().chain(more_);
        let pairs: Vec<_> = pairs.map(|(key, it)| ((*key).into(), (*it).into())).collect();
        more.answer(pairs, None)
    };
    let of = |said: &[(String, String)], key: &str| {
        said.iter().find(|it| it.0 == key).map(|it| it.1.clone()).unwrap_or_default()
    };
    let first = [("catalog", crate::person::CATALOG), ("waiting", "1")];
    assert!(request(&steps[0], &first).is_empty());
    assert!(request(&steps[1], &[("waiting", "1")]).is_empty());
    let said = request(&steps[2], &[]);
    assert_eq!(of(&said, "others"), exchange::others(&steps[2], catalog()));
    let nothing = Answers::default();
    for (now, before) in [(&steps[2], &steps[1]), (&steps[1], &steps[0]), (&steps[0], &nothing)] {
        let undo = [("form", "keep-bar"), ("value", "undo"), ("submitted", "1")];
        assert_eq!(of(&request(now, &undo), "others"), exchange::others(before, catalog()));
    }
}

#[test]
fn a_link_that_comes_with_a_request_that_waited_is_opened_with_the_next() {
    let mut more = More::default();
    let first = [("catalog", crate::person::CATALOG), ("waiting", "1")];
    let first: Vec<_> = first.map(|(key, it)| (key.into(), it.into())).to_vec();
    let link = crate::asked::fragment(&Link::Answers(whole()), catalog());
    assert!(more.answer(first, Some(&link)).is_empty());
    assert!(more.answer(vec![("waiting".into(), "1".into())], None).is_empty());
    let said = more.answer(Vec::new(), None);
    let above = said.iter().find(|it| it.0 == "above").expect("it is said");
    assert!(above.1.contains(sending::TAKEN), "{}", above.1);
    let kept = vec![("form".into(), "keep-incoming".into()), ("value".into(), "keep".into())];
    let said = more.answer(kept, None);
    assert!(!format!("{said:?}").contains("incoming"), "it is opened once: {said:?}");
}

#[test]
fn what_the_second_wasm_knows_better_is_not_written_over() {
    let mut asked = Asked::with(&whole());
    let stale = asked.others.clone();
    // The app said the same as it was told, while something came in.
    asked.changes(|it| it.hours_later = Answer::Given(9));
    assert_ne!(asked.others, stale);
    asked.presses("undo");
    assert_eq!(asked.others, stale);
    // Two changes of different topics at once: one by the app, one that is undone.
    asked.changes(|it| it.hours_later = Answer::Given(9));
    let mut wanted = asked.everything();
    wanted.hours_now = Answer::Given(20);
    asked.changes(|it| it.hours_now = Answer::Given(20));
    assert_eq!(asked.everything(), wanted);
}

#[test]
fn records_are_in_the_file_and_in_nothing_that_is_sent() {
    let mut asked = Asked::with(&whole());
    asked.changes(|it| {
        finishes(it);
        it.before = it.levels.clone();
    });
    let known = asked.everything();
    assert_eq!(known.checks.len(), 1);
    asked.sends("keep-parts", "part=situation&part=self-check&part=records");
    let sent = asked.link().expect("there is a link");
    assert!(sent.checks.is_empty() && sent.before.pairs().is_empty());
    assert_eq!(sent.levels, known.levels);
    assert!(!asked.panel().contains(names::topic(Topic::Checks)), "it is not in the preview");
    // The file has them, and brings them back elsewhere.
    let panel = asked.panel();
    let (_, file) = panel.split_once("charset=utf-8,").expect("there is a file");
    let file = file.split('"').next().expect("it ends");
    let (_, text) = &route::pairs(&["file=", &file.replace('+', "%2B")].concat())[0];
    assert_eq!(file::read(text, catalog()).expect("it is a file").answers, known);
    let mut other = Asked::new();
    other.opens_file(text);
    assert_eq!(other.everything(), known);
    // The same file once more needs no choice; another device without records has one.
    other.opens_file(text);
    assert!(other.of("above").contains(sending::SAME));
    other.changes(|it| it.checks.clear());
    other.opens_file(text);
    assert!(other.of("above").contains(sending::CHOICE));
    assert!(other.of("above").contains(names::topic(Topic::Checks)));
}

#[test]
fn a_link_with_records_is_taken_without_them() {
    let mut with = whole();
    finishes(&mut with);
    let text = Link::Answers(with.clone()).text(catalog());
    assert!(link::read(&text, catalog()).is_ok());
    let mut asked = Asked::new();
    asked.opens(&["s=", &text].concat());
    with.checks.clear();
    assert_eq!(asked.everything(), with);
    // One’s own records are no difference to a link that cannot have any.
    asked.changes(|it| it.before = it.levels.clone());
    asked.opens(&["s=", &text].concat());
    assert!(asked.of("above").contains(sending::SAME));
}
