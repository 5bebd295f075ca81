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
    html! {
        label.sharpen__tick {
            input.checkbox type="checkbox" name=(name) value=(value) checked[is_checked];
            span { (words) }
        }
    }
}
