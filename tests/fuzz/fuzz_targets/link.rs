//! Links: as text, and as the payload of a text that is whole.

#![no_main]

use docent::domain::link::{read, sealed};
use docent_fuzz::catalog;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    for text in [String::from_utf8_lossy(bytes).into_owned(), sealed(bytes)] {
        let Ok(first) = read(&text, catalog()) else { continue };
        let text = first.link.text(catalog());
        let again = read(&text, catalog()).expect("what we write is read");
        assert_eq!(again.link, first.link);
        assert!(again.lost.is_empty());
        assert_eq!(again.link.text(catalog()), text);
    }
});
