//! The shipped content: sound, honest about what is known, and worded as the
//! design asks.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test stops at what it did not expect"
)]

use docent::{
    content::{
        self, checker, schema,
        tally::{self, Tally},
    },
    domain::{
        amount::{Amount, CreditSystem, Per},
        catalog::Catalog,
        fact::Fact,
        glossary::Glossary,
        id::{ProfessionId, ProgramId},
        program::Program,
        vintage,
    },
};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

const CATALOG: &str = include_str!("../public/api/v1/catalog.json");
const GLOSSARY: &str = include_str!("../public/api/v1/glossary.json");

/// The five kinds of value, as the content writes them.
const KINDS: [&str; 5] = ["value", "derived", "assumption", "conflict", "unknown"];

/// Visible text never says these words (design, "Names"), in any form.
const NEVER: [&str; 20] = [
    "quiz",
    "quizzes",
    "pass",
    "passes",
    "passed",
    "passing",
    "fail",
    "fails",
    "failed",
    "failing",
    "failure",
    "gate",
    "gates",
    "gated",
    "gating",
    "gatekeeper",
    "weakest",
    "deficient",
    "deficiency",
    "deficiencies",
];

/// A word of one profession's training (design, principle 10).
const PHYSICIANS_OWN: [&str; 4] = ["resident", "residents", "attending", "attendings"];

fn catalog() -> Catalog {
    content::read(CATALOG).expect("the shipped catalog is accepted")
}

fn glossary() -> Glossary {
    content::read(GLOSSARY).expect("the shipped glossary is accepted")
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).expect("the shipped file is JSON")
}

/// Calls `visit` for every value below `value`, itself included, with its
/// JSON Pointer.
fn walk(value: &Value, pointer: &str, visit: &mut dyn FnMut(&Value, &str)) {
    visit(value, pointer);
    match value {
        Value::Object(map) => {
            for (key, child) in map {
                walk(child, &format!("{pointer}/{key}"), visit);
            }
        }
        Value::Array(list) => {
            for (index, child) in list.iter().enumerate() {
                walk(child, &format!("{pointer}/{index}"), visit);
            }
        }
        _ => {}
    }
}

/// Every text that a person may read: all but addresses of the web.
fn texts() -> Vec<(String, String)> {
    let mut texts = Vec::new();
    for (name, file) in [("catalog", CATALOG), ("glossary", GLOSSARY)] {
        walk(&json(file), name, &mut |value, pointer| {
            if let Value::String(text) = value
                && !pointer.ends_with("/address")
            {
                texts.push((pointer.to_owned(), text.clone()));
            }
        });
    }
    texts
}

fn says(text: &str, words: &[&str]) -> bool {
    let text = text.to_lowercase();
    text.split(|it: char| !it.is_alphanumeric()).any(|word| words.contains(&word))
}

/// No text breaks the rule.
fn check(rule: &str, is_broken: impl Fn(&str) -> bool) {
    let broken: Vec<_> = texts().into_iter().filter(|(_, text)| is_broken(text)).collect();
    assert!(broken.is_empty(), "{rule}: {broken:#?}");
}

#[test]
fn the_checker_finds_nothing_in_the_shipped_files() {
    for (name, findings) in
        [("catalog", checker::catalog(CATALOG)), ("glossary", checker::glossary(GLOSSARY))]
    {
        let findings: Vec<String> = findings.iter().map(ToString::to_string).collect();
        assert!(findings.is_empty(), "{name}.json:\n{}", findings.join("\n"));
    }
}

#[test]
fn the_app_accepts_the_shipped_files() {
    assert!(catalog().programs.len() >= 2);
    assert!(!glossary().terms.is_empty());
    assert!(CATALOG.len().max(GLOSSARY.len()) < content::LARGEST);
}

#[test]
fn the_published_schemas_are_those_of_the_types() {
    let folder = format!("{}/public/api/v1", env!("CARGO_MANIFEST_DIR"));
    for (name, wanted) in
        [("catalog", schema::text::<Catalog>()), ("glossary", schema::text::<Glossary>())]
    {
        let published = std::fs::read_to_string(format!("{folder}/{name}.schema.json"));
        assert!(
            published.is_ok_and(|it| it == wanted),
            "{name}.schema.json is out of date: cargo run --bin catalog -- schema"
        );
    }
}

#[test]
fn every_kind_of_value_is_in_use() {
    let mut used: BTreeMap<&str, usize> = BTreeMap::new();
    walk(&json(CATALOG), "", &mut |value, _| {
        for kind in KINDS.iter().filter(|kind| value.get(**kind).is_some()) {
            *used.entry(kind).or_default() += 1;
        }
    });
    assert_eq!(used.len(), KINDS.len(), "in use: {used:?}");
}

#[test]
fn the_disagreements_stand() {
    let catalog = catalog();
    let program = catalog.program(&ProgramId::new("johns-hopkins-mehp")).expect("it is there");
    let credits = said(&program.credits, |it| it.amount);
    assert_eq!(credits, [Amount(34_50), Amount(33_00)]);
    assert_eq!(said(&program.structure.track_count, |it| *it), [3, 2]);
    assert_eq!(said(&program.time_to_finish, |it| (it.min, it.max)), [(24, 60), (24, 48)]);
    assert_eq!(program.structure.tracks.len(), 3, "as many tracks as the shown value says");
}

/// What each side of a disagreement says, the shown value first.
fn said<T, U>(fact: &Fact<T>, part: impl Fn(&T) -> U) -> Vec<U> {
    let Fact::Conflicting { facts, shown, .. } = fact else { return Vec::new() };
    let sources: BTreeSet<_> = facts.iter().flat_map(|it| &it.sources).collect();
    assert_eq!(sources.len(), facts.iter().map(|it| it.sources.len()).sum::<usize>());
    let (first, rest): (Vec<_>, Vec<_>) =
        facts.iter().enumerate().partition(|(index, _)| index == shown);
    first.iter().chain(&rest).map(|(_, it)| part(&it.value)).collect()
}

#[test]
fn every_derived_total_is_credits_times_tuition() {
    use docent::words::figures;

    let catalog = catalog();
    let mut n_totals = 0;
    for program in &catalog.programs {
        let Fact::Derived { value: total, working, from } = &program.tuition_total else {
            continue;
        };
        let credits = program.credits.value().expect("credits went in").amount;
        let tuition = program.tuition.value().expect("tuition went in");
        assert_eq!(credits.times(tuition.amount), Some(total.amount), "{}", program.id);
        assert_eq!(tuition.currency, total.currency, "{}", program.id);
        assert_eq!(tuition.period, total.period, "{}", program.id);
        assert_eq!(from, &["credits", "tuition"]);
        let wanted = format!(
            "{} × {} = {}",
            figures::number(credits, 0),
            figures::money(tuition.amount, tuition.currency),
            figures::money(total.amount, total.currency)
        );
        assert_eq!(*working, wanted, "{}", program.id);
        n_totals += 1;
    }
    assert!(n_totals >= 2, "{n_totals} totals");
}

#[test]
fn peers_stand_beside_johns_hopkins() {
    let catalog = catalog();
    let is_peer = |it: &&Program| !it.id.as_str().starts_with("johns-hopkins");
    assert!(catalog.programs.iter().filter(is_peer).count() >= 16);
    let countries: BTreeSet<_> = catalog.programs.iter().map(|it| it.country.as_str()).collect();
    assert!(countries.len() >= 5, "{countries:?}");
}

#[test]
fn every_rule_that_answers_are_tested_on_was_read_somewhere() {
    for program in &catalog().programs {
        for requirement in &program.requirements {
            let sources = requirement.rule.sources();
            assert!(!sources.is_empty(), "{}: {:?}", program.id, requirement.rule);
            assert!(requirement.rule.value().is_some(), "{}", program.id);
        }
    }
}

#[test]
fn credits_are_of_the_system_of_their_country() {
    for program in &catalog().programs {
        let exits = program.structure.exits.iter().map(|it| &it.after);
        for credits in exits.chain([&program.credits]).filter_map(Fact::value) {
            let countries: &[&str] = match credits.system {
                CreditSystem::UsSemester
                | CreditSystem::CourseUnits
                | CreditSystem::Competencies => &["united-states"],
                CreditSystem::Ects => &["netherlands", "singapore"],
                CreditSystem::UkCats | CreditSystem::Modules => &["united-kingdom"],
                CreditSystem::AuPoints => &["australia"],
                CreditSystem::CaCredits => &["canada"],
            };
            let country = program.country.as_str();
            assert!(countries.contains(&country), "{}: {credits:?} in {country}", program.id);
        }
    }
}

/// What facts.md marks [M] for a program stays out of every part of it.
#[test]
fn what_was_only_remembered_does_not_ship() {
    let catalog = catalog();
    let program = |id: &str| catalog.program(&ProgramId::new(id)).expect("it is there");
    for id in ["maastricht-mhpe", "singapore-mhpe", "ucl-medical-education"] {
        assert_eq!(program(id).credits.value(), None, "{id}");
        assert_eq!(program(id).tuition_total.value(), None, "{id}");
    }
    let aga_khan = program("aga-khan-mhpe");
    assert_eq!(aga_khan.time_to_finish.value(), None);
    assert_eq!(aga_khan.time_limit.value(), None);
    assert_eq!(aga_khan.load.value(), None);
    let root = json(CATALOG);
    for shipped in root["programs"].as_array().expect("a list") {
        let text = shipped.to_string();
        assert!(!text.contains("\"ects\""), "no number of ECTS credits was found: {text}");
        let is_ucl = shipped["id"] == "ucl-medical-education";
        assert!(!is_ucl || !text.contains("180"), "{text}");
        assert!(!text.contains("Gulf Medical"), "read only where it is not to be cited");
    }
}

#[test]
fn parts_in_two_currencies_have_no_total() {
    for program in &catalog().programs {
        let others = program.other_tuition.iter().filter_map(Fact::value);
        let prices: Vec<_> = program.tuition.value().into_iter().chain(others).collect();
        let is_in_parts = prices.iter().any(|it| it.per == Per::Part);
        assert!(!is_in_parts || prices.iter().all(|it| it.per == Per::Part), "{}", program.id);
        assert!(!is_in_parts || program.tuition_total.value().is_none(), "{}", program.id);
    }
}

#[test]
fn what_was_last_seen_over_five_years_ago_may_have_closed() {
    let catalog = catalog();
    let mut old: Vec<_> = catalog
        .programs
        .iter()
        .filter_map(|it| Some((vintage::last_seen(it, &catalog.sources)?, it.id.as_str())))
        .filter(|(seen, _)| vintage::is_stale(*seen, 2026))
        .collect();
    old.sort_unstable();
    let wanted = [
        (2013, "sydney-hpe"),
        (2017, "imperial-surgical-education"),
        (2017, "western-australia-hpe"),
        (2018, "aga-khan-mhpe"),
        (2018, "cincinnati-med"),
    ];
    assert_eq!(old, wanted);
}

#[test]
fn a_deadline_is_carried_forward_from_the_last_one_and_only_from_a_recent_one() {
    for program in &catalog().programs {
        let Some(next) = program.next_deadline.value() else { continue };
        let last = program.deadline.value().expect("there is one to carry forward").day;
        assert_eq!((next.month, next.day), (last.month(), last.day()), "{}", program.id);
        assert!(last.year() >= 2021, "{}", program.id);
    }
}

#[test]
fn the_tally_counts_each_fact_once() {
    let root = serde_json::json!({
        "sources": [
            {"id": "new", "year": 2025},
            {"id": "recent", "year": 2023},
            {"id": "old", "year": 2013},
            {"id": "undated", "undated": "Undated."}
        ],
        "competencies": [{"covers": {"value": "A", "source": ["undated", "new"]}}],
        "roles": [{"named": {"value": "A", "source": "old"}}],
        "programs": [{
            "credits": {
                "conflict": [{"value": 1, "source": "old"}, {"value": 2, "source": "recent"}],
                "shown": 1,
                "note": "Newer."
            },
            "tuition": {"value": 3, "source": "old", "year": 2024},
            "tuitionTotal": {"derived": 6, "from": ["credits"], "working": "2 × 3 = 6"},
            "nextDeadline": {"assumption": {"month": 7, "day": 15}, "why": "Ours."},
            "pace": {"unknown": "not-found", "note": "Not on the page."},
            "structure": {"exits": [{"award": "diploma"}]}
        }]
    });
    let tally = tally::tally(&root);
    let n_facts_of_a_program = {
        let empty = serde_json::json!({"programs": [{}]});
        tally::tally(&empty).left_out
    };
    let wanted = Tally {
        sourced: 3,
        derived: 1,
        assumed: 1,
        conflicting: 1,
        unknown: 1,
        // All but the five that are there, and what the exit leaves out.
        left_out: n_facts_of_a_program - 5 + 1,
        from_2024: 1,
        from_2021: 1,
        older: 1,
        undated: 1,
    };
    assert_eq!(tally, wanted);
    assert!(n_facts_of_a_program > 20, "{n_facts_of_a_program}");
}

#[test]
fn every_source_is_used() {
    for source in &catalog().sources {
        let mut n_uses = 0;
        walk(&json(CATALOG), "", &mut |value, pointer| {
            let is_use = pointer.ends_with("/source") || pointer.contains("/source/");
            n_uses += usize::from(is_use && value.as_str() == Some(source.id.as_str()));
        });
        assert!(n_uses > 0, "no fact refers to {}", source.id);
    }
}

#[test]
fn no_text_says_a_word_that_must_never_be_said() {
    check("a word that we never say", |text| says(text, &NEVER));
}

#[test]
fn every_text_is_set_with_care() {
    check("a straight quote", |text| text.contains(['\'', '"']));
    check("an exclamation mark", |text| text.contains('!'));
    check("two spaces", |text| text.contains("  "));
    check("three dots", |text| text.contains("..."));
    check("a hyphen for a dash", |text| text.contains(" - ") || text.contains("--"));
    check("a mark of what was only remembered", |text| text.contains("[M]"));
}

#[test]
fn the_content_says_what_it_is() {
    let affiliation = catalog().institution.affiliation;
    for words in
        ["demonstration", "not affiliated with Johns Hopkins", "No program pays for a place"]
    {
        assert!(affiliation.contains(words), "“{words}” is not in: {affiliation}");
    }
}

#[test]
fn professions_stand_in_the_order_of_the_alphabet() {
    let professions = catalog().professions;
    let names: Vec<String> = professions.iter().map(|it| it.name.to_lowercase()).collect();
    let (open_end, ranked) = names.split_last().expect("there are professions");
    assert!(ranked.is_sorted(), "{ranked:?}");
    assert!(open_end.contains("another"), "the open end comes last: {open_end}");
}

#[test]
fn nobody_but_a_physician_reads_a_word_of_residency() {
    let catalog = catalog();
    let physician = ProfessionId::new("physician");
    let mut readers: Vec<Option<&ProfessionId>> = vec![None];
    readers.extend(catalog.professions.iter().map(|it| Some(&it.id)));
    for reader in readers.into_iter().filter(|it| *it != Some(&physician)) {
        let stages = catalog.stages.iter().flat_map(|it| [&it.name, &it.phrase]);
        let levels = catalog.teaching_levels.iter().flat_map(|it| [&it.name, &it.phrase]);
        for wording in stages.chain(levels) {
            let text = wording.of(reader);
            assert!(!says(text, &PHYSICIANS_OWN), "{reader:?} reads: {text}");
        }
    }
    let stages = catalog.stages.iter().map(|it| &it.guidance);
    for fact in stages.chain(catalog.teaching_levels.iter().map(|it| &it.guidance)) {
        let text = fact.value().map_or("", String::as_str);
        assert!(!says(text, &PHYSICIANS_OWN), "everyone reads: {text}");
    }
    let own = catalog.stages.iter().any(|it| says(it.name.of(Some(&physician)), &PHYSICIANS_OWN));
    assert!(own, "a physician in training reads the words of physicians");
}

#[test]
fn terms_stand_in_the_order_of_the_alphabet() {
    let terms: Vec<String> = glossary().terms.iter().map(|it| it.term.to_lowercase()).collect();
    assert!(terms.is_sorted(), "{terms:?}");
}

#[test]
fn the_newest_change_is_the_version_of_the_file() {
    let catalog = catalog();
    let newest = catalog.changes.first().expect("there is a change");
    assert_eq!(newest.content_version, catalog.content_version);
    assert_eq!(newest.day, catalog.updated);
    assert!(catalog.changes.iter().map(|it| it.day).is_sorted_by(|one, next| one >= next));
}

#[test]
fn a_page_at_a_shipped_address_is_whole() {
    let catalog = catalog();
    let sources = catalog.sources.iter().filter_map(|it| it.address.as_deref());
    for address in sources.chain(catalog.programs.iter().map(|it| it.address.as_str())) {
        let rest = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"));
        let host = rest.and_then(|it| it.split('/').next()).unwrap_or_default();
        assert!(host.contains('.') && !host.ends_with('.'), "{address}");
        assert!(!address.contains(['…', ' ']) && !address.contains(".."), "{address}");
    }
}
