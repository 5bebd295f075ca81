//! The list of programs: what is searched for, chosen and sorted by, and what
//! that leaves.
//!
//! Facets combine with AND, the values of one facet with OR. A facet's counts
//! leave its own choices out, so that each says what choosing it would give.

mod facet;
mod index;
mod query;

pub use facet::{Facet, NOT_FOUND, YES};
pub use index::{Index, Value};
pub use query::{ListQuery, MOST_COMPARED, Order, PAGE};

use super::entry::Standing;
use super::id::ProgramId;
use std::collections::BinaryHeap;

/// What the list knows of the person: never part of its address.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Personal {
    /// May they enter? One for each program, in the order of the catalog.
    pub standings: Vec<Standing>,
    /// The programs on the shortlist.
    pub shortlist: Vec<ProgramId>,
}

/// What a query leaves of the list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Results {
    /// The programs that are left, as positions in the catalog, in order.
    pub found: Vec<usize>,
    /// How many of `found` have a value to sort by; the rest stand last.
    pub ranked: usize,
    /// For each value of [`Index::values`], how many programs choosing it
    /// would leave, were nothing else of its facet chosen.
    pub counts: Vec<usize>,
}

/// What `query` leaves of the programs of `index`.
pub fn results(index: &Index, query: &ListQuery, personal: &Personal) -> Results {
    let needles = index::needles(&query.text);
    let wanted = index.wanted(query);
    let mut counts = vec![0; index.values.len()];
    let mut places = Vec::new();
    for (place, entry) in index.entries.iter().enumerate() {
        if !needles.iter().all(|needle| entry.text.contains(needle.as_str())) {
            continue;
        }
        let has = entry.has_for(personal);
        let lacks =
            |(_, (wants, has)): &(usize, (&u64, &u64))| **wants != 0 && **wants & **has == 0;
        let mut refused = wanted.iter().zip(&has).enumerate().filter(lacks);
        match (refused.next(), refused.next()) {
            (None, _) => {
                places.push(place);
                count(index, &has, None, &mut counts);
            }
            (Some((facet, _)), None) => count(index, &has, Some(facet), &mut counts),
            _ => {}
        }
    }
    let (found, ranked) = ordered(index, query.order, &places);
    Results { found, ranked, counts }
}

/// Adds a program to the counts of every facet, or of one.
fn count(index: &Index, has: &[u64], only: Option<usize>, counts: &mut [usize]) {
    for (value, count) in index.values.iter().zip(counts) {
        let facet = value.facet as usize;
        let bits = has.get(facet).copied().unwrap_or_default();
        if only.is_none_or(|only| only == facet) && bits & value.bit != 0 {
            *count += 1;
        }
    }
}

/// The places sorted, as positions in the catalog, and how many could be.
fn ordered(index: &Index, order: Order, places: &[usize]) -> (Vec<usize>, usize) {
    // Entries are by name already; a heap is far less code than a sort.
    let mut heap = BinaryHeap::with_capacity(places.len());
    for place in places {
        let key = index.entries.get(*place).and_then(|entry| entry.key(order));
        heap.push((key.unwrap_or(u64::MAX), *place));
    }
    let sorted = heap.into_sorted_vec();
    let ranked = sorted.iter().filter(|(key, _)| *key != u64::MAX).count();
    let position = |place: usize| index.entries.get(place).map(|entry| entry.position);
    (sorted.into_iter().filter_map(|(_, place)| position(place)).collect(), ranked)
}
