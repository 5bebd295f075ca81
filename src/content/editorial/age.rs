//! Which facts are to be read again at their source.

use super::{
    super::pointer::{Place, Problem},
    array, text, words,
};
use crate::domain::{calendar::Day, source::Year};
use serde_json::{Map, Value};

/// Beyond this many years after the end of its own a fact is old: 24 months.
const OLD_AFTER: Year = 2;

/// The latest year that each source is placed in; of what is undated without one, nothing.
pub(super) type Years<'a> = std::collections::BTreeMap<&'a str, Year>;

/// The years of the sources of a file.
pub(super) fn years(root: &Value) -> impl Iterator<Item = (&str, Year)> {
    array(root, "sources").iter().filter_map(|it| {
        let year = it.get("year").or_else(|| it.get("latest"))?;
        Some((text(it, "id")?, year_of(year)?))
    })
}

/// Whether all of `year` is more than 24 months ago.
///
/// A source says its year and no more, so the last day of that counts.
pub(super) fn is_old(year: Year, today: Day) -> bool {
    i32::from(year) + i32::from(OLD_AFTER) < i32::from(today.year())
}

/// Each fact whose newest source is old.
pub(super) fn warnings(
    value: &Value,
    place: &Place<'_>,
    years: &Years<'_>,
    today: Day,
    problems: &mut Vec<Problem>,
) {
    match value {
        Value::Array(list) => {
            for (index, it) in list.iter().enumerate() {
                warnings(it, &place.index(index), years, today, problems);
            }
        }
        Value::Object(map) => {
            if let Some(year) = year(map, years).filter(|it| is_old(*it, today)) {
                let reason = format!(
                    "is of {year}, more than 24 months before {}: read its source again",
                    today.to_text()
                );
                problems.push(words(place, reason));
            }
            // Of a conflict the newest side counts, and an older one is why it is there.
            for (key, it) in map.iter().filter(|(key, _)| key.as_str() != "conflict") {
                warnings(it, &place.key(key), years, today, problems);
            }
        }
        _ => {}
    }
}

/// The year of a fact: its own, else that of its newest source.
fn year(fact: &Map<String, Value>, years: &Years<'_>) -> Option<Year> {
    if let Some(sides) = fact.get("conflict").and_then(Value::as_array) {
        return sides.iter().filter_map(|it| year(it.as_object()?, years)).max();
    }
    let source = fact.get("source").filter(|_| fact.contains_key("value"))?;
    let of = |id: &Value| years.get(id.as_str()?).copied();
    let newest = match source {
        Value::Array(ids) => ids.iter().filter_map(of).max(),
        id => of(id),
    };
    fact.get("year").and_then(year_of).or(newest)
}

fn year_of(value: &Value) -> Option<Year> {
    value.as_u64()?.try_into().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_is_old_once_its_last_day_is_24_months_ago() {
        for (year, today, wanted) in [
            (2024, Day::new(2026, 12, 31), false),
            (2024, Day::new(2027, 1, 1), true),
            (2023, Day::new(2026, 1, 1), true),
            (2030, Day::new(2026, 1, 1), false),
        ] {
            assert_eq!(today.map(|it| is_old(year, it)), Some(wanted), "{year} on {today:?}");
        }
    }
}
