//! Whatever comes in: never a panic, and every refusal is one that has words.

use super::given::{catalog, day, kept};
use docent::domain::{
    answers::{Answers, History, Topic, wire::put},
    dictation::{self, LETTERS, Mishap},
    file, kept as storage,
    link::{self as links, Damage, Kind, Link, sealed},
};
use std::time::{Duration, Instant};

/// How long each of these eight tests may take.
const BUDGET: Duration = Duration::from_secs(7);

/// Counts inputs until the time is up.
pub(crate) struct Budget {
    name: &'static str,
    since: Instant,
    pub(crate) inputs: u64,
}

impl Budget {
    pub(crate) fn new(name: &'static str) -> Self {
        Self { name, since: Instant::now(), inputs: 0 }
    }

    pub(crate) fn is_left(&self) -> bool {
        self.since.elapsed() < BUDGET
    }
}

impl Drop for Budget {
    fn drop(&mut self) {
        let (inputs, seconds) = (self.inputs, self.since.elapsed().as_secs_f32());
        println!("{}: {inputs} inputs in {seconds:.1} s", self.name);
    }
}

/// A small generator of numbers, the same in every run (`SplitMix64`).
pub(crate) struct Numbers(pub(crate) u64);

impl Numbers {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let it = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let it = (it ^ (it >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        it ^ (it >> 31)
    }

    pub(crate) fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(end).unwrap()).unwrap()
    }

    pub(crate) fn bytes(&mut self, most: usize) -> Vec<u8> {
        (0..self.below(most + 1)).map(|_| self.next().to_le_bytes()[0]).collect()
    }

    pub(crate) fn text(&mut self, of: &[char], most: usize) -> String {
        (0..self.below(most + 1)).map(|_| of[self.below(of.len())]).collect()
    }
}

/// Where a damage stands in the list of all: a new one must be added here.
fn place(damage: Damage) -> usize {
    match damage {
        Damage::Foreign => 0,
        Damage::Cut => 1,
        Damage::Damaged => 2,
        Damage::Newer => 3,
        Damage::TooLong => 4,
    }
}

#[test]
fn the_list_of_damages_has_all_of_them() {
    for (at, damage) in Damage::ALL.into_iter().enumerate() {
        assert_eq!(place(damage), at);
    }
    assert_eq!(Damage::ALL.len(), 5);
}

pub(crate) fn link(text: &str) -> Result<Link, Damage> {
    let read = links::read(text, catalog());
    match read {
        Ok(read) => {
            let again = links::read(&read.link.text(catalog()), catalog()).expect("it is written");
            assert_eq!(again.link, read.link, "{text:?}");
            Ok(read.link)
        }
        Err(damage) => {
            assert_eq!(Damage::ALL[place(damage)], damage);
            Err(damage)
        }
    }
}

pub(crate) fn code(text: &str) -> Result<Link, Mishap> {
    let read = dictation::read(text, catalog()).map(|it| it.link);
    match &read {
        Ok(Link::Answers(answers)) => {
            // Small letters, spaces and dashes aside, it is the one that we write.
            let written = dictation::code(answers, catalog()).map(|it| it.concat());
            let plain: String = text.chars().filter(|it| it.is_alphanumeric()).collect();
            assert_eq!(written, Some(plain.to_uppercase()));
        }
        Ok(other) => panic!("a code is of answers: {other:?}"),
        Err(Mishap::Letter(_, group) | Mishap::Group(group)) => assert!(*group > 0),
        Err(Mishap::Empty | Mishap::Cut | Mishap::Damaged | Mishap::Newer) => {}
    }
    read
}

pub(crate) fn open(text: &str) -> Result<file::Opened, Damage> {
    let read = file::read(text, catalog());
    if let Err(damage) = &read {
        assert_eq!(Damage::ALL[place(*damage)], *damage);
    }
    read
}

/// Payloads whose numbers say more than there is.
fn hostile_payloads() -> Vec<Vec<u8>> {
    let mut all = Vec::new();
    let numbers = [
        0,
        1,
        0x7F,
        0x80,
        0x3FFF,
        0xFFFF,
        0x1_0000,
        i32::MAX.unsigned_abs(),
        u32::MAX - 1,
        u32::MAX,
    ];
    for kind in Kind::ALL {
        let letter = u8::try_from(kind.letter()).unwrap();
        for field in (0..=60).chain([100, 999, u32::MAX / 4]) {
            for form in 0..4 {
                let key = field * 4 + form;
                for first in numbers {
                    for second in numbers {
                        // As a number, as a length, and as what stands inside.
                        let mut payload = vec![letter];
                        put(&mut payload, key);
                        put(&mut payload, first);
                        put(&mut payload, second);
                        all.push(payload);
                        let mut inside = Vec::new();
                        put(&mut inside, first);
                        put(&mut inside, second);
                        let mut payload = vec![letter];
                        put(&mut payload, key);
                        put(&mut payload, u32::try_from(inside.len()).unwrap());
                        all.push([payload, inside].concat());
                    }
                }
            }
        }
    }
    all
}

fn huge() -> Vec<String> {
    let of = |it: &str| it.repeat(10_000_000 / it.len());
    let whole = Link::Answers(Answers::default()).text(catalog());
    [
        "A",
        " ",
        "\u{A0}",
        "1.",
        ".",
        "3",
        "É",
        "[",
        "{\"docent\":",
        "1=1. ",
        "=",
        "1=",
        "\u{FFFD}",
        "\0",
    ]
    .map(of)
    .into_iter()
    .chain([["1.", &of("A")].concat(), ["1.", &of("_")].concat(), [&whole, &*of(" ")].concat()])
    .collect()
}

#[test]
fn no_link_makes_the_reader_panic() {
    let mut budget = Budget::new("links, anything");
    let longest = huge();
    for text in &longest {
        assert!(matches!(link(text), Err(Damage::TooLong)), "{}", &text[..20.min(text.len())]);
        budget.inputs += 1;
    }
    for payload in hostile_payloads() {
        budget.inputs += 1;
        let _ = link(&sealed(&payload));
        // Without the length and the check, as bytes of the outer form.
        let _ = link(&["1.", &sealed(&payload)[4..]].concat());
    }
    let own: Vec<char> =
        ('a'..='z').chain('A'..='Z').chain('0'..='9').chain("-_.1 \n".chars()).collect();
    let mut numbers = Numbers(1);
    while budget.is_left() {
        budget.inputs += 5;
        let bytes = numbers.bytes(80);
        let _ = link(&String::from_utf8_lossy(&bytes));
        let _ = link(&sealed(&bytes));
        let _ = link(&sealed(&[b"s", &bytes[..]].concat()));
        let text = numbers.text(&own, 80);
        let _ = link(&text);
        let _ = link(&["1.", &text].concat());
    }
}

#[test]
fn no_code_makes_the_reader_panic() {
    let mut budget = Budget::new("codes, anything");
    for text in &huge() {
        assert!(code(text).is_err());
        budget.inputs += 1;
    }
    let own: Vec<char> = LETTERS.chars().collect();
    let near: Vec<char> = LETTERS.chars().chain("- 0O1IlSZ258Bé\u{37E}".chars()).collect();
    let mut numbers = Numbers(2);
    // Groups that fit, one after another, so that the sums are no obstacle.
    for groups in [1, 2, 3, 10, 58, 59, 127, 128, 1000, 12_000] {
        for _ in 0..3 {
            budget.inputs += 1;
            assert!(code(&fitting(&mut numbers, groups)).is_err());
        }
    }
    while budget.is_left() {
        budget.inputs += 4;
        let _ = code(&String::from_utf8_lossy(&numbers.bytes(80)));
        let _ = code(&numbers.text(&own, 80));
        let _ = code(&numbers.text(&near, 80));
        let groups = numbers.below(40) + 1;
        let _ = code(&fitting(&mut numbers, groups));
    }
}

/// Groups whose sums are right, as the specification has them.
fn fitting(numbers: &mut Numbers, groups: usize) -> String {
    spelled(&(0..groups * 4).map(|_| numbers.below(23)).collect::<Vec<_>>())
}

/// Digits of base 23 in letters, each four with the letter that checks them.
pub(crate) fn spelled(digits: &[usize]) -> String {
    let letters: Vec<char> = LETTERS.chars().collect();
    let mut text = String::new();
    let groups = digits.len().div_ceil(4);
    for (at, digits) in digits.chunks(4).enumerate() {
        let sum: usize = (2..).zip(digits).map(|(weight, it)| weight * it).sum();
        let wanted = at * 7 + if at + 1 == groups { 11 } else { 0 };
        let last = (0..23).find(|it| (sum + 6 * it) % 23 == wanted % 23).unwrap();
        text.extend(digits.iter().chain([&last]).map(|it| letters[*it]));
    }
    text
}

#[test]
fn no_file_makes_the_reader_panic() {
    let mut budget = Budget::new("files, anything");
    for text in &huge() {
        assert!(matches!(open(text), Err(Damage::TooLong)));
        budget.inputs += 1;
    }
    let history = History::new(vec![Answers::default(); 3], vec![]);
    let whole = file::text(&Answers::default(), &history, catalog(), Some(day("2026-11-26")));
    // Deeper than any reader can go, and more steps than any file has.
    let deep = whole.replacen("\"undo\": [", &format!("\"undo\": [{}", "[".repeat(100_000)), 1);
    assert_eq!(open(&deep), Err(Damage::Foreign));
    let steps = ["{}"; 101].join(",");
    let many = whole.replacen("\"redo\": []", &format!("\"redo\": [{steps}]"), 1);
    assert!(open(&many).is_err());
    let own: Vec<char> = "{}[]\",:0123456789.eE+-\\ut nfalsert\"docent\"".chars().collect();
    let mut numbers = Numbers(3);
    while budget.is_left() {
        budget.inputs += 5;
        let _ = open(&String::from_utf8_lossy(&numbers.bytes(200)));
        let text = numbers.text(&own, 200);
        let _ = open(&text);
        let _ = open(&format!("{{\"docent\":\"answers\",{text}}}"));
        let at = numbers.below(whole.len());
        let _ = open(&[&whole[..at], &text].concat());
        let _ = open(&[&text, &whole[at..]].concat());
    }
}

#[test]
fn no_entry_of_the_storage_makes_the_reader_panic() {
    let mut budget = Budget::new("storage, anything");
    let read = |text: &str| {
        let read = storage::read(text, catalog());
        let text = storage::text(&read.answers, kept(), catalog());
        assert_eq!(storage::read(&text, catalog()).answers, read.answers);
        read
    };
    for text in &huge() {
        assert!(read(text).answers.is_empty());
        budget.inputs += 1;
    }
    // A sign of several bytes across the limit of length.
    read(&["x", &"é".repeat(100_000)].concat());
    let own: Vec<char> = "0123456789=. -_1.=ABCxyz".chars().collect();
    let mut numbers = Numbers(4);
    let hostile = hostile_payloads();
    while budget.is_left() {
        budget.inputs += 4;
        read(&String::from_utf8_lossy(&numbers.bytes(200)));
        let text = numbers.text(&own, 200);
        read(&text);
        read(&["1 2026-11-26 2027-11-26 ", &text].concat());
        let words = Topic::ALL.iter().map(|it| {
            let payload = &hostile[numbers.below(hostile.len())];
            [&it.number().to_string(), "=", &sealed(payload)].concat()
        });
        read(&["1 2026-11-26 2027-11-26 ", &words.collect::<Vec<_>>().join(" ")].concat());
    }
}
