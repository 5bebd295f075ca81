//! Ways through the list of programs, side by side, and over years.

#[path = "../../generated/catalog.rs"]
#[allow(unreachable_pub, reason = "other tests share this file")]
mod generated;

#[path = "explorer/compare.rs"]
mod compare;
#[path = "explorer/entry.rs"]
mod entry;
#[path = "explorer/facets.rs"]
mod facets;
#[path = "explorer/keys.rs"]
mod keys;
#[path = "explorer/list.rs"]
mod list;
#[path = "explorer/many.rs"]
mod many;
#[path = "explorer/place.rs"]
mod place;
#[path = "explorer/plan.rs"]
mod plan;
#[path = "explorer/search.rs"]
mod search;
