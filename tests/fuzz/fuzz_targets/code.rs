//! Codes for the telephone: as text, and as the code of a payload.

#![no_main]

use docent::domain::{
    dictation::{code, read},
    link::{Link, from_payload},
};
use docent_fuzz::catalog;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let as_text = read(&String::from_utf8_lossy(bytes), catalog()).ok();
    let as_payload = from_payload(&[b"s", bytes].concat(), catalog()).ok();
    for first in [as_text, as_payload].into_iter().flatten() {
        let Link::Answers(answers) = &first.link else { panic!("a code is of answers") };
        let Some(groups) = code(answers, catalog()) else { continue };
        let again = read(&groups.join(" "), catalog()).expect("what we write is read");
        assert_eq!(again.link, first.link);
    }
});
