//! Two tabs, parts, and versions.

use super::given::{about, answers, catalog, some};
use docent::domain::{
    answers::{Answer, Answers, Keyed, LONGEST_NOTE, MOST_SHORTLISTED, Moment, Part, Topic},
    id::{ProgramId, StageId},
    link::{self as links, ContentVersion, Damage, Link, sealed},
};
use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(200) })]

    #[test]
    fn a_tab_in_which_nothing_changed_takes_the_other(base in answers(), theirs in answers()) {
        prop_assert_eq!(base.merged(&base, &theirs), theirs);
    }

    #[test]
    fn a_tab_alone_keeps_what_it_changed(base in answers(), mine in answers()) {
        let merged = mine.merged(&base, &base);
        for topic in Topic::ALL.iter().filter(|it| **it != Topic::Shortlist) {
            prop_assert!(merged.agree(&mine, *topic), "{topic:?}");
        }
        // Of a shortlist the programs count, not their order.
        let sorted = |it: &Answers| { let mut all = it.shortlist.clone(); all.sort(); all };
        prop_assert_eq!(sorted(&merged), sorted(&mine));
    }

    #[test]
    fn where_both_tabs_changed_an_answer_this_one_counts(
        base in answers(), mine in answers(), theirs in answers()
    ) {
        let merged = mine.merged(&base, &theirs);
        // What stands behind these is merged one by one.
        for topic in Topic::ALL.iter().filter(|it| it.number() < Topic::Shortlist.number()) {
            let from = if mine.agree(&base, *topic) { &theirs } else { &mine };
            prop_assert!(merged.agree(from, *topic), "{topic:?}");
        }
    }

    #[test]
    fn what_two_tabs_changed_of_different_questions_survives(
        base in answers(), changes in answers(), which in any::<u64>()
    ) {
        let (mut mine, mut theirs, mut both) = (base.clone(), base.clone(), base.clone());
        for (at, topic) in Topic::ALL.iter().enumerate() {
            let tab = if which >> at & 1 == 1 { &mut mine } else { &mut theirs };
            // A changed order alone of a shortlist is none to keep.
            if *topic == Topic::Shortlist {
                tab.shortlist.clear();
                both.shortlist.clear();
            } else {
                tab.copy(*topic, &changes);
                both.copy(*topic, &changes);
            }
        }
        prop_assert_eq!(mine.merged(&base, &theirs), both);
    }

    #[test]
    fn numbers_of_levels_and_notes_are_merged_each_for_itself(
        base in some([Topic::Levels, Topic::Notes, Topic::Done]),
        mine in some([Topic::Levels, Topic::Notes, Topic::Done]),
        theirs in some([Topic::Levels, Topic::Notes, Topic::Done]),
    ) {
        let merged = mine.merged(&base, &theirs);
        for key in 0..=1000 {
            prop_assert!(newer(key, &mine.levels, &base.levels, &theirs.levels, &merged.levels));
            prop_assert!(newer(key, &mine.notes, &base.notes, &theirs.notes, &merged.notes));
            prop_assert!(newer(key, &mine.done, &base.done, &theirs.done, &merged.done));
        }
    }

    #[test]
    fn programs_are_kept_and_taken_away_each_for_itself(
        base in about(Topic::Shortlist), mine in about(Topic::Shortlist), theirs in about(Topic::Shortlist)
    ) {
        let merged = mine.merged(&base, &theirs);
        for id in catalog().programs.iter().map(|it| &it.id) {
            let has = |it: &Answers| it.shortlist.contains(id);
            let wanted = if has(&mine) == has(&base) { has(&theirs) } else { has(&mine) };
            prop_assert_eq!(has(&merged), wanted, "{}", id);
            prop_assert!(merged.shortlist.iter().filter(|it| *it == id).count() <= 1);
        }
    }

    #[test]
    fn parts_are_all_of_it_and_each_topic_is_of_one(answers in answers()) {
        let parts = [&Part::SENDABLE[..], &[Part::Records]].concat();
        prop_assert_eq!(&answers.only(&parts), &answers);
        prop_assert!(answers.only(&[]).is_empty());
        for part in parts {
            let only = answers.only(&[part]);
            for topic in Topic::ALL {
                let from = if topic.part() == part { &answers } else { &Answers::default() };
                prop_assert!(only.agree(from, *topic), "{topic:?}");
            }
        }
    }

    #[test]
    fn a_version_of_the_content_has_one_text_and_one_number(number in any::<u32>()) {
        for number in [number, number % 2_400_000] {
            let version = ContentVersion::from_number(number);
            prop_assert_eq!(version.is_some(), number < 2_400_000);
            if let Some(version) = version {
                prop_assert_eq!(version.number(), number);
                prop_assert_eq!(ContentVersion::parse(&version.to_text()), Some(version));
            }
        }
    }
}

fn newer<V: Clone + PartialEq>(
    key: u16,
    mine: &Keyed<V>,
    base: &Keyed<V>,
    theirs: &Keyed<V>,
    merged: &Keyed<V>,
) -> bool {
    let wanted = if mine.get(key) == base.get(key) { theirs } else { mine };
    merged.get(key) == wanted.get(key)
}

#[test]
fn a_shortlist_of_two_tabs_stays_within_what_can_be_read() {
    let list = |of: std::ops::Range<usize>| Answers {
        shortlist: of.map(|it| ProgramId::new(format!("p-{it}"))).collect(),
        ..Answers::default()
    };
    let merged = list(0..20).merged(&Answers::default(), &list(15..45));
    assert_eq!(merged.shortlist.len(), MOST_SHORTLISTED);
}

#[test]
fn keys_that_no_content_has_hold_nothing() {
    let mut levels = Answers::default().levels;
    for key in [0, 1000, u16::MAX] {
        levels.set(key, Some(docent::domain::answers::Level::Expert));
    }
    assert!(levels.pairs().is_empty());
}

#[test]
fn a_note_that_is_empty_or_too_long_takes_no_other_along() {
    let mut answers = Answers::default();
    answers.notes.set(2, Some("Ask.".into()));
    answers.weights.set(3, Some(100));
    let wanted = answers.clone();
    answers.notes.set(1, Some(String::new()));
    answers.notes.set(6, Some("é".repeat(LONGEST_NOTE / 2 + 1)));
    answers.weights.set(1, Some(101));
    let read = links::read(&Link::Answers(answers).text(catalog()), catalog()).expect("a link");
    assert_eq!((read.link, read.lost), (Link::Answers(wanted), vec![]));
}

#[test]
fn a_later_version_is_newer_and_no_version_is_none_of_ours() {
    let text = Link::Answers(Answers { stage: Answer::NotSure, ..Answers::default() });
    let text = text.text(catalog());
    let rest = text.strip_prefix("1.").expect("it is of version 1");
    let read = |version: &str| links::read(&[version, rest].concat(), catalog()).map(|_| ());
    assert_eq!(read("1."), Ok(()));
    for version in ["2.", "3.", "10.", "99999999."] {
        assert_eq!(read(version), Err(Damage::Newer), "{version}");
    }
    for version in ["", ".", "0.", "01.", "+1.", "-1.", "x.", "1", "999999999.", "4294967297."] {
        assert_eq!(read(version), Err(Damage::Foreign), "{version}");
    }
}

#[test]
fn a_kind_or_a_field_that_we_do_not_know_is_newer() {
    for payload in [
        &b"z"[..],
        b"t\0\0",
        b"s\xC0\x01",
        b"s\x07",
        b"s\xA1\x01\x05",
        b"s\x8C\x01",
        b"a\x76\0",
        b"o\x76\0",
    ] {
        assert_eq!(links::read(&sealed(payload), catalog()), Err(Damage::Newer), "{payload:?}");
    }
    for payload in
        [&b""[..], b"r", b"o", b"a", b"s\x05", b"s\x08\x04", b"s\x08\x08", b"r\xC1\x01\x07"]
    {
        assert_eq!(links::read(&sealed(payload), catalog()), Err(Damage::Damaged), "{payload:?}");
    }
}

#[test]
fn versions_of_the_content_are_in_the_order_of_time() {
    let of = |text| ContentVersion::parse(text).unwrap_or_else(|| panic!("{text}"));
    let all = ["2020.1.0", "2026.11.2", "2026.11.10", "2026.12.0", "2027.1.0", "2219.12.999"];
    assert!(all.map(of).is_sorted_by(|a, b| a < b));
    for text in [
        "",
        "2026",
        "2026.11",
        "2019.1.0",
        "2220.1.0",
        "2026.0.1",
        "2026.13.1",
        "2026.1.1000",
        "2026.1.1.1",
    ] {
        assert_eq!(ContentVersion::parse(text), None, "{text}");
    }
}

#[test]
fn what_is_no_moment_and_no_stage_is_not_guessed() {
    assert_eq!(Moment::from_number(200 * 19), None);
    assert_eq!(Moment::from_number(u32::MAX), None);
    let answers = Answers { stage: Answer::Given(StageId::new("retired")), ..Answers::default() };
    let read = links::read(&Link::Answers(answers).text(catalog()), catalog()).expect("a link");
    assert_eq!(read.link, Link::Answers(Answers::default()));
}
