//! Files: as text, and as the answers in a file that is whole.

#![no_main]

use docent::domain::{
    answers::{Answers, History},
    file::{Opened, read, text},
};
use docent_fuzz::catalog;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let as_text = read(&String::from_utf8_lossy(bytes), catalog()).ok();
    let as_answers = serde_json::from_slice::<Answers>(bytes).ok().map(|answers| {
        let history = History::new(vec![answers.clone()], vec![]);
        read(&text(&answers, &history, catalog(), None), catalog()).expect("what we write is read")
    });
    for first in [as_text, as_answers].into_iter().flatten() {
        let whole = text(&first.answers, &first.history, catalog(), None);
        let again = read(&whole, catalog()).expect("what we write is read");
        let content = again.content;
        assert_eq!(again, Opened { content, lost: vec![], ..first });
    }
});
