//! Links and files that come to the desk: whole addresses and bare texts, what cannot be read
//! named, nobody twice.

use crate::{
    given::catalog,
    people::{desk, link, open, person, someone, today},
};
use docent::{
    domain::{
        answers::{Answer, Answers, Check, History, Part},
        desk::{Desk, Opened, Place, Unread, Why},
        file,
        id::Code,
        link::{Damage, Kind, Link},
    },
    words::advise as words,
};

fn why(opened: &Opened) -> Vec<Why> {
    opened.unread.iter().map(|it| it.why).collect()
}

#[test]
fn addresses_bare_texts_and_texts_within_a_line_are_opened() {
    let [a, b, c, d, e] = [0, 1, 2, 3, 4].map(|it| link(&person(it)));
    let text = format!(
        "https://school.example/a/b/#s={a}\r\n{b}\n\n  s={c}  \n\
         Anna: <http://localhost:8080/plan#s={d}>, and Ben {e}\n"
    );
    let mut desk = Desk::default();
    let opened = open(&mut desk, &text);
    assert_eq!(opened.added, [1, 2, 3, 4, 5], "{opened:?}");
    assert_eq!(why(&opened), []);
    for (at, candidate) in desk.candidates().iter().enumerate() {
        assert_eq!(candidate.answers, person(at));
        assert_eq!(candidate.text, link(&person(at)), "the text as it is made");
    }
}

#[test]
fn each_that_cannot_be_read_has_its_own_sentence_and_the_others_are_opened() {
    let good = link(&person(7));
    let damaged = {
        let mut text = link(&person(8));
        let at = text.len() / 2;
        let other = if &text[at..=at] == "A" { "B" } else { "A" };
        text.replace_range(at..=at, other);
        text
    };
    let cut = &good[..good.len() - 9];
    let newer = good.replacen("1.", "2.", 1);
    let request = Link::Request { asked: 4, items: vec![Code(1)] }.text(catalog());
    let empty = link(&Answers::default());
    let lines =
        ["Dear all,", &damaged, cut, &newer, &good, &format!("#r={request}"), &empty].join("\n");
    let mut desk = Desk::default();
    let opened = open(&mut desk, &lines);
    assert_eq!(opened.added, [1]);
    assert_eq!(
        why(&opened),
        [
            Why::Damage(Damage::Foreign),
            Why::Damage(Damage::Damaged),
            Why::Damage(Damage::Cut),
            Why::Damage(Damage::Newer),
            Why::Kind(Kind::Request),
            Why::Empty,
        ]
    );
    let places: Vec<_> = opened.unread.iter().map(|it| it.place.clone()).collect();
    assert_eq!(places, [1, 2, 3, 4, 6, 7].map(Place::Line));
    let texts: Vec<_> = opened.unread.iter().map(|it| it.text.as_str()).collect();
    assert_eq!(texts[0], "Dear all,");
    assert_eq!(texts[1], damaged, "nothing of it is lost");
    let mut sentences: Vec<String> = opened.unread.iter().map(words::unread).collect();
    assert!(sentences[0].starts_with("Line 1, “Dear all,”: "), "{sentences:?}");
    let cut = format!("Line 3, “{cut}”: It has lost its end on the way.");
    assert!(sentences[2].starts_with(&cut), "{sentences:?}");
    assert!(sentences[4].contains("a colleague’s request"), "{sentences:?}");
    for (sentence, at) in sentences.iter_mut().zip([1, 2, 3, 4, 6, 7]) {
        *sentence = sentence.replacen(&format!("Line {at}"), "", 1);
    }
    let n_sentences = sentences.len();
    sentences.sort();
    sentences.dedup();
    assert_eq!(sentences.len(), n_sentences, "each has its own: {sentences:?}");
}

#[test]
fn the_same_candidate_is_there_once() {
    let mut desk = desk(&[person(0), person(1)]);
    let again = open(&mut desk, &[link(&person(1)), link(&person(2)), link(&person(2))].join("\n"));
    assert_eq!((&again.added[..], &again.again[..], again.repeats), (&[3][..], &[2][..], 1));
    let said = "1 candidate is new on your desk. 1 candidate was there already and says the same. \
                Left out as repeats: 1.";
    assert_eq!(words::opened(&again), said);
    assert_eq!(desk.candidates().len(), 3);
    // The same answers under another version of the content are another text.
    let mut other = catalog().clone();
    other.document_version("9.9.9");
    let text = Link::Answers(person(0)).text(&other);
    assert_ne!(text, link(&person(0)));
    assert_eq!(open(&mut desk, &text).again, [1]);
}

trait Versioned {
    fn document_version(&mut self, version: &str);
}

impl Versioned for docent::domain::catalog::Catalog {
    fn document_version(&mut self, version: &str) {
        version.clone_into(&mut self.content_version);
    }
}

#[test]
fn a_line_is_named_by_its_beginning_and_an_address_by_what_stands_behind_it() {
    let letters = "äbcdefghij".repeat(4);
    for (line, quoted) in [
        ("rubbish here".to_owned(), "“rubbish here”".to_owned()),
        (letters.clone(), format!("“{}…”", "äbcdefghij".repeat(3))),
        ("https://school.example/#s=1.Abc".into(), "“…#s=1.Abc”".into()),
        (format!("https://a.example/#s={letters}"), "“…#s=äbcdefghijäbcdefghijäbcdefgh…”".into()),
    ] {
        let it = Unread { place: Place::Line(5), text: line, why: Why::Empty };
        assert_eq!(words::unread(&it), format!("Line 5, {quoted}: There is no answer in it."));
    }
}

#[test]
fn repeats_are_said_also_over_several_files() {
    let lines = [0, 1, 0, 2, 1].map(|it| link(&person(it))).join("\nrubbish here\n");
    let mut desk = Desk::default();
    let opened = open(&mut desk, &lines);
    assert_eq!((opened.added.len(), opened.repeats, opened.unread.len()), (3, 2, 4));
    let said = "3 candidates are new on your desk. Left out as repeats: 2. 4 could not be opened:";
    assert_eq!(words::opened(&opened), said);
    let text = |nth| file::text(&person(nth), &History::default(), catalog(), Some(today()));
    let mut all = Opened::default();
    for nth in [5, 5, 0, 0] {
        desk.open_file("a.json", &text(nth), catalog(), today(), &mut all);
    }
    assert_eq!((&all.added[..], &all.again[..], all.repeats), (&[4][..], &[1][..], 2));
}

#[test]
fn a_file_is_opened_without_its_records_and_a_bad_one_is_named() {
    let mut answers = person(3);
    answers.checks =
        vec![Check { day: today(), levels: docent::domain::answers::Keyed::default() }];
    let text = file::text(&answers, &History::default(), catalog(), Some(today()));
    let mut desk = Desk::default();
    let (mut opened, mut cut) = (Opened::default(), Opened::default());
    desk.open_file("anna.json", &text, catalog(), today(), &mut opened);
    assert_eq!(opened.added, [1]);
    assert_eq!(desk.candidates()[0].answers, answers.only(&Part::SENDABLE));
    // By link, the same candidate sends the same.
    assert_eq!(open(&mut desk, &link(&person(3))).again, [1]);
    desk.open_file("ben.json", &text[..text.len() / 2], catalog(), today(), &mut cut);
    let expected = Unread {
        place: Place::File("ben.json".into()),
        text: String::new(),
        why: Why::Damage(Damage::Cut),
    };
    assert_eq!(cut.unread, [expected]);
    assert!(
        words::unread(&cut.unread[0])
            .starts_with("File “ben.json”: It has lost its end on the way.")
    );
}

#[test]
fn the_one_who_is_opened_last_comes_first_and_a_number_is_not_given_twice() {
    let mut desk = desk(&[person(0), person(1), person(2)]);
    desk.remove(2);
    assert_eq!(open(&mut desk, &link(&person(5))).added, [4]);
    desk.open(1, today());
    let last = desk.candidate(1).unwrap().opened;
    assert!(desk.candidates().iter().all(|it| it.opened <= last));
    desk.open(1, today());
    assert_eq!(desk.candidate(1).unwrap().opened, last, "it is the last already");
    let edited = someone("nurse", "mid", "weekly", "");
    assert_eq!(edited.hours_now, Answer::Absent);
}
