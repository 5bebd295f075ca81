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
    content::{self, checker, schema},
    domain::{
        accessibility::Accessibility,
        amount::Amount,
        assessment::Assessment,
        catalog::Catalog,
        changes::Changes,
        fact::Fact,
        glossary::Glossary,
        id::{ProfessionId, ProgramId},
        pathway::Pathways,
        timing::Timing,
    },
};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

const CATALOG: &str = include_str!("../public/api/v1/catalog.json");
const GLOSSARY: &str = include_str!("../public/api/v1/glossary.json");
const ASSESSMENT: &str = include_str!("../public/api/v1/assessment.json");
const ACCESSIBILITY: &str = include_str!("../public/api/v1/accessibility.json");
const CHANGES: &str = include_str!("../public/api/v1/changes.json");
const PATHWAYS: &str = include_str!("../public/api/v1/pathways.json");
const TIMING: &str = include_str!("../public/api/v1/timing.json");

/// All of them, as the checker reads them.
const FILES: [(&str, &str); 7] = [
    ("catalog", CATALOG),
    ("glossary", GLOSSARY),
    ("assessment", ASSESSMENT),
    ("pathways", PATHWAYS),
    ("timing", TIMING),
    ("changes", CHANGES),
    ("accessibility", ACCESSIBILITY),
];

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
    for (name, file) in FILES {
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
    for (name, findings) in checker::all(&FILES) {
        let findings: Vec<String> = findings.iter().map(ToString::to_string).collect();
        assert!(findings.is_empty(), "{name}.json:\n{}", findings.join("\n"));
    }
}

#[test]
fn the_app_accepts_the_shipped_files() {
    assert!(catalog().programs.len() >= 2);
    assert!(!glossary().terms.is_empty());
    let read = content::read_beside::<Assessment>(ASSESSMENT, &catalog());
    assert!(read.expect("the shipped self-check is accepted").items.len() >= 18);
    let read = content::read_beside::<Timing>(TIMING, &catalog());
    assert!(read.expect("the shipped rules are accepted").tests.len() >= 12);
    let read = content::read_beside::<Pathways>(PATHWAYS, &catalog());
    assert!(read.expect("the shipped pathways are accepted").tests.len() >= 16);
    assert!(CATALOG.len().max(GLOSSARY.len()) < content::LARGEST);
}

#[test]
fn the_published_schemas_are_those_of_the_types() {
    let folder = format!("{}/public/api/v1", env!("CARGO_MANIFEST_DIR"));
    for (name, wanted) in [
        ("assessment", schema::text::<Assessment>()),
        ("catalog", schema::text::<Catalog>()),
        ("glossary", schema::text::<Glossary>()),
        ("pathways", schema::text::<Pathways>()),
        ("timing", schema::text::<Timing>()),
        ("changes", schema::text::<Changes>()),
        ("accessibility", schema::text::<Accessibility>()),
    ] {
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
