//! Search, facets with their counts, and the order.

use super::{LIST, Listing, is_offered};
use crate::{
    components::{native::without_app, typed::typed},
    domain::explorer::{Facet, Order},
    route::Route,
    words::{explorer as words, native},
};
use maud::{Markup, html};

/// The id of the panel of facets.
const PANEL: &str = "filters";
/// The name of the control that shows more.
pub(super) const SHOW: &str = "show";
/// The name of the order.
pub(super) const SORT: &str = "sort";
/// The name of the checkboxes of the comparison.
pub(super) const COMPARE: &str = "compare";

/// Search and facets. On a phone the facets are closed behind one row.
pub(super) fn filters(it: &Listing<'_>) -> Markup {
    let chosen = it.query.chosen.len();
    html! {
        div.explorer__search {
            (without_app(native::LIST))
            form.with-app #(LIST) role="search" action=(it.notes.href(&Route::Programs)) {
                div.field {
                    label.field__label for="q" { (words::SEARCH) }
                    input.field__control #q type="search" name="q" enterkeyhint="search" value=(typed(&it.query.text)) autocomplete="off";
                }
                details.filters__panel.unasked #(PANEL) data-wide open[it.is_opened(PANEL, it.is_wide)] {
                    summary.filters__summary {
                        (words::FILTER)
                        @if chosen > 0 { span.filters__chosen { (words::chosen(chosen)) } }
                    }
                    @for facet in Facet::ALL { (group(it, *facet)) }
                }
            }
        }
    }
}

/// The facets that stand open from the start.
fn is_open(it: &Listing<'_>, facet: Facet) -> bool {
    matches!(facet, Facet::Standing | Facet::Format | Facet::Exit)
        || it.query.chosen.iter().any(|(of, _)| *of == facet)
}

fn group(it: &Listing<'_>, facet: Facet) -> Markup {
    let values = it.index.values.iter().zip(&it.results.counts);
    let values: Vec<_> = values.filter(|(value, _)| value.facet == facet).collect();
    if values.is_empty() {
        return html! {};
    }
    let name = words::facet(facet);
    let id = ["facet-", facet.as_str()].concat();
    html! {
        details.facet id=(id) open[it.is_opened(&id, is_open(it, facet))] {
            summary.facet__name { (name) }
            fieldset {
                legend.visually-hidden { (name) }
                @for (value, count) in values {
                    label.facet__value {
                        input.checkbox
                            type="checkbox"
                            name=(facet.as_str())
                            value=(value.word)
                            checked[it.query.has(facet, &value.word)];
                        span.facet__word {
                            (typed(&words::value(it.notes.catalog, facet, &value.word)))
                        }
                        span.facet__count { (count) }
                    }
                }
            }
        }
    }
}

/// What the list is sorted by.
pub(super) fn order(it: &Listing<'_>) -> Markup {
    html! {
        div.order.with-app {
            label.order__label for=(SORT) { (words::SORT) }
            select.order__control #(SORT) name=(SORT) form=(LIST) {
                @for order in Order::ALL.iter().filter(|order| is_offered(it, **order)) {
                    option value=(order.as_str()) selected[it.query.order == *order] {
                        (words::order(*order))
                    }
                }
            }
        }
    }
}
