//! The encrypted file, as far as it is read without the passphrase.

use docent::{
    domain::{
        desk::sealed::{Head, ITERATIONS, Sealed},
        link::Damage,
    },
    words::advise::along::{Hitch, hitch},
};
use proptest::prelude::*;

/// What stands for a text of so many bytes that was encrypted.
fn sealed(length: usize) -> Sealed {
    let bytes = (0..length + 16).map(|it| u8::try_from(it % 251).unwrap()).collect();
    Sealed { head: Head::new([7; 16], [9; 12], length), bytes }
}

#[test]
fn it_is_read_as_it_was_written() {
    for length in [0, 1, 2, 3, 1000] {
        let sealed = sealed(length);
        let text = sealed.to_text();
        assert_eq!(Sealed::read(&text), Ok(sealed.clone()), "{text}");
        assert_eq!(
            Sealed::read(&text.replace('\n', "\r\n")),
            Ok(sealed),
            "as mail programs have it"
        );
    }
    assert!(sealed(1).head.to_text().contains(" 600000 "));
    assert_eq!(ITERATIONS, 600_000);
}

#[test]
fn each_way_to_be_wrong_has_its_own_sentence() {
    let text = sealed(300).to_text();
    let half = &text[..text.len() / 2];
    let changed = {
        let at = text.len() - 20;
        let other = if &text[at..=at] == "A" { "B" } else { "A" };
        [&text[..at], other, &text[at + 1..]].concat()
    };
    let salt = text.replacen("BwcH", "BwcI", 1);
    assert_ne!(salt, text);
    let cases = [
        ("Dear all,", Damage::Foreign),
        ("{\"docent\":\"answers\"}", Damage::Foreign),
        (half, Damage::Cut),
        (&changed, Damage::Damaged),
        (&salt, Damage::Damaged),
        (&text.replacen("docent-desk 1", "docent-desk 2", 1), Damage::Newer),
    ];
    for (text, damage) in &cases {
        assert_eq!(Sealed::read(text).as_ref(), Err(damage), "{text}");
    }
    let mut sentences: Vec<String> = [Damage::Foreign, Damage::Cut, Damage::Damaged, Damage::Newer]
        .map(|it| hitch(Hitch::Damage(it)))
        .into();
    sentences.push(hitch(Hitch::Wrong));
    let n_sentences = sentences.len();
    sentences.sort();
    sentences.dedup();
    assert_eq!(sentences.len(), n_sentences, "{sentences:?}");
}

#[test]
fn a_file_that_would_hold_the_browser_up_or_is_weak_is_not_read() {
    for iterations in ["1000", "599999", "4000000000", "99999999999"] {
        let weak = Sealed { head: Head { iterations: 600_000, ..sealed(9).head }, ..sealed(9) };
        let text = weak.to_text().replacen("600000", iterations, 1);
        assert_eq!(Sealed::read(&text), Err(Damage::Damaged), "{iterations}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]

    #[test]
    fn no_text_panics_and_no_change_is_passed_over(
        at in any::<prop::sample::Index>(), sign in any::<char>(), any in any::<String>(),
    ) {
        prop_assert!(Sealed::read(&any).is_err());
        let text = sealed(50).to_text();
        let at = at.index(text.len());
        let changed = [&text[..at], &sign.to_string(), &text[at + 1..]].concat();
        let is_blank = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        if is_blank(&changed) != is_blank(&text) {
            prop_assert!(Sealed::read(&changed).is_err(), "{}", changed);
        }
    }
}
