//! What is wrong with a code is said where it is: a letter, a group, the end.

use super::{
    damage::{changed, swapped},
    given::{answers, catalog, samples},
    hostile::{Budget, code, spelled},
    sizes::typical,
};
use docent::domain::{
    answers::Answers,
    dictation::{self, GROUP, LETTERS, Mishap},
    link::Link,
};

/// The codes of some answers.
fn codes() -> Vec<(Vec<String>, Answers)> {
    let mut given: Vec<Answers> = typical().into_iter().map(|(_, it)| it).collect();
    given.extend(samples(&answers(), 300));
    given.into_iter().filter_map(|it| Some((dictation::code(&it, catalog())?, it))).collect()
}

#[test]
fn a_wrong_letter_or_two_that_changed_places_in_a_code_are_found_in_their_group() {
    let mut budget = Budget::new("codes, damaged");
    let (mut done, mut at_the_end, mut as_cut) = (0, 0, 0);
    for (groups, answers) in codes() {
        if done > 0 && !budget.is_left() {
            break;
        }
        done += 1;
        let letters: Vec<char> = groups.concat().chars().collect();
        for at in 0..letters.len() {
            let group = at / GROUP + 1;
            for to in ('0'..='9').chain('A'..='Z').filter(|it| *it != letters[at]) {
                budget.inputs += 1;
                let is_known = LETTERS.contains(to);
                let wanted =
                    if is_known { Mishap::Group(group) } else { Mishap::Letter(to, group) };
                let found = code(&changed(&letters, at, to));
                if group == groups.len() && is_known {
                    at_the_end += 1;
                    // With one letter in each place it fits as one that is not last.
                    if found == Err(Mishap::Cut) {
                        as_cut += 1;
                        continue;
                    }
                }
                assert_eq!(found, Err(wanted));
            }
            // A sign that no code counts is a letter that is missing.
            assert!(code(&changed(&letters, at, '-')).is_err());
            let small = changed(&letters, at, letters[at].to_ascii_lowercase());
            assert_eq!(code(&small), Ok(Link::Answers(answers.clone())));
            budget.inputs += 2;
            if let Some(other) = (at + 1 < letters.len()).then(|| swapped(&letters, at)).flatten() {
                let found = code(&other);
                let next = (at + 1) / GROUP + 1;
                let is_last = next == groups.len();
                let is_there = [group, next].map(|it| Err(Mishap::Group(it))).contains(&found)
                    || (is_last && found == Err(Mishap::Cut));
                assert!(is_there, "{found:?} for {group} in {other}");
                budget.inputs += 1;
            }
            let wanted = if at == 0 { Mishap::Empty } else { Mishap::Cut };
            assert_eq!(code(&letters[..at].iter().collect::<String>()), Err(wanted));
            budget.inputs += 1;
        }
        // Two groups that changed places: either of them does not fit.
        for at in 1..groups.len() {
            let mut other = groups.clone();
            other.swap(at - 1, at);
            assert_eq!(code(&other.concat()), Err(Mishap::Group(at)));
            budget.inputs += 1;
        }
    }
    println!("codes, damaged: {done} codes; {as_cut} of {at_the_end} at the end are as if cut");
    assert!(done >= 1, "a code was damaged");
    // In each of five places, one letter of the 22 others.
    assert_eq!(as_cut * 22, at_the_end);
}

#[test]
fn a_group_of_a_code_that_is_missing_or_too_many_is_said_where_it_is() {
    let mut done = 0;
    for (groups, _) in codes() {
        let last = groups.len();
        for end in 1..last {
            assert_eq!(code(&groups[..end].concat()), Err(Mishap::Cut), "{end} of {groups:?}");
            // From the first one that is missing, none stands where it fits.
            let missing = |from: usize| code(&[&groups[..from], &groups[end..]].concat().concat());
            assert_eq!(missing(end - 1), Err(Mishap::Group(end)), "without {end} of {groups:?}");
            // Of a few at the beginning as well; with 5 or 23, places can repeat.
            let begin = missing(0);
            assert!(begin.is_err(), "without the first {end} of {groups:?}");
            if end < 5 {
                assert_eq!(begin, Err(Mishap::Group(1)), "without the first {end} of {groups:?}");
            }
            done += 1;
        }
        for (at, twice) in groups.iter().enumerate() {
            let more = [&groups[..=at], std::slice::from_ref(twice), &groups[at + 1..]].concat();
            // Where it is the last, that one does not end the code any more.
            let wanted = if at + 1 == last { last } else { at + 2 };
            assert_eq!(code(&more.concat()), Err(Mishap::Group(wanted)), "{more:?}");
        }
        // Whatever stands behind the last.
        for other in ["33333", "YYYYY"] {
            let more = groups.concat() + other;
            assert_eq!(code(&more), Err(Mishap::Group(last)), "{more}");
        }
    }
    assert!(done >= 100, "many codes have several groups");
}

/// Bytes as one number in so many digits of base 23; `None` where it has more.
fn digits(bytes: &[u8], length: usize) -> Option<Vec<usize>> {
    let mut digits = vec![0; length];
    for byte in bytes {
        let mut carry = usize::from(*byte);
        for it in digits.iter_mut().rev() {
            carry += *it * 256;
            *it = carry % 23;
            carry /= 23;
        }
        if carry > 0 {
            return None;
        }
    }
    Some(digits)
}

#[test]
fn a_code_that_we_do_not_write_is_refused_where_everything_fits() {
    let room = |groups: usize| groups * 18_094 / 8_000;
    let (mut beyond, mut filled) = (0, 0);
    for (_, answers) in typical() {
        let Some(groups) = dictation::code(&answers, catalog()) else { continue };
        let payload = Link::Answers(answers).payload(catalog());
        let check = crc::Crc::<u16>::new(&crc::CRC_16_IBM_3740).checksum(&payload[1..]);
        let length = u8::try_from(payload.len() - 1).expect("it fits into a code");
        let bytes = [&[length], &payload[1..], &check.to_be_bytes()].concat();
        let padded = |groups: usize, top: &[u8]| {
            let mut bytes = bytes.clone();
            bytes.resize(room(groups), 0);
            digits(&[top, &bytes].concat(), groups * 4).map(|it| spelled(&it))
        };
        assert_eq!(padded(groups.len(), &[]), Some(groups.concat()), "made as specified");
        // A group more than it needs, and a number beyond the bytes.
        let longer = padded(groups.len() + 1, &[]).expect("there is room");
        assert_eq!(code(&longer), Err(Mishap::Damaged));
        if room(groups.len()) > bytes.len() {
            let mut bytes = bytes.clone();
            bytes.resize(room(groups.len()), 1);
            let other = digits(&bytes, groups.len() * 4).expect("there is room");
            assert_eq!(code(&spelled(&other)), Err(Mishap::Damaged));
            filled += 1;
        }
        if let Some(other) = padded(groups.len(), &[1]) {
            assert_eq!(code(&other), Err(Mishap::Damaged));
            beyond += 1;
        }
    }
    assert!(filled > 0, "some groups are not full");
    assert!(beyond > 0, "some groups hold more than their bytes");
}
