//! The list of programs: search, facets, order, and what they leave.

mod filters;
mod no_match;
mod row;

use super::notes;
use crate::{
    browser::form::Entered,
    components::{
        choice::{SHORTLIST, shortlisted},
        entry_questions::{self, entry_questions},
        native::{asking, holding},
        notes::Notes,
        typed::typed,
    },
    domain::{
        answers::Answers,
        comparison::CompareQuery,
        entry::Standing,
        explorer::{self, Facet, Index, ListQuery, Order, PAGE, Personal, Results},
        id::ProgramId,
        program::Program,
    },
    route::Route,
    state::{Command, History, Model},
    words::{entry as entry_words, explorer as words, home, programs},
};
use maud::{Markup, html};

/// The id of the form that holds search, facets, order and comparison.
const LIST: &str = "list";

/// The id of the line that says how many are shown.
const COUNT: &str = "count";

/// The id of the disclosure that asks what a person brings.
const YOURS: &str = "yours";

/// The list of programs.
pub(super) fn view(model: &Model) -> Markup {
    let notes = &notes(model).brief();
    html! {
        h1.page-heading { (programs::heading(notes.catalog.programs.len())) }
        p.lead { (programs::LEAD) }
        (found(model, notes))
    }
}

fn found(model: &Model, notes: &Notes<'_>) -> Markup {
    let query = ListQuery::from_pairs(&model.query).of(notes.catalog);
    listing(&Listing {
        notes,
        index: &model.index,
        results: &model.results,
        query: &query,
        personal: &model.personal,
        answers: &model.answers,
        is_wide: model.is_wide,
        opened: model.opened.as_deref(),
    })
}

/// What becomes of what a person enters.
pub(super) fn entered(
    model: &mut Model,
    entered: &Entered,
    pairs: &[(String, String)],
) -> Vec<Command> {
    let before = model.results.found.clone();
    let mut commands = Vec::new();
    match entered.form.as_str() {
        LIST => commands = listed(model, entered, pairs),
        SHORTLIST => {
            model.answer(shortlisted(entered));
            let count = model.answers.shortlist.len();
            commands.push(Command::Say(words::shortlisted(count)));
        }
        entry_questions::FORM => {
            commands = entry_questions::entered(model, entered, pairs);
            commands.push(Command::Say(entry_words::counted(&counted(&model.personal))));
        }
        _ => {}
    }
    let found = &model.results.found;
    if *found != before || entered.is_typing {
        let query = ListQuery::from_pairs(&model.query);
        let (catalog, all) = (&model.catalog.document, model.index.len());
        commands.push(Command::Say(words::announcement(catalog, &query, found.len(), all)));
    }
    commands
}

/// How many programs a person stands to in each way.
fn counted(personal: &Personal) -> Vec<(Standing, usize)> {
    let count = |one| personal.standings.iter().filter(|it| **it == one).count();
    Standing::ALL.iter().map(|one| (*one, count(*one))).collect()
}

fn listed(model: &mut Model, entered: &Entered, pairs: &[(String, String)]) -> Vec<Command> {
    let before = ListQuery::from_pairs(&model.query).of(&model.catalog.document);
    let mut query = ListQuery::from_pairs(pairs);
    // The form has them in the order of the rows, and not those out of sight.
    query.compared.clone_from(&before.compared);
    if entered.name == filters::COMPARE {
        query.shown = before.shown;
        let id = ProgramId::new(entered.value.as_str());
        if entered.is_checked {
            query.compare(id);
        } else {
            query.compared.retain(|it| *it != id);
        }
    }
    // Words that follow others stay one search, and one entry of the history.
    let history = match (entered.is_typing, before.text.is_empty()) {
        (true, true) => History::PushAtRest,
        (true, false) => History::ReplaceAtRest,
        (false, _) if Facet::parse(&entered.name).is_some() => History::Push,
        // The arrow keys walk through a closed list and choose on their way.
        (false, _) if entered.name == filters::SORT => History::PushAtRest,
        (false, _) => History::Replace,
    };
    model.ask(query.pairs());
    let mut commands = vec![Command::WriteQuery(history)];
    if entered.name == filters::COMPARE {
        commands.push(Command::Say(words::compared(query.compared.len())));
    }
    if entered.name == filters::SHOW {
        let first_new = u32::try_from(query.shown - PAGE).unwrap_or_default();
        commands.push(Command::FocusOneOf(row::LINK, first_new));
    }
    commands
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
    /// What the list knows of the person.
    pub personal: &'a Personal,
    /// What the person said.
    pub answers: &'a Answers,
    /// Whether panels stand open beside the list.
    pub is_wide: bool,
    /// The disclosures that were open when the list was left.
    pub opened: Option<&'a [String]>,
}

impl Listing<'_> {
    /// Whether a disclosure stands open: as it was left, else as it starts.
    fn is_opened(&self, id: &str, starts_open: bool) -> bool {
        self.opened.map_or(starts_open, |opened| opened.iter().any(|it| it == id))
    }

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
    html! {
        form #(SHORTLIST) {}
        div.explorer {
            (filters::filters(it))
            div.explorer__list {
                (asking())
                div.unasked { (shown(it)) }
            }
        }
        div.paper-only { (it.notes.list()) }
    }
}

/// What the query leaves, under its count.
fn shown(it: &Listing<'_>) -> Markup {
    let found = it.results.found.len();
    let by = words::narrowed_by(it.notes.catalog, it.query);
    html! {
        (compare_bar(it))
        div.explorer__head {
            (holding())
            p.explorer__count.unheld #(COUNT) tabindex="-1" {
                b { (found) } (words::shown_of(it.index.len()))
                @if !by.is_empty() { ": " (typed(&by)) }
                @if it.query.is_narrowed() {
                    " "
                    a.text-link data-noscroll="" data-refuge=(COUNT) href=(it.href(&it.query.cleared())) {
                        (words::CLEAR)
                    }
                }
            }
            (filters::order(it))
        }
        details.disclosure.with-app #(YOURS) open[it.is_opened(YOURS, false)] {
            summary.disclosure__summary.disclosure__summary--lead { (words::YOUR_ANSWERS) }
            p.caption { (entry_words::counted(&counted(it.personal))) }
            (entry_questions(it.notes.catalog, it.answers, it.notes.this_year))
            p.caption { (home::GUIDE) " " (words::KEPT) }
        }
        @if found == 0 { (no_match::no_match(it)) } @else { (rows(it)) }
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
            p.explorer__more.with-app {
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
    html! {
        div.compare-bar #compare-bar {
            p.compare-bar__names {
                b { (words::compared(compared.len())) ":" } " " (names.join(", "))
                @if compared.len() == explorer::MOST_COMPARED { " " span.caption { (words::FULL) } }
            }
            @if compared.len() > 1 {
                a.button.button--primary href=(it.notes.href_with(&Route::Compare, &CompareQuery::of(&it.query.compared).pairs())) {
                    (words::TO_COMPARISON)
                }
            } @else {
                p.caption { (words::ONE_MORE) }
            }
        }
    }
}

/// Whether an order is offered: some program can be sorted by it, or the list is.
fn is_offered(it: &Listing<'_>, order: Order) -> bool {
    it.query.order == order || it.index.can_sort_by(order)
}
