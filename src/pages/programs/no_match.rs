//! What stands where nothing is left of the list.

use super::{COUNT, Listing};
use crate::{
    components::typed::typed,
    domain::explorer::{self, Facet, ListQuery, YES},
    words::explorer as words,
};
use maud::{Markup, html};

/// Nothing is left: what happened, and three ways on (L14).
pub(super) fn no_match(it: &Listing<'_>) -> Markup {
    let catalog = it.notes.catalog;
    let mut ways: Vec<(usize, String, ListQuery)> = Vec::new();
    let mut add = |name: String, query: ListQuery| {
        let found = explorer::results(it.index, &query, it.personal).found.len();
        let place = ways.partition_point(|(other, ..)| *other >= found);
        if found > 0 {
            ways.insert(place, (found, name, query));
        }
    };
    for facet in Facet::ALL {
        let names = it.query.chosen.iter().filter(|(of, _)| of == facet);
        let names: Vec<String> =
            names.map(|(_, word)| words::chosen_value(catalog, *facet, word)).collect();
        if !names.is_empty() {
            let mut query = it.query.clone();
            query.chosen.retain(|(of, _)| of != facet);
            add(words::quoted(&names.join(", ")), query);
        }
    }
    if it.query.has_words() {
        add(
            words::search(it.query.text.trim()),
            ListQuery { text: String::new(), ..it.query.clone() },
        );
    }
    let is_without_shortlist =
        it.query.has(Facet::Shortlist, YES) && it.answers.shortlist.is_empty();
    html! {
        div.no-match {
            p.no-match__text { (words::NO_MATCH) }
            p { (if is_without_shortlist { words::NO_SHORTLIST } else { words::NO_MATCH_HELP }) }
            ul.doors {
                @for (found, name, query) in ways.iter().take(3) {
                    li { a.text-link data-noscroll="" data-refuge=(COUNT) href=(it.href(query)) { (typed(&words::without(name, *found))) } }
                }
                li { a.text-link data-noscroll="" data-refuge=(COUNT) href=(it.href(&it.query.cleared())) { (words::CLEAR) } }
            }
        }
    }
}
