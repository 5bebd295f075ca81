//! The accessibility statement, as its editor is told of it.

use super::{
    super::pointer::{Place, Problem},
    array, plain, text, words,
};
use crate::domain::calendar::Day;
use serde_json::Value;

/// Every problem of the statement: no day in it is after its own.
pub fn accessibility(root: &Value) -> Vec<Problem> {
    let mut problems = plain(root);
    let own = day(root, "updated");
    dated(root, &mut |it, place| {
        if it > own {
            problems.push(words(place, "is after the day of the statement"));
        }
    });
    problems
}

/// What is to be looked at again on this day: a statement that nobody has held against
/// the app for a year, and days that are still to come.
pub(super) fn warnings(root: &Value, place: &Place<'_>, today: Day, problems: &mut Vec<Problem>) {
    // No other file has gaps.
    if root.get("gaps").is_none() {
        return;
    }
    let Some(own) = day(root, "updated") else { return };
    if is_over(own, today) {
        let reason =
            format!("is more than 12 months before {}: check the statement again", today.to_text());
        problems.push(words(&place.key("updated"), reason));
    }
    if own > today {
        let reason = format!("is after {}", today.to_text());
        problems.push(words(&place.key("updated"), reason));
    }
}

/// Whether `today` is more than twelve months after `own`.
fn is_over(own: Day, today: Day) -> bool {
    let key = |it: Day| (it.year(), it.month(), it.day());
    let (year, month, day) = key(own);
    key(today) > (year + 1, month, day)
}

/// Calls `each` with every day of checks and gaps, and its place.
fn dated(root: &Value, each: &mut dyn FnMut(Option<Day>, &Place<'_>)) {
    let place = Place::ROOT;
    for (list, key) in [("checks", "day"), ("gaps", "since")] {
        let place = place.key(list);
        for (index, it) in array(root, list).iter().enumerate() {
            each(day(it, key), &place.index(index).key(key));
        }
    }
}

fn day(value: &Value, key: &str) -> Option<Day> {
    text(value, key).and_then(Day::parse)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_statement_is_over_the_day_after_twelve_months() {
        for (own, today, wanted) in [
            ((2026, 11, 28), (2027, 11, 28), false),
            ((2026, 11, 28), (2027, 11, 29), true),
            ((2028, 2, 29), (2029, 2, 28), false),
            ((2028, 2, 29), (2029, 3, 1), true),
            ((2026, 11, 28), (2026, 1, 1), false),
        ] {
            let of = |(year, month, day)| Day::new(year, month, day).expect("a day");
            assert_eq!(is_over(of(own), of(today)), wanted, "{own:?} on {today:?}");
        }
    }
}
