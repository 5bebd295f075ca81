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
/// where all of them are undated.
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
    used.filter_map(|source| source.year).max()
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
