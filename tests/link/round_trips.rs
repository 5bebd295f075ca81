//! What is written is read as the same, in each of the four texts.

use super::given::{about, answers, catalog, day, kept, link, some};
use docent::domain::{
    answers::{Answers, History, Topic},
    dictation, file, kept as storage,
    link::{self as links, ContentVersion, Link, Read},
};
use proptest::{collection::vec, prelude::*};

fn version() -> Option<ContentVersion> {
    ContentVersion::parse(&catalog().content_version)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]

    #[test]
    fn a_link_of_any_kind_is_read_as_it_was_written(link in link()) {
        let text = link.text(catalog());
        let read = links::read(&text, catalog()).map_err(|it| TestCaseError::fail(format!("{it:?}")))?;
        prop_assert_eq!(&read, &Read { link, content: version(), lost: vec![] });
        prop_assert_eq!(read.link.text(catalog()), text);
    }

    #[test]
    fn answers_to_one_question_are_read_as_they_were_written(
        all in Topic::ALL.iter().map(|it| about(*it)).collect::<Vec<_>>()
    ) {
        for (one, topic) in all.into_iter().zip(Topic::ALL) {
            prop_assert_eq!(one.topics().collect::<Vec<_>>(), vec![*topic]);
            let text = Link::Answers(one.clone()).text(catalog());
            let read = links::read(&text, catalog()).unwrap();
            prop_assert_eq!(read, Read { link: Link::Answers(one), content: version(), lost: vec![] });
        }
    }

    #[test]
    fn other_answers_have_another_text(one in answers(), other in answers()) {
        let text = |it: &Answers| Link::Answers(it.clone()).text(catalog());
        prop_assert_eq!(one == other, text(&one) == text(&other));
    }

    #[test]
    fn a_code_is_read_as_it_was_written(answers in some(Topic::ALL[..25].iter().copied())) {
        let Some(code) = dictation::code(&answers, catalog()) else {
            let payload = Link::Answers(answers).payload(catalog());
            prop_assert!(payload.len() > 128);
            return Ok(());
        };
        let wanted = Read { link: Link::Answers(answers), content: version(), lost: vec![] };
        for text in [code.join(" "), code.concat(), code.join("-").to_lowercase()] {
            prop_assert_eq!(dictation::read(&text, catalog()), Ok(wanted.clone()));
        }
    }

    #[test]
    fn a_file_is_read_as_it_was_written(
        now in answers(), past in vec(answers(), 0..4), future in vec(answers(), 0..3)
    ) {
        let history = History::new(past, future);
        let text = file::text(&now, &history, catalog(), Some(day("2026-11-26")));
        let read = file::read(&text, catalog());
        prop_assert_eq!(
            read,
            Ok(file::Opened { answers: now, history, content: version(), lost: vec![] })
        );
    }

    #[test]
    fn an_entry_of_the_storage_is_read_as_it_was_written(answers in answers()) {
        let text = storage::text(&answers, kept(), catalog());
        let read = storage::read(&text, catalog());
        prop_assert!(!read.is_damaged());
        prop_assert_eq!(
            &read,
            &storage::Read { answers, kept: Some(kept()), ..storage::Read::default() }
        );
        prop_assert_eq!(storage::text(&read.answers, kept(), catalog()), text);
    }

    #[test]
    fn white_space_and_signs_behind_a_link_do_no_harm(link in link(), every in 1_usize..90) {
        let text = link.text(catalog());
        let letters: Vec<char> = text.chars().collect();
        let broken: Vec<String> = letters.chunks(every).map(|it| it.iter().collect()).collect();
        for text in [broken.join("\r\n"), format!("  {text}\n"), format!("{text}>."), format!("{text}”)")] {
            prop_assert_eq!(links::read(&text, catalog()).map(|it| it.link), Ok(link.clone()));
        }
    }
}

#[test]
fn a_file_with_long_notes_and_a_long_history_can_be_read_again() {
    let mut now = Answers::default();
    for section in 1..=6 {
        now.notes.set(section, Some("\u{1}long ".repeat(600)));
    }
    let mut history = History::default();
    for step in 0..100 {
        let before = now.clone();
        now.done.set(step + 1, Some(()));
        history.note(before);
    }
    let text = file::text(&now, &history, catalog(), None);
    let read = file::read(&text, catalog()).expect("it is a file");
    assert_eq!(read.answers, now);
    let left = read.history.past();
    assert!(!left.is_empty() && left.len() < 100);
    assert_eq!(left, &history.past()[100 - left.len()..], "the newest are kept");
}

#[test]
fn what_the_content_does_not_know_is_named_as_lost_and_nothing_else_is() {
    let mut answers = Answers::default();
    answers.done.set(1, Some(()));
    let payload = Link::Answers(answers.clone()).payload(catalog());
    // Profession 999, of which this content knows nothing, in its place: the
    // letter and three bytes of the version stand before it.
    let head = 1 + payload.iter().skip(2).take_while(|it| **it > 127).count() + 2;
    let (head, done) = payload.split_at(head);
    let payload = [head, &[1 << 2 | 1, 0xE7, 0x07], done].concat();
    let read = links::from_payload(&payload, catalog()).expect("it is a payload");
    assert_eq!(read.lost, [Topic::Profession]);
    assert_eq!(read.link, Link::Answers(answers));
}
