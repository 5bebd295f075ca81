//! Words of the self-check on paper.

use crate::{
    domain::assessment::{Band, Tenths},
    words::self_check::result::tenths,
};

/// The heading.
pub const HEADING: &str = "Self-check on paper";
/// Beneath it.
pub const LEAD: &str = "Each item is one thing that people who teach do. Tick the words that fit you \
     best now; there is no wrong answer, and you can stop whenever you like. What you write stays \
     with you.";
/// What the two other boxes are for.
pub const OPEN: &str = "“Not sure” leaves an item open, and so does no tick. “Does not apply to me” \
     takes it out of the count.";
/// The sign of the short form.
pub const SHORT: &str = "short form";
/// The link to the scoring sheet.
pub const TO_SHEET: &str = "Scoring sheet";

/// What the short form is: "For the short form, answer only the 18 items marked so."
pub fn short(items: usize, of: usize) -> String {
    format!(
        "All {of} items, or only the {items} that are marked “{SHORT}”. One competency gives its \
         result by itself."
    )
}

/// The number of an item, before what it is about.
pub fn number(at: usize) -> String {
    format!("{at}.\u{a0}")
}

/// Over what helps to work out a result.
pub const SHEET: &str = "Scoring sheet";
/// What the table to fill in is.
pub const SHEET_CAPTION: &str = "To fill in, a row for each competency";
/// How to work it out, step by step.
pub const HOW: [&str; 6] = [
    "Items that apply: all that you went through in a competency, without those that do not apply \
     to you.",
    "Items with a level: those of them where you ticked one of the five. If they are under half of \
     the items that apply, no mean is named: write “open”.",
    "Sum: the numbers before the levels that you ticked, added up.",
    "Mean: the sum divided by the items with a level. Look up the band before you round, then write \
     the mean with one decimal.",
    "Where items are open, they can still move it. Lowest: add 1 for each open item to the sum. \
     Highest: add 5 for each. Divide both by the items that apply.",
    "Compare with the role that you aim at, if you have one. Its target is met where your lowest \
     reaches it, and not yet where your highest does not. Between them it depends on the open items.",
];
/// What is not made of the levels.
pub const NO_TOTAL: &str = "There is no total over competencies, and no rank among people.";
/// The head of the items that apply.
pub const APPLY: &str = "Items that apply";
/// The head of the items with a level.
pub const WITH_LEVEL: &str = "With a level";
/// The head of the sums.
pub const SUM: &str = "Sum";
/// The head of the means.
pub const MEAN: &str = "Mean";
/// The head of what open items leave.
pub const LOW_HIGH: &str = "Lowest, highest";
/// Over the bands.
pub const BANDS: &str = "Bands of a mean";
/// The head of the cuts.
pub const CUT: &str = "Mean";
/// Over the targets.
pub const TARGETS: &str = "Targets by role";
/// The head of the roles.
pub const ROLE: &str = "Role";
/// Over the next steps.
pub const NEXT: &str = "Next steps, by competency";
/// Beneath them, for whoever aims at a role.
pub const ORDER: &str = "Take up first what lies below its target: divide the target by your mean, \
     and begin where that gives the most. Without a role, begin with the lowest mean.";
/// For the name and the day, to fill in.
pub const FILL: [&str; 2] = ["Name", "Day"];

/// How many items a competency has: "6 items, 3 in the short form".
pub fn count(items: usize, short: usize) -> String {
    format!("{items} items, {short} in the short form")
}

/// The means of a band: "2.5 to under 3.5", "4.5 to 5.0".
pub fn band(band: &Band, next: Option<&Band>) -> String {
    let from = tenths(band.from);
    match next {
        Some(next) => [&from, " to under ", &tenths(next.from)].concat(),
        None => [&from, " to ", &tenths(Tenths(50))].concat(),
    }
}

/// For which means next steps are: "Mean under 2.5", "Mean from 2.5 on".
pub fn steps_for(from: Option<Tenths>, up_to: Tenths) -> String {
    match from {
        None => ["Mean under ", &tenths(up_to)].concat(),
        Some(from) if up_to == Tenths(50) => ["Mean from ", &tenths(from), " on"].concat(),
        Some(from) => ["Mean from ", &tenths(from), " to under ", &tenths(up_to)].concat(),
    }
}
