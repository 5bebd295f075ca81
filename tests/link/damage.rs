//! Every text that was cut or changed is refused, and what is said of it is
//! right: which answer of the storage.

use super::{
    given::{answers, catalog, day, kept, link as any_link, samples},
    hostile::{Budget, Numbers, link, open},
    sizes::{most, typical},
};
use docent::domain::{
    answers::{Answers, History, Topic},
    file, kept as storage,
    link::{Damage, Link},
};
use serde_json::Value;

/// A text with another sign at this place.
pub(crate) fn changed(letters: &[char], at: usize, to: char) -> String {
    let mut letters = letters.to_vec();
    letters[at] = to;
    letters.into_iter().collect()
}

/// A text in which a sign and the next changed places, where they differ.
pub(crate) fn swapped(letters: &[char], at: usize) -> Option<String> {
    let mut letters = letters.to_vec();
    (letters[at] != letters[at + 1]).then(|| {
        letters.swap(at, at + 1);
        letters.into_iter().collect()
    })
}

/// Every other sign of one byte for a short text, some for a long one.
fn others(letters: &[char], at: usize, numbers: &mut Numbers) -> Vec<char> {
    let all = (0..=u8::MAX).map(char::from).filter(|it| *it != letters[at]);
    let mut all: Vec<char> = all.collect();
    if letters.len() > 120 {
        let some = (0..6).map(|_| all[numbers.below(all.len())]).collect::<Vec<_>>();
        all.retain(|it| " =.1A_".contains(*it));
        all.extend(some);
    }
    all
}

#[test]
fn every_link_that_is_cut_or_changed_is_refused() {
    let mut budget = Budget::new("links, damaged");
    let mut numbers = Numbers(5);
    let mut texts: Vec<String> =
        typical().into_iter().map(|(_, it)| Link::Answers(it).text(catalog())).collect();
    texts.extend(samples(&any_link(), 400).iter().map(|it| it.text(catalog())));
    let mut done = 0;
    for text in texts.iter().filter(|it| it.len() < 2000) {
        if done > 0 && !budget.is_left() {
            break;
        }
        done += 1;
        let letters: Vec<char> = text.chars().collect();
        for at in 0..letters.len() {
            let cut = link(&text[..at]);
            let wanted = if at == 0 { Damage::Foreign } else { Damage::Cut };
            assert_eq!(cut, Err(wanted), "{text} up to {at}");
            for to in others(&letters, at, &mut numbers) {
                let other = changed(&letters, at, to);
                assert!(link(&other).is_err(), "{other:?}");
                budget.inputs += 1;
            }
            if let Some(other) = (at + 1 < letters.len()).then(|| swapped(&letters, at)).flatten() {
                assert!(link(&other).is_err(), "{other:?}");
            }
            // One letter less, one twice.
            let less = [&text[..at], &text[at + 1..]].concat();
            let twice = [&text[..=at], &text[at..]].concat();
            assert!(link(&less).is_err() && link(&twice).is_err(), "{text} at {at}");
            budget.inputs += 4;
        }
    }
    println!("links, damaged: {done} of {} texts", texts.len());
    assert!(done >= 1, "a link was damaged");
}

/// What a damaged entry of the storage may have lost: the words that were hit.
fn check(text: &str, answers: &Answers, hit: &[Topic], is_version: bool) {
    let read = storage::read(text, catalog());
    for topic in Topic::ALL {
        if hit.contains(topic) {
            let kept = read.answers.agree(answers, *topic);
            let gone = read.answers.agree(&Answers::default(), *topic);
            let is_named = read.lost.contains(topic) || (is_version && read.is_newer);
            assert!(kept || (gone && is_named), "{topic:?} {read:?} {text:?}");
        } else {
            assert!(read.answers.agree(answers, *topic), "{topic:?} {text:?}");
        }
    }
}

#[test]
fn damage_in_the_storage_loses_the_answer_that_it_hits_and_names_it() {
    let mut budget = Budget::new("storage, damaged");
    let mut numbers = Numbers(6);
    let mut given: Vec<Answers> = typical().into_iter().map(|(_, it)| it).collect();
    given.extend(samples(&answers(), 200));
    let mut done = 0;
    for answers in &given {
        let text = storage::text(answers, kept(), catalog());
        if !budget.is_left() {
            break;
        }
        if text.len() > 3000 {
            continue;
        }
        done += 1;
        let letters: Vec<char> = text.chars().collect();
        // For each place the topics whose words stand there: both at a space.
        let topics: Vec<Topic> = answers.topics().collect();
        let mut words = 0;
        for at in 0..letters.len() {
            let of = |word: usize| word.checked_sub(3).and_then(|it| topics.get(it)).copied();
            let is_space = letters[at] == ' ';
            let mut hit: Vec<Topic> = of(words).into_iter().collect();
            if is_space {
                words += 1;
                hit.extend(of(words));
            }
            let is_version = letters.get(at + 1) == Some(&'.');
            for to in others(&letters, at, &mut numbers) {
                check(&changed(&letters, at, to), answers, &hit, is_version);
                budget.inputs += 1;
            }
            // The end is missing: what stands whole before it is kept.
            let read = storage::read(&text[..at], catalog());
            for topic in topics.iter().take(words.saturating_sub(3)) {
                assert!(read.answers.agree(answers, *topic), "{topic:?} {}", &text[..at]);
            }
            budget.inputs += 1;
            let Some(other) = (at + 1 < letters.len()).then(|| swapped(&letters, at)).flatten()
            else {
                continue;
            };
            if letters[at + 1] == ' ' {
                hit.extend(of(words + 1));
            }
            if is_space {
                hit.extend(of(words - 1));
            }
            let read = storage::read(&other, catalog());
            for topic in Topic::ALL {
                let is_kept = read.answers.agree(answers, *topic);
                assert!(is_kept || hit.contains(topic), "{topic:?} {other:?}");
                assert!(is_kept || read.is_damaged() || read.is_newer, "{topic:?} {other:?}");
            }
            budget.inputs += 1;
        }
    }
    println!("storage, damaged: {done} of {} entries", given.len());
    assert!(done >= 1, "an entry was damaged");
}

/// Every place of a value with something else in it.
fn altered(value: &Value) -> Vec<Value> {
    let mut all = match value {
        Value::Null => vec![Value::Bool(true)],
        Value::Bool(it) => vec![Value::Bool(!it), Value::Null],
        Value::Number(it) => {
            let number = it.as_u64().expect("a whole number");
            [number ^ 1, number + 10, u64::MAX].map(Value::from).to_vec()
        }
        Value::String(it) => vec![Value::from(format!("{it}x")), Value::from(""), Value::from(7)],
        Value::Array(_) | Value::Object(_) => vec![Value::Null, Value::from(7)],
    };
    match value {
        Value::Array(items) => {
            for (at, item) in items.iter().enumerate() {
                let mut fewer = items.clone();
                fewer.remove(at);
                let mut more = items.clone();
                more.insert(at, item.clone());
                all.extend([Value::Array(fewer), Value::Array(more)]);
                for other in altered(item) {
                    let mut items = items.clone();
                    items[at] = other;
                    all.push(Value::Array(items));
                }
            }
        }
        Value::Object(fields) => {
            for (name, field) in fields {
                let mut fewer = fields.clone();
                fewer.remove(name);
                let mut renamed = fewer.clone();
                renamed.insert(format!("{name}7"), field.clone());
                all.extend([Value::Object(fewer), Value::Object(renamed)]);
                for other in altered(field) {
                    let mut fields = fields.clone();
                    fields.insert(name.clone(), other);
                    all.push(Value::Object(fields));
                }
            }
        }
        _ => {}
    }
    all
}

#[test]
fn every_file_that_is_cut_or_changed_is_refused() {
    let mut budget = Budget::new("files, damaged");
    let mut numbers = Numbers(7);
    let mut given = vec![most()];
    given.extend(typical().into_iter().map(|(_, it)| it));
    given.extend(samples(&answers(), 60));
    let mut done = 0;
    for now in &given {
        let history = History::new(vec![given[1].clone()], vec![given[2].clone()]);
        let text = file::text(now, &history, catalog(), Some(day("2026-11-26")));
        if !budget.is_left() {
            break;
        }
        if text.len() > 8000 {
            continue;
        }
        done += 1;
        let whole: Value = serde_json::from_str(&text).unwrap();
        for all in altered(&whole["all"]) {
            if !budget.is_left() {
                break;
            }
            let mut other = whole.clone();
            other["all"] = all;
            // To leave out what is absent changes nothing.
            match open(&other.to_string()) {
                Ok(read) => assert_eq!((&read.answers, &read.history), (now, &history), "{other}"),
                Err(damage) => assert_eq!(damage, Damage::Damaged, "{other}"),
            }
            budget.inputs += 1;
        }
        let letters: Vec<char> = text.chars().collect();
        let every = letters.len().div_ceil(400);
        for at in (0..letters.len()).step_by(every) {
            let cut: String = letters[..at].iter().collect();
            assert!(matches!(open(&cut), Err(Damage::Cut | Damage::Foreign)), "{cut}");
            let mut all = vec![];
            if at + 1 < letters.len() {
                all.extend(swapped(&letters, at));
            }
            for to in [' ', '"', '0', '1', '9', 'a', '}', '\\'] {
                all.push(changed(&letters, at, to));
            }
            all.push(changed(&letters, at, char::from(numbers.next().to_le_bytes()[0])));
            budget.inputs += 1 + u64::try_from(all.len()).unwrap();
            for other in all {
                // Outside of what the person said, a change may do no harm.
                if let Ok(read) = open(&other) {
                    assert_eq!((&read.answers, &read.history), (now, &history), "{other}");
                }
            }
        }
    }
    println!("files, damaged: {done} of {} files", given.len());
    assert!(done >= 1, "a file was damaged");
}
