//! The list of programs: search, facets, order, and what they leave.

mod filters;
mod row;

use super::this_year;
use crate::{
    browser::{form::Entered, page},
    components::{
        entry_questions::{self, entry_questions},
        notes::Notes,
        remote_view::RemoteView,
    },
    domain::{
        answers::{Answers, Change},
        catalog::Catalog,
        entry,
        explorer::{self, Facet, Index, ListQuery, Order, PAGE, Personal, Results},
        id::ProgramId,
        program::Program,
    },
    route::{self, Route},
    state::{
        AnswersState, Content, Loaded, Site,
        address::{Address, History},
        announcer::Announcer,
    },
    words::{explorer as words, programs},
};
use leptos::prelude::*;
use maud::{Markup, html};
use std::sync::Arc;

/// The id of the form that holds search, facets, order and comparison.
const LIST: &str = "list";
/// The id of the form that holds the shortlist.
const SHORTLIST: &str = "shortlist";

/// The list of programs.
#[component]
pub fn ProgramsPage() -> impl IntoView {
    let catalog = Content::<Catalog>::expect();
    let answers = AnswersState::expect();
    let root = Site::expect().root;
    let address = Address::here();
    let query = Memo::new(move |_| address.with(ListQuery::from_pairs));
    let found = found(catalog, query, answers);
    let heading = move || {
        let count = catalog.loaded().map(|it| it.document.programs.len());
        count.map_or_else(|| programs::HEADING.into(), programs::heading)
    };
    let is_wide = page::is_wide();
    let view = move |loaded: &Loaded<Catalog>| {
        let notes = Notes::new(&loaded.document, &root, this_year());
        let Some(found) = found.get() else { return html! {} };
        query.with(|query| {
            answers.with(|answers| {
                listing(&Listing {
                    notes: &notes,
                    index: &found.index,
                    results: &found.results,
                    query,
                    answers,
                    is_wide,
                })
            })
        })
    };
    view! {
        <h1 class="page-heading">{heading}</h1>
        <p class="lead">{programs::LEAD}</p>
        <div on:click=move |_| address.flush()>
            <RemoteView content=catalog view=view on_entered=entered(address, answers) />
        </div>
    }
}

/// What the query leaves, with the index that it was found in.
#[derive(Clone)]
struct Found {
    index: Arc<Index>,
    results: Arc<Results>,
}

/// What is left for a catalog, a query and answers; said a second later.
fn found(
    catalog: Content<Catalog>,
    query: Memo<ListQuery>,
    answers: RwSignal<Answers>,
) -> Signal<Option<Found>> {
    let index = Memo::new_with_compare(
        move |_| {
            let loaded = catalog.loaded()?;
            Some(Arc::new(Index::new(&loaded.document, page::today())))
        },
        |_, _| true,
    );
    let personal = Memo::new(move |_| {
        let loaded = catalog.loaded();
        answers.with(|answers| loaded.map(|loaded| personal(&loaded.document, answers)))
    });
    let results = Memo::new(move |_| {
        let index = index.get()?;
        personal.with(|personal| {
            let personal = personal.as_ref()?;
            Some(Arc::new(query.with(|query| explorer::results(&index, query, personal))))
        })
    });
    let announcer = Announcer::expect();
    Effect::new(move |before: Option<Option<Arc<Results>>>| {
        let now = results.get();
        if let (Some(Some(before)), Some(now), Some(loaded)) = (before, &now, catalog.loaded())
            && before.found != now.found
        {
            let catalog = &loaded.document;
            let (found, all) = (now.found.len(), catalog.programs.len());
            let query = query.get_untracked();
            announcer.say(words::announcement(catalog, &query, found, all));
        }
        now
    });
    Signal::derive(move || Some(Found { index: index.get()?, results: results.get()? }))
}

/// What the list knows of the person.
fn personal(catalog: &Catalog, answers: &Answers) -> Personal {
    let this_year = this_year();
    let standing = |program| entry::entry(program, answers, this_year).standing;
    Personal {
        standings: catalog.programs.iter().map(standing).collect(),
        shortlist: answers.shortlist.clone(),
    }
}

/// What becomes of what a person enters.
fn entered(address: Address, answers: RwSignal<Answers>) -> Callback<Entered> {
    Callback::new(move |entered: Entered| match entered.form.as_str() {
        LIST => listed(address, &entered),
        SHORTLIST => {
            let change = Change::Shortlist(ProgramId::new(entered.value), entered.is_checked);
            answers.update(|answers| answers.apply(change));
        }
        _ => answers.update(|answers| {
            for change in entry_questions::read(&route::pairs(&entered.query), answers) {
                answers.apply(change);
            }
        }),
    })
}

fn listed(address: Address, entered: &Entered) {
    let query = ListQuery::from_pairs(&route::pairs(&entered.query));
    let history = if entered.is_typing {
        let before = ListQuery::from_pairs(&address.written());
        if before.text.is_empty() { History::PushAtRest } else { History::ReplaceAtRest }
    } else if Facet::parse(&entered.name).is_some() || entered.name == filters::SORT {
        History::Push
    } else {
        History::Replace
    };
    let first_new = u32::try_from(query.shown - PAGE).unwrap_or_default();
    address.set(query.pairs(), history);
    if entered.name == filters::SHOW {
        request_animation_frame(move || page::focus_one_of(row::LINK, first_new));
    }
}

/// All that the list is drawn from.
pub struct Listing<'a> {
    /// The catalog and where its sources are gathered.
    pub notes: &'a Notes<'a>,
    /// The programs, ready for search.
    pub index: &'a Index,
    /// What is asked of them.
    pub query: &'a ListQuery,
    /// What that leaves.
    pub results: &'a Results,
    /// What the person said.
    pub answers: &'a Answers,
    /// Whether panels stand open beside the list.
    pub is_wide: bool,
}

impl Listing<'_> {
    /// The address of the list with this query.
    fn href(&self, query: &ListQuery) -> String {
        self.notes.href_with(&Route::Programs, &query.pairs())
    }

    /// The programs to compare that the catalog holds.
    fn compared(&self) -> Vec<&Program> {
        self.query.compared.iter().filter_map(|id| self.notes.catalog.program(id)).collect()
    }
}

/// The list with its controls.
pub fn listing(it: &Listing<'_>) -> Markup {
    let all = it.index.len();
    let found = it.results.found.len();
    let by = words::narrowed_by(it.notes.catalog, it.query);
    html! {
        form #(SHORTLIST) {}
        div.explorer {
            (filters::filters(it))
            div.explorer__list {
                (compare_bar(it))
                div.explorer__head {
                    p.explorer__count tabindex="-1" data-refuge="" {
                        b { (found) } (words::shown_of(all))
                        @if !by.is_empty() { ": " (by) }
                        @if it.query.is_narrowed() {
                            " "
                            a.text-link data-noscroll="" href=(it.href(&it.query.cleared())) {
                                (words::CLEAR)
                            }
                        }
                    }
                    (filters::order(it))
                }
                details.disclosure {
                    summary.disclosure__summary { (words::YOUR_ANSWERS) }
                    (entry_questions(it.notes.catalog, it.answers, it.notes.this_year))
                }
                @if found == 0 { (no_match(it)) } @else { (rows(it)) }
            }
        }
        div.paper-only { (it.notes.list()) }
    }
}

fn rows(it: &Listing<'_>) -> Markup {
    let found = &it.results.found;
    let (ranked, shown) = (it.results.ranked, it.query.shown);
    html! {
        ul.program-list {
            @for (place, position) in found.iter().take(shown).enumerate() {
                @if place == ranked {
                    li.program-list__last { (words::unranked(it.query.order, found.len() - ranked)) }
                }
                @if let Some(program) = it.notes.catalog.programs.get(*position) {
                    (row::row(it, program))
                }
            }
        }
        @if found.len() > shown {
            p.explorer__more {
                button.button type="submit" form=(LIST) name=(filters::SHOW) value=(shown + PAGE) {
                    (words::SHOW_MORE)
                }
                span.caption { (words::shown(shown, found.len())) }
            }
        }
    }
}

/// The programs to compare, once there is one.
fn compare_bar(it: &Listing<'_>) -> Markup {
    let compared = it.compared();
    if compared.is_empty() {
        return html! {};
    }
    let names: Vec<&str> = compared.iter().map(|it| it.short_name.as_str()).collect();
    let shown = it.results.found.iter().take(it.query.shown);
    let shown: Vec<usize> = shown.copied().collect();
    let is_shown = |program: &Program| {
        shown.iter().any(|at| it.notes.catalog.programs.get(*at).is_some_and(|it| it == program))
    };
    html! {
        div.compare-bar {
            p.compare-bar__names {
                b { (words::compared(compared.len())) } " " (names.join(", "))
                @if compared.len() == explorer::MOST_COMPARED { " " span.caption { (words::FULL) } }
            }
            @if compared.len() > 1 {
                a.button.button--primary href=(it.notes.href_with(&Route::Compare, &pairs(&compared))) {
                    (words::TO_COMPARISON)
                }
            } @else {
                p.caption { (words::ONE_MORE) }
            }
            // Those out of sight stay chosen.
            @for program in compared.iter().filter(|it| !is_shown(it)) {
                input type="hidden" form=(LIST) name=(filters::COMPARE) value=(program.id);
            }
        }
    }
}

fn pairs(programs: &[&Program]) -> Vec<(String, String)> {
    programs.iter().map(|it| ("p".to_owned(), it.id.to_string())).collect()
}

/// Nothing is left: what happened, and three ways on (L14).
fn no_match(it: &Listing<'_>) -> Markup {
    let catalog = it.notes.catalog;
    let personal = personal(catalog, it.answers);
    let mut ways: Vec<(usize, String, ListQuery)> = Vec::new();
    let mut add = |name: String, query: ListQuery| {
        let found = explorer::results(it.index, &query, &personal).found.len();
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
            add(names.join(", "), query);
        }
    }
    if !it.query.text.trim().is_empty() {
        add(
            words::matching(it.query.text.trim()),
            ListQuery { text: String::new(), ..it.query.clone() },
        );
    }
    html! {
        div.no-match {
            p.no-match__text { (words::NO_MATCH) }
            p { (words::NO_MATCH_HELP) }
            ul.doors {
                @for (found, name, query) in ways.iter().take(2) {
                    li { a.text-link data-noscroll="" href=(it.href(query)) { (words::without(name, *found)) } }
                }
                li { a.text-link data-noscroll="" href=(it.href(&it.query.cleared())) { (words::CLEAR) } }
            }
        }
    }
}

/// The order that is shown by its own words.
fn is_offered(it: &Listing<'_>, order: Order) -> bool {
    it.query.order == order || it.index.can_sort_by(order)
}
