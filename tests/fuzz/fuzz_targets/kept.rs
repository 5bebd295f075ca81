//! The entry in the storage: as text, and as the payload of each topic.

#![no_main]

use docent::domain::{
    calendar::Day,
    kept::{Kept, Read, read, text},
    link::sealed,
};
use docent_fuzz::catalog;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let word = |it: &[u8]| {
        let (topic, rest) = it.split_first().unwrap_or((&0, &[]));
        format!(" {topic}={}", sealed(&[b"s", rest].concat()))
    };
    let words: String = bytes.split(|it| *it == b' ').map(word).collect();
    let whole = format!("1 2026-11-26 2027-11-26{words}");
    for entry in [String::from_utf8_lossy(bytes).into_owned(), whole] {
        let first = read(&entry, catalog());
        let day = Day::new(2026, 11, 26).expect("a day");
        let kept = Kept { since: day, until: day };
        let again = read(&text(&first.answers, kept, catalog()), catalog());
        let wanted = Read { answers: first.answers, kept: Some(kept), ..Read::default() };
        assert_eq!(again, wanted);
    }
});
