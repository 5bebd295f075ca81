//! What an advisor sends back holds only what they changed, and a person takes of it
//! exactly what they want.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test stops at what it did not expect"
)]

#[path = "link/given.rs"]
#[allow(dead_code, reason = "links and what is stored need more of it")]
mod given;

use docent::domain::{
    advice::{AdviceItem, Piece, advised, answered_number, is_about, items, take},
    answers::{Answer, Answers, LONGEST_NOTE, Level, Moment, Part, Section, Topic},
    catalog::Catalog,
    id::{ProgramId, RoleId},
    link::{self, Link, opened},
};
use given::{answers, catalog, sendable};
use proptest::prelude::*;

const MARK: &str = "Advisor: ";

/// The pieces of items that can be taken.
fn takeable(items: &[AdviceItem]) -> Vec<Piece> {
    items.iter().filter(|it| it.has_room).map(|it| it.piece).collect()
}

/// Those of which the bits say so.
fn chosen(all: &[Piece], which: u64) -> Vec<Piece> {
    let all = all.iter().enumerate().filter(|(at, _)| which >> (at % 64) & 1 == 1);
    all.map(|(_, piece)| *piece).collect()
}

/// An answer about nothing but what this piece is about.
fn of(piece: Piece, answers: &Answers) -> Answers {
    let mut only = Answers::default();
    match piece {
        Piece::Topic(topic) => only.copy(topic, answers),
        Piece::Note(key) => only.notes.set(key, answers.notes.get(key).cloned()),
        Piece::Counted(key) => only.counted.set(key, answers.counted.get(key).cloned()),
    }
    only
}

/// Whether what an advice says of a topic is said by these answers.
fn says(answers: &Answers, advice: &Answers, piece: Piece) -> bool {
    macro_rules! keys {
        ($field:ident) => {{
            let all = advice.$field.pairs();
            all.iter().all(|(key, value)| answers.$field.get(*key) == Some(value))
        }};
    }
    match piece {
        Piece::Topic(Topic::Weights) => keys!(weights),
        Piece::Topic(Topic::Done) => keys!(done),
        Piece::Topic(Topic::Experience) => keys!(experience),
        Piece::Topic(Topic::Leanings) => keys!(leanings),
        Piece::Topic(Topic::Counted) => keys!(counted),
        piece => of(piece, answers) == of(piece, advice),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(200) })]

    #[test]
    fn taking_nothing_changes_nothing(own in answers(), advice in answers()) {
        prop_assert_eq!(take(&own, &advice, &[], MARK), own);
    }

    #[test]
    fn taking_everything_leaves_nothing_to_take(own in answers(), advice in answers()) {
        let all = items(&own, &advice, MARK);
        let taken = take(&own, &advice, &takeable(&all), MARK);
        for item in all.iter().filter(|it| !matches!(it.piece, Piece::Note(_))) {
            prop_assert!(!says(&own, &advice, item.piece), "{:?} was no item", item);
            prop_assert!(item.has_room && says(&taken, &advice, item.piece), "{:?}", item);
        }
        let left: Vec<_> = all.into_iter().filter(|it| !it.has_room).collect();
        prop_assert_eq!(items(&taken, &advice, MARK), left);
    }

    #[test]
    fn a_piece_touches_nothing_else(own in answers(), advice in answers()) {
        for piece in takeable(&items(&own, &advice, MARK)) {
            let taken = take(&own, &advice, &[piece], MARK);
            prop_assert_ne!(&taken, &own);
            // What it is about put back, everything is as it was.
            let mut back = taken.clone();
            match piece {
                Piece::Topic(topic) => back.copy(topic, &own),
                Piece::Note(key) => back.notes.set(key, own.notes.get(key).cloned()),
                Piece::Counted(key) => back.counted.set(key, own.counted.get(key).cloned()),
            }
            prop_assert_eq!(&back, &own, "{:?}", piece);
        }
    }

    #[test]
    fn the_order_does_not_count_and_neither_does_a_break(
        own in answers(), advice in answers(), which in any::<u64>()
    ) {
        let chosen = chosen(&takeable(&items(&own, &advice, MARK)), which);
        let at_once = take(&own, &advice, &chosen, MARK);
        let back: Vec<_> = chosen.iter().rev().copied().collect();
        prop_assert_eq!(&take(&own, &advice, &back, MARK), &at_once);
        let one_by_one = chosen.iter().fold(own, |own, it| take(&own, &advice, &[*it], MARK));
        prop_assert_eq!(&one_by_one, &at_once);
        let twice = [chosen.as_slice(), &chosen].concat();
        prop_assert_eq!(&take(&at_once, &advice, &twice, MARK), &at_once);
    }

    #[test]
    fn a_note_of_ones_own_stays_as_it_was(own in answers(), advice in answers()) {
        let all = takeable(&items(&own, &advice, MARK));
        let taken = take(&own, &advice, &all, MARK);
        for (key, note) in own.notes.pairs() {
            let now = taken.notes.get(*key).expect("it is there");
            prop_assert!(now.starts_with(note.as_str()));
            prop_assert!(now == note || now[note.len()..].starts_with("\nAdvisor: "));
        }
        prop_assert!(taken.notes.pairs().iter().all(|(_, it)| it.len() <= LONGEST_NOTE));
    }

    #[test]
    fn levels_and_records_are_never_taken(own in answers(), advice in answers()) {
        let own_parts = [Part::SelfCheck, Part::Records];
        let topics = Topic::ALL.iter().filter(|it| own_parts.contains(&it.part()));
        let pieces: Vec<_> = topics.map(|it| Piece::Topic(*it)).collect();
        let whole = [Topic::Notes, Topic::Counted].map(Piece::Topic);
        prop_assert_eq!(&take(&own, &advice, &[&pieces[..], &whole].concat(), MARK), &own);
        let all = items(&own, &advice, MARK);
        prop_assert!(all.iter().all(|it| !pieces.contains(&it.piece) && !whole.contains(&it.piece)));
        prop_assert!(advised(&own, &advice).only(&own_parts).is_empty());
    }

    #[test]
    fn what_was_advised_gives_what_the_advisor_had(candidate in sendable(), edited in sendable()) {
        let advice = advised(&candidate, &edited);
        let taken = take(&candidate, &advice, &takeable(&items(&candidate, &advice, MARK)), MARK);
        for topic in Topic::ALL.iter().filter(|it| !matches!(it, Topic::Notes | Topic::Levels)) {
            // What was cleared is no suggestion.
            prop_assert!(says(&taken, &edited, Piece::Topic(*topic))
                || edited.agree(&Answers::default(), *topic), "{:?}", topic);
            prop_assert!(!candidate.agree(&edited, *topic)
                || advice.agree(&Answers::default(), *topic), "{:?}", topic);
        }
        // And it travels as it is.
        let link = Link::Advice { answered: answered_number(&candidate, catalog()), advice };
        let read = link::read(&link.text(catalog()), catalog()).expect("it is a link");
        prop_assert_eq!((read.link, read.lost), (link, vec![]));
    }

    #[test]
    fn the_number_is_of_what_was_sent_whichever_parts(own in answers(), which in 0_usize..16) {
        let parts = Part::SENDABLE.iter().enumerate().filter(|(at, _)| which >> at & 1 == 1);
        let parts: Vec<_> = parts.map(|(_, it)| *it).collect();
        let sent = Link::Answers(own.only(&parts));
        let read = link::read(&sent.text(catalog()), catalog()).expect("it is a link");
        let Link::Answers(received) = read.link else { panic!("it is of answers") };
        let number = answered_number(&received, catalog());
        prop_assert!(is_about(number, &own, catalog()));
        // Of nothing, everything is a part.
        let mut other = own.clone();
        other.hours_now = match own.hours_now {
            Answer::Given(it) if it > 0 => Answer::Given(it - 1),
            _ => Answer::Given(80),
        };
        let is_sent = parts.contains(&Part::Situation);
        prop_assert_eq!(is_about(number, &other, catalog()), !is_sent);
    }
}

fn nurse() -> Answers {
    let text = "1.C3MB0oAFBQMJBA0FFavfcA";
    let read = link::read(text, catalog()).expect("the example of the specification");
    let Link::Answers(answers) = read.link else { panic!("it is of answers") };
    answers
}

/// The number is written in links: it must be the same for good.
#[test]
fn the_number_is_that_of_the_payload_without_its_version() {
    assert_eq!(answered_number(&Answers::default(), catalog()), 0x1B0E_CF0B);
    assert_eq!(answered_number(&nurse(), catalog()), 0xE844_933F);
    // Other content of the same answers changes nothing.
    let later = Catalog { content_version: "2031.1.7".into(), ..catalog().clone() };
    assert_eq!(answered_number(&nurse(), &later), 0xE844_933F);
    // It is the check of a link whose content says no version.
    let none = Catalog { content_version: String::new(), ..catalog().clone() };
    let (_, payload) = opened(&Link::Answers(nurse()).text(&none)).expect("it is a link");
    assert_eq!(payload, [b's', 5, 3, 9, 4, 13, 5]);
    let check = crc::Crc::<u32>::new(&crc::CRC_32_ISO_HDLC).checksum(&payload);
    assert_eq!(check, 0xE844_933F);
    // Records are no part of it.
    let mut with = nurse();
    with.before.set(11, Some(Level::Expert));
    assert_eq!(answered_number(&with, catalog()), 0xE844_933F);
}

#[test]
fn an_advice_holds_what_was_changed_and_nothing_that_was_cleared() {
    let mut candidate = nurse();
    candidate.hours_now = Answer::Given(4);
    candidate.shortlist = vec![ProgramId::new("dundee-mmed"), ProgramId::new("maastricht-mhpe")];
    candidate.weights.set(1, Some(50));
    candidate.weights.set(2, Some(50));
    candidate.done.set(3, Some(()));
    candidate.counted.set(7, Some("Said so.".into()));
    let mut edited = candidate.clone();
    edited.hours_now = Answer::Absent;
    edited.target = Answer::Given(RoleId::new("residency-program-director"));
    edited.shortlist.remove(0);
    edited.weights.set(2, Some(80));
    edited.done.set(3, None);
    edited.done.set(4, Some(()));
    edited.counted.set(7, None);
    edited.counted.set(8, Some("The board agreed.".into()));
    edited.levels.set(11, Some(Level::Expert));
    let mut wanted = Answers {
        target: Answer::Given(RoleId::new("residency-program-director")),
        shortlist: vec![ProgramId::new("maastricht-mhpe")],
        ..Answers::default()
    };
    wanted.weights.set(2, Some(80));
    wanted.done.set(4, Some(()));
    wanted.counted.set(8, Some("The board agreed.".into()));
    assert_eq!(advised(&candidate, &edited), wanted);
    assert_eq!(advised(&candidate, &candidate), Answers::default());
    assert_eq!(advised(&candidate, &Answers::default()), Answers::default());
    // Each of what is counted is taken by itself, of other topics all at once.
    let pieces = takeable(&items(&candidate, &wanted, MARK));
    let topics = [Topic::Target, Topic::Shortlist, Topic::Weights, Topic::Done];
    let wanted: Vec<_> = topics.map(Piece::Topic).into_iter().chain([Piece::Counted(8)]).collect();
    assert_eq!(pieces, wanted);
}

#[test]
fn of_a_note_that_was_added_to_only_what_was_added_is_advice() {
    let advice = |own: &str, edited: &str| {
        let (mut before, mut after) = (nurse(), nurse());
        before.notes.set(6, Some(own.into()));
        after.notes.set(6, Some(edited.into()));
        advised(&before, &after).notes.get(6).cloned()
    };
    for (own, edited, wanted) in [
        ("Ask.", "Ask.\n\nAsk early.", Some("Ask early.")),
        ("Ask.", "Ask. Early.", Some("Early.")),
        ("Ask", "Asking", Some("Asking")),
        ("Ask.", "Wait.", Some("Wait.")),
        ("Ask.", "Ask.", None),
        ("Ask.", "Ask. \n", None),
    ] {
        assert_eq!(advice(own, edited).as_deref(), wanted, "{own:?} to {edited:?}");
    }
}

fn noted(own: &str, advice: &str) -> (Vec<AdviceItem>, Option<String>) {
    let (mut before, mut after) = (Answers::default(), Answers::default());
    before.notes.set(2, Some(own.to_owned()).filter(|it| !it.is_empty()));
    after.notes.set(2, Some(advice.into()));
    let taken = take(&before, &after, &[Piece::Note(2)], MARK);
    (items(&before, &after, MARK), taken.notes.get(2).cloned())
}

#[test]
fn a_note_goes_behind_ones_own_as_far_as_there_is_room() {
    let item = |has_room| vec![AdviceItem { piece: Piece::Note(2), has_room }];
    let cases = [
        ("", "Ask.", "Advisor: Ask.", item(true)),
        ("Mine.", " Ask.\n", "Mine.\nAdvisor: Ask.", item(true)),
        ("Ask.", "Ask.", "Ask.\nAdvisor: Ask.", item(true)),
        // What is there already is nothing to take.
        ("Mine.\nAdvisor: Ask.", "Ask.", "Mine.\nAdvisor: Ask.", vec![]),
        ("Advisor: Ask.\nMine.", "Ask.", "Advisor: Ask.\nMine.", vec![]),
        ("Mine.", " \n ", "Mine.", vec![]),
        // The beginning of a line is not the line.
        ("Advisor: Ask.  Well", "Ask.", "Advisor: Ask.  Well\nAdvisor: Ask.", item(true)),
    ];
    for (own, advice, wanted, items) in cases {
        assert_eq!(noted(own, advice), (items, Some(wanted.to_owned())), "{own:?} {advice:?}");
    }
    // The new line, the mark and the text are to fit; a letter too many, and nothing is cut.
    let room = LONGEST_NOTE - "\nAdvisor: ".len() - "é".len();
    let (items, taken) = noted(&"m".repeat(room), "é");
    assert_eq!((items, taken.map(|it| it.len())), (item(true), Some(LONGEST_NOTE)));
    let own = "m".repeat(room + 1);
    assert_eq!(noted(&own, "é"), (item(false), Some(own)));
    assert_eq!(noted("", &"m".repeat(LONGEST_NOTE)), (item(false), None));
}

#[test]
fn what_is_not_sure_or_none_can_be_a_suggestion() {
    let own = Answers { intake: Answer::Given(Moment::parse("2027-9").unwrap()), ..nurse() };
    let advice = Answers {
        intake: Answer::NotSure,
        credentials: Answer::Given(vec![]),
        ..Answers::default()
    };
    let pieces = takeable(&items(&own, &advice, MARK));
    assert_eq!(pieces, [Piece::Topic(Topic::Credentials), Piece::Topic(Topic::Intake)]);
    let taken = take(&own, &advice, &pieces, MARK);
    assert_eq!(
        taken,
        Answers { profession: own.profession, stage: own.stage, teaching: own.teaching, ..advice }
    );
    assert_eq!(Section::ALL.len(), 6, "notes have six numbers");
}
