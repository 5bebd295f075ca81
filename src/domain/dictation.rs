//! Answers as a code that can be dictated by telephone (L3).
//!
//! 23 letters and digits, no two of which look alike, in groups of four with a
//! fifth that checks them. 23 is a prime, so a weighted sum finds any single
//! mistake and any two neighbors that changed places, and says in which group.
//! The last group has a sum of its own, so a code that ends too early says so.
//! No library has that: bech32, the nearest, keeps 2 beside Z and 5 beside S, and
//! finds a mistake only at the end.

use super::{
    answers::Answers,
    catalog::Catalog,
    link::{self, Damage, Link, Read},
};
use crc::{CRC_16_IBM_3740, Crc, NoTable};

/// The letters, each worth its place.
pub const LETTERS: &str = "34679ACDEFHJKMNPQRTVWXY";
/// How many there are.
const BASE: u32 = 23;
/// Letters of a group that hold something; one more checks them.
const HOLDING: usize = 4;
/// All letters of a group.
pub const GROUP: usize = HOLDING + 1;
/// A code of more groups is too long to be dictated.
pub const COMFORTABLE: usize = 12;
/// The most bytes that a code can hold: the bit above stands for newer forms.
const MOST: usize = 127;

/// Why a code is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mishap {
    /// A letter that no code has, and the number of its group, from 1.
    Letter(char, usize),
    /// The group with this number does not fit together.
    Group(usize),
    /// Nothing was entered.
    Empty,
    /// The last group is not whole, or groups behind it are missing.
    Cut,
    /// The whole does not fit together.
    Damaged,
    /// Made with a newer Docent.
    Newer,
}

/// The groups of a code; `None` where the answers are too many for one.
pub fn code(answers: &Answers, catalog: &Catalog) -> Option<Vec<String>> {
    let payload = Link::Answers(answers.clone()).payload(catalog);
    // Every code is of answers: their letter is left out.
    let payload = payload.get(1..)?;
    if payload.len() > MOST {
        return None;
    }
    let mut bytes = vec![u8::try_from(payload.len()).ok()?];
    bytes.extend_from_slice(payload);
    bytes.extend_from_slice(&check(payload).to_be_bytes());
    let groups = (1..=MOST).find(|groups| room(*groups) >= bytes.len())?;
    bytes.resize(room(groups), 0);
    let digits = convert(&bytes, 256, BASE, groups * HOLDING);
    let each = digits.chunks(HOLDING).enumerate();
    Some(each.map(|(at, digits)| group(place(at, at + 1 == groups), digits)).collect())
}

/// Reads a code. Small letters, spaces and dashes are as good.
///
/// # Errors
///
/// A [`Mishap`] for everything that is no whole code.
pub fn read(text: &str, catalog: &Catalog) -> Result<Read, Mishap> {
    let mut digits = Vec::new();
    for letter in text.chars().filter(|it| it.is_alphanumeric()).take(link::LONGEST) {
        let upper = letter.to_ascii_uppercase();
        let digit = LETTERS.chars().position(|it| it == upper);
        let digit = digit.and_then(|it| u32::try_from(it).ok());
        digits.push(digit.ok_or(Mishap::Letter(letter, digits.len() / GROUP + 1))?);
    }
    if digits.is_empty() {
        return Err(Mishap::Empty);
    }
    let mut held = Vec::new();
    let mut groups = digits.chunks(GROUP).enumerate().peekable();
    while let Some((at, digits)) = groups.next() {
        let is_last = groups.peek().is_none();
        if digits.len() < GROUP || (is_last && sum(digits) == place(at, false)) {
            return Err(Mishap::Cut);
        }
        if sum(digits) != place(at, is_last) {
            return Err(Mishap::Group(at + 1));
        }
        held.extend(digits.iter().take(HOLDING).filter_map(|it| u8::try_from(*it).ok()));
    }
    let groups = held.len() / HOLDING;
    // No code is as long; the time to read one grows with the square.
    if groups > MOST {
        return Err(Mishap::Damaged);
    }
    let bytes = convert(&held, BASE, 256, room(groups));
    let length = usize::from(*bytes.first().ok_or(Mishap::Damaged)?);
    if length > MOST {
        return Err(Mishap::Newer);
    }
    let (payload, rest) = match (bytes.get(1..=length), bytes.get(length + 1..)) {
        (Some(payload), Some(rest)) if rest.len() >= 2 => (payload, rest),
        _ => return Err(Mishap::Damaged),
    };
    let (checked, padding) = rest.split_at(2);
    // One value has one code: no group too many, no number beyond the bytes.
    let is_loose = room(groups - 1) >= length + 3
        || padding.iter().any(|it| *it != 0)
        || convert(&bytes, 256, BASE, held.len()) != held;
    if is_loose || checked != check(payload).to_be_bytes() {
        return Err(Mishap::Damaged);
    }
    link::from_payload(&[b"s", payload].concat(), catalog).map_err(|damage| match damage {
        Damage::Newer => Mishap::Newer,
        _ => Mishap::Damaged,
    })
}

fn check(payload: &[u8]) -> u16 {
    Crc::<u16, NoTable>::new(&CRC_16_IBM_3740).checksum(payload)
}

/// How many bytes so many groups hold: 23⁴ is a little over 18.094 bits.
fn room(groups: usize) -> usize {
    groups * 18_094 / 8_000
}

/// A group with the check letter that gives it this sum.
fn group(place: u32, digits: &[u8]) -> String {
    let mut digits: Vec<u32> = digits.iter().map(|it| u32::from(*it)).collect();
    // The last weight is 6, and 6 times 4 is 1 more than 23.
    digits.push((place + BASE - sum(&digits)) * 4 % BASE);
    let letter = |it: &u32| LETTERS.chars().nth(usize::try_from(*it).ok()?);
    digits.iter().filter_map(letter).collect()
}

/// The weighted sum of a group: no weight is 0, and no two neighbors have the
/// same.
fn sum(digits: &[u32]) -> u32 {
    (2..).zip(digits).map(|(weight, digit)| weight * digit).sum::<u32>() % BASE
}

/// The sum of the group at this place: groups that changed places do not fit, and
/// no other group can stand last.
fn place(at: usize, is_last: bool) -> u32 {
    let at = u32::try_from(at % 23).unwrap_or_default();
    (at * 7 + if is_last { 11 } else { 0 }) % BASE
}

/// A number of these digits in another base, as so many digits.
fn convert(digits: &[u8], from: u32, to: u32, length: usize) -> Vec<u8> {
    let mut result = vec![0_u8; length];
    for digit in digits {
        let mut carry = u32::from(*digit);
        for it in result.iter_mut().rev() {
            carry += u32::from(*it) * from;
            *it = u8::try_from(carry % to).unwrap_or_default();
            carry /= to;
        }
    }
    result
}
