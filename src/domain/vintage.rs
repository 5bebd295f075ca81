//! How old what we know of a program is.

use super::{
    fact::Fact,
    id::SourceId,
    program::Program,
    source::{Source, Year},
};

/// Beyond this many years a program may have closed (design, "Content").
const STALE_AFTER: Year = 5;

/// The newest year among the sources of a program's main facts, or `None`
/// where nothing places any of them. An undated source counts as of the latest
/// year that it is placed in.
pub fn last_seen(program: &Program, sources: &[Source]) -> Option<Year> {
    fn add<'a, T>(ids: &mut Vec<&'a SourceId>, fact: &'a Fact<T>) {
        ids.extend(fact.sources());
    }
    let mut ids = Vec::new();
    add(&mut ids, &program.audience);
    add(&mut ids, &program.credits);
    add(&mut ids, &program.time_to_finish);
    add(&mut ids, &program.format);
    add(&mut ids, &program.starts);
    add(&mut ids, &program.deadline);
    add(&mut ids, &program.tuition);
    for requirement in &program.requirements {
        add(&mut ids, &requirement.rule);
    }
    let used = sources.iter().filter(|source| ids.contains(&&source.id));
    used.filter_map(|source| source.year.or(source.latest)).max()
}

/// Whether a program last seen in `seen` may have closed by `this_year`.
///
/// ```
/// use docent::domain::vintage::is_stale;
/// assert!(!is_stale(2021, 2026));
/// assert!(is_stale(2020, 2026));
/// ```
pub fn is_stale(seen: Year, this_year: Year) -> bool {
    seen + STALE_AFTER < this_year
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::{FromJson as _, Reader};
    use serde_json::{Value, json};

    #[test]
    fn an_undated_source_counts_as_of_the_latest_year_it_is_placed_in() {
        let sources = [
            json!({"id": "dated", "code": 1, "title": "A", "citation": "A", "year": 2013}),
            json!({"id": "placed", "code": 2, "title": "B", "citation": "B",
                   "undated": "Undated.", "latest": 2018}),
            json!({"id": "nowhere", "code": 3, "title": "C", "citation": "C",
                   "undated": "Undated."}),
        ];
        for (used, seen) in [
            (&["dated"][..], Some(2013)),
            (&["placed"][..], Some(2018)),
            (&["dated", "placed", "nowhere"][..], Some(2018)),
            (&["nowhere"][..], None),
        ] {
            assert_eq!(seen_in(used, &sources), seen, "{used:?}");
        }
    }

    fn seen_in(used: &[&str], sources: &[Value]) -> Option<Year> {
        let program = json!({
            "id": "a", "code": 1, "institution": "A", "shortName": "A", "title": "A",
            "shortTitle": "A", "award": "master", "country": "a",
            "address": "https://example.edu/",
            "audience": {"value": "Educators", "source": used},
        });
        let mut reader = Reader::default();
        let program = Program::from_json(&program, &mut reader);
        let sources = reader.list(sources);
        assert!(reader.is_sound(), "{:?}", reader.misfits());
        last_seen(&program, &sources)
    }
}
