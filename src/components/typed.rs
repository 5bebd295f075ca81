//! Text that a person typed, inside markup.

use maud::{Markup, PreEscaped};

/// The text as an attribute's value or as text: every sign but letters and
/// digits by its number, so that nothing in it can look like markup to a
/// browser or to the policy on it.
///
/// ```
/// use docent::components::typed::typed;
/// assert_eq!(typed("a one=1").into_string(), "a&#32;one&#61;1");
/// assert_eq!(typed("élan").into_string(), "élan");
/// ```
pub fn typed(text: &str) -> Markup {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        if letter.is_ascii() && !letter.is_ascii_alphanumeric() {
            safe.push_str("&#");
            safe.push_str(&u32::from(letter).to_string());
            safe.push(';');
        } else {
            safe.push(letter);
        }
    }
    PreEscaped(safe)
}
