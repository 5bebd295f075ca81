//! The list of programs: search, facets with counts, and order, against
//! slower ways to the same result.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test stops at what it did not expect"
)]

#[path = "generated/catalog.rs"]
mod generated;

use docent::{
    content,
    domain::{
        calendar::Day,
        catalog::Catalog,
        entry::Standing,
        explorer::{Facet, Index, ListQuery, NOT_FOUND, Order, Personal, results},
        id::ProgramId,
        program::{Format, Load, Program},
    },
};
use generated::Even;
use std::collections::BTreeSet;

const SHIPPED: &str = include_str!("../public/api/v1/catalog.json");

fn shipped() -> Catalog {
    content::read(SHIPPED).expect("the shipped catalog is accepted")
}

fn many(programs: usize) -> Catalog {
    content::read(&generated::catalog(SHIPPED, programs)).expect("it is accepted")
}

fn today() -> Option<Day> {
    Day::new(2026, 11, 22)
}

/// Standings that differ, and some programs kept.
fn personal(catalog: &Catalog) -> Personal {
    let standings = (0..catalog.programs.len()).map(|it| Standing::ALL[it % 3]).collect();
    let kept = catalog.programs.iter().step_by(7).map(|it| it.id.clone());
    Personal { standings, shortlist: kept.collect() }
}

/// The words of a program's values, found without the index.
fn words(catalog: &Catalog, personal: &Personal, at: usize, facet: Facet) -> BTreeSet<String> {
    let program: &Program = &catalog.programs[at];
    let one = |word: &str| BTreeSet::from([word.to_owned()]);
    let mut words: BTreeSet<String> = match facet {
        Facet::Standing => one(personal.standings[at].as_str()),
        Facet::Shortlist => {
            let is_kept = personal.shortlist.contains(&program.id);
            return if is_kept { one("yes") } else { BTreeSet::new() };
        }
        Facet::Format => match program.format.value() {
            Some(Format::Either) => ["online", "on-campus"].map(str::to_owned).into(),
            Some(it) => one(it.as_str()),
            None => BTreeSet::new(),
        },
        Facet::Load => match program.load.value() {
            Some(Load::Either) => ["part-time", "full-time"].map(str::to_owned).into(),
            Some(it) => one(it.as_str()),
            None => BTreeSet::new(),
        },
        Facet::Start => {
            let starts = serde_json::to_string(&format!("{:?}", program.starts.value())).unwrap();
            let seasons = ["Spring", "Summer", "Fall", "Winter"];
            let named = seasons.iter().filter(|it| starts.contains(*it));
            let mut all: BTreeSet<String> = named.map(|it| it.to_lowercase()).collect();
            all.extend(
                (1..=12)
                    .filter(|it| starts.contains(&format!("Month({it})")))
                    .map(|it| it.to_string()),
            );
            all.extend(starts.contains("StartOfYear").then(|| "start-of-year".to_owned()));
            all.extend(starts.contains("MidYear").then(|| "mid-year".to_owned()));
            all
        }
        Facet::Country => one(program.country.as_str()),
        Facet::Award => one(program.award.as_str()),
        Facet::Requirement => {
            program.requirements.iter().map(|it| it.kind.as_str().to_owned()).collect()
        }
        Facet::Track => {
            program.structure.tracks.iter().map(|it| it.topic.as_str().to_owned()).collect()
        }
        Facet::Exit => {
            program.structure.exits.iter().map(|it| it.award.as_str().to_owned()).collect()
        }
        Facet::Credits => {
            program.credits.value().iter().map(|it| it.system.as_str().to_owned()).collect()
        }
    };
    if words.is_empty() {
        words.insert(NOT_FOUND.to_owned());
    }
    words
}

/// Whether a program has one of the chosen values of each facet but `but`.
fn has(
    catalog: &Catalog,
    personal: &Personal,
    at: usize,
    query: &ListQuery,
    but: Option<Facet>,
) -> bool {
    Facet::ALL.iter().filter(|it| Some(**it) != but).all(|facet| {
        let mut chosen = query.chosen.iter().filter(|(of, _)| of == facet).peekable();
        let words = words(catalog, personal, at, *facet);
        chosen.peek().is_none() || chosen.any(|(_, word)| words.contains(word))
    })
}

/// The counts and the result are those of looking at every program.
fn check(catalog: &Catalog, index: &Index, query: &ListQuery) {
    let personal = personal(catalog);
    let results = results(index, query, &personal);
    let all = 0..catalog.programs.len();
    let found: BTreeSet<usize> =
        all.clone().filter(|at| has(catalog, &personal, *at, query, None)).collect();
    assert_eq!(results.found.iter().copied().collect::<BTreeSet<_>>(), found, "{query:?}");
    assert_eq!(results.found.len(), found.len(), "none stands there twice");
    for (value, count) in index.values.iter().zip(&results.counts) {
        let would = all.clone().filter(|at| {
            has(catalog, &personal, *at, query, Some(value.facet))
                && words(catalog, &personal, *at, value.facet).contains(&value.word)
        });
        assert_eq!(would.count(), *count, "{value:?} of {query:?}");
    }
}

#[test]
fn facets_combine_and_count_as_when_every_program_is_looked_at() {
    let mut even = Even::new(7);
    for catalog in [shipped(), many(300)] {
        let index = Index::new(&catalog, today());
        check(&catalog, &index, &ListQuery::default());
        for _ in 0..60 {
            let mut query = ListQuery::default();
            for _ in 0..=even.below(4) {
                let value = even.of(&index.values);
                if !query.has(value.facet, &value.word) {
                    query.chosen.push((value.facet, value.word.clone()));
                }
            }
            check(&catalog, &index, &query);
        }
    }
}

/// The ids that a search leaves.
fn search(catalog: &Catalog, text: &str) -> Vec<String> {
    let index = Index::new(catalog, today());
    let query = ListQuery { text: text.into(), ..ListQuery::default() };
    let results = results(&index, &query, &personal(catalog));
    results.found.iter().map(|at| catalog.programs[*at].id.to_string()).collect()
}

#[test]
fn a_search_finds_the_beginnings_of_all_its_words() {
    let catalog = shipped();
    for text in ["hopkins", "JOHNS hop", "  m.ed. health ", "jhu evidence", "simulation usa"] {
        let found = search(&catalog, text);
        assert!(found.iter().any(|id| id.starts_with("johns-hopkins")), "{text}: {found:?}");
    }
    // What the list shows of a program is searched for, too.
    let is = |text: &str, facet, word: &str| {
        let query = ListQuery { chosen: vec![(facet, word.to_owned())], ..ListQuery::default() };
        let index = Index::new(&catalog, today());
        let found = results(&index, &query, &personal(&catalog)).found;
        let ids: Vec<_> = found.iter().map(|at| catalog.programs[*at].id.to_string()).collect();
        assert!(!ids.is_empty());
        assert!(ids.iter().all(|id| search(&catalog, text).contains(id)), "{text}");
    };
    is("online", Facet::Format, "online");
    is("online stays", Facet::Format, "short-stays");
    is("campus", Facet::Format, "on-campus");
    is("part-time", Facet::Load, "part-time");
    is("certificate", Facet::Award, "certificate");
    is("Master", Facet::Award, "master");
    assert_eq!(search(&catalog, "opkins"), Vec::<String>::new(), "only where a word begins");
    assert_eq!(search(&catalog, "hopkins quilting"), Vec::<String>::new());
    assert_eq!(search(&catalog, " – . ’ ").len(), catalog.programs.len(), "no word, no limit");
}

#[test]
fn the_order_is_by_value_and_what_has_none_stands_last() {
    let catalog = many(400);
    let index = Index::new(&catalog, today());
    let sorted = |order| {
        let query = ListQuery { order, ..ListQuery::default() };
        results(&index, &query, &Personal::default())
    };
    let program = |at: &usize| &catalog.programs[*at];

    let by_name = sorted(Order::Name);
    assert_eq!(program(&by_name.found[0]).id, catalog.institution.featured, "the host's own leads");
    let names: Vec<_> = by_name.found[1..].iter().map(|it| &program(it).institution).collect();
    assert!(names.is_sorted(), "{names:?}");
    assert_eq!(by_name.ranked, catalog.programs.len());

    let by_time = sorted(Order::Time);
    let months = |at: &usize| program(at).time_to_finish.value().map(|it| (it.min, it.max));
    let (known, unknown) = by_time.found.split_at(by_time.ranked);
    assert!(known.iter().map(|it| months(it).expect("known")).is_sorted());
    assert!(!unknown.is_empty() && unknown.iter().all(|it| months(it).is_none()));
    let names: Vec<_> = unknown.iter().map(|it| &program(it).institution).collect();
    assert!(names.is_sorted(), "the rest is by name");

    for (order, currency) in [(Order::Usd, "Usd"), (Order::Eur, "Eur")] {
        let by_cost = sorted(order);
        let (known, unknown) = by_cost.found.split_at(by_cost.ranked);
        let costs: Vec<_> = known
            .iter()
            .map(|at| {
                let program = program(at);
                let price =
                    program.tuition_total.value().or(program.tuition.value()).expect("known");
                assert_eq!(format!("{:?}", price.currency), currency, "currencies never mix");
                price.amount
            })
            .collect();
        assert!(costs.len() > 5 && costs.is_sorted(), "{order:?}");
        assert!(unknown.len() > 5);
    }
}

#[test]
fn a_price_for_each_credit_is_no_price_for_the_program() {
    let catalog = shipped();
    let index = Index::new(&catalog, today());
    let query = ListQuery { order: Order::Usd, ..ListQuery::default() };
    let results = results(&index, &query, &Personal::default());
    for at in &results.found[..results.ranked] {
        let program = &catalog.programs[*at];
        let total = program.tuition_total.value().or(program.tuition.value()).unwrap();
        assert_eq!(total.per.as_str(), "program", "{}", program.id);
    }
}

#[test]
fn the_address_holds_the_query_and_survives_nonsense() {
    let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    let pairs = [
        pair("q", "mixed methods"),
        pair("format", "online"),
        pair("format", "short-stays"),
        pair("start", "fall"),
        pair("sort", "time"),
        pair("show", "60"),
        pair("compare", "a"),
        pair("compare", "b"),
    ];
    let query = ListQuery::from_pairs(&pairs);
    assert_eq!(query.pairs(), pairs);
    assert_eq!(
        query.cleared().pairs(),
        [pair("sort", "time"), pair("compare", "a"), pair("compare", "b")]
    );
    let odd = [
        pair("show", "-1"),
        pair("sort", "price"),
        pair("color", "red"),
        pair("format", "online"),
        pair("format", "online"),
    ];
    let query = ListQuery::from_pairs(&odd);
    assert_eq!(query.pairs(), [pair("format", "online")]);
    let five: Vec<_> = ["a", "b", "c", "d", "e", "a"].map(|id| pair("compare", id)).into();
    let ids: Vec<_> = ["a", "b", "c", "d"].map(ProgramId::new).into();
    assert_eq!(ListQuery::from_pairs(&five).compared, ids, "four fit");
    assert_eq!(ListQuery::from_pairs(&[pair("show", "99999999999999999999")]).shown, 30);
}

#[test]
fn a_value_that_no_program_has_narrows_nothing() {
    let catalog = shipped();
    let index = Index::new(&catalog, today());
    let mut query = ListQuery::default();
    query.chosen.push((Facet::Country, "atlantis".into()));
    let results = results(&index, &query, &Personal::default());
    assert_eq!(results.found.len(), catalog.programs.len());
}
