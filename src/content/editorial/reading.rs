//! How hard a text is to read, by the Automated Readability Index: E. A. Smith and R. J.
//! Senter, Automated Readability Index, Aerospace Medical Research Laboratories, 1967. It
//! counts letters and not syllables, so that anybody who counts gets the same; of English
//! syllables no rule tells how many there are.

use super::{
    super::pointer::{Place, Problem},
    words,
};
use crate::domain::assessment::words as count;
use serde_json::Value;

/// The fewest words of a text that has a grade: in a shorter one, the name of one body
/// decides.
const FEWEST_WORDS: usize = 12;

/// The highest grade of a text of our own, in tenths. A first degree ends with grade 16,
/// and readers have one or are about to; for many, English is a further language. The
/// hardest that is shipped has 14.5.
const OWN: i64 = 150;

/// The highest grade of what a source says, in tenths, beyond which the editor is asked
/// to look again. Names of bodies and degrees are the source’s own and long: a seventh of
/// what is shipped is beyond it for these alone.
const REPORTED: i64 = 160;

/// The most words of a sentence. Beyond some thirty, a reader goes back to its beginning;
/// the longest that is shipped, a rule of a body with its list of professions, has 44.
const LONGEST: usize = 45;

/// The number of words beyond which the editor is asked to look again.
const LONG: usize = 30;

/// Keys under which stands what nobody reads as running text: addresses, titles that
/// others gave, names, and the tests of the rules.
const NOT_READ: [&str; 6] = ["id", "address", "citation", "sources", "tests", "ids"];

/// The grade of a text in tenths: 85 is what somebody reads in the middle of the ninth
/// year of school. `None` for a text without words.
pub(super) fn grade(text: &str) -> Option<i64> {
    let number = |it: usize| i64::try_from(it).unwrap_or(i64::MAX);
    let n_words = number(count(text));
    let n_signs = number(text.chars().filter(|it| it.is_alphanumeric()).count());
    let n_sentences = number(sentences(text).count());
    if n_words == 0 || n_sentences == 0 {
        return None;
    }
    // 4.71 signs a word and half the words a sentence, less 21.43.
    let hundredths = 471 * n_signs / n_words + 50 * n_words / n_sentences - 2143;
    Some(hundredths / 10)
}

/// The sentences of a text: up to a sign that ends one, before a space or the end.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let is_end = |text: &str| {
        let text = text.trim_end_matches(['”', '’', ')']);
        text.ends_with(['.', '?', '!', '…'])
    };
    let mut rest = text;
    std::iter::from_fn(move || {
        let spaces = rest.char_indices().filter(|(_, it)| it.is_whitespace());
        let mut ends = spaces.map(|(at, _)| at).filter(|at| is_end(rest.get(..*at).unwrap_or("")));
        let (sentence, after) = rest.split_at(ends.next().unwrap_or(rest.len()));
        rest = after.trim_start();
        (!sentence.is_empty()).then_some(sentence)
    })
    .filter(|it| count(it) > 0)
}

/// What must be put into plainer words before it is published.
pub(super) fn errors(root: &Value, place: &Place<'_>, problems: &mut Vec<Problem>) {
    read(root, place, false, &mut |text, place, is_reported| {
        if !is_reported && let Some(grade) = beyond(text, OWN) {
            problems.push(words(place, hard(grade, OWN)));
        }
        let longest = longest(text);
        if longest > LONGEST {
            let reason =
                format!("has a sentence of {longest} words, and at most {LONGEST} are wanted");
            problems.push(words(place, reason));
        }
    });
}

/// What could be put into plainer words.
pub(super) fn warnings(root: &Value, place: &Place<'_>, problems: &mut Vec<Problem>) {
    read(root, place, false, &mut |text, place, is_reported| {
        if is_reported && let Some(grade) = beyond(text, REPORTED) {
            problems.push(words(place, hard(grade, REPORTED)));
        }
        let longest = longest(text);
        if (LONG + 1..=LONGEST).contains(&longest) {
            let reason = format!("has a sentence of {longest} words; beyond {LONG}, two are read");
            problems.push(words(place, reason));
        }
    });
}

fn beyond(text: &str, most: i64) -> Option<i64> {
    (count(text) >= FEWEST_WORDS).then(|| grade(text))?.filter(|it| *it > most)
}

fn longest(text: &str) -> usize {
    sentences(text).map(count).max().unwrap_or_default()
}

/// “is of grade 15.2 to read, and at most 15.0 is wanted”.
pub(super) fn hard(grade: i64, most: i64) -> String {
    let tenths = |it: i64| format!("{}.{}", it / 10, it % 10);
    format!(
        "is of grade {} to read, and at most {} is wanted: shorter sentences and words",
        tenths(grade),
        tenths(most)
    )
}

/// Calls `visit` for each text that people read, and says whether a source says it.
fn read(
    value: &Value,
    place: &Place<'_>,
    is_reported: bool,
    visit: &mut dyn FnMut(&str, &Place<'_>, bool),
) {
    match value {
        Value::String(text) => visit(text, place, is_reported),
        Value::Array(list) => {
            for (index, it) in list.iter().enumerate() {
                read(it, &place.index(index), is_reported, visit);
            }
        }
        Value::Object(map) => {
            let is_sourced = map.contains_key("source");
            for (key, it) in map.iter().filter(|(key, _)| !NOT_READ.contains(&key.as_str())) {
                read(it, &place.key(key), is_reported || is_sourced, visit);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_ends_where_a_reader_ends_it() {
        let text = "It is 2.5 hours (or so). “Is it?” He asks for 34.5 credits…  No end here";
        let found: Vec<&str> = sentences(text).collect();
        let wanted =
            ["It is 2.5 hours (or so).", "“Is it?”", "He asks for 34.5 credits…", "No end here"];
        assert_eq!(found, wanted);
    }

    #[test]
    fn a_grade_is_that_of_the_published_formula() {
        // 9 words, 35 letters and one sentence: 4.71 × 35/9 + 0.5 × 9 − 21.43 = 1.39.
        assert_eq!(grade("The quick brown fox jumps over the lazy dog."), Some(13));
        assert_eq!(grade("– …"), None);
    }
}
