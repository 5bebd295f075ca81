//! Questions that sharpen a result, in groups by why they matter.

use maud::{Markup, html};

/// A group of questions, with why it is asked.
pub fn group(name: &str, why: &str, fields: &Markup) -> Markup {
    html! {
        fieldset.sharpen__group {
            legend.sharpen__name { (name) }
            p.caption { (why) }
            (fields)
        }
    }
}

/// A checkbox with its words.
pub fn tick(name: &str, value: &str, words: &str, is_checked: bool) -> Markup {
    tick_of(name, value, is_checked, false, &html! { (words) })
}

/// The same with words that are markup, and perhaps one that cannot be checked.
pub fn tick_of(
    name: &str,
    value: &str,
    is_checked: bool,
    is_disabled: bool,
    words: &Markup,
) -> Markup {
    html! {
        label.sharpen__tick {
            input.checkbox
                type="checkbox"
                name=(name)
                value=(value)
                checked[is_checked]
                disabled[is_disabled];
            span { (words) }
        }
    }
}
