//! Words of the weights, and of the numbers that the result hangs on.

use super::sure::whole;

/// What opens to the weights.
pub const TITLE: &str = "What matters to you";
/// Where they go.
pub const IN_LINK: &str = "Your weights go along in your link.";
/// Where every weight is 0.
pub const ALL_ZERO: &str =
    "Every weight is 0: nothing tells the starts apart, so all criteria count alike.";
/// Before the sentence that stands beside what is moved.
pub const NOW: &str = "Now: ";
/// The sign of less.
pub const MINUS: &str = "−";
/// The sign of more.
pub const PLUS: &str = "+";
/// The button that gives all weights back.
pub const RESET: &str = "Set all weights back";

/// What opens to the assumptions.
pub const ASSUMPTIONS: &str = "Numbers that this hangs on";
/// What can be done with them.
pub const ASSUMPTIONS_LEAD: &str =
    "Set another number and see what changes. Yours go along in the address of this page.";
/// The button that takes the numbers.
pub const APPLY: &str = "Use these numbers";
/// The link to the plan that counts with them.
pub const PLAN: &str = "See my plan with these numbers";
/// The button that gives all numbers back.
pub const SET_BACK: &str = "Set all numbers back";

/// The name of the button for less.
pub fn less(criterion: &str) -> String {
    format!("Less weight for {criterion}")
}

/// The name of the button for more.
pub fn more(criterion: &str) -> String {
    format!("More weight for {criterion}")
}

/// The name of a slider.
pub fn slider(criterion: &str) -> String {
    format!("Weight of {criterion}, in steps of 5")
}

/// The name of a field.
pub fn number(criterion: &str) -> String {
    format!("Weight of {criterion}, from 0 to 100")
}

/// A weight as a part of all: "20% of the whole", "about 17% of the whole".
///
/// ```
/// use docent::words::timing::weights::share;
/// assert_eq!(share(50, 300), "about 17% of the whole");
/// assert_eq!(share(50, 250), "20% of the whole");
/// assert_eq!(share(0, 250), "counts for nothing");
/// ```
pub fn share(weight: u16, of: u16) -> String {
    let (weight, of) = (u32::from(weight), u32::from(of));
    let Some(percent) = (weight * 200 + of).checked_div(of * 2) else {
        return String::new();
    };
    match weight {
        0 => "counts for nothing".to_owned(),
        _ if percent == 0 => "under 1% of the whole".to_owned(),
        _ if percent * of == weight * 100 => format!("{percent}% of the whole"),
        _ => format!("about {percent}% of the whole"),
    }
}

/// What stands before what can be, of a weight.
pub const A_WEIGHT: &str = "A weight";
/// The same of another number.
pub const THIS: &str = "This";

/// What can be where something else was entered, and what stays: “A weight is a whole
/// number from 0 to 100; 50 stays.”
pub fn stays(what: &str, (min, max): (u16, u16), now: u16) -> String {
    let [min, max, now] = [min, max, now].map(|it| whole(it.into()));
    [what, " is a whole number from ", &min, " to ", &max, "; ", &now, " stays."].concat()
}

/// Between which numbers one may be set: "From 1 to 6".
pub fn range(min: u16, max: u16) -> String {
    format!("From {} to {}", whole(min.into()), whole(max.into()))
}

/// Between the range and the number.
pub const BETWEEN: &str = ". ";

/// The number of the content where it counts: "Here it is 3".
pub fn now(number: &str) -> String {
    format!("Here it is {number}")
}

/// The number of the content where a person’s own counts instead.
pub fn instead(number: &str) -> String {
    format!("Yours counts instead of {number}")
}
